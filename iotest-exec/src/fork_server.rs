//! [`ForkServer`]: one process that has loaded a program, and forks it for each job.
//!
//! To start a large program takes longer than to fork one that runs. So whoever starts a program many
//! times starts it once, as a server that does nothing but wait for requests, and asks it for each
//! job. What it forks is a child of the one who asks and not of the server: to wait for it, to send it
//! signals and to be told of its end is as if it had been started.

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

use crate::deadline::Timeouts;
use crate::process::poll::{self, Interest};
use crate::process::{
    Child, Invocation, ProcessError, Sibling, Stream, Streams, fork_sibling, keep_place, leaks,
};

/// How long the server may take to answer: it does nothing else, so it must be stuck or gone.
const ANSWER_LIMIT: Duration = Duration::from_secs(30);
/// How often is looked whether it was stopped.
const TICK: Duration = Duration::from_millis(100);
/// How long killed processes may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);
/// How long a request or an answer may be, in bytes.
const LONGEST: usize = 64 << 10;

/// A process that forks jobs for this one.
///
/// The jobs get SIGTERM when the thread ends that has started the server, as watchdogs do.
#[derive(Debug)]
pub struct ForkServer(Mutex<Option<Running>>);

#[derive(Debug)]
struct Running {
    socket: OwnedFd,
    /// Ended when this is dropped.
    process: Child,
}

impl ForkServer {
    /// Says whether the system lets a process fork children for another.
    pub const fn is_possible() -> bool {
        cfg!(target_os = "linux")
    }

    /// Starts a server: a program that calls [`serve()`]. Its standard input is ours; standard output
    /// and standard error are those of this process or lead nowhere, as `streams` says.
    ///
    /// # Errors
    /// * [`ProcessError::Start`] if the program cannot be started.
    pub fn start(program: Invocation, streams: Streams) -> Result<Self, ProcessError> {
        let argv = program.argv().to_vec();
        let pair =
            socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None);
        let (socket, theirs) =
            pair.map_err(|error| ProcessError::Start { argv, source: error.into() })?;
        let streams = streams.stdin(Stream::File(File::from(theirs)));
        let process = program.as_watchdog().spawn(streams)?;
        Ok(Self(Mutex::new(Some(Running { socket, process }))))
    }

    /// Has a job forked by a server, if there is one that can; else starts `program`, as a watchdog,
    /// which must do the same.
    ///
    /// The job does what `request` describes, and writes to `output`, or to where this process does.
    /// What is forked has the environment of the server, not that of `program`.
    ///
    /// # Errors
    /// * [`ProcessError::Start`] if the program cannot be started, if the server did not answer (it is
    ///   ended), or if what it forked before it went away cannot be ended.
    pub fn fork_or_start(
        server: Option<&Self>,
        program: Invocation,
        request: &impl Serialize,
        output: Option<File>,
    ) -> Result<Child, ProcessError> {
        let forked = server.map_or(Ok(None), |server| {
            server.fork(program.argv().to_vec(), request, output.as_ref())
        });
        match forked {
            Ok(Some(job)) => Ok(job),
            Ok(None) => program.as_watchdog().spawn(streams(output)),
            Err(source) => Err(ProcessError::Start { argv: program.argv().to_vec(), source }),
        }
    }

    /// Has a job forked; None if nothing was, since the server is gone or cannot. `argv` is what the
    /// job is called in messages.
    fn fork(
        &self,
        argv: Vec<String>,
        request: &impl Serialize,
        output: Option<&File>,
    ) -> io::Result<Option<Child>> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(server) = &mut *running else { return Ok(None) };
        let request = serde_json::to_vec(request)?;
        let forked = Child::adopt(argv, || {
            if send(server.socket.as_fd(), &request, output.map(AsFd::as_fd)).is_err() {
                return Ok(None);
            }
            server.answer()
        });
        if !matches!(forked, Ok(Some(_))) {
            // What it has not forked by now it never will, and what it has, nobody knows of.
            *running = None;
            leaks::end_adopted(Timeouts::default().after(KILL_LIMIT)).map_err(io::Error::other)?;
        }
        forked
    }
}

impl Running {
    /// Waits for the number of the process that the server has forked; None if it is gone, or could
    /// not. One that something has stopped goes on at once.
    fn answer(&mut self) -> io::Result<Option<Pid>> {
        let deadline = Timeouts::default().after(ANSWER_LIMIT);
        let come = |socket: &OwnedFd| {
            let tick = Timeouts::default().after(TICK);
            poll::wait(&[(socket.as_fd(), Interest::Read)], tick).map(|ready| ready[0].read)
        };
        while !come(&self.socket)? {
            if deadline.expired() {
                let what = format!("the server of forks did not answer within {ANSWER_LIMIT:?}");
                return Err(io::Error::new(io::ErrorKind::TimedOut, what));
            }
            self.process.resume_if_stopped();
        }
        match receive(self.socket.as_fd()).ok().flatten() {
            None => Ok(None),
            Some((number, _)) => Ok(Pid::from_raw(serde_json::from_slice(&number)?)),
        }
    }
}

/// Does the work of a server, until whoever has started it is gone or has had enough: forks a process
/// for each request, in which `job` does what is asked for and returns the status of its end.
///
/// This process must have one thread, and standard input be the socket that [`ForkServer::start`]
/// has made. The value of its last argument, if that has one, is where the words are shown of what it
/// forks: it has no other meaning.
///
/// # Errors
/// * The system's error if there is no such socket.
pub fn serve<R: DeserializeOwned>(job: impl Fn(R) -> u8) -> io::Result<()> {
    keep_place();
    let stdin = io::stdin();
    while let Some((request, output)) = receive(stdin.as_fd())? {
        let request = serde_json::from_slice::<R>(&request)?;
        let streams = streams(output.map(File::from));
        let number = match fork_sibling() {
            Ok(Sibling::Other(pid)) => pid.as_raw_pid(),
            Ok(Sibling::This) => Child::go_on_as(streams, || job(request)),
            // Whoever asks will fail to start it in another way, too, and knows better what to say.
            Err(_) => 0,
        };
        if send(stdin.as_fd(), number.to_string().as_bytes(), None).is_err() {
            break;
        }
    }
    Ok(())
}

/// The streams of a job that writes to a file, or to where this process does.
fn streams(output: Option<File>) -> Streams {
    match output {
        Some(output) => Streams::null().merged(Stream::File(output)),
        None => Streams::null().stdout(Stream::Inherit).stderr(Stream::Inherit),
    }
}

/// Sends one message, with a descriptor.
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

/// Receives one message, with its descriptor; None if the other side is gone.
fn receive(socket: BorrowedFd<'_>) -> io::Result<Option<(Vec<u8>, Option<OwnedFd>)>> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let mut bytes = vec![0; LONGEST];
    let mut parts = [IoSliceMut::new(&mut bytes)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let came =
        rustix::io::retry_on_intr(|| recvmsg(socket, &mut parts, &mut ancillary, flags))?.bytes;
    let fd = ancillary.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
        _ => None,
    });
    bytes.truncate(came);
    Ok((came > 0).then_some((bytes, fd)))
}
