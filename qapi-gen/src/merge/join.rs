//! Joins an older release's [`Item`] into the newer one of the same name.

use std::collections::{BTreeMap, BTreeSet};

use super::item::{Body, Branch, Item, Member, Payload, Releases, Value};
use super::since;
use super::widen::Wideners;
use crate::model::{Programs, TypeRef};
use crate::overrides::Overrides;

/// Decides about changes between releases.
pub(super) struct Decisions<'a> {
    overrides: &'a Overrides,
    /// Which types take all values of another.
    wideners: Wideners,
    /// The changes that nobody has decided, a line each, as often as there are older releases.
    pub(super) problems: BTreeSet<String>,
    /// The changes that the overrides accept.
    pub(super) accepted: BTreeSet<String>,
}

impl<'a> Decisions<'a> {
    pub(super) fn of(overrides: &'a Overrides, wideners: Wideners) -> Self {
        Self { overrides, wideners, problems: BTreeSet::new(), accepted: BTreeSet::new() }
    }

    /// Notes the change of `key`: `Owner` or `Owner.member`.
    fn change(&mut self, key: &str, what: &str) {
        if self.overrides.accepted_changes.contains_key(key) {
            self.accepted.insert(key.to_owned());
        } else {
            self.problems.insert(format!("{key}: {what}"));
        }
    }
}

/// Adds the members and releases of `older`, which `release` has, to `newer`; changes are left to
/// `decisions`.
pub(super) fn join(newer: &mut Item, older: Item, release: &str, decisions: &mut Decisions<'_>) {
    let has_default = decisions.overrides.default_tags.contains_key(&newer.name);
    let mut joiner = Joiner { owner: newer.name.clone(), release, decisions };
    let both = (newer.releases, older.releases);
    newer.payload = newer.payload.take().filter(|name| older.payload.as_ref() == Some(name));
    match (&mut newer.body, older.body) {
        (Body::Enum(values), Body::Enum(old)) => join_values(values, old, release),
        (Body::Object(members), Body::Object(old)) => joiner.members(members, old, both),
        (
            Body::Union { members, branches, discriminator, .. },
            Body::Union { members: old, branches: old_branches, discriminator: old_tag, .. },
        ) => {
            if *discriminator != old_tag {
                joiner.problem(&format!("discriminator `{old_tag}` became `{discriminator}`"));
            }
            joiner.members(members, old, both);
            joiner.branches(branches, old_branches);
        }
        (
            Body::Union { members, as_object, object_members, discriminator, .. },
            Body::Object(old),
        ) => {
            *as_object = as_object.or(older.releases);
            object_members.clone_from(&old);
            // A member that the union has only in a branch is not added to the union itself.
            let kept = old.into_iter().filter(|old| members.iter().any(|m| m.name == old.name));
            joiner.members(members, kept.collect(), both);
            let tag = discriminator.clone();
            if members.iter().any(|m| m.name == tag && m.optional) && !has_default {
                joiner.problem("became a union without a default for its discriminator");
            }
        }
        (Body::Alternate(branches), Body::Alternate(old)) => joiner.branches(branches, old),
        (
            Body::Command { arguments, returns, closed, .. },
            Body::Command { arguments: old, returns: old_returns, closed: old_closed, .. },
        ) => {
            joiner.payload(arguments, old, both);
            *closed &= old_closed;
            if *returns != old_returns {
                joiner.changed("return", returns.as_ref(), old_returns.as_ref());
            }
        }
        (Body::Event(payload), Body::Event(old)) => joiner.payload(payload, old, both),
        _ => joiner.problem("is of another kind in an older release"),
    }
    for (name, releases) in older.old_names {
        let known = newer.old_names.entry(name).or_default();
        *known = known.or(releases);
    }
    newer.releases = newer.releases.or(older.releases);
    if newer.programs != older.programs {
        newer.programs = Programs::Both;
    }
    since::join(&mut newer.since, older.since, release);
}

struct Joiner<'a, 'b> {
    owner: String,
    release: &'a str,
    decisions: &'a mut Decisions<'b>,
}

impl Joiner<'_, '_> {
    fn problem(&mut self, what: &str) {
        self.decisions.change(&self.owner, what);
    }

    fn changed(&mut self, part: &str, new: Option<&TypeRef>, old: Option<&TypeRef>) {
        if self.decisions.wideners.takes_all(new, old) {
            return;
        }
        let key = format!("{}.{part}", self.owner);
        self.decisions.change(&key, &format!("type {old:?} became {new:?}"));
    }

    fn members(&mut self, new: &mut Vec<Member>, old: Vec<Member>, both: (Releases, Releases)) {
        for member in new.iter_mut() {
            member.optional |= !old.iter().any(|old| old.name == member.name);
        }
        for mut old in old {
            match new.iter_mut().find(|member| member.name == old.name) {
                Some(member) => {
                    if member.ty != old.ty {
                        self.changed(&old.name, Some(&member.ty), Some(&old.ty));
                    }
                    member.optional |= old.optional;
                    member.releases = member.releases.or(old.releases);
                    since::join(&mut member.since, old.since, self.release);
                }
                None => {
                    old.optional |= both.0 != Releases::default();
                    new.push(old);
                }
            }
        }
    }

    fn branches(&mut self, new: &mut Vec<Branch>, old: Vec<Branch>) {
        for old in old {
            match new.iter_mut().find(|branch| branch.name == old.name) {
                Some(branch) => {
                    if branch.ty != old.ty {
                        self.changed(&old.name, Some(&branch.ty), Some(&old.ty));
                    }
                    branch.releases = branch.releases.or(old.releases);
                }
                None => new.push(old),
            }
        }
    }

    fn payload(&mut self, new: &mut Payload, old: Payload, both: (Releases, Releases)) {
        match (new, old) {
            (Payload::Members(new), Payload::Members(old)) => self.members(new, old, both),
            (Payload::Union(new), Payload::Union(old)) if *new == old => {}
            _ => self.problem("takes a union in one release and members in another"),
        }
    }
}

fn join_values(new: &mut Vec<Value>, old: Vec<Value>, release: &str) {
    for old in old {
        match new.iter_mut().find(|value| value.name == old.name) {
            Some(value) => {
                value.releases = value.releases.or(old.releases);
                since::join(&mut value.since, old.since, release);
            }
            None => new.push(old),
        }
    }
}

/// Makes members optional in branches that some release has without them.
///
/// Such a release knows the discriminator's value, or had a plain object where a union is now.
pub(super) fn loosen_branches(items: &mut BTreeMap<String, Item>, overrides: &Overrides) {
    let mut loose: Vec<(String, Vec<String>)> = Vec::new();
    for item in items.values() {
        let Body::Union { members, discriminator, branches, as_object, object_members } =
            &item.body
        else {
            continue;
        };
        let tag = members.iter().find(|member| member.name == *discriminator);
        let Some(Body::Enum(values)) =
            tag.and_then(|tag| items.get(tag.ty.name())).map(|item| &item.body)
        else {
            continue;
        };
        for branch in branches {
            let value = values.iter().find(|value| value.name == branch.name);
            let known = value.map_or(Releases::default(), |value| value.releases);
            // Without a discriminator, only the branch that stands in for it occurs.
            let default = overrides.default_tags.get(&item.name);
            let occurs = default.is_none_or(|tag| *tag == branch.name);
            let as_object = if occurs { *as_object } else { Releases::default() };
            let expected = Releases(known.0 & item.releases.0).or(as_object);
            if !branch.releases.covers(expected) {
                let kept = object_members.iter().filter(|member| !member.optional);
                let kept = kept.map(|member| member.name.clone()).collect();
                loose.push((branch.ty.name().to_owned(), kept));
            }
        }
    }
    for (name, kept) in loose {
        if let Some(Item { body: Body::Object(members), .. }) = items.get_mut(&name) {
            let lost = members.iter_mut().filter(|member| !kept.contains(&member.name));
            lost.for_each(|member| member.optional = true);
        }
    }
}
