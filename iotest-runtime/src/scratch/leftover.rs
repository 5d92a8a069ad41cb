//! Directories of cases whose processes were killed.

use camino::Utf8Path;
use iotest_exec::owned::{self, DirKind};

use crate::outcome::Fault;

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
