//! Reading: [`Reader`] takes messages off the stream, [`read_all`] passes them on.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt as _, ReadHalf};

use crate::error::End;
use crate::protocol::{
    Direction, Excerpt, Limits, LineTooLong, Lines, Message, Span, Violation, read, text,
};
use crate::tokio::link::Link;
use crate::trace;

/// How many bytes are read at once.
const CHUNK: usize = 64 << 10;

/// The messages of a stream.
pub(super) struct Reader<S> {
    input: ReadHalf<S>,
    lines: Lines,
    chunk: Vec<u8>,
    limits: Limits,
}

impl<S: AsyncRead> Reader<S> {
    pub(super) fn new(input: ReadHalf<S>, limits: Limits) -> Self {
        let chunk = Vec::with_capacity(CHUNK);
        Self { input, lines: Lines::new(limits.bytes), chunk, limits }
    }

    /// Reads the next message, and returns it with its line.
    pub(super) async fn next(&mut self) -> Result<(String, Message<Span>), End> {
        loop {
            let line = self.line().await?;
            // White space between messages is no message.
            if line.trim_ascii().is_empty() {
                continue;
            }
            let line = text(line).map_err(|(violation, line)| violated(violation, &line))?;
            let tell = || trace::message(Direction::Received, line.as_bytes());
            return match read(&line, &self.limits, tell) {
                Ok(message) => Ok((line, message)),
                Err(violation) => Err(violated(violation, line.as_bytes())),
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

fn violated(violation: Violation, line: &[u8]) -> End {
    End::Violated { violation, line: Excerpt::of(line) }
}

/// The work of the reading task: passes every message on until the connection ends; returns why it did.
pub(super) async fn read_all<S: AsyncRead>(mut reader: Reader<S>, link: Arc<Link>) -> End {
    loop {
        match reader.next().await {
            Ok((_, Message::Event(event))) => link.hub.event(&event).await,
            Ok((line, Message::Reply(reply))) => {
                if let Err(line) = link.answered(reply, line) {
                    return violated(Violation::Unasked, line.as_bytes());
                }
            }
            Ok((line, Message::Greeting(_))) => {
                return violated(Violation::SecondGreeting, line.as_bytes());
            }
            Err(end) => return end,
        }
    }
}
