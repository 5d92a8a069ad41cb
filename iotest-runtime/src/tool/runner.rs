//! [`Runner`]: what all tools share – a program, found or not, and how long it may take.

use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::capture::log::OutputLog;
use iotest_exec::deadline::{Deadline, Timeouts, Waiting, time_out_matters};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::process::{
    Child, Daemon, Invocation, Output, ProcessError, Streams, ToolFailed, command_line,
};

use crate::ends::{Ends, OutputRule, Tracked};
use crate::env::{Program, Settings, StderrPolicy};
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
    /// What it means that it writes something unexpected while it goes on running.
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

    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    /// Records each run in the notes of a log, for failure reports; running programs belong to the case of
    /// the log.
    pub(crate) fn set_notes(&mut self, log: &Transcript) {
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

    /// Returns what it means that the program writes something unexpected while it goes on running.
    pub(crate) fn stderr(&self) -> StderrPolicy {
        self.stderr
    }

    /// Returns what the program may write while it goes on running.
    pub(crate) fn output_rule(&self) -> OutputRule {
        OutputRule::new(self.stderr)
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
        self.noted(&argv, invocation.run(self.deadline()))
    }

    /// Runs the program in the same way with its output in a log, to which what it leaves running may
    /// go on to write.
    pub(crate) fn run_into(
        &self,
        invocation: Invocation,
        (log, streams): (&OutputLog, Streams),
    ) -> Result<Output, ToolError> {
        let argv = invocation.argv().to_vec();
        let _waiting = Waiting::on(format_args!("the end of {}", command_line(&argv)));
        let spawned = invocation.spawn(streams);
        let ran = spawned.and_then(|mut child| child.wait(self.deadline()));
        let written = || log.ends().text();
        let ran = match ran {
            Ok(status) => {
                let (argv, stdout) = (argv.clone(), written().into_bytes());
                Ok(Output { argv, status, stdout, stderr: Vec::new() })
            }
            Err(ProcessError::TimedOut { argv, allowed, running, .. }) => {
                time_out_matters();
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

/// Returns what the settings say of the output of those programs of QEMU that serve; that of qemu-img,
/// qemu-io and any other program is the answer that a test asked for.
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
