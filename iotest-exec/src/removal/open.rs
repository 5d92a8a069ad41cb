//! Opens a subdirectory, but only on the same mount.

use std::ffi::CStr;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use rustix::fs::{self, AtFlags, Mode, OFlags, ResolveFlags, StatxFlags};
use rustix::io::Errno;

/// How often a lookup is retried after a concurrent rename.
const ATTEMPTS: usize = 100;

/// How mount crossings are detected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opener {
    /// By `openat2`, which refuses to cross.
    Beneath,
    /// By comparing the mounts of both directories, for older kernels.
    Compare,
}

/// Why a directory was not opened.
#[derive(Debug)]
pub(super) enum OpenError {
    /// It does not exist.
    Missing,
    /// It is a link or a file.
    NoDirectory,
    /// Something is mounted there.
    Mount,
    /// The system's error.
    System(Errno),
}

impl Opener {
    /// Finds out whether this kernel (and a seccomp filter) allows `openat2`.
    pub(super) fn of_system(dir: BorrowedFd<'_>) -> Self {
        match beneath(dir, c".", OFlags::PATH | OFlags::CLOEXEC) {
            Err(Errno::NOSYS | Errno::PERM) => Self::Compare,
            _ => Self::Beneath,
        }
    }

    /// Opens the directory `name` of `dir`.
    pub(super) fn open(
        self,
        dir: BorrowedFd<'_>,
        name: &CStr,
        access: OFlags,
    ) -> Result<OwnedFd, OpenError> {
        let flags = access | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened = match self {
            Self::Beneath => beneath(dir, name, flags),
            Self::Compare => fs::openat(dir, name, flags, Mode::empty()),
        };
        let fd = opened.map_err(|errno| match errno {
            Errno::NOENT => OpenError::Missing,
            Errno::NOTDIR | Errno::LOOP => OpenError::NoDirectory,
            Errno::XDEV => OpenError::Mount,
            other => OpenError::System(other),
        })?;
        if self == Self::Compare {
            let same = mount_of(dir).and_then(|above| Ok(above == mount_of(fd.as_fd())?));
            // If they cannot be compared, a crossing is assumed.
            return if same.unwrap_or(false) { Ok(fd) } else { Err(OpenError::Mount) };
        }
        Ok(fd)
    }
}

fn beneath(dir: BorrowedFd<'_>, name: &CStr, flags: OFlags) -> Result<OwnedFd, Errno> {
    let resolve = ResolveFlags::NO_XDEV
        | ResolveFlags::NO_SYMLINKS
        | ResolveFlags::NO_MAGICLINKS
        | ResolveFlags::BENEATH;
    let mut attempts = 0;
    loop {
        match fs::openat2(dir, name, flags, Mode::empty(), resolve) {
            Err(Errno::AGAIN | Errno::INTR) if attempts < ATTEMPTS => attempts += 1,
            answer => return answer,
        }
    }
}

/// Returns device and mount of a descriptor.
fn mount_of(fd: BorrowedFd<'_>) -> io::Result<(u32, u32, u64)> {
    let mask = StatxFlags::BASIC_STATS | StatxFlags::MNT_ID;
    let stat = fs::statx(fd, "", AtFlags::EMPTY_PATH, mask)?;
    let told = StatxFlags::from_bits_retain(stat.stx_mask).contains(StatxFlags::MNT_ID);
    let mount = if told { stat.stx_mnt_id } else { mount_in_proc(fd)? };
    Ok((stat.stx_dev_major, stat.stx_dev_minor, mount))
}

/// Returns the mount of a descriptor on older kernels.
fn mount_in_proc(fd: BorrowedFd<'_>) -> io::Result<u64> {
    let text = std::fs::read_to_string(format!("/proc/self/fdinfo/{}", fd.as_raw_fd()))?;
    let number = text.lines().find_map(|line| line.strip_prefix("mnt_id:")?.trim().parse().ok());
    number.ok_or_else(|| io::Error::other("the kernel does not report mount ids"))
}
