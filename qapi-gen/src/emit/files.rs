//! Lays the code out in files and gives each its imports.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::plan::{Plan, Target};
use super::{alias, alternate, command, dynamic, enumeration, event, object, schemas, union};
use crate::merge::{Body, Item, Merged};
use crate::names;
use crate::overrides::Overrides;

const HEAD: &str =
    "// Written by qapi-gen from the models in schema/; change those or the generator.\n";

/// The three kinds of files: their directory and how their items are reached.
const DIRECTORIES: [(&str, &str); 3] =
    [("types", "types"), ("cmd", "commands"), ("event", "events")];

/// Returns the files below `generated`, by relative path, without formatting.
///
/// # Errors
/// * one line for each decision that the overrides must make first.
pub fn emit(
    merged: &Merged,
    overrides: &Overrides,
    target: Target<'_>,
) -> Result<BTreeMap<String, String>, Vec<String>> {
    let plan = Plan::new(merged, overrides, target)?;
    let mut files = BTreeMap::new();
    for (kind_directory, what) in DIRECTORIES {
        directory_files(&plan, kind_directory, what, &mut files);
    }
    let mut code = Code::default();
    event::any(&plan, &mut code);
    let doc = "//! [`AnyEvent`]: an event whose type is known only at run time.\n";
    let runtime = target.runtime();
    let uses =
        format!("use super::*;\nuse serde_json::Value;\nuse {runtime}::{{DecodeError, wire}};\n");
    files.insert("event/any.rs".to_owned(), format!("{doc}{HEAD}\n{uses}\n{}", code.text()));
    let modules = match target {
        Target::Module { .. } => return Ok(files),
        Target::Bindings => "{cmd, event}",
        Target::GuestAgent => "guest_agent::cmd",
    };
    let mut code = Code::default();
    dynamic::tables(&plan, &mut code);
    let doc = "//! The types by their wire names.\n";
    let value = if code.mentions("Value") { "use serde_json::Value;\n\n" } else { "" };
    let uses = format!("{value}use crate::dynamic::{{Entry, recode}};\n");
    let uses = match target {
        Target::Bindings => format!("{uses}use crate::{{Releases, cmd, event}};\n"),
        _ => format!("{uses}use crate::Releases;\nuse crate::{modules};\n"),
    };
    files.insert("dynamic.rs".to_owned(), format!("{doc}{HEAD}\n{uses}\n{}", code.text()));
    files.insert("skew.rs".to_owned(), skew(&plan));
    let json_schemas = [(false, "json_schema.rs"), (true, "json_schema/full.rs")];
    let count = if target == Target::Bindings { 2 } else { 1 };
    for (full, path) in json_schemas.into_iter().take(count) {
        let mut code = Code::default();
        schemas::schemas(&plan, full, &mut code);
        let doc = "//! The JSON Schemas of all types.\n";
        let uses = format!("use crate::json_schema::schema;\nuse crate::{modules};\n");
        let rest = if full || count == 1 { "" } else { "#[cfg(feature = \"full\")]\nmod full;\n" };
        files.insert(path.to_owned(), format!("{doc}{HEAD}\n{uses}\n{rest}\n{}", code.text()));
    }
    if target == Target::GuestAgent {
        // It has no events.
        files.retain(|path, _| !path.starts_with("event"));
    }
    Ok(files)
}

fn directory_of(item: &Item) -> &'static str {
    match item.body {
        Body::Command { .. } => "cmd",
        Body::Event(_) => "event",
        _ => "types",
    }
}

fn directory_files(
    plan: &Plan<'_>,
    kind_directory: &str,
    what: &str,
    files: &mut BTreeMap<String, String>,
) {
    let ours = plan.target == Target::Bindings;
    for full in if ours { vec![false, true] } else { vec![false] } {
        let mut modules: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        for item in &plan.merged.items {
            if directory_of(item) == kind_directory && plan.is_default(&item.name) != full {
                modules.entry(&item.module).or_default().push(item);
            }
        }
        let directory =
            if full { format!("{kind_directory}/full") } else { kind_directory.to_owned() };
        let mut index = Code::default();
        for (module, items) in &modules {
            let text = module_file(plan, module, what, items);
            let name = names::module(module);
            files.insert(format!("{directory}/{name}.rs"), text);
            index.line(format!("mod {name};"));
        }
        index.line("");
        for (module, items) in &modules {
            let mut exported: BTreeSet<String> = BTreeSet::new();
            for item in items {
                exported.extend(rust_names(plan, item));
                exported.extend(alias::aliases(plan, item).into_iter().map(|alias| alias.old));
            }
            let exported: Vec<_> = exported.into_iter().collect();
            let name = names::module(module);
            index.line(format!("pub use {name}::{{{}}};", exported.join(", ")));
        }
        let doc = match (kind_directory, full) {
            ("types", false) => {
                "The types that commands and events carry, and those that tools print."
            }
            ("cmd", false) => "The commands, each a type named after it.",
            ("event", false) => "The events, each a type named after it, and [`AnyEvent`].",
            _ => "What only the feature `full` holds.",
        };
        let more = match (kind_directory, full) {
            ("event", false) => "mod any;\npub use any::AnyEvent;\n",
            _ => "",
        };
        let rest =
            "#[cfg(feature = \"full\")]\nmod full;\n#[cfg(feature = \"full\")]\npub use full::*;\n";
        let (rest, index) = (if full || !ours { "" } else { rest }, index.text());
        files.insert(format!("{directory}.rs"), format!("//! {doc}\n{HEAD}\n{more}{index}{rest}"));
    }
}

/// Returns the names that an item defines.
fn rust_names(plan: &Plan<'_>, item: &Item) -> Vec<String> {
    match item.body {
        Body::Command { .. } | Body::Event(_) => vec![names::pascal(&item.name)],
        Body::Union { .. } => {
            let name = plan.type_name(&item.name);
            vec![format!("{name}Branch"), name]
        }
        _ => vec![plan.type_name(&item.name)],
    }
}

fn module_file(plan: &Plan<'_>, module: &str, what: &str, items: &[&Item]) -> String {
    let mut code = Code::default();
    if what != "types" {
        code.taken = items.iter().flat_map(|item| rust_names(plan, item)).collect();
    }
    let (mut enums, mut values) = (Vec::new(), Vec::new());
    for item in items {
        let list = match &item.body {
            Body::Enum(_) => &mut enums,
            _ => &mut values,
        };
        match &item.body {
            Body::Enum(values) => enumeration::enumeration(plan, item, values, &mut code),
            Body::Object(members) => object::object(plan, item, members, &mut code),
            Body::Union { .. } => union::union(plan, item, &mut code),
            Body::Alternate(branches) => alternate::alternate(plan, item, branches, &mut code),
            Body::Command { .. } => command::command(plan, item, &mut code),
            Body::Event(_) => event::event(plan, item, &mut code),
        }
        alias::write(plan, item, &mut code);
        list.push(rust_names(plan, item).pop().expect("every item defines a name"));
    }
    for (name, list) in [("enums", enums), ("values", values)] {
        if !list.is_empty() {
            code.line(format!("{name}!(\n{}\n);", list.join("\n")));
        }
    }
    let defined: BTreeSet<_> = items.iter().flat_map(|item| rust_names(plan, item)).collect();
    let types_room = what == "types";
    let foreign = code.types.iter().filter(|name| !types_room || !defined.contains(*name));
    let mut uses = imports(plan, &code);
    let foreign: Vec<_> = foreign.map(String::as_str).collect();
    if !foreign.is_empty() {
        uses.line(format!("use {}::{{{}}};", plan.target.types(), foreign.join(", ")));
    }
    let uses = uses.text();
    format!("//! The {what} of schema module `{module}`.\n{HEAD}\n{uses}\n{}", code.text())
}

/// Returns the imports of what is not generated.
fn imports(plan: &Plan<'_>, code: &Code) -> Code {
    let runtime = plan.target.runtime();
    let mut uses = Code::default();
    for (root, path, words) in [
        ("", "serde_json", ["Map", "Value", "", "", "", "", "", ""]),
        (
            runtime,
            "::wire",
            ["Alternate", "Enum", "Members", "Notes", "Object", "Output", "Wire", "unexpected"],
        ),
        (runtime, "::wire", ["enums", "values", "", "", "", "", "", ""]),
        (runtime, "", ["Command", "DecodeError", "Empty", "Event", "Releases", "wire", "", ""]),
    ] {
        let used: Vec<_> = words
            .into_iter()
            .filter(|word| !word.is_empty())
            .filter(|word| match *word {
                "enums" | "values" => code.text().contains(&format!("{word}!(")),
                "Enum" => code.text().contains("impl Enum") || code.text().contains("as_str()"),
                "wire" => code.text().contains("wire::"),
                "Alternate" | "Command" | "Event" => {
                    code.text().contains(&format!("impl {word} for"))
                }
                word => code.mentions(word),
            })
            .collect();
        if !used.is_empty() {
            uses.line(format!("use {root}{path}::{{{}}};", used.join(", ")));
        }
    }
    uses
}

/// Writes the table of what some supported release lacks.
fn skew(plan: &Plan<'_>) -> String {
    let mut rows: BTreeMap<String, String> = BTreeMap::new();
    for item in &plan.merged.items {
        if plan.merged.lacks_one(item.releases) {
            rows.insert(item.name.clone(), plan.releases(item.releases));
        }
        let mut part = |name: &str, releases: crate::merge::Releases| {
            if !releases.covers(item.releases) {
                rows.insert(format!("{}.{name}", item.name), plan.releases(releases));
            }
        };
        match &item.body {
            Body::Enum(values) => values.iter().for_each(|v| part(&v.name, v.releases)),
            Body::Object(members) | Body::Union { members, .. } => {
                members.iter().for_each(|m| part(&m.name, m.releases));
            }
            Body::Command { arguments: payload, .. } | Body::Event(payload) => {
                let members = super::arguments::payload_members(payload);
                members.iter().for_each(|m| part(&m.name, m.releases));
            }
            Body::Alternate(branches) => branches.iter().for_each(|b| part(&b.name, b.releases)),
        }
    }
    let names: Vec<_> = plan.merged.releases.iter().map(|name| format!("{name:?}")).collect();
    let mut code = Code::default();
    code.line("//! The supported releases, and what some of them lack.");
    code.line(format!("{HEAD}\nuse crate::Releases;\n"));
    code.line("/// The supported QEMU releases, oldest first.");
    code.line(format!("pub(crate) const RELEASES: &[&str] = &[{}];\n", names.join(", ")));
    code.line("/// `Name` or `Name.part`, and the releases that have it; sorted by name.");
    code.line("pub(crate) static SKEW: &[(&str, Releases)] = &[");
    rows.iter().for_each(|(name, releases)| code.line(format!("({name:?}, {releases}),")));
    code.line("];");
    code.text().to_owned()
}
