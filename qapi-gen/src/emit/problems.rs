//! [`problems`]: names of the schema that cannot be those of Rust, and what to do about each.

use std::collections::BTreeMap;

use super::plan::Plan;
use crate::merge::{Body, Item};
use crate::names;

/// Names that generated files use for other things: types, traits, and what macros in them name.
const RESERVED: [&str; 40] = [
    "Alternate",
    "AnyCommand",
    "AnyEvent",
    "AsRef",
    "Box",
    "Command",
    "DecodeError",
    "Deep",
    "Default",
    "Empty",
    "Enum",
    "Eq",
    "Event",
    "Extra",
    "From",
    "Given",
    "How",
    "Into",
    "IntoIterator",
    "IntoMember",
    "Map",
    "Members",
    "Note",
    "Notes",
    "Object",
    "Option",
    "Ord",
    "Output",
    "PartialEq",
    "PartialOrd",
    "Perhaps",
    "Releases",
    "Result",
    "Self",
    "String",
    "Unknown",
    "Unrecognized",
    "Value",
    "Vec",
    "Wire",
];

/// Returns one line for each name that needs an override, or that an override gets wrong.
pub(super) fn problems(plan: &Plan<'_>) -> Vec<String> {
    let mut problems = Vec::new();
    let mut called: BTreeMap<(&str, String), String> = BTreeMap::new();
    for item in &plan.merged.items {
        let table = match item.body {
            Body::Command { .. } => "command-names",
            Body::Event(_) => "event-names",
            _ => "type-names",
        };
        let rust = plan.rust_name(item);
        let mut names = vec![(item.name.clone(), rust.clone())];
        if matches!(item.body, Body::Union { .. }) {
            names.push((format!("the branches of {}", item.name), format!("{rust}Branch")));
        }
        for (name, rust) in names {
            if let Some(other) = called.insert((table, rust.clone()), name.clone()) {
                problems.push(format!(
                    "{other} and {name} are both called {rust} in Rust; give one of them another name in \
                     [{table}] of the overrides"
                ));
            }
        }
        let old_names = item.old_names.keys();
        for old in old_names.clone().filter(|old| plan.item(old).is_some()) {
            problems.push(format!("{old}: is an old name of {}, and another type", item.name));
        }
        let old_names = old_names.map(|old| (old, plan.type_name(old)));
        for (name, rust) in old_names.chain([(&item.name, rust)]) {
            if RESERVED.contains(&rust.as_str()) {
                problems.push(format!(
                    "{name}: {rust} is a name that generated code needs; give it another one in [{table}] of \
                     the overrides"
                ));
            }
        }
        problems.extend(clashes(plan, item));
    }
    problems
}

/// Returns one line for each two members, values or branches with one name in Rust. No override names them.
fn clashes(plan: &Plan<'_>, item: &Item) -> Vec<String> {
    let (mut problems, mut called) = (Vec::new(), BTreeMap::new());
    for (name, rust) in parts(plan, item) {
        let owner = &item.name;
        if rust == "Unrecognized" {
            problems.push(format!(
                "{owner}.{name}: {rust} is a name that generated code needs; the schema has to call it \
                 otherwise"
            ));
        }
        if let Some(other) = called.insert(rust.clone(), name) {
            problems.push(format!(
                "{owner}: {other} and {name} are both called {rust} in Rust; the schema has to call one of \
                 them otherwise"
            ));
        }
    }
    problems
}

/// Returns the names of an item's members, values or branches, on the wire and in Rust.
fn parts<'a>(plan: &Plan<'_>, item: &'a Item) -> Vec<(&'a str, String)> {
    match &item.body {
        Body::Enum(values) => {
            values.iter().map(|value| (&*value.name, names::pascal(&value.name))).collect()
        }
        Body::Alternate(branches) => {
            branches.iter().map(|branch| (&*branch.name, plan.branch_name(item, branch))).collect()
        }
        Body::Object(members) | Body::Union { members, .. } => {
            members.iter().map(|member| (&*member.name, names::member(&member.name))).collect()
        }
        Body::Command { arguments: payload, .. } | Body::Event(payload) => {
            let members = super::arguments::payload_members(payload);
            members.iter().map(|member| (&*member.name, names::member(&member.name))).collect()
        }
    }
}
