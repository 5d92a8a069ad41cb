//! Arguments of a test program, a line each.

use iotest_runtime::internal::check_arguments;

/// Lines that are the arguments of a test program.
///
/// # Panics
/// As [`check_arguments`].
pub fn arguments(bytes: &[u8]) {
    let text = crate::text(bytes);
    let words: Vec<&str> = text.lines().collect();
    check_arguments(&words);
}
