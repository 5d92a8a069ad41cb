//! [`Client`]: runs commands over a connection.

use std::fmt;
use std::future::Future;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::Command;
use serde_json::Value;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::timeout;

use crate::buffer::Buffer;
use crate::error::{End, Error, returned, typed, whole};
use crate::protocol::{Greeting, RawJson, Reply, Request};
use crate::tokio::events::Events;
use crate::tokio::hub::Hub;
use crate::tokio::link::{Link, OpenLink};
use crate::trace;

/// A connection to QEMU, which runs commands.
///
/// Clones share the connection; QEMU runs their commands in the order in which they were sent, so that many
/// may be in flight. It ends when the last clone is dropped, and what waits then fails.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    hub: Arc<Hub>,
    stage: watch::Receiver<Stage>,
    limit: Option<Duration>,
    keeper: Keeper,
}

/// How a client stands with its connection.
#[derive(Clone)]
pub(super) enum Stage {
    Connected(Arc<Link>),
    /// It is being made again.
    Lost,
    Ended(End),
}

/// What a client ends when it is dropped.
pub(super) enum Keeper {
    /// Its only connection.
    Link { _link: OpenLink },
    /// The task that makes connections.
    Supervisor(AbortHandle),
    /// Nothing: the connection belongs to somebody else.
    Nobody,
}

impl Drop for Inner {
    fn drop(&mut self) {
        match &self.keeper {
            Keeper::Link { .. } => {}
            Keeper::Supervisor(task) => task.abort(),
            Keeper::Nobody => return,
        }
        self.hub.end(&End::ClosedHere);
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("greeting", &self.greeting()).finish_non_exhaustive()
    }
}

impl Client {
    pub(super) fn new(
        hub: Arc<Hub>,
        stage: watch::Receiver<Stage>,
        limit: Option<Duration>,
        keeper: Keeper,
    ) -> Self {
        Self { inner: Arc::new(Inner { hub, stage, limit, keeper }) }
    }

    /// Returns QEMU's greeting, of the last connection; a guest agent has none.
    pub fn greeting(&self) -> Option<Greeting> {
        self.inner.hub.greeting()
    }

    /// Returns whether commands may run out of band.
    pub fn is_out_of_band(&self) -> bool {
        self.inner.hub.is_out_of_band()
    }

    /// Subscribes to the events from now on.
    pub fn events(&self, buffer: Buffer) -> Events {
        self.inner.hub.subscribe(buffer)
    }

    /// Runs a command and returns what its type says.
    ///
    /// It may be cancelled. A command that was sent then takes effect all the same, and its reply is
    /// dropped; one that waited to be sent is not sent.
    ///
    /// # Errors
    /// * [`Error::Refused`] if QEMU refuses the command.
    /// * [`Error::Decode`] if the reply does not fit the type.
    /// * [`Error::TimedOut`] if no reply comes within the [limit](super::Connect::command_limit).
    /// * [`Error::NotConnected`] if the connection is not made again within it.
    /// * [`Error::Ended`] if the connection ends before, or has.
    pub async fn run<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        let raw = self.answered(&Request::of(&command)).await?;
        typed(C::NAME, raw, RawJson::decode)
    }

    /// Runs a command by its name, with an object of arguments or null, and returns what the reply has.
    ///
    /// # Errors
    /// * As for [`run`](Self::run), but for [`Error::Decode`].
    pub async fn run_raw(
        &self,
        name: impl Into<String>,
        arguments: impl Into<Value>,
    ) -> Result<Value, Error> {
        let request = Request::new(name, arguments);
        let raw = self.answered(&request).await?;
        typed(&request.name, raw, RawJson::to_value)
    }

    /// Runs a command by its name and returns the whole reply, `{"return": …}` or `{"error": …}`.
    ///
    /// # Errors
    /// * As for [`run`](Self::run), but for [`Error::Refused`] and [`Error::Decode`].
    pub async fn try_run(
        &self,
        name: impl Into<String>,
        arguments: impl Into<Value>,
    ) -> Result<Value, Error> {
        let request = Request::new(name, arguments);
        whole(&request.name, self.exchange(&request).await?)
    }

    /// Runs a command out of band, if [`is_out_of_band`](Self::is_out_of_band): QEMU does not let it wait for
    /// those before it, and refuses commands that cannot run so.
    ///
    /// # Errors
    /// * As for [`run`](Self::run).
    pub async fn run_out_of_band<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        let raw = self.answered(&Request::of(&command).out_of_band()).await?;
        typed(C::NAME, raw, RawJson::decode)
    }

    /// Sends QEMU a descriptor, for a `getfd` or `add-fd` that follows. Only a connection by
    /// [`Connect::unix`](super::Connect::unix) can do that.
    ///
    /// # Errors
    /// * [`Error::Descriptor`] if it cannot be sent.
    /// * [`Error::TimedOut`] if QEMU does not read within the limit.
    /// * [`Error::Ended`] if the connection has ended.
    pub async fn send_fd(&self, fd: impl AsFd) -> Result<(), Error> {
        let fd = fd.as_fd().try_clone_to_owned();
        let fd = fd.map_err(|error| Error::Descriptor(Arc::new(error)))?;
        let what = "a descriptor to be sent";
        let ended = |cause| Error::Ended { what: what.to_owned(), cause };
        let sent = async { self.link().await.map_err(ended)?.send_fd(fd).await };
        self.limited(what, sent).await.map_err(|late| self.late("a descriptor", late))?
    }

    /// Ends the connection and waits until QEMU has closed its end. What waits in other clones fails;
    /// subscriptions end after the last event.
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if QEMU does not close it within the limit of a command.
    pub async fn close(self) -> Result<(), Error> {
        self.inner.hub.set_closing(true);
        let ended = async {
            if let Ok(link) = self.link().await {
                link.finish().await;
                link.ended().await;
            }
        };
        self.limited("the end of the connection", ended).await
    }

    /// Runs `quit`, and waits until QEMU has closed the connection, as it does when it ends.
    ///
    /// # Errors
    /// * As for [`run`](Self::run) and [`close`](Self::close).
    pub async fn quit(self) -> Result<(), Error> {
        self.inner.hub.set_closing(true);
        let link = self.link().await;
        if let Err(error) = self.run_raw("quit", Value::Null).await {
            self.inner.hub.set_closing(false);
            return Err(error);
        }
        let ended = async {
            if let Ok(link) = link {
                link.ended().await;
            }
        };
        self.limited("the end of the connection", ended).await
    }

    /// Runs a request and returns what its reply has.
    async fn answered(&self, request: &Request) -> Result<RawJson, Error> {
        let reply = async {
            let reply = self.exchange(request).await;
            let reply = reply.and_then(|reply| returned(&request.name, reply));
            trace::command(&request.name, &reply);
            reply
        };
        trace::within(&request.name, reply).await
    }

    /// Runs a request and returns its reply.
    async fn exchange(&self, request: &Request) -> Result<Reply, Error> {
        let what = format!("the reply to {}", request.name);
        let reply = self.limited(&what, async { self.link().await?.exchange(request).await });
        let reply = reply.await.map_err(|late| self.late(&request.name, late));
        reply?.map_err(|cause| Error::Ended { what, cause })
    }

    /// Returns the connection; waits while it is being made again.
    async fn link(&self) -> Result<Arc<Link>, End> {
        if let Stage::Connected(link) = &*self.inner.stage.borrow() {
            return Ok(Arc::clone(link));
        }
        let mut stage = self.inner.stage.clone();
        let stage = stage.wait_for(|stage| !matches!(stage, Stage::Lost)).await;
        match stage.as_deref() {
            Ok(Stage::Connected(link)) => Ok(Arc::clone(link)),
            Ok(Stage::Ended(end)) => Err(end.clone()),
            Ok(Stage::Lost) | Err(_) => Err(End::ClosedHere),
        }
    }

    /// Returns the error of what took too long: that there is no connection, if it is so.
    fn late(&self, what: &str, late: Error) -> Error {
        match (late, &*self.inner.stage.borrow()) {
            (Error::TimedOut { limit, .. }, Stage::Lost) => {
                Error::NotConnected { what: what.to_owned(), limit }
            }
            (late, _) => late,
        }
    }

    /// Waits for what takes no longer than a command may.
    async fn limited<T>(&self, what: &str, work: impl Future<Output = T>) -> Result<T, Error> {
        let Some(limit) = self.inner.limit else { return Ok(work.await) };
        let late = |_| Error::TimedOut { what: what.to_owned(), limit };
        timeout(limit, work).await.map_err(late)
    }
}
