//! [`Enum`]: a set of strings that newer releases may extend.

use super::{Node, Notes, unexpected};
use crate::{DecodeError, Releases};

/// A QAPI enum; a string that it does not know is kept as its variant `Unrecognized`.
pub trait Enum: Sized {
    /// The name in the schema.
    const NAME: &'static str;
    /// The QEMU releases whose schema has it.
    const RELEASES: Releases = Releases::ALL;
    /// Every known value in schema order.
    const VALUES: &'static [&'static str];

    /// Returns the string on the wire.
    fn as_str(&self) -> &str;

    /// Returns the value for a string on the wire.
    fn from_wire(text: &str) -> Self;

    /// Returns whether the value is one that the type does not know.
    fn is_unrecognized(&self) -> bool;
}

/// Reads an enum from a value.
///
/// # Errors
/// * [`DecodeError`] if it is no string.
pub fn read_enum<T: Enum>(value: Node<'_>, notes: &mut Notes) -> Result<T, DecodeError> {
    let text = value.as_str().ok_or_else(|| unexpected("string", value))?;
    let read = T::from_wire(text);
    if read.is_unrecognized() {
        notes.unknown_value(T::NAME, text);
    }
    Ok(read)
}
