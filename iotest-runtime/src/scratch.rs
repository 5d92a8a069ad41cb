//! [`Scratch`]: the directories that one case owns while it runs.
//!
//! One directory for files and a short one for sockets, both closed to other users, both named
//! after the case and this process so that concurrent and repeated runs never meet. What is
//! removed here never goes through a symbolic link, and nothing here panics on its way out.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::removal;

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
    dir: Utf8PathBuf,
    sock_dir: Utf8PathBuf,
    closed: bool,
}

/// Whether a case's directories outlive it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// Remove them.
    Remove,
    /// Leave them for whoever looks into a failure.
    Keep,
}

impl Retention {
    /// Decides by the setting and by whether the case passed (or skipped).
    pub fn of(keep: KeepScratch, verdict: Verdict) -> Self {
        match (keep, verdict) {
            (KeepScratch::Always, _) | (KeepScratch::OnFailure, Verdict::Bad) => Self::Keep,
            (KeepScratch::Never, _) | (KeepScratch::OnFailure, Verdict::Good) => Self::Remove,
        }
    }
}

/// How a case ended, as far as its directories care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It passed or was skipped.
    Good,
    /// It failed or broke.
    Bad,
}

/// What became of a case's directories.
#[derive(Debug, Default)]
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
    /// – [`Fault`] if one of them cannot be made.
    pub fn create(settings: &Settings, id: &str) -> Result<Self, Fault> {
        let process = std::process::id();
        let dir = make(&settings.test_dir, "TEST_DIR", &names::directory(id, process))?;
        match make(&settings.sock_dir, "SOCK_DIR", &names::sockets(id, process)) {
            Ok(sock_dir) => Ok(Self { dir, sock_dir, closed: false }),
            Err(fault) => {
                // The first fault is what matters; an empty directory is no loss.
                drop(removal::remove_tree(&dir));
                Err(fault)
            }
        }
    }

    /// Returns the absolute path of the directory for files.
    #[doc(alias = "test_dir")]
    pub fn dir(&self) -> &Utf8Path {
        &self.dir
    }

    /// Returns the absolute path of the directory for sockets.
    pub fn sock_dir(&self) -> &Utf8Path {
        &self.sock_dir
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
        self.dir.join(name)
    }

    /// Returns the path of a socket in the directory for sockets; the socket is not made.
    ///
    /// # Errors
    /// – [`SocketPathTooLong`] if no socket can have the path.
    #[doc(alias = "file_path")]
    pub fn socket(&self, name: &str) -> Result<Utf8PathBuf, SocketPathTooLong> {
        let path = self.sock_dir.join(name);
        match path.as_str().len() {
            length if length > SOCKET_PATH_MAX => Err(SocketPathTooLong { path, length }),
            _ => Ok(path),
        }
    }

    /// Removes the directories, or keeps that of files; sockets are always removed.
    pub fn close(mut self, retention: Retention) -> Closed {
        self.closed = true;
        let mut closed = Closed::default();
        closed.faults.extend(removal::remove_tree(&self.sock_dir).err());
        match retention {
            Retention::Keep => closed.kept = Some(self.dir.clone()),
            Retention::Remove => closed.faults.extend(removal::remove_tree(&self.dir).err()),
        }
        closed
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.closed {
            // Nobody is left to tell about a fault; who wants to know calls `close`.
            drop(removal::remove_tree(&self.sock_dir));
            drop(removal::remove_tree(&self.dir));
        }
    }
}

/// Removes a directory that a case could not remove itself, since its process was killed.
///
/// # Errors
/// * [`Fault`] if something in it cannot be removed.
pub fn remove_left(dir: &Utf8Path) -> Result<(), Fault> {
    removal::remove_tree(dir)
}

/// A path that is too long for a socket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the socket path {path} has {length} bytes, and at most {SOCKET_PATH_MAX} are possible; \
     choose a shorter name, or set SOCK_DIR to a shorter directory"
)]
pub struct SocketPathTooLong {
    /// The path.
    pub path: Utf8PathBuf,
    /// Its length in bytes.
    pub length: usize,
}

/// Makes a new directory in `parent`, numbered if one of the name is there from an earlier
/// attempt of this process or from another one that had its id.
fn make(parent: &Utf8Path, variable: &str, name: &str) -> Result<Utf8PathBuf, Fault> {
    let fault = |path: &Utf8Path, error: io::Error| {
        Fault::new(format!("create scratch directory {path} (in {variable})"), error)
    };
    std::fs::create_dir_all(parent).map_err(|error| fault(parent, error))?;
    let mut attempt = 1_u32;
    loop {
        let path = match attempt {
            1 => parent.join(name),
            _ => parent.join(format!("{name}.{attempt}")),
        };
        match DirBuilder::new().mode(0o700).create(&path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 1000 => {
                attempt += 1;
            }
            Err(error) => return Err(fault(&path, error)),
        }
    }
}
