//! Which ends of a program are as they should be. Pure.

use iotest_exec::process::Exit;
use iotest_exec::process::ladder::{Descent, Step};

/// SIGTERM and SIGKILL by number.
const TERM: i32 = 15;
const KILL: i32 = 9;
/// The status by which a shell says that SIGTERM has ended its program.
const SHELL_TERM: i32 = 128 + TERM;

/// What was done to a program so that it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Steps {
    /// Nothing: it ended by itself.
    None,
    /// It was asked by its monitor, or waited for.
    Asked,
    /// It got SIGTERM, which is how such a program is asked.
    Terminated,
    /// It got SIGTERM, since asking it or waiting for it was not enough.
    AskedInVain,
    /// The same, but a test's own block had left it no time.
    AskedInHaste,
    /// It got SIGKILL, since nothing else was enough.
    Killed,
    /// The test has killed it.
    KilledOnPurpose,
}

impl Steps {
    /// Tells them from how a process went down from step `first` on.
    pub(crate) fn of(descent: &Descent, first: Step) -> Self {
        match (descent.last, first) {
            (None, _) => Self::None,
            (Some(Step::Ask), _) => Self::Asked,
            (Some(Step::Terminate), Step::Terminate) => Self::Terminated,
            (Some(Step::Terminate), _) if descent.hurried => Self::AskedInHaste,
            (Some(Step::Terminate), _) => Self::AskedInVain,
            (Some(Step::Kill), Step::Kill) => Self::KilledOnPurpose,
            (Some(Step::Kill), _) => Self::Killed,
        }
    }
}

/// Whose affair the end of a program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It must be as it should be.
    Owned,
    /// Its monitor broke the rules of QMP meanwhile, so that no end is as it should be.
    Violated,
    /// It exited in good order, since somebody else had sent it a signal.
    Signalled,
    /// Its status was told to the test as the answer that it asked for; signals must not end it.
    StatusTold,
    /// A conversation that tells by status 1 that a command was refused.
    Conversation,
    /// It runs although the test is over.
    Forgotten,
    /// How it ended cannot be known.
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
