//! The [`Command`] trait: what one QMP command sends and gets back.

use std::fmt::Debug;

use serde_json::{Map, Value};

use crate::DecodeError;

/// A QMP command with its arguments.
///
/// A value of the type is one call: it is sent as `{"execute": NAME, "arguments": …}`.
pub trait Command: Debug {
    /// The name on the wire, such as `blockdev-add`.
    const NAME: &'static str;
    /// Whether QEMU lets the command run out of band (`exec-oob`).
    const ALLOW_OOB: bool;
    /// What a successful reply carries.
    type Return: Debug;

    /// Returns the arguments in schema order; absent optional members are left out.
    fn to_arguments(&self) -> Map<String, Value>;

    /// Reads the `return` member of a successful reply.
    ///
    /// # Errors
    /// – [`DecodeError`] if the reply lacks a mandatory member or has one of another type.
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError>;
}
