//! [`Overrides`]: manual decisions, read from `overrides.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use toml::{Table, Value};

/// The tables of the data file.
const TABLES: [&str; 10] = [
    "file-names",
    "type-names",
    "command-names",
    "event-names",
    "variant-names",
    "default-tags",
    "accepted-changes",
    "docs",
    "default",
    "command-line",
];

/// Exceptions, each with its reason in the data file.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// QAPI type name → Rust type name.
    pub type_names: BTreeMap<String, String>,
    /// Command → Rust type name.
    pub command_names: BTreeMap<String, String>,
    /// Event → Rust type name.
    pub event_names: BTreeMap<String, String>,
    /// `Alternate.branch` → Rust variant name.
    pub variant_names: BTreeMap<String, String>,
    /// Union → the discriminator's value where a release sends none.
    pub default_tags: BTreeMap<String, String>,
    /// `Owner` or `Owner.member` → why its change between releases needs no second type.
    pub accepted_changes: BTreeMap<String, String>,
    /// Definition → what it is, in our words.
    pub docs: BTreeMap<String, String>,
    /// The commands, events and types of the default features.
    pub default_roots: Vec<String>,
    /// The types that options of command lines take.
    pub command_line: Vec<String>,
    /// Members whose strings mean files.
    pub file_names: Vec<String>,
}

impl Overrides {
    /// Reads a data file.
    ///
    /// # Errors
    /// * the path, and why it cannot be read;
    /// * as [`Overrides::parse`].
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("read {}: {error}", path.display()))?;
        Self::of(&path.display().to_string(), &text)
    }

    /// Adds the rows of other overrides, in place of those here of the same names.
    pub fn extend(&mut self, other: Self) {
        self.type_names.extend(other.type_names);
        self.command_names.extend(other.command_names);
        self.event_names.extend(other.event_names);
        self.variant_names.extend(other.variant_names);
        self.default_tags.extend(other.default_tags);
        self.accepted_changes.extend(other.accepted_changes);
        self.docs.extend(other.docs);
        self.default_roots.extend(other.default_roots);
        self.command_line.extend(other.command_line);
        self.file_names.extend(other.file_names);
    }

    /// Reads the text of the committed data file.
    ///
    /// # Errors
    /// * one line for each unknown table or value, or a TOML syntax error.
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::of("overrides.toml", text)
    }

    /// Reads the text of `file`, which messages name.
    fn of(file: &str, text: &str) -> Result<Self, String> {
        let table: Table = text.parse().map_err(|error| format!("{file}: {error}"))?;
        let mut overrides = Self::default();
        let mut problems = Vec::new();
        for (key, value) in &table {
            match key.as_str() {
                known if TABLES.contains(&known) && !value.is_table() => {
                    problems.push(format!("`{known}` is no table"));
                }
                "type-names" => overrides.type_names = rust_names(key, value, &mut problems),
                "command-names" => overrides.command_names = rust_names(key, value, &mut problems),
                "event-names" => overrides.event_names = rust_names(key, value, &mut problems),
                "variant-names" => overrides.variant_names = rust_names(key, value, &mut problems),
                "default-tags" => overrides.default_tags = words(key, value, "tag", &mut problems),
                "accepted-changes" => {
                    overrides.accepted_changes = words(key, value, "reason", &mut problems);
                }
                "docs" => overrides.docs = texts(value, &mut problems),
                "default" => overrides.default_roots = names(key, value, &mut problems),
                "file-names" => overrides.file_names = names(key, value, &mut problems),
                "command-line" => overrides.command_line = names(key, value, &mut problems),
                other => problems.push(format!("unknown table `{other}`")),
            }
        }
        if problems.is_empty() {
            return Ok(overrides);
        }
        let lines: Vec<_> = problems.iter().map(|problem| format!("{file}: {problem}")).collect();
        Err(lines.join("\n"))
    }
}

/// Reads `name = { to = "…", reason = "…" }` rows, where each `to` can name a type or variant in Rust.
fn rust_names(table: &str, value: &Value, problems: &mut Vec<String>) -> BTreeMap<String, String> {
    let mut rows = words(table, value, "to", problems);
    rows.retain(|name, rust| {
        let fits = rust.starts_with(|c: char| c.is_ascii_uppercase())
            && rust.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !fits {
            problems.push(format!(
                "[{table}] {name}: `{rust}` cannot name a type; use letters, digits and `_`, \
                 a capital first"
            ));
        }
        fits
    });
    rows
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
        let others = row.as_table().into_iter().flat_map(Table::keys);
        let unknown = others.filter(|key| *key != word && *key != "reason").count();
        match (text(word), text("reason"), unknown) {
            (Some(found), Some(_), 0) => drop(rows.insert(name.clone(), found.to_owned())),
            _ => {
                problems.push(format!("[{table}] {name}: needs `{word}`, `reason`, nothing else"));
            }
        }
    }
    rows
}

/// Reads `name = "…"` rows.
fn texts(value: &Value, problems: &mut Vec<String>) -> BTreeMap<String, String> {
    let mut rows = BTreeMap::new();
    for (name, text) in value.as_table().into_iter().flatten() {
        match text.as_str() {
            Some(text) => drop(rows.insert(name.clone(), text.to_owned())),
            None => problems.push(format!("[docs] {name}: needs a text")),
        }
    }
    rows
}

/// Reads the names in lists of names.
fn names(table: &str, value: &Value, problems: &mut Vec<String>) -> Vec<String> {
    let mut all = Vec::new();
    for (list, names) in value.as_table().into_iter().flatten() {
        let names = names.as_array().map(|names| names.iter().map(Value::as_str).collect());
        match names {
            Some(Some::<Vec<&str>>(names)) => all.extend(names.into_iter().map(str::to_owned)),
            _ => problems.push(format!("[{table}] {list}: needs a list of names")),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_of_the_wrong_shape_is_refused() {
        let check = |text: &str, expected: &str| {
            let error = Overrides::parse(text).expect_err(text);
            assert_eq!(error, format!("overrides.toml: {expected}"));
        };
        check("[gone]", "unknown table `gone`");
        check("[docs]\nstop = 1", "[docs] stop: needs a text");
        check("[default]\nevents = 'STOP'", "[default] events: needs a list of names");
        check("[default]\nevents = ['STOP', 1]", "[default] events: needs a list of names");
        let expected = "[command-line] types: needs a list of names";
        check("[command-line]\ntypes = 'Audiodev'", expected);
        let needs = "[type-names] A: needs `to`, `reason`, nothing else";
        check("[type-names]\nA = { to = 'B' }", needs);
        check("[type-names]\nA = { to = 'B', reason = 'r', more = 'm' }", needs);
        check("[type-names]\nA = 'B'", needs);
        let cannot = "[command-names] a: `1A` cannot name a type; use letters, digits and `_`, a capital first";
        check("[command-names]\na = { to = '1A', reason = 'r' }", cannot);
        for table in TABLES {
            check(&format!("{table} = 'A'"), &format!("`{table}` is no table"));
            check(&format!("[[{table}]]\nA = 'B'"), &format!("`{table}` is no table"));
        }
    }
}
