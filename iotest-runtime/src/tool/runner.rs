//! [`Runner`]: what all tools share – a program, found or not, and how long it may take.

use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::deadline::{Deadline, Timeouts};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::process::{Child, Daemon, Invocation, Output, ToolFailed, command_line};

use crate::ends::{Ends, Tracked};
use crate::env::{Program, Settings};
use crate::outcome::chain;
use crate::tool::error::ToolError;
use crate::transcript::{NoteKind, Transcript};

/// How long a tool may take unless said otherwise.
const LIMIT: Duration = Duration::from_secs(120);

/// A program, found or not, and how long it may take.
#[derive(Debug, Clone)]
pub(crate) struct Runner {
    program: Program,
    timeouts: Timeouts,
    limit: Duration,
    notes: Option<Transcript>,
    ends: Ends,
}

impl Runner {
    pub(crate) fn new(program: &Program, settings: &Settings) -> Self {
        Self {
            program: program.clone(),
            timeouts: settings.timeouts,
            limit: LIMIT,
            notes: None,
            ends: Ends::of_case(),
        }
    }

    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    /// Notes each run beside a log, for failure reports; what goes on running is that case's.
    pub(crate) fn note_beside(&mut self, log: &Transcript) {
        self.notes = Some(log.clone());
        self.ends = log.ends().clone();
    }

    /// Takes down a program that goes on running; whoever owns it reports its end.
    pub(crate) fn track(&self, child: &Child) -> Tracked {
        let program = Utf8Path::new(&child.argv()[0]);
        self.ends.track(program.file_name().unwrap_or("program"), child.id(), child.argv())
    }

    /// Takes down a daemon in the same way.
    pub(crate) fn track_daemon(&self, daemon: &Daemon) -> Tracked {
        let words: Vec<String> = daemon.command_line().split(' ').map(str::to_owned).collect();
        let program = Utf8Path::new(words.first().map_or("", String::as_str));
        let pid = u32::try_from(daemon.id()).unwrap_or_default();
        self.ends.track(program.file_name().unwrap_or("daemon"), pid, &words)
    }

    /// Notes what becomes of a program that goes on running.
    pub(crate) fn note(&self, argv: &[String], what: &str) {
        if let Some(notes) = &self.notes {
            notes.note(NoteKind::Tool, format!("{}: {what}", command_line(argv)));
        }
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
        let argv = invocation.argv().to_vec();
        let output = match invocation.run(self.deadline()) {
            Ok(output) => output,
            Err(error) => {
                self.note(&argv, &chain(&error));
                return Err(error.into());
            }
        };
        let mut ended = output.status.to_string();
        if !output.status.success() {
            let [stdout, stderr] =
                [&output.stdout, &output.stderr].map(|stream| Excerpt::of_text(stream).text());
            ended = format!("{ended}\n{stdout}{stderr}");
        }
        self.note(&argv, &ended);
        match output.status.signal() {
            None => Ok(output),
            Some(_) => Err(ToolFailed { output: Box::new(output) }.into()),
        }
    }
}
