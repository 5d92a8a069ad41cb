//! What a name known only at run time selects: any event, any command.

use serde_json::{Map, Value};

use super::{Json, Members, Node, Notes, Object, Output, Wire, members_of};
use crate::DecodeError;

/// An enum of what a name selects.
#[doc(hidden)]
pub trait Named: Sized {
    /// The members that hold the name and what it selects.
    const KEYS: (&'static str, &'static str);

    /// Reads what the name selects, if there is something.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type of a known name.
    fn of(name: &str, value: Option<Node<'_>>, notes: &mut Notes) -> Result<Self, DecodeError>;

    /// Returns the name and what it selects; null if there is nothing.
    fn parts(&self) -> (&str, Value);

    /// Reads what the name selects; null is nothing.
    ///
    /// # Errors
    /// * As for [`Self::of`].
    fn of_value(name: &str, value: &Value) -> Result<Self, DecodeError> {
        let json = Json::from(value);
        Self::of(name, (!value.is_null()).then(|| json.root()), &mut Notes::ignored())
    }
}

/// Reads what a known name selects; nothing as an empty object.
///
/// # Errors
/// * [`DecodeError`] if it is not of its type.
#[doc(hidden)]
pub fn read_payload<T: Wire>(value: Option<Node<'_>>, notes: &mut Notes) -> Result<T, DecodeError> {
    match value {
        Some(value) => T::read(value, notes),
        None => T::read(Json::from(&Value::Object(Map::new())).root(), notes),
    }
}

/// Keeps what an unknown name selects; null if there is nothing.
///
/// # Errors
/// * [`DecodeError`] if it nests too deep for what has no type.
#[doc(hidden)]
pub fn keep_payload(
    (what, name): (&str, &str),
    value: Option<Node<'_>>,
    notes: &mut Notes,
) -> Result<Value, DecodeError> {
    notes.unknown_name(what, name);
    value.map_or(Ok(Value::Null), Node::to_value)
}

/// Makes JSON of what a name selects; null if that has no members.
#[doc(hidden)]
pub fn payload<T: Object>(value: &T) -> Value {
    let members = members_of(value);
    if members.is_empty() { Value::Null } else { Value::Object(members) }
}

/// Takes the name and what it selects out of an object that has nothing else.
///
/// # Errors
/// * [`DecodeError`] if either is not of its type, or there is more.
#[doc(hidden)]
pub fn take_named<T: Named>(members: &mut Members<'_>) -> Result<T, DecodeError> {
    let name: String = members.required(T::KEYS.0)?;
    let read = members.node(T::KEYS.1, |value, notes| T::of(&name, value, notes))?;
    // Nothing is lost: what is not kept is refused.
    if let Some((more, _)) = members.rest().into_iter().next() {
        let (name, value) = T::KEYS;
        let reason =
            format!("only `{name}` and `{value}` are expected; a whole message is an `envelope`");
        return Err(DecodeError::new(&reason).within(&more));
    }
    Ok(read)
}

/// Adds the name and what it selects, unless that is nothing.
#[doc(hidden)]
pub fn put_named<T: Named>(any: &T, output: &mut Output<'_>) {
    let (name, value) = any.parts();
    output.put_tag(T::KEYS.0, name);
    if !value.is_null() {
        output.put(T::KEYS.1, &value);
    }
}
