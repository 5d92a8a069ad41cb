//! [`Introspection`]: what `query-qmp-schema` says, by name.
//!
//! QEMU masks the names of types there, folds all integers into one, and lists inherited members in
//! place; so this is compared with a model rather than being one.

mod check;
mod provisional;
mod to_model;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

pub use provisional::{Described, provisional};
use serde_json::Value;
pub use to_model::{INTROSPECTED, to_model};

use crate::diagnostic::shortened;

/// The reply of `query-qmp-schema`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Introspection {
    /// Commands, events and types (by their masked names).
    pub entities: BTreeMap<String, Entity>,
}

/// One entry of the reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// What it is.
    pub kind: Kind,
    /// Its feature flags.
    pub features: BTreeSet<String>,
}

/// What an entry is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A built-in type, with the kind of JSON.
    Builtin(String),
    /// An enum: value → feature flags.
    Enum(Vec<(String, BTreeSet<String>)>),
    /// A list of a type.
    Array(String),
    /// An object.
    Object {
        /// All members, inherited ones too.
        members: Vec<Member>,
        /// The member that selects a variant.
        tag: Option<String>,
        /// The tag's value → the type with the members that go with it.
        variants: BTreeMap<String, String>,
    },
    /// An alternate of types.
    Alternate(Vec<String>),
    /// A command.
    Command {
        /// The type of its arguments.
        arguments: String,
        /// The type of its reply.
        returns: String,
        /// Whether it may run out of band.
        allow_oob: bool,
    },
    /// An event with the type of its data.
    Event(String),
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its feature flags.
    pub features: BTreeSet<String>,
}

impl Introspection {
    /// Reads the reply.
    ///
    /// # Errors
    /// * the entry that is not understood, or that is described twice;
    /// * the first use of a type that is not described, or that cannot be used there.
    pub fn read(reply: &Value) -> Result<Self, String> {
        let entries = reply.as_array().ok_or("query-qmp-schema did not return a list")?;
        let mut entities = BTreeMap::new();
        for entry in entries {
            let not_understood = || {
                let shown = entry.to_string();
                format!("query-qmp-schema: entry not understood: {}", shortened(&shown, 300))
            };
            let name = entry["name"].as_str().ok_or_else(not_understood)?;
            let kind = kind(entry).ok_or_else(not_understood)?;
            let entity = Entity { kind, features: features(entry) };
            if entities.insert(name.to_owned(), entity).is_some() {
                let name = shortened(name, 100);
                return Err(format!("query-qmp-schema: `{name}` is described twice"));
            }
        }
        check::check(&entities)?;
        Ok(Self { entities })
    }

    /// Returns the types that some command or event leads to.
    ///
    /// A build also lists types that only what it leaves out would use.
    pub fn used_types(&self) -> BTreeSet<&str> {
        let mut used = BTreeSet::new();
        let roots = self.entities.values();
        let is_root = |e: &&Entity| matches!(e.kind, Kind::Command { .. } | Kind::Event(_));
        let mut left: Vec<&Entity> = roots.filter(is_root).collect();
        while let Some(entity) = left.pop() {
            for name in entity.kind.references() {
                if used.insert(name) {
                    left.extend(self.get(name));
                }
            }
        }
        used
    }

    /// Finds an entry.
    pub fn get(&self, name: &str) -> Option<&Entity> {
        self.entities.get(name)
    }
}

impl Kind {
    fn references(&self) -> Vec<&str> {
        match self {
            Self::Builtin(_) | Self::Enum(_) => Vec::new(),
            Self::Array(ty) | Self::Event(ty) => vec![ty],
            Self::Alternate(types) => types.iter().map(String::as_str).collect(),
            Self::Command { arguments, returns, .. } => vec![arguments, returns],
            Self::Object { members, variants, .. } => {
                let members = members.iter().map(|member| member.ty.as_str());
                members.chain(variants.values().map(String::as_str)).collect()
            }
        }
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::to_owned)
}

fn features(value: &Value) -> BTreeSet<String> {
    let list = value["features"].as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

fn kind(entry: &Value) -> Option<Kind> {
    Some(match entry["meta-type"].as_str()? {
        "builtin" => Kind::Builtin(text(entry, "json-type")?),
        "enum" => {
            // `members` came with 6.2; `values` alone has no features.
            let members = list(entry, "members").map(|m| Some((text(m, "name")?, features(m))));
            let members: Option<Vec<_>> = members.collect();
            let values = list(entry, "values").filter_map(Value::as_str);
            match members {
                Some(members) if !members.is_empty() => Kind::Enum(members),
                _ => Kind::Enum(values.map(|v| (v.to_owned(), BTreeSet::new())).collect()),
            }
        }
        "array" => Kind::Array(text(entry, "element-type")?),
        "object" => {
            let members: Option<Vec<_>> = list(entry, "members").map(member).collect();
            let variants: Option<BTreeMap<_, _>> = list(entry, "variants")
                .map(|v| Some((text(v, "case")?, text(v, "type")?)))
                .collect();
            Kind::Object { members: members?, tag: text(entry, "tag"), variants: variants? }
        }
        "alternate" => {
            let types: Option<Vec<_>> = list(entry, "members").map(|m| text(m, "type")).collect();
            Kind::Alternate(types?)
        }
        "command" => Kind::Command {
            arguments: text(entry, "arg-type")?,
            returns: text(entry, "ret-type")?,
            allow_oob: entry["allow-oob"].as_bool().unwrap_or(false),
        },
        "event" => Kind::Event(text(entry, "arg-type")?),
        _ => return None,
    })
}

fn member(value: &Value) -> Option<Member> {
    Some(Member {
        name: text(value, "name")?,
        ty: text(value, "type")?,
        // The default itself is always null: only its presence counts.
        optional: value.get("default").is_some(),
        features: features(value),
    })
}
