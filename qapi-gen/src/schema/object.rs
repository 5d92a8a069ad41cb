//! [`Object`]: reads an object key by key, and reports unknown keys.

use crate::diagnostic::{Diagnostics, Location};
use crate::syntax::{Data, Entry, Node};

/// An object being read.
pub(super) struct Object<'a> {
    pub(super) at: &'a Location,
    entries: &'a [Entry],
    /// What the object is, for messages: "struct `Foo`".
    pub(super) what: String,
}

impl<'a> Object<'a> {
    /// Opens `node`; adds an error if it is not an object.
    pub(super) fn open(node: &'a Node, what: String, errors: &mut Diagnostics) -> Option<Self> {
        let Some(entries) = node.entries() else {
            let message = format!("{what} must be a string or an object, not {}", node.kind());
            errors.add(&node.at, message);
            return None;
        };
        Some(Self { at: &node.at, entries, what })
    }

    /// Reports every key that is not among `known`.
    pub(super) fn only(&self, known: &[&str], errors: &mut Diagnostics) {
        for entry in self.entries {
            if !known.contains(&entry.key.as_str()) {
                let message = format!(
                    "{} has unknown key `{}`; it may have {}",
                    self.what,
                    entry.key,
                    listed(known)
                );
                errors.add(&entry.at, message);
            }
        }
    }

    /// Returns the value of `key`.
    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// Returns the value of `key`; adds an error if there is none.
    pub(super) fn require(&self, key: &str, errors: &mut Diagnostics) -> Option<&'a Node> {
        let found = self.get(key);
        if found.is_none() {
            errors.add(self.at, format!("{} lacks key `{key}`", self.what));
        }
        found
    }

    /// Returns the string at `key`, if there is one; adds an error if it is something else.
    pub(super) fn text(&self, key: &str, errors: &mut Diagnostics) -> Option<&'a str> {
        let node = self.get(key)?;
        let text = node.text();
        if text.is_none() {
            let message = format!("`{key}` of {} must be a string, not {}", self.what, node.kind());
            errors.add(&node.at, message);
        }
        text
    }

    /// Returns whether `key` is there; adds an error if it has not the one value it may have.
    pub(super) fn flag(&self, key: &str, only: bool, errors: &mut Diagnostics) -> bool {
        let Some(node) = self.get(key) else { return false };
        if node.data != Data::Flag(only) {
            errors.add(&node.at, format!("`{key}` of {} may only be {only}", self.what));
        }
        true
    }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
