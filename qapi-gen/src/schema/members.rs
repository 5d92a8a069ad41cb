//! Reads members, values, branches and type references.

use super::define::Reader;
use super::names::c_name;
use super::object::Object;
use crate::diagnostic::Location;
use crate::model::{Branch, Member, TypeRef, Value};
use crate::syntax::{Data, Entry, Node};

impl Reader<'_> {
    /// Reads a type name, or a list with one.
    pub(super) fn type_ref(&mut self, node: &Node, what: &str) -> Option<TypeRef> {
        match &node.data {
            Data::Text(name) => Some(TypeRef::Name(name.clone())),
            Data::List(items) => match items.as_slice() {
                [Node { data: Data::Text(name), .. }] => Some(TypeRef::List(name.clone())),
                _ => {
                    let message = format!("type of {what}: a list holds exactly one type name");
                    self.errors.add(&node.at, message);
                    None
                }
            },
            _ => {
                let kind = node.kind();
                let message =
                    format!("type of {what} must be a name or a list with one, not {kind}");
                self.errors.add(&node.at, message);
                None
            }
        }
    }

    /// Reads an object of members that belongs to `owner`.
    pub(super) fn members(&mut self, entries: &[Entry], owner: &str) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::new();
        for entry in entries {
            let Some(member) = self.member(entry, owner) else { continue };
            let clash = |other: &Member| c_name(&other.name) == c_name(&member.name);
            if members.iter().any(clash) {
                let message = format!("`{owner}` has member `{}` twice", member.name);
                self.errors.add(&entry.at, message);
            }
            self.locations.insert(format!("{owner}.{}", member.name), entry.at.clone());
            members.push(member);
        }
        members
    }

    fn member(&mut self, entry: &Entry, owner: &str) -> Option<Member> {
        let (optional, name) = match entry.key.strip_prefix('*') {
            Some(name) => (true, name),
            None => (false, entry.key.as_str()),
        };
        self.member_name(name, &entry.at, owner);
        let what = format!("`{owner}.{name}`");
        let mut member = Member {
            name: name.to_owned(),
            optional,
            ty: TypeRef::Name(String::new()),
            condition: None,
            features: Vec::new(),
            since: self.since_of(name),
        };
        if entry.node.entries().is_none() {
            member.ty = self.type_ref(&entry.node, &what)?;
            return Some(member);
        }
        let object = Object::open(&entry.node, what.clone(), self.errors)?;
        object.only(self.with_facts(&["type", "if", "features"]), self.errors);
        let ty = object.require("type", self.errors)?;
        member.condition = self.condition_of(&object);
        member.features = self.features_of(&object);
        member.since = self.since_fact(&object).or(member.since);
        member.ty = self.type_ref(ty, &what)?;
        Some(member)
    }

    /// Reads the values of an enum.
    pub(super) fn values(&mut self, node: &Node, owner: &str) -> Vec<Value> {
        let Some(items) = node.items() else {
            let message = format!("`data` of enum `{owner}` must be a list, not {}", node.kind());
            self.errors.add(&node.at, message);
            return Vec::new();
        };
        let mut values: Vec<Value> = Vec::new();
        for item in items {
            let Some(value) = self.value(item, owner) else { continue };
            let clash = |other: &Value| c_name(&other.name) == c_name(&value.name);
            if values.iter().any(clash) {
                self.errors.add(&item.at, format!("`{owner}` has value `{}` twice", value.name));
            }
            values.push(value);
        }
        values
    }

    fn value(&mut self, node: &Node, owner: &str) -> Option<Value> {
        if let Some(name) = node.text() {
            self.value_name(name, &node.at, owner);
            let since = self.since_of(name);
            return Some(Value {
                name: name.to_owned(),
                condition: None,
                features: Vec::new(),
                since,
            });
        }
        let object = Object::open(node, format!("value of enum `{owner}`"), self.errors)?;
        object.only(self.with_facts(&["name", "if", "features"]), self.errors);
        object.require("name", self.errors)?;
        let name = object.text("name", self.errors)?.to_owned();
        self.value_name(&name, &node.at, owner);
        let since = self.since_fact(&object).or_else(|| self.since_of(&name));
        let condition = self.condition_of(&object);
        let features = self.value_features_of(&object);
        Some(Value { name, condition, features, since })
    }

    /// Reads the branches of a union or an alternate; `any_type` allows built-in types and lists.
    pub(super) fn branches(&mut self, node: &Node, owner: &str, any_type: bool) -> Vec<Branch> {
        let Some(entries) = node.entries() else {
            let message = format!("`data` of `{owner}` must be an object, not {}", node.kind());
            self.errors.add(&node.at, message);
            return Vec::new();
        };
        let mut branches = Vec::new();
        for entry in entries {
            if any_type {
                self.lower_name(&entry.key, &entry.at, &format!("branch of {owner}"));
            }
            let Some(branch) = self.branch(entry, owner) else { continue };
            if !any_type && matches!(branch.ty, TypeRef::List(_)) {
                let message = format!("branch `{owner}.{}` cannot be a list", branch.name);
                self.errors.add(&entry.node.at, message);
                continue;
            }
            self.locations.insert(format!("{owner}.{}", branch.name), entry.at.clone());
            branches.push(branch);
        }
        branches
    }

    fn branch(&mut self, entry: &Entry, owner: &str) -> Option<Branch> {
        let what = format!("branch `{owner}.{}`", entry.key);
        let name = entry.key.clone();
        let since = self.since_of(&name);
        if entry.node.entries().is_none() {
            let ty = self.type_ref(&entry.node, &what)?;
            return Some(Branch { name, ty, condition: None, since });
        }
        let object = Object::open(&entry.node, what.clone(), self.errors)?;
        object.only(self.with_facts(&["type", "if"]), self.errors);
        let ty = object.require("type", self.errors)?;
        let condition = self.condition_of(&object);
        let since = self.since_fact(&object).or(since);
        let ty = self.type_ref(ty, &what)?;
        Some(Branch { name, ty, condition, since })
    }

    /// Returns what the documentation says about `name`.
    pub(super) fn since_of(&self, name: &str) -> Option<String> {
        self.facts.member_since.get(name).cloned()
    }

    pub(super) fn since_fact(&mut self, object: &Object<'_>) -> Option<String> {
        let since = object.text("since", self.errors);
        since.filter(|_| self.form == super::define::Form::Facts).map(str::to_owned)
    }

    /// Records the location of a definition or member for a later check.
    pub(super) fn remember(&mut self, name: &str, at: &Location) {
        self.locations.insert(name.to_owned(), at.clone());
    }
}
