//! [`compare`]: compares a log with its reference.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};

use super::diff::Diff;
use super::lines::equal;
use super::lock::FolderLock;
use super::resolve::{Resolution, Subject};
use crate::file;
use crate::outcome::Fault;

/// The result of comparing a log with its reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// The log is what the reference says, or nothing was logged and there is no reference.
    Match,
    /// The log differs.
    Mismatch(Mismatch),
    /// Something was logged and there is no reference.
    Missing(Missing),
}

/// A log that differs from its reference; shown in one line, without the diff.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the log differs from its reference {reference}; it is kept as {bad}. \
     If it is right, `cargo iotest bless` accepts it, or a run of the test program with --bless or IOTEST_BLESS=1"
)]
pub(crate) struct Mismatch {
    /// The reference.
    pub(crate) reference: Utf8PathBuf,
    /// Where the log is kept.
    pub(crate) bad: Utf8PathBuf,
    /// What differs.
    pub(crate) diff: Diff,
}

/// A log without a reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the log has no reference: {expected} does not exist; the log is kept as {bad}. \
     If it is right, `cargo iotest bless` accepts it, or a run of the test program with --bless or IOTEST_BLESS=1"
)]
pub(crate) struct Missing {
    /// The reference that would serve all variants.
    pub(crate) expected: Utf8PathBuf,
    /// Where the log is kept.
    pub(crate) bad: Utf8PathBuf,
}

/// A comparison that could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum GoldenError {
    /// A reference is not text.
    #[error("read reference {path}: line {line} is not UTF-8; remove the file or bless it anew")]
    NotUtf8 {
        /// The reference.
        path: Utf8PathBuf,
        /// Its first line that is no text, from 1.
        line: usize,
    },
    /// A file could not be read or written.
    #[error("compare the log with its reference")]
    File(#[source] Fault),
}

/// Compares the log of a case with its reference, as both look and text are at one moment.
///
/// A log that does not match is written to `bad`, whose directory is made if need be; `bad` is
/// never beside the references. A file that an earlier run left there is removed otherwise.
///
/// # Errors
/// * [`GoldenError::NotUtf8`] if the reference is not text.
/// * [`GoldenError::File`] if a file cannot be read or written.
pub(crate) fn compare(
    golden_dir: &Utf8Path,
    subject: &Subject,
    log: &str,
    bad: &Utf8Path,
) -> Result<Comparison, GoldenError> {
    let (resolution, reference) = reference(golden_dir, subject)?;
    let comparison = match resolution.found().zip(reference) {
        None if log.is_empty() => Comparison::Match,
        None => {
            let expected = resolution.plain().to_owned();
            Comparison::Missing(Missing { expected, bad: bad.to_owned() })
        }
        Some((path, reference)) => {
            if equal(&reference, log) {
                Comparison::Match
            } else {
                let diff = Diff::between((path.as_str(), &reference), (bad.as_str(), log));
                let (reference, bad) = (path.to_owned(), bad.to_owned());
                Comparison::Mismatch(Mismatch { reference, bad, diff })
            }
        }
    };
    let kept = if comparison == Comparison::Match { remove(bad) } else { keep(bad, log) };
    kept.map_err(GoldenError::File)?;
    Ok(comparison)
}

/// Looks for the reference of a case and reads it, before anyone else changes either.
fn reference(
    golden_dir: &Utf8Path,
    subject: &Subject,
) -> Result<(Resolution, Option<String>), GoldenError> {
    let _lock = FolderLock::of(golden_dir, subject);
    let resolution = Resolution::look(golden_dir, subject).map_err(GoldenError::File)?;
    let text = resolution.found().map(read).transpose()?;
    Ok((resolution, text))
}

/// The longest reference, in bytes: the longest log that is kept, and its last words.
pub(super) const LONGEST: u64 = 65 << 20;

/// Returns whether the reference of a case equals its log, except for blanks at line ends; none
/// equals a log in which there is nothing.
///
/// # Errors
/// * [`Fault`] if it cannot be read.
pub fn is_reference(golden_dir: &Utf8Path, subject: &Subject, log: &str) -> Result<bool, Fault> {
    match reference(golden_dir, subject) {
        Ok((_, Some(text))) => Ok(equal(&text, log)),
        Ok((_, None)) => Ok(log.is_empty()),
        // Accepting a log repairs it.
        Err(GoldenError::NotUtf8 { .. }) => Ok(false),
        Err(GoldenError::File(fault)) => Err(fault),
    }
}

/// Returns whether a file equals a log, except for blanks at line ends.
///
/// One that is no text does not: accepting a log repairs it.
///
/// # Errors
/// * [`Fault`] if it cannot be read, or no longer exists.
pub(super) fn equals_log(path: &Utf8Path, log: &str) -> Result<bool, Fault> {
    match read(path) {
        Ok(reference) => Ok(equal(&reference, log)),
        Err(GoldenError::NotUtf8 { .. }) => Ok(false),
        Err(GoldenError::File(fault)) => Err(fault),
    }
}

/// Reads a reference that was found.
///
/// # Errors
/// * [`GoldenError::NotUtf8`] if it is not text.
/// * [`GoldenError::File`] if it cannot be read, or no longer exists.
pub(crate) fn read(path: &Utf8Path) -> Result<String, GoldenError> {
    let gone = || Fault::without_source(format!("read {path}: it was removed in the meantime"));
    let bytes = file::read_if_exists(path, LONGEST).and_then(|found| found.ok_or_else(gone));
    String::from_utf8(bytes.map_err(GoldenError::File)?).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        GoldenError::NotUtf8 { path: path.to_owned(), line }
    })
}

fn keep(bad: &Utf8Path, log: &str) -> Result<(), Fault> {
    if let Some(parent) = bad.parent() {
        fs::create_dir_all(parent)
            .map_err(|error| Fault::new(format!("create directory {parent}"), error))?;
    }
    fs::write(bad, log).map_err(|error| Fault::new(format!("write {bad}"), error))
}

fn remove(bad: &Utf8Path) -> Result<(), Fault> {
    match fs::remove_file(bad) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Fault::new(format!("remove {bad}"), error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use iotest_spec::{Format, Protocol, Variant};

    use super::*;
    use crate::file::tests::{UNREADABLE, make_unreadable};
    use crate::golden::Subject;
    use crate::outcome::chain;

    fn subject() -> Subject {
        Subject {
            module: String::new(),
            function: "f".to_owned(),
            parameter: None,
            combination: Variant::new(Format::Raw, Protocol::File).into(),
            cache: None,
            machine: None,
            release: None,
        }
    }

    /// Compares `log` against a plain reference with the bytes given, if any.
    fn compared(reference: Option<&[u8]>, log: &str) -> (Result<Comparison, GoldenError>, String) {
        let guard = tempfile::tempdir().unwrap();
        let golden = Utf8Path::from_path(guard.path()).unwrap();
        if let Some(bytes) = reference {
            fs::write(golden.join("f.out"), bytes).unwrap();
        }
        let bad = golden.join("output/of/run/f.out.bad");
        fs::create_dir_all(bad.parent().unwrap()).unwrap();
        fs::write(&bad, "stale").unwrap();
        let comparison = compare(golden, &subject(), log, &bad);
        (comparison, fs::read_to_string(&bad).unwrap_or_default())
    }

    #[test]
    fn equal_log_matches_and_removes_a_stale_bad_file() {
        let (comparison, bad) = compared(Some(b"a  \n"), "a\n");
        assert_eq!((comparison.unwrap(), bad.as_str()), (Comparison::Match, ""));
    }

    #[test]
    fn nothing_logged_needs_no_reference() {
        assert_eq!(compared(None, "").0.unwrap(), Comparison::Match);
    }

    #[test]
    fn nothing_logged_differs_from_a_reference() {
        let (comparison, _) = compared(Some(b"a\n"), "");
        assert!(matches!(comparison, Ok(Comparison::Mismatch(_))), "{comparison:?}");
    }

    #[test]
    fn log_without_reference_is_missing_and_says_what_to_do() {
        let (comparison, bad) = compared(None, "a\n");
        let Ok(Comparison::Missing(missing)) = comparison else { panic!("{comparison:?}") };
        assert_eq!(bad, "a\n");
        assert!(missing.expected.ends_with("f.out"));
        assert!(missing.to_string().contains("IOTEST_BLESS=1"), "{missing}");
    }

    #[test]
    fn different_log_is_kept_with_its_diff() {
        let (comparison, bad) = compared(Some(b"a\n"), "b\n");
        let Ok(Comparison::Mismatch(mismatch)) = comparison else { panic!("{comparison:?}") };
        assert_eq!(bad, "b\n");
        assert!(mismatch.diff.to_string().ends_with("-a\n+b\n"), "{}", mismatch.diff);
    }

    #[test]
    fn reference_that_cannot_be_read_gives_way_to_no_other() {
        for (kind, said) in UNREADABLE {
            let directory = tempfile::tempdir().unwrap();
            let golden = Utf8Path::from_path(directory.path()).unwrap();
            let (specific, bad) = (golden.join("f.raw.out"), golden.join("bad"));
            fs::write(golden.join("f.out"), "a\n").unwrap();
            make_unreadable(kind, &specific);
            let error = chain(&compare(golden, &subject(), "a\n", &bad).unwrap_err());
            assert!(error.contains(specific.as_str()) && error.contains(said), "{error}");
            assert!(!bad.exists());
        }
    }

    #[test]
    fn removed_reference_is_not_a_missing_one() {
        let directory = tempfile::tempdir().unwrap();
        let golden = Utf8Path::from_path(directory.path()).unwrap();
        fs::write(golden.join("f.out"), "a\n").unwrap();
        let found = Resolution::look(golden, &subject()).unwrap();
        fs::remove_file(golden.join("f.out")).unwrap();
        let error = chain(&read(found.found().unwrap()).unwrap_err());
        assert!(error.ends_with("f.out: it was removed in the meantime"), "{error}");
    }

    #[test]
    fn reference_that_is_no_text_is_an_error_with_its_line() {
        let error = compared(Some(b"a\nb\xff\n"), "a\n").0.unwrap_err();
        assert!(error.to_string().contains("f.out: line 2 is not UTF-8"), "{error}");
    }
}
