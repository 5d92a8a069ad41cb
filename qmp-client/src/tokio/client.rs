//! [`Client`]: runs commands over a connection.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::Command;
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;
use tokio::time::timeout;

use crate::buffer::Buffer;
use crate::error::{End, Error, returned, typed};
use crate::protocol::{Greeting, Request, encode};
use crate::tokio::events::Events;
use crate::tokio::shared::Shared;

/// A connection to QEMU, which runs commands.
///
/// Clones share the connection; QEMU runs their commands in the order in which they were sent. It ends when
/// the last clone is dropped, and what waits then fails.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    shared: Arc<Shared>,
    unsent: mpsc::Sender<Vec<u8>>,
    greeting: Greeting,
    oob: bool,
    limit: Option<Duration>,
    tasks: [AbortHandle; 2],
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.shared.end(End::ClosedHere);
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("greeting", &self.inner.greeting).finish_non_exhaustive()
    }
}

impl Client {
    pub(super) fn new(
        shared: Arc<Shared>,
        unsent: mpsc::Sender<Vec<u8>>,
        (greeting, oob): (Greeting, bool),
        limit: Option<Duration>,
        tasks: [AbortHandle; 2],
    ) -> Self {
        Self { inner: Arc::new(Inner { shared, unsent, greeting, oob, limit, tasks }) }
    }

    /// Returns QEMU's greeting.
    pub fn greeting(&self) -> &Greeting {
        &self.inner.greeting
    }

    /// Returns whether commands may run out of band.
    pub fn is_out_of_band(&self) -> bool {
        self.inner.oob
    }

    /// Subscribes to the events from now on.
    pub fn events(&self, buffer: Buffer) -> Events {
        self.inner.shared.subscribe(buffer)
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
    /// * [`Error::Ended`] if the connection ends before, or has.
    pub async fn run<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        typed(
            C::NAME,
            self.exchange(Request::new(C::NAME, command.to_arguments())).await?,
            C::decode_return,
        )
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
        self.exchange(Request::new(name, arguments)).await
    }

    /// Runs a command out of band, if [`is_out_of_band`](Self::is_out_of_band): QEMU does not let it wait for
    /// those before it, and refuses commands that cannot run so.
    ///
    /// # Errors
    /// * As for [`run`](Self::run).
    pub async fn run_out_of_band<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        let request = Request::new(C::NAME, command.to_arguments()).out_of_band();
        typed(C::NAME, self.exchange(request).await?, C::decode_return)
    }

    async fn exchange(&self, request: Request) -> Result<Value, Error> {
        let what = format!("the reply to {}", request.name);
        let reply = self.reply(&request);
        let reply = match self.inner.limit {
            None => reply.await,
            Some(limit) => match timeout(limit, reply).await {
                Ok(reply) => reply,
                Err(_) => return Err(Error::TimedOut { what, limit }),
            },
        };
        let message = reply.map_err(|cause| Error::Ended { what, cause })?;
        returned(&request.name, message)
    }

    /// Sends a request and waits for its reply.
    async fn reply(&self, request: &Request) -> Result<Value, End> {
        let inner = &self.inner;
        // The id is taken once there is space, so that a cancelled wait leaves nothing behind. If the
        // writer is gone, the state says why.
        let space = inner.unsent.reserve().await;
        let (id, reply) = inner.shared.expect()?;
        match space {
            Ok(space) => space.send(encode(&request.to_message(id))),
            Err(_) => inner.shared.end(End::ClosedHere),
        }
        received(reply).await
    }
}

async fn received(reply: oneshot::Receiver<Result<Value, End>>) -> Result<Value, End> {
    reply.await.unwrap_or(Err(End::ClosedHere))
}
