//! Checks what needs more than one definition: references, bases, branches, clashes.

use std::collections::{BTreeMap, BTreeSet};

use super::members::c_name;
use crate::diagnostic::{Diagnostics, Location};
use crate::model::{
    BUILTINS, Base, Branch, Command, Definition, Kind, Lookup, Member, Model, Payload, TypeRef,
    Union,
};

/// Adds what is wrong with `definitions` to `errors`.
pub(super) fn check(
    definitions: &[Definition],
    locations: &BTreeMap<String, Location>,
    errors: &mut Diagnostics,
) {
    let model = Model { definitions: definitions.to_vec(), ..Model::default() };
    let mut checker = Checker { lookup: Lookup::new(&model), locations, errors };
    for definition in definitions {
        checker.definition(definition);
    }
}

struct Checker<'a> {
    lookup: Lookup<'a>,
    locations: &'a BTreeMap<String, Location>,
    errors: &'a mut Diagnostics,
}

impl Checker<'_> {
    /// Reports at `key`'s location, or at its definition's if that was not recorded.
    fn report(&mut self, key: &str, message: impl Into<String>) {
        let owner = key.split(['.', ':']).next().unwrap_or(key);
        let location = self.locations.get(key).or_else(|| self.locations.get(owner));
        self.errors.add(location.expect("every definition's location is recorded"), message);
    }

    fn definition(&mut self, definition: &Definition) {
        let name = definition.name.as_str();
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

    fn reference(&mut self, key: &str, ty: &TypeRef) {
        let name = ty.name();
        let part = key.replace(':', " ");
        let builtin = BUILTINS.iter().any(|(builtin, _)| *builtin == name);
        match self.lookup.get(name).map(|found| &found.kind) {
            Some(Kind::Command(_)) => {
                self.report(key, format!("`{part}`: `{name}` is a command, not a type"));
            }
            Some(Kind::Event(_)) => {
                self.report(key, format!("`{part}`: `{name}` is an event, not a type"));
            }
            None if !builtin => self.report(key, format!("`{part}`: there is no type `{name}`")),
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
        if union.branches.is_empty() {
            self.report(name, format!("union `{name}` needs at least one branch"));
        }
    }

    fn branch_type(&mut self, name: &str, key: &str, branch: &Branch, base: &[&Member]) {
        match self.lookup.get(branch.ty.name()).map(|found| &found.kind) {
            Some(Kind::Struct(_)) => {
                let members = self.lookup.struct_members(branch.ty.name());
                self.clashes(name, base, &members);
            }
            Some(Kind::Union(_)) => {}
            _ => {
                let ty = branch.ty.name();
                let message = format!("branch `{key}`: `{ty}` is neither a struct nor a union");
                self.report(key, message);
            }
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
        for branch in branches {
            let key = format!("{name}.{}", branch.name);
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
        if let Some(Kind::Alternate(_)) = self.lookup.get(returns.name()).map(|found| &found.kind) {
            self.report(&key, format!("command `{name}` cannot return an alternate"));
        }
    }
}
