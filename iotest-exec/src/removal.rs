//! Removes directory trees, whatever was done to them, and nothing that is not part of them.
//!
//! The walk goes from descriptor to descriptor, so that no exchange of names leads it astray. It
//! never follows a link and never enters a mount; [`remove_tree`] says what it left, and why.

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

/// Removes a directory with everything in it; a missing one is fine.
///
/// Symbolic links are removed, never followed. Directories that were closed to their owner are
/// opened again. FUSE file systems whose server is dead are unmounted; any other mount is neither
/// entered nor unmounted, and what lies around it is removed.
///
/// # Errors
/// * A [`Fault`] with [`RemoveErrors`] if something in it cannot be removed.
pub fn remove_tree(dir: &Utf8Path) -> Result<(), Fault> {
    remove(dir, None)
}

/// Removes a directory as [`remove_tree`] does, if it is still the very one that was identified.
///
/// # Errors
/// * A [`Fault`] if another directory, or something else, has the name now.
/// * Others as for [`remove_tree`].
pub fn remove_identified(dir: &Utf8Path, identity: &DirIdentity) -> Result<(), Fault> {
    remove(dir, Some(identity))
}

fn remove(dir: &Utf8Path, identity: Option<&DirIdentity>) -> Result<(), Fault> {
    let fault = |what: Box<dyn std::error::Error + Send + Sync>| {
        Fault::new(format!("remove the directory {dir}"), what)
    };
    let Some((parent, name)) = dir.parent().zip(dir.file_name()) else {
        return Err(fault("it has no name of its own".into()));
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

/// What tells a directory from every other one, also from a later one of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirIdentity {
    /// The number of its inode.
    pub inode: u64,
    /// When it was made, in seconds and nanoseconds; zeros where the file system does not tell.
    pub created: (i64, u32),
}

impl DirIdentity {
    /// Returns the identity of what is at a path, which is not followed if it is a link.
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

    /// Devices are left out: the number of one may change when it is mounted again.
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
