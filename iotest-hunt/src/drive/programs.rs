//! [`Programs`]: those of one QEMU.

use camino::{Utf8Path, Utf8PathBuf};

/// The programs of one QEMU.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programs {
    /// What messages call it: `10.0`.
    pub name: String,
    /// qemu-img.
    pub qemu_img: Utf8PathBuf,
    /// qemu-io.
    pub qemu_io: Utf8PathBuf,
    /// qemu-storage-daemon.
    pub storage_daemon: Utf8PathBuf,
}

impl Programs {
    /// Takes the programs in a directory.
    pub fn in_directory(name: impl Into<String>, directory: &Utf8Path) -> Self {
        Self {
            name: name.into(),
            qemu_img: directory.join("qemu-img"),
            qemu_io: directory.join("qemu-io"),
            storage_daemon: directory.join("qemu-storage-daemon"),
        }
    }
}
