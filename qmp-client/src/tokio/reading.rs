//! Reading: [`Reader`] takes messages off the stream, [`read_all`] passes them on.

use std::sync::Arc;

use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader, ReadHalf};

use crate::error::End;
use crate::protocol::{Incoming, MAX_MESSAGE, Violation, decode};
use crate::tokio::shared::Shared;

/// How many bytes are read at once.
const CHUNK: usize = 64 << 10;

/// The messages of a stream.
pub(super) struct Reader<S> {
    input: BufReader<ReadHalf<S>>,
}

impl<S: AsyncRead> Reader<S> {
    pub(super) fn new(input: ReadHalf<S>) -> Self {
        Self { input: BufReader::with_capacity(CHUNK, input) }
    }

    /// Reads the next message, and returns it with its line.
    pub(super) async fn next(&mut self) -> Result<(Vec<u8>, Incoming), End> {
        loop {
            let line = self.line().await?;
            let text = line.trim_ascii();
            // White space between messages is no message.
            if text.is_empty() {
                continue;
            }
            return match decode(text).and_then(Incoming::of) {
                Ok(message) => Ok((line, message)),
                Err(violation) => Err(End::violated(violation, &line)),
            };
        }
    }

    /// Reads the next line, of bounded length.
    async fn line(&mut self) -> Result<Vec<u8>, End> {
        let mut line = Vec::new();
        loop {
            let chunk =
                self.input.fill_buf().await.map_err(|error| End::Stream(Arc::new(error)))?;
            if chunk.is_empty() {
                return Err(End::Closed);
            }
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let count = end.map_or(chunk.len(), |end| end + 1);
            line.extend_from_slice(&chunk[..count]);
            self.input.consume(count);
            if line.len() > MAX_MESSAGE {
                let came = line.len() as u64;
                let violation = Violation::TooLong { limit: MAX_MESSAGE, came };
                return Err(End::violated(violation, &line));
            }
            if end.is_some() {
                return Ok(line);
            }
        }
    }
}

/// The work of the reading task: passes every message on until the connection ends.
pub(super) async fn read_all<S: AsyncRead>(mut reader: Reader<S>, shared: Arc<Shared>) {
    let end = loop {
        match reader.next().await {
            Ok((_, Incoming::Event(event))) => shared.event(&event).await,
            Ok((line, Incoming::Reply(answer))) => {
                if !shared.answered(answer) {
                    break End::violated(Violation::Unasked, &line);
                }
            }
            Ok((line, Incoming::Greeting(_))) => {
                break End::violated(Violation::SecondGreeting, &line);
            }
            Err(end) => break end,
        }
    };
    shared.end(end);
}
