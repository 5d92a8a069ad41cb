//! [`StorageDaemon`]: qemu-storage-daemon, for block nodes and exports without a machine.

use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::Deadline;
use iotest_exec::process::{Exit, Invocation, command_line};
use serde_json::Value;

use crate::ends::Tracked;
use crate::env::Settings;
use crate::outcome::Fault;
use crate::qmp::{ClientOptions, Monitor, QmpClient, QmpError, Recorder};
use crate::tool::error::ToolError;
use crate::tool::methods::{noting, serving};
use crate::tool::runner::Runner;
use crate::tool::server::{Server, ServerDir};
use crate::transcript::Transcript;

/// The name of the daemon in messages.
const PEER: &str = "qemu-storage-daemon";

/// How long to wait for the end of a daemon whose monitor closed, so that the error can show it.
const END_LIMIT: Duration = Duration::from_secs(5);

/// How long a daemon may take to end after `quit`.
const QUIT_LIMIT: Duration = Duration::from_secs(30);

/// The storage daemon.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # use serde_json::json;
/// # fn doc(t: &mut Test) -> Result {
/// let mut daemon = t.storage_daemon(["--blockdev", "null-co,node-name=disk"])?;
/// daemon.run_raw("query-named-block-nodes", json!({}))?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct StorageDaemon {
    runner: Runner,
    dir: Utf8PathBuf,
    recorder: Option<Arc<dyn Recorder>>,
}

impl StorageDaemon {
    /// Makes the tool; `dir` is a case's scratch directory, in which each daemon gets a directory.
    pub fn new(settings: &Settings, dir: &Utf8Path) -> Self {
        let runner = Runner::new(&settings.programs.storage_daemon, settings);
        Self { runner, dir: dir.to_owned(), recorder: None }
    }

    /// Sets a recorder, which receives every message of the monitor.
    #[must_use]
    pub(crate) fn with_recorder(mut self, recorder: Arc<dyn Recorder>) -> Self {
        self.recorder = Some(recorder);
        self
    }

    noting! {
        with_notes(log);
    }

    /// Starts a daemon; its arguments have been processed when this returns.
    ///
    /// # Errors
    /// * [`ToolError::Ended`] with its output if it rejects its arguments.
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

/// A running storage daemon; dropping it sends SIGTERM, then SIGKILL if it does not end.
#[derive(Debug)]
pub struct RunningStorageDaemon {
    server: Server,
    client: Option<QmpClient>,
}

impl RunningStorageDaemon {
    serving! {
        pid();
        output();
        expect_exit(status);
        expect_signal(signal);
        expect_stderr(pattern);
        stop();
    }

    /// Sends `quit` and waits for the daemon's end.
    ///
    /// # Errors
    /// * [`ToolError::Monitor`] if it has no monitor, or refuses.
    /// * [`ToolError::Ended`] with its output if its exit status is not the expected one.
    /// * [`ToolError::Process`] if it does not end in time.
    pub fn shutdown(&mut self) -> Result<(), ToolError> {
        self.run_raw("quit", Value::Null).map_err(|error| ToolError::Monitor(Box::new(error)))?;
        let deadline = self.server.timeouts().after(QUIT_LIMIT);
        let exit = self.server.child().wait_before(deadline)?;
        if self.server.ended(exit, "shut down") {
            return Ok(());
        }
        let argv = self.server.child().argv().to_vec();
        Err(ToolError::Ended { argv, exit, output: self.output() })
    }

    /// Waits for the daemon's end, such as after `quit` on its monitor.
    ///
    /// # Errors
    /// * [`ToolError::Process`] if it does not end before `deadline`.
    pub fn wait_before(&mut self, deadline: Deadline) -> Result<Exit, ToolError> {
        let exit = self.server.child().wait_before(deadline)?;
        self.server.ended(exit, "waited for");
        Ok(exit)
    }
}

impl Monitor for RunningStorageDaemon {
    fn client(&mut self) -> Result<&mut QmpClient, QmpError> {
        self.client.as_mut().ok_or_else(|| QmpError::NoMonitor { peer: PEER.to_owned() })
    }

    fn explain(&mut self, error: QmpError) -> QmpError {
        let QmpError::Disconnected(mut disconnect) = error else { return error };
        let deadline = self.server.timeouts().after(END_LIMIT);
        // The error is valid without its end, too.
        disconnect.exit = self.server.child().try_wait_before(deadline).ok().flatten();
        disconnect.command_line = command_line(self.server.child().argv());
        disconnect.log_tail = self.server.output_excerpt().trim_end().to_owned();
        QmpError::Disconnected(disconnect)
    }
}
