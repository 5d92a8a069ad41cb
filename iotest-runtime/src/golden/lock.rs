//! [`FolderLock`]: the references of a folder as they are at one moment.
//!
//! Accepting one log may change several files, and the cases of one test run in processes of their
//! own. One that looked for its reference while another wrote would find one file and read the next.

use std::fs::File;
use std::io;

use camino::Utf8Path;
use rustix::fs::{FlockOperation, flock};
use rustix::io::retry_on_intr;

use super::resolve::Subject;

/// Holds off whoever would change the references of a folder, until dropped.
///
/// The folder itself is locked, so that no file is left beside the references. A file system that
/// cannot lock directories, as NFS, has no such order: there, who compares while another process
/// blesses the same test may see half of a change.
#[derive(Debug)]
pub struct FolderLock {
    file: Option<File>,
}

impl FolderLock {
    /// Locks the folder of a case's references to read from it; waits while another process writes.
    pub fn of(golden_dir: &Utf8Path, subject: &Subject) -> Self {
        Self::to_read(&golden_dir.join(subject.folder()))
    }

    /// Locks a folder to read from it.
    ///
    /// A folder that is not there or cannot be opened has nothing to lock: reading says why.
    pub(super) fn to_read(folder: &Utf8Path) -> Self {
        Self::take(folder, FlockOperation::LockShared)
    }

    /// Locks a folder to write to it; waits while other processes read or write.
    pub(super) fn to_write(folder: &Utf8Path) -> Self {
        Self::take(folder, FlockOperation::LockExclusive)
    }

    fn take(folder: &Utf8Path, operation: FlockOperation) -> Self {
        let lock = || -> io::Result<File> {
            let file = File::open(folder)?;
            retry_on_intr(|| flock(&file, operation))?;
            Ok(file)
        };
        Self { file: lock().ok() }
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing the file would not do while a process that another thread has forked holds it too.
        if let Some(file) = &self.file {
            flock(file, FlockOperation::Unlock).ok();
        }
    }
}
