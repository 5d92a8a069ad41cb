//! Removes directory trees, whatever a test did to them.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;

use camino::Utf8Path;

use crate::fault::Fault;

mod mounts;

/// Removes a directory with everything in it; a missing one is fine.
///
/// Symbolic links are removed, never followed. Directories that a test closed to itself are
/// opened again, and FUSE file systems that a killed server left are unmounted.
///
/// # Errors
/// * A [`Fault`] that names the directory if something in it cannot be removed.
pub fn remove_tree(dir: &Utf8Path) -> Result<(), Fault> {
    let error = match fs::remove_dir_all(dir) {
        Ok(()) => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            let unmounted = mounts::unmount_below(dir);
            let denied = error.kind() == io::ErrorKind::PermissionDenied;
            if denied {
                open_directories(dir.as_std_path());
            }
            if unmounted || denied { fs::remove_dir_all(dir).err() } else { Some(error) }
        }
    };
    error.map_or(Ok(()), |error| {
        Err(Fault::new(format!("remove scratch directory {dir}; see what still uses it"), error))
    })
}

/// Gives the owner every right on the directories of a tree; what fails shows at the removal.
fn open_directories(dir: &std::path::Path) {
    let is_dir = fs::symlink_metadata(dir).is_ok_and(|meta| meta.is_dir());
    if !is_dir || fs::set_permissions(dir, Permissions::from_mode(0o700)).is_err() {
        return;
    }
    let Ok(entries) = fs::read_dir(dir) else { return };
    entries.flatten().for_each(|entry| open_directories(&entry.path()));
}
