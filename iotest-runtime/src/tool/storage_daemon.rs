//! [`StorageDaemon`]: block nodes and exports without a machine.

use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use crate::deadline::Deadline;
use crate::env::Settings;
use crate::outcome::Fault;
use crate::process::{Exit, Invocation};
use crate::tool::error::ToolError;
use crate::tool::runner::Runner;
use crate::tool::server::{Place, Server};

/// The storage daemon.
#[derive(Debug, Clone)]
pub struct StorageDaemon {
    runner: Runner,
    dir: Utf8PathBuf,
}

impl StorageDaemon {
    /// Makes the tool; pid files go into directories in `dir`, in practice a case's scratch.
    pub fn new(settings: &Settings, dir: &Utf8Path) -> Self {
        let runner = Runner::new(&settings.programs.storage_daemon, settings);
        Self { runner, dir: dir.to_owned() }
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
    /// – [`ToolError::Ended`] if it cannot do what its arguments say, with what it wrote.
    /// – [`ToolError`] if it cannot be started, or not in time.
    #[doc(alias = "QemuStorageDaemon")]
    pub fn start<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<RunningStorageDaemon, ToolError> {
        self.launch(self.runner.invocation()?.args(arguments), None)
    }

    /// Starts a daemon with a QMP monitor on a socket pair, of which the other end waits in
    /// [`RunningStorageDaemon::take_monitor`].
    ///
    /// # Errors
    /// – As [`StorageDaemon::start`].
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
        self.launch(invocation, Some(ours))
    }

    fn launch(
        &self,
        invocation: Invocation,
        monitor: Option<UnixStream>,
    ) -> Result<RunningStorageDaemon, ToolError> {
        let place = Place::new(&self.dir, "qemu-storage-daemon")?;
        let invocation = invocation.args(["--pidfile", place.pid_file().as_str()]);
        let server = Server::start(invocation, place, self.runner.clone())?;
        Ok(RunningStorageDaemon { server, monitor })
    }
}

/// A storage daemon that runs; dropped, it is killed.
#[derive(Debug)]
pub struct RunningStorageDaemon {
    server: Server,
    monitor: Option<UnixStream>,
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

    /// Takes our end of the monitor's socket, on which the greeting waits: once, and only if the
    /// daemon was started with one.
    pub fn take_monitor(&mut self) -> Option<UnixStream> {
        self.monitor.take()
    }

    /// Waits for the daemon to end by itself, such as after `quit` on its monitor.
    ///
    /// # Errors
    /// – [`ToolError::Process`] if it does not end before `deadline`.
    pub fn wait(&mut self, deadline: Deadline) -> Result<Exit, ToolError> {
        Ok(self.server.child().wait(deadline)?)
    }

    /// Ends the daemon and returns how it ended.
    ///
    /// # Errors
    /// – [`ToolError::Fault`] if SIGTERM does not end it.
    pub fn stop(self) -> Result<Exit, ToolError> {
        self.server.stop()
    }
}
