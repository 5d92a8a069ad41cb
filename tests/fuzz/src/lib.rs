//! [`TARGETS`]: what fuzzers look at, each with what must hold for any bytes.
//!
//! The targets in `fuzz/` at the root of the repository call these, and so does the test that
//! replays their seeds. A body panics if its property does not hold; it asserts, it does not report.

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

/// Checks what must hold for any bytes.
pub type Body = fn(&[u8]);

/// What is fuzzed, by name: the name of its target and of its directory of seeds.
pub const TARGETS: [(&str, Body); 7] = [
    ("arguments", arguments),
    ("compare", compare),
    ("filters", filters),
    ("grammars", grammars),
    ("qapi", qapi),
    ("records", records),
    ("wire", wire),
];

/// Bytes that a QMP server might send: nothing is lost when they are read.
///
/// # Panics
/// If something is.
pub fn wire(bytes: &[u8]) {
    iotest_runtime::private::fuzz_wire(bytes);
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
