//! How QAPI types become JSON and are read back.
//!
//! The generated code is plain functions over [`Value`], which call this module. A type implements
//! [`Wire`]; an object also implements [`Object`], so that unions can add the members of their branch
//! to their own. Nothing here knows a particular type.

mod enumeration;
mod macros;
mod members;
mod notes;
mod scalar;

pub use enumeration::Enum;
#[doc(hidden)]
pub use enumeration::{compare_enums, hash_enum, read_enum};
pub use members::{Members, Output};
pub(crate) use notes::list_of;
#[doc(hidden)]
pub use notes::unexpected;
pub use notes::{Note, Notes};

// What generated code uses besides, in this crate or in one that `qapi-gen generate` wrote.
#[doc(hidden)]
pub use crate::{__enums as enums, __eq as eq, __values as values};

/// What the macros name of other crates.
#[doc(hidden)]
pub mod private {
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value;
}

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{DecodeError, Releases};

/// A type that JSON can be made from and read into.
pub trait Wire: Sized {
    /// Reads `value`; what the type does not know goes to `notes`.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if the value is not of the type.
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
    /// * [`DecodeError`] if a mandatory member is missing or a member is not of its type.
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError>;

    /// Adds the type's members in schema order.
    fn put(&self, output: &mut Output);
}

/// A type whose JSON is of one of several kinds.
pub trait Alternate: Wire {
    /// The name in the schema.
    const NAME: &'static str;
    /// The QEMU releases whose schema has it.
    const RELEASES: Releases = Releases::ALL;
}

/// Reads `value`, and ignores what the type does not know.
///
/// # Errors
/// * [`DecodeError`] with the path if the value is not of the type.
pub fn decode<T: Wire>(value: Value) -> Result<T, DecodeError> {
    T::read_value(value, &mut Notes::ignored())
}

/// Reads `value`, and returns what the type does not know beside it.
///
/// # Errors
/// * [`DecodeError`] with the path if the value is not of the type.
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

impl<T: Object> Wire for T {
    fn read_value(value: Value, notes: &mut Notes) -> Result<Self, DecodeError> {
        let mut members = Members::open(value, notes)?;
        let object = T::take(&mut members);
        members.close(object)
    }

    fn to_value(&self) -> Value {
        Value::Object(members_of(self))
    }
}

impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;
    const RELEASES: Releases = T::RELEASES;

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        T::take(members).map(Self::new)
    }

    fn put(&self, output: &mut Output) {
        T::put(self, output);
    }
}

/// Serialises by way of a JSON value.
///
/// # Errors
/// * that of the serialiser.
#[doc(hidden)]
pub fn serialize<T: Wire, S: Serializer>(from: &T, to: S) -> Result<S::Ok, S::Error> {
    from.to_value().serialize(to)
}

/// Deserialises by way of a JSON value.
///
/// # Errors
/// * that of the deserialiser, or the [`DecodeError`] as one.
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    decode(Value::deserialize(from)?).map_err(D::Error::custom)
}
