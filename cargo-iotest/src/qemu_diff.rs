//! [`QemuDiff`]: what differs between the logs of two QEMUs of one run, for `--diff-qemus`.
//!
//! Reads the logs that the records name. Prints nothing and changes no verdict.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8Path;
use iotest_protocol::{Record, regular};
use iotest_runtime::internal::{Diff, equal_to_reference};

use crate::cli::ShowArgs;
use crate::error::CliError;
use crate::results::{CaseResult, CaseVerdict, Results, title_without_qemu};

/// The longest log that is compared, in bytes: the longest that tests written with iotest leave.
const LONGEST: u64 = 64 << 20;

/// The cases of two QEMUs, compared.
#[derive(Debug)]
pub(crate) struct QemuDiff<'a> {
    /// The names of the QEMUs: the first of the run, and another one.
    pub(crate) qemus: [&'a str; 2],
    /// The cases that ran on one of them or both, by program and title.
    pub(crate) pairs: Vec<Pair<'a>>,
}

/// A case on two QEMUs.
#[derive(Debug)]
pub(crate) struct Pair<'a> {
    /// `package::target`.
    pub(crate) program: String,
    /// Its id, with the setting and the repetition if there are several.
    pub(crate) title: String,
    /// What became of it on each QEMU.
    pub(crate) ends: [CaseEnd<'a>; 2],
    /// What became of its logs.
    pub(crate) logs: Logs,
}

/// What became of a case on one QEMU.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum CaseEnd<'a> {
    /// It was started.
    Ran(&'a CaseResult),
    /// It was not to run, for this reason.
    Ignored(&'a str),
    /// It was not planned.
    Absent,
}

/// The logs of a case on two QEMUs.
#[derive(Debug)]
pub(crate) enum Logs {
    /// They are the same, blanks at the ends of lines aside.
    Equal {
        /// Whether nothing was logged.
        is_empty: bool,
    },
    /// They differ.
    Differ(Box<Diff>),
    /// It ran on one QEMU only, or skipped itself on the other.
    OnOneOnly,
    /// They could not be compared, for this reason.
    Unknown(String),
}

impl CaseEnd<'_> {
    /// Returns the verdict, if it ran.
    pub(crate) fn verdict(self) -> Option<CaseVerdict> {
        match self {
            Self::Ran(case) => Some(case.verdict()),
            Self::Ignored(_) | Self::Absent => None,
        }
    }

    /// Returns the record with the log that is compared: that of the last attempt, unless it skipped
    /// itself or was lost.
    fn compared(&self) -> Option<&Record> {
        match self {
            Self::Ran(case) => match case.verdict() {
                CaseVerdict::Skip | CaseVerdict::Lost => None,
                _ => Some(case.last()),
            },
            Self::Ignored(_) | Self::Absent => None,
        }
    }
}

impl QemuDiff<'_> {
    /// Counts the cases whose logs meet a condition.
    pub(crate) fn count(&self, is: impl Fn(&Logs) -> bool) -> usize {
        self.pairs.iter().filter(|pair| is(&pair.logs)).count()
    }
}

/// The results of a case on one QEMU, by repetition, and why it was ignored, if it was.
#[derive(Debug, Default)]
struct OnQemu<'a> {
    ran: BTreeMap<u32, &'a CaseResult>,
    ignored: Option<&'a str>,
}

impl<'a> OnQemu<'a> {
    fn end(&self, repetition: u32) -> CaseEnd<'a> {
        match (self.ran.get(&repetition), self.ignored) {
            (Some(case), _) => CaseEnd::Ran(case),
            (None, Some(reason)) => CaseEnd::Ignored(reason),
            (None, None) => CaseEnd::Absent,
        }
    }
}

/// Compares the logs of the first QEMU of a run with those of each other one, if that is asked for.
///
/// # Errors
/// * [`CliError`] if the run was on fewer than two named QEMUs.
pub(crate) fn compare<'a>(
    results: &'a Results,
    args: &ShowArgs,
) -> Result<Vec<QemuDiff<'a>>, CliError> {
    let [first, others @ ..] = &results.document.qemus[..] else {
        return if args.diff_qemus { Err(too_few(results)) } else { Ok(Vec::new()) };
    };
    match (args.diff_qemus, others) {
        (false, _) => Ok(Vec::new()),
        (true, []) => Err(too_few(results)),
        (true, _) => Ok(others.iter().map(|other| of_two(results, [first, other])).collect()),
    }
}

fn too_few(results: &Results) -> CliError {
    let ran = match &results.document.qemus[..] {
        [] => "no --qemu was named".to_owned(),
        names => format!("it had {} alone", names.join(", ")),
    };
    CliError::usage(format!(
        "--diff-qemus compares the logs of several QEMUs, and in the run {} {ran}; run the tests again with \
         --qemu at least twice",
        results.directory
    ))
}

fn of_two<'a>(results: &'a Results, qemus: [&'a str; 2]) -> QemuDiff<'a> {
    let mut cases: BTreeMap<(String, String), [OnQemu<'a>; 2]> = BTreeMap::new();
    let index = |qemu: &str| qemus.iter().position(|known| *known == qemu);
    for case in &results.cases {
        let Some(qemu) = case.qemu() else { continue };
        let Some(index) = index(qemu) else { continue };
        let title = title_without_qemu(&case.last().id, case.label(), qemu);
        let on = &mut cases.entry((case.program(), title)).or_default()[index];
        on.ran.insert(case.repetition(), case);
    }
    for case in &results.document.ignored {
        let Some(qemu) = case.qemu.as_deref() else { continue };
        let Some(index) = index(qemu) else { continue };
        let title = title_without_qemu(&case.id, &case.label, qemu);
        let on = &mut cases.entry((case.program.clone(), title)).or_default()[index];
        on.ignored = Some(&case.reason);
    }
    let pairs = cases.into_iter().flat_map(|((program, title), on)| {
        let repetitions: BTreeSet<u32> = on.iter().flat_map(|on| on.ran.keys().copied()).collect();
        let pair = |repetition: u32| {
            let title = match repetition {
                1 => title.clone(),
                repetition => format!("{title} #{repetition}"),
            };
            let ends = [on[0].end(repetition), on[1].end(repetition)];
            let logs = logs(&ends)?;
            Some(Pair { program: program.clone(), title, ends, logs })
        };
        repetitions.into_iter().filter_map(pair).collect::<Vec<_>>()
    });
    QemuDiff { qemus, pairs: pairs.collect() }
}

/// Compares the logs of a case; None if there is none of it on either QEMU.
fn logs(ends: &[CaseEnd<'_>; 2]) -> Option<Logs> {
    let [first, other] = match [ends[0].compared(), ends[1].compared()] {
        [Some(first), Some(other)] => [first, other],
        [None, None] => return None,
        _ => return Some(Logs::OnOneOnly),
    };
    let (first, other) = match (read(first), read(other)) {
        (Ok(first), Ok(other)) => (first, other),
        (Err(why), _) | (_, Err(why)) => return Some(Logs::Unknown(why)),
    };
    Some(match equal_to_reference(&first.1, &other.1) {
        true => Logs::Equal { is_empty: first.1.is_empty() && other.1.is_empty() },
        false => Logs::Differ(Box::new(Diff::between((first.0, &first.1), (other.0, &other.1)))),
    })
}

/// Reads the log that a record names; returns its path and its text.
fn read(record: &Record) -> Result<(&str, String), String> {
    let run = record.run.as_ref();
    let Some(path) = run.and_then(|run| run.log.as_deref()) else {
        let qemu = run.and_then(|run| run.qemu.as_deref()).unwrap_or_default();
        return Err(format!("the log of {qemu} was not kept; run it again with --diff-qemus"));
    };
    let failed = |what: &dyn std::fmt::Display| format!("read the log {path}: {what}");
    let bytes = regular::read(Utf8Path::new(path), LONGEST)
        .map_err(|error| failed(&error))?
        .ok_or_else(|| failed(&"it was removed"))?;
    match record.logged.filter(|logged| *logged != bytes.len() as u64) {
        Some(logged) => Err(failed(&format!("it has {} bytes of {logged}", bytes.len()))),
        None => Ok((path, String::from_utf8_lossy(&bytes).into_owned())),
    }
}

#[cfg(test)]
mod tests;
