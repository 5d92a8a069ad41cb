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
#[cfg(feature = "introspection")]
#[rustfmt::skip]
mod known;
#[rustfmt::skip]
mod skew;
#[rustfmt::skip]
pub(crate) mod types;

#[cfg(feature = "introspection")]
pub(crate) use known::KNOWN;
pub(crate) use skew::RELEASES;

/// Typed commands of the guest agent, `qemu-ga`, and the types that they carry.
///
/// It speaks QMP without a greeting, without negotiation and without events. A client first sends
/// [`GuestSyncDelimited`](guest_agent::cmd::GuestSyncDelimited) with a number of its own after a byte 0xFF, and
/// drops everything up to the byte 0xFF before the reply with that number.
///
/// Types have their QAPI names; commands are in [`cmd`](guest_agent::cmd):
///
/// ```
/// use qapi_types::Command;
/// use qapi_types::guest_agent::cmd::{GuestExec, GuestInfo};
/// use qapi_types::guest_agent::GuestExecCaptureOutput;
/// use serde_json::json;
///
/// let exec = GuestExec::new("/bin/ls").arg(["-l"]).capture_output(GuestExecCaptureOutput::Flag(true));
/// assert_eq!(GuestExec::NAME, "guest-exec");
/// assert_eq!(
///     json!(exec.to_arguments()),
///     json!({"path": "/bin/ls", "arg": ["-l"], "capture-output": true}),
/// );
/// let info = GuestInfo::decode_return(&json!({"version": "11.1.3", "supported_commands": []}))?;
/// assert_eq!(info.version, "11.1.3");
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[cfg(feature = "guest-agent")]
pub mod guest_agent {
    #[rustfmt::skip]
    pub mod cmd;
    #[cfg(feature = "dynamic")]
    #[rustfmt::skip]
    pub mod dynamic;
    #[cfg(feature = "schemars")]
    #[rustfmt::skip]
    mod json_schema;
    #[rustfmt::skip]
    mod skew;
    #[rustfmt::skip]
    mod types;

    pub use types::*;

    use crate::Releases;

    /// The QEMU releases whose guest agent the types know, oldest first.
    pub const RELEASES: Releases = Releases::only(skew::RELEASES);

    /// Returns the releases that have something, if it is not in all of them.
    ///
    /// `item` is the wire name of a definition, or of a part of one after a dot, as for
    /// [`only_in`](crate::only_in).
    ///
    /// # Examples
    /// ```
    /// use qapi_types::guest_agent::only_in;
    ///
    /// let releases = only_in("guest-get-load").unwrap();
    /// assert!(releases.has("10.0") && !releases.has("7.2"));
    /// assert_eq!(only_in("guest-ping"), None);
    /// ```
    pub fn only_in(item: &str) -> Option<Releases> {
        super::find(skew::SKEW, item)
    }
}

use crate::Releases;

/// Returns the releases that have something, if it is not in all of them.
///
/// `item` is the wire name of a definition, or of a part of one after a dot: `BlockDeviceInfo.active`,
/// `BlockdevDriver.io_uring`, `block-job-change`; a feature of either comes after `#`:
/// `block-job-pause#deprecated`. An item that every release has, or none, gives
/// nothing.
///
/// # Examples
/// ```
/// let releases = qapi_types::only_in("BlockDeviceInfo.active").unwrap();
/// assert!(releases.has("10.0") && !releases.has("7.2"));
/// assert_eq!(qapi_types::only_in("BlockDeviceInfo.file"), None);
/// ```
pub fn only_in(item: &str) -> Option<Releases> {
    find(skew::SKEW, item)
}

fn find(table: &[(Releases, &str)], item: &str) -> Option<Releases> {
    let found = table.iter().find(|(_, names)| names.split(' ').any(|name| name == item))?;
    Some(found.0)
}
