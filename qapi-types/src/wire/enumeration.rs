//! [`Enum`]: a set of strings that newer releases may extend.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::{Node, Notes, unexpected};
use crate::{DecodeError, Releases, Unknown};

/// A QAPI enum; a string that it does not know is kept as its variant `Unrecognized`.
///
/// Values are compared, ordered and hashed as their strings are.
pub trait Enum: Copy {
    /// The name in the schema.
    const NAME: &'static str;
    /// The QEMU releases whose schema has it.
    const RELEASES: Releases = Releases::ALL;
    /// Every known value in schema order.
    const VALUES: &'static [&'static str];

    /// Returns the string on the wire.
    fn as_str(&self) -> &'static str;

    /// Returns the value for a string that the type knows.
    fn known(text: &str) -> Option<Self>;

    /// Returns the value for a string that the type does not know.
    fn unrecognized(text: Unknown) -> Self;

    /// Returns the value for a string on the wire.
    ///
    /// # Errors
    /// * [`DecodeError`] if the type does not know it, and it is beyond the bounds of [`Unknown`].
    fn from_wire(text: &str) -> Result<Self, DecodeError> {
        match Self::known(text) {
            Some(known) => Ok(known),
            None => Unknown::new(text).map(Self::unrecognized),
        }
    }

    /// Returns whether the value is one that the type does not know.
    fn is_unrecognized(&self) -> bool {
        Self::known(self.as_str()).is_none()
    }
}

/// Reads an enum from a value.
///
/// # Errors
/// * [`DecodeError`] if it is no string, or one that cannot be kept.
pub fn read_enum<T: Enum>(value: Node<'_>, notes: &mut Notes) -> Result<T, DecodeError> {
    let text = value.as_str().ok_or_else(|| unexpected("string", value))?;
    if let Some(known) = T::known(text) {
        return Ok(known);
    }
    notes.unknown_value(T::NAME, text);
    Unknown::new(text).map(T::unrecognized)
}

/// Compares enums as their strings.
#[doc(hidden)]
pub fn compare_enums<T: Enum>(one: &T, other: &T) -> Ordering {
    one.as_str().cmp(other.as_str())
}

/// Hashes an enum as its string.
#[doc(hidden)]
pub fn hash_enum<T: Enum, H: Hasher>(value: &T, state: &mut H) {
    value.as_str().hash(state);
}
