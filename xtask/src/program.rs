//! [`Program`]: QEMU's programs, and what they are called.

/// A program of QEMU that the suite runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Program {
    /// The emulator.
    System,
    /// Creates, converts and examines images.
    Img,
    /// Reads and writes images.
    Io,
    /// Serves images over NBD.
    Nbd,
    /// Serves block devices without a machine.
    StorageDaemon,
}

impl Program {
    /// Every program, in the order they are shown.
    pub(crate) const ALL: [Self; 5] =
        [Self::System, Self::Img, Self::Io, Self::Nbd, Self::StorageDaemon];

    /// Returns the name to look for in `PATH`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::System => "qemu-system-x86_64",
            Self::Img => "qemu-img",
            Self::Io => "qemu-io",
            Self::Nbd => "qemu-nbd",
            Self::StorageDaemon => "qemu-storage-daemon",
        }
    }

    /// Returns `check`'s environment variable that chooses another program.
    pub(crate) fn variable(self) -> &'static str {
        match self {
            Self::System => "QEMU_PROG",
            Self::Img => "QEMU_IMG_PROG",
            Self::Io => "QEMU_IO_PROG",
            Self::Nbd => "QEMU_NBD_PROG",
            Self::StorageDaemon => "QSD_PROG",
        }
    }
}
