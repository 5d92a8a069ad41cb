//! [`for_each_leaf`]: the values of a JSON entry that are neither objects nor arrays.

use serde_json::Value;

/// Where a leaf hangs in the object or array that holds it.
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

/// Says whether `is` holds of any value that is neither object nor array.
pub(super) fn any_leaf(value: &Value, is: &dyn Fn(Option<LeafKey<'_>>, &Value) -> bool) -> bool {
    find_leaf(None, value, is)
}

fn find_leaf(
    key: Option<LeafKey<'_>>,
    value: &Value,
    is: &dyn Fn(Option<LeafKey<'_>>, &Value) -> bool,
) -> bool {
    match value {
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.any(|(index, item)| find_leaf(Some(LeafKey::Index(index)), item, is))
        }
        Value::Object(members) => {
            let mut members = members.iter();
            members.any(|(name, member)| find_leaf(Some(LeafKey::Member(name)), member, is))
        }
        leaf => is(key, leaf),
    }
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
