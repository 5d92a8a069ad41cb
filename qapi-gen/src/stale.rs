//! [`stale`]: rows of `overrides.toml` without an effect.

use crate::graph;
use crate::merge::{Body, Branch, Item, Merged};
use crate::overrides::Overrides;

/// Returns one line for each row of `overrides` without an effect on any of the merged schemas.
pub fn stale(merged: &[&Merged], overrides: &Overrides) -> Vec<String> {
    let get = |name: &str| merged.iter().find_map(|merged| merged.get(name));
    let has = |name: &str| get(name).is_some();
    let mut stale = Vec::new();
    let mut check = |table: &str, name: &str, why: &str, is_needed: bool| {
        if !is_needed {
            stale.push(format!("overrides.toml: [{table}] {name}: {why}; remove the row"));
        }
    };
    for name in &overrides.default_roots {
        check("default", name, "there is no such definition", has(name));
    }
    let received = |merged: &&Merged| graph::received(merged, &overrides.default_roots, &[]);
    let otherwise: Vec<_> = merged.iter().map(received).collect();
    for name in &overrides.command_line {
        let why = "there is no such type, or a command takes it";
        check("command-line", name, why, otherwise.iter().any(|names| names.contains(name)));
    }
    for name in overrides.docs.keys() {
        check("docs", name, "there is no such definition", has(name));
    }
    for name in overrides.type_names.keys() {
        check("type-names", name, "there is no such definition", has(name));
    }
    for name in overrides.command_names.keys() {
        let is_command = get(name).is_some_and(|item| matches!(item.body, Body::Command { .. }));
        check("command-names", name, "there is no such command", is_command);
    }
    for name in overrides.event_names.keys() {
        let is_event = get(name).is_some_and(|item| matches!(item.body, Body::Event(_)));
        check("event-names", name, "there is no such event", is_event);
    }
    for name in overrides.variant_names.keys() {
        let is_branch = part(&get, name).is_some_and(|(item, branch)| {
            matches!(&item.body, Body::Alternate(branches) if has_branch(branches, branch))
        });
        check("variant-names", name, "there is no such branch of an alternate", is_branch);
    }
    for (name, tag) in &overrides.default_tags {
        let is_needed = get(name).is_some_and(|item| needs_tag(item, tag));
        check(
            "default-tags",
            name,
            "there is no such branch, or every release sends the discriminator",
            is_needed,
        );
    }
    for name in overrides.accepted_changes.keys() {
        let is_change = merged.iter().any(|merged| merged.accepted.contains(name));
        check("accepted-changes", name, "nothing of this name changes between releases", is_change);
    }
    stale
}

/// Returns the definition that `Owner.branch` names, and the branch's name.
fn part<'a>(get: &dyn Fn(&str) -> Option<&'a Item>, name: &'a str) -> Option<(&'a Item, &'a str)> {
    let (owner, branch) = name.split_once('.')?;
    Some((get(owner)?, branch))
}

fn has_branch(branches: &[Branch], name: &str) -> bool {
    branches.iter().any(|branch| branch.name == name)
}

/// Returns whether some release sends no discriminator, and `tag` is a branch of the union.
fn needs_tag(item: &Item, tag: &str) -> bool {
    let Body::Union { members, discriminator, branches, .. } = &item.body else { return false };
    let is_optional = members.iter().any(|member| member.name == *discriminator && member.optional);
    is_optional && has_branch(branches, tag)
}

#[cfg(test)]
mod tests;
