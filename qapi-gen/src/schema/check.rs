//! Checks what needs more than one definition: references, bases, branches, clashes.

use std::collections::{BTreeMap, BTreeSet};

use super::define::Pragmas;
use super::names::c_name;
use crate::diagnostic::{Diagnostics, Location};
use crate::model::{
    BUILTINS, Base, Branch, Command, Definition, Feature, Kind, Lookup, Member, Model, Payload,
    TypeRef, Union,
};

/// The features that QEMU gives a meaning, and allows for anything but types.
const SPECIAL: [&str; 2] = ["deprecated", "unstable"];

/// The most features a schema may name, the special ones among them.
const MOST_FEATURES: usize = 64;

/// Adds what is wrong with `definitions` to `errors`.
pub(super) fn check(
    definitions: &[Definition],
    pragmas: &Pragmas,
    locations: &BTreeMap<String, Location>,
    errors: &mut Diagnostics,
) {
    let model = Model { definitions: definitions.to_vec(), ..Model::default() };
    let mut checker = Checker { lookup: Lookup::new(&model), pragmas, locations, errors };
    let mut features: BTreeSet<&str> = BTreeSet::from(SPECIAL);
    for definition in definitions {
        checker.definition(definition);
        let few = features.len() <= MOST_FEATURES;
        features.extend(features_in(definition).iter().map(|feature| feature.name.as_str()));
        if few && features.len() > MOST_FEATURES {
            let message = format!("the schema has more than {MOST_FEATURES} features from here on");
            checker.report(&definition.name, message);
        }
    }
}

/// Returns the features of a definition, of its members and of its values.
fn features_in(definition: &Definition) -> Vec<&Feature> {
    let members: &[Member] = match &definition.kind {
        Kind::Enum(values) => {
            let values = values.iter().flat_map(|value| &value.features);
            return definition.features.iter().chain(values).collect();
        }
        Kind::Struct(body) => &body.members,
        Kind::Union(Union { base: Base::Inline(members), .. }) => members,
        Kind::Command(Command { arguments: Payload::Inline(members), .. })
        | Kind::Event(Payload::Inline(members)) => members,
        Kind::Union(_) | Kind::Alternate(_) | Kind::Command(_) | Kind::Event(_) => &[],
    };
    definition.features.iter().chain(members.iter().flat_map(|m| &m.features)).collect()
}

struct Checker<'a> {
    lookup: Lookup<'a>,
    pragmas: &'a Pragmas,
    locations: &'a BTreeMap<String, Location>,
    errors: &'a mut Diagnostics,
}

impl Checker<'_> {
    /// Reports at `key`'s location, or at its definition's if that was not recorded.
    fn report(&mut self, key: &str, message: impl Into<String>) {
        let mut known = key;
        // A downstream name has dots of its own.
        while !self.locations.contains_key(known) {
            let owner = known.rsplit_once(['.', ':']).map(|(owner, _)| owner);
            known = owner.expect("every definition's location is recorded");
        }
        self.errors.add(&self.locations[known], message);
    }

    fn definition(&mut self, definition: &Definition) {
        let name = definition.name.as_str();
        let is_type = !matches!(definition.kind, Kind::Command(_) | Kind::Event(_));
        for Feature { name: feature, .. } in &definition.features {
            if is_type && SPECIAL.contains(&feature.as_str()) {
                self.report(name, format!("type `{name}` cannot have the feature `{feature}`"));
            }
        }
        match &definition.kind {
            Kind::Enum(_) => {}
            Kind::Struct(body) => {
                self.members(name, &body.members);
                if let Some(base) = &body.base {
                    self.base(name, base);
                    let all = self.lookup.struct_members(name);
                    self.clashes(name, &all, &[]);
                }
            }
            Kind::Union(union) => self.union(name, union),
            Kind::Alternate(branches) => self.alternate(name, branches),
            Kind::Command(command) => self.command(name, command),
            Kind::Event(payload) => self.payload(name, payload),
        }
    }

    fn members(&mut self, owner: &str, members: &[Member]) {
        for member in members {
            self.reference(&format!("{owner}.{}", member.name), &member.ty);
        }
    }

    fn is_type(&self, name: &str) -> bool {
        match self.lookup.get(name) {
            Some(found) => !matches!(found.kind, Kind::Command(_) | Kind::Event(_)),
            None => BUILTINS.iter().any(|(builtin, _)| *builtin == name),
        }
    }

    fn reference(&mut self, key: &str, ty: &TypeRef) {
        let name = ty.name();
        let part = key.replace(':', " ");
        match self.lookup.get(name).map(|found| &found.kind) {
            Some(Kind::Command(_)) => {
                self.report(key, format!("`{part}`: `{name}` is a command, not a type"));
            }
            Some(Kind::Event(_)) => {
                self.report(key, format!("`{part}`: `{name}` is an event, not a type"));
            }
            None if !self.is_type(name) => {
                self.report(key, format!("`{part}`: there is no type `{name}`"));
            }
            _ => {}
        }
    }

    fn base(&mut self, name: &str, base: &str) {
        if !matches!(self.lookup.get(base).map(|found| &found.kind), Some(Kind::Struct(_))) {
            self.report(name, format!("base `{base}` of `{name}` is not a struct"));
            return;
        }
        let mut seen = BTreeSet::from([name]);
        let mut next = Some(base.to_owned());
        while let Some(current) = next {
            if current == name {
                self.report(name, format!("`{name}` is its own base"));
                return;
            }
            let found = self.lookup.get(&current);
            if !found.is_some_and(|found| seen.insert(&found.name)) {
                return;
            }
            next = match found.map(|found| &found.kind) {
                Some(Kind::Struct(body)) => body.base.clone(),
                _ => None,
            };
        }
    }

    /// Reports members of `more` whose name `members` have too, and doubles among `members`.
    fn clashes(&mut self, owner: &str, members: &[&Member], more: &[&Member]) {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for member in members.iter().chain(more) {
            if !seen.insert(c_name(&member.name)) {
                let key = format!("{owner}.{}", member.name);
                let message = format!("`{owner}` has member `{}` twice", member.name);
                self.report(&key, message);
            }
        }
    }

    fn union(&mut self, name: &str, union: &Union) {
        match &union.base {
            Base::Named(base) => self.base(name, base),
            Base::Inline(members) => self.members(name, members),
        }
        let base = self.lookup.base_members(&union.base);
        let values = self.discriminator(name, union, &base);
        for branch in &union.branches {
            let key = format!("{name}.{}", branch.name);
            if values.as_ref().is_some_and(|values| !values.contains(&branch.name)) {
                let message = format!(
                    "branch `{}` of `{name}` is no value of `{}`",
                    branch.name, union.discriminator
                );
                self.report(&key, message);
            }
            self.branch_type(name, &key, branch, &base);
        }
        if union.branches.is_empty() && values.is_some_and(|values| values.is_empty()) {
            let message = format!("union `{name}` has no branches: its discriminator has no value");
            self.report(name, message);
        }
        self.contains_itself(name);
    }

    fn branch_type(&mut self, name: &str, key: &str, branch: &Branch, base: &[&Member]) {
        match self.lookup.get(branch.ty.name()).map(|found| &found.kind) {
            Some(Kind::Struct(_)) => {
                let members = self.lookup.struct_members(branch.ty.name());
                self.clashes(name, base, &members);
            }
            Some(Kind::Union(_)) => {
                let mut above = vec![name];
                self.nested_clashes(name, base, branch.ty.name(), &mut above);
            }
            _ => {
                let ty = branch.ty.name();
                let message = format!("branch `{key}`: `{ty}` is neither a struct nor a union");
                self.report(key, message);
            }
        }
    }

    /// Reports members that `owner` has twice through a branch that is a union itself.
    ///
    /// `above` are the unions that have been met on the way to it.
    fn nested_clashes<'n>(
        &mut self,
        owner: &str,
        members: &[&Member],
        inner: &'n str,
        above: &mut Vec<&'n str>,
    ) where
        Self: 'n,
    {
        let Some(Kind::Union(union)) = self.lookup.get(inner).map(|found| &found.kind) else {
            let more = self.lookup.struct_members(inner);
            return self.clashes(owner, members, &more);
        };
        if above.contains(&inner) {
            return;
        }
        let more = self.lookup.base_members(&union.base);
        self.clashes(owner, members, &more);
        let all: Vec<&Member> = members.iter().copied().chain(more).collect();
        above.push(inner);
        for branch in &union.branches {
            self.nested_clashes(owner, &all, branch.ty.name(), above);
        }
        above.pop();
    }

    /// Reports a union that is a branch of itself, by way of others or not.
    fn contains_itself(&mut self, name: &str) {
        let mut met = BTreeSet::new();
        let mut left = vec![name.to_owned()];
        while let Some(next) = left.pop() {
            let Some(Kind::Union(union)) = self.lookup.get(&next).map(|found| &found.kind) else {
                continue;
            };
            let branches = union.branches.iter().map(|branch| branch.ty.name());
            if branches.clone().any(|branch| branch == name) {
                return self.report(name, format!("`{name}` contains itself"));
            }
            left.extend(branches.filter(|b| met.insert((*b).to_owned())).map(str::to_owned));
        }
    }

    /// Checks the discriminator; returns the names it can have.
    fn discriminator(
        &mut self,
        name: &str,
        union: &Union,
        base: &[&Member],
    ) -> Option<Vec<String>> {
        let key = format!("{name}:discriminator");
        let tag = &union.discriminator;
        let Some(member) = base.iter().find(|member| member.name == *tag) else {
            self.report(&key, format!("discriminator `{tag}` is no base member of `{name}`"));
            return None;
        };
        if member.optional {
            self.report(&key, format!("discriminator `{name}.{tag}` must not be optional"));
        }
        if member.condition.is_some() {
            self.report(&key, format!("discriminator `{name}.{tag}` must not have an `if`"));
        }
        match (&member.ty, self.lookup.get(member.ty.name()).map(|found| &found.kind)) {
            (TypeRef::Name(_), Some(Kind::Enum(values))) => {
                Some(values.iter().map(|value| value.name.clone()).collect())
            }
            _ => {
                self.report(&key, format!("discriminator `{name}.{tag}` must be of an enum type"));
                None
            }
        }
    }

    fn alternate(&mut self, name: &str, branches: &[Branch]) {
        let mut taken: Vec<(&'static str, &str)> = Vec::new();
        let mut names = BTreeSet::new();
        for branch in branches {
            let key = format!("{name}.{}", branch.name);
            if !names.insert(c_name(&branch.name)) {
                self.report(&key, format!("`{name}` has branch `{}` twice", branch.name));
            }
            self.reference(&key, &branch.ty);
            let Some(kinds) = self.json_kinds(&branch.ty) else {
                let ty = branch.ty.name();
                self.report(&key, format!("alternate branch `{key}` cannot be of type `{ty}`"));
                continue;
            };
            for kind in kinds {
                if let Some((_, other)) = taken.iter().find(|(seen, _)| *seen == kind) {
                    let message =
                        format!("branches `{other}` and `{}` of `{name}` clash", branch.name);
                    self.report(&key, message);
                    break;
                }
                taken.push((kind, &branch.name));
            }
        }
    }

    /// Returns the kinds of JSON that select a branch of this type; keyval input makes text clash
    /// with numbers and booleans.
    fn json_kinds(&self, ty: &TypeRef) -> Option<Vec<&'static str>> {
        if let TypeRef::List(_) = ty {
            return Some(vec!["list"]);
        }
        let name = ty.name();
        if let Some(found) = self.lookup.get(name) {
            return match &found.kind {
                Kind::Struct(_) | Kind::Union(_) => Some(vec!["object"]),
                Kind::Enum(values) => {
                    let mut kinds = vec!["string"];
                    if values.iter().any(|v| v.name == "on" || v.name == "off") {
                        kinds.push("boolean");
                    }
                    let numeric = |c: char| c.is_ascii_digit() || c == '-' || c == '+' || c == '.';
                    if values.iter().any(|v| v.name.starts_with(numeric)) {
                        kinds.push("number");
                    }
                    Some(kinds)
                }
                _ => None,
            };
        }
        match BUILTINS.iter().find(|(builtin, _)| *builtin == name)?.1 {
            "string" => Some(vec!["string", "boolean", "number"]),
            "integer" | "number" => Some(vec!["number"]),
            "boolean" => Some(vec!["boolean"]),
            "null" => Some(vec!["null"]),
            _ => None,
        }
    }

    fn payload(&mut self, name: &str, payload: &Payload) {
        match payload {
            Payload::Empty => {}
            Payload::Inline(members) => self.members(name, members),
            Payload::Named { name: ty, boxed } => {
                match self.lookup.get(ty).map(|found| &found.kind) {
                    Some(Kind::Struct(_)) => {}
                    Some(Kind::Union(_)) if *boxed => {}
                    Some(Kind::Union(_)) => {
                        let message = format!("`data` of `{name}`: union `{ty}` needs `boxed`");
                        self.report(name, message);
                    }
                    _ => {
                        let message = format!("`data` of `{name}`: `{ty}` is not a struct");
                        self.report(name, message);
                    }
                }
            }
        }
    }

    fn command(&mut self, name: &str, command: &Command) {
        self.payload(name, &command.arguments);
        let Some(returns) = &command.returns else { return };
        let key = format!("{name}:returns");
        self.reference(&key, returns);
        let kind = self.lookup.get(returns.name()).map(|found| &found.kind);
        let is_object = matches!(kind, Some(Kind::Struct(_) | Kind::Union(_)));
        let ty = returns.name();
        if !is_object && self.is_type(ty) && !self.pragmas.permits_return(name) {
            let message = format!(
                "command `{name}` must return an object or a list of them, not `{ty}`; the pragma \
                 `command-returns-exceptions` names those that may"
            );
            self.report(&key, message);
        }
    }
}
