//! [`FinishedTest`]: what a test has left to be judged by, in the formats of `check`.
//!
//! Reads the files that the test left and its reference. Writes, runs and decides nothing:
//! `iotest_protocol::judge` decides.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::judge::Cause;
use iotest_protocol::{End, Outcome};
use iotest_runtime::internal::{Diff, Paint, file_exists, read_file};
use iotest_runtime::outcome::{Fault, chain};
use iotest_runtime::spec::CacheMode;

use crate::tree::options::TreeOptions;

/// The longest reference or note that is read, in bytes.
const LONGEST: u64 = 64 << 20;
/// How many lines of a diff are part of a failure's text; the whole output is kept.
const SHOWN_DIFF: usize = 200;

/// A test that has ended, and where its files are.
#[derive(Debug, Clone, Copy)]
pub struct FinishedTest<'a> {
    /// The test's name without its directory.
    pub name: &'a str,
    /// Its directory of files.
    pub dir: &'a Utf8Path,
    /// The reference.
    pub reference: &'a Utf8Path,
    /// What ended it.
    pub end: &'a End,
}

impl FinishedTest<'_> {
    /// Returns the file with the test's output.
    pub fn output(&self) -> Utf8PathBuf {
        output_file(self.dir, self.name)
    }

    /// Returns the outcome that the test's own files report. A failure shows only in the exit
    /// status, which is not considered here. None if it did not end by itself.
    ///
    /// # Errors
    /// * A [`Fault`] if a note exists and cannot be read.
    pub fn said(&self) -> Result<Option<Outcome>, Fault> {
        match self.end {
            End::Code(0) => {
                let note = note(self.dir, self.name, "notrun")?;
                let skip = |reason: String| Outcome::Skip(reason.trim().to_owned());
                Ok(Some(note.map_or(Outcome::Pass, skip)))
            }
            End::Code(_) | End::Signal(_) => Ok(Some(Outcome::Pass)),
            _ => Ok(None),
        }
    }

    /// Returns the note about cases that the test left out, if there is one.
    ///
    /// # Errors
    /// * A [`Fault`] if the file exists and cannot be read.
    pub fn cases_not_run(&self) -> Result<Option<String>, Fault> {
        match self.end {
            End::Code(0) => note(self.dir, self.name, "casenotrun"),
            _ => Ok(None),
        }
    }

    /// Compares the test's output with its reference; returns the difference as a cause of failure.
    pub fn compare(&self) -> Option<Cause> {
        let texts = || Ok::<_, Fault>((expected(self.reference)?, written(&self.output())?));
        let (reference, output) = match texts() {
            Ok((reference, output)) => (text(&reference), text(&output)),
            Err(fault) => return Some(Cause::NotCompared(chain(&fault))),
        };
        (reference != output).then(|| {
            let names = [self.reference.to_string(), self.output().to_string()];
            let diff =
                Diff::between((&names[0], &joined(&reference)), (&names[1], &joined(&output)));
            let diff = diff.render(Paint::Plain, SHOWN_DIFF);
            // Another cause already says that it failed.
            let ended_well = *self.end == End::Code(0);
            let headline = if ended_well { "the output differs from the reference\n" } else { "" };
            Cause::Log(format!("{headline}{}", diff.trim_end()))
        })
    }
}

/// Returns the file for the output of a test in its directory.
pub fn output_file(dir: &Utf8Path, name: &str) -> Utf8PathBuf {
    dir.join(format!("{name}.out.bad"))
}

/// Returns the most specific existing reference of a test; if none exists, the one for all
/// variants.
///
/// # Errors
/// * A [`Fault`] if a specific reference is not a file, or cannot be checked. A more general one is
///   never taken instead.
pub fn reference(
    test: &Utf8Path,
    options: &TreeOptions,
    machine: &str,
) -> Result<Utf8PathBuf, Fault> {
    let no_cache = options.cache == Some(CacheMode::None);
    let nocache = no_cache.then(|| format!("{test}.out.nocache"));
    let specific = [format!("{test}.out.{}", options.format), format!("{test}.{machine}.out")];
    for path in nocache.into_iter().chain(specific).map(Utf8PathBuf::from) {
        if file_exists(&path)? {
            return Ok(path);
        }
    }
    Ok(format!("{test}.out").into())
}

/// Reads the output of a test, whatever its length.
///
/// # Errors
/// * A [`Fault`] if it is missing, is not a file, or cannot be read.
pub fn written(output: &Utf8Path) -> Result<Vec<u8>, Fault> {
    read(output, u64::MAX)
}

/// Returns an output as it is compared with its reference: with line feeds alone, without trailing
/// blanks.
pub(crate) fn compared(output: &[u8]) -> String {
    joined(&text(output))
}

/// Reads a reference.
///
/// # Errors
/// * A [`Fault`] if it is missing, or cannot be read.
pub fn expected(reference: &Utf8Path) -> Result<Vec<u8>, Fault> {
    read(reference, LONGEST)
}

fn read(path: &Utf8Path, most: u64) -> Result<Vec<u8>, Fault> {
    read_file(path, most)?
        .ok_or_else(|| Fault::without_source(format!("read {path}: it is not there")))
}

/// Returns the content of one of the test's notes, if it exists.
fn note(dir: &Utf8Path, name: &str, kind: &str) -> Result<Option<String>, Fault> {
    let bytes = read_file(&dir.join(format!("{name}.{kind}")), LONGEST)?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// Returns the lines of a text as `check` compares them: any line ends, without trailing blanks.
/// Bytes that are not UTF-8 are replaced.
fn text(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.strip_suffix('\n').unwrap_or(&text).split('\n');
    if text.is_empty() {
        return Vec::new();
    }
    lines.map(|line| line.trim_end_matches(is_blank).to_owned()).collect()
}

/// Python's definition of blank: white space and four ASCII separators.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests;
