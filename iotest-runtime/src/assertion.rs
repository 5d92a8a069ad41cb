//! Assertions on replies and events, with the failure messages of `iotests.py`.
//!
//! [`JsonAssertions`] checks raw JSON at paths such as `return/0[2]/file`; [`part!`](crate::part) checks a
//! part of a typed value. A failed assertion is an error value, so `?` fails the test at its place.

mod file_name;
mod json;
mod part;
mod path;
pub(crate) mod python;

pub use crate::assertion::file_name::assert_json_file_name;
pub use crate::assertion::json::JsonAssertions;
pub use crate::assertion::part::Part;

/// A failed assertion.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct Mismatch {
    text: String,
}

impl Mismatch {
    /// Makes one from what was expected and what came.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
