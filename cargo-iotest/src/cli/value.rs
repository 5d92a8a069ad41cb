//! The values of options: numbers with their ranges, and texts that are not empty.
//!
//! Errors say what a value must be; clap names the option and the value.

use std::num::NonZeroUsize;
use std::time::Duration;

use camino::Utf8PathBuf;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use iotest_protocol::judge::Leaks;
use iotest_runtime::env::{KeepScratch, Recording};
use iotest_runtime::spec::number::{self, BadNumber};

/// The most repetitions of a run, all of whose results are kept.
const REPETITIONS: usize = 10_000;
/// The most retries of a case.
const RETRIES: u32 = 1000;

/// A word that an option takes, what its help says of it, and what it stands for.
type NamedValue<T> = (&'static str, &'static str, T);

/// The directories of which cases are kept.
pub(super) const KEEP: [NamedValue<KeepScratch>; 3] = [
    ("never", "None", KeepScratch::Never),
    ("failure", "Those of cases that fail", KeepScratch::OnFailure),
    ("always", "All", KeepScratch::Always),
];

/// How rr records.
pub(super) const RECORDING: [NamedValue<Recording>; 2] = [
    ("plain", "As it does of itself", Recording::Plain),
    ("chaos", "With threads in random order", Recording::Chaos),
];

/// What becomes of a test that leaves processes running.
pub(super) const LEAKS: [NamedValue<Leaks>; 2] = [
    ("told", "A note: `check`, which does not look, says the same of the test", Leaks::Tell),
    ("fail", "A failure", Leaks::Fail),
];

/// Reads one of several words.
pub(super) fn one_of<T: Copy + Send + Sync>(
    words: &'static [NamedValue<T>],
) -> impl TypedValueParser<Value = T> {
    let known = words.iter().map(|(word, help, _)| PossibleValue::new(*word).help(*help));
    PossibleValuesParser::new(known).try_map(|word| {
        let found = words.iter().find(|(known, ..)| *known == word).map(|(.., value)| *value);
        found.ok_or("it is none of the words")
    })
}

/// Says whether a word is among several.
pub(super) fn is_one_of<T>(words: &[NamedValue<T>], word: &str) -> bool {
    words.iter().any(|(known, ..)| *known == word)
}

/// Reads a time limit.
pub(super) fn seconds(text: &str) -> Result<Duration, BadNumber> {
    number::seconds(text)
}

/// Reads the factor of time limits.
pub(super) fn factor(text: &str) -> Result<f64, BadNumber> {
    number::factor(text)
}

/// Reads how many cases run at a time: never more than there are.
pub(super) fn jobs(text: &str) -> Result<NonZeroUsize, BadNumber> {
    text.parse().map_err(|_| BadNumber("a whole number from 1 to 18446744073709551615"))
}

/// Reads how often a run is repeated.
pub(super) fn repetitions(text: &str) -> Result<NonZeroUsize, BadNumber> {
    let number = text.parse().ok().filter(|number: &NonZeroUsize| number.get() <= REPETITIONS);
    number.ok_or(BadNumber("a whole number from 1 to 10000"))
}

/// Reads how often a case that failed is tried again.
pub(super) fn retries(text: &str) -> Result<u32, BadNumber> {
    let number = text.parse().ok().filter(|number| *number <= RETRIES);
    number.ok_or(BadNumber("a whole number from 0 to 1000"))
}

/// Reads the seed of an order.
pub(super) fn seed(text: &str) -> Result<u64, BadNumber> {
    let bad = "a whole number from 0 to 18446744073709551615, as a shuffled run tells it";
    text.parse().map_err(|_| BadNumber(bad))
}

/// Reads the path of a report, which is needed only after all cases have run; `-` is standard
/// output.
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

/// Reads the path of something.
pub(super) fn path(text: &str) -> Result<Utf8PathBuf, String> {
    name(text).map(Into::into)
}

/// Reads a name; blanks around it belong to lists.
pub(super) fn name(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("it is empty".to_owned()),
        name => Ok(name.to_owned()),
    }
}

/// Reads a text in which blanks matter.
pub(super) fn text(text: &str) -> Result<String, String> {
    name(text).map(|_| text.to_owned())
}
