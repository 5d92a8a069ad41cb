//! [`OwnedDir`]: a directory that iotest created, and may therefore remove.
//!
//! Each such directory NAME has a marker file `.NAME.iotest` *beside* it from its creation on. So a
//! test does not find it in its own directory, socket paths stay short, and no extended attributes
//! are needed; a directory that is renamed or copied has no marker any more. The marker records the
//! kind of the directory, its owner processes and its identity, so that another directory with the
//! same name is left alone. A live owner holds a lock on the marker.

mod marker;
mod abandoned;
#[cfg(test)]
mod tests;

use std::fs::{DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;

use camino::{Utf8Path, Utf8PathBuf};

use crate::fault::Fault;
pub use crate::owned::abandoned::{CleanupReport, remove_abandoned};
use crate::owned::marker::Marker;
use crate::process::ProcessIdentity;
use crate::process::identity::ProcessState;
use crate::removal::{self, DirIdentity};

/// How many numbered directories with one name there can be.
const ATTEMPTS: u32 = 1000;

fn numbered(parent: &Utf8Path, name: &str, attempt: u32) -> Utf8PathBuf {
    match attempt {
        1 => parent.join(name),
        _ => parent.join(format!("{name}.{attempt}")),
    }
}

/// The purpose of a directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirKind {
    /// Files of a case, of a probe of the host, or of a QEMU tree's tests.
    Scratch,
    /// Sockets of these.
    Sockets,
    /// The results of a run: records and logs.
    Run,
    /// Programs that were downloaded.
    Programs,
}

impl DirKind {
    const ALL: [Self; 4] = [Self::Scratch, Self::Sockets, Self::Run, Self::Programs];

    fn word(self) -> &'static str {
        match self {
            Self::Scratch => "scratch",
            Self::Sockets => "sockets",
            Self::Run => "run",
            Self::Programs => "programs",
        }
    }
}

/// A directory that this process created.
///
/// It is not removed on drop; see [`OwnedDir::remove`].
#[derive(Debug)]
pub struct OwnedDir {
    path: Utf8PathBuf,
    identity: DirIdentity,
    marker: File,
}

impl OwnedDir {
    /// Creates a directory, closed to other users unless it is of kind [`DirKind::Run`], and its marker.
    ///
    /// # Errors
    /// * [`io::ErrorKind::AlreadyExists`] if it or its marker exists.
    /// * Others if it cannot be created, or its marker cannot be written.
    pub fn create(path: Utf8PathBuf, kind: DirKind) -> io::Result<Self> {
        let marker = marker::create(&path, kind)?;
        let made = || -> io::Result<DirIdentity> {
            DirBuilder::new()
                .mode(if kind == DirKind::Run { 0o777 } else { 0o700 })
                .create(&path)?;
            let identity = DirIdentity::of_path(&path)?;
            marker::note_made(&marker, &identity)?;
            Ok(identity)
        };
        match made() {
            Ok(identity) => Ok(Self { path, identity, marker }),
            Err(error) => {
                // The directory is not ours, or is empty.
                drop(std::fs::remove_file(marker::path(&path)));
                Err(error)
            }
        }
    }

    /// Creates a directory in `parent` with the name `name`, or `name.2` and so on if that exists.
    ///
    /// # Errors
    /// * The system's error if it cannot be created.
    pub fn create_in(parent: &Utf8Path, name: &str, kind: DirKind) -> io::Result<Self> {
        let mut attempt = 1;
        loop {
            match Self::create(numbered(parent, name, attempt), kind) {
                Err(error)
                    if error.kind() == io::ErrorKind::AlreadyExists && attempt < ATTEMPTS =>
                {
                    attempt += 1;
                }
                answer => return answer,
            }
        }
    }

    /// Returns its absolute path.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// Adds owner processes: the directory is not abandoned before all of them have ended.
    ///
    /// # Errors
    /// * A [`Fault`] if its marker cannot be written.
    pub fn add_owners(&self, others: &[ProcessIdentity]) -> Result<(), Fault> {
        others
            .iter()
            .try_for_each(|other| marker::note_owner(&self.marker, other))
            .map_err(|error| Fault::new(format!("mark the directory {}", self.path), error))
    }

    /// Removes the directory with everything in it, and its marker.
    ///
    /// # Errors
    /// * A [`Fault`] if something in it cannot be removed, or the directory was replaced; the marker stays
    ///   then.
    pub fn remove(&self) -> Result<(), Fault> {
        removal::remove_identified(&self.path, &self.identity)?;
        marker::remove(&self.path)
    }

    /// Marks the directory as kept for inspection, and unmounts stale FUSE mounts in it.
    ///
    /// # Errors
    /// * A [`Fault`] if its marker cannot be written: a later run may then remove it.
    pub fn keep(&self) -> Result<(), Fault> {
        keep(&self.path)
    }
}

/// Removes a directory that another process created and does not own any more. A missing one is no
/// error.
///
/// # Errors
/// * A [`Fault`] if it has no marker, one of another kind, or that of another directory.
/// * A [`Fault`] if something in it cannot be removed.
pub fn remove(dir: &Utf8Path, kinds: &[DirKind]) -> Result<(), Fault> {
    let refused = |why: String| Err(Fault::new(format!("remove the directory {dir}"), why));
    let there = dir.symlink_metadata().is_ok();
    match Marker::read(dir) {
        Ok(marker) if marker.kind.is_some_and(|kind| kinds.contains(&kind)) => {
            remove_marked(dir, &marker)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound && !there => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => refused(format!(
            "it has no marker file ({}), so iotest did not create it; check it, and remove it by hand",
            marker::path(dir)
        )),
        Err(error) => {
            refused(format!("its marker file {} cannot be read: {error}", marker::path(dir)))
        }
        Ok(_) => refused(format!(
            "its marker file {} says that it has another purpose",
            marker::path(dir)
        )),
    }
}

fn remove_marked(dir: &Utf8Path, marker: &Marker) -> Result<(), Fault> {
    match &marker.made {
        Some(identity) => removal::remove_identified(dir, identity)?,
        // Its creator was killed before it could record the identity: the directory is empty then.
        None => match std::fs::remove_dir(dir) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Fault::new(format!("remove the empty directory {dir}"), error));
            }
            _ => {}
        },
    }
    marker::remove(dir)
}

/// Marks a directory as kept for inspection, as [`OwnedDir::keep`] does.
///
/// # Errors
/// * A [`Fault`] if its marker cannot be written: a later run may then remove it.
pub fn keep(dir: &Utf8Path) -> Result<(), Fault> {
    removal::unmount_dead_below(dir);
    match marker::note_kept(dir) {
        // A directory without a marker is never removed.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        answer => answer,
    }
    .map_err(|error| Fault::new(format!("mark the directory {dir} as kept"), error))
}

/// Unmounts what a case has mounted at its marked directory, or below it; returns the mounts, a line
/// each.
///
/// A link or another directory in its place is left alone.
pub fn unmount_leftovers(dir: &Utf8Path, kind: DirKind) -> Vec<String> {
    match Marker::read(dir) {
        Ok(marker) if marker.kind == Some(kind) => unmount_below(dir, marker.made.as_ref()),
        _ => Vec::new(),
    }
}

/// As [`unmount_leftovers`], for a directory inside a marked one: it is recognised by `identity`.
pub fn unmount_identified(dir: &Utf8Path, identity: &DirIdentity) -> Vec<String> {
    unmount_below(dir, Some(identity))
}

/// Unmounts what is mounted at `dir` or below it; returns the mounts, a line each.
///
/// `made` is the identity of the directory that was created there. A link or another directory in its
/// place is left alone; without an identity, so is all but a mount over it.
fn unmount_below(dir: &Utf8Path, made: Option<&DirIdentity>) -> Vec<String> {
    let is_link = dir.symlink_metadata().is_ok_and(|data| data.is_symlink());
    let real = dir.parent().zip(dir.file_name());
    // The kernel's mount table has canonical paths.
    let real = real.and_then(|(parent, name)| Some(parent.canonicalize_utf8().ok()?.join(name)));
    match real {
        Some(real) if !is_link && is_original_or_mounted_over(dir, &real, made) => {
            removal::unmount_at_or_below(real.as_std_path())
        }
        _ => Vec::new(),
    }
}

/// Returns whether the path is the original directory, or a mount over it.
fn is_original_or_mounted_over(
    dir: &Utf8Path,
    real: &Utf8Path,
    made: Option<&DirIdentity>,
) -> bool {
    let is_there = made.is_some() && DirIdentity::of_path(dir).ok().as_ref() == made;
    is_there || removal::is_mount_point(real.as_std_path())
}

/// Returns whether a directory has a marker of this kind and is the marked one.
pub fn is_marked(dir: &Utf8Path, kind: DirKind) -> bool {
    Marker::read(dir).is_ok_and(|marker| {
        marker.kind == Some(kind)
            && marker.made.is_some()
            && DirIdentity::of_path(dir).ok() == marker.made
    })
}

/// Returns the directory that [`OwnedDir::create_in`] created under a name in the process `pid`, which
/// has ended since; `None` if there is none, or it is kept.
pub fn find(parent: &Utf8Path, name: &str, kind: DirKind, pid: u32) -> Option<Utf8PathBuf> {
    let paths = (1..=ATTEMPTS).map(|attempt| numbered(parent, name, attempt));
    let there = |path: &Utf8Path| path.symlink_metadata().is_ok();
    let mut paths = paths.take_while(|path| there(path) || there(&marker::path(path)));
    paths.find(|path| {
        Marker::read(path).is_ok_and(|marker| {
            let maker = marker.owners.first().map(ProcessIdentity::pid);
            marker.kind == Some(kind) && !marker.kept && maker == Some(pid)
        })
    })
}

/// Returns whether an owner process of a marked directory still runs.
pub fn is_in_use(dir: &Utf8Path) -> bool {
    Marker::read(dir).is_ok_and(|marker| {
        marker.owners.iter().any(|owner| owner.state() == ProcessState::Running)
    })
}
