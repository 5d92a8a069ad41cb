//! Compares types: members, optionality, values, branches, kinds of JSON.

use std::collections::BTreeMap;

use super::Verifier;
use crate::introspect::{Kind as Live, Member as LiveMember};
use crate::model::{BUILTINS, Branch, Kind, Member, Payload, TypeRef, Union, Value};

impl Verifier<'_> {
    pub(super) fn empty(&mut self, path: &str, live: &str) {
        self.visited.insert(live.to_owned());
        match self.live.get(live).map(|entity| &entity.kind) {
            Some(Live::Object { members, variants, .. })
                if members.is_empty() && variants.is_empty() => {}
            _ => self.differs(path, "is an empty object in the model only"),
        }
    }

    pub(super) fn payload(&mut self, path: &str, payload: &Payload, live: &str) {
        match payload {
            Payload::Empty => self.empty(path, live),
            Payload::Named { name, .. } => {
                self.reference(path, &TypeRef::Name(name.clone()), live);
            }
            Payload::Inline(members) => {
                let members: Vec<&Member> = members.iter().collect();
                self.object(path, &members, live);
            }
        }
    }

    pub(super) fn reference(&mut self, path: &str, ty: &TypeRef, live: &str) {
        self.visited.insert(live.to_owned());
        let Some(entity) = self.live.get(live) else {
            return self.differs(path, "refers to a type that this QEMU does not describe");
        };
        match (ty, &entity.kind) {
            (TypeRef::List(name), Live::Array(element)) => {
                self.reference(&format!("{path}[]"), &TypeRef::Name(name.clone()), element);
            }
            (TypeRef::List(_), _) => self.differs(path, "is a list in the model only"),
            (TypeRef::Name(_), Live::Array(_)) => {
                self.differs(path, "is a list in the program only");
            }
            (TypeRef::Name(name), kind) => match self.model.get(name) {
                None => self.builtin(path, name, kind),
                Some(_) if !self.seen.insert((name.clone(), live.to_owned())) => {}
                Some(definition) => self.definition(path, &definition.kind, name, live),
            },
        }
    }

    fn builtin(&mut self, path: &str, name: &str, kind: &Live) {
        let expected = match BUILTINS.iter().find(|(builtin, _)| *builtin == name) {
            Some((_, "integer")) => "int",
            Some((_, "any")) => "value",
            Some((_, json)) => json,
            None => return self.differs(path, &format!("type {name} is not in the model")),
        };
        match kind {
            Live::Builtin(found) if found == expected => {}
            Live::Builtin(found) => {
                self.differs(path, &format!("is {expected} in the model, {found} in the program"));
            }
            _ => self.differs(path, &format!("is {expected} in the model only")),
        }
    }

    fn definition(&mut self, path: &str, kind: &Kind, name: &str, live: &str) {
        let Some(entity) = self.live.get(live) else { return };
        if let Some(definition) = self.model.get(name) {
            self.features(path, &definition.features, &entity.features);
        }
        match (kind, &entity.kind) {
            (Kind::Enum(values), Live::Enum(found)) => self.values(path, values, found),
            (Kind::Struct(_), Live::Object { .. }) => {
                let members = self.model.struct_members(name);
                self.object(path, &members, live);
            }
            (Kind::Union(union), Live::Object { .. }) => self.union(path, union, live),
            (Kind::Alternate(branches), Live::Alternate(found)) => {
                self.alternate(path, branches, found);
            }
            _ => self.differs(path, &format!("{name} is of another kind in the program")),
        }
    }

    fn values(
        &mut self,
        path: &str,
        model: &[Value],
        live: &[(String, std::collections::BTreeSet<String>)],
    ) {
        for value in model {
            let path = format!("{path}={}", value.name);
            match live.iter().find(|(name, _)| *name == value.name) {
                Some((_, features)) => self.features(&path, &value.features, features),
                None => self.lacks(&path, value.condition.as_ref()),
            }
        }
        for (name, _) in live {
            if !model.iter().any(|value| value.name == *name) {
                self.differs(&format!("{path}={name}"), "is not in the model");
            }
        }
    }

    fn object(&mut self, path: &str, model: &[&Member], live: &str) {
        self.visited.insert(live.to_owned());
        let Some(Live::Object { members, variants, .. }) =
            self.live.get(live).map(|entity| &entity.kind)
        else {
            return self.differs(path, "is an object in the model only");
        };
        if !variants.is_empty() {
            self.differs(path, "is a union in the program only");
        }
        self.members(path, model, members);
    }

    fn members(&mut self, path: &str, model: &[&Member], live: &[LiveMember]) {
        for member in model {
            let path = format!("{path}.{}", member.name);
            let Some(found) = live.iter().find(|found| found.name == member.name) else {
                self.lacks(&path, member.condition.as_ref());
                continue;
            };
            if member.optional != found.optional {
                let word = if member.optional { "optional" } else { "mandatory" };
                self.differs(&path, &format!("is {word} in the model only"));
            }
            self.features(&path, &member.features, &found.features);
            self.reference(&path, &member.ty, &found.ty);
        }
        for found in live {
            if !model.iter().any(|member| member.name == found.name) {
                self.differs(&format!("{path}.{}", found.name), "is not in the model");
            }
        }
    }

    fn union(&mut self, path: &str, union: &Union, live: &str) {
        let Some(Live::Object { members, tag, variants }) =
            self.live.get(live).map(|entity| &entity.kind)
        else {
            return;
        };
        if tag.as_deref() != Some(&union.discriminator) {
            let live = tag.as_ref().map_or("none".to_owned(), |tag| format!("`{tag}`"));
            self.differs(
                path,
                &format!("its discriminator is {live} in this QEMU, not `{}`", union.discriminator),
            );
        }
        let base = self.model.base_members(&union.base);
        self.members(path, &base, members);
        let tag_type = base.iter().find(|member| member.name == union.discriminator);
        let values = tag_type.and_then(|member| self.model.get(member.ty.name()));
        let Some(Kind::Enum(values)) = values.map(|definition| &definition.kind) else { return };
        for value in values {
            let path = format!("{path}({})", value.name);
            let branch = union.branches.iter().find(|branch| branch.name == value.name);
            match (branch, variants.get(&value.name)) {
                (Some(Branch { ty, .. }), Some(found)) => self.branch(&path, ty, found, branch),
                (None, Some(found)) => self.empty(&path, found),
                (branch, None) => {
                    let condition = branch.and_then(|branch| branch.condition.as_ref());
                    self.lacks(&path, value.condition.as_ref().or(condition));
                }
            }
        }
        for name in variants.keys() {
            if !values.iter().any(|value| value.name == *name) {
                self.differs(&format!("{path}({name})"), "is not in the model");
            }
        }
    }

    /// Compares a branch; one whose condition does not hold has no members in the program.
    fn branch(&mut self, path: &str, ty: &TypeRef, live: &str, branch: Option<&Branch>) {
        let condition = branch.and_then(|branch| branch.condition.as_ref());
        let no_members = matches!(
            self.live.get(live).map(|entity| &entity.kind),
            Some(Live::Object { members, variants, .. }) if members.is_empty() && variants.is_empty()
        );
        if no_members && condition.is_some() && !self.model.struct_members(ty.name()).is_empty() {
            self.visited.insert(live.to_owned());
            return self.lacks(path, condition);
        }
        self.reference(path, ty, live);
    }

    fn alternate(&mut self, path: &str, model: &[Branch], live: &[String]) {
        // Introspection has no names of branches, only their types: match by the kind of JSON.
        let mut found: BTreeMap<String, &str> =
            live.iter().map(|ty| (self.live_kind(ty), ty.as_str())).collect();
        for branch in model {
            let path = format!("{path}|{}", branch.name);
            match found.remove(&self.model_kind(&branch.ty)) {
                Some(ty) => self.reference(&path, &branch.ty, ty),
                None => self.lacks(&path, branch.condition.as_ref()),
            }
        }
        for kind in found.into_keys() {
            self.differs(path, &format!("a branch for {kind} is not in the model"));
        }
    }

    fn live_kind(&self, name: &str) -> String {
        match self.live.get(name).map(|entity| &entity.kind) {
            Some(Live::Builtin(json)) => json.clone(),
            Some(Live::Enum(_)) => "string".to_owned(),
            Some(Live::Array(_)) => "list".to_owned(),
            _ => "object".to_owned(),
        }
    }

    fn model_kind(&self, ty: &TypeRef) -> String {
        let name = match ty {
            TypeRef::List(_) => return "list".to_owned(),
            TypeRef::Name(name) => name,
        };
        let kind = match self.model.get(name).map(|definition| &definition.kind) {
            Some(Kind::Enum(_)) => "string",
            Some(_) => "object",
            None => match BUILTINS.iter().find(|(builtin, _)| builtin == name) {
                Some((_, "integer")) => "int",
                Some((_, json)) => json,
                None => "object",
            },
        };
        kind.to_owned()
    }
}
