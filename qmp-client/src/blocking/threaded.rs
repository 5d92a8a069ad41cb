//! [`Threaded`]: a stream without a descriptor, which a thread reads.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use super::stream::{CHUNK, Found, Look};
use super::transport::Hangup;
use crate::protocol::Lines;

/// How many pieces wait to be taken; then the thread waits.
const PIECES: usize = 16;

/// Any reader and writer.
///
/// Its thread ends when the reader does, or with the first piece after this was dropped.
pub(super) struct Threaded {
    /// The locks are for `Sync`; nobody waits for them.
    input: Mutex<Receiver<io::Result<Vec<u8>>>>,
    output: Mutex<Option<Box<dyn Write + Send>>>,
}

impl Threaded {
    pub(super) fn start(
        input: impl Read + Send + 'static,
        output: impl Write + Send + 'static,
    ) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(PIECES);
        thread::Builder::new()
            .name("qmp-reader".to_owned())
            .spawn(move || forward(input, &sender))?;
        Ok(Self { input: Mutex::new(receiver), output: Mutex::new(Some(Box::new(output))) })
    }

    pub(super) fn read(&mut self, lines: &mut Lines, look: Look) -> io::Result<Found> {
        let ended = Err(TryRecvError::Disconnected);
        let input = self.input.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = match look {
            Look::Quick => input.try_recv(),
            Look::Brief(None) => input.recv().map_or(ended, Ok),
            Look::Brief(Some(until)) => {
                let left = until.saturating_duration_since(Instant::now());
                input.recv_timeout(left).map_err(|error| match error {
                    RecvTimeoutError::Timeout => TryRecvError::Empty,
                    RecvTimeoutError::Disconnected => TryRecvError::Disconnected,
                })
            }
        };
        match piece {
            Ok(piece) => {
                lines.push(&piece?);
                Ok(Found::Data)
            }
            Err(TryRecvError::Empty) => Ok(Found::Nothing),
            Err(TryRecvError::Disconnected) => Ok(Found::End(Hangup::Closed)),
        }
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let output = self.output.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(output) = output else { return Err(io::ErrorKind::BrokenPipe.into()) };
        output.write_all(bytes)?;
        output.flush()?;
        Ok(bytes.len())
    }

    pub(super) fn finish(&mut self) {
        *self.output.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// The work of the thread: passes on what comes, then an error, if there is one.
fn forward(mut input: impl Read, sender: &SyncSender<io::Result<Vec<u8>>>) {
    let mut chunk = vec![0; CHUNK];
    loop {
        let piece = match input.read(&mut chunk) {
            Ok(0) => return,
            Ok(count) => Ok(chunk[..count].to_vec()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let last = piece.is_err();
        if sender.send(piece).is_err() || last {
            return;
        }
    }
}
