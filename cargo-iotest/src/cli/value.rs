//! The values of options: numbers with their ranges, and texts that are not empty.
//!
//! Errors say what a value must be; clap names the option and the value.

use std::num::NonZeroUsize;
use std::time::Duration;

use camino::Utf8PathBuf;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use iotest_hunt::image::Format;
use iotest_protocol::judge::LeakPolicy;
use iotest_runtime::env::{KeepScratch, Recording};
use iotest_runtime::spec::number::{self, BadNumber};

use crate::cli::hunt::Profile;

/// The most repetitions of a run, all of whose results are kept.
const REPETITIONS: usize = 10_000;
/// The most retries of a case.
const RETRIES: u32 = 1000;

/// A named value of an option: its name, its help, and its meaning.
type NamedValue<T> = (&'static str, &'static str, T);

/// The values of `--keep`.
pub(super) const KEEP: [NamedValue<KeepScratch>; 3] = [
    ("never", "None", KeepScratch::Never),
    ("failure", "Those of failed cases", KeepScratch::OnFailure),
    ("always", "All", KeepScratch::Always),
];

/// The values of `--rr`.
pub(super) const RECORDING: [NamedValue<Recording>; 2] = [
    ("plain", "`rr record`", Recording::Plain),
    ("chaos", "`rr record --chaos`: threads run in random order", Recording::Chaos),
];

/// The values of `--compat`.
pub(super) const COMPAT: [NamedValue<&str>; 1] =
    [("strict", "`-compat deprecated-input=reject,deprecated-output=hide`", "strict")];

/// The values of `--leaks`.
pub(super) const LEAKS: [NamedValue<LeakPolicy>; 2] = [
    ("report", "Report them; the verdict does not change, as under `check`", LeakPolicy::Report),
    ("fail", "The test fails", LeakPolicy::Fail),
];

/// The values of `--profile`.
pub(super) const PROFILE: [NamedValue<Profile>; 1] =
    [("io", "Requests in flight together, snapshots, commits, resizes, kills", Profile::Io)];

/// The values of `--formats` of a hunt.
pub(super) const HUNTED: [NamedValue<Format>; 9] = [
    ("qcow2", "With all its options", Format::Qcow2),
    ("raw", "With preallocation", Format::Raw),
    ("qed", "With its sizes of clusters", Format::Qed),
    ("vmdk", "Sparse and flat, in one file and several", Format::Vmdk),
    ("vhdx", "Dynamic and fixed", Format::Vhdx),
    ("vdi", "Dynamic", Format::Vdi),
    ("vpc", "Dynamic and fixed", Format::Vpc),
    ("parallels", "With its sizes of clusters", Format::Parallels),
    ("qcow", "The first version", Format::Qcow),
];

/// Parses one of several named values.
pub(super) fn one_of<T: Copy + Send + Sync>(
    words: &'static [NamedValue<T>],
) -> impl TypedValueParser<Value = T> {
    let known = words.iter().map(|(word, help, _)| PossibleValue::new(*word).help(*help));
    PossibleValuesParser::new(known).try_map(|word| {
        let found = words.iter().find(|(known, ..)| *known == word).map(|(.., value)| *value);
        found.ok_or("unknown value")
    })
}

/// Says whether a text is one of several named values.
pub(super) fn is_one_of<T>(words: &[NamedValue<T>], word: &str) -> bool {
    words.iter().any(|(known, ..)| *known == word)
}

/// Parses a time limit.
pub(super) fn seconds(text: &str) -> Result<Duration, BadNumber> {
    number::seconds(text)
}

/// Parses the factor of time limits.
pub(super) fn factor(text: &str) -> Result<f64, BadNumber> {
    number::factor(text)
}

/// Parses the number of cases to run at a time.
pub(super) fn jobs(text: &str) -> Result<NonZeroUsize, BadNumber> {
    text.parse().map_err(|_| BadNumber("a whole number from 1 to 18446744073709551615"))
}

/// Parses the number of repetitions.
pub(super) fn repetitions(text: &str) -> Result<NonZeroUsize, BadNumber> {
    let number = text.parse().ok().filter(|number: &NonZeroUsize| number.get() <= REPETITIONS);
    number.ok_or(BadNumber("a whole number from 1 to 10000"))
}

/// Parses the number of retries.
pub(super) fn retries(text: &str) -> Result<u32, BadNumber> {
    let number = text.parse().ok().filter(|number| *number <= RETRIES);
    number.ok_or(BadNumber("a whole number from 0 to 1000"))
}

/// Parses the seed of a random order.
pub(super) fn seed(text: &str) -> Result<u64, BadNumber> {
    let bad = "a whole number from 0 to 18446744073709551615, as printed by a shuffled run";
    text.parse().map_err(|_| BadNumber(bad))
}

/// Parses the path of a report; `-` is standard output. Checked early, because the report is only
/// written after all cases have run.
pub(super) fn report(text: &str) -> Result<Utf8PathBuf, String> {
    if text.trim().is_empty() {
        return Err("no file is named".to_owned());
    }
    let path = Utf8PathBuf::from(text);
    match path.is_dir() {
        true => Err("it is a directory".to_owned()),
        false => Ok(path),
    }
}

/// Parses a path.
pub(super) fn path(text: &str) -> Result<Utf8PathBuf, String> {
    name(text).map(Into::into)
}

/// Parses a name and removes blanks around it, as in lists.
pub(super) fn name(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("it is empty".to_owned()),
        name => Ok(name.to_owned()),
    }
}

/// Parses a text and keeps its blanks.
pub(super) fn text(text: &str) -> Result<String, String> {
    name(text).map(|_| text.to_owned())
}
