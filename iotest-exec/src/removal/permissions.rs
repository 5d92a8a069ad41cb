//! Takes back what a directory's owner has closed to himself: modes, and flags of files.

use std::ffi::CStr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use rustix::fs::{self, AtFlags, IFlags, Mode, OFlags, Statx, StatxFlags};

use crate::removal::open::Opener;

/// Flags that keep files from being removed.
const FROZEN: IFlags = IFlags::IMMUTABLE.union(IFlags::APPEND);

/// Gives the owner every right on a directory that cannot be opened for reading; says whether
/// that may have helped.
pub(super) fn open_directory(opener: Opener, dir: BorrowedFd<'_>, name: &CStr) -> bool {
    let Ok(closed) = opener.open(dir, name, OFlags::PATH) else { return false };
    // The mode of a path descriptor can be changed by this name alone.
    let path = format!("/proc/self/fd/{}", closed.as_raw_fd());
    fs::chmod(path, Mode::RWXU).is_ok()
}

/// Makes an open directory one whose entries can be removed; says whether that may have helped.
pub(super) fn release_directory(dir: BorrowedFd<'_>) -> bool {
    let thawed = thaw(dir);
    // The mode cannot be changed before the flags are gone.
    let opened = fs::fchmod(dir, Mode::RWXU).is_ok();
    thawed || opened
}

/// Takes flags off a file that keep it from being removed; says whether there were any.
pub(super) fn release_file(dir: BorrowedFd<'_>, name: &CStr) -> bool {
    // Looked at first, since some files do not like to be opened, and then held, since the name
    // may have passed on.
    let named = fs::statx(dir, name, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
    if !named.is_ok_and(|stat| is_ours_alone(&stat)) {
        return false;
    }
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(file) = fs::openat(dir, name, flags, Mode::empty()) else { return false };
    let held = fs::statx(&file, "", AtFlags::EMPTY_PATH, StatxFlags::BASIC_STATS);
    held.is_ok_and(|stat| is_ours_alone(&stat)) && thaw(file.as_fd())
}

/// Only a regular file has such flags, and one with another name elsewhere is not ours alone.
fn is_ours_alone(stat: &Statx) -> bool {
    fs::FileType::from_raw_mode(stat.stx_mode.into()).is_file() && stat.stx_nlink == 1
}

fn thaw(fd: BorrowedFd<'_>) -> bool {
    match fs::ioctl_getflags(fd) {
        Ok(flags) if flags.intersects(FROZEN) => fs::ioctl_setflags(fd, flags - FROZEN).is_ok(),
        _ => false,
    }
}
