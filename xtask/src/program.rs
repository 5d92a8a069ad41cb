//! [`Program`]: QEMU's programs, and what they are called.

/// A program of QEMU that the suite runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Program {
    System,
    Img,
    Io,
    Nbd,
    StorageDaemon,
}

impl Program {
    /// Every program, in the order they are shown.
    pub(crate) const ALL: [Self; 5] =
        [Self::System, Self::Img, Self::Io, Self::Nbd, Self::StorageDaemon];

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::System => ("qemu-system-x86_64", "QEMU_PROG"),
            Self::Img => ("qemu-img", "QEMU_IMG_PROG"),
            Self::Io => ("qemu-io", "QEMU_IO_PROG"),
            Self::Nbd => ("qemu-nbd", "QEMU_NBD_PROG"),
            Self::StorageDaemon => ("qemu-storage-daemon", "QSD_PROG"),
        }
    }

    /// Returns the name to look for in `PATH`.
    pub(crate) fn name(self) -> &'static str {
        self.names().0
    }

    /// Returns `check`'s environment variable that chooses another program.
    pub(crate) fn variable(self) -> &'static str {
        self.names().1
    }
}
