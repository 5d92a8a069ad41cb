//! Turns one release's definitions into [`Item`]s: base members move into what inherits them.

use std::collections::BTreeMap;

use super::item::{Body, Branch, Item, Member, Payload, Releases, Value};
use crate::model::{self, Kind, Lookup, Model};

/// Flattens every definition of `model`, the release of `releases`.
pub(super) fn flatten(model: &Model, releases: Releases) -> Vec<Item> {
    let lookup = Lookup::new(model);
    let flattener = Flattener { lookup: &lookup, releases };
    model.definitions.iter().map(|definition| flattener.item(definition)).collect()
}

struct Flattener<'a> {
    lookup: &'a Lookup<'a>,
    releases: Releases,
}

impl Flattener<'_> {
    fn item(&self, definition: &model::Definition) -> Item {
        Item {
            name: definition.name.clone(),
            old_names: BTreeMap::new(),
            module: definition.module.clone(),
            releases: self.releases,
            body: self.body(definition),
            payload: self.payload_type(&definition.kind),
            condition: definition.condition.clone(),
            features: definition.features.clone(),
            since: definition.since.clone(),
            programs: definition.programs,
        }
    }

    fn body(&self, definition: &model::Definition) -> Body {
        match &definition.kind {
            Kind::Enum(values) => Body::Enum(values.iter().map(|v| self.value(v)).collect()),
            Kind::Struct(_) => {
                Body::Object(self.members(self.lookup.struct_members(&definition.name)))
            }
            Kind::Union(union) => Body::Union {
                members: self.members(self.lookup.base_members(&union.base)),
                discriminator: union.discriminator.clone(),
                branches: self.branches(&union.branches),
                as_object: Releases::default(),
                object_members: Vec::new(),
            },
            Kind::Alternate(branches) => Body::Alternate(self.branches(branches)),
            Kind::Command(command) => Body::Command {
                arguments: self.payload(&command.arguments),
                returns: command.returns.clone(),
                closed: command.generated,
                success_response: command.success_response,
                allow_oob: command.allow_oob,
                allow_preconfig: command.allow_preconfig,
            },
            Kind::Event(payload) => Body::Event(self.payload(payload)),
        }
    }

    /// Returns the name of an object type that a command or an event has in place of members.
    fn payload_type(&self, kind: &Kind) -> Option<String> {
        let (Kind::Command(model::Command { arguments: payload, .. }) | Kind::Event(payload)) =
            kind
        else {
            return None;
        };
        let model::Payload::Named { name, .. } = payload else { return None };
        let found = self.lookup.get(name)?;
        matches!(found.kind, Kind::Struct(_)).then(|| name.clone())
    }

    fn payload(&self, payload: &model::Payload) -> Payload {
        if let model::Payload::Named { name, .. } = payload {
            let found = self.lookup.get(name);
            if found.is_some_and(|found| matches!(found.kind, Kind::Union(_))) {
                return Payload::Union(name.clone());
            }
        }
        Payload::Members(self.members(self.lookup.payload_members(payload)))
    }

    fn value(&self, value: &model::Value) -> Value {
        Value {
            name: value.name.clone(),
            releases: self.releases,
            condition: value.condition.clone(),
            features: value.features.clone(),
            since: value.since.clone(),
        }
    }

    fn members(&self, members: Vec<&model::Member>) -> Vec<Member> {
        let flat = members.into_iter().map(|member| Member {
            name: member.name.clone(),
            optional: member.optional,
            ty: member.ty.clone(),
            releases: self.releases,
            condition: member.condition.clone(),
            features: member.features.clone(),
            since: member.since.clone(),
        });
        flat.collect()
    }

    fn branches(&self, branches: &[model::Branch]) -> Vec<Branch> {
        let flat = branches.iter().map(|branch| Branch {
            name: branch.name.clone(),
            ty: branch.ty.clone(),
            releases: self.releases,
            condition: branch.condition.clone(),
        });
        flat.collect()
    }
}
