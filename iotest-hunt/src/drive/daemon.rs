//! [`Daemon`]: a running storage daemon, with its monitor and an NBD server.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::Timeouts;
use iotest_exec::process::{Child, Exit, Invocation, Stream, Streams};
use qmp_client::blocking::{Client, Connect};
use serde_json::Value;

use super::nbd::{Nbd, NbdError};

/// How long a reply may take, on the monitor or by NBD, before QEMU is said to hang.
const REPLY: Duration = Duration::from_secs(30);

/// How a daemon has ended.
#[derive(Debug, Clone)]
pub(crate) struct Stopped {
    /// Its exit; `None` if it did not end in time.
    pub(crate) exit: Option<Exit>,
    /// What it wrote to standard error.
    pub(crate) stderr: String,
}

/// A running storage daemon. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct Daemon {
    child: Child,
    client: Option<Client>,
    directory: File,
    stderr: Utf8PathBuf,
}

/// Why there is no daemon.
#[derive(Debug)]
pub(crate) enum StartError {
    /// It has ended, since it cannot open the nodes.
    Ended(Stopped),
    /// It cannot be started.
    Broken(String),
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::Broken(format!("start the storage daemon: {error}"))
    }
}

impl Daemon {
    /// Starts a daemon with nodes, and waits until it has opened them.
    ///
    /// Its socket and its standard error are in `directory`.
    pub(crate) fn start(
        program: &Utf8Path,
        directory: &Utf8Path,
        nodes: &[Value],
    ) -> Result<Self, StartError> {
        let stderr = directory.join("daemon.stderr");
        let mut invocation = Invocation::new(program).current_dir(directory);
        let directory = File::open(directory)?;
        let socket = socket_path(&directory);
        std::fs::remove_file(&socket).or_else(absent)?;
        let listener = OwnedFd::from(UnixListener::bind(&socket)?);
        let (ours, theirs) = UnixStream::pair()?;
        let theirs = OwnedFd::from(theirs);
        let monitor = format!("socket,id=monitor,fd={}", theirs.as_raw_fd());
        let server = format!("addr.type=fd,addr.str={}", listener.as_raw_fd());
        for node in nodes {
            invocation = invocation.args(["--blockdev", &node.to_string()]);
        }
        let invocation = invocation
            .args(["--nbd-server", &server])
            .args(["--chardev", &monitor, "--monitor", "chardev=monitor"])
            .inherit_fd(theirs)
            .inherit_fd(listener);
        let streams = Streams::null().stderr(Stream::File(File::create(&stderr)?));
        let child =
            invocation.spawn(streams).map_err(|error| StartError::Broken(error.to_string()))?;
        let mut daemon = Self { child, client: None, directory, stderr };
        let connect = Connect::new().command_limit(REPLY).greeting_limit(REPLY);
        match connect.stream(ours) {
            Ok(client) => daemon.client = Some(client),
            Err(_) => return Err(StartError::Ended(daemon.ended())),
        }
        Ok(daemon)
    }

    /// Returns its monitor.
    pub(crate) fn monitor(&mut self) -> &mut Client {
        self.client.as_mut().expect("a daemon that has started has a monitor")
    }

    /// Connects to an export.
    pub(crate) fn connect(&self, export: &str) -> Result<Nbd, NbdError> {
        let stream = UnixStream::connect(socket_path(&self.directory)).map_err(NbdError::Io)?;
        Nbd::connect(stream, export, REPLY)
    }

    /// Ends it by `quit`.
    pub(crate) fn quit(mut self) -> Stopped {
        if let Some(client) = self.client.take() {
            // How it ends says more than its reply.
            client.quit().ok();
        }
        self.ended()
    }

    /// Ends it by SIGKILL.
    pub(crate) fn kill(mut self) -> Stopped {
        self.child.kill();
        self.ended()
    }

    /// Waits for its end.
    pub(crate) fn ended(mut self) -> Stopped {
        let exit = self.child.try_wait_before(Timeouts::default().after(REPLY)).ok().flatten();
        let stderr = std::fs::read(&self.stderr).unwrap_or_default();
        Stopped { exit, stderr: String::from_utf8_lossy(&stderr).into_owned() }
    }
}

/// Returns a path of the socket that is short whatever the path of the directory is.
fn socket_path(directory: &File) -> String {
    format!("/proc/self/fd/{}/nbd", directory.as_raw_fd())
}

fn absent(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
