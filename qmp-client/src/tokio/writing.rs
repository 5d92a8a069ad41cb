//! Writing: an [`Outbox`] sends a message at once if it can, else the task [`write_all`] does.

use std::future::poll_fn;
use std::io;
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::sync::mpsc::{self, Permit};
use tokio::sync::{Mutex, oneshot};

use crate::error::End;

/// How many messages wait to be sent; the next one waits for space.
const UNSENT: usize = 64;

type Output = Arc<Mutex<Box<dyn AsyncWrite + Send + Unpin>>>;

/// What is to be sent.
pub(super) enum Outgoing {
    Bytes(Vec<u8>),
    Descriptor(OwnedFd, oneshot::Sender<io::Result<()>>),
    /// Nothing more.
    End,
}

/// Where messages are put to be sent.
pub(super) struct Outbox {
    unsent: mpsc::Sender<Outgoing>,
    /// How many are with the task; while there are some, none is sent past them.
    pending: Arc<AtomicUsize>,
    output: Output,
}

/// What the task needs.
pub(super) struct Work {
    unsent: mpsc::Receiver<Outgoing>,
    pending: Arc<AtomicUsize>,
    output: Output,
    /// The socket, if descriptors can be sent.
    socket: Option<OwnedFd>,
}

impl Outbox {
    /// Makes one, with the work of its task.
    pub(super) fn new(
        output: impl AsyncWrite + Send + Unpin + 'static,
        socket: Option<OwnedFd>,
    ) -> (Self, Work) {
        let (sender, receiver) = mpsc::channel(UNSENT);
        let pending = Arc::<AtomicUsize>::default();
        let output: Output = Arc::new(Mutex::new(Box::new(output)));
        let work = Work {
            unsent: receiver,
            pending: Arc::clone(&pending),
            output: Arc::clone(&output),
            socket,
        };
        (Self { unsent: sender, pending, output }, work)
    }

    /// Waits for space for a message; `None` if the task has ended.
    pub(super) async fn space(&self) -> Option<Permit<'_, Outgoing>> {
        self.unsent.reserve().await.ok()
    }

    /// Sends a message, or has the task send it: it is done at the first poll.
    pub(super) async fn send(
        &self,
        space: Permit<'_, Outgoing>,
        message: Vec<u8>,
    ) -> Result<(), End> {
        let mut rest = message;
        let idle = || self.pending.load(Ordering::Acquire) == 0;
        // The lock is taken before the task is seen to be idle, so that it stays so.
        if let Some(mut output) = self.output.try_lock().ok().filter(|_| idle()) {
            let sent = poll_fn(|context| {
                let written = Pin::new(&mut **output).poll_write(context, &rest);
                let flushed = match written {
                    Poll::Ready(Ok(count)) if count == rest.len() => {
                        Pin::new(&mut **output).poll_flush(context)
                    }
                    _ => Poll::Pending,
                };
                Poll::Ready((written, flushed))
            });
            match sent.await {
                (Poll::Ready(Err(error)), _) | (_, Poll::Ready(Err(error))) => {
                    return Err(ended(error));
                }
                (_, Poll::Ready(Ok(()))) => return Ok(()),
                (Poll::Ready(Ok(count)), Poll::Pending) => drop(rest.drain(..count)),
                (Poll::Pending, Poll::Pending) => {}
            }
            // The rest is with the task before anybody else gets the lock.
            self.pending.fetch_add(1, Ordering::Release);
            space.send(Outgoing::Bytes(rest));
            return Ok(());
        }
        self.pending.fetch_add(1, Ordering::Release);
        space.send(Outgoing::Bytes(rest));
        Ok(())
    }

    /// Sends a descriptor; `None` if the task has ended.
    pub(super) async fn send_fd(&self, fd: OwnedFd) -> Option<io::Result<()>> {
        let space = self.space().await?;
        let (sender, sent) = oneshot::channel();
        self.pending.fetch_add(1, Ordering::Release);
        space.send(Outgoing::Descriptor(fd, sender));
        sent.await.ok()
    }

    /// Sends nothing more.
    pub(super) async fn finish(&self) {
        if let Some(space) = self.space().await {
            self.pending.fetch_add(1, Ordering::Release);
            space.send(Outgoing::End);
        }
    }
}

/// The work of the writing task; returns why it ended.
pub(super) async fn write_all(mut work: Work) -> Option<End> {
    while let Some(next) = work.unsent.recv().await {
        let mut output = work.output.lock().await;
        match next {
            Outgoing::Bytes(bytes) => {
                if let Err(error) = output.write_all(&bytes).await {
                    return Some(ended(error));
                }
                output.flush().await.ok();
            }
            Outgoing::Descriptor(fd, done) => {
                done.send(send_fd(work.socket.as_ref(), fd).await).ok();
            }
            Outgoing::End => {
                output.shutdown().await.ok();
                return None;
            }
        }
        work.pending.fetch_sub(1, Ordering::Release);
    }
    None
}

fn ended(error: io::Error) -> End {
    match error.kind() {
        io::ErrorKind::BrokenPipe => End::Closed,
        _ => End::Stream(Arc::new(error)),
    }
}

#[cfg(unix)]
async fn send_fd(socket: Option<&OwnedFd>, fd: OwnedFd) -> io::Result<()> {
    use std::os::fd::AsFd as _;

    use tokio::io::Interest;
    use tokio::net::UnixStream;

    use crate::blocking::{no_descriptors, send_fd};

    let Some(socket) = socket else { return Err(no_descriptors()) };
    // Another registration than that of the stream, which the tasks have split.
    let socket = UnixStream::from_std(socket.try_clone()?.into())?;
    loop {
        socket.writable().await?;
        let sent = socket.try_io(Interest::WRITABLE, || {
            let sent = send_fd(socket.as_fd(), fd.as_fd())?;
            if sent { Ok(()) } else { Err(io::ErrorKind::WouldBlock.into()) }
        });
        match sent {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            sent => return sent,
        }
    }
}
