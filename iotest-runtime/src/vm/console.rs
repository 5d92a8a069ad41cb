//! [`Console`]: reads what the guest prints on its console, and types into it.
//!
//! A thread drains the socket from the launch on, so neither guest nor QEMU waits for a test to read.
//! Every read has a deadline.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::bounded::BoundedFile;
use iotest_exec::deadline::{ActiveWait, CallSite, Deadline, Timeouts};
use iotest_exec::lines::find;
use iotest_exec::process::poll::{self, Interest};

/// How long a read waits unless it has a deadline of its own, before scaling.
const CONSOLE_LIMIT: Duration = Duration::from_secs(60);

/// How many bytes of a guest's output are kept for reading, per launch, so that endless output does not
/// fill memory. Later output is drained; the file has the end of it.
const MOST: usize = 16 << 20;

/// How much of the console's end an error shows, in bytes.
const SHOWN: usize = 400;

/// The device behind a machine's console.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsoleDevice {
    /// The machine's own serial port, whatever that is.
    Serial,
    /// A device, such as `isa-serial` or `virtconsole`, with its options if it has any.
    Device(String),
}

/// The console of one launch of a machine.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::vm::ConsoleDevice;
/// # fn doc(t: &mut Test) -> Result {
/// let mut vm = t.vm().console(ConsoleDevice::Serial).launch()?;
/// let console = vm.console()?;
/// console.wait_for("login: ")?;
/// console.send(b"root\n")?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "ConsoleSocket")]
#[doc(alias = "console_file")]
#[doc(alias = "drain_console")]
pub struct Console {
    stream: UnixStream,
    shared: Arc<Shared>,
    drain: Option<JoinHandle<()>>,
    machine: String,
    log: Utf8PathBuf,
    timeouts: Timeouts,
    /// The position up to which the test has read.
    read: usize,
}

impl fmt::Debug for Console {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (machine, bytes) = (&self.machine, self.shared.printed().bytes.len());
        let mut shown = f.debug_struct("Console");
        shown.field("machine", machine).field("bytes", &bytes).field("read", &self.read);
        shown.finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
struct Shared {
    printed: Mutex<Printed>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Printed {
    bytes: Vec<u8>,
    /// Why the output is complete, once it is.
    end: Option<&'static str>,
}

impl Shared {
    fn printed(&self) -> MutexGuard<'_, Printed> {
        self.printed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Console {
    /// Starts to drain our end of the socket, into memory and `file`.
    pub(super) fn start(
        stream: UnixStream,
        machine: &str,
        file: BoundedFile,
        timeouts: Timeouts,
    ) -> io::Result<Self> {
        let shared = Arc::<Shared>::default();
        let (theirs, source) = (Arc::clone(&shared), stream.try_clone()?);
        let log = file.path().to_owned();
        let drain = std::thread::Builder::new()
            .name(format!("{machine} console"))
            .spawn(move || drain(source, &theirs, file))?;
        let machine = machine.to_owned();
        Ok(Self { stream, shared, drain: Some(drain), machine, log, timeouts, read: 0 })
    }

    /// Waits at most a minute, before scaling, until the guest has printed `text`; returns the output
    /// since the last read, up to the end of `text`.
    ///
    /// # Errors
    /// * As for [`wait_for_before`](Self::wait_for_before).
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) -> Result<String, ConsoleError> {
        let _called = CallSite::enter();
        self.wait_for_before(text, self.timeouts.after(CONSOLE_LIMIT))
    }

    /// As [`wait_for`](Self::wait_for), with a deadline of its own.
    ///
    /// # Errors
    /// * [`ConsoleError::Timeout`] if `deadline` expires first; the output can still be read.
    /// * [`ConsoleError::Ended`] if no more output can come.
    #[track_caller]
    pub fn wait_for_before(
        &mut self,
        text: &str,
        deadline: Deadline,
    ) -> Result<String, ConsoleError> {
        let _called = CallSite::enter();
        let wanted = text.as_bytes();
        // Does not search twice, except where a match may have begun.
        let mut from = self.read;
        let bytes = self.read_when(&format!("{text:?}"), deadline, |bytes| {
            let found = find(&bytes[from..], wanted).map(|at| from + at + wanted.len());
            from = from.max((bytes.len() + 1).saturating_sub(wanted.len()));
            found
        })?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Waits at most a minute for the rest of a line, and returns it without its end.
    ///
    /// # Errors
    /// * As for [`wait_for_before`](Self::wait_for_before).
    #[track_caller]
    pub fn read_line(&mut self) -> Result<String, ConsoleError> {
        let _called = CallSite::enter();
        let line = self.wait_for("\n")?;
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// Waits for the next `count` bytes.
    ///
    /// # Errors
    /// * As for [`wait_for_before`](Self::wait_for_before).
    #[doc(alias = "recv")]
    pub fn read_exact_before(
        &mut self,
        count: usize,
        deadline: Deadline,
    ) -> Result<Vec<u8>, ConsoleError> {
        let end = self.read + count;
        let what = format!("{count} bytes");
        self.read_when(&what, deadline, |bytes| (bytes.len() >= end).then_some(end))
    }

    /// Returns the output since the last read, without waiting.
    pub fn take_output(&mut self) -> Vec<u8> {
        let printed = self.shared.printed();
        let bytes = printed.bytes[self.read..].to_vec();
        self.read = printed.bytes.len();
        bytes
    }

    /// Returns all output since the launch, read before or not.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.shared.printed().bytes).into_owned()
    }

    /// Returns the path of the file with the output of this launch and those before.
    #[doc(alias = "console_log")]
    pub fn log_path(&self) -> &Utf8Path {
        &self.log
    }

    /// Types into the console; waits at most a minute, before scaling, for the guest to read.
    ///
    /// # Errors
    /// * [`ConsoleError::Timeout`] if the guest does not read in time.
    /// * [`ConsoleError::Io`] if the machine has ended.
    #[track_caller]
    pub fn send(&mut self, bytes: &[u8]) -> Result<(), ConsoleError> {
        let _called = CallSite::enter();
        let deadline = self.timeouts.after(CONSOLE_LIMIT);
        let _waiting = ActiveWait::start(format_args!("space on the console of {}", self.machine));
        let failed = |source| ConsoleError::Io { machine: self.machine.clone(), source };
        let flags = rustix::net::SendFlags::DONTWAIT | rustix::net::SendFlags::NOSIGNAL;
        let mut rest = bytes;
        while !rest.is_empty() {
            match rustix::net::send(&self.stream, rest, flags) {
                Ok(count) => rest = &rest[count..],
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::AGAIN) if deadline.expired() => {
                    let what = format!("space for {} bytes", rest.len());
                    return Err(self.timeout(&what, deadline));
                }
                Err(rustix::io::Errno::AGAIN) => {
                    let socket = (self.stream.as_fd(), Interest::Write);
                    poll::wait(&[socket], deadline).map_err(failed)?;
                }
                Err(errno) => return Err(failed(errno.into())),
            }
        }
        Ok(())
    }

    pub(super) fn set_timeouts(&mut self, timeouts: Timeouts) {
        self.timeouts = timeouts;
    }

    /// Waits until `enough` returns a position in the output, and reads up to there.
    fn read_when(
        &mut self,
        what: &str,
        deadline: Deadline,
        mut enough: impl FnMut(&[u8]) -> Option<usize>,
    ) -> Result<Vec<u8>, ConsoleError> {
        let _waiting = ActiveWait::start(format_args!("{what} on the console of {}", self.machine));
        let mut printed = self.shared.printed();
        loop {
            if let Some(end) = enough(&printed.bytes) {
                let bytes = printed.bytes[self.read..end].to_vec();
                self.read = end;
                return Ok(bytes);
            }
            if let Some(cause) = printed.end {
                let (machine, tail) = (self.machine.clone(), tail(&printed.bytes));
                return Err(ConsoleError::Ended { what: what.to_owned(), machine, cause, tail });
            }
            let left = deadline.remaining();
            if left.is_zero() {
                drop(printed);
                return Err(self.timeout(what, deadline));
            }
            let woken = self.shared.changed.wait_timeout(printed, left);
            printed = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn timeout(&self, what: &str, deadline: Deadline) -> ConsoleError {
        ConsoleError::Timeout {
            what: format!("{what}{}", deadline.note()),
            machine: self.machine.clone(),
            limit: deadline.limit(),
            tail: tail(&self.shared.printed().bytes),
        }
    }
}

/// Reads what has arrived, or waits at most a minute for more; returns 0 bytes after the end.
impl Read for Console {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let (from, most) = (self.read, buffer.len());
        let deadline = self.timeouts.after(CONSOLE_LIMIT);
        let some = |bytes: &[u8]| match bytes.len() - from {
            0 if most > 0 => None,
            count => Some(from + count.min(most)),
        };
        match self.read_when("anything", deadline, some) {
            Ok(bytes) => {
                buffer[..bytes.len()].copy_from_slice(&bytes);
                Ok(bytes.len())
            }
            Err(ConsoleError::Ended { .. }) => Ok(0),
            Err(error) => Err(io::Error::new(io::ErrorKind::TimedOut, error)),
        }
    }
}

impl Write for Console {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.send(bytes).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        // Wakes the thread, even if a child of QEMU holds the other end. Fails harmlessly if the other
        // end is closed already.
        self.stream.shutdown(Shutdown::Both).ok();
        // The thread never panics.
        self.drain.take().map(JoinHandle::join);
    }
}

fn drain(mut source: UnixStream, shared: &Shared, mut file: BoundedFile) {
    let mut buffer = vec![0; 64 << 10];
    let end = loop {
        let bytes = match source.read(&mut buffer) {
            Ok(0) => break "the machine has ended",
            Ok(count) => &buffer[..count],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => break "its socket failed",
        };
        // On a full disk the evidence is incomplete; the test goes on.
        file.push(bytes);
        let space = MOST - shared.printed().bytes.len();
        let bytes = &bytes[..bytes.len().min(space)];
        let mut printed = shared.printed();
        printed.bytes.extend_from_slice(bytes);
        if printed.bytes.len() == MOST {
            printed.end = Some("it has printed more than is kept");
        }
        drop(printed);
        shared.changed.notify_all();
    };
    shared.printed().end.get_or_insert(end);
    shared.changed.notify_all();
}

fn tail(bytes: &[u8]) -> String {
    let from = bytes.len().saturating_sub(SHOWN);
    let text = String::from_utf8_lossy(&bytes[from..]);
    match text.trim_end() {
        "" => "; it printed nothing".to_owned(),
        text => format!("; it printed last:\n  {}", text.replace('\n', "\n  ")),
    }
}

/// Why a console could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConsoleError {
    /// The machine has no console.
    #[error("{machine} has no console; give it one by `console` before its launch")]
    Absent {
        /// The machine's name.
        machine: String,
    },
    /// The awaited output did not come in time.
    #[error("waited {limit:?} for {what} on the console of {machine}{tail}")]
    Timeout {
        /// What was waited for: the text in quotes, or a number of bytes.
        what: String,
        /// The machine's name.
        machine: String,
        /// How long was allowed.
        limit: Duration,
        /// The last output, as the end of the message.
        tail: String,
    },
    /// The awaited output cannot come any more.
    #[error("{cause} before {what} came on the console of {machine}{tail}")]
    Ended {
        /// What was waited for.
        what: String,
        /// The machine's name.
        machine: String,
        /// Why no more output comes.
        cause: &'static str,
        /// The last output, as the end of the message.
        tail: String,
    },
    /// The socket failed.
    #[error("type into the console of {machine}")]
    Io {
        /// The machine's name.
        machine: String,
        /// The system's error.
        source: io::Error,
    },
}

#[cfg(test)]
mod tests;
