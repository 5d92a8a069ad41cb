//! [`Members`] and [`Output`]: an object being read and one being made.

use serde_json::{Map, Value};

use super::{Notes, Wire, unexpected};
use crate::DecodeError;

/// The members of an object that no one has read yet.
#[derive(Debug)]
pub struct Members<'a> {
    left: Map<String, Value>,
    notes: &'a mut Notes,
    /// The first error of an optional member; it surfaces when the object has been read.
    failed: Option<DecodeError>,
}

impl<'a> Members<'a> {
    pub(crate) fn open(value: Value, notes: &'a mut Notes) -> Result<Self, DecodeError> {
        match value {
            Value::Object(left) => Ok(Self { left, notes, failed: None }),
            other => Err(unexpected("object", &other)),
        }
    }

    /// Takes a member that must be there.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is missing or not of its type.
    pub fn required<T: Wire>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.left.remove(name) {
            Some(value) => self.notes.inside(name, |notes| T::read_value(value, notes)),
            None => Err(missing(name)),
        }
    }

    /// Takes a member that may be absent; JSON's null is a value, not absence.
    ///
    /// One that is not of its type is taken as absent, and reading the object fails in the end: a
    /// way out after each member would cost the compiler more than all else that it does here.
    pub fn optional<T: Wire>(&mut self, name: &str) -> Option<T> {
        let value = self.left.remove(name)?;
        match self.notes.inside(name, |notes| T::read_value(value, notes)) {
            Ok(member) => Some(member),
            Err(error) => {
                self.failed.get_or_insert(error);
                None
            }
        }
    }

    /// Takes everything that is left.
    pub fn rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.left)
    }

    /// Returns the object that was read, and notes what is left as unknown.
    pub(crate) fn close<T>(self, object: Result<T, DecodeError>) -> Result<T, DecodeError> {
        // What failed first was met before what made `object` an error.
        if let Some(error) = self.failed {
            return Err(error);
        }
        let object = object?;
        self.notes.unknown_members(&self.left);
        Ok(object)
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
    pub fn put_optional<T: Wire>(&mut self, name: &str, value: &Option<T>) {
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
