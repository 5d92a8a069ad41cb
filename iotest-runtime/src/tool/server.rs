//! [`Server`]: a tool that keeps running; it is ready when it has written its pid file.

use std::fs;
use std::os::fd::OwnedFd;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::log::{Opened, OutputLog};
use iotest_exec::deadline::{PollError, Teardown, Timeouts, poll_until};
use iotest_exec::process::escalation::{Escalation, Step, escalate};
use iotest_exec::process::{Child, Exit, HarnessChild, Invocation, Streams};
use iotest_exec::removal::remove_tree;
use iotest_protocol::text::{bounded, limit};

use crate::ends::{OutputRule, Rule, Termination, Tracked, dropped};
use crate::env::StderrPolicy;
use crate::outcome::Fault;
use crate::tool::error::ToolError;
use crate::tool::runner::Runner;

/// A running tool, with a directory for its pid file and its output.
///
/// Dropping it sends SIGTERM, so that it can remove its sockets and mounts, and then removes the
/// directory.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    tracked: Tracked,
    log: OutputLog,
    allowed_stderr: OutputRule,
    server_dir: ServerDir,
    runner: Runner,
}

/// A directory for the pid file and the output of a server.
#[derive(Debug)]
pub(crate) struct ServerDir {
    dir: tempfile::TempDir,
}

impl Drop for ServerDir {
    fn drop(&mut self) {
        self.dir.disable_cleanup(true);
        if let Some(dir) = Utf8Path::from_path(self.dir.path()) {
            // Does not enter mounts. What cannot be removed is removed or reported with the scratch
            // directory.
            drop(remove_tree(dir));
        }
    }
}

impl ServerDir {
    /// Makes the directory in `parent`; its name begins with that of the tool.
    pub(crate) fn new(parent: &Utf8Path, tool: &str) -> Result<Self, Fault> {
        let made = tempfile::Builder::new().prefix(&format!("{tool}.")).tempdir_in(parent);
        made.map(|dir| Self { dir }).map_err(|error| {
            Fault::new(format!("create a directory for {tool} in {parent}"), error)
        })
    }

    fn file(&self, name: &str) -> Utf8PathBuf {
        let path = self.dir.path().join(name);
        Utf8PathBuf::from_path_buf(path).expect("a new name in a UTF-8 directory is UTF-8")
    }

    pub(crate) fn pid_file(&self) -> Utf8PathBuf {
        self.file("pid")
    }

    /// Returns the streams for the program and the log of its output. Standard error is captured
    /// separately if it is checked.
    pub(crate) fn output(&self, stderr: StderrPolicy) -> Result<(Opened, Streams), Fault> {
        let log = self.file("output");
        let opened = match stderr {
            StderrPolicy::Tolerant => OutputLog::append(log.clone()),
            StderrPolicy::Strict => OutputLog::append_separate(log.clone()),
        };
        opened.map_err(|error| Fault::new(format!("create {log}"), error))
    }

    /// Begins to read the output of the program, which runs.
    pub(crate) fn read(&self, opened: Opened) -> Result<OutputLog, Fault> {
        let log = || format!("read what is to go to {}", self.file("output"));
        opened.read().map_err(|error| Fault::new(log(), error))
    }
}

/// Returns the output of a program; of more than 16 MiB, the beginning and the end.
pub(crate) fn output_text(log: &OutputLog) -> String {
    match log.contents() {
        Ok(Some(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
        // Both ends are in memory, even if the file could not be written.
        Ok(None) | Err(_) => log.excerpt().text(),
    }
}

/// How many of the last lines of output are shown with a program's end.
const TAIL: usize = 20;

/// Returns the last lines of a program's output, without the final line end.
pub(crate) fn end_of_log(output: &str) -> String {
    let output = bounded(output, limit::PROGRAM_OUTPUT);
    let lines: Vec<&str> = output.trim_end().lines().collect();
    lines[lines.len().saturating_sub(TAIL)..].join("\n")
}

impl Server {
    /// Starts a program whose arguments name `server_dir`'s pid file, and waits until it has written it.
    pub(crate) fn start(
        invocation: Invocation,
        server_dir: ServerDir,
        runner: Runner,
    ) -> Result<Self, ToolError> {
        let (log, streams) = server_dir.output(runner.stderr())?;
        let child = invocation.spawn(streams)?;
        let log = server_dir.read(log)?;
        let tracked = runner.track(&child);
        let allowed_stderr = runner.output_rule();
        let mut server = Self { child, tracked, log, allowed_stderr, server_dir, runner };
        if let Err(error) = server.wait_until_ready() {
            server.end("start failed", Rule::StatusReturned);
            return Err(error);
        }
        Ok(server)
    }

    fn wait_until_ready(&mut self) -> Result<(), ToolError> {
        let pid_file = self.server_dir.pid_file();
        let what = format!("the pid file of process {}", self.child.pid());
        let ready = poll_until(&what, self.runner.deadline(), || {
            // Queried before the file: a server that removes its file at its end must not be waited
            // for.
            let ended = self.child.try_wait()?;
            let written = fs::read_to_string(&pid_file).is_ok_and(|text| text.ends_with('\n'));
            Ok::<_, std::io::Error>(ended.map(Some).or(written.then_some(None)))
        });
        let argv = || self.child.argv().to_vec();
        let output = || self.log.excerpt().text();
        match ready {
            Ok(None) => {
                self.runner.note(self.child.argv(), "serves");
                Ok(())
            }
            Ok(Some(exit)) => Err(ToolError::Ended { argv: argv(), exit, output: output() }),
            Err(PollError::TimedOut(source)) => {
                Err(ToolError::NotReady { argv: argv(), late: source, output: output() })
            }
            Err(PollError::Failed(source)) => Err(ToolError::Io { argv: argv(), source }),
        }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.pid()
    }

    pub(crate) fn output(&self) -> String {
        output_text(&self.log)
    }

    pub(crate) fn output_excerpt(&self) -> String {
        self.log.excerpt().text()
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.runner.timeouts()
    }

    /// Returns a descriptor that becomes readable when the server ends, if the system supports that.
    pub(crate) fn end_fd(&self) -> Result<Option<OwnedFd>, ToolError> {
        let end = self.child.end_fd().map(|fd| fd.try_clone_to_owned()).transpose();
        end.map_err(|source| ToolError::Io { argv: self.child.argv().to_vec(), source })
    }

    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Returns what tracks its end.
    pub(crate) fn tracked(&self) -> &Tracked {
        &self.tracked
    }

    /// Allows lines on standard error in which a regular expression matches.
    pub(crate) fn expect_stderr(&mut self, pattern: &str) {
        self.allowed_stderr.expect(pattern, &self.tracked);
    }

    /// Reports that it ended by itself; returns whether that was expected.
    pub(crate) fn ended(&self, exit: Exit, how: &'static str) -> bool {
        self.allowed_stderr.judge(&self.tracked, || self.log.stderr());
        let log_tail = end_of_log(&self.log.excerpt().text());
        self.tracked.close(Termination { log_tail, ..Termination::by_itself(exit, how) })
    }

    fn end(&mut self, how: &'static str, rule: Rule) -> Escalation {
        let _teardown = Teardown::begin();
        let escalation =
            escalate(&mut self.child, Step::Terminate, self.runner.timeouts(), |_| Ok(()));
        // The error of a failed start shows the output.
        if rule == Rule::Owned {
            self.allowed_stderr.judge(&self.tracked, || self.log.stderr());
        }
        let log_tail = end_of_log(&self.log.excerpt().text());
        self.tracked.close(Termination {
            rule,
            log_tail,
            ..Termination::of(&escalation, Step::Terminate, how)
        });
        escalation
    }

    /// Sends SIGTERM, then SIGKILL if it does not end, and returns how it ended.
    pub(crate) fn stop(mut self) -> Result<Exit, ToolError> {
        let escalation = self.end("stopped", Rule::Owned);
        match escalation.exit {
            Some(exit) if escalation.last_step <= Some(Step::Terminate) => Ok(exit),
            _ => {
                let what =
                    format!("end {}: {}", self.child.argv()[0], escalation.failed_steps.join("; "));
                Err(Fault::without_source(what).into())
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !self.tracked.is_closed() {
            self.end(dropped(), Rule::Owned);
        }
    }
}
