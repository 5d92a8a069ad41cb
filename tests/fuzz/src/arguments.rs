//! Arguments of a test program, one per line.

use iotest_runtime::internal::check_arguments;

/// Checks arguments of a test program, one per line.
///
/// # Panics
/// As [`check_arguments`].
pub fn arguments(bytes: &[u8]) {
    let text = crate::text(bytes);
    let words: Vec<&str> = text.lines().collect();
    check_arguments(&words);
}
