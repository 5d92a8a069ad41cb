//! [`Plan`]: the emitter's decisions about names, made before it writes.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use crate::merge::{Body, Item, Member, Merged, Releases};
use crate::model::TypeRef;
use crate::overrides::Overrides;
use crate::{graph, names};

/// Names that generated files use for other things.
const RESERVED: [&str; 21] = [
    "String",
    "Vec",
    "Option",
    "Box",
    "Value",
    "Map",
    "Members",
    "Output",
    "Object",
    "Enum",
    "Alternate",
    "Wire",
    "Notes",
    "Note",
    "Releases",
    "DecodeError",
    "Command",
    "Event",
    "Empty",
    "Default",
    "AnyEvent",
];

/// The destination of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// In `qapi-types`, split by its features.
    Bindings,
    /// In `qapi-types`, in the module of the guest agent, whole.
    GuestAgent,
    /// In another crate that depends on `qapi-types`, whole.
    Module {
        /// The path of the module inside that crate, such as `crate::qmp`.
        path: &'a str,
    },
}

impl Target<'_> {
    /// Returns the path of the hand-written traits.
    pub(super) fn runtime(self) -> &'static str {
        match self {
            Self::Bindings | Self::GuestAgent => "crate",
            Self::Module { .. } => "qapi_types",
        }
    }

    /// Returns the path under which all generated types are found.
    pub(super) fn types(&self) -> &str {
        match self {
            Self::Bindings => "crate",
            Self::GuestAgent => "crate::guest_agent",
            Self::Module { path } => path,
        }
    }
}

/// The merged model with the emitter's decisions.
pub(super) struct Plan<'a> {
    pub(super) merged: &'a Merged,
    pub(super) overrides: &'a Overrides,
    pub(super) target: Target<'a>,
    items: BTreeMap<&'a str, &'a Item>,
    default: BTreeSet<String>,
    boxes: BTreeSet<(String, String)>,
}

impl<'a> Plan<'a> {
    /// Makes the decisions.
    ///
    /// # Errors
    /// * one line for each name that needs an override or that an override gets wrong.
    pub(super) fn new(
        merged: &'a Merged,
        overrides: &'a Overrides,
        target: Target<'a>,
    ) -> Result<Self, Vec<String>> {
        let items: BTreeMap<_, _> = merged.items.iter().map(|i| (i.name.as_str(), i)).collect();
        let default = graph::closure(merged, &overrides.default_roots);
        let boxes = graph::boxes(merged);
        let plan = Self { merged, overrides, target, items, default, boxes };
        let problems = plan.problems();
        if problems.is_empty() { Ok(plan) } else { Err(problems) }
    }

    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut called: BTreeMap<(&str, String), &str> = BTreeMap::new();
        for item in &self.merged.items {
            let (kind, rust) = match item.body {
                Body::Command { .. } => ("command", names::pascal(&item.name)),
                Body::Event(_) => ("event", names::pascal(&item.name)),
                _ => ("type", self.type_name(&item.name)),
            };
            if kind != "type" && RESERVED.contains(&rust.as_str()) {
                problems.push(format!("{}: {rust} is a name that generated code needs", item.name));
            }
            if let Some(other) = called.insert((kind, rust.clone()), &item.name) {
                problems.push(format!("{other} and {} are both called {rust} in Rust", item.name));
            }
            let old_names = item.old_names.keys();
            for old in old_names.clone().filter(|old| self.items.contains_key(old.as_str())) {
                problems.push(format!("{old}: is an old name of {}, and another type", item.name));
            }
            for name in old_names.chain([&item.name]).map(|name| self.type_name(name)) {
                if RESERVED.contains(&name.as_str()) {
                    problems.push(format!("{name}: needs another name in [type-names]"));
                }
            }
            let mut seen = BTreeSet::new();
            for name in parts(item) {
                if !seen.insert(name.clone()) {
                    problems.push(format!("{}: two parts are called {name} in Rust", item.name));
                }
            }
        }
        problems
    }

    pub(super) fn item(&self, name: &str) -> Option<&'a Item> {
        self.items.get(name).copied()
    }

    pub(super) fn is_default(&self, name: &str) -> bool {
        self.target != Target::Bindings || self.default.contains(name)
    }

    pub(super) fn is_boxed(&self, owner: &str, part: &str) -> bool {
        self.boxes.contains(&(owner.to_owned(), part.to_owned()))
    }

    /// Returns the Rust name of a type.
    pub(super) fn type_name(&self, name: &str) -> String {
        match self.overrides.type_names.get(name) {
            Some(other) => other.clone(),
            // A downstream name, `__org.example_Name`, is none in Rust.
            None if name.contains(['.', '-', '_']) => names::pascal(name),
            None => name.to_owned(),
        }
    }

    /// Returns the Rust type of one value, and notes it as used.
    pub(super) fn element(&self, name: &str, code: &mut Code) -> String {
        if let Some(builtin) = builtin(name) {
            return builtin.to_owned();
        }
        let name = self.type_name(name);
        if code.taken.contains(&name) {
            return format!("{}::{name}", self.target.types());
        }
        code.types.insert(name.clone());
        name
    }

    /// Returns the Rust type of a reference without its box.
    pub(super) fn value_type(&self, ty: &TypeRef, code: &mut Code) -> String {
        let element = self.element(ty.name(), code);
        match ty {
            TypeRef::Name(_) => element,
            TypeRef::List(_) => format!("Vec<{element}>"),
        }
    }

    /// Returns the Rust type of a member's field.
    pub(super) fn field_type(&self, owner: &str, member: &Member, code: &mut Code) -> String {
        let mut ty = self.value_type(&member.ty, code);
        if self.is_boxed(owner, &member.name) {
            ty = format!("Box<{ty}>");
        }
        if member.optional { format!("Option<{ty}>") } else { ty }
    }

    /// Returns whether an item must say its releases.
    pub(super) fn says_releases(&self, item: &Item) -> bool {
        self.target != Target::Bindings || self.merged.lacks_one(item.releases)
    }

    /// Returns `Releases::ALL` or those that are listed.
    pub(super) fn releases(&self, releases: Releases) -> String {
        if self.target == Target::Bindings && !self.merged.lacks_one(releases) {
            return "Releases::ALL".to_owned();
        }
        let names: Vec<_> =
            self.merged.names(releases).iter().map(|name| format!("{name:?}")).collect();
        format!("Releases::only(&[{}])", names.join(", "))
    }

    /// Returns the enum whose values select a union's branch.
    pub(super) fn tag_enum(&self, members: &[Member], discriminator: &str) -> &'a Item {
        let tag = members.iter().find(|member| member.name == discriminator);
        let found = tag.and_then(|member| self.item(member.ty.name()));
        found.expect("the schema's check found the discriminator to be of an enum type")
    }
}

/// Returns the Rust type of a built-in QAPI type.
pub(super) fn builtin(name: &str) -> Option<&'static str> {
    Some(match name {
        "str" => "String",
        "int" | "int64" => "i64",
        "int8" => "i8",
        "int16" => "i16",
        "int32" => "i32",
        "uint8" => "u8",
        "uint16" => "u16",
        "uint32" => "u32",
        "uint64" | "size" => "u64",
        "number" => "f64",
        "bool" => "bool",
        "null" => "()",
        "any" => "Value",
        "QType" => "String",
        _ => return None,
    })
}

/// Returns the Rust names of an item's members or values.
fn parts(item: &Item) -> Vec<String> {
    match &item.body {
        Body::Enum(values) => values.iter().map(|value| names::pascal(&value.name)).collect(),
        Body::Object(members) | Body::Union { members, .. } => {
            members.iter().map(|member| names::member(&member.name)).collect()
        }
        Body::Alternate(branches) => branches.iter().map(|b| names::pascal(&b.name)).collect(),
        Body::Command { .. } | Body::Event(_) => Vec::new(),
    }
}
