//! [`Members`] and [`Output`]: an object being read and one being made.

use serde_json::{Map, Value};

use super::{Notes, Wire, unexpected};
use crate::DecodeError;

/// The members of an object that no one has read yet.
#[derive(Debug)]
pub struct Members<'a> {
    left: Map<String, Value>,
    notes: &'a mut Notes,
}

impl<'a> Members<'a> {
    pub(crate) fn open(value: Value, notes: &'a mut Notes) -> Result<Self, DecodeError> {
        match value {
            Value::Object(left) => Ok(Self { left, notes }),
            other => Err(unexpected("object", &other)),
        }
    }

    /// Takes a member that must be there.
    ///
    /// # Errors
    /// – [`DecodeError`] if it is missing or not of its type.
    pub fn required<T: Wire>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.left.remove(name) {
            Some(value) => self.notes.inside(name, |notes| T::read_value(value, notes)),
            None => Err(missing(name)),
        }
    }

    /// Takes a member that may be absent; JSON's null is a value, not absence.
    ///
    /// # Errors
    /// – [`DecodeError`] if it is there but not of its type.
    pub fn optional<T: Wire>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.left.remove(name) {
            Some(value) => self.notes.inside(name, |notes| T::read_value(value, notes)).map(Some),
            None => Ok(None),
        }
    }

    /// Takes everything that is left.
    pub fn rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.left)
    }

    /// Notes what is left as unknown.
    pub(crate) fn close(self) {
        self.notes.unknown_members(&self.left);
    }
}

fn missing(name: &str) -> DecodeError {
    DecodeError::new("missing").within(name)
}

/// The members of an object being made.
#[derive(Debug, Default)]
pub struct Output {
    members: Map<String, Value>,
}

impl Output {
    /// Adds a member.
    pub fn put<T: Wire>(&mut self, name: &str, value: &T) {
        self.add(name, value.to_value());
    }

    /// Adds a member if it is present.
    pub fn put_optional<T: Wire>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.add(name, value.to_value());
        }
    }

    /// Adds a union's discriminator.
    pub fn put_tag(&mut self, name: &str, tag: &str) {
        self.add(name, Value::String(tag.to_owned()));
    }

    /// Adds members that no type describes.
    pub fn put_all(&mut self, members: &Map<String, Value>) {
        for (name, value) in members {
            self.add(name, value.clone());
        }
    }

    fn add(&mut self, name: &str, value: Value) {
        self.members.insert(name.to_owned(), value);
    }

    pub(crate) fn into_map(self) -> Map<String, Value> {
        self.members
    }
}
