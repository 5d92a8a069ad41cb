//! [`for_each_leaf`]: the values of a JSON entry that are neither objects nor arrays.

use serde_json::Value;

/// The position of a leaf in its object or array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafKey<'a> {
    /// The member's name.
    Member(&'a str),
    /// The element's index, from 0.
    Index(usize),
}

/// Calls `visit` for each value that is neither object nor array, in order.
pub(super) fn for_each_leaf(
    value: &mut Value,
    visit: &mut dyn FnMut(Option<LeafKey<'_>>, &mut Value),
) {
    walk(None, value, visit);
}

fn walk(
    key: Option<LeafKey<'_>>,
    value: &mut Value,
    visit: &mut dyn FnMut(Option<LeafKey<'_>>, &mut Value),
) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                walk(Some(LeafKey::Index(index)), item, visit);
            }
        }
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                walk(Some(LeafKey::Member(name)), member, visit);
            }
        }
        leaf => visit(key, leaf),
    }
}
