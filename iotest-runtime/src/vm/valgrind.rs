//! What valgrind leaves of a QEMU that ran under it: findings to be shown, or nothing.

use std::fs;

use camino::Utf8Path;

use crate::env::Wrapper;
use crate::process::Exit;

/// The status by which valgrind says that it found errors.
const FOUND: Exit = Exit::Code(99);

/// Returns valgrind's log if it found errors in process `pid`; else removes it.
///
/// `wrapper` is what QEMU ran under, and `directory` where the logs go. A log of errors stays.
pub(super) fn findings(
    wrapper: &[String],
    directory: &Utf8Path,
    pid: u32,
    exit: Option<Exit>,
) -> Option<String> {
    let valgrind = Wrapper::Valgrind.words(directory);
    // The program may have been named by a path.
    if wrapper.get(1..) != valgrind.get(1..) {
        return None;
    }
    let path = directory.join(format!("{pid}.valgrind"));
    if exit == Some(FOUND) {
        return Some(match fs::read_to_string(&path) {
            Ok(log) => format!("valgrind found errors:\n{}", log.trim_end()),
            Err(error) => format!("valgrind found errors, but {path} cannot be read: {error}"),
        });
    }
    // It may never have come to write one.
    fs::remove_file(&path).ok();
    None
}

#[cfg(test)]
mod tests {
    use camino::Utf8PathBuf;

    use super::*;

    #[test]
    fn log_is_shown_when_errors_were_found_and_removed_else() {
        let dir = tempfile::tempdir().unwrap();
        let dir = Utf8PathBuf::from_path_buf(dir.path().to_owned()).unwrap();
        fs::create_dir_all(&dir).unwrap();
        let log = dir.join("7.valgrind");
        let wrapper = Wrapper::Valgrind.words(&dir);
        fs::write(&log, "invalid read\n").unwrap();
        let found = findings(&wrapper, &dir, 7, Some(Exit::Code(99)));
        assert_eq!(found.as_deref(), Some("valgrind found errors:\ninvalid read"));
        assert!(log.exists());
        assert_eq!(findings(&["gdbserver".to_owned()], &dir, 7, Some(Exit::Code(0))), None);
        assert!(log.exists());
        assert_eq!(findings(&wrapper, &dir, 7, Some(Exit::Code(0))), None);
        assert!(!log.exists());
        let lost = findings(&wrapper, &dir, 7, Some(Exit::Code(99))).unwrap();
        assert!(lost.contains("7.valgrind cannot be read"), "{lost}");
        fs::remove_dir_all(&dir).unwrap();
    }
}
