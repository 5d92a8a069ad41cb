//! [`expected_instead`]: which ends of a program are expected. No input or output.

use iotest_exec::process::Exit;
use iotest_exec::process::escalation::{Escalation, Step};

/// SIGTERM and SIGKILL by number.
const TERM: i32 = 15;
const KILL: i32 = 9;
/// The exit status of a shell whose program SIGTERM has ended.
const SHELL_TERM: i32 = 128 + TERM;

/// What was done to end a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Steps {
    /// Nothing: it ended by itself.
    None,
    /// A request by its monitor, or only a wait.
    Asked,
    /// It got SIGTERM, the usual way to end it.
    Terminated,
    /// It got SIGTERM, since it did not end in time after a request or wait.
    TerminatedAfterRequest,
    /// The same, but because a time limit of the test had shortened the wait.
    TerminatedAtBlockEnd,
    /// It got SIGKILL, since nothing else ended it.
    Killed,
    /// The test has killed it.
    KilledOnPurpose,
}

impl Steps {
    /// Returns what an escalation that began with step `first` has done.
    pub(crate) fn of(escalation: &Escalation, first: Step) -> Self {
        match (escalation.last_step, first) {
            (None, _) => Self::None,
            (Some(Step::Ask), _) => Self::Asked,
            (Some(Step::Terminate), Step::Terminate) => Self::Terminated,
            (Some(Step::Terminate), _) if escalation.shortened => Self::TerminatedAtBlockEnd,
            (Some(Step::Terminate), _) => Self::TerminatedAfterRequest,
            (Some(Step::Kill), Step::Kill) => Self::KilledOnPurpose,
            (Some(Step::Kill), _) => Self::Killed,
        }
    }
}

/// Which ends of a program are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The default end, or the one that the test expects.
    Owned,
    /// None, since its monitor has violated the QMP protocol.
    Violated,
    /// None, since it exited because of a signal that iotest did not send.
    Signalled,
    /// Any exit status, since it is returned to the test, but no signal.
    StatusReturned,
    /// Also status 1: a command of an interactive program failed.
    Conversation,
    /// None, since it still runs after the test.
    Forgotten,
    /// Any, since its end is unknown.
    Unknown,
}

/// Returns what was expected instead of this end; None if the end is as expected.
///
/// `named` is the end that the test expects, if it has set one.
pub(super) fn expected_instead(
    exit: Option<Exit>,
    named: Option<Exit>,
    steps: Steps,
    rule: Rule,
) -> Option<String> {
    if rule == Rule::Unknown {
        return None;
    }
    if rule == Rule::Violated {
        return Some("only messages by the rules of QMP".to_owned());
    }
    if let Some(named) = named {
        return (exit != Some(named)).then(|| named.to_string());
    }
    if rule == Rule::Signalled {
        return Some("an end without a signal from another process".to_owned());
    }
    let Some(exit) = exit else { return Some(default_of(steps).to_owned()) };
    let good = match (steps, rule) {
        (Steps::Killed | Steps::TerminatedAfterRequest, _) => false,
        (_, Rule::StatusReturned) if exit.code().is_some() => true,
        (_, Rule::Conversation) if matches!(exit, Exit::Code(0 | 1)) => true,
        (Steps::Terminated | Steps::TerminatedAtBlockEnd, _) => {
            matches!(exit, Exit::Code(0 | SHELL_TERM) | Exit::Signal(TERM))
        }
        (Steps::KilledOnPurpose, _) => matches!(exit, Exit::Code(0) | Exit::Signal(KILL)),
        (Steps::None | Steps::Asked, _) => exit.success(),
    };
    (!good).then(|| default_of(steps).to_owned())
}

/// Returns the expected end if the test has not set one.
fn default_of(steps: Steps) -> &'static str {
    match steps {
        Steps::None | Steps::Asked => "exit status 0",
        Steps::Terminated | Steps::TerminatedAtBlockEnd => "exit status 0 at SIGTERM",
        Steps::TerminatedAfterRequest => "exit status 0 without SIGTERM",
        Steps::Killed => "an end without SIGKILL",
        Steps::KilledOnPurpose => "an end by the test's own SIGKILL",
    }
}

/// Describes the end of a program that has not ended, or whose end is unknown.
pub(super) fn no_end(rule: Rule) -> String {
    match rule {
        Rule::Forgotten => "nothing: it still runs".to_owned(),
        Rule::Unknown => "a status that is not known".to_owned(),
        _ => "nothing: not even SIGKILL ended it in time".to_owned(),
    }
}
