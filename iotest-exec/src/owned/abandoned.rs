//! Takes away what dead runs have left: directories whose makers have all ended.

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

/// What was done about directories that nobody answers for any more.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CleanupReport {
    /// Those that were removed.
    pub removed: Vec<Utf8PathBuf>,
    /// What their cases had left mounted, a line each; it is unmounted.
    pub unmounted: Vec<String>,
    /// Why others were not, a line each; it is told once of each.
    pub refused: Vec<String>,
}

/// Removes the marked directories in `parent` whose makers have ended, unless they are kept.
///
/// What a case has mounted in a directory that it had to itself is unmounted first. In those that are
/// kept, what dead FUSE servers have left mounted is unmounted. Directories without a marker, of runs that go on, and of runs on other machines or in other containers are left
/// alone while their lock is held.
pub fn remove_abandoned(parent: &Utf8Path) -> CleanupReport {
    let mut abandoned = CleanupReport::default();
    let entries = match parent.read_dir_utf8() {
        Ok(entries) => entries,
        Err(error) => {
            // What is no directory holds nothing, and whoever is to make one in it says what it is.
            let none = [Errno::NOENT, Errno::NOTDIR, Errno::LOOP, Errno::NAMETOOLONG];
            if !Errno::from_io_error(&error).is_some_and(|errno| none.contains(&errno)) {
                let attempt = format!("something may be in {parent}: read that directory");
                abandoned.refused.push(chain(&Fault::new(attempt, error)));
            }
            return abandoned;
        }
    };
    // A name that is no text is none of ours.
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
    // Held until the end: of several runs that begin together, one settles it.
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
    // What is mounted in the directory of a run is somebody else's.
    if matches!(marker.kind, Some(DirKind::Scratch | DirKind::Sockets)) {
        unmounted.extend(unmount_below(dir, marker.made.as_ref()));
    }
    match remove_marked(dir, &marker) {
        Ok(()) => Ok(Cleanup::Removed),
        Err(_) if marker.reported => Ok(Cleanup::LeftAlone),
        Err(fault) => {
            // If it cannot be noted, it is reported again.
            drop(marker::note_reported(path));
            Err(fault)
        }
    }
}

/// Says whether nobody answers for a directory any more.
fn is_abandoned(marker: &Marker, lock: Result<(), Errno>) -> bool {
    if marker.owners.is_empty() {
        return false;
    }
    let lives: Vec<ProcessState> =
        marker.owners.iter().map(crate::process::ProcessIdentity::state).collect();
    match lock {
        // Whoever made it elsewhere would hold the lock if it lived.
        Ok(()) => lives.iter().all(|life| *life != ProcessState::Running),
        Err(Errno::WOULDBLOCK) => false,
        // A file system without locks.
        Err(_) => lives.iter().all(|life| *life == ProcessState::Ended),
    }
}

fn open(path: &Utf8Path) -> io::Result<File> {
    let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits()).unwrap_or_default();
    File::options().read(true).custom_flags(flags).open(path)
}
