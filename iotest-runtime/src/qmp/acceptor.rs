//! [`QmpAcceptor`]: a socket that accepts connections from QEMU.

use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixListener;

use camino::Utf8PathBuf;
use iotest_exec::deadline::{ActiveWait, Deadline};
use iotest_exec::process::poll::{self, Interest};

use crate::qmp::address::QmpAddress;
use crate::qmp::client::QmpClient;
use crate::qmp::error::QmpError;
use crate::qmp::options::ClientOptions;

/// A socket for QEMUs started with `-qmp unix:PATH` or `-qmp tcp:HOST:PORT` without `server`, which
/// connect to it.
///
/// Dropping it removes the file of a Unix socket.
///
/// ```no_run
/// # use std::time::Duration;
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::qmp::{ClientOptions, QmpAcceptor, QmpAddress};
/// # fn doc(t: &mut Test) -> Result {
/// let acceptor = QmpAcceptor::bind(&QmpAddress::Unix(t.socket("second-qmp")?))?;
/// let mut vm = t.vm().args(["-qmp", &format!("unix:{}", acceptor.address())]).launch()?;
/// let deadline = vm.deadline_after(Duration::from_secs(10))?;
/// let mut second = acceptor.accept(ClientOptions::new("the second monitor"), deadline)?;
/// second.run(cmd::QueryStatus::new())?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct QmpAcceptor {
    socket: Socket,
    address: QmpAddress,
    /// Removed at the end.
    _file: Option<SocketFile>,
}

#[derive(Debug)]
enum Socket {
    Unix(UnixListener),
    Tcp(TcpListener),
}

#[derive(Debug)]
struct SocketFile(Utf8PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        // It may be removed already.
        std::fs::remove_file(&self.0).ok();
    }
}

impl QmpAcceptor {
    /// Listens at an address; port 0 lets the system choose one.
    ///
    /// # Errors
    /// * [`QmpError::Io`] if the address is in use or cannot be used.
    #[doc(alias = "start_server")]
    pub fn bind(address: &QmpAddress) -> Result<Self, QmpError> {
        let failed = |source| QmpError::Io { attempt: format!("listen at {address}"), source };
        match address {
            QmpAddress::Unix(path) => {
                let listener = UnixListener::bind(path).map_err(failed)?;
                let file = Some(SocketFile(path.clone()));
                listener.set_nonblocking(true).map_err(failed)?;
                Ok(Self { socket: Socket::Unix(listener), address: address.clone(), _file: file })
            }
            QmpAddress::Tcp { host, port } => {
                let listener = TcpListener::bind((host.as_str(), *port)).map_err(failed)?;
                listener.set_nonblocking(true).map_err(failed)?;
                let port = listener.local_addr().map_err(failed)?.port();
                let address = QmpAddress::Tcp { host: host.clone(), port };
                Ok(Self { socket: Socket::Tcp(listener), address, _file: None })
            }
        }
    }

    /// Returns the address, with the port that the system chose.
    pub fn address(&self) -> &QmpAddress {
        &self.address
    }

    /// Waits for a QEMU to connect, and negotiates with it. It can be called again for the next.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if none connects before `deadline`.
    /// * Others as for [`QmpClient::connect`], all by the same deadline.
    #[doc(alias = "start_server_and_accept")]
    pub fn accept(
        &self,
        options: ClientOptions,
        deadline: Deadline,
    ) -> Result<QmpClient, QmpError> {
        let what = format!("{} to connect to {}", options.peer, self.address);
        let waiting = ActiveWait::start(&what);
        let failed =
            |source| QmpError::Io { attempt: format!("accept at {}", self.address), source };
        let stream = loop {
            let ready = poll::wait(&[(self.socket.as_fd(), Interest::Read)], deadline);
            if !ready.map_err(failed)?[0].read {
                return Err(QmpError::Timeout {
                    what,
                    limit: deadline.limit(),
                    recent: Vec::new(),
                });
            }
            match self.socket.accept() {
                Ok(stream) => break stream,
                // The client has disconnected already.
                Err(error)
                    if matches!(
                        error.kind(),
                        io::ErrorKind::WouldBlock | io::ErrorKind::ConnectionAborted
                    ) => {}
                Err(error) => return Err(failed(error)),
            }
        };
        drop(waiting);
        QmpClient::connect(stream, None, options, deadline)
    }
}

impl Socket {
    fn accept(&self) -> io::Result<OwnedFd> {
        match self {
            Self::Unix(listener) => Ok(listener.accept()?.0.into()),
            Self::Tcp(listener) => {
                let (stream, _) = listener.accept()?;
                // A command is one small packet, and its reply is waited for.
                stream.set_nodelay(true)?;
                Ok(stream.into())
            }
        }
    }

    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Unix(listener) => listener.as_fd(),
            Self::Tcp(listener) => listener.as_fd(),
        }
    }
}
