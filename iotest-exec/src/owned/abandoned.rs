//! Removes abandoned directories: those whose owner processes have all ended.

use std::fs::File;
use std::io;
use std::os::unix::fs::OpenOptionsExt;

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::{FlockOperation, OFlags};
use rustix::io::Errno;

use crate::fault::{Fault, chain};
use crate::owned::marker::{self, Marker};
use crate::owned::{DirKind, remove_marked, unmount_below};
use crate::process::identity::ProcessState;
use crate::removal;

/// What was done about abandoned directories.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CleanupReport {
    /// The removed directories.
    pub removed: Vec<Utf8PathBuf>,
    /// What was unmounted in them, a line each.
    pub unmounted: Vec<String>,
    /// Why others were not removed, a line each; reported once for each directory.
    pub refused: Vec<String>,
}

/// Removes the marked directories in `parent` whose owners have ended, unless they are kept.
///
/// What a case has mounted in its scratch or socket directory is unmounted first. In kept directories,
/// only stale FUSE mounts are unmounted. Directories without a marker or with a live owner are left
/// alone. Owners on other machines or in other containers count as live while they hold the lock.
pub fn remove_abandoned(parent: &Utf8Path) -> CleanupReport {
    let mut abandoned = CleanupReport::default();
    let entries = match parent.read_dir_utf8() {
        Ok(entries) => entries,
        Err(error) => {
            // Nothing to remove. Creating a directory there will report the error.
            let none = [Errno::NOENT, Errno::NOTDIR, Errno::LOOP, Errno::NAMETOOLONG];
            if !Errno::from_io_error(&error).is_some_and(|errno| none.contains(&errno)) {
                let attempt = format!("look for abandoned directories in {parent}");
                abandoned.refused.push(chain(&Fault::new(attempt, error)));
            }
            return abandoned;
        }
    };
    // Names that are not UTF-8 are not ours.
    for entry in entries.flatten() {
        let Some(dir) = marker::directory(entry.path()) else { continue };
        match clean_up(&dir, entry.path(), &mut abandoned.unmounted) {
            Ok(Cleanup::Removed) => abandoned.removed.push(dir),
            Ok(Cleanup::LeftAlone) => {}
            Err(fault) => abandoned.refused.push(chain(&fault)),
        }
    }
    abandoned.removed.sort_unstable();
    abandoned
}

enum Cleanup {
    Removed,
    LeftAlone,
}

fn clean_up(
    dir: &Utf8Path,
    path: &Utf8Path,
    unmounted: &mut Vec<String>,
) -> Result<Cleanup, Fault> {
    let Ok(file) = open(path) else { return Ok(Cleanup::LeftAlone) };
    // Held until the end: of several runs that start together, one cleans up.
    let lock = rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive);
    let Ok(marker) = Marker::read_from(&file) else { return Ok(Cleanup::LeftAlone) };
    if !is_abandoned(&marker, lock) {
        return Ok(Cleanup::LeftAlone);
    }
    match dir.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            marker::remove(dir)?;
            return Ok(Cleanup::LeftAlone);
        }
        _ if marker.kept => {
            removal::unmount_dead_below(dir);
            return Ok(Cleanup::LeftAlone);
        }
        _ => {}
    }
    // Mounts in the directory of a run are not made by cases.
    if matches!(marker.kind, Some(DirKind::Scratch | DirKind::Sockets)) {
        unmounted.extend(unmount_below(dir, marker.made.as_ref()));
    }
    match remove_marked(dir, &marker) {
        Ok(()) => Ok(Cleanup::Removed),
        Err(_) if marker.reported => Ok(Cleanup::LeftAlone),
        Err(fault) => {
            // If this fails, it is reported again by the next run.
            drop(marker::note_reported(path));
            Err(fault)
        }
    }
}

/// Returns whether all owners of a directory have ended.
fn is_abandoned(marker: &Marker, lock: Result<(), Errno>) -> bool {
    if marker.owners.is_empty() {
        return false;
    }
    let lives: Vec<ProcessState> =
        marker.owners.iter().map(crate::process::ProcessIdentity::state).collect();
    match lock {
        // An owner elsewhere would hold the lock if it lived.
        Ok(()) => lives.iter().all(|life| *life != ProcessState::Running),
        Err(Errno::WOULDBLOCK) => false,
        // The file system has no locks.
        Err(_) => lives.iter().all(|life| *life == ProcessState::Ended),
    }
}

fn open(path: &Utf8Path) -> io::Result<File> {
    let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits()).unwrap_or_default();
    File::options().read(true).custom_flags(flags).open(path)
}
