//! Detects failures caused by a full disk.

use std::io;

use camino::Utf8Path;

use crate::outcome::{Failure, Outcome};

/// Error messages of programs about a full file system.
const SAID: &str = "No space left on device";
/// A file system with less free space than this, in bytes, counts as full.
const LITTLE: u64 = 1 << 20;

/// Turns a failure into a fault of the host, with the full file system, if the failure says that the disk
/// is full and the file system of the case's files is.
pub(super) fn blamed(outcome: Outcome, scratch: &Utf8Path) -> Outcome {
    let what = match &outcome {
        Outcome::Fail(failure) | Outcome::Broken(failure) => &failure.what,
        Outcome::Pass | Outcome::Skip(_) => return outcome,
    };
    // A file system that cannot be queried is not taken for full.
    let left = what.contains(SAID).then(|| full(scratch).ok().flatten()).flatten();
    match (outcome, left) {
        (Outcome::Fail(failure) | Outcome::Broken(failure), Some(left)) => {
            let what = failure.what;
            let what =
                format!("{what}\n  the file system of {scratch} (in TEST_DIR) is full: {left}");
            Outcome::Broken(Failure { what, ..failure })
        }
        (outcome, _) => outcome,
    }
}

/// Returns the free space of a file system that is full.
fn full(path: &Utf8Path) -> io::Result<Option<String>> {
    let stat = rustix::fs::statvfs(path.as_std_path())?;
    let bytes = stat.f_bavail.saturating_mul(stat.f_frsize);
    let no_more_files = stat.f_files > 0 && stat.f_favail == 0;
    Ok((bytes < LITTLE || no_more_files)
        .then(|| format!("{bytes} bytes and {} files are left", stat.f_favail)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failure_where_there_is_space_stays_one() {
        let dir = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(dir.path()).unwrap();
        let failed = Outcome::Fail(Failure::without_location(format!("write: {SAID}")));
        assert_eq!(blamed(failed.clone(), dir), failed);
        assert_eq!(blamed(failed.clone(), Utf8Path::new("/nowhere")), failed);
        assert_eq!(blamed(Outcome::Pass, dir), Outcome::Pass);
    }
}
