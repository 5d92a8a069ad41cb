//! [`LaunchError`]: why a machine did not start.

use std::{fmt, io};

use iotest_exec::process::{Exit, ProcessError};
use qapi_types::options::NotDotted;

use crate::env::NotFound;
use crate::outcome::chain;
use crate::qmp::QmpError;
use crate::vm::config::VmConfig;

/// A failed launch, with the evidence.
#[derive(Debug)]
#[doc(alias = "VMLaunchFailure")]
#[doc(alias = "QEMUMachineError")]
#[non_exhaustive]
pub struct LaunchError {
    /// The machine's name.
    pub name: String,
    /// What went wrong.
    pub cause: LaunchCause,
    /// How QEMU ended, if it did so by itself.
    pub exit: Option<Exit>,
    /// QEMU's command line; empty if it was not started.
    pub command_line: String,
    /// What QEMU wrote; if that is long, its beginning and end.
    pub output: String,
}

/// What went wrong in a launch.
#[derive(Debug)]
#[non_exhaustive]
pub enum LaunchCause {
    /// The host failed to prepare the launch.
    Host {
        /// What was tried: "open /tmp/vm0.log".
        attempt: String,
        /// The system's error.
        source: io::Error,
    },
    /// The text of an option cannot be written.
    Options {
        /// The option: `-device`.
        option: &'static str,
        /// The part that the syntax cannot express.
        source: NotDotted,
    },
    /// A pattern of `expect_stderr` is no regular expression, for this reason.
    Pattern(String),
    /// The program was not found.
    Missing(NotFound),
    /// The program could not be started.
    Start(ProcessError),
    /// QEMU did not greet or negotiate.
    Qmp(QmpError),
    /// The machine to be launched again still runs.
    Running,
}

impl LaunchError {
    pub(crate) fn missing(config: &VmConfig, error: NotFound) -> Box<Self> {
        Box::new(Self::before_start(config, LaunchCause::Missing(error)))
    }

    pub(super) fn running(config: &VmConfig) -> Box<Self> {
        Box::new(Self::before_start(config, LaunchCause::Running))
    }

    pub(super) fn host(config: &VmConfig, attempt: &str, source: io::Error) -> Self {
        Self::before_start(config, LaunchCause::Host { attempt: attempt.to_owned(), source })
    }

    pub(super) fn before_start(config: &VmConfig, cause: LaunchCause) -> Self {
        Self {
            name: config.name().to_owned(),
            cause,
            exit: None,
            command_line: String::new(),
            output: String::new(),
        }
    }
}

impl fmt::Display for LaunchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match (&self.cause, self.exit) {
            (LaunchCause::Host { attempt, .. }, _) => write!(f, "launch {name}: {attempt}")?,
            (LaunchCause::Options { option, .. }, _) => write!(f, "launch {name}: write {option}")?,
            (LaunchCause::Pattern(reason), _) => {
                write!(f, "launch {name}: read a pattern for its standard error: {reason}")?;
            }
            (LaunchCause::Running, _) => {
                write!(f, "launch {name} again: it still runs; shut it down first")?;
            }
            (LaunchCause::Missing(_) | LaunchCause::Start(_), _) => write!(f, "launch {name}")?,
            (LaunchCause::Qmp(QmpError::Disconnected(end)), Some(exit)) => {
                write!(f, "launch {name}: QEMU ended with {exit} before it was ready")?;
                if !end.unfinished.is_empty() {
                    write!(f, ", in the middle of a line: {}", end.unfinished)?;
                }
            }
            (LaunchCause::Qmp(error), Some(exit)) => {
                write!(f, "launch {name}: {}; then QEMU ended with {exit}", chain(error))?;
            }
            (LaunchCause::Qmp(error), None) => write!(f, "launch {name}: {}", chain(error))?,
        }
        for line in self.output.trim_end().lines() {
            write!(f, "\n  {line}")?;
        }
        match self.command_line.as_str() {
            "" => Ok(()),
            command => write!(f, "\n  command: {command}"),
        }
    }
}

impl std::error::Error for LaunchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            LaunchCause::Host { source, .. } => Some(source),
            LaunchCause::Options { source, .. } => Some(source),
            LaunchCause::Missing(error) => Some(error),
            LaunchCause::Start(error) => Some(error),
            // Display shows it already.
            LaunchCause::Qmp(_) | LaunchCause::Pattern(_) | LaunchCause::Running => None,
        }
    }
}
