//! Directories of cases that have ended: which are kept, and those of killed processes.

use camino::Utf8Path;
use iotest_exec::owned::{self, DirKind};
use iotest_protocol::Status;

use crate::env::KeepScratch;
use crate::outcome::Fault;
use crate::scratch::Retention;

/// Returns whether the directories of a case are kept, by the setting and the case's result.
pub fn retention(keep: KeepScratch, result: Status) -> Retention {
    match keep {
        KeepScratch::Always => Retention::Keep,
        KeepScratch::OnFailure if result.is_failure() => Retention::Keep,
        KeepScratch::OnFailure | KeepScratch::Never => Retention::Remove,
    }
}

/// Removes a directory of a case whose process was killed.
///
/// # Errors
/// * [`Fault`] if it is not one that a case has made, or something in it cannot be removed.
pub fn remove_leftover(dir: &Utf8Path) -> Result<(), Fault> {
    owned::remove(dir, &[DirKind::Scratch, DirKind::Sockets])
}

/// Marks the directory of a case that was killed as kept, so that no later run removes it.
///
/// # Errors
/// * [`Fault`] if the marker cannot be written.
pub fn keep_leftover(dir: &Utf8Path) -> Result<(), Fault> {
    if dir.exists() { owned::keep(dir) } else { Ok(()) }
}
