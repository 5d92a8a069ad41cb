//! [`Overrides`]: manual decisions, read from `overrides.toml`.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// Exceptions, each with its reason in the data file.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// QAPI type name → Rust type name.
    pub type_names: BTreeMap<String, String>,
    /// `Alternate.branch` → Rust variant name.
    pub variant_names: BTreeMap<String, String>,
    /// `Union.branch` → why a type that several branches share makes this one.
    pub preferred_branches: BTreeMap<String, String>,
    /// Union → the discriminator's value where a release sends none.
    pub default_tags: BTreeMap<String, String>,
    /// `Owner` or `Owner.member` → why its change between releases needs no second type.
    pub accepted_changes: BTreeMap<String, String>,
    /// Definition → what it is, in our words.
    pub docs: BTreeMap<String, String>,
    /// The commands, events and types of the default features.
    pub default_roots: Vec<String>,
}

impl Overrides {
    /// Reads the data file's text.
    ///
    /// # Errors
    /// * one line for each unknown table or value, or a TOML syntax error.
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: Table = text.parse().map_err(|error| format!("overrides.toml: {error}"))?;
        let mut overrides = Self::default();
        let mut problems = Vec::new();
        for (key, value) in &table {
            match key.as_str() {
                "type-names" => overrides.type_names = words(key, value, "to", &mut problems),
                "variant-names" => overrides.variant_names = words(key, value, "to", &mut problems),
                "default-tags" => overrides.default_tags = words(key, value, "tag", &mut problems),
                "preferred-branches" => {
                    overrides.preferred_branches = words(key, value, "reason", &mut problems);
                }
                "accepted-changes" => {
                    overrides.accepted_changes = words(key, value, "reason", &mut problems);
                }
                "docs" => overrides.docs = texts(value),
                "default" => {
                    for (_, list) in value.as_table().into_iter().flatten() {
                        let list = list.as_array().into_iter().flatten();
                        let names = list.filter_map(Value::as_str).map(str::to_owned);
                        overrides.default_roots.extend(names);
                    }
                }
                other => problems.push(format!("overrides.toml: unknown table `{other}`")),
            }
        }
        if problems.is_empty() { Ok(overrides) } else { Err(problems.join("\n")) }
    }
}

/// Reads `name = { WORD = "…", reason = "…" }` rows.
fn words(
    table: &str,
    value: &Value,
    word: &str,
    problems: &mut Vec<String>,
) -> BTreeMap<String, String> {
    let mut rows = BTreeMap::new();
    for (name, row) in value.as_table().into_iter().flatten() {
        let text = |key: &str| row.get(key).and_then(Value::as_str);
        match (text(word), text("reason")) {
            (Some(found), Some(_)) => drop(rows.insert(name.clone(), found.to_owned())),
            _ => {
                problems
                    .push(format!("overrides.toml: [{table}] {name}: needs `{word}`, `reason`"));
            }
        }
    }
    rows
}

fn texts(value: &Value) -> BTreeMap<String, String> {
    let rows = value.as_table().into_iter().flatten();
    rows.filter_map(|(name, text)| Some((name.clone(), text.as_str()?.to_owned()))).collect()
}
