//! How QAPI types become JSON and are read back.
//!
//! [`Json`] is a parsed text; the generated code is plain functions that take its members, and make
//! [`Value`]s. A type implements [`Wire`]; an object also implements [`Object`], so that unions can add the
//! members of their branch to their own. Nothing here knows a particular type.

mod debug;
mod deep;
mod enumeration;
mod extra;
mod json;
mod macros;
mod members;
mod named;
mod notes;
mod parse;
mod scalar;
mod source;

#[doc(hidden)]
pub use debug::{debug, debug_branch};
pub use deep::Deep;
pub use enumeration::Enum;
#[doc(hidden)]
pub use enumeration::{compare_enums, hash_enum, read_enum};
pub use extra::Extra;
pub use json::{Json, Kind, Node};
pub use members::{Members, Output};
#[doc(hidden)]
pub use named::{Named, keep_payload, payload, put_named, read_payload, take_named};
#[doc(hidden)]
pub use notes::unexpected;
pub use notes::{Note, Notes};
pub(crate) use notes::{list_of, show_at};

// What generated code uses besides, in this crate or in one that `qapi-gen generate` wrote.
#[doc(hidden)]
pub use crate::{
    __branches as branches, __enums as enums, __eq as eq, __named as named, __objects as objects,
    __values as values,
};

/// What the macros name of other crates.
#[doc(hidden)]
pub mod private {
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value;
}

use std::fmt::Debug;

use serde_core::de::Error as _;
use serde_core::{Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{DecodeError, Releases};

/// A type that JSON can be made from and read into.
pub trait Wire: Sized + Send + Debug {
    /// Reads `value`; what the type does not know goes to `notes`.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if the value is not of the type.
    fn read(value: Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError>;

    /// Makes the JSON value; absent members are left out.
    fn to_value(&self) -> Value;

    /// Reads a whole text.
    #[doc(hidden)]
    fn read_text(text: &str, notes: &mut Notes) -> Result<Self, DecodeError> {
        Self::read(Json::parse(text)?.root(), notes)
    }
}

/// A type whose JSON is an object with known members.
pub trait Object: Sized + Send + Debug {
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
    fn put(&self, output: &mut Output<'_>);
}

/// A type whose JSON is of one of several kinds.
pub trait Alternate: Wire {
    /// The name in the schema.
    const NAME: &'static str;
    /// The QEMU releases whose schema has it.
    const RELEASES: Releases = Releases::ALL;
}

/// Reads `value`. What the type does not know is kept by it; to have it listed, see [`decode_strict`].
///
/// # Errors
/// * [`DecodeError`] with the path if the value is not of the type.
pub fn decode<T: Wire>(value: &Value) -> Result<T, DecodeError> {
    Json::from(value).root().decode()
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
/// let (status, notes) = wire::decode_strict::<StatusInfo>(&reply)?;
/// assert!(status.running);
/// assert_eq!(notes[0].to_string(), "mood: unknown member");
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
pub fn decode_strict<T: Wire>(value: &Value) -> Result<(T, Vec<Note>), DecodeError> {
    Json::from(value).root().decode_strict()
}

/// Reads a JSON text, however deep it nests.
///
/// It is faster than by way of a [`Value`]. To limit the depth, or to read a part, see [`Json`].
///
/// # Errors
/// * [`DecodeError`] with the path, or the place in the text, if it is no JSON or not of the type.
///
/// # Examples
/// ```
/// use qapi_types::{StatusInfo, wire};
///
/// let status: StatusInfo = wire::from_str(r#"{"running": true, "status": "running"}"#)?;
/// assert!(status.running);
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
pub fn from_str<T: Wire>(text: &str) -> Result<T, DecodeError> {
    T::read_text(text, &mut Notes::ignored())
}

/// Reads a JSON text as [`from_str`], and returns what the type does not know beside it.
///
/// # Errors
/// * As for [`from_str`].
pub fn from_str_strict<T: Wire>(text: &str) -> Result<(T, Vec<Note>), DecodeError> {
    let mut notes = Notes::gathered();
    let read = T::read_text(text, &mut notes)?;
    Ok((read, notes.into_list()))
}

/// Makes the members of an object.
pub fn members_of<T: Object>(object: &T) -> Map<String, Value> {
    let mut members = Map::new();
    object.put(&mut Output::json(&mut members));
    members
}

impl<T: Object> Wire for T {
    fn read(value: Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        deep::level(|| {
            let mut members = Members::open(value, notes)?;
            let object = T::take(&mut members);
            // What failed first was met before what made `object` an error.
            members.failed().map_or(object, Err)
        })
    }

    fn to_value(&self) -> Value {
        Value::Object(members_of(self))
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

/// Deserialises by way of [`Json`].
///
/// # Errors
/// * that of the deserialiser, or the [`DecodeError`] as one.
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    Json::of_deserializer(from)?.root().decode().map_err(D::Error::custom)
}
