//! [`ToolError`]: why a tool failed.

use std::io;

use iotest_exec::deadline::TimedOut;
use iotest_exec::process::{Exit, Output, ProcessError, ToolFailed, command_line};
use iotest_protocol::text::{bounded, limit};

use crate::env::NotFound;
use crate::outcome::Fault;
use crate::qmp::QmpError;
use crate::tool::report::BadReport;

/// Why a tool failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ToolError {
    /// The program was not found.
    #[error(transparent)]
    NotFound(#[from] NotFound),
    /// The program could not be started, or did not end in time.
    #[error(transparent)]
    Process(#[from] ProcessError),
    /// The program failed: another status than 0, or a signal.
    #[error(transparent)]
    Failed(#[from] ToolFailed),
    /// The program succeeded, but its report is invalid.
    #[error("read the report of {}", command_line(.argv))]
    Report {
        /// The program and its arguments.
        argv: Vec<String>,
        /// What is wrong with it.
        source: BadReport,
    },
    /// A server or interactive program ended unexpectedly.
    #[error("{} ended with {exit}{}", command_line(.argv), written(.output))]
    Ended {
        /// The program and its arguments.
        argv: Vec<String>,
        /// How it ended.
        exit: Exit,
        /// What it wrote.
        output: String,
    },
    /// An interactive program ended as asked, but a command that it was given had failed.
    #[error("{} ended with {exit}: a command that it was given failed", command_line(.argv))]
    CommandFailed {
        /// The program and its arguments.
        argv: Vec<String>,
        /// How it ended.
        exit: Exit,
    },
    /// A server or interactive program did not get ready, or did not answer.
    #[error("{}: {late}{}", command_line(.argv), written(.output))]
    NotReady {
        /// The program and its arguments.
        argv: Vec<String>,
        /// What was waited for and how long.
        late: TimedOut,
        /// What it wrote until then.
        output: String,
    },
    /// The system failed to pass on what a program reads or writes.
    #[error("talk to {}", command_line(.argv))]
    Io {
        /// The program and its arguments.
        argv: Vec<String>,
        /// The system's error.
        source: io::Error,
    },
    /// A command cannot be given to an interactive program like this.
    #[error("`{command}` is no command for qemu-io: {why}")]
    BadCommand {
        /// The command.
        command: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The monitor of the storage daemon does not do its part.
    #[error(transparent)]
    Monitor(Box<QmpError>),
    /// The host is at fault, not the tool.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl ToolError {
    /// Returns the output of the run that failed, if it ran to its end.
    pub fn output(&self) -> Option<&Output> {
        match self {
            Self::Failed(failed) => Some(&failed.output),
            _ => None,
        }
    }
}

fn written(output: &str) -> String {
    match bounded(output, limit::PROGRAM_OUTPUT).trim_end() {
        "" => String::new(),
        output => format!("; it wrote:\n  {}", output.replace('\n', "\n  ")),
    }
}
