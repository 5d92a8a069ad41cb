//! [`Extra`]: the members of an object that its type does not list.

use std::fmt;

use serde_json::{Map, Value};

/// The members of an object that its type does not list, such as those of a newer QEMU.
///
/// They are kept when an object is read, and written after the members of the type.
///
/// # Examples
/// ```
/// use qapi_types::StatusInfo;
/// use qapi_types::wire::{Wire as _, decode};
///
/// let reply = serde_json::json!({"running": true, "status": "running", "mood": "good"});
/// let mut status: StatusInfo = decode(&reply)?;
/// assert_eq!(status.extra.get("mood"), Some(&"good".into()));
/// assert_eq!(status.to_value(), reply);
/// status.extra.insert("weather", "fine");
/// assert_eq!(status.to_value()["weather"], "fine");
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
// Boxed, since it is in every type and nearly always empty.
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// Makes an empty one.
    pub const fn new() -> Self {
        Self(None)
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// Returns the value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Adds a member, or replaces its value.
    ///
    /// One that the type lists is set by its own field: here it is written only if that is absent.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.get_or_insert_default().insert(name.into(), value.into());
    }

    /// Returns the members.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|members| members.iter())
    }
}

impl From<Map<String, Value>> for Extra {
    fn from(members: Map<String, Value>) -> Self {
        if members.is_empty() { Self(None) } else { Self(Some(Box::new(members))) }
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let members = members.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self::from(members.collect::<Map<_, _>>())
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
