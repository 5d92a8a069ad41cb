//! [`free`]: how much can be written in a directory.

use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::statvfs;
use rustix::io::Errno;

/// How many bytes are too few to go on. Programs that fail remove some of what they wrote.
const FULL: u64 = 16 << 20;

/// Returns how many bytes can be written in a directory; none if no file can be created there.
///
/// # Errors
/// * [`Errno`] if the system does not say.
pub(crate) fn free(directory: &Utf8Path) -> Result<u64, Errno> {
    let space = statvfs(directory.as_std_path())?;
    // Some file systems do not count files.
    let files = space.f_files == 0 || space.f_favail > 0;
    Ok(if files { space.f_bavail.saturating_mul(space.f_frsize) } else { 0 })
}

/// Returns whether next to nothing can be written in a directory.
pub(crate) fn is_full(directory: &Utf8Path) -> bool {
    free(directory).is_ok_and(|free| free < FULL)
}

/// Looks again and again at the disk of a directory.
#[derive(Debug)]
pub(crate) struct DiskWatch {
    directory: Utf8PathBuf,
    full_since: Option<Instant>,
}

impl DiskWatch {
    /// Begins to look at a directory.
    pub(crate) fn new(directory: &Utf8Path) -> Self {
        Self { directory: directory.to_owned(), full_since: None }
    }

    /// Returns whether the disk has been full for a time, each time that it was looked at.
    pub(crate) fn full_for(&mut self, time: Duration) -> bool {
        if !is_full(&self.directory) {
            self.full_since = None;
            return false;
        }
        self.full_since.get_or_insert_with(Instant::now).elapsed() >= time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directory_has_space_and_one_that_is_not_there_is_not_full() {
        let directory = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(directory.path()).unwrap();
        assert!(free(path).unwrap() > FULL, "the tests need some space");
        assert!(!DiskWatch::new(path).full_for(Duration::ZERO));
        assert!(free(&path.join("nowhere")).is_err());
        assert!(!is_full(&path.join("nowhere")));
    }
}
