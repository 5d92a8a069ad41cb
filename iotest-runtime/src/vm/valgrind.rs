//! Reads the findings of valgrind about a QEMU that ran under it.

use std::fs;
use std::io::{self, Read as _};

use camino::{Utf8DirEntry, Utf8Path, Utf8PathBuf};
use iotest_exec::process::Exit;

use crate::env::Wrapper;

/// The exit status of valgrind if it found errors.
const FOUND: Exit = Exit::Code(99);
/// The line at the end of its log if it found none.
const CLEAN: &str = "ERROR SUMMARY: 0 errors ";
/// How many lines of its log are shown: the first errors often cause the others.
const SHOWN: usize = 60;
/// How much of its log is read, in bytes.
const LONGEST: u64 = 64 << 20;

/// Returns valgrind's log of process `pid` if it found errors; removes the log otherwise.
///
/// `wrapper` is what QEMU ran under, `directory` has the logs.
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
        return Some(match read(&path) {
            Ok(log) => excerpt(&log, &path),
            Err(error) => format!("valgrind found errors, but {path} cannot be read: {error}"),
        });
    }
    // There may be none.
    fs::remove_file(&path).ok();
    None
}

/// Returns the logs with errors in a directory, each with the text to show: of machines that were
/// dropped.
pub(crate) fn left(directory: &Utf8Path) -> Vec<(Utf8PathBuf, String)> {
    // The test may have removed the directory.
    let entries = directory.read_dir_utf8().into_iter().flatten().flatten();
    let mut logs: Vec<Utf8PathBuf> = entries
        .map(Utf8DirEntry::into_path)
        .filter(|path| path.extension() == Some("valgrind"))
        .collect();
    logs.sort();
    let report = |path: Utf8PathBuf| {
        let log = match read(&path) {
            Ok(log) => log,
            Err(error) => {
                let what =
                    format!("valgrind may have found errors: {path} cannot be read: {error}");
                return Some((path, what));
            }
        };
        let text = excerpt(&log, &path);
        // A child process of the machine leaves a log, too.
        summary(&log).is_some_and(|line| !line.contains(CLEAN)).then_some((path, text))
    };
    logs.into_iter().filter_map(report).collect()
}

/// Reads a log; command lines in it may not be UTF-8.
fn read(path: &Utf8Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    iotest_protocol::regular::open(path)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Returns the line of a log that counts errors.
fn summary(log: &str) -> Option<&str> {
    log.lines().rev().find(|line| line.contains("ERROR SUMMARY: "))
}

/// Returns the first findings of valgrind, and where the rest is.
fn excerpt(log: &str, path: &Utf8Path) -> String {
    // Its banner ends with an empty line, after the process id.
    let is_empty = |line: &&str| line.trim_end().ends_with("==") && line.starts_with("==");
    let findings: Vec<&str> = match log.lines().position(|line| is_empty(&line)) {
        Some(end) => log.lines().skip(end + 1).collect(),
        None => log.lines().collect(),
    };
    let mut lines = vec!["valgrind found errors:".to_owned()];
    lines.extend(findings.iter().take(SHOWN).map(|line| (*line).to_owned()));
    if let Some(more) = findings.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        lines.push(format!("[... {more} more lines are in {path} ...]"));
        lines.extend(summary(log).map(str::to_owned));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "==7== Memcheck, a memory error detector\n==7== Parent PID: 1\n==7== \n";

    #[test]
    fn long_log_is_reported_by_its_first_errors_and_their_number() {
        let errors: String = (0..100).map(|n| format!("==7== error {n}\n")).collect();
        let summary = "==7== ERROR SUMMARY: 100 errors from 9 contexts";
        let text = excerpt(&format!("{HEAD}{errors}{summary}\n"), Utf8Path::new("/s/7.valgrind"));
        assert!(text.starts_with("valgrind found errors:\n==7== error 0\n"), "{text}");
        let end = "==7== error 59\n[... 41 more lines are in /s/7.valgrind ...]\n";
        assert!(text.ends_with(&format!("{end}{summary}")), "{text}");
    }

    #[test]
    fn logs_that_tell_of_errors_are_found_afterwards() {
        let guard = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap();
        let log = |name: &str, errors: usize| {
            let text =
                format!("{HEAD}==7== bad\n==7== ERROR SUMMARY: {errors} errors from 1 contexts\n");
            fs::write(dir.join(name), text).unwrap();
        };
        log("7.valgrind", 2);
        log("8.valgrind", 0);
        log("9.log", 3);
        let any_bytes = b"==10== Command: \xff\n==10== \n==10== ERROR SUMMARY: 1 errors from 1\n";
        fs::write(dir.join("10.valgrind"), any_bytes).unwrap();
        fs::create_dir(dir.join("11.valgrind")).unwrap();
        let found = left(dir);
        let names: Vec<&str> = found.iter().filter_map(|(path, _)| path.file_name()).collect();
        assert_eq!(names, ["10.valgrind", "11.valgrind", "7.valgrind"]);
        assert!(found[1].1.contains("11.valgrind cannot be read: it is a directory, not a file"));
        assert!(found[2].1.starts_with("valgrind found errors:\n==7== bad\n"), "{}", found[2].1);
    }

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
