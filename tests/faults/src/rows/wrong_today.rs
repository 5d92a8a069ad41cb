//! Rows that are known to fail today, by bugs that are still open.

/// The names of these rows.
#[rustfmt::skip]
pub(super) const NAMES: &[&str] = &[];
