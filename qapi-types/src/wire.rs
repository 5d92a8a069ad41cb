//! How QAPI types become JSON and are read back.
//!
//! The generated code is plain functions over [`Value`]; this room holds what they call. A type is
//! [`Wire`]; an object is [`Object`] besides, so that unions can place their branch's members
//! beside their own. Nothing here knows a particular type.

mod enumeration;
mod macros;
mod members;
mod notes;
mod scalar;

pub use enumeration::Enum;
#[doc(hidden)]
pub use enumeration::read_enum;
pub use members::{Members, Output};
pub(crate) use notes::list_of;
#[doc(hidden)]
pub use notes::unexpected;
pub use notes::{Note, Notes};

// What generated code uses besides, in this crate or in one that `qapi-gen generate` wrote.
#[doc(hidden)]
pub use crate::{__enums as enums, __objects as objects, __values as values};

/// The crates that the macros name.
#[doc(hidden)]
pub mod private {
    pub use serde_core;
    pub use serde_json;
}

use serde_json::{Map, Value};

use crate::{DecodeError, Releases};

/// A type that JSON can be made from and read into.
pub trait Wire: Sized {
    /// Reads `value`; what the type does not know goes to `notes`.
    ///
    /// # Errors
    /// – [`DecodeError`] with the path if the value is not of the type.
    fn read_value(value: Value, notes: &mut Notes) -> Result<Self, DecodeError>;

    /// Makes the JSON value; absent members are left out.
    fn to_value(&self) -> Value;
}

/// A type whose JSON is an object with known members.
pub trait Object: Sized {
    /// The name in the schema.
    const NAME: &'static str;
    /// The QEMU releases whose schema has it.
    const RELEASES: Releases = Releases::ALL;

    /// Takes the type's members out of an object.
    ///
    /// # Errors
    /// – [`DecodeError`] if a mandatory member is missing or a member is not of its type.
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError>;

    /// Adds the type's members in schema order.
    fn put(&self, output: &mut Output);
}

/// Reads `value`, and ignores what the type does not know.
///
/// # Errors
/// – [`DecodeError`] with the path if the value is not of the type.
pub fn decode<T: Wire>(value: Value) -> Result<T, DecodeError> {
    T::read_value(value, &mut Notes::ignored())
}

/// Reads `value`, and returns what the type does not know beside it.
///
/// # Errors
/// – [`DecodeError`] with the path if the value is not of the type.
///
/// # Examples
/// ```
/// use qapi_types::{StatusInfo, wire};
///
/// let reply = serde_json::json!({"running": true, "status": "running", "mood": "good"});
/// let (status, notes) = wire::decode_strict::<StatusInfo>(reply)?;
/// assert!(status.running);
/// assert_eq!(notes[0].to_string(), "mood: unknown member");
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
pub fn decode_strict<T: Wire>(value: Value) -> Result<(T, Vec<Note>), DecodeError> {
    let mut notes = Notes::gathered();
    let read = T::read_value(value, &mut notes)?;
    Ok((read, notes.into_list()))
}

/// Makes the members of an object.
pub fn members_of<T: Object>(object: &T) -> Map<String, Value> {
    let mut output = Output::default();
    object.put(&mut output);
    output.into_map()
}

/// Reads an object's members from a value.
///
/// # Errors
/// – [`DecodeError`] if it is no object, or its members are not those of the type.
#[doc(hidden)]
pub fn read_object<T: Object>(value: Value, notes: &mut Notes) -> Result<T, DecodeError> {
    let mut members = Members::open(value, notes)?;
    let object = T::take(&mut members)?;
    members.close();
    Ok(object)
}
