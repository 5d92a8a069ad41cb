//! [`QmpAddress`]: where a QMP server listens, or a client waits for one.

use std::net::{TcpStream, ToSocketAddrs};
use std::os::fd::OwnedFd;
use std::str::FromStr;
use std::time::Duration;
use std::{fmt, io};

use camino::Utf8PathBuf;
use iotest_exec::deadline::{Deadline, PollError, poll_until};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with};

use crate::qmp::client::QmpClient;
use crate::qmp::error::QmpError;
use crate::qmp::options::ClientOptions;

/// The minimum timeout of a TCP connection: the system refuses zero.
const LEAST: Duration = Duration::from_millis(1);

/// The address of a QMP server: the path of a Unix socket, or a host with a port.
///
/// ```
/// # use iotest_runtime::qmp::QmpAddress;
/// let unix: QmpAddress = "/run/qemu/qmp.sock".parse()?;
/// let tcp: QmpAddress = "localhost:4444".parse()?;
/// assert_eq!(tcp, QmpAddress::Tcp { host: "localhost".to_owned(), port: 4444 });
/// assert_eq!(tcp.to_string(), "localhost:4444");
/// # Ok::<_, iotest_runtime::qmp::AddressError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "SocketAddrT")]
#[non_exhaustive]
pub enum QmpAddress {
    /// The path of a Unix socket.
    Unix(Utf8PathBuf),
    /// A port of a host.
    Tcp {
        /// A host name or IP address; an IPv6 address without brackets.
        host: String,
        /// The port's number.
        port: u16,
    },
}

impl FromStr for QmpAddress {
    type Err = AddressError;

    /// Reads an address: a path if it has a slash or no colon, else `HOST:PORT`, with an IPv6 address
    /// in brackets.
    #[doc(alias = "parse_address")]
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let error = || AddressError { text: text.to_owned() };
        match text.rsplit_once(':') {
            _ if text.is_empty() => Err(error()),
            Some((host, port)) if !text.contains('/') => {
                let inside = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
                let host = inside.unwrap_or(host).to_owned();
                let port = port.parse().map_err(|_| error())?;
                if host.is_empty() { Err(error()) } else { Ok(Self::Tcp { host, port }) }
            }
            _ => Ok(Self::Unix(text.into())),
        }
    }
}

impl fmt::Display for QmpAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "{path}"),
            Self::Tcp { host, port } if host.contains(':') => write!(f, "[{host}]:{port}"),
            Self::Tcp { host, port } => write!(f, "{host}:{port}"),
        }
    }
}

/// A text that is not an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no QMP address; write HOST:PORT, or the path of a socket")]
#[doc(alias = "QMPBadPortError")]
#[non_exhaustive]
pub struct AddressError {
    /// The text.
    pub text: String,
}

impl QmpClient {
    /// Connects to a QMP server and negotiates with it.
    ///
    /// Retries until `deadline`, for a QEMU that was just started and does not listen yet; tries once if
    /// the deadline has expired already.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use iotest_runtime::deadline::Timeouts;
    /// use iotest_runtime::qmp::{ClientOptions, Monitor, QmpClient};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let address = "/run/vm/qmp.sock".parse()?;
    /// let deadline = Timeouts::default().after(Duration::from_secs(10));
    /// let mut qemu = QmpClient::connect_to(&address, ClientOptions::new("vm"), deadline)?;
    /// qemu.run(qapi_types::cmd::QueryStatus::new())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`QmpError::Connect`] if nothing listens there before `deadline`.
    /// * Others as for [`connect`](Self::connect), all by the same deadline.
    #[doc(alias = "connect")]
    #[doc(alias = "QEMUMonitorProtocol")]
    pub fn connect_to(
        address: &QmpAddress,
        options: ClientOptions,
        deadline: Deadline,
    ) -> Result<Self, QmpError> {
        let stream = address.dial(deadline)?;
        Self::connect(stream, None, options, deadline)
    }
}

impl QmpAddress {
    /// Connects a socket as soon as a server listens.
    fn dial(&self, deadline: Deadline) -> Result<OwnedFd, QmpError> {
        let failed = |source| QmpError::Connect {
            address: self.to_string(),
            limit: deadline.limit(),
            source,
        };
        let mut last = None;
        let what = format!("a QMP server at {self}");
        let dialled = poll_until(&what, deadline, || match self.try_dial(deadline) {
            Ok(stream) => Ok(Some(stream)),
            Err(error) if is_temporary(&error) => {
                last = Some(error);
                Ok(None)
            }
            Err(error) => Err(error),
        });
        dialled.map_err(|error| match error {
            PollError::Failed(source) => failed(source),
            PollError::TimedOut(late) => {
                failed(last.take().unwrap_or_else(|| io::Error::other(late)))
            }
        })
    }

    fn try_dial(&self, deadline: Deadline) -> io::Result<OwnedFd> {
        match self {
            Self::Unix(path) => {
                // Without this flag, connect would block without limit while the server's queue is full.
                let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
                let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
                connect(&socket, &SocketAddrUnix::new(path.as_std_path())?)?;
                Ok(socket)
            }
            Self::Tcp { host, port } => {
                let mut refused = None;
                for address in (host.as_str(), *port).to_socket_addrs()? {
                    let left = deadline.remaining().max(LEAST);
                    match TcpStream::connect_timeout(&address, left) {
                        Ok(stream) => {
                            // A command is one small packet, and its reply is waited for.
                            stream.set_nodelay(true)?;
                            return Ok(stream.into());
                        }
                        Err(error) => refused = Some(error),
                    }
                }
                Err(refused.unwrap_or_else(|| io::Error::other("the host has no address")))
            }
        }
    }
}

/// Returns whether a later attempt may succeed: no server yet, or its queue is full.
fn is_temporary(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionRefused, NotFound, TimedOut, WouldBlock};
    matches!(error.kind(), ConnectionRefused | NotFound | TimedOut | WouldBlock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_distinguished_from_ports() {
        let read = |text: &str| text.parse::<QmpAddress>();
        let tcp = |host: &str, port| Ok(QmpAddress::Tcp { host: host.to_owned(), port });
        assert_eq!(read("localhost:4444"), tcp("localhost", 4444));
        assert_eq!(read("[::1]:4444"), tcp("::1", 4444));
        assert_eq!(read("qmp.sock"), Ok(QmpAddress::Unix("qmp.sock".into())));
        assert_eq!(read("/run/a:b"), Ok(QmpAddress::Unix("/run/a:b".into())));
        for bad in ["", "localhost:http", "localhost:", "localhost:65536", ":4444"] {
            let text = read(bad).unwrap_err().to_string();
            assert!(text.starts_with(&format!("`{bad}` is no QMP address; ")), "{text}");
        }
        for text in ["localhost:4444", "[::1]:4444", "/run/a:b"] {
            assert_eq!(read(text).unwrap().to_string(), text);
        }
    }
}
