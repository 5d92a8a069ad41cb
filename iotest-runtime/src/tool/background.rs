//! [`Background`]: a program that runs while the test continues.

use std::io;

use camino::Utf8Path;
use iotest_exec::capture::log::{OutputLog, WHOLE};
use iotest_exec::deadline::{Deadline, PollError, Teardown, poll_until};
use iotest_exec::process::escalation::{Step, escalate};
use iotest_exec::process::{Child, Exit, Invocation, Output, ProcessError};

use crate::ends::{OutputRule, Rule, Termination, Tracked, dropped};
use crate::env::Settings;
use crate::tool::error::ToolError;
use crate::tool::methods::{expecting_end, expecting_stderr};
use crate::tool::runner::Runner;
use crate::tool::server::{ServerDir, end_of_log, output_text};

/// A program that runs while the test continues; dropping it ends it.
///
/// It must exit with status 0, or by the SIGTERM that stops it: any other end fails the case, unless
/// [`expect_exit`](Self::expect_exit) or [`expect_signal`](Self::expect_signal) names it, or
/// [`wait_before`](Self::wait_before) returns it.
///
/// Its standard output and error are captured together and can be read at any time. It never blocks on
/// writing; of more than 16 MiB, the beginning and the end are kept.
#[derive(Debug)]
pub struct Background {
    child: Child,
    tracked: Tracked,
    log: OutputLog,
    allowed_stderr: OutputRule,
    /// Where its output is.
    _dir: ServerDir,
    runner: Runner,
}

impl Background {
    /// Starts a program; `dir` is a case's scratch directory, in which a directory for its output is
    /// created.
    ///
    /// # Errors
    /// * [`ToolError::Process`] if the program cannot be started.
    /// * [`ToolError::Fault`] if the directory for its output cannot be created.
    #[doc(alias = "qemu_tool_popen")]
    pub fn start(
        invocation: Invocation,
        settings: &Settings,
        dir: &Utf8Path,
    ) -> Result<Self, ToolError> {
        let program = Ok(invocation.argv()[0].as_str().into());
        Self::spawn(invocation, Runner::new(&program, settings), dir)
    }

    pub(crate) fn spawn(
        invocation: Invocation,
        runner: Runner,
        dir: &Utf8Path,
    ) -> Result<Self, ToolError> {
        let program = Utf8Path::new(&invocation.argv()[0]);
        let server_dir = ServerDir::new(dir, program.file_name().unwrap_or("program"))?;
        let (log, streams) = server_dir.output(runner.stderr())?;
        let child = invocation.spawn(streams)?;
        let log = server_dir.read(log)?;
        runner.note(child.argv(), "runs in the background");
        let tracked = runner.track(&child);
        let allowed_stderr = runner.output_rule();
        Ok(Self { child, tracked, log, allowed_stderr, _dir: server_dir, runner })
    }

    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.child.pid()
    }

    /// Returns its output so far; of more than 16 MiB, the beginning and the end.
    pub fn output(&self) -> String {
        output_text(&self.log)
    }

    /// Returns whether it still runs.
    pub fn is_running(&mut self) -> bool {
        // An error means no answer yet.
        self.child.try_wait().is_ok_and(|exit| exit.is_none())
    }

    /// Waits until its output contains `text`, and returns the output.
    ///
    /// # Errors
    /// * [`ToolError::Ended`] if it ends first.
    /// * [`ToolError::NotReady`] if the text does not come within the time limit of a run.
    pub fn wait_for_output(&mut self, text: &str) -> Result<String, ToolError> {
        let deadline = self.runner.deadline();
        let what = format!("`{text}` from process {}", self.child.pid());
        let Self { child, log, .. } = self;
        let found = poll_until(&what, deadline, || {
            // Queried first, so that the output from before its end is complete.
            let ended = child.try_wait()?;
            Ok::<_, io::Error>(match (log.contains(text), ended) {
                (true, _) => Some(Ok(output_text(log))),
                (false, Some(exit)) => Some(Err((exit, log.excerpt().text()))),
                (false, None) => None,
            })
        });
        match self.answered(found)? {
            Ok(output) => Ok(output),
            Err((exit, output)) => Err(ToolError::Ended { argv: self.argv(), exit, output }),
        }
    }

    /// Waits for its end and returns its output, whatever its status.
    ///
    /// # Errors
    /// * [`ToolError::NotReady`] if it still runs at `deadline`; it goes on running.
    /// * [`ToolError::Process`] if its output has more than 16 MiB.
    /// * [`ToolError::Io`] if its output could not be kept because the disk is full.
    pub fn wait_before(&mut self, deadline: Deadline) -> Result<Output, ToolError> {
        let what = format!("the end of process {}", self.child.pid());
        let child = &mut self.child;
        let ended = poll_until(&what, deadline, || child.try_wait());
        let status = self.answered(ended)?;
        let Some(stdout) = self.log.contents().map_err(|source| self.io(source))? else {
            let (argv, output) = (self.argv(), self.log.excerpt().text());
            let limit = usize::try_from(WHOLE).unwrap_or(usize::MAX);
            return Err(ProcessError::TooMuchOutput { argv, limit, output }.into());
        };
        self.check_stderr();
        let output = Output { argv: self.argv(), status, stdout, stderr: Vec::new() };
        let (rule, log_tail) = (Rule::StatusReturned, end_of_log(&output.stdout_text()));
        self.tracked.close(Termination {
            rule,
            log_tail,
            ..Termination::by_itself(status, "waited for")
        });
        self.runner.note(&output.argv, &output.status.to_string());
        Ok(output)
    }

    /// Sends SIGTERM, then SIGKILL if it does not end; returns how it ended.
    ///
    /// Returns None if it did not end in time after SIGKILL.
    pub fn stop(mut self) -> Option<Exit> {
        self.end("stopped")
    }

    expecting_end! {
        expect_exit(status);
        expect_signal(signal);
    }

    expecting_stderr! {
        ///
        /// Only `qemu-system-*`, qemu-nbd and qemu-storage-daemon are checked, not other programs.
        expect_stderr(pattern);
    }

    fn tracked(&self) -> Option<&Tracked> {
        Some(&self.tracked)
    }

    fn allow_stderr(&mut self, pattern: &str) {
        self.allowed_stderr.expect(pattern, &self.tracked);
    }

    fn check_stderr(&self) {
        self.allowed_stderr.judge(&self.tracked, || self.log.stderr());
    }

    fn end(&mut self, how: &'static str) -> Option<Exit> {
        let _teardown = Teardown::begin();
        let first = Step::Terminate;
        let escalation = escalate(&mut self.child, first, self.runner.timeouts(), |_| Ok(()));
        self.check_stderr();
        let log_tail = end_of_log(&self.log.excerpt().text());
        self.tracked.close(Termination { log_tail, ..Termination::of(&escalation, first, how) });
        escalation.exit
    }

    fn argv(&self) -> Vec<String> {
        self.child.argv().to_vec()
    }

    fn answered<T>(&self, polled: Result<T, PollError<io::Error>>) -> Result<T, ToolError> {
        polled.map_err(|error| match error {
            PollError::TimedOut(source) => ToolError::NotReady {
                argv: self.argv(),
                late: source,
                output: self.log.excerpt().text(),
            },
            PollError::Failed(source) => self.io(source),
        })
    }

    fn io(&self, source: io::Error) -> ToolError {
        ToolError::Io { argv: self.argv(), source }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if !self.tracked.is_closed() {
            self.end(dropped());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use camino::Utf8PathBuf;
    use iotest_exec::deadline::Timeouts;

    use super::*;

    fn start(script: &str) -> (tempfile::TempDir, Background) {
        let root = tempfile::tempdir().unwrap();
        let dir = Utf8PathBuf::from_path_buf(root.path().to_owned()).unwrap();
        let settings = Settings::from_vars(&|_| None).unwrap();
        let shell = Invocation::new("sh").args(["-c", script]);
        let background = Background::start(shell, &settings, &dir).unwrap();
        (root, background)
    }

    fn minute() -> Deadline {
        Timeouts::default().after(Duration::from_secs(60))
    }

    #[test]
    fn output_is_there_while_it_runs_and_gone_with_it() {
        let (root, mut shell) = start("echo ready; echo oops >&2; exec sleep 600");
        assert_eq!(shell.wait_for_output("oops").unwrap(), "ready\noops\n");
        assert!(shell.is_running());
        let process = format!("/proc/{}", shell.pid());
        drop(shell);
        assert!(!std::path::Path::new(&process).exists());
        assert_eq!(root.path().read_dir().unwrap().count(), 0);
    }

    #[test]
    fn end_gives_status_and_output() {
        let (_root, mut shell) = start("echo done; exit 3");
        let output = shell.wait_before(minute()).unwrap();
        assert_eq!((output.status, &*output.stdout_text()), (Exit::Code(3), "done\n"));
        assert!(!shell.is_running());
        let (_root, mut shell) = start("echo no; exit 1");
        let error = shell.wait_for_output("yes").unwrap_err().to_string();
        assert!(error.ends_with("ended with exit status 1; it wrote:\n  no"), "{error}");
    }

    #[test]
    fn wait_ends_at_its_deadline_and_stop_ends_the_program() {
        let (_root, mut shell) = start("echo begun; exec sleep 600");
        shell.wait_for_output("begun").unwrap();
        let soon = Timeouts::default().after(Duration::from_millis(5));
        let error = shell.wait_before(soon).unwrap_err().to_string();
        assert!(error.contains("waited 5ms for the end of process"), "{error}");
        assert!(error.ends_with("it wrote:\n  begun"), "{error}");
        assert_eq!(shell.stop(), Some(Exit::Signal(15)));
    }

    #[test]
    fn endless_output_is_found_in_and_bounded() {
        let (_root, mut shell) = start("head -c 70000000 /dev/zero; echo needle; echo last");
        assert!(shell.wait_for_output("needle\n").unwrap().contains(" bytes left out ..."));
        let error = shell.wait_before(minute()).unwrap_err().to_string();
        assert!(error.contains(" wrote more than 16777216 bytes, "), "{error}");
        assert!(error.ends_with("needle\nlast") && error.len() < 20 << 10, "{}", error.len());
    }
}
