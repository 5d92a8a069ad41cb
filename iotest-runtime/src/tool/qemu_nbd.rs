//! [`QemuNbd`]: the NBD server.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::log::OutputLog;
use iotest_exec::deadline::{Deadline, HarnessTimeouts, TimedOut, poll_until};
use iotest_exec::process::escalation::Step;
use iotest_exec::process::{Daemon, Exit, Output, is_asleep, leaks};

use crate::ends::{OutputRule, Rule, Steps, Termination, Tracked, dropped};
use crate::env::Settings;
use crate::tool::error::ToolError;
use crate::tool::methods::{expecting_end, expecting_stderr, running, serving};
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

    running! {
        run(arguments);
        unchecked(arguments);
        with_notes(log);
    }

    fn to_end<S: AsRef<str>>(
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
        let log = server_dir.read(log)?;
        self.runner.run_into(invocation, (&log, streams))?.checked()?;
        // A server that needs no client may have ended and removed the file.
        let daemon = match pid_file.exists() {
            true => Daemon::from_pid_file(&pid_file, self.runner.timeouts())?,
            false => None,
        };
        let daemon = daemon.map(|daemon| (self.runner.track_daemon(&daemon), daemon));
        if let Some((_, daemon)) = &daemon {
            self.wait_until_idle(u32::try_from(daemon.pid()).unwrap_or_default());
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
        self.wait_until_idle(server.pid());
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
    pub fn pid(&self) -> Option<u32> {
        self.daemon.as_ref().and_then(|(_, daemon)| u32::try_from(daemon.pid()).ok())
    }

    /// Returns whether it still runs.
    pub fn is_running(&self) -> bool {
        self.daemon.as_ref().is_some_and(|(_, daemon)| daemon.is_running())
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// * [`TimedOut`] if `deadline` expires first; the daemon keeps running.
    pub fn wait_before(&self, deadline: Deadline) -> Result<(), TimedOut> {
        match &self.daemon {
            Some((_, daemon)) if !daemon.wait_before(deadline) => {
                Err(deadline.timed_out(&format!("the end of process {}", daemon.pid())))
            }
            _ => Ok(()),
        }
    }

    expecting_end! {
        expect_exit(status);
        expect_signal(signal);
    }

    expecting_stderr! {
        expect_stderr(pattern);
    }

    fn tracked(&self) -> Option<&Tracked> {
        self.daemon.as_ref().map(|(tracked, _)| tracked)
    }

    fn allow_stderr(&mut self, pattern: &str) {
        if let Some((tracked, _)) = &self.daemon {
            self.allowed_stderr.expect(pattern, tracked);
        }
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
    serving! {
        pid();
        output();
        expect_exit(status);
        expect_signal(signal);
        expect_stderr(pattern);
        stop();
    }
}
