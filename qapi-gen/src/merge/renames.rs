//! Finds types that only changed their name between releases.
//!
//! A member, reply or branch that exists in both releases with types of two names, each known to
//! one release alone and of one kind, is the same type under its old and its new name.

use std::collections::BTreeMap;

use crate::model::{Base, Branch, Definition, Kind, Lookup, Member, Model, Payload, TypeRef};

/// Returns old name → new name.
pub fn renames(older: &Model, newest: &Model) -> BTreeMap<String, String> {
    let (old, new) = (Lookup::new(older), Lookup::new(newest));
    let mut finder = Finder { old, new, found: BTreeMap::new() };
    loop {
        let before = finder.found.len();
        for definition in &older.definitions {
            finder.definition(definition);
        }
        if finder.found.len() == before {
            return finder.found;
        }
    }
}

struct Finder<'a> {
    old: Lookup<'a>,
    new: Lookup<'a>,
    found: BTreeMap<String, String>,
}

impl Finder<'_> {
    fn definition(&mut self, old: &Definition) {
        let name = self.found.get(&old.name).unwrap_or(&old.name);
        let Some(new) = self.new.get(name) else { return };
        match (&old.kind, &new.kind) {
            (Kind::Struct(_), Kind::Struct(_)) => {
                let (a, b) =
                    (self.old.struct_members(&old.name), self.new.struct_members(&new.name));
                self.members(&a, &b);
            }
            (Kind::Union(a), Kind::Union(b)) => {
                self.members(&self.old.base_members(&a.base), &self.new.base_members(&b.base));
                self.branches(&a.branches, &b.branches);
            }
            (Kind::Alternate(a), Kind::Alternate(b)) => self.branches(a, b),
            (Kind::Command(a), Kind::Command(b)) => {
                self.payload(&a.arguments, &b.arguments);
                if let (Some(a), Some(b)) = (&a.returns, &b.returns) {
                    self.pair(a, b);
                }
            }
            (Kind::Event(a), Kind::Event(b)) => self.payload(a, b),
            _ => {}
        }
    }

    fn payload(&mut self, old: &Payload, new: &Payload) {
        if let (Payload::Named { name: a, .. }, Payload::Named { name: b, .. }) = (old, new) {
            self.pair(&TypeRef::Name(a.clone()), &TypeRef::Name(b.clone()));
        }
        self.members(&self.old.payload_members(old), &self.new.payload_members(new));
    }

    fn members(&mut self, old: &[&Member], new: &[&Member]) {
        for a in old {
            if let Some(b) = new.iter().find(|b| b.name == a.name) {
                self.pair(&a.ty, &b.ty);
            }
        }
    }

    fn branches(&mut self, old: &[Branch], new: &[Branch]) {
        for a in old {
            if let Some(b) = new.iter().find(|b| b.name == a.name) {
                self.pair(&a.ty, &b.ty);
            }
        }
    }

    fn pair(&mut self, old: &TypeRef, new: &TypeRef) {
        let (a, b) = match (old, new) {
            (TypeRef::Name(a), TypeRef::Name(b)) | (TypeRef::List(a), TypeRef::List(b)) => (a, b),
            _ => return,
        };
        if self.new.get(a).is_some() || self.old.get(b).is_some() {
            return;
        }
        let (Some(old), Some(new)) = (self.old.get(a), self.new.get(b)) else { return };
        if std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind) {
            self.found.insert(a.clone(), b.clone());
        }
    }
}

/// Returns `model` with every name replaced by its new one.
pub(super) fn apply(model: &Model, renames: &BTreeMap<String, String>) -> Model {
    let mut model = model.clone();
    let rename = |name: &mut String| {
        if let Some(new) = renames.get(name) {
            name.clone_from(new);
        }
    };
    let rename_type = |ty: &mut TypeRef| match ty {
        TypeRef::Name(name) | TypeRef::List(name) => rename(name),
    };
    let rename_members =
        |members: &mut Vec<Member>| members.iter_mut().for_each(|m| rename_type(&mut m.ty));
    let rename_payload = |payload: &mut Payload| match payload {
        Payload::Empty => {}
        Payload::Named { name, .. } => rename(name),
        Payload::Inline(members) => rename_members(members),
    };
    for definition in &mut model.definitions {
        rename(&mut definition.name);
        match &mut definition.kind {
            Kind::Enum(_) => {}
            Kind::Struct(body) => {
                body.base.iter_mut().for_each(rename);
                rename_members(&mut body.members);
            }
            Kind::Union(union) => {
                match &mut union.base {
                    Base::Named(name) => rename(name),
                    Base::Inline(members) => rename_members(members),
                }
                union.branches.iter_mut().for_each(|branch| rename_type(&mut branch.ty));
            }
            Kind::Alternate(branches) => {
                branches.iter_mut().for_each(|branch| rename_type(&mut branch.ty));
            }
            Kind::Command(command) => {
                rename_payload(&mut command.arguments);
                command.returns.iter_mut().for_each(rename_type);
            }
            Kind::Event(payload) => rename_payload(payload),
        }
    }
    model
}
