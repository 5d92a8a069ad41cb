//! [`check`]: whether every type of a reply is there, of a kind that fits, and no part of itself.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entity, Kind};
use crate::diagnostic::shortened;

/// What a use of a type allows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// Any type.
    Type,
    /// Any type but a list.
    Element,
    /// An object.
    Object,
}

/// Checks the types of a reply.
///
/// # Errors
/// * the first use of a type that is missing or does not fit, or the first object that holds itself.
pub(super) fn check(entities: &BTreeMap<String, Entity>) -> Result<(), String> {
    for (name, entity) in entities {
        for (part, ty, needs) in uses(&entity.kind) {
            let problem = match entities.get(ty).map(|found| &found.kind) {
                None => "is not described",
                Some(Kind::Command { .. }) => "is a command",
                Some(Kind::Event(_)) => "is an event",
                Some(Kind::Array(_)) if needs == Needs::Element => "is a list itself",
                Some(Kind::Object { .. }) => continue,
                Some(_) if needs == Needs::Object => "is no object",
                Some(_) => continue,
            };
            let (name, part, ty) = (shortened(name, 100), shortened(part, 100), shortened(ty, 100));
            return Err(format!(
                "query-qmp-schema: {part} of `{name}` has type `{ty}`, which {problem}"
            ));
        }
    }
    match entities.keys().find(|name| holds_itself(entities, name)) {
        Some(name) => {
            let name = shortened(name, 100);
            Err(format!("query-qmp-schema: object `{name}` is a variant of itself"))
        }
        None => Ok(()),
    }
}

/// Returns the types that an entry uses: as what, which, and what they must be.
fn uses(kind: &Kind) -> Vec<(&str, &str, Needs)> {
    match kind {
        Kind::Builtin(_) | Kind::Enum(_) => Vec::new(),
        Kind::Array(ty) => vec![("the element", ty, Needs::Element)],
        Kind::Event(ty) => vec![("the data", ty, Needs::Object)],
        Kind::Alternate(types) => {
            types.iter().map(|ty| ("an alternative", ty.as_str(), Needs::Type)).collect()
        }
        Kind::Command { arguments, returns, .. } => vec![
            ("the argument", arguments, Needs::Object),
            ("the return value", returns, Needs::Type),
        ],
        Kind::Object { members, variants, .. } => {
            let members = members.iter().map(|m| (m.name.as_str(), m.ty.as_str(), Needs::Type));
            let variants = variants.iter().map(|(case, ty)| (&**case, &**ty, Needs::Object));
            members.chain(variants).collect()
        }
    }
}

/// Returns whether an object is among its own variants, or theirs.
fn holds_itself(entities: &BTreeMap<String, Entity>, name: &str) -> bool {
    let variants = |name: &str| match entities.get(name).map(|entity| &entity.kind) {
        Some(Kind::Object { variants, .. }) => variants.values().cloned().collect(),
        _ => Vec::new(),
    };
    let (mut met, mut left) = (BTreeSet::new(), variants(name));
    while let Some(next) = left.pop() {
        if next == name {
            return true;
        }
        if met.insert(next.clone()) {
            left.extend(variants(&next));
        }
    }
    false
}
