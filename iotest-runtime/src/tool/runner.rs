//! [`Runner`]: runs a tool's program, with what all tools share.

use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::capture::log::OutputLog;
use iotest_exec::deadline::{ActiveWait, Deadline, Timeouts, run_timeout_hook};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::process::{
    Child, Daemon, Invocation, Output, ProcessError, Streams, ToolFailed, command_line,
};

use crate::ends::{Ends, OutputRule, Tracked};
use crate::env::{Program, Settings, StderrPolicy};
use crate::outcome::chain;
use crate::tool::error::ToolError;
use crate::transcript::{NoteKind, Transcript};

/// How long a tool may take unless a limit is set, before scaling.
const LIMIT: Duration = Duration::from_secs(120);

/// The program of a tool, which may not exist, and its limits.
#[derive(Debug, Clone)]
pub(crate) struct Runner {
    program: Program,
    timeouts: Timeouts,
    /// How long a run, or an answer, may take, before scaling.
    limit: Duration,
    /// How to treat unexpected lines on the standard error of a running program.
    stderr: StderrPolicy,
    notes: Option<Transcript>,
    ends: Ends,
}

impl Runner {
    pub(crate) fn new(program: &Program, settings: &Settings) -> Self {
        Self {
            program: program.clone(),
            timeouts: settings.timeouts,
            limit: LIMIT,
            stderr: stderr_policy(program, settings),
            notes: None,
            ends: Ends::of_case(),
        }
    }

    #[cfg(test)]
    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    /// Records each run in the notes of a log, for failure reports; running programs belong to the case of
    /// the log.
    pub(crate) fn set_notes(&mut self, log: &Transcript) {
        self.notes = Some(log.clone());
        self.ends = log.ends().clone();
    }

    /// Tracks a running program; its owner reports the end.
    pub(crate) fn track(&self, child: &Child) -> Tracked {
        let program = Utf8Path::new(&child.argv()[0]);
        self.ends.track(program.file_name().unwrap_or("program"), child.pid(), child.argv())
    }

    /// Tracks a daemon; its owner reports the end.
    pub(crate) fn track_daemon(&self, daemon: &Daemon) -> Tracked {
        let words: Vec<String> = daemon.command_line().split(' ').map(str::to_owned).collect();
        let program = Utf8Path::new(words.first().map_or("", String::as_str));
        let pid = u32::try_from(daemon.pid()).unwrap_or_default();
        self.ends.track(program.file_name().unwrap_or("daemon"), pid, &words)
    }

    /// Returns how to treat unexpected lines on the standard error of a running program.
    pub(crate) fn stderr(&self) -> StderrPolicy {
        self.stderr
    }

    /// Returns the rule for the output of a running program.
    pub(crate) fn output_rule(&self) -> OutputRule {
        OutputRule::new(self.stderr)
    }

    /// Records an event of a running program.
    pub(crate) fn note(&self, argv: &[String], what: &str) {
        if let Some(notes) = &self.notes {
            notes.note(NoteKind::Tool, format!("{}: {what}", command_line(argv)));
        }
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.timeouts
    }

    /// Returns the deadline of a run, or of an answer, that starts now.
    pub(crate) fn deadline(&self) -> Deadline {
        self.timeouts.after(self.limit)
    }

    /// Starts a command line with the program.
    pub(crate) fn invocation(&self) -> Result<Invocation, ToolError> {
        Ok(Invocation::new(self.program.as_ref().map_err(Clone::clone)?))
    }

    /// Runs the program to its end, whatever status it returns; a signal is an error.
    pub(crate) fn run(&self, invocation: Invocation) -> Result<Output, ToolError> {
        let argv = invocation.argv().to_vec();
        self.noted(&argv, invocation.run(self.deadline()))
    }

    /// Runs the program in the same way with its output in a log, to which processes that it leaves may
    /// continue to write.
    pub(crate) fn run_into(
        &self,
        invocation: Invocation,
        (log, streams): (&OutputLog, Streams),
    ) -> Result<Output, ToolError> {
        let argv = invocation.argv().to_vec();
        let _waiting = ActiveWait::start(format_args!("the end of {}", command_line(&argv)));
        let spawned = invocation.spawn(streams);
        let ran = spawned.and_then(|mut child| child.wait_before(self.deadline()));
        let written = || log.excerpt().text();
        let ran = match ran {
            Ok(status) => {
                let (argv, stdout) = (argv.clone(), written().into_bytes());
                Ok(Output { argv, status, stdout, stderr: Vec::new() })
            }
            Err(ProcessError::TimedOut { argv, allowed, running, .. }) => {
                run_timeout_hook();
                Err(ProcessError::TimedOut { argv, allowed, output: written(), running })
            }
            Err(error) => Err(error),
        };
        self.noted(&argv, ran)
    }

    fn noted(
        &self,
        argv: &[String],
        ran: Result<Output, ProcessError>,
    ) -> Result<Output, ToolError> {
        let output = match ran {
            Ok(output) => output,
            Err(error) => {
                self.note(argv, &chain(&error));
                return Err(error.into());
            }
        };
        let mut ended = output.status.to_string();
        if !output.status.success() {
            let [stdout, stderr] =
                [&output.stdout, &output.stderr].map(|stream| Excerpt::of_text(stream).text());
            ended = format!("{ended}\n{stdout}{stderr}");
        }
        self.note(argv, &ended);
        match output.status.signal() {
            None => Ok(output),
            Some(_) => Err(ToolFailed { output: Box::new(output) }.into()),
        }
    }
}

/// Returns the setting for programs of QEMU that keep running. The output of qemu-img, qemu-io and any
/// other program is what a test asked for, and is not checked.
fn stderr_policy(program: &Program, settings: &Settings) -> StderrPolicy {
    let programs = &settings.programs;
    let serving = [&programs.qemu, &programs.qemu_nbd, &programs.storage_daemon];
    let is = |serving: &&Program| match (program, serving) {
        (Ok(program), Ok(serving)) => {
            program == serving || Some(program.as_str()) == serving.file_name()
        }
        _ => false,
    };
    if serving.iter().any(is) { settings.stderr } else { StderrPolicy::Tolerant }
}
