//! The closed sets of names: formats, protocols, cache and aio modes, platforms, tools.
//!
//! Each set is an enum made by `vocabulary!`; a name that is not in its set becomes an
//! [`UnknownName`] that knows the nearest one.

use std::fmt;

/// A name that is not in its vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// What the name should have been, as a noun: "format", "protocol" …
    pub kind: &'static str,
    /// The name as written.
    pub name: String,
    /// Every name of the vocabulary, in its order.
    pub known: Vec<&'static str>,
}

impl UnknownName {
    /// Returns the known name that `name` most likely meant, if one is near enough.
    ///
    /// ```
    /// use iotest_spec::vocabulary::Format;
    /// let error = "qcow3".parse::<Format>().unwrap_err();
    /// assert_eq!(error.nearest(), Some("qcow2"));
    /// ```
    pub fn nearest(&self) -> Option<&'static str> {
        nearest(&self.name, &self.known)
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.kind, self.name)?;
        match self.nearest() {
            Some(near) => write!(f, "; did you mean `{near}`?"),
            None => write!(f, "; known: {}", self.known.join(", ")),
        }
    }
}

impl std::error::Error for UnknownName {}

/// Returns the entry of `known` that differs least from `name`, if it differs little.
///
/// Little is: at most a third of the longer word's letters inserted, deleted, replaced or
/// swapped with their neighbour, upper and lower case being the same.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let name = name.to_lowercase();
    known
        .iter()
        .map(|candidate| (distance(&name, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, candidate)| *distance <= name.len().max(candidate.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns the question that follows an unknown name: "; did you mean `that`?", or nothing if no known one
/// is near.
pub fn did_you_mean(name: &str, known: &[&str]) -> String {
    nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// The optimal-string-alignment distance. Here and not from a crate, since this crate is in the
/// macro's build path and has no dependencies.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best =
                (rows[i - 1][j] + 1).min(rows[i][j - 1] + 1).min(rows[i - 1][j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

/// Defines an enum whose values have exactly one spelling each.
///
/// Not `#[non_exhaustive]`, though releases of QEMU add words: our crates are pinned to each other, and
/// rustc must lead to each place in them that a new word needs.
macro_rules! vocabulary {
    ($(#[$attr:meta])* $kind:literal $name:ident { $($(#[$vattr:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vattr])* $variant,)+ }

        impl $name {
            /// Every value, in the order in which the project lists them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// Every spelling, in the order of [`Self::ALL`].
            pub const NAMES: &'static [&'static str] = &[$($word,)+];

            /// Returns the spelling that QEMU and its `check` use.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// Returns the value's Rust identifier, for code that is generated from it.
            pub const fn identifier(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownName;
            fn from_str(text: &str) -> Result<Self, UnknownName> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(UnknownName {
                        kind: $kind, name: text.to_owned(), known: Self::NAMES.to_vec(),
                    }),
                }
            }
        }

        impl Vocabulary for $name {
            const KIND: &'static str = $kind;
            fn all() -> &'static [Self] { Self::ALL }
            fn word(self) -> &'static str { self.name() }
        }
    };
}

/// A value of one of the vocabularies, for code that treats them alike.
pub trait Vocabulary: Copy + Eq + std::str::FromStr<Err = UnknownName> + 'static {
    /// The noun of the vocabulary: "format", "protocol" …
    const KIND: &'static str;
    /// Every value of the vocabulary.
    fn all() -> &'static [Self];
    /// The value's spelling.
    fn word(self) -> &'static str;
}

vocabulary! {
    /// An image format under test: the values of `check`'s IMGFMT.
    "format" Format {
        /// Plain bytes without metadata.
        Raw = "raw",
        /// QEMU's native format, version 2 or 3.
        Qcow2 = "qcow2",
        /// QEMU's first native format.
        Qcow = "qcow",
        /// QEMU Enhanced Disk.
        Qed = "qed",
        /// VirtualBox's disk image.
        Vdi = "vdi",
        /// VMware's disk image.
        Vmdk = "vmdk",
        /// Virtual PC's disk image.
        Vpc = "vpc",
        /// Hyper-V's disk image.
        Vhdx = "vhdx",
        /// Parallels' disk image.
        Parallels = "parallels",
        /// Linux Unified Key Setup over a file.
        Luks = "luks",
        /// Bochs' growing image (read-only).
        Bochs = "bochs",
        /// Compressed loop image (read-only).
        Cloop = "cloop",
        /// Apple's disk image (read-only).
        Dmg = "dmg",
        /// A host directory shown as a FAT disk.
        Vvfat = "vvfat",
    }
}

impl Format {
    /// Says whether `generic` includes the format (`IMGFMT_GENERIC` of `check`).
    pub const fn is_generic(self) -> bool {
        !matches!(self, Self::Bochs | Self::Cloop | Self::Dmg | Self::Vvfat)
    }

    /// Says whether what is written to an image of the format always makes its file longer: there
    /// is no way to give the file all its length from the start.
    pub const fn must_grow(self) -> bool {
        matches!(self, Self::Qcow | Self::Qed | Self::Vmdk | Self::Parallels)
    }

    /// Returns the option, key and value, with which `check` has images created unless it is chosen:
    /// few iterations make LUKS fast, zeroed grains make sparse VMDK images read as zeros.
    pub const fn default_option(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Luks => Some(("iter-time", "10")),
            Self::Vmdk => Some(("zeroed_grain", "on")),
            _ => None,
        }
    }
}

vocabulary! {
    /// A protocol under the format: the values of `check`'s IMGPROTO.
    "protocol" Protocol {
        /// A local file.
        File = "file",
        /// A server of the Network Block Device protocol.
        Nbd = "nbd",
        /// A FUSE export.
        Fuse = "fuse",
        /// A file over SSH.
        Ssh = "ssh",
        /// A file on an NFS server.
        Nfs = "nfs",
        /// A Ceph block device.
        Rbd = "rbd",
    }
}

impl Protocol {
    /// Says whether iotest itself can show images over the protocol: the others need servers that
    /// are set up elsewhere.
    pub const fn is_served(self) -> bool {
        matches!(self, Self::File | Self::Nbd | Self::Fuse)
    }
}

vocabulary! {
    /// A host page cache mode: the values of `check`'s CACHEMODE.
    "cache mode" CacheMode {
        /// Host cache, flushed on the guest's demand (the default).
        Writeback = "writeback",
        /// No host cache.
        None = "none",
        /// Host cache, flushed after every write.
        Writethrough = "writethrough",
        /// No host cache, flushed after every write.
        Directsync = "directsync",
        /// Host cache, flushes ignored.
        Unsafe = "unsafe",
    }
}

impl CacheMode {
    /// Says whether the mode goes past the host's cache (`cache.direct=on`).
    pub const fn is_direct(self) -> bool {
        matches!(self, Self::None | Self::Directsync)
    }
}

vocabulary! {
    /// A way of asynchronous input and output: the values of `check`'s AIOMODE.
    "aio mode" AioMode {
        /// A pool of threads (the default).
        Threads = "threads",
        /// Linux's native asynchronous I/O.
        Native = "native",
        /// Linux's `io_uring`.
        IoUring = "io_uring",
    }
}

vocabulary! {
    /// An operating system, spelt as Python's `sys.platform` begins.
    "platform" Platform {
        /// Linux.
        Linux = "linux",
        /// macOS.
        Darwin = "darwin",
        /// FreeBSD.
        Freebsd = "freebsd",
        /// NetBSD.
        Netbsd = "netbsd",
        /// OpenBSD.
        Openbsd = "openbsd",
    }
}

vocabulary! {
    /// A program of QEMU that tests run.
    "tool" Tool {
        /// The emulator (`QEMU_PROG`).
        QemuSystem = "qemu-system",
        /// The image tool (`QEMU_IMG_PROG`).
        QemuImg = "qemu-img",
        /// The I/O exerciser (`QEMU_IO_PROG`).
        QemuIo = "qemu-io",
        /// The NBD server (`QEMU_NBD_PROG`).
        QemuNbd = "qemu-nbd",
        /// The storage daemon (`QSD_PROG`).
        QemuStorageDaemon = "qemu-storage-daemon",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_parses_to_its_value() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(*format));
        }
        assert_eq!("io_uring".parse(), Ok(AioMode::IoUring));
    }

    #[test]
    fn formats_that_check_gives_an_option_are_two() {
        assert_eq!(Format::Luks.default_option(), Some(("iter-time", "10")));
        assert_eq!(Format::Vmdk.default_option(), Some(("zeroed_grain", "on")));
        assert_eq!(Format::ALL.iter().filter_map(|format| format.default_option()).count(), 2);
    }

    #[test]
    fn unknown_name_suggests_nearest() {
        let error = "qcwo2".parse::<Format>().unwrap_err();
        assert_eq!(error.to_string(), "unknown format `qcwo2`; did you mean `qcow2`?");
    }

    #[test]
    fn far_name_lists_the_known_ones() {
        let error = "gluster".parse::<Protocol>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "unknown protocol `gluster`; known: file, nbd, fuse, ssh, nfs, rbd"
        );
    }

    #[test]
    fn formats_and_protocols_know_what_is_supported() {
        let growing = Format::ALL.iter().filter(|format| format.must_grow());
        assert!(growing.map(|format| format.name()).eq(["qcow", "qed", "vmdk", "parallels"]));
        let served = Protocol::ALL.iter().filter(|protocol| protocol.is_served());
        assert!(served.map(|protocol| protocol.name()).eq(["file", "nbd", "fuse"]));
    }

    #[test]
    fn read_only_formats_are_not_generic() {
        assert!(!Format::Dmg.is_generic());
        assert!(Format::Luks.is_generic());
    }
}
