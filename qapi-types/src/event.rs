//! The [`Event`] trait: what one QMP event carries.

use std::fmt::Debug;

use serde_json::Value;

use crate::DecodeError;

/// A QMP event's data.
pub trait Event: Sized + Debug {
    /// The name on the wire, such as `BLOCK_JOB_COMPLETED`.
    const NAME: &'static str;

    /// Reads the `data` member of an event; an event without one is read as an empty object.
    ///
    /// # Errors
    /// – [`DecodeError`] if the data lacks a mandatory member or has one of another type.
    fn decode_data(data: Value) -> Result<Self, DecodeError>;
}
