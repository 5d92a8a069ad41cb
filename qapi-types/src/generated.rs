//! The generated code, and the few lines that hold it together.
//!
//! Everything below this directory is written by `qapi-gen codegen`.
#![allow(
    deprecated,
    missing_docs,
    clippy::fn_params_excessive_bools,
    clippy::large_enum_variant,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::wildcard_imports,
    reason = "which of them fire depends on the features: the schema decides how many members, \
              values and booleans there are, and deprecated members are still read and written; \
              a member that has no facts beyond its name and type has no words"
)]

// The generator lays its files out itself: `cargo fmt` leaves them as they are.
#[rustfmt::skip]
pub mod cmd;
#[cfg(feature = "dynamic")]
#[rustfmt::skip]
pub(crate) mod dynamic;
#[rustfmt::skip]
pub mod event;
#[cfg(feature = "schemars")]
#[rustfmt::skip]
mod json_schema;
#[rustfmt::skip]
mod known;
#[rustfmt::skip]
mod skew;
#[rustfmt::skip]
pub(crate) mod types;

pub(crate) use known::KNOWN;
pub(crate) use skew::RELEASES;

use crate::Releases;

/// Returns the releases that have something, if it is not in all of them.
///
/// `item` is the wire name of a definition, or of a part of one after a dot: `BlockDeviceInfo.active`,
/// `BlockdevDriver.io_uring`, `block-job-change`. An item that every release has, or none, gives
/// nothing.
///
/// # Examples
/// ```
/// let releases = qapi_types::only_in("BlockDeviceInfo.active").unwrap();
/// assert!(releases.has("10.0") && !releases.has("7.2"));
/// assert_eq!(qapi_types::only_in("BlockDeviceInfo.file"), None);
/// ```
pub fn only_in(item: &str) -> Option<Releases> {
    let found = skew::SKEW.binary_search_by_key(&item, |(name, _)| name).ok()?;
    Some(skew::SKEW[found].1)
}
