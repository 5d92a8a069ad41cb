//! [`Ticket`]: the reply to a command that was sent, to be received later.

use std::fmt;
use std::sync::{Arc, PoisonError};

use qapi_types::DecodeError;

use super::client::Client;
use super::inbox::Slot;
use super::transport::Wait;
use crate::error::{End, Error, returned, typed};
use crate::protocol::{RawJson, Reply};
use crate::trace;

/// Stands for the reply to a command that was sent; [`Client::receive`] returns it.
///
/// If it is dropped, so is the reply.
#[must_use = "the reply is dropped with it"]
pub struct Ticket<R> {
    pub(super) name: String,
    pub(super) slot: Arc<Slot>,
    pub(super) decode: fn(&RawJson) -> Result<R, DecodeError>,
}

impl<R> fmt::Debug for Ticket<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket").field("command", &self.name).finish_non_exhaustive()
    }
}

impl Client {
    /// Waits for the reply to a command that was sent. Tickets may be redeemed in any order; the limit of a
    /// command counts from this call.
    ///
    /// # Errors
    /// * As for [`run`](Self::run); [`Error::Ended`] also if the connection has ended since, though another
    ///   was made, or the ticket is that of another client.
    pub fn receive<R>(&mut self, ticket: Ticket<R>) -> Result<R, Error> {
        let Ticket { name, slot, decode } = ticket;
        let raw = self.whole(&name, &slot).and_then(|reply| returned(&name, reply));
        trace::command(&name, &raw);
        typed(&name, raw?, decode)
    }

    /// Waits for the reply to the command `name`.
    pub(super) fn whole(&mut self, name: &str, slot: &Arc<Slot>) -> Result<Reply, Error> {
        let what = || format!("the reply to {name}");
        let mut wait = Wait::until(self.until());
        loop {
            let reply = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            match reply {
                Some(Ok(reply)) => return Ok(reply),
                Some(Err(cause)) => return Err(Error::Ended { what: what(), cause }),
                None => {}
            }
            if !self.link.handler().expects(slot) {
                return Err(Error::Ended { what: what(), cause: End::ClosedHere });
            }
            match self.link.receive(&mut wait) {
                Ok(message) => self.link.keep(message),
                Err(fault) => {
                    let error = self.failed(fault, &what(), self.limit());
                    if !matches!(error, Error::Ended { .. }) {
                        return Err(error);
                    }
                }
            }
        }
    }
}
