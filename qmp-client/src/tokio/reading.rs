//! Reading: [`Reader`] takes messages off the stream, [`read_all`] passes them on.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt as _, ReadHalf};

use crate::error::End;
use crate::protocol::{Direction, Incoming, LineTooLong, Lines, MAX_MESSAGE, Violation, decode};
use crate::tokio::link::Link;
use crate::trace;

/// How many bytes are read at once.
const CHUNK: usize = 64 << 10;

/// The messages of a stream.
pub(super) struct Reader<S> {
    input: ReadHalf<S>,
    lines: Lines,
    chunk: Vec<u8>,
}

impl<S: AsyncRead> Reader<S> {
    pub(super) fn new(input: ReadHalf<S>) -> Self {
        Self { input, lines: Lines::new(MAX_MESSAGE), chunk: Vec::with_capacity(CHUNK) }
    }

    /// Reads the next message, and returns it with its line.
    pub(super) async fn next(&mut self) -> Result<(Vec<u8>, Incoming), End> {
        loop {
            let line = self.line().await?;
            // White space between messages is no message.
            if line.trim_ascii().is_empty() {
                continue;
            }
            let value = decode(&line).map_err(|violation| End::violated(violation, &line))?;
            trace::message(Direction::Received, &value);
            return match Incoming::of(value) {
                Ok(message) => Ok((line, message)),
                Err(violation) => Err(End::violated(violation, &line)),
            };
        }
    }

    /// Reads the next line, of bounded length.
    pub(super) async fn line(&mut self) -> Result<Vec<u8>, End> {
        loop {
            match self.lines.next_line() {
                Ok(Some(line)) => return Ok(line),
                Ok(None) => {}
                Err(LineTooLong { limit, line, .. }) => {
                    let violation = Violation::TooLong { limit, came: line.total() };
                    return Err(End::Violated { violation, line });
                }
            }
            self.chunk.clear();
            match self.input.read_buf(&mut self.chunk).await {
                Ok(0) => return Err(End::Closed),
                Ok(_) => self.lines.push(&self.chunk),
                Err(error) => return Err(End::Stream(Arc::new(error))),
            }
        }
    }
}

/// The work of the reading task: passes every message on until the connection ends; returns why it did.
pub(super) async fn read_all<S: AsyncRead>(mut reader: Reader<S>, link: Arc<Link>) -> End {
    loop {
        match reader.next().await {
            Ok((_, Incoming::Event(event))) => link.hub.event(&event).await,
            Ok((line, Incoming::Reply(answer))) => {
                if !link.answered(answer) {
                    return End::violated(Violation::Unasked, &line);
                }
            }
            Ok((line, Incoming::Greeting(_))) => {
                return End::violated(Violation::SecondGreeting, &line);
            }
            Err(end) => return end,
        }
    }
}
