//! [`ForkServer`]: a process that has loaded a program and forks itself for each job.
//!
//! Forking a running program is faster than starting a large one. So a program that is needed many
//! times is started once, as a server that waits for requests and forks for each. The forked process
//! is a child of the requesting process, not of the server, so it is waited for and signalled like
//! any child.

use std::convert::Infallible;
use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType, recvmsg, sendmsg, socketpair,
};
use rustix::process::Pid;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::deadline::{Timeouts, poll_until};
use crate::interrupts::Interrupts;
use crate::process::poll::{self, Interest};
use crate::process::{
    Child, HarnessChild, HarnessInvocation, Invocation, ProcessError, SiblingFork, Stream, Streams,
    can_fork, fork_sibling, forks_allowed, leaks, reserve_command_line,
};

/// How long the server may take to be ready. It may first compute what all jobs have in common.
const READY_LIMIT: Duration = Duration::from_secs(30);
/// How long a ready server may take to answer. It does nothing else, so after that it is stuck or
/// gone. While a request is waited for, the ends of other children are not noticed.
const ANSWER_LIMIT: Duration = Duration::from_secs(10);
/// How long the system may still list a thread that was joined.
const THREAD_LIMIT: Duration = Duration::from_secs(1);
/// How often a waiting client checks whether the server was stopped by a signal.
const POLL_INTERVAL: Duration = Duration::from_millis(100);
/// How long to wait for killed processes.
const KILL_LIMIT: Duration = Duration::from_secs(20);
/// The first message of the server, once it can answer.
const READY: &[u8] = b"ready";
/// The most bytes of a request or an answer.
const MAX_MESSAGE: usize = 64 << 10;

/// A process that forks jobs for this one.
///
/// The jobs get SIGTERM when the thread that started the server ends, as watchdogs do.
#[derive(Debug)]
pub struct ForkServer(Mutex<Option<Running>>);

#[derive(Debug)]
struct Running {
    socket: OwnedFd,
    /// Whether its [`READY`] message has arrived.
    ready: bool,
    /// The server; dropping it ends the process.
    process: Child,
}

impl ForkServer {
    /// Returns whether this system supports it: a process must be able to fork a sibling.
    pub const fn is_possible() -> bool {
        cfg!(target_os = "linux")
    }

    /// Starts a server: a program that calls [`serve()`]. Its standard input is the socket; `streams`
    /// sets its standard output and standard error, inherited or null.
    ///
    /// # Errors
    /// * [`ProcessError::Start`] if the program cannot be started.
    pub fn start(program: Invocation, streams: Streams) -> Result<Self, ProcessError> {
        let argv = program.argv().to_vec();
        let pair =
            socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None);
        let (socket, server_socket) =
            pair.map_err(|error| ProcessError::Start { argv, source: error.into() })?;
        let streams = streams.stdin(Stream::File(File::from(server_socket)));
        let process = program.in_own_session().spawn(streams)?;
        Ok(Self(Mutex::new(Some(Running { socket, ready: false, process }))))
    }

    /// Lets the server fork a job. Without a server that can fork, starts `program` as a watchdog
    /// instead, which must do the same job.
    ///
    /// `request` describes the job. The job writes to `output`, or to where this process writes. A
    /// forked job has the environment of the server, not that of `program`. A server that does not
    /// answer in time, or not before an interruption, is ended; later jobs are started.
    ///
    /// # Errors
    /// * [`ProcessError::Start`] if the program cannot be started, or if processes that an ended server
    ///   has forked cannot be killed.
    pub fn fork_or_start(
        server: Option<&Self>,
        program: Invocation,
        request: &impl Serialize,
        output: Option<File>,
        interrupts: &Interrupts,
    ) -> Result<Child, ProcessError> {
        let forked = server.map_or(Ok(None), |server| {
            server.fork(program.argv().to_vec(), request, output.as_ref(), interrupts)
        });
        match forked {
            Ok(Some(job)) => Ok(job),
            Ok(None) => program.in_own_session().spawn(streams(output)),
            Err(source) => Err(ProcessError::Start { argv: program.argv().to_vec(), source }),
        }
    }

    /// Requests a fork; `None` if the server is gone or cannot fork. `argv` names the job in messages.
    fn fork(
        &self,
        argv: Vec<String>,
        request: &impl Serialize,
        output: Option<&File>,
        interrupts: &Interrupts,
    ) -> io::Result<Option<Child>> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(server) = &mut *running else { return Ok(None) };
        let request = serde_json::to_vec(request)?;
        let forked = match server.wait_until_ready(interrupts)? {
            true => Child::adopt(argv, || {
                if send(server.socket.as_fd(), &request, output.map(AsFd::as_fd)).is_err() {
                    return Ok(None);
                }
                server.forked_pid(interrupts)
            }),
            false => Ok(None),
        };
        if !matches!(forked, Ok(Some(_))) {
            // The server is not used any more. It may have forked an unknown job: kill it.
            *running = None;
            leaks::kill_and_reap_adopted(Timeouts::default().after(KILL_LIMIT))
                .map_err(io::Error::other)?;
        }
        forked
    }
}

impl Running {
    /// Waits until the server is ready; returns false if it is gone, too slow, or if an interruption
    /// comes first.
    fn wait_until_ready(&mut self, interrupts: &Interrupts) -> io::Result<bool> {
        if !self.ready {
            self.ready = self.message(READY_LIMIT, interrupts)?.is_some();
        }
        Ok(self.ready)
    }

    /// Waits for the pid of the process that the server has forked; `None` if the server could not
    /// fork, is gone, too slow, or if an interruption comes first.
    fn forked_pid(&mut self, interrupts: &Interrupts) -> io::Result<Option<Pid>> {
        match self.message(ANSWER_LIMIT, interrupts)? {
            None => Ok(None),
            Some(number) => Ok(Pid::from_raw(serde_json::from_slice(&number)?)),
        }
    }

    /// Waits for a message, at most for `limit`. Resumes a server that a signal has stopped.
    fn message(&mut self, limit: Duration, interrupts: &Interrupts) -> io::Result<Option<Vec<u8>>> {
        let deadline = Timeouts::default().after(limit);
        let has_message = |socket: &OwnedFd| {
            let interval = Timeouts::default().after(POLL_INTERVAL);
            poll::wait(&[(socket.as_fd(), Interest::Read)], interval).map(|ready| ready[0].read)
        };
        while !has_message(&self.socket)? {
            if deadline.expired() || interrupts.count() > 0 {
                return Ok(None);
            }
            self.process.resume_if_stopped();
        }
        Ok(receive(self.socket.as_fd()).ok().flatten().map(|(message, _)| message))
    }
}

/// The main function of a server: forks a process for each request, in which `job` runs and returns
/// the exit status. Returns when the client closes the socket.
///
/// This process must be single-threaded, and its standard input must be the socket of
/// [`ForkServer::start`]. The value of its last argument, if it has one, only reserves space for the
/// command lines of forked processes.
///
/// # Errors
/// * The system's error if there is no such socket.
pub fn serve<R: DeserializeOwned>(job: impl Fn(R) -> u8) -> io::Result<()> {
    reserve_command_line();
    wait_for_joined_threads();
    let stdin = io::stdin();
    if send(stdin.as_fd(), READY, None).is_err() {
        return Ok(());
    }
    while let Some((request, output)) = receive(stdin.as_fd())? {
        let request = serde_json::from_slice::<R>(&request)?;
        let streams = streams(output.map(File::from));
        let number = match fork_sibling() {
            Ok(SiblingFork::Caller(pid)) => pid.as_raw_pid(),
            Ok(SiblingFork::Sibling) => Child::run_and_exit(streams, || job(request)),
            // The client starts the program instead, and reports the error if that fails too.
            Err(_) => 0,
        };
        if send(stdin.as_fd(), number.to_string().as_bytes(), None).is_err() {
            break;
        }
    }
    Ok(())
}

/// Waits until the system no longer lists threads that were joined.
fn wait_for_joined_threads() {
    let single = || Ok::<_, Infallible>((can_fork() || !forks_allowed()).then_some(()));
    let deadline = Timeouts::default().after(THREAD_LIMIT);
    // If other threads remain, jobs are started instead of forked.
    drop(poll_until("the end of other threads", deadline, single));
}

/// Returns the streams of a job that writes to a file, or to where this process writes.
fn streams(output: Option<File>) -> Streams {
    match output {
        Some(output) => Streams::null().merged(Stream::File(output)),
        None => Streams::null().stdout(Stream::Inherit).stderr(Stream::Inherit),
    }
}

/// Sends one message with an optional descriptor.
fn send(socket: BorrowedFd<'_>, bytes: &[u8], fd: Option<BorrowedFd<'_>>) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    let fds = fd.map(|fd| [fd]);
    if let Some(fds) = &fds {
        ancillary.push(SendAncillaryMessage::ScmRights(fds));
    }
    sendmsg(socket, &[IoSlice::new(bytes)], &mut ancillary, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// Receives one message with its descriptor; `None` if the peer is gone.
fn receive(socket: BorrowedFd<'_>) -> io::Result<Option<(Vec<u8>, Option<OwnedFd>)>> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let mut bytes = vec![0; MAX_MESSAGE];
    let mut parts = [IoSliceMut::new(&mut bytes)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let length =
        rustix::io::retry_on_intr(|| recvmsg(socket, &mut parts, &mut ancillary, flags))?.bytes;
    let fd = ancillary.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
        _ => None,
    });
    bytes.truncate(length);
    Ok((length > 0).then_some((bytes, fd)))
}
