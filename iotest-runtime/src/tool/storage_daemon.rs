//! [`StorageDaemon`]: block nodes and exports without a machine.

use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::Deadline;
use iotest_exec::process::{Exit, Invocation, command_line};
use serde_json::Value;

use crate::env::Settings;
use crate::outcome::Fault;
use crate::qmp::{ClientOptions, Monitor, QmpClient, QmpError, Recorder};
use crate::tool::error::ToolError;
use crate::tool::runner::Runner;
use crate::tool::server::{Server, ServerDir};
use crate::transcript::Transcript;

/// What the other end of its monitor is called in messages.
const PEER: &str = "qemu-storage-daemon";

/// How long a daemon whose monitor closed may take to end, so that the error can say how.
const END_LIMIT: Duration = Duration::from_secs(5);

/// How long a daemon that was asked to quit may take to do so.
const QUIT_LIMIT: Duration = Duration::from_secs(30);

/// The storage daemon.
#[derive(Debug, Clone)]
pub struct StorageDaemon {
    runner: Runner,
    dir: Utf8PathBuf,
    recorder: Option<Arc<dyn Recorder>>,
}

impl StorageDaemon {
    /// Makes the tool; pid files go into directories in `dir`, in practice a case's scratch.
    pub fn new(settings: &Settings, dir: &Utf8Path) -> Self {
        let runner = Runner::new(&settings.programs.storage_daemon, settings);
        Self { runner, dir: dir.to_owned(), recorder: None }
    }

    /// Lets `recorder` see every message of the monitor.
    #[must_use]
    pub fn with_recorder(mut self, recorder: Arc<dyn Recorder>) -> Self {
        self.recorder = Some(recorder);
        self
    }

    /// Notes each run beside a log, for failure reports.
    #[must_use]
    pub fn with_notes(mut self, log: &Transcript) -> Self {
        self.runner.set_notes(log);
        self
    }

    /// Sets how long a start may take, before scaling; two minutes unless set.
    #[must_use]
    pub fn with_limit(mut self, limit: Duration) -> Self {
        self.runner.set_limit(limit);
        self
    }

    /// Starts a daemon; all that its arguments say is done when this returns.
    ///
    /// # Errors
    /// * [`ToolError::Ended`] if it cannot do what its arguments say, with what it wrote.
    /// * [`ToolError`] if it cannot be started, or not in time.
    #[doc(alias = "QemuStorageDaemon")]
    pub fn start<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<RunningStorageDaemon, ToolError> {
        self.launch(self.runner.invocation()?.args(arguments))
    }

    /// Starts a daemon with a QMP monitor: the daemon returned is a [`Monitor`].
    ///
    /// # Errors
    /// * [`ToolError::Monitor`] if the monitor does not greet, with how the daemon ended if it did.
    /// * Others as [`StorageDaemon::start`].
    #[doc(alias = "QemuStorageDaemon")]
    pub fn start_with_monitor<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<RunningStorageDaemon, ToolError> {
        let pair = UnixStream::pair();
        let (ours, theirs) =
            pair.map_err(|error| Fault::new("make a socket pair for a monitor", error))?;
        let theirs = OwnedFd::from(theirs);
        let chardev = format!("socket,id=iotest-monitor,fd={}", theirs.as_raw_fd());
        let invocation = self
            .runner
            .invocation()?
            .args(["--chardev", &chardev, "--monitor", "chardev=iotest-monitor"])
            .inherit_fd(theirs)
            .args(arguments);
        let mut daemon = self.launch(invocation)?;
        let process = daemon.server.end_fd()?;
        match self.connect(process, ours) {
            Ok(client) => daemon.client = Some(client),
            Err(error) => return Err(ToolError::Monitor(Box::new(daemon.explain(error)))),
        }
        Ok(daemon)
    }

    fn connect(&self, process: Option<OwnedFd>, ours: UnixStream) -> Result<QmpClient, QmpError> {
        let options = ClientOptions {
            timeouts: self.runner.timeouts(),
            recorder: self.recorder.clone(),
            ..ClientOptions::new(PEER)
        };
        QmpClient::connect(ours, process, options, self.runner.deadline())
    }

    fn launch(&self, invocation: Invocation) -> Result<RunningStorageDaemon, ToolError> {
        let server_dir = ServerDir::new(&self.dir, "qemu-storage-daemon")?;
        let invocation = invocation.args(["--pidfile", server_dir.pid_file().as_str()]);
        let server = Server::start(invocation, server_dir, self.runner.clone())?;
        Ok(RunningStorageDaemon { server, client: None })
    }
}

/// A storage daemon that runs; dropped, it is ended by SIGTERM, or SIGKILL if need be.
#[derive(Debug)]
pub struct RunningStorageDaemon {
    server: Server,
    client: Option<QmpClient>,
}

impl RunningStorageDaemon {
    /// Returns the daemon's process id.
    pub fn id(&self) -> u32 {
        self.server.id()
    }

    /// Returns what the daemon has written so far.
    pub fn output(&self) -> String {
        self.server.output()
    }

    /// Asks the daemon to quit and waits for its end.
    ///
    /// # Errors
    /// * [`ToolError::Monitor`] if it was started without a monitor, or does not agree.
    /// * [`ToolError::Ended`] if its status is another than is expected, with what it wrote.
    /// * [`ToolError::Process`] if it does not end in time.
    pub fn shutdown(&mut self) -> Result<(), ToolError> {
        self.run_raw("quit", Value::Null).map_err(|error| ToolError::Monitor(Box::new(error)))?;
        let deadline = self.server.timeouts().after(QUIT_LIMIT);
        let exit = self.server.child().wait(deadline)?;
        if self.server.ended(exit, "shut down") {
            return Ok(());
        }
        let argv = self.server.child().argv().to_vec();
        Err(ToolError::Ended { argv, exit, output: self.output() })
    }

    /// Waits for the daemon to end by itself, such as after `quit` on its monitor.
    ///
    /// # Errors
    /// * [`ToolError::Process`] if it does not end before `deadline`.
    pub fn wait(&mut self, deadline: Deadline) -> Result<Exit, ToolError> {
        let exit = self.server.child().wait(deadline)?;
        self.server.ended(exit, "waited for");
        Ok(exit)
    }

    /// Says that it is to end with this status instead of 0; another end fails the case then.
    pub fn expect_exit(&mut self, status: i32) {
        self.server.expect(Exit::Code(status));
    }

    /// Says that it is to be ended by this signal: 6 for an abort; another end fails the case then.
    pub fn expect_signal(&mut self, signal: i32) {
        self.server.expect(Exit::Signal(signal));
    }

    /// Says that it may write lines in which this regular expression matches, where anything else fails
    /// the case (`cargo iotest --strict-stderr`, `IOTEST_STRICT_STDERR`).
    ///
    /// Lines are those of its standard error, from its start on; several patterns add up. A
    /// pattern that is no regular expression fails the case.
    pub fn expect_stderr(&mut self, pattern: impl AsRef<str>) {
        self.server.expect_stderr(pattern.as_ref());
    }

    /// Ends the daemon and returns how it ended.
    ///
    /// # Errors
    /// * [`ToolError::Fault`] if SIGTERM does not end it.
    pub fn stop(self) -> Result<Exit, ToolError> {
        self.server.stop()
    }
}

impl Monitor for RunningStorageDaemon {
    fn client(&mut self) -> Result<&mut QmpClient, QmpError> {
        self.client.as_mut().ok_or_else(|| QmpError::NoMonitor { peer: PEER.to_owned() })
    }

    fn explain(&mut self, error: QmpError) -> QmpError {
        let QmpError::Disconnected(mut disconnect) = error else { return error };
        let deadline = self.server.timeouts().after(END_LIMIT);
        // Without its end the error says less, but is no less true.
        disconnect.exit = self.server.child().wait_until(deadline).ok().flatten();
        disconnect.command_line = command_line(self.server.child().argv());
        disconnect.log_tail = self.server.output_excerpt().trim_end().to_owned();
        QmpError::Disconnected(disconnect)
    }
}
