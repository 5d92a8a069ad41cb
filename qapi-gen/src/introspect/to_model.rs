//! [`to_model`]: a model of what a live program says about itself.
//!
//! Introspection hides the names of types and the widths of integers. A reference model, walked
//! alongside, gives them back where the two agree; elsewhere a type is named after where it is used.

use std::collections::{BTreeMap, BTreeSet};

use super::{Introspection, Kind as Live, Member as LiveMember};
use crate::model::{
    BUILTINS, Base, Branch, Command, Definition, Feature, Kind, Lookup, Member, Model, Payload,
    Programs, Struct, TypeRef, Union, Value, release_of,
};
use crate::names::pascal;

/// The module of what no reference has a name for.
pub const INTROSPECTED: &str = "introspected";

/// Makes a model of `version` out of what the program says, with names from `reference`.
pub fn to_model(live: &Introspection, version: &str, reference: &Model) -> Model {
    let mut builder = Builder {
        live,
        reference: Lookup::new(reference),
        types: reference.definitions.iter().map(|definition| definition.name.as_str()).collect(),
        names: BTreeMap::new(),
        taken: live.entities.keys().cloned().collect(),
        definitions: Vec::new(),
    };
    for (name, entity) in &live.entities {
        if matches!(entity.kind, Live::Command { .. } | Live::Event(_)) {
            builder.entry(name);
        }
    }
    let mut definitions = builder.definitions;
    definitions.sort_by(|a, b| a.module.cmp(&b.module));
    Model {
        release: release_of(version),
        version: version.to_owned(),
        definitions,
        ..Model::default()
    }
}

struct Builder<'a> {
    live: &'a Introspection,
    reference: Lookup<'a>,
    /// The names of what the reference has.
    types: Vec<&'a str>,
    /// Masked name, and the name in the reference where it has one → name. Two types of the reference may be
    /// one in the program.
    names: BTreeMap<(String, Option<String>), String>,
    taken: BTreeSet<String>,
    definitions: Vec<Definition>,
}

impl<'a> Builder<'a> {
    fn entry(&mut self, name: &str) {
        let Some(entity) = self.live.get(name) else { return };
        let known = self.reference.get(name);
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
            module: known.map_or(INTROSPECTED, |known| &known.module).to_owned(),
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
        let Some(entity) = self.live.get(ty) else { return "any".to_owned() };
        let agrees = |name: &&str| {
            let (common, known, live) = self.common(name, &entity.kind).unwrap_or((0, 1, 1));
            common * 2 >= known.min(live)
        };
        let known = known.filter(agrees).or_else(|| self.of_the_same_parts(&entity.kind));
        let key = (ty.to_owned(), known.map(str::to_owned));
        let mut met = self.names.iter().filter(|((other, _), _)| other == ty);
        if let Some((_, name)) = met.find(|(other, _)| known.is_none() || **other == key) {
            return name.clone();
        }
        let wanted = known.unwrap_or(hint);
        // Some programs describe one type several times.
        let same = self.names.iter().find(|((other, _), name)| {
            *name == wanted && self.live.get(other).is_some_and(|other| other == entity)
        });
        if let Some((_, name)) = same {
            let name = name.clone();
            self.names.insert(key, name.clone());
            return name;
        }
        let mut name = wanted.to_owned();
        for number in 2.. {
            if self.taken.insert(name.clone()) {
                break;
            }
            name = format!("{wanted}{number}");
        }
        self.names.insert(key, name.clone());
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

    /// Returns the one type of the reference that has exactly the values or members of a type.
    fn of_the_same_parts(&self, live: &Live) -> Option<&'a str> {
        let mut equal = self.types.iter().filter(|name| {
            let (common, known, found) = self.common(name, live).unwrap_or_default();
            common >= 2 && common == known && common == found
        });
        let first = equal.next().copied();
        first.filter(|_| equal.next().is_none())
    }

    /// Returns how many values or members a type has in common with the one that the reference has under
    /// `name`, and how many each has; nothing if they are of different kinds.
    fn common(&self, name: &str, live: &Live) -> Option<(usize, usize, usize)> {
        let known = self.reference.get(name)?;
        let names = |members: &[LiveMember]| members.iter().map(|m| m.name.clone()).collect();
        let (known, live): (Vec<String>, Vec<String>) = match (&known.kind, live) {
            (Kind::Enum(known), Live::Enum(live)) => (
                known.iter().map(|value| value.name.clone()).collect(),
                live.iter().map(|(name, _)| name.clone()).collect(),
            ),
            // An object may have become a union.
            (Kind::Struct(_) | Kind::Union(_), Live::Object { members, .. }) => {
                let known = self.known_members(name).into_iter().map(|member| member.name);
                (known.collect(), names(members))
            }
            (Kind::Alternate(_), Live::Alternate(_)) => return Some((0, 0, 0)),
            _ => return None,
        };
        let common = known.iter().filter(|name| live.contains(name)).count();
        Some((common, known.len(), live.len()))
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
