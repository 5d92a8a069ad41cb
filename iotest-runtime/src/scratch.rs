//! [`Scratch`]: the directories that one case owns while it runs.
//!
//! One directory for files and a short one for sockets, both private to the user, both named after
//! the case and this process so that runs never share one. Each has a marker: only directories with one
//! are removed, and a later run finds those of a killed run by it. Nothing here panics when dropped.

pub(crate) mod leftover;

use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::owned::{self, DirKind, OwnedDir};
use iotest_exec::process::ProcessIdentity;

use crate::env::{KeepScratch, SOCKET_PATH_MAX, Settings};
use crate::outcome::Fault;

mod names;
#[cfg(test)]
mod tests;

pub(crate) use names::hash as stable_hash;

/// The directories of one case.
///
/// Dropped without [`Scratch::close`], it removes both.
#[derive(Debug)]
pub struct Scratch {
    dir: OwnedDir,
    sock_dir: OwnedDir,
    closed: bool,
}

/// Whether the directories of a case are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// Remove them.
    Remove,
    /// Keep them, to debug a failure.
    Keep,
}

/// The result of closing the directories of a case.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Closed {
    /// The directory that was kept.
    pub kept: Option<Utf8PathBuf>,
    /// What could not be removed, and why: a leak, such as a file system still mounted.
    pub faults: Vec<Fault>,
}

impl Scratch {
    /// Makes the directories of the case with this id.
    ///
    /// # Errors
    /// * [`Fault`] if one of them cannot be made.
    pub fn create(settings: &Settings, id: &str) -> Result<Self, Fault> {
        let process = std::process::id();
        let name = names::directory(id, process);
        let dir = make(&settings.test_dir, "TEST_DIR", &name, DirKind::Scratch)?;
        let name = names::sockets(id, process);
        match make(&settings.sock_dir, "SOCK_DIR", &name, DirKind::Sockets) {
            Ok(sock_dir) => {
                let scratch = Self { dir, sock_dir, closed: false };
                if settings.keep == KeepScratch::Always {
                    scratch.dir.keep()?;
                }
                Ok(scratch)
            }
            Err(fault) => {
                // The first fault is what matters; an empty directory is no loss.
                drop(dir.remove());
                Err(fault)
            }
        }
    }

    /// Marks the directories as used by the parents of this process, its watchdog among them, which
    /// remove them if this process cannot. No other run does while one of them lives.
    pub(crate) fn share_with_parents(&self) -> Result<(), Fault> {
        let parents = ProcessIdentity::parents();
        self.dir.add_owners(&parents)?;
        self.sock_dir.add_owners(&parents)
    }

    /// Returns the absolute path of the directory for files.
    #[doc(alias = "test_dir")]
    pub fn dir(&self) -> &Utf8Path {
        self.dir.path()
    }

    /// Returns the absolute path of the directory for sockets.
    pub fn sock_dir(&self) -> &Utf8Path {
        self.sock_dir.path()
    }

    /// Returns the path of a file in the directory; the file is not made.
    ///
    /// # Panics
    /// If `name` leads out of the directory; that is a mistake in the test.
    #[doc(alias = "file_path")]
    #[doc(alias = "FilePath")]
    #[track_caller]
    pub fn file(&self, name: &str) -> Utf8PathBuf {
        let inside = !name.is_empty()
            && Utf8Path::new(name)
                .components()
                .all(|part| matches!(part, camino::Utf8Component::Normal(_)));
        assert!(inside, "the name of a scratch file must be a relative path, not `{name}`");
        self.dir().join(name)
    }

    /// Returns the path of a socket in the directory for sockets; the socket is not made.
    ///
    /// # Errors
    /// * [`SocketPathTooLong`] if no socket can have the path.
    #[doc(alias = "file_path")]
    pub fn socket(&self, name: &str) -> Result<Utf8PathBuf, SocketPathTooLong> {
        let path = self.sock_dir().join(name);
        match path.as_str().len() {
            length if length > SOCKET_PATH_MAX => Err(SocketPathTooLong { path, length }),
            _ => Ok(path),
        }
    }

    /// Returns both directories, of files and of sockets, which the watchdog then removes.
    pub(crate) fn leave(mut self) -> (Utf8PathBuf, Utf8PathBuf) {
        self.closed = true;
        (self.dir().to_owned(), self.sock_dir().to_owned())
    }

    /// Removes the directories, or keeps that of files; sockets are always removed.
    pub fn close(mut self, retention: Retention) -> Closed {
        self.closed = true;
        let mut closed = Closed::default();
        closed.faults.extend(self.sock_dir.remove().err());
        match retention {
            Retention::Keep => {
                closed.faults.extend(self.dir.keep().err());
                closed.kept = Some(self.dir().to_owned());
            }
            Retention::Remove => closed.faults.extend(self.dir.remove().err()),
        }
        closed
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.closed {
            // Faults are ignored here; `close` returns them.
            drop(self.sock_dir.remove());
            drop(self.dir.remove());
        }
    }
}

/// Returns the directories, of files and of sockets, that the dead process `pid` made for a case, if
/// they exist.
pub(crate) fn find_leftover(
    settings: &Settings,
    id: &str,
    pid: u32,
) -> (Option<Utf8PathBuf>, Option<Utf8PathBuf>) {
    let files = names::directory(id, pid);
    let sockets = names::sockets(id, pid);
    (
        owned::find(&settings.test_dir, &files, DirKind::Scratch, pid),
        owned::find(&settings.sock_dir, &sockets, DirKind::Sockets, pid),
    )
}

/// A path that is too long for a socket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the socket path {path} has {length} bytes, and at most {SOCKET_PATH_MAX} are possible; \
     choose a shorter name, or set SOCK_DIR to a shorter directory"
)]
#[non_exhaustive]
pub struct SocketPathTooLong {
    /// The path.
    pub path: Utf8PathBuf,
    /// Its length in bytes.
    pub length: usize,
}

/// Makes a new directory in `parent`, numbered if one of the name is there from an earlier
/// attempt of this process or from another one that had its id.
fn make(parent: &Utf8Path, variable: &str, name: &str, kind: DirKind) -> Result<OwnedDir, Fault> {
    let fault = |path: &Utf8Path, error: io::Error| {
        Fault::new(format!("create scratch directory {path} (in {variable})"), error)
    };
    std::fs::create_dir_all(parent).map_err(|error| fault(parent, error))?;
    OwnedDir::create_in(parent, name, kind).map_err(|error| fault(&parent.join(name), error))
}
