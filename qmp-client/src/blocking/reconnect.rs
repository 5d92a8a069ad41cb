//! [`Redial`]: makes a connection again that was lost.

use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{fmt, io, thread};

use super::client::Client;
use super::connect::Connect;
use super::stream::Stream;
use crate::error::{End, Error};
use crate::trace;

/// How long to wait after an attempt that failed.
const PAUSE: Duration = Duration::from_millis(50);

/// Brings a new connection to the state that the program expects.
type Restore = dyn FnMut(&mut Client) -> Result<(), Error> + Send;

/// How to connect again.
pub(super) struct Redial {
    pub(super) connect: Connect,
    pub(super) dial: Box<dyn FnMut() -> io::Result<Stream> + Send>,
    pub(super) restore: Box<Restore>,
}

impl fmt::Debug for Redial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redial").field("connect", &self.connect).finish_non_exhaustive()
    }
}

impl Redial {
    /// Makes a stream: tries again until the time is over.
    pub(super) fn dial(&mut self) -> Result<Stream, Error> {
        let limit = self.connect.limit();
        let start = Instant::now();
        loop {
            match (self.dial)() {
                Ok(stream) => return Ok(stream),
                Err(error) if start.elapsed() >= limit => {
                    return Err(Error::Connect { limit, source: Arc::new(error) });
                }
                Err(_) => pause(),
            }
        }
    }
}

impl Client {
    /// Makes the connection again, and has the program restore its state.
    pub(super) fn reconnect(&mut self) -> Result<(), Error> {
        let Some(mut redial) = self.redial.take() else { return Ok(()) };
        let connected = self.redial_by(&mut redial);
        if let Err(error) = &connected {
            // The next call tries again.
            self.end = Some(End::NotRestored(Arc::new(error.clone())));
        }
        self.redial = Some(redial);
        connected
    }

    fn redial_by(&mut self, redial: &mut Redial) -> Result<(), Error> {
        let stream = redial.dial()?;
        self.link.handler_mut().mark_reconnected();
        (self.greeting, self.oob) = redial.connect.resume(&mut self.link, stream)?;
        self.end = None;
        trace::reconnected();
        (redial.restore)(self)
    }
}

#[expect(clippy::disallowed_methods, reason = "the program's own function says when it succeeds")]
fn pause() {
    thread::sleep(PAUSE);
}
