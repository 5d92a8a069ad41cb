//! The supported releases, and what some of them lack.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::Releases;

/// The supported QEMU releases, oldest first.
pub(crate) const RELEASES: &[&str] = &["7.2", "10.0", "10.2", "11.1"];

/// `Name`, `Name.part` or either with `#feature`, and the releases that have it; sorted by name.
pub(crate) static SKEW: &[(&str, Releases)] = &[
    ("GuestExecCaptureOutput", Releases::only(&["10.0", "10.2", "11.1"])),
    ("GuestExecCaptureOutputMode", Releases::only(&["10.0", "10.2", "11.1"])),
    (
        "GuestFilesystemInfo.total-bytes-privileged",
        Releases::only(&["10.0", "10.2", "11.1"]),
    ),
    ("GuestLoadAverage", Releases::only(&["10.0", "10.2", "11.1"])),
    ("GuestNetworkRoute", Releases::only(&["10.0", "10.2", "11.1"])),
    ("guest-get-load", Releases::only(&["10.0", "10.2", "11.1"])),
    ("guest-network-get-route", Releases::only(&["10.0", "10.2", "11.1"])),
];
