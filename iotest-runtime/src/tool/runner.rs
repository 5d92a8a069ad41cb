//! [`Runner`]: what all tools share – a program, found or not, and how long it may take.

use std::time::Duration;

use crate::deadline::{Deadline, Timeouts};
use crate::env::{Program, Settings};
use crate::process::{Invocation, Output, ToolFailed};
use crate::tool::error::ToolError;

/// How long a tool may take unless said otherwise.
const LIMIT: Duration = Duration::from_secs(120);

/// A program, found or not, and how long it may take.
#[derive(Debug, Clone)]
pub(crate) struct Runner {
    program: Program,
    timeouts: Timeouts,
    limit: Duration,
}

impl Runner {
    pub(crate) fn new(program: &Program, settings: &Settings) -> Self {
        Self { program: program.clone(), timeouts: settings.timeouts, limit: LIMIT }
    }

    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.timeouts
    }

    /// Starts the time that one run, or one answer, may take.
    pub(crate) fn deadline(&self) -> Deadline {
        self.timeouts.after(self.limit)
    }

    /// Names the program.
    pub(crate) fn invocation(&self) -> Result<Invocation, ToolError> {
        Ok(Invocation::new(self.program.as_ref().map_err(Clone::clone)?))
    }

    /// Runs the program to its end, whatever status it returns; a signal is an error.
    pub(crate) fn run(&self, invocation: Invocation) -> Result<Output, ToolError> {
        let output = invocation.run(self.deadline())?;
        match output.status.signal() {
            None => Ok(output),
            Some(_) => Err(ToolFailed { output: Box::new(output) }.into()),
        }
    }
}
