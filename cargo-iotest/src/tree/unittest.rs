//! [`CaseReport`]: the cases of a test in the style of Python's unittest, as [`hook`] reports them.
//!
//! The report is a file with a JSON object per line. What it does not say is unknown: a test that was
//! killed leaves one without an end, and its last line may be torn.

pub mod hook;
pub mod names;
pub mod single;

use std::collections::BTreeSet;

use camino::Utf8Path;
use iotest_protocol::{UnittestCase, UnittestVerdict};
use iotest_runtime::internal::read_file;
use iotest_runtime::outcome::{Fault, chain};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::tree::cases::Cases;

/// The longest report that is read, in bytes.
const LONGEST: u64 = 16 << 20;
/// How many cases are kept. Those of QEMU 10.0 have up to 122.
const MOST: usize = 5000;

/// The cases of a test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CaseReport {
    /// The cases in the order in which they began, then those that did not begin.
    pub cases: Vec<UnittestCase>,
    /// How many began.
    pub begun: u64,
    /// Whether unittest came to its end and the report has all of it.
    pub is_complete: bool,
    /// The names of all cases, if a case was requested that does not exist.
    pub known: Option<Vec<String>>,
}

/// A line of the report.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Event {
    /// The cases that are about to run.
    Planned(Vec<String>),
    /// The cases of the file; written if one is requested that does not exist.
    Known(Vec<String>),
    /// A case begins.
    Start(String),
    /// A case has ended.
    End(UnittestCase),
    /// unittest has ended.
    Done(IgnoredAny),
}

impl CaseReport {
    /// Reads a report; None if there is none.
    ///
    /// # Errors
    /// * A [`Fault`] if it exists and cannot be read, or is longer than any report.
    pub fn read(path: &Utf8Path) -> Result<Option<Self>, Fault> {
        Ok(read_file(path, LONGEST)?.map(|bytes| Self::of(&String::from_utf8_lossy(&bytes))))
    }

    fn of(text: &str) -> Self {
        let mut report = Self::default();
        let mut planned: Vec<String> = Vec::new();
        let mut is_whole = true;
        for line in text.split_inclusive('\n') {
            let event = line.strip_suffix('\n').and_then(|line| serde_json::from_str(line).ok());
            report.is_complete = matches!(event, Some(Event::Done(_)));
            match event {
                Some(Event::Planned(names)) => planned.extend(names),
                Some(Event::Known(names)) => report.known = Some(names),
                Some(Event::Start(name)) => report.start(name),
                Some(Event::End(case)) => report.end(case),
                Some(Event::Done(_)) => {}
                None => is_whole = false,
            }
            if report.cases.len() > MOST {
                is_whole = false;
                break;
            }
        }
        report.is_complete &= is_whole;
        report.add_not_run(planned);
        report
    }

    fn start(&mut self, name: String) {
        self.begun += 1;
        self.cases.push(UnittestCase::unfinished(name));
    }

    fn end(&mut self, case: UnittestCase) {
        let begun = |known: &&mut UnittestCase| {
            known.name == case.name && known.verdict == UnittestVerdict::Unfinished
        };
        match self.cases.iter_mut().rev().find(begun) {
            Some(known) => *known = case,
            None => self.cases.push(case),
        }
    }

    fn add_not_run(&mut self, planned: Vec<String>) {
        let known: BTreeSet<&str> = self.cases.iter().map(|case| &*case.name).collect();
        let mut not_run: Vec<String> =
            planned.into_iter().filter(|name| !known.contains(name.as_str())).collect();
        not_run.truncate(MOST);
        self.cases.extend(not_run.into_iter().map(|name| UnittestCase {
            verdict: UnittestVerdict::NotRun,
            ..UnittestCase::unfinished(name)
        }));
    }

    /// Returns how many cases have ended.
    pub fn ended(&self) -> usize {
        self.cases.iter().filter(|case| case.verdict.has_ended()).count()
    }

    /// Returns the names of the cases with a verdict.
    pub fn with(&self, verdict: UnittestVerdict) -> Vec<&str> {
        let cases = self.cases.iter().filter(|case| case.verdict == verdict);
        cases.map(|case| &*case.name).collect()
    }
}

/// Returns why the cases of a test are not all known, if they are not.
///
/// `output` is what the output says of cases, `ended_itself` whether the test was not killed.
pub fn doubt(
    report: &Result<Option<CaseReport>, Fault>,
    output: Option<&Cases>,
    ended_itself: bool,
) -> Option<String> {
    let ran = output.and_then(|output| output.ran);
    match report {
        Err(fault) => Some(format!("its single cases are not known: {}", chain(fault))),
        // Without a number, the output of a test that has no cases may look like one that has.
        Ok(None) => ran.map(|_| {
            "its single cases are not known: it left no report of them, so its Python did not load \
             the module that writes it, or could not write"
                .to_owned()
        }),
        Ok(Some(report)) if !report.is_complete && ended_itself => Some(
            "some of its single cases may not be known: their report has no end, because the test \
             ended its own process, or could not write"
                .to_owned(),
        ),
        Ok(Some(report)) => ran.filter(|ran| ended_itself && *ran != report.begun).map(|ran| {
            format!(
                "some of its single cases may not be known: its output counts {ran}, their report {}",
                report.begun
            )
        }),
    }
}

#[cfg(test)]
mod tests;
