//! The supported releases, and what some of them lack.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::Releases;

/// The supported QEMU releases, oldest first.
pub(crate) const RELEASES: &[&str] = &["7.2", "10.0", "10.2", "11.1"];

/// Releases, and each `Name`, `Name.part` or either with `#feature` that only these have.
pub(crate) static SKEW: &[(Releases, &str)] = &[
    (
        Releases::only(&["10.0", "10.2", "11.1"]),
        "GuestExecCaptureOutput GuestExecCaptureOutputMode GuestFilesystemInfo.total-bytes-privileged GuestLoadAverage GuestNetworkRoute guest-get-load guest-network-get-route",
    ),
];
