//! Reachability: the closure of the default features, and the boxes that by-value cycles need.

use std::collections::{BTreeMap, BTreeSet};

use crate::merge::{Body, Branch, Item, Member, Merged, Payload};
use crate::model::TypeRef;

/// Returns the names in `roots` and everything reachable from them.
pub fn closure(merged: &Merged, roots: &[String]) -> BTreeSet<String> {
    let items: BTreeMap<_, _> = merged.items.iter().map(|i| (i.name.as_str(), i)).collect();
    let mut reached = BTreeSet::new();
    let mut left: Vec<&str> = roots.iter().map(String::as_str).collect();
    while let Some(name) = left.pop() {
        let Some(item) = items.get(name) else { continue };
        if reached.insert(name.to_owned()) {
            left.extend(references(item).iter().map(|edge| edge.to));
        }
    }
    reached
}

/// Returns the types and events that only QEMU or its tools send: those that replies and events carry
/// or `printed` names, and that no command takes, nor what `taken` names.
pub fn received(merged: &Merged, printed: &[String], taken: &[String]) -> BTreeSet<String> {
    let (mut sent, mut received) = (taken.to_vec(), Vec::new());
    for item in &merged.items {
        match &item.body {
            Body::Command { arguments, returns, .. } => {
                sent.extend(payload(arguments).iter().map(|edge| edge.to.to_owned()));
                sent.extend(item.payload.clone());
                received.extend(returns.iter().map(|ty| ty.name().to_owned()));
            }
            Body::Event(_) => received.push(item.name.clone()),
            _ if printed.contains(&item.name) => received.push(item.name.clone()),
            _ => {}
        }
    }
    let sent = closure(merged, &sent);
    closure(merged, &received).difference(&sent).cloned().collect()
}

/// Returns the definitions that hold a floating-point number, themselves or in what they reach.
pub fn floating(merged: &Merged) -> BTreeSet<String> {
    let mut found = BTreeSet::from(["number".to_owned()]);
    loop {
        let before = found.len();
        for item in &merged.items {
            if references(item).iter().any(|edge| found.contains(edge.to)) {
                found.insert(item.name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Returns the objects that only branches of unions use, to carry their one member `data`.
pub fn wrappers(merged: &Merged) -> BTreeSet<String> {
    let wraps = |item: &&Item| {
        matches!(&item.body, Body::Object(list)
            if matches!(&list[..], [Member { name, optional: false, .. }] if name == "data"))
    };
    let (mut used, mut used_elsewhere) = (BTreeSet::new(), BTreeSet::new());
    for item in &merged.items {
        let is_branch = |part: &str| {
            matches!(&item.body, Body::Union { branches, members, .. }
                if branches.iter().any(|branch| branch.name == part)
                    && members.iter().all(|member| member.name != part))
        };
        for edge in references(item) {
            let users = if is_branch(edge.part) { &mut used } else { &mut used_elsewhere };
            users.insert(edge.to);
        }
    }
    let wrappers = merged.items.iter().filter(wraps).map(|item| item.name.as_str());
    let only = wrappers.filter(|name| used.contains(name) && !used_elsewhere.contains(name));
    only.map(str::to_owned).collect()
}

/// A use of one definition by another.
struct Edge<'a> {
    /// The member or branch that uses it.
    part: &'a str,
    to: &'a str,
    by_value: bool,
    /// Whether an alternate's branch uses it.
    alternate: bool,
}

fn references(item: &Item) -> Vec<Edge<'_>> {
    let mut edges = parts(item);
    edges.extend(item.payload.iter().map(|name| Edge {
        part: "data",
        to: name,
        by_value: false,
        alternate: false,
    }));
    edges
}

fn parts(item: &Item) -> Vec<Edge<'_>> {
    match &item.body {
        Body::Enum(_) => Vec::new(),
        Body::Object(list) => members(list),
        Body::Union { members: list, branches: cases, .. } => {
            let mut edges = members(list);
            edges.extend(branches(cases, false));
            edges
        }
        Body::Alternate(cases) => branches(cases, true),
        Body::Command { arguments, returns, .. } => {
            let mut edges = payload(arguments);
            edges.extend(returns.iter().map(|ty| Edge {
                part: "return",
                to: ty.name(),
                by_value: false,
                alternate: false,
            }));
            edges
        }
        Body::Event(data) => payload(data),
    }
}

/// Returns the types that a payload reaches at once.
pub fn payload_types(of: &Payload) -> Vec<&str> {
    payload(of).into_iter().map(|edge| edge.to).collect()
}

fn payload(payload: &Payload) -> Vec<Edge<'_>> {
    match payload {
        Payload::Members(list) => members(list),
        Payload::Union(name) => {
            vec![Edge { part: "data", to: name, by_value: true, alternate: false }]
        }
    }
}

fn members(members: &[Member]) -> Vec<Edge<'_>> {
    members.iter().map(|Member { name, ty, .. }| Edge::new(name, ty, false)).collect()
}

fn branches(branches: &[Branch], alternate: bool) -> Vec<Edge<'_>> {
    branches.iter().map(|Branch { name, ty, .. }| Edge::new(name, ty, alternate)).collect()
}

impl<'a> Edge<'a> {
    fn new(part: &'a str, ty: &'a TypeRef, alternate: bool) -> Self {
        let by_value = matches!(ty, TypeRef::Name(_));
        Self { part, to: ty.name(), by_value, alternate }
    }
}

/// Returns the parts, as (owner, member or branch), that must be boxed.
///
/// In each cycle the branches of alternates are boxed first, since a box there keeps every other
/// type small; what is still a cycle then is boxed at its members. A list needs no box to have a size; but what
/// is in a box may nest as deep as it likes, so cycles through lists have boxes, too.
pub fn boxes(merged: &Merged) -> BTreeSet<(String, String)> {
    let mut boxed = BTreeSet::new();
    for alternates_only in [true, false] {
        let components = components(merged, &boxed);
        for item in &merged.items {
            for edge in references(item) {
                let cyclic = edge.by_value
                    && components[item.name.as_str()] == components.get(edge.to).copied().flatten()
                    && components[item.name.as_str()].is_some();
                if cyclic && (edge.alternate || !alternates_only) {
                    boxed.insert((item.name.clone(), edge.part.to_owned()));
                }
            }
        }
    }
    boxed
}

/// Numbers the cycles: definitions with one number reach each other, if only by way of a list.
fn components<'a>(
    merged: &'a Merged,
    boxed: &BTreeSet<(String, String)>,
) -> BTreeMap<&'a str, Option<usize>> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for item in &merged.items {
        let edges = references(item)
            .into_iter()
            .filter(|edge| !boxed.contains(&(item.name.clone(), edge.part.to_owned())));
        next.insert(&item.name, edges.map(|edge| edge.to).collect());
    }
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|name| (*name, reachable(&next, name))).collect();
    let mut found: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for (index, name) in next.keys().enumerate() {
        if found.contains_key(name) {
            continue;
        }
        let cycle: Vec<&str> = reach[name]
            .iter()
            .copied()
            .filter(|other| reach.get(other).is_some_and(|back| back.contains(name)))
            .collect();
        let number = if cycle.is_empty() { None } else { Some(index) };
        for member in cycle.into_iter().chain([*name]) {
            found.insert(member, number);
        }
    }
    found
}

fn reachable<'a>(next: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut left: Vec<&str> = next[from].iter().copied().collect();
    while let Some(name) = left.pop() {
        if reached.insert(name) {
            left.extend(next.get(name).into_iter().flatten());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::Repository;

    #[test]
    fn what_a_command_takes_is_sent_and_the_rest_is_received() {
        let (merged, overrides) = Repository::of_this_build().merged().expect("nothing is stale");
        let received = received(&merged, &overrides.default_roots, &overrides.command_line);
        let is_received = |name: &str| {
            assert!(merged.get(name).is_some(), "{name}");
            received.contains(name)
        };
        // Replies, events, what tools print, and what these reach.
        for name in ["BlockInfo", "BlockDeviceInfo", "MapEntry", "STOP", "JobStatus"] {
            assert!(is_received(name), "{name}");
        }
        // A command; both ways; an option of a command line; what nothing that is known carries.
        for name in ["stop", "BlockdevOptions", "JobType", "Audiodev", "CompatPolicy"] {
            assert!(!is_received(name), "{name}");
        }
    }
}
