//! [`Connect`]: waits for the greeting and negotiates.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, split};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::buffer::Buffer;
use crate::error::{End, Error};
use crate::protocol::{Incoming, Violation};
use crate::tokio::client::Client;
use crate::tokio::events::Events;
use crate::tokio::reading::{Reader, read_all};
use crate::tokio::shared::Shared;

/// How many commands wait to be sent; the next one waits for space.
const UNSENT: usize = 64;

/// How to connect.
#[derive(Debug, Clone)]
#[must_use = "it does nothing until it is given a stream"]
pub struct Connect {
    limit: Option<Duration>,
    greeting: Duration,
    oob: bool,
    events: Buffer,
}

impl Default for Connect {
    fn default() -> Self {
        let minute = Duration::from_secs(60);
        Self { limit: Some(minute), greeting: minute, oob: false, events: Buffer::default() }
    }
}

impl Connect {
    /// Allows a minute for the greeting and for each command, and buffers events as [`Buffer::default`]
    /// does.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long each command may take; `None` for as long as it takes.
    pub fn command_limit(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets how long the greeting and the negotiation may take.
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
        let limit = self.greeting;
        let what = "the greeting";
        let late = |_| Error::TimedOut { what: what.to_owned(), limit };
        timeout(limit, self.connect(stream, what)).await.map_err(late)?
    }

    async fn connect<S>(self, stream: S, what: &str) -> Result<(Client, Events), Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
    {
        let ended = |cause| Error::Ended { what: what.to_owned(), cause };
        let (input, mut output) = split(stream);
        let mut reader = Reader::new(input);
        let shared = Arc::new(Shared::default());
        let events = shared.subscribe(self.events);
        let greeting = loop {
            let (line, message) = reader.next().await.map_err(ended)?;
            match message {
                Incoming::Greeting(greeting) => break greeting,
                // Events may come at any time.
                Incoming::Event(event) => shared.event(&event).await,
                Incoming::Reply(_) => return Err(ended(End::violated(Violation::Unasked, &line))),
            }
        };
        let (sender, mut unsent) = mpsc::channel::<Vec<u8>>(UNSENT);
        let writing = tokio::spawn({
            let shared = Arc::clone(&shared);
            async move {
                while let Some(message) = unsent.recv().await {
                    if let Err(error) = output.write_all(&message).await {
                        shared.end(End::Stream(Arc::new(error)));
                        return;
                    }
                    output.flush().await.ok();
                }
                // The last client is gone; its reader ends with it.
                output.shutdown().await.ok();
            }
        });
        let reading = tokio::spawn(read_all(reader, Arc::clone(&shared)));
        let tasks = [writing.abort_handle(), reading.abort_handle()];
        let oob = self.oob && greeting.capabilities.iter().any(|offered| offered == "oob");
        let client = Client::new(shared, sender, (greeting, oob), self.limit, tasks);
        let arguments = if oob { json!({ "enable": ["oob"] }) } else { Value::Null };
        client.run_raw("qmp_capabilities", arguments).await?;
        Ok((client, events))
    }
}
