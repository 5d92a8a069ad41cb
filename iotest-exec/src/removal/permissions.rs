//! Restores the permissions that removal needs: modes, and file flags.

use std::ffi::CStr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use rustix::fs::{self, AtFlags, IFlags, Mode, OFlags, Statx, StatxFlags};

use crate::removal::open::Opener;

/// Flags that prevent removal.
const FROZEN: IFlags = IFlags::IMMUTABLE.union(IFlags::APPEND);

/// Gives the owner all permissions on a directory that cannot be opened for reading; returns whether
/// that may have helped.
pub(super) fn open_directory(opener: Opener, dir: BorrowedFd<'_>, name: &CStr) -> bool {
    let Ok(closed) = opener.open(dir, name, OFlags::PATH) else { return false };
    // The mode of an O_PATH descriptor can only be changed by this path.
    let path = format!("/proc/self/fd/{}", closed.as_raw_fd());
    fs::chmod(path, Mode::RWXU).is_ok()
}

/// Makes the entries of an open directory removable; returns whether that may have helped.
pub(super) fn release_directory(dir: BorrowedFd<'_>) -> bool {
    let thawed = thaw(dir);
    // The mode cannot be changed before the flags are cleared.
    let opened = fs::fchmod(dir, Mode::RWXU).is_ok();
    thawed || opened
}

/// Clears flags of a file that prevent its removal; returns whether there were any.
pub(super) fn release_file(dir: BorrowedFd<'_>, name: &CStr) -> bool {
    // Checked before it is opened, since opening some files has effects, and again afterwards, since
    // the name may have been reused.
    let named = fs::statx(dir, name, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
    if !named.is_ok_and(|stat| is_ours_alone(&stat)) {
        return false;
    }
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(file) = fs::openat(dir, name, flags, Mode::empty()) else { return false };
    let held = fs::statx(&file, "", AtFlags::EMPTY_PATH, StatxFlags::BASIC_STATS);
    held.is_ok_and(|stat| is_ours_alone(&stat)) && thaw(file.as_fd())
}

/// Returns whether it is a regular file with a single link: other files have no such flags, or names
/// elsewhere.
fn is_ours_alone(stat: &Statx) -> bool {
    fs::FileType::from_raw_mode(stat.stx_mode.into()).is_file() && stat.stx_nlink == 1
}

fn thaw(fd: BorrowedFd<'_>) -> bool {
    match fs::ioctl_getflags(fd) {
        Ok(flags) if flags.intersects(FROZEN) => fs::ioctl_setflags(fd, flags - FROZEN).is_ok(),
        _ => false,
    }
}
