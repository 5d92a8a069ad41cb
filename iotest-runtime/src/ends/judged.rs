//! Which ends of a program are expected. Pure.

use iotest_exec::process::Exit;
use iotest_exec::process::escalation::{Escalation, Step};

/// SIGTERM and SIGKILL by number.
const TERM: i32 = 15;
const KILL: i32 = 9;
/// The status by which a shell says that SIGTERM has ended its program.
const SHELL_TERM: i32 = 128 + TERM;

/// What was done to end a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Steps {
    /// Nothing: it ended by itself.
    None,
    /// It was asked by its monitor, or waited for.
    Asked,
    /// It got SIGTERM, the usual way to end it.
    Terminated,
    /// It got SIGTERM, since it did not end when it was asked or waited for.
    AskedInVain,
    /// The same, but the time of the block of the test was over.
    AskedInHaste,
    /// It got SIGKILL, since it did not end before.
    Killed,
    /// The test has killed it.
    KilledOnPurpose,
}

impl Steps {
    /// Tells them from how a process went down from step `first` on.
    pub(crate) fn of(escalation: &Escalation, first: Step) -> Self {
        match (escalation.last_step, first) {
            (None, _) => Self::None,
            (Some(Step::Ask), _) => Self::Asked,
            (Some(Step::Terminate), Step::Terminate) => Self::Terminated,
            (Some(Step::Terminate), _) if escalation.shortened => Self::AskedInHaste,
            (Some(Step::Terminate), _) => Self::AskedInVain,
            (Some(Step::Kill), Step::Kill) => Self::KilledOnPurpose,
            (Some(Step::Kill), _) => Self::Killed,
        }
    }
}

/// Which ends of a program are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The default end, or the one that the test has named.
    Owned,
    /// None, since its monitor has violated the QMP protocol.
    Violated,
    /// None, since it exited because of a signal that iotest did not send.
    Signalled,
    /// Any exit status, since the test gets it as a result; no signal.
    StatusTold,
    /// Also status 1, which says that a command of an interactive program failed.
    Conversation,
    /// None, since it still runs after the test.
    Forgotten,
    /// Any, since its end is not known.
    Unknown,
}

/// Returns what was expected instead of this end; None if it is as it should be.
///
/// `named` is the end that the test has named, if it has.
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
        return Some("an end without a signal of others".to_owned());
    }
    let Some(exit) = exit else { return Some(default_of(steps).to_owned()) };
    let good = match (steps, rule) {
        (Steps::Killed | Steps::AskedInVain, _) => false,
        (_, Rule::StatusTold) if exit.code().is_some() => true,
        (_, Rule::Conversation) if matches!(exit, Exit::Code(0 | 1)) => true,
        (Steps::Terminated | Steps::AskedInHaste, _) => {
            matches!(exit, Exit::Code(0 | SHELL_TERM) | Exit::Signal(TERM))
        }
        (Steps::KilledOnPurpose, _) => matches!(exit, Exit::Code(0) | Exit::Signal(KILL)),
        (Steps::None | Steps::Asked, _) => exit.success(),
    };
    (!good).then(|| default_of(steps).to_owned())
}

/// Returns what is expected of a program of which no test expects anything else.
fn default_of(steps: Steps) -> &'static str {
    match steps {
        Steps::None | Steps::Asked => "exit status 0",
        Steps::Terminated | Steps::AskedInHaste => "exit status 0 at SIGTERM",
        Steps::AskedInVain => "exit status 0 without SIGTERM",
        Steps::Killed => "an end without SIGKILL",
        Steps::KilledOnPurpose => "an end by the test's own SIGKILL",
    }
}

/// Says how a program ended that has no end.
pub(super) fn no_end(rule: Rule) -> String {
    match rule {
        Rule::Forgotten => "nothing: it still runs".to_owned(),
        Rule::Unknown => "a status that is not known".to_owned(),
        _ => "nothing: not even SIGKILL ended it in time".to_owned(),
    }
}
