//! [`to_model`]: a model of what a live program says about itself.
//!
//! Introspection hides the names of types and the widths of integers. A reference model, walked
//! alongside, gives them back where the two agree; elsewhere a type is named after where it is used.

use std::collections::{BTreeMap, BTreeSet};

use super::{Introspection, Kind as Live, Member as LiveMember};
use crate::model::{
    BUILTINS, Base, Branch, Command, Definition, Feature, Kind, Lookup, Member, Model, Payload,
    Programs, Struct, TypeRef, Union, Value,
};
use crate::names::pascal;

/// Makes a model of `version` out of what the program says, with names from `reference`.
pub fn to_model(live: &Introspection, version: &str, reference: &Model) -> Model {
    let mut builder = Builder {
        live,
        reference: Lookup::new(reference),
        names: BTreeMap::new(),
        taken: live.entities.keys().cloned().collect(),
        module: String::new(),
        definitions: Vec::new(),
    };
    for (name, entity) in &live.entities {
        if matches!(entity.kind, Live::Command { .. } | Live::Event(_)) {
            builder.entry(name);
        }
    }
    let release: Vec<_> = version.split('.').take(2).collect();
    let mut definitions = builder.definitions;
    definitions.sort_by(|a, b| a.module.cmp(&b.module));
    Model {
        release: release.join("."),
        version: version.to_owned(),
        inputs: Vec::new(),
        definitions,
    }
}

struct Builder<'a> {
    live: &'a Introspection,
    reference: Lookup<'a>,
    /// Masked name → name.
    names: BTreeMap<String, String>,
    taken: BTreeSet<String>,
    /// The module of what is being read.
    module: String,
    definitions: Vec<Definition>,
}

impl Builder<'_> {
    fn entry(&mut self, name: &str) {
        let Some(entity) = self.live.get(name) else { return };
        let known = self.reference.get(name);
        self.module = known.map_or("introspected", |known| &known.module).to_owned();
        let hint = pascal(name);
        let kind = match (&entity.kind, known.map(|known| &known.kind)) {
            (Live::Command { arguments, returns, allow_oob }, known) => {
                let known = match known {
                    Some(Kind::Command(command)) => Some(command),
                    _ => None,
                };
                let payload = known.map(|known| &known.arguments);
                let returned = known.and_then(|known| known.returns.as_ref());
                Kind::Command(Command {
                    arguments: self.payload(arguments, &format!("{hint}Arguments"), payload),
                    returns: match self.is_empty(returns) {
                        true => None,
                        false => Some(self.type_ref(returns, &format!("{hint}Return"), returned)),
                    },
                    generated: known.is_none_or(|known| known.generated),
                    success_response: known.is_none_or(|known| known.success_response),
                    allow_oob: *allow_oob,
                    allow_preconfig: known.is_some_and(|known| known.allow_preconfig),
                    coroutine: known.is_some_and(|known| known.coroutine),
                })
            }
            (Live::Event(data), known) => {
                let payload = match known {
                    Some(Kind::Event(payload)) => Some(payload),
                    _ => None,
                };
                Kind::Event(self.payload(data, &format!("{hint}Data"), payload))
            }
            _ => return,
        };
        self.push(name, kind, &entity.features);
    }

    fn push(&mut self, name: &str, kind: Kind, features: &BTreeSet<String>) {
        let known = self.reference.get(name);
        self.definitions.push(Definition {
            name: name.to_owned(),
            module: known.map_or(&self.module, |known| &known.module).clone(),
            kind,
            condition: None,
            features: flags(features),
            since: known.and_then(|known| known.since.clone()),
            programs: Programs::System,
        });
    }

    fn is_empty(&self, ty: &str) -> bool {
        matches!(
            self.live.get(ty).map(|entity| &entity.kind),
            Some(Live::Object { members, variants, .. }) if members.is_empty() && variants.is_empty()
        )
    }

    fn payload(&mut self, ty: &str, hint: &str, known: Option<&Payload>) -> Payload {
        if self.is_empty(ty) {
            return Payload::Empty;
        }
        match self.live.get(ty).map(|entity| &entity.kind) {
            Some(Live::Object { members, variants, .. }) if variants.is_empty() => {
                let known: Vec<_> = match known {
                    Some(Payload::Inline(members)) => members.clone(),
                    Some(Payload::Named { name, .. }) => self.known_members(name),
                    _ => Vec::new(),
                };
                Payload::Inline(self.members(members, hint, &known))
            }
            _ => {
                let known = match known {
                    Some(Payload::Named { name, .. }) => Some(name.as_str()),
                    _ => None,
                };
                Payload::Named { name: self.define(ty, hint, known), boxed: true }
            }
        }
    }

    fn known_members(&self, name: &str) -> Vec<Member> {
        match self.reference.get(name).map(|known| &known.kind) {
            Some(Kind::Struct(_)) => {
                self.reference.struct_members(name).into_iter().cloned().collect()
            }
            Some(Kind::Union(union)) => {
                self.reference.base_members(&union.base).into_iter().cloned().collect()
            }
            _ => Vec::new(),
        }
    }

    fn members(&mut self, live: &[LiveMember], hint: &str, known: &[Member]) -> Vec<Member> {
        let mut members = Vec::new();
        for found in live {
            let known = known.iter().find(|known| known.name == found.name);
            let hint = format!("{hint}{}", pascal(&found.name));
            members.push(Member {
                name: found.name.clone(),
                optional: found.optional,
                ty: self.type_ref(&found.ty, &hint, known.map(|known| &known.ty)),
                condition: None,
                features: flags(&found.features),
                since: known.and_then(|known| known.since.clone()),
            });
        }
        members
    }

    fn type_ref(&mut self, ty: &str, hint: &str, known: Option<&TypeRef>) -> TypeRef {
        let known_name = known.map(TypeRef::name);
        match self.live.get(ty).map(|entity| &entity.kind) {
            Some(Live::Builtin(json)) => TypeRef::Name(builtin(json, known_name)),
            Some(Live::Array(element)) => {
                let known = known_name.map(|name| TypeRef::Name(name.to_owned()));
                let element = self.type_ref(element, hint, known.as_ref());
                TypeRef::List(element.name().to_owned())
            }
            _ => TypeRef::Name(self.define(ty, hint, known_name)),
        }
    }

    /// Returns the name of a type, which is defined if it was not met before.
    fn define(&mut self, ty: &str, hint: &str, known: Option<&str>) -> String {
        if let Some(name) = self.names.get(ty) {
            return name.clone();
        }
        let Some(entity) = self.live.get(ty) else { return "any".to_owned() };
        let known = known.filter(|name| self.same_kind(name, &entity.kind));
        let mut name = known.unwrap_or(hint).to_owned();
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        self.names.insert(ty.to_owned(), name.clone());
        let members = known.map(|known| self.known_members(known)).unwrap_or_default();
        let kind = match &entity.kind {
            Live::Enum(values) => Kind::Enum(values.iter().map(value).collect()),
            Live::Object { members: live, tag: Some(tag), variants } => {
                let base = Base::Inline(self.members(live, &name, &members));
                let branches = self.branches(&name, variants, known);
                Kind::Union(Union { base, discriminator: tag.clone(), branches })
            }
            Live::Object { members: live, .. } => {
                Kind::Struct(Struct { base: None, members: self.members(live, &name, &members) })
            }
            Live::Alternate(types) => Kind::Alternate(self.alternatives(&name, types, known)),
            _ => Kind::Enum(Vec::new()),
        };
        self.push(&name, kind, &entity.features);
        name
    }

    fn same_kind(&self, name: &str, live: &Live) -> bool {
        matches!(
            (self.reference.get(name).map(|known| &known.kind), live),
            (Some(Kind::Enum(_)), Live::Enum(_))
                | (Some(Kind::Struct(_)), Live::Object { tag: None, .. })
                | (Some(Kind::Union(_)), Live::Object { tag: Some(_), .. })
                | (Some(Kind::Alternate(_)), Live::Alternate(_))
        )
    }

    fn branches(
        &mut self,
        owner: &str,
        variants: &BTreeMap<String, String>,
        known: Option<&str>,
    ) -> Vec<Branch> {
        let known = match known.and_then(|name| self.reference.get(name)).map(|known| &known.kind) {
            Some(Kind::Union(union)) => union.branches.clone(),
            _ => Vec::new(),
        };
        let mut branches = Vec::new();
        for (case, ty) in variants {
            let known = known.iter().find(|branch| branch.name == *case);
            if known.is_none() && self.is_empty(ty) {
                continue;
            }
            let hint = format!("{owner}{}", pascal(case));
            let name = self.define(ty, &hint, known.map(|branch| branch.ty.name()));
            let ty = TypeRef::Name(name);
            branches.push(Branch { name: case.clone(), ty, condition: None, since: None });
        }
        branches
    }

    fn alternatives(&mut self, owner: &str, types: &[String], known: Option<&str>) -> Vec<Branch> {
        let known = match known.and_then(|name| self.reference.get(name)).map(|known| &known.kind) {
            Some(Kind::Alternate(branches)) => branches.clone(),
            _ => Vec::new(),
        };
        let mut branches = Vec::new();
        for (index, ty) in types.iter().enumerate() {
            // Introspection lists the types in the order of the schema.
            let known = known.get(index).filter(|_| known.len() == types.len());
            let name = known.map_or(format!("branch{index}"), |branch| branch.name.clone());
            let hint = format!("{owner}{}", pascal(&name));
            let ty = self.type_ref(ty, &hint, known.map(|branch| &branch.ty));
            branches.push(Branch { name, ty, condition: None, since: None });
        }
        branches
    }
}

fn flags(features: &BTreeSet<String>) -> Vec<Feature> {
    features.iter().map(|name| Feature { name: name.clone(), condition: None }).collect()
}

fn value((name, features): &(String, BTreeSet<String>)) -> Value {
    Value { name: name.clone(), condition: None, features: flags(features), since: None }
}

/// Returns the built-in type of a kind of JSON: the reference's if it fits.
fn builtin(json: &str, known: Option<&str>) -> String {
    let (kind, default) = match json {
        "int" => ("integer", "int"),
        "boolean" => ("boolean", "bool"),
        "value" => ("any", "any"),
        "string" => ("string", "str"),
        other => (other, other),
    };
    let fits = |name: &&str| BUILTINS.iter().any(|(b, found)| b == name && *found == kind);
    known.filter(fits).unwrap_or(default).to_owned()
}
