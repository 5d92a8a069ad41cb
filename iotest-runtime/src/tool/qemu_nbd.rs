//! [`QemuNbd`]: the NBD server.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::log::OutputLog;
use iotest_exec::deadline::poll_until;
use iotest_exec::process::escalation::Step;
use iotest_exec::process::{Daemon, Exit, Output, is_asleep, leaks};

use crate::ends::{OutputRule, Rule, Steps, Termination, Tracked, dropped};
use crate::env::Settings;
use crate::tool::error::ToolError;
use crate::tool::runner::Runner;
use crate::tool::server::{Server, ServerDir, end_of_log};
use crate::transcript::Transcript;

/// The maximum wait for a server to become idle.
const BEGIN_LIMIT: Duration = Duration::from_secs(5);

/// The NBD server, with `QEMU_NBD_OPTIONS`.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # fn doc(t: &mut Test, disk: Image) -> Result {
/// let socket = t.socket("nbd")?;
/// let server = t.qemu_nbd(["-k", socket.as_str(), "-f", "raw", disk.path().as_str()])?;
/// t.qemu_img(["info", &format!("nbd+unix:///?socket={socket}")])?;
/// server.stop()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QemuNbd {
    runner: Runner,
    options: Vec<String>,
    dir: Utf8PathBuf,
}

impl QemuNbd {
    /// Makes the tool; `dir` is a case's scratch directory, in which each server gets a directory.
    pub fn new(settings: &Settings, dir: &Utf8Path) -> Self {
        Self {
            runner: Runner::new(&settings.programs.qemu_nbd, settings),
            options: settings.qemu_nbd_options.clone(),
            dir: dir.to_owned(),
        }
    }

    /// Records each start of the program in the notes of a log, for failure reports; what still runs
    /// belongs to the case of that log.
    #[must_use]
    pub fn with_notes(mut self, log: &Transcript) -> Self {
        self.runner.set_notes(log);
        self
    }

    /// Sets how long a start, or a run that lists, may take, before scaling; two minutes unless
    /// set.
    #[must_use]
    pub fn with_limit(mut self, limit: Duration) -> Self {
        self.runner.set_limit(limit);
        self
    }

    /// Runs it to its end; it must succeed.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if it returns another status than 0.
    /// * [`ToolError`] if it cannot be started or does not end in time.
    pub fn run<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        Ok(self.unchecked(arguments)?.checked()?)
    }

    /// Runs it to its end; it may fail. Standard error is part of the output, in its order.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if a signal ends it.
    /// * [`ToolError`] if it cannot be started or does not end in time.
    pub fn unchecked<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let invocation = self.runner.invocation()?.args(&self.options).args(arguments);
        self.runner.run(invocation.merge_output())
    }

    /// Lists the exports of a server (`-L`), as its text; the settings' options are left out.
    ///
    /// # Errors
    /// * As [`QemuNbd::run`].
    #[doc(alias = "qemu_nbd_list_log")]
    pub fn list<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let invocation = self.runner.invocation()?.arg("-L").args(arguments);
        Ok(self.runner.run(invocation.merge_output())?.checked()?)
    }

    /// Starts a server that detaches itself (`--fork`); it listens when this returns.
    ///
    /// It ends after its first client unless the arguments have `--persistent`.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if it cannot serve, with what it wrote.
    /// * [`ToolError`] if it cannot be started, or not in time.
    #[doc(alias = "qemu_nbd")]
    #[doc(alias = "qemu_nbd_early_pipe")]
    pub fn fork<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<NbdDaemon, ToolError> {
        let server_dir = ServerDir::new(&self.dir, "qemu-nbd")?;
        let pid_file = server_dir.pid_file();
        let invocation = self
            .runner
            .invocation()?
            .args(&self.options)
            .args(["--fork", "--pid-file", pid_file.as_str()])
            .args(arguments);
        // Only the process that adopts the daemon can wait for its end.
        leaks::become_subreaper()?;
        let (log, streams) = server_dir.output(self.runner.stderr())?;
        self.runner.run_into(invocation, (&log, streams))?.checked()?;
        // A server that needs no client may have ended and removed the file.
        let daemon = match pid_file.exists() {
            true => Daemon::from_pid_file(&pid_file, self.runner.timeouts())?,
            false => None,
        };
        let daemon = daemon.map(|daemon| (self.runner.track_daemon(&daemon), daemon));
        if let Some((_, daemon)) = &daemon {
            self.wait_until_idle(u32::try_from(daemon.id()).unwrap_or_default());
        }
        Ok(NbdDaemon { daemon, log, allowed_stderr: self.runner.output_rule(), _dir: server_dir })
    }

    /// Starts a server that runs until it is stopped or dropped (`--persistent`); it listens when this
    /// returns.
    ///
    /// # Errors
    /// * [`ToolError::Ended`] if it cannot serve, with what it wrote.
    /// * [`ToolError`] if it cannot be started, or not in time.
    #[doc(alias = "qemu_nbd_popen")]
    pub fn serve<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<NbdServer, ToolError> {
        let server_dir = ServerDir::new(&self.dir, "qemu-nbd")?;
        let invocation = self
            .runner
            .invocation()?
            .args(&self.options)
            .args(["--persistent", "--pid-file", server_dir.pid_file().as_str()])
            .args(arguments);
        let server = Server::start(invocation, server_dir, self.runner.clone())?;
        self.wait_until_idle(server.id());
        Ok(NbdServer { server })
    }

    /// Waits until a server is idle: between writing its pid file and waiting for clients, qemu-nbd loses a
    /// SIGTERM.
    fn wait_until_idle(&self, pid: u32) {
        let waits =
            || Ok::<_, std::convert::Infallible>(is_asleep(pid).unwrap_or(true).then_some(()));
        // A server that is busy all that time has clients, so it was ready.
        let deadline = self.runner.timeouts().unbounded(BEGIN_LIMIT);
        drop(poll_until("qemu-nbd to wait for clients", deadline, waits));
    }
}

/// A server that detached itself; dropping this ends it.
#[derive(Debug)]
pub struct NbdDaemon {
    /// None if it had ended before it could be tracked.
    daemon: Option<(Tracked, Daemon)>,
    log: OutputLog,
    allowed_stderr: OutputRule,
    _dir: ServerDir,
}

impl NbdDaemon {
    /// Returns the daemon's process id, unless it ended at once.
    pub fn id(&self) -> Option<i32> {
        self.daemon.as_ref().map(|(_, daemon)| daemon.id())
    }

    /// Returns whether it still runs.
    pub fn is_running(&self) -> bool {
        self.daemon.as_ref().is_some_and(|(_, daemon)| daemon.is_running())
    }

    /// Waits for its end; returns whether it ended before `deadline`.
    pub fn wait_for_end(&self, deadline: iotest_exec::deadline::Deadline) -> bool {
        self.daemon.as_ref().is_none_or(|(_, daemon)| daemon.wait_for_end(deadline))
    }
}

impl NbdDaemon {
    /// Expects it to exit with this status instead of 0; any other end fails the case.
    pub fn expect_exit(&mut self, status: i32) {
        self.expect(Exit::Code(status));
    }

    /// Expects a signal to end it: 6 for an abort; any other end fails the case.
    pub fn expect_signal(&mut self, signal: i32) {
        self.expect(Exit::Signal(signal));
    }

    /// Allows lines on standard error in which this regular expression matches, from its start on, for
    /// runs in which any other line fails the case (`cargo iotest --strict-stderr`).
    pub fn expect_stderr(&mut self, pattern: impl AsRef<str>) {
        if let Some((tracked, _)) = &self.daemon {
            self.allowed_stderr.expect(pattern.as_ref(), tracked);
        }
    }

    fn expect(&self, exit: Exit) {
        self.daemon.iter().for_each(|(tracked, _)| tracked.expect(exit));
    }
}

impl Drop for NbdDaemon {
    fn drop(&mut self) {
        let Some((tracked, daemon)) = &mut self.daemon else { return };
        let end = daemon.end();
        let unknown = end.exit.is_none() && end.gone;
        self.allowed_stderr.judge(tracked, || self.log.stderr());
        tracked.close(Termination {
            exit: end.exit,
            steps: match end.last {
                None => Steps::None,
                Some(Step::Kill) => Steps::Killed,
                Some(_) => Steps::Terminated,
            },
            rule: if unknown && end.last != Some(Step::Kill) { Rule::Unknown } else { Rule::Owned },
            misses: Vec::new(),
            how: dropped(),
            log_tail: end_of_log(&self.log.excerpt().text()),
        });
    }
}

/// A server that runs until it is stopped or dropped.
#[derive(Debug)]
pub struct NbdServer {
    server: Server,
}

impl NbdServer {
    /// Returns the server's process id.
    pub fn id(&self) -> u32 {
        self.server.id()
    }

    /// Returns the server's output so far.
    pub fn output(&self) -> String {
        self.server.output()
    }

    /// Expects it to exit with this status instead of 0; any other end fails the case.
    pub fn expect_exit(&mut self, status: i32) {
        self.server.expect(Exit::Code(status));
    }

    /// Expects a signal to end it: 6 for an abort; any other end fails the case.
    pub fn expect_signal(&mut self, signal: i32) {
        self.server.expect(Exit::Signal(signal));
    }

    /// Allows lines on standard error in which this regular expression matches, for runs in which any
    /// other line fails the case (`cargo iotest --strict-stderr`, `IOTEST_STRICT_STDERR`).
    ///
    /// Lines are checked from its start on. Several patterns add up. An invalid regular expression fails
    /// the case.
    pub fn expect_stderr(&mut self, pattern: impl AsRef<str>) {
        self.server.expect_stderr(pattern.as_ref());
    }

    /// Ends the server and returns how it ended.
    ///
    /// # Errors
    /// * [`ToolError::Fault`] if SIGTERM does not end it.
    pub fn stop(self) -> Result<Exit, ToolError> {
        self.server.stop()
    }
}
