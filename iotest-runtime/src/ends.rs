//! [`Ends`]: how the programs that a case starts have ended, and how they must end.

mod judged;
mod output;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::Duration;

use iotest_exec::deadline::{HarnessTimeouts, Teardown, Timeouts, poll_until};
use iotest_exec::process::escalation::{Escalation, Step};
use iotest_exec::process::{Exit, command_line, leaks};
pub(crate) use iotest_protocol::ProgramEnd;

pub(crate) use crate::ends::judged::{Rule, Steps};
pub(crate) use crate::ends::output::OutputRule;

/// How long programs of other threads may take to end when the test is over.
const OTHER_THREADS_LIMIT: Duration = Duration::from_secs(2);

/// The ends of the programs of the case that this process runs: for programs that were started
/// without such a list.
static CASE: Mutex<Option<Ends>> = Mutex::new(None);

/// How the programs of one case have ended; clones are the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ends {
    entries: Arc<Mutex<Vec<Entry>>>,
    findings: Arc<Mutex<Vec<String>>>,
}

/// A program that was started.
#[derive(Debug)]
struct Entry {
    program: String,
    pid: u32,
    command_line: String,
    started_on: ThreadId,
    expected: Option<Exit>,
    end: Option<ProgramEnd>,
}

/// How a program was ended, or ended by itself.
#[derive(Debug)]
pub(crate) struct Termination {
    pub(crate) exit: Option<Exit>,
    pub(crate) steps: Steps,
    pub(crate) rule: Rule,
    /// The errors of the steps that did not end it.
    pub(crate) misses: Vec<String>,
    pub(crate) how: &'static str,
    pub(crate) log_tail: String,
}

impl Termination {
    /// Makes that of a program that was ended by the steps from `first` on.
    pub(crate) fn of(escalation: &Escalation, first: Step, how: &'static str) -> Self {
        Self {
            exit: escalation.exit,
            steps: Steps::of(escalation, first),
            rule: Rule::Owned,
            misses: escalation.failed_steps.clone(),
            how,
            log_tail: String::new(),
        }
    }

    /// Makes that of a program that ended by itself.
    pub(crate) fn by_itself(exit: Exit, how: &'static str) -> Self {
        Self {
            exit: Some(exit),
            steps: Steps::None,
            rule: Rule::Owned,
            misses: Vec::new(),
            how,
            log_tail: String::new(),
        }
    }
}

/// Returns how the owner of a program is dropped: by a panic or not.
pub(crate) fn dropped() -> &'static str {
    if std::thread::panicking() { "dropped by a panic" } else { "dropped" }
}

impl Ends {
    /// Makes an empty list.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Returns the list of the case that this process runs; an unused one if there is none.
    pub(crate) fn of_case() -> Self {
        CASE.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default()
    }

    /// Makes this the list of the case that this process runs.
    pub(crate) fn become_of_case(&self) {
        *CASE.lock().unwrap_or_else(PoisonError::into_inner) = Some(self.clone());
    }

    /// Adds a program that was started; its owner reports its end.
    pub(crate) fn track(&self, program: &str, pid: u32, argv: &[String]) -> Tracked {
        let mut entries = self.lock();
        entries.push(Entry {
            program: program.to_owned(),
            pid,
            command_line: command_line(argv),
            started_on: std::thread::current().id(),
            expected: None,
            end: None,
        });
        Tracked { ends: self.clone(), index: entries.len() - 1 }
    }

    /// Returns the ends so far, in the order of the starts.
    pub(crate) fn so_far(&self) -> Vec<ProgramEnd> {
        self.lock().iter().filter_map(|entry| entry.end.clone()).collect()
    }

    /// Waits a short time for other threads to drop their programs, then reports how the others ended, or
    /// that they still run.
    pub(crate) fn settle(&self, timeouts: Timeouts) {
        let _teardown = Teardown::begin();
        let settled = || {
            Ok::<_, std::convert::Infallible>(
                self.lock().iter().all(|entry| entry.end.is_some()).then_some(()),
            )
        };
        // A timeout is no error: the programs that are left are reported.
        let deadline = timeouts.at_least_unscaled().after(OTHER_THREADS_LIMIT);
        drop(poll_until("the end of the case's programs", deadline, settled));
        for entry in self.lock().iter_mut().filter(|entry| entry.end.is_none()) {
            let exit = leaks::peek_exit(entry.pid);
            let termination = Termination {
                exit,
                steps: Steps::None,
                rule: if exit.is_some() { Rule::Owned } else { Rule::Forgotten },
                misses: Vec::new(),
                how: "never dropped",
                log_tail: String::new(),
            };
            entry.close(termination);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add_finding(&self, what: String) {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    }

    /// Returns the findings so far.
    pub(crate) fn findings(&self) -> Vec<String> {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Entry {
    /// Records the end, unless it is known already; returns whether it is as expected.
    fn close(&mut self, termination: Termination) -> bool {
        let Termination { exit, steps, rule, misses, how, log_tail } = termination;
        let known = self.end.get_or_insert_with(|| {
            let mut end = exit.map_or_else(|| judged::no_end(rule), |exit| exit.to_string());
            if !misses.is_empty() {
                end = format!("{end} ({})", in_short(&misses));
            }
            // Children get SIGKILL when the thread ends that has started them.
            let elsewhere = self.started_on != std::thread::current().id();
            if exit == Some(Exit::Signal(9)) && steps == Steps::None && elsewhere {
                end.push_str(", as it does when the thread ends that started it");
            }
            ProgramEnd {
                program: self.program.clone(),
                pid: self.pid,
                command_line: self.command_line.clone(),
                end,
                expected: judged::expected_instead(exit, self.expected, steps, rule),
                how: how.to_owned(),
                log_tail,
            }
        });
        known.expected.is_none()
    }
}

/// Returns the errors of steps in one line: the messages that an error lists are shown elsewhere.
fn in_short(misses: &[String]) -> String {
    let short = misses.iter().map(|miss| {
        let line = miss.lines().next().unwrap_or_default();
        line.strip_suffix("; the last messages were:").unwrap_or(line)
    });
    short.collect::<Vec<_>>().join("; ")
}

/// A program whose end is to be reported, held by whatever owns it.
#[derive(Debug)]
pub(crate) struct Tracked {
    ends: Ends,
    index: usize,
}

impl Tracked {
    /// Names the one end that the program is to have.
    pub(crate) fn expect(&self, exit: impl Into<Option<Exit>>) {
        self.ends.lock()[self.index].expected = exit.into();
    }

    /// Reports the end, unless it was reported; says whether it is as it should be.
    pub(crate) fn close(&self, termination: Termination) -> bool {
        self.ends.lock()[self.index].close(termination)
    }

    /// Notes what the program did that fails the case, however it ends.
    pub(crate) fn add_finding(&self, what: &str) {
        let (program, pid) = {
            let entry = &self.ends.lock()[self.index];
            (entry.program.clone(), entry.pid)
        };
        self.ends.add_finding(format!("{program} (process {pid}) {what}"));
    }

    /// Says whether the end was reported.
    pub(crate) fn is_closed(&self) -> bool {
        self.ends.lock()[self.index].end.is_some()
    }

    /// Returns what is expected of it in words, if a test has named an end.
    pub(crate) fn expected(&self) -> Option<String> {
        self.ends.lock()[self.index].expected.map(|exit| exit.to_string())
    }
}

#[cfg(test)]
mod tests;
