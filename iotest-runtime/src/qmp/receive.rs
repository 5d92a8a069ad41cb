//! How a [`QmpClient`] receives, and what its errors say of what went wrong.

use std::time::Instant;

use iotest_exec::deadline::Deadline;
use iotest_exec::excerpt::Excerpt;
use qmp_client::blocking::{EventQueue, Fault, Wait};
use qmp_client::protocol;
use qmp_client::protocol::Message;

use crate::qmp::client::QmpClient;
use crate::qmp::error::{Disconnect, QmpError};

/// How many violations are kept for callers that ignore errors.
const VIOLATIONS: usize = 4;

/// Returns when a deadline expires; `None` if that is too far away for the clock.
pub(crate) fn end_of(deadline: Deadline) -> Option<Instant> {
    Instant::now().checked_add(deadline.remaining())
}

/// A wait for several messages, by one deadline.
#[derive(Debug)]
pub(super) struct Waiting {
    wait: Wait,
    deadline: Deadline,
}

impl Waiting {
    pub(super) fn until(deadline: Deadline) -> Self {
        Self { wait: Wait::until(end_of(deadline)), deadline }
    }
}

/// Returns what errors show of a line.
pub(crate) fn shown(line: &protocol::Excerpt) -> Excerpt {
    Excerpt::of_ends(line.head(), line.tail(), line.total())
}

impl QmpClient {
    /// Waits for the next message of any kind; `what` names the wait.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if none comes in time.
    /// * [`QmpError::Disconnected`] if the connection ends.
    /// * [`QmpError::Protocol`] if a line is not a valid message, or not allowed at this point. The next
    ///   call continues after it.
    /// * [`QmpError::Flood`] if the queue of events is full.
    /// * [`QmpError::Io`] if the socket cannot be read.
    pub(super) fn receive(
        &mut self,
        what: &str,
        waiting: &mut Waiting,
    ) -> Result<Message, QmpError> {
        let received = self.link.receive(&mut waiting.wait);
        received.map_err(|fault| self.error(what, fault, waiting.deadline))
    }

    /// Makes the error of a wait for `what`.
    pub(super) fn error(&mut self, what: &str, fault: Fault, deadline: Deadline) -> QmpError {
        match fault {
            Fault::Expired => self.timeout(what, deadline),
            Fault::NoSpace => self.timeout(&format!("space to send for {what}"), deadline),
            Fault::Closed(cause) => self.disconnected(what, &cause.to_string()),
            Fault::Violated { violation, line } => {
                let (awaited, line) = (self.of_peer(what), shown(&line).line());
                let error = QmpError::Protocol { violation, awaited, line };
                if self.violations.len() < VIOLATIONS {
                    self.violations.push(error.to_string());
                }
                error
            }
            Fault::Full => self.flooded(what),
            Fault::Read(source) => QmpError::Io { attempt: format!("read {what}"), source },
            Fault::Write(source) => QmpError::Io { attempt: format!("send for {what}"), source },
            other => QmpError::Io {
                attempt: format!("wait for {what}"),
                source: std::io::Error::other(other),
            },
        }
    }

    /// Makes the error of a queue of events that is full: the connection's own, or a listener's.
    fn flooded(&self, what: &str) -> QmpError {
        let inbox = self.link.handler();
        let flooded = |queue: &EventQueue| {
            let (events, bytes) = queue.size();
            let last = queue.iter().next_back().map(|event| event.to_value().to_string());
            let last = Excerpt::of_line(last.unwrap_or_default().as_bytes()).line();
            QmpError::Flood { awaited: self.of_peer(what), events, bytes, last }
        };
        let listener = || inbox.listeners.iter().find_map(|listener| listener.if_full(flooded));
        match inbox.events.is_full() {
            true => flooded(&inbox.events),
            false => listener().unwrap_or_else(|| flooded(&inbox.events)),
        }
    }

    /// Takes the protocol violations since the last call, for callers that ignore errors.
    pub(crate) fn take_violations(&mut self) -> Vec<String> {
        std::mem::take(&mut self.violations)
    }

    pub(super) fn timeout(&self, what: &str, deadline: Deadline) -> QmpError {
        let mut recent = self.link.handler().recent.lines();
        let unfinished = shown(&self.link.transport().unfinished());
        if !unfinished.is_empty() {
            recent.push(format!("<- (unfinished) {}", unfinished.line()));
        }
        let what = format!("{}{}", self.of_peer(what), deadline.note());
        QmpError::Timeout { what, limit: deadline.limit(), recent }
    }

    fn disconnected(&self, what: &str, cause: &str) -> QmpError {
        let unfinished = shown(&self.link.transport().unfinished()).line();
        Box::new(Disconnect { unfinished, ..Disconnect::new(self.of_peer(what), cause) }).into()
    }

    fn of_peer(&self, what: &str) -> String {
        format!("{what} from {}", self.options.peer)
    }
}

#[cfg(test)]
mod tests;
