//! [`TARGETS`]: the fuzz targets, each with properties that must hold for any bytes.
//!
//! The programs in `fuzz/` at the root of the repository call these, and so does the test that replays
//! their seeds. A target panics if a property does not hold.

use std::borrow::Cow;

mod arguments;
mod compare;
mod filters;
mod grammars;
mod qapi;
mod records;

pub use crate::arguments::arguments;
pub use crate::compare::compare;
pub use crate::filters::filters;
pub use crate::grammars::grammars;
pub use crate::qapi::qapi;
pub use crate::records::records;

/// Checks properties that must hold for any bytes.
pub type Body = fn(&[u8]);

/// The targets by name, which is also the name of the program and of the directory of seeds.
pub const TARGETS: [(&str, Body); 7] = [
    ("arguments", arguments),
    ("compare", compare),
    ("filters", filters),
    ("grammars", grammars),
    ("qapi", qapi),
    ("records", records),
    ("wire", wire),
];

/// Reads bytes that a QMP server might send.
///
/// # Panics
/// If bytes are lost.
pub fn wire(bytes: &[u8]) {
    iotest_runtime::internal::fuzz_wire(bytes);
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
