//! [`Lookup`]: finds definitions by name and flattens what objects inherit.

use std::collections::BTreeMap;

use super::{Base, Definition, Kind, Member, Model, Payload};

/// The built-in types and what JSON carries for each.
pub const BUILTINS: [(&str, &str); 17] = [
    ("str", "string"),
    ("int", "integer"),
    ("int8", "integer"),
    ("int16", "integer"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("uint8", "integer"),
    ("uint16", "integer"),
    ("uint32", "integer"),
    ("uint64", "integer"),
    ("size", "integer"),
    ("number", "number"),
    ("bool", "boolean"),
    ("null", "null"),
    ("any", "any"),
    ("QType", "string"),
    ("q_empty", "object"),
];

/// The definitions of a model by name.
#[derive(Debug)]
pub struct Lookup<'a> {
    by_name: BTreeMap<&'a str, &'a Definition>,
}

impl<'a> Lookup<'a> {
    /// Indexes `model`.
    pub fn new(model: &'a Model) -> Self {
        Self { by_name: model.definitions.iter().map(|d| (d.name.as_str(), d)).collect() }
    }

    /// Finds a definition.
    pub fn get(&self, name: &str) -> Option<&'a Definition> {
        self.by_name.get(name).copied()
    }

    /// Returns every member that an object of struct `name` has, base members first.
    ///
    /// A base that does not exist or that leads back to `name` contributes nothing.
    pub fn struct_members(&self, name: &str) -> Vec<&'a Member> {
        let mut chain = Vec::new();
        let mut next = Some(name);
        while let Some(name) = next {
            let Some(Definition { name, kind: Kind::Struct(body), .. }) = self.get(name) else {
                break;
            };
            if chain.iter().any(|(seen, _)| *seen == name.as_str()) {
                break;
            }
            chain.push((name.as_str(), body));
            next = body.base.as_deref();
        }
        chain.iter().rev().flat_map(|(_, body)| &body.members).collect()
    }

    /// Returns the members common to all branches of a union.
    pub fn base_members(&self, base: &'a Base) -> Vec<&'a Member> {
        match base {
            Base::Named(name) => self.struct_members(name),
            Base::Inline(members) => members.iter().collect(),
        }
    }

    /// Returns the members of a command's or event's payload, unless it is a union.
    pub fn payload_members(&self, payload: &'a Payload) -> Vec<&'a Member> {
        match payload {
            Payload::Empty => Vec::new(),
            Payload::Named { name, .. } => self.struct_members(name),
            Payload::Inline(members) => members.iter().collect(),
        }
    }
}
