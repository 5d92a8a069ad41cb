//! Assertions on what QEMU answers, whose failures read as those of `iotests.py` do.
//!
//! [`JsonAssertions`] looks into raw JSON by paths such as `return/0[2]/file`; [`part!`](crate::part)
//! looks at a part of a typed value, without a path in text. Each assertion is an error value: `?`
//! fails the test at its own place.

mod file_name;
mod json;
mod part;
mod path;
pub(crate) mod python;

pub use crate::assertion::file_name::assert_json_file_name;
pub use crate::assertion::json::JsonAssertions;
pub use crate::assertion::part::Part;

/// An assertion that does not hold.
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
