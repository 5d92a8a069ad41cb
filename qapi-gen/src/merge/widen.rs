//! [`Wideners`]: which type takes every value that another one has.
//!
//! A member whose type became such a type needs no decision: the newer type reads and writes what the
//! older one did, in the same JSON.

use std::collections::BTreeMap;

use crate::model::{Kind, Model, TypeRef};

/// The alternates of all releases, and what they are made of.
#[derive(Debug, Default)]
pub(super) struct Wideners {
    /// Alternate → the types of its branches in the newest release that has it.
    branches: BTreeMap<String, Vec<TypeRef>>,
}

impl Wideners {
    /// Collects the alternates of `models`, given from the oldest release to the newest.
    pub(super) fn of(models: &[Model]) -> Self {
        let mut branches = BTreeMap::new();
        for definition in models.iter().flat_map(|model| &model.definitions) {
            if let Kind::Alternate(list) = &definition.kind {
                let types = list.iter().map(|branch| branch.ty.clone()).collect();
                branches.insert(definition.name.clone(), types);
            }
        }
        Self { branches }
    }

    /// Returns whether `new` takes every value of `old`: an integer of a wider range, or an alternate
    /// that has `old` as a branch.
    pub(super) fn takes_all(&self, new: Option<&TypeRef>, old: Option<&TypeRef>) -> bool {
        let (Some(TypeRef::Name(new)), Some(old)) = (new, old) else { return false };
        if self.branches.get(new).is_some_and(|types| types.contains(old)) {
            return true;
        }
        match (range(new), range(old.name())) {
            (Some((low, high)), Some((old_low, old_high))) if matches!(old, TypeRef::Name(_)) => {
                low <= old_low && old_high <= high
            }
            _ => false,
        }
    }
}

/// Returns the lowest and the highest value of a built-in integer type.
fn range(builtin: &str) -> Option<(i128, i128)> {
    Some(match builtin {
        "int" | "int64" => (i64::MIN.into(), i64::MAX.into()),
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" | "size" => (0, u64::MAX.into()),
        _ => return None,
    })
}
