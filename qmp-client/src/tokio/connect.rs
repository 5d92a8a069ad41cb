//! [`Connect`]: waits for the greeting and negotiates.

use std::future::Future;
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, WriteHalf, split};
use tokio::net::UnixStream;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::buffer::Buffer;
use crate::error::{End, Error, returned};
use crate::protocol::{
    Greeting, Limits, Message, Request, SENTINEL, is_synchronized, synchronization,
};
use crate::tokio::client::{Client, Keeper, Stage};
use crate::tokio::events::Events;
use crate::tokio::hub::Hub;
use crate::tokio::link::{Link, OpenLink};
use crate::tokio::reading::{Reader, read_all};
use crate::tokio::reconnect::{Redial, supervise};
use crate::tokio::writing::{Outbox, write_all};

/// Who is at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    Qemu,
    GuestAgent,
}

/// How to connect.
#[derive(Debug, Clone)]
#[must_use = "it does nothing until it is given a stream"]
pub struct Connect {
    server: Server,
    limit: Option<Duration>,
    greeting: Duration,
    oob: bool,
    events: Buffer,
    limits: Limits,
}

impl Default for Connect {
    fn default() -> Self {
        let minute = Duration::from_secs(60);
        Self {
            server: Server::Qemu,
            limit: Some(minute),
            greeting: minute,
            oob: false,
            events: Buffer::default(),
            limits: Limits::default(),
        }
    }
}

impl Connect {
    /// Allows a minute for the greeting and for each command, and buffers events as [`Buffer::default`]
    /// does.
    pub fn new() -> Self {
        Self::default()
    }

    /// Expects QEMU's guest agent at the other end: it does not greet, and sends no events.
    ///
    /// What it still had to say to others is skipped, by `guest-sync-delimited`. If nothing answers, it does
    /// not run in the guest; what was sent waits there until it does.
    pub fn guest_agent() -> Self {
        Self { server: Server::GuestAgent, ..Self::default() }
    }

    /// Sets how long each command may take; `None` for as long as it takes.
    pub fn command_limit(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets how long the greeting and the negotiation may take, and a connection that is made again.
    pub fn greeting_limit(mut self, limit: Duration) -> Self {
        self.greeting = limit;
        self
    }

    /// Enables commands out of band, if QEMU offers them: see
    /// [`run_out_of_band`](Client::run_out_of_band).
    pub fn out_of_band(mut self) -> Self {
        self.oob = true;
        self
    }

    /// Sets how the returned [`Events`] buffers events.
    pub fn events(mut self, buffer: Buffer) -> Self {
        self.events = buffer;
        self
    }

    /// Sets how long a message from QEMU may be, in bytes; 128 MiB at first. A longer one ends the connection.
    ///
    /// As long as that is what an endless line takes of memory.
    pub fn max_message(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// Sets how many levels of lists and objects a message may nest; 20,000 at first. A command whose reply
    /// nests deeper fails with [`Error::TooBig`], and the connection goes on.
    ///
    /// `query-block` nests a level for each image of a backing chain. A typed reply of any depth needs no
    /// more stack than half a mebibyte of the caller's, and a thread for each 64 levels; a
    /// `serde_json::Value` may nest 512 levels in any case.
    pub fn max_depth(mut self, levels: usize) -> Self {
        self.limits.depth = levels;
        self
    }

    /// Sets how many members and elements a message may have; 16,777,216 at first. A command whose reply has
    /// more fails with [`Error::TooBig`], and the connection goes on.
    ///
    /// A `serde_json::Value` takes up to forty times the memory of its text.
    pub fn max_values(mut self, values: usize) -> Self {
        self.limits.values = values;
        self
    }

    /// Connects over a stream: of a Unix or TCP socket, of the two pipes of a child, of anything else.
    ///
    /// It starts two tasks, which end with the connection. The events since the greeting are in the
    /// returned [`Events`]; dropping that drops them.
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if QEMU does not greet and negotiate in time.
    /// * [`Error::Ended`] if the connection ends before, or the other end does not speak QMP.
    /// * [`Error::Refused`] if QEMU refuses to negotiate.
    ///
    /// # Panics
    /// If it is called outside of a tokio runtime.
    pub async fn stream<S>(self, stream: S) -> Result<(Client, Events), Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
    {
        self.connected(stream, None).await
    }

    /// Connects over a Unix socket, so that descriptors can be [sent](Client::send_fd).
    ///
    /// # Errors
    /// * As for [`stream`](Self::stream).
    ///
    /// # Panics
    /// If it is called outside of a tokio runtime.
    pub async fn unix(self, stream: UnixStream) -> Result<(Client, Events), Error> {
        let socket = stream.as_fd().try_clone_to_owned().map_err(|error| Error::Ended {
            what: self.awaited().to_owned(),
            cause: End::Stream(Arc::new(error)),
        })?;
        self.connected(stream, Some(socket)).await
    }

    async fn connected<S>(
        self,
        stream: S,
        socket: Option<OwnedFd>,
    ) -> Result<(Client, Events), Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
    {
        let hub = Arc::<Hub>::default();
        let events = hub.subscribe(self.events);
        let link = self.link(&hub, stream, socket, Ending::Everything).await?;
        let (_, stage) = watch::channel(Stage::Connected(Arc::clone(&link)));
        let client = Client::new(hub, stage, self.limit, Keeper::Link { _link: link });
        Ok((client, events))
    }

    /// Connects over a stream that `dial` makes, and again whenever the connection was lost.
    ///
    /// Commands in flight fail with [`Error::Ended`] then: nobody knows whether they took effect. A task
    /// calls `dial`, negotiates, and calls `restore` with a client of the new connection, which brings QEMU
    /// and the program to the state that the program expects; if any of these fails, it tries again until
    /// the [limit](Self::greeting_limit) is over. `restore` is not called for the first connection.
    /// Commands of the program wait meanwhile, within their limit, and fail with [`Error::NotConnected`] after
    /// it. Subscriptions go on; the first event of
    /// the new connection comes after [`Error::Reconnected`].
    ///
    /// ```no_run
    /// use qapi_types::cmd;
    /// use qmp_client::tokio::{Client, Connect};
    /// use tokio::net::UnixStream;
    ///
    /// # async fn example() -> Result<(), qmp_client::Error> {
    /// let dial = || UnixStream::connect("/run/qemu/vm0.qmp");
    /// let restore = |client: Client| async move {
    ///     // Jobs that ended meanwhile have sent their events to nobody.
    ///     let jobs = client.run(cmd::QueryJobs::new()).await?;
    ///     println!("{} jobs are left", jobs.len());
    ///     Ok(())
    /// };
    /// let (client, events) = Connect::new().reconnecting(dial, restore).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`Error::Connect`] if `dial` does not succeed in time.
    /// * As for [`stream`](Self::stream).
    ///
    /// # Panics
    /// If it is called outside of a tokio runtime.
    pub async fn reconnecting<S, D, F, R, G>(
        self,
        dial: D,
        restore: R,
    ) -> Result<(Client, Events), Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
        D: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<S>> + Send + 'static,
        R: Fn(Client) -> G + Send + Sync + 'static,
        G: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let redial = Redial { connect: self, dial, restore, socket: |_| Ok(None) };
        Self::redialing(redial).await
    }

    /// Connects as [`reconnecting`](Self::reconnecting) does, over Unix sockets, so that descriptors can be
    /// [sent](Client::send_fd).
    ///
    /// # Errors
    /// * As for [`reconnecting`](Self::reconnecting).
    ///
    /// # Panics
    /// If it is called outside of a tokio runtime.
    pub async fn reconnecting_unix<D, F, R, G>(
        self,
        dial: D,
        restore: R,
    ) -> Result<(Client, Events), Error>
    where
        D: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<UnixStream>> + Send + 'static,
        R: Fn(Client) -> G + Send + Sync + 'static,
        G: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let socket = |stream: &UnixStream| stream.as_fd().try_clone_to_owned().map(Some);
        Self::redialing(Redial { connect: self, dial, restore, socket }).await
    }

    async fn redialing<S, D, F, R, G>(redial: Redial<S, D, R>) -> Result<(Client, Events), Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
        D: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<S>> + Send + 'static,
        R: Fn(Client) -> G + Send + Sync + 'static,
        G: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let hub = Arc::<Hub>::default();
        let (limit, events) = (redial.connect.limit, hub.subscribe(redial.connect.events));
        let stream = redial.dial().await?;
        let link = redial.link(&hub, stream).await?;
        let (sender, stage) = watch::channel(Stage::Connected(Arc::clone(&link)));
        let task = tokio::spawn(supervise(redial, Arc::clone(&hub), link, sender));
        let keeper = Keeper::Supervisor(task.abort_handle());
        Ok((Client::new(hub, stage, limit, keeper), events))
    }

    pub(super) fn limits(&self) -> (Option<Duration>, Duration) {
        (self.limit, self.greeting)
    }

    fn awaited(&self) -> &'static str {
        match self.server {
            Server::Qemu => "the greeting",
            Server::GuestAgent => "the guest agent",
        }
    }

    /// Makes a connection over a stream.
    pub(super) async fn link<S>(
        &self,
        hub: &Arc<Hub>,
        stream: S,
        socket: Option<OwnedFd>,
        ending: Ending,
    ) -> Result<OpenLink, Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
    {
        let (limit, what) = (self.greeting, self.awaited());
        let late = |_| Error::TimedOut { what: what.to_owned(), limit };
        let ended = |cause| Error::Ended { what: what.to_owned(), cause };
        let linked = async {
            let (input, mut output) = split(stream);
            let mut reader = Reader::new(input, self.limits);
            hub.begin(self.server == Server::Qemu);
            let greeting = match self.server {
                Server::Qemu => Some(greeting(&mut reader, hub).await.map_err(ended)?),
                Server::GuestAgent => {
                    synchronize(&mut reader, &mut output).await.map_err(ended)?;
                    None
                }
            };
            let link = start(Arc::clone(hub), reader, output, socket, ending);
            let oob = self.oob && greeting.as_ref().is_some_and(Greeting::offers_oob);
            if greeting.is_some() {
                negotiate(&link, oob).await?;
            }
            hub.greeted(greeting, oob);
            Ok(link)
        };
        timeout(limit, linked).await.map_err(late)?
    }
}

async fn negotiate(link: &Link, oob: bool) -> Result<(), Error> {
    let arguments = if oob { json!({ "enable": ["oob"] }) } else { Value::Null };
    let request = Request::new("qmp_capabilities", arguments);
    let reply = link.exchange(&request).await.map_err(|cause| Error::Ended {
        what: "the reply to qmp_capabilities".to_owned(),
        cause,
    })?;
    returned(&request.name, reply).map(drop)
}

/// What ends with a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Subscriptions, too.
    Everything,
    /// Only itself: there may be another one.
    Link,
}

/// Starts the tasks of a connection.
fn start<S>(
    hub: Arc<Hub>,
    reader: Reader<S>,
    output: WriteHalf<S>,
    socket: Option<OwnedFd>,
    ending: Ending,
) -> OpenLink
where
    S: AsyncRead + AsyncWrite + Send + 'static,
{
    let (outbox, work) = Outbox::new(output, socket);
    let link = OpenLink(Arc::new(Link::new(hub, outbox)));
    let (reading, writing) = (Arc::clone(&link), Arc::clone(&link));
    let reading = tokio::spawn(async move {
        let end = read_all(reader, Arc::clone(&reading)).await;
        reading.end(end.clone());
        if ending == Ending::Everything {
            reading.hub.end(&end);
        }
    });
    let writing = tokio::spawn(async move {
        if let Some(end) = write_all(work).await {
            writing.end(end);
        }
    });
    link.own([writing.abort_handle(), reading.abort_handle()]);
    link
}

/// Waits for the greeting; events may come before it as at any other time, and replies to the client before.
async fn greeting<S: AsyncRead>(reader: &mut Reader<S>, hub: &Hub) -> Result<Greeting, End> {
    loop {
        match reader.next().await? {
            (_, Message::Greeting(greeting)) => return Ok(greeting),
            (_, Message::Event(event)) => hub.event(&event).await,
            // That of a command of an earlier connection is settled.
            (_, Message::Reply(reply)) => drop(reply.id.map(|id| hub.settle(&id))),
        }
    }
}

/// Resets the parser of a guest agent, and skips what it still had to say to others.
async fn synchronize<S>(reader: &mut Reader<S>, output: &mut WriteHalf<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite,
{
    let token = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos();
    let failed = |error| End::Stream(Arc::new(error));
    output.write_all(&synchronization(token)).await.map_err(failed)?;
    output.flush().await.map_err(failed)?;
    loop {
        let line = match reader.line().await {
            Ok(line) => line,
            // Of somebody else.
            Err(End::Violated { .. }) => continue,
            Err(end) => return Err(end),
        };
        let Some(at) = line.iter().rposition(|byte| *byte == SENTINEL) else { continue };
        if is_synchronized(&line[at + 1..], token) {
            return Ok(());
        }
    }
}
