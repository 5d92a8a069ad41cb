//! [`HostFacts`]: what the probe found out, as data.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8PathBuf;
use iotest_spec::{Tool, Version};

/// What the host and the QEMU found can do.
///
/// A field that could not be found out holds the reason, so that a requirement on it is reported
/// as unmet with that reason and nothing else suffers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostFacts {
    /// The `qemu-system-*` that was asked.
    pub qemu: Utf8PathBuf,
    /// Its version.
    pub version: Version,
    /// Accelerators that really start: `tcg`, `kvm`, `qtest` …
    pub accelerators: BTreeSet<String>,
    /// Why an accelerator that the binary lists does not start, by name.
    pub unusable_accelerators: BTreeMap<String, String>,
    /// Block drivers of the read-write list.
    pub drivers: BTreeSet<String>,
    /// Block drivers of the read-only list.
    pub read_only_drivers: BTreeSet<String>,
    /// Device types.
    pub devices: BTreeSet<String>,
    /// Machine types and aliases.
    pub machines: BTreeSet<String>,
    /// The default machine type's alias if it has one, else its name: `check`'s
    /// `QEMU_DEFAULT_MACHINE`.
    pub default_machine: Option<String>,
    /// Programs that were found.
    pub tools: BTreeSet<Tool>,
    /// Whether LUKS images can be created, else why not.
    pub luks: Result<(), String>,
    /// Whether qcow2 images can be created with zstd compression, else why not.
    pub zstd: Result<(), String>,
    /// Whether FUSE file systems can be mounted, else why not.
    pub fuse: Result<(), String>,
    /// Whether the tests run as user 0.
    pub root: bool,
}
