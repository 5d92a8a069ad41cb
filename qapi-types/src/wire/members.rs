//! [`Members`] and [`Output`]: an object being read and one being made.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::debug::Fields;
use super::deep::level;
use super::json::{Json, Node};
use super::{Extra, Notes, Object, Wire, unexpected};
use crate::DecodeError;

/// The members of an object that no one has read yet.
///
/// QEMU sends members in the order of the schema, which is that of the types. So the next one is mostly the one
/// that is asked for, and nothing is prepared before one is not.
#[derive(Debug)]
pub struct Members<'a> {
    json: &'a Json<'a>,
    /// The name of the first member.
    begin: usize,
    /// The name of the next member.
    next: usize,
    end: usize,
    /// The names of members before `next` that were not asked for.
    passed: Vec<usize>,
    /// The bits of all names from the first miss on, so that most absent members are known to be absent.
    bits: u64,
    notes: &'a mut Notes,
    /// The first error of an optional member; it surfaces when the object has been read.
    failed: Option<DecodeError>,
    /// Whether a union's branch is being read: what is unknown belongs to the union.
    in_branch: bool,
}

impl<'a> Members<'a> {
    pub(crate) fn open(node: Node<'a>, notes: &'a mut Notes) -> Result<Self, DecodeError> {
        let Some((json, begin, end)) = node.object() else {
            return Err(unexpected("object", node));
        };
        let (next, passed) = (begin, Vec::new());
        Ok(Self { json, begin, next, end, passed, bits: 0, notes, failed: None, in_branch: false })
    }

    fn take(&mut self, name: &str) -> Option<Node<'a>> {
        if self.next < self.end && self.json.text(self.next) == name {
            let value = Node::new(self.json, self.next + 1);
            self.next = value.end();
            return Some(value);
        }
        self.find(name)
    }

    /// Takes a member that is not the next one.
    fn find(&mut self, name: &str) -> Option<Node<'a>> {
        if self.next == self.end && self.passed.is_empty() {
            return None;
        }
        if self.bits == 0 {
            self.bits =
                self.json.names(self.next, self.end).fold(0, |bits, at| bits | self.bit(at));
        }
        if self.bits & bit_of(name) == 0 {
            return None;
        }
        if let Some(index) = self.passed.iter().position(|at| self.json.text(*at) == name) {
            return Some(Node::new(self.json, self.passed.remove(index) + 1));
        }
        let found = self.json.names(self.next, self.end).find(|at| self.json.text(*at) == name)?;
        self.passed.extend(self.json.names(self.next, found));
        let value = Node::new(self.json, found + 1);
        self.next = value.end();
        Some(value)
    }

    fn bit(&self, at: usize) -> u64 {
        bit_of(self.json.text(at))
    }

    /// Takes the names of all members that are left.
    fn left(&mut self) -> Vec<usize> {
        let mut left = std::mem::take(&mut self.passed);
        left.extend(self.json.names(self.next, self.end));
        self.next = self.end;
        left
    }

    /// Takes a member that must be there.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is missing or not of its type.
    pub fn required<T: Wire>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.take(name) {
            Some(value) => self.notes.inside(name, |notes| T::read(value, notes)),
            None => Err(missing(name)),
        }
    }

    /// Takes a member that may be absent; JSON's null is a value, not absence.
    ///
    /// One that is not of its type is taken as absent, and reading the object fails in the end: a
    /// way out after each member would cost the compiler more than all else that it does here.
    pub fn optional<T: Wire>(&mut self, name: &str) -> Option<T> {
        let value = self.take(name)?;
        match self.notes.inside(name, |notes| T::read(value, notes)) {
            Ok(member) => Some(member),
            Err(error) => {
                self.failed.get_or_insert(error);
                None
            }
        }
    }

    /// Reads a member as `read` does, which gets nothing if it is absent.
    ///
    /// # Errors
    /// * that of `read`.
    pub(super) fn node<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(Option<Node<'a>>, &mut Notes) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let value = self.take(name);
        self.notes.inside(name, |notes| read(value, notes))
    }

    /// Reads a branch of a union, whose members lie beside those of the union.
    ///
    /// # Errors
    /// * [`DecodeError`] as for a type of its own.
    pub fn branch<T: Object>(&mut self) -> Result<T, DecodeError> {
        let outer = std::mem::replace(&mut self.in_branch, true);
        let branch = T::take(self);
        self.in_branch = outer;
        branch
    }

    /// Takes everything that is left: members that a type without a list of its own has.
    pub fn rest(&mut self) -> Map<String, Value> {
        let left = self.left();
        self.made(&left)
    }

    /// Takes everything that is left, as members that the type does not know.
    pub fn extra(&mut self) -> Extra {
        // The union reads its own members first and then its branch: what both leave is the union's.
        if self.in_branch || (self.next == self.end && self.passed.is_empty()) {
            return Extra::new();
        }
        let left = self.left();
        self.notes.unknown_members(left.iter().map(|at| self.json.text(*at)));
        Extra::from(self.made(&left))
    }

    fn made(&mut self, left: &[usize]) -> Map<String, Value> {
        let mut made = Map::new();
        for &at in left {
            let name = self.json.text(at);
            let mut all = self.json.names(self.begin, self.end);
            if all.any(|other| other != at && self.json.text(other) == name) {
                self.failed.get_or_insert_with(|| DecodeError::new("there twice").within(name));
            }
            match Node::new(self.json, at + 1).to_value() {
                Ok(value) => drop(made.insert(name.to_owned(), value)),
                Err(error) => {
                    self.failed.get_or_insert_with(|| error.within(name));
                }
            }
        }
        made
    }

    /// Returns the first error of an optional member.
    pub(crate) fn failed(self) -> Option<DecodeError> {
        self.failed
    }
}

/// Returns one of 64 bits for a name.
fn bit_of(name: &str) -> u64 {
    let first = name.bytes().next().map_or(0, usize::from);
    1 << ((name.len() * 7 + first) % 64)
}

fn missing(name: &str) -> DecodeError {
    DecodeError::new("missing").within(name)
}

/// What the members of an object are put into: a JSON object, or what shows them.
pub struct Output<'a> {
    to: Sink<'a>,
}

enum Sink<'a> {
    Json(&'a mut Map<String, Value>),
    Debug {
        fields: &'a mut dyn Fields,
        /// The names that were shown.
        names: Vec<String>,
    },
}

impl<'a> Output<'a> {
    /// Puts members into a JSON object.
    pub(crate) fn json(members: &'a mut Map<String, Value>) -> Self {
        Self { to: Sink::Json(members) }
    }

    /// Shows members.
    pub(super) fn debug(fields: &'a mut dyn Fields) -> Self {
        Self { to: Sink::Debug { fields, names: Vec::new() } }
    }

    /// Adds a member.
    pub fn put<T: Wire>(&mut self, name: &str, value: &T) {
        match &mut self.to {
            Sink::Json(members) => drop(members.insert(name.to_owned(), value.to_value())),
            Sink::Debug { fields, names } => {
                names.push(name.to_owned());
                fields.field(&shown(name), value);
            }
        }
    }

    /// Adds a member if it is present.
    pub fn put_optional<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Adds a union's discriminator.
    pub fn put_tag(&mut self, name: &str, tag: &str) {
        match &mut self.to {
            Sink::Json(members) => drop(members.insert(name.to_owned(), tag.into())),
            Sink::Debug { .. } => self.put(name, &tag.to_owned()),
        }
    }

    /// Adds members that no type describes.
    pub fn put_all(&mut self, members: &Map<String, Value>) {
        members.iter().for_each(|(name, value)| self.put(name, value));
    }

    /// Adds members that the type does not know. One that it knows as well is not: what is typed counts.
    pub fn put_extra(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            let is_there = match &self.to {
                Sink::Json(members) => members.contains_key(name),
                Sink::Debug { names, .. } => names.contains(name),
            };
            if !is_there {
                self.put(name, value);
            }
        }
    }

    /// Adds the members of a value that may nest deep.
    pub(super) fn deep(&mut self, put: impl FnOnce(&mut Output<'_>) + Send) {
        match &mut self.to {
            Sink::Json(members) => level(|| put(&mut Output::json(members))),
            // What is shown counts its levels itself.
            Sink::Debug { .. } => put(self),
        }
    }
}

/// Returns a member's name as it is shown: escaped and in quotes unless it looks like a name.
fn shown(name: &str) -> Cow<'_, str> {
    let is_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.');
    match !name.is_empty() && name.chars().all(is_name) {
        true => Cow::Borrowed(name),
        false => Cow::Owned(format!("{name:?}")),
    }
}

impl fmt::Debug for Output<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output").finish_non_exhaustive()
    }
}
