//! How a [`QmpClient`] receives: every line is checked, recorded and passed to listeners.

use iotest_exec::deadline::Deadline;
use iotest_exec::excerpt::Excerpt;
use qmp_client::protocol;
use qmp_client::protocol::{Answer, Incoming, QmpEvent, Violation};
use serde_json::Value;

use crate::qmp::client::QmpClient;
use crate::qmp::error::{Disconnect, QmpError};
use crate::qmp::event_queue::EventQueue;
use crate::qmp::recorder::Direction;
use crate::qmp::transport::{Arrival, Wait};

/// How many violations are kept for callers that ignore errors.
const VIOLATIONS: usize = 4;

impl QmpClient {
    pub(super) fn receive_reply(
        &mut self,
        what: &str,
        wait: &mut Wait,
    ) -> Result<Answer, QmpError> {
        loop {
            match self.receive(what, wait)? {
                Incoming::Reply(answer) => return Ok(answer),
                Incoming::Event(event) => self.keep(event),
                Incoming::Greeting(_) => {}
            }
        }
    }

    /// Queues the event that was received last.
    pub(super) fn keep(&mut self, event: QmpEvent) {
        self.events.push(event, self.length);
    }

    /// Waits for the next message of any kind; `what` names the wait.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if none comes in time.
    /// * [`QmpError::Disconnected`] if the connection ends.
    /// * [`QmpError::Protocol`] if a line is not a valid message, or not allowed at this point. The next
    ///   call continues after it.
    /// * [`QmpError::Flood`] if the queue of events is full.
    /// * [`QmpError::Io`] if the socket cannot be read.
    pub(super) fn receive(&mut self, what: &str, wait: &mut Wait) -> Result<Incoming, QmpError> {
        self.check_space(what)?;
        let line = self.receive_line(what, wait)?;
        let value =
            protocol::decode(&line).map_err(|error| self.violated_by(what, error, &line))?;
        self.note(Direction::Received, &value, &line);
        let message = Incoming::of(value).map_err(|error| self.violated_by(what, error, &line))?;
        self.length = line.len();
        match &message {
            Incoming::Reply(answer) if !self.expects(answer) => {
                Err(self.violated_by(what, Violation::Unasked, &line))
            }
            Incoming::Greeting(_) if self.greeted => {
                Err(self.violated_by(what, Violation::SecondGreeting, &line))
            }
            Incoming::Greeting(_) => {
                self.greeted = true;
                Ok(message)
            }
            Incoming::Event(event) => {
                self.tell_listeners(event);
                Ok(message)
            }
            Incoming::Reply(_) => Ok(message),
        }
    }

    /// Waits for the next line that is not blank.
    fn receive_line(&mut self, what: &str, wait: &mut Wait) -> Result<Vec<u8>, QmpError> {
        loop {
            match self.transport.receive(wait) {
                // White space between messages is no message.
                Ok(Arrival::Line(line)) if line.trim_ascii().is_empty() => {}
                Ok(Arrival::Line(line)) => return Ok(line),
                Ok(Arrival::TooLong(error)) => {
                    let (limit, came) = (error.limit, error.line.total());
                    let violation = Violation::TooLong { limit, came };
                    return Err(self.violated(what, violation, &error.line));
                }
                Ok(Arrival::Expired) => return Err(self.timeout(what, wait.deadline())),
                Ok(Arrival::Closed(cause)) => return Err(self.disconnected(what, &cause)),
                Err(source) => {
                    return Err(QmpError::Io { attempt: format!("read {what}"), source });
                }
            }
        }
    }

    /// Returns whether a reply answers a command that was sent, and marks that command as answered.
    fn expects(&mut self, answer: &Answer) -> bool {
        // An error without an id may be about any command: QEMU could not make out which.
        let about_any = || answer.id.is_null() && answer.message.get("error").is_some();
        self.ids.settle(&answer.id) || self.unsettled || (about_any() && self.ids.any_unanswered())
    }

    /// Returns an error if the queue of events is full.
    fn check_space(&self, what: &str) -> Result<(), QmpError> {
        let flooded = |queue: &EventQueue| {
            let (events, bytes) = queue.size();
            let last = queue.iter().next_back().map(|event| event.raw.to_string());
            let last = Excerpt::of_line(last.unwrap_or_default().as_bytes()).line();
            QmpError::Flood { awaited: self.of_peer(what), events, bytes, last }
        };
        if self.events.is_full() {
            return Err(flooded(&self.events));
        }
        self.listeners.iter().find_map(|listener| listener.if_full(flooded)).map_or(Ok(()), Err)
    }

    pub(super) fn note(&mut self, direction: Direction, message: &Value, line: &[u8]) {
        if let Some(recorder) = &self.options.recorder {
            recorder.message(&self.options.peer, direction, message);
        }
        self.recent.note(direction, line);
    }

    fn violated_by(&mut self, what: &str, violation: Violation, line: &[u8]) -> QmpError {
        self.violated(what, violation, &Excerpt::of_line(line))
    }

    fn violated(&mut self, what: &str, violation: Violation, line: &Excerpt) -> QmpError {
        let (awaited, line) = (self.of_peer(what), line.line());
        let error = QmpError::Protocol { violation, awaited, line };
        if self.violations.len() < VIOLATIONS {
            self.violations.push(error.to_string());
        }
        error
    }

    /// Takes the protocol violations since the last call, for callers that ignore errors.
    pub(crate) fn take_violations(&mut self) -> Vec<String> {
        std::mem::take(&mut self.violations)
    }

    pub(super) fn timeout(&self, what: &str, deadline: Deadline) -> QmpError {
        let mut recent = self.recent.lines();
        let unfinished = self.transport.unfinished();
        if !unfinished.is_empty() {
            recent.push(format!("<- (unfinished) {}", unfinished.line()));
        }
        let what = format!("{}{}", self.of_peer(what), deadline.note());
        QmpError::Timeout { what, limit: deadline.limit(), recent }
    }

    pub(super) fn disconnected(&self, what: &str, cause: &str) -> QmpError {
        let unfinished = self.transport.unfinished().line();
        Box::new(Disconnect { unfinished, ..Disconnect::new(self.of_peer(what), cause) }).into()
    }

    fn of_peer(&self, what: &str) -> String {
        format!("{what} from {}", self.options.peer)
    }
}

#[cfg(test)]
mod tests;
