//! Removes directory trees safely: also hostile ones, and nothing outside them.
//!
//! The walk goes by descriptors, so renamed or replaced directories cannot redirect it. It never
//! follows links and never enters mounts. [`remove_tree`] reports what it left, and why.

use std::fmt;

use camino::Utf8Path;
use rustix::fs::{self, AtFlags, Mode, OFlags, Statx, StatxFlags};
use rustix::io::Errno;

use crate::fault::Fault;

mod open;
mod permissions;
mod mounts;
mod error;
mod walk;
#[cfg(test)]
mod tests;

pub use crate::removal::error::{RemoveError, RemoveErrors};
pub use crate::removal::mounts::unmount_dead_below;
pub(crate) use crate::removal::mounts::{is_mount_point, unmount_at_or_below};

/// Removes a directory with everything in it; a missing one is no error.
///
/// Symbolic links are removed, never followed. Missing permissions are restored. FUSE file systems
/// with a dead server are unmounted; other mounts are neither entered nor unmounted, and everything
/// around them is removed.
///
/// # Errors
/// * A [`Fault`] with [`RemoveErrors`] if something in it cannot be removed.
pub fn remove_tree(dir: &Utf8Path) -> Result<(), Fault> {
    remove(dir, None)
}

/// Removes a directory as [`remove_tree`] does, if it is still the one with this identity.
///
/// # Errors
/// * A [`Fault`] if something else has its name now.
/// * Others as for [`remove_tree`].
pub fn remove_identified(dir: &Utf8Path, identity: &DirIdentity) -> Result<(), Fault> {
    remove(dir, Some(identity))
}

fn remove(dir: &Utf8Path, identity: Option<&DirIdentity>) -> Result<(), Fault> {
    let fault = |what: Box<dyn std::error::Error + Send + Sync>| {
        Fault::new(format!("remove the directory {dir}"), what)
    };
    let Some((parent, name)) = dir.parent().zip(dir.file_name()) else {
        return Err(fault("the path has no parent directory or no name".into()));
    };
    let parent = if parent.as_str().is_empty() { Utf8Path::new(".") } else { parent };
    let flags = OFlags::DIRECTORY | OFlags::PATH | OFlags::CLOEXEC;
    match fs::open(parent.as_std_path(), flags, Mode::empty()) {
        Ok(parent) => {
            walk::remove(&parent, name, dir, identity).map_err(|errors| fault(errors.into()))
        }
        Err(Errno::NOENT) => Ok(()),
        Err(errno) => Err(fault(errno.into())),
    }
}

/// Identifies a directory, also among later ones with the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirIdentity {
    /// Its inode number.
    pub inode: u64,
    /// Its birth time, in seconds and nanoseconds; zeros if the file system has none.
    pub created: (i64, u32),
}

impl DirIdentity {
    /// Returns the identity of what is at a path; links are not followed.
    ///
    /// # Errors
    /// * The system's error if nothing is there.
    pub fn of_path(path: &Utf8Path) -> std::io::Result<Self> {
        let flags = AtFlags::SYMLINK_NOFOLLOW;
        Ok(Self::new(&fs::statx(fs::CWD, path.as_std_path(), flags, Self::MASK)?))
    }

    const MASK: StatxFlags = StatxFlags::BASIC_STATS.union(StatxFlags::BTIME);

    fn of(fd: impl std::os::fd::AsFd) -> std::io::Result<Self> {
        Ok(Self::new(&fs::statx(fd, "", AtFlags::EMPTY_PATH, Self::MASK)?))
    }

    /// The device is left out: its number may change when the file system is mounted again.
    fn new(stat: &Statx) -> Self {
        let told = StatxFlags::from_bits_retain(stat.stx_mask).contains(StatxFlags::BTIME);
        let created = (stat.stx_btime.tv_sec, stat.stx_btime.tv_nsec);
        Self { inode: stat.stx_ino, created: if told { created } else { (0, 0) } }
    }
}

impl fmt::Display for DirIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.inode, self.created.0, self.created.1)
    }
}
