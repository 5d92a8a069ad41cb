//! Connecting a [`QmpClient`]: waits for the greeting and negotiates capabilities.

use std::os::fd::OwnedFd;

use iotest_exec::deadline::{ActiveWait, Deadline};
use qmp_client::blocking::{Connection, Stream};
use qmp_client::protocol::{Conversation, Greeting, Limits, MAX_VALUE_DEPTH, Request};
use serde_json::{Value, json};

use crate::qmp::client::{COMMAND_LIMIT, QmpClient, reply_value};
use crate::qmp::error::QmpError;
use crate::qmp::inbox::Inbox;
use crate::qmp::options::{ClientOptions, Negotiation, Oob};
use crate::qmp::receive::end_of;

/// Returns what a message may have: no more levels than a value may, since logs show the values.
fn limits() -> Limits {
    let mut limits = Limits::DEFAULT;
    limits.depth = MAX_VALUE_DEPTH;
    limits
}

impl QmpClient {
    /// Waits for the greeting and negotiates, unless that is left to the test.
    ///
    /// `stream` is a connected stream socket, a Unix or TCP one; [`connect_to`](Self::connect_to)
    /// makes it from an address. `process` is a descriptor that turns readable when QEMU ends, if
    /// there is one.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if QEMU does not answer before `deadline`.
    /// * [`QmpError::Disconnected`] if the connection ends.
    /// * [`QmpError::Protocol`] if a message is neither a greeting nor an event.
    /// * [`QmpError::Command`] if QEMU refuses to negotiate; other kinds as for a command.
    #[doc(alias = "QEMUMonitorProtocol")]
    pub fn connect(
        stream: impl Into<OwnedFd>,
        process: Option<OwnedFd>,
        options: ClientOptions,
        deadline: Deadline,
    ) -> Result<Self, QmpError> {
        let stream = Stream::socket(stream).map_err(|source| QmpError::Io {
            attempt: "set up the QMP socket".to_owned(),
            source,
        })?;
        let stream = match process {
            Some(process) => stream.with_process(process),
            None => stream,
        };
        let negotiation = options.negotiation;
        let inbox = Inbox {
            peer: options.peer.clone(),
            recorder: options.recorder.clone(),
            ..Inbox::default()
        };
        let mut client = Self {
            link: Connection::new(stream, Conversation::default(), inbox, limits()),
            options,
            greeting: None,
            oob: false,
            limit: COMMAND_LIMIT,
            quit_sent: false,
            violations: Vec::new(),
        };
        client.greeting = Some(client.await_greeting(deadline)?);
        if negotiation == Negotiation::AtOnce {
            client.negotiate(deadline)?;
        }
        Ok(client)
    }

    /// Waits for the greeting; events may come before it as at any other time, and are queued.
    fn await_greeting(&mut self, deadline: Deadline) -> Result<Greeting, QmpError> {
        let what = "the QMP greeting";
        let _waiting = ActiveWait::start(format_args!("{what} of {}", self.options.peer));
        let greeting = self.link.greeting(end_of(deadline));
        greeting.map_err(|fault| self.error(what, fault, deadline))
    }

    fn negotiate(&mut self, deadline: Deadline) -> Result<(), QmpError> {
        self.oob = self.greeting().offers_oob() && self.options.oob == Oob::IfOffered;
        let arguments = if self.oob { json!({ "enable": ["oob"] }) } else { Value::Null };
        let request = Request::new("qmp_capabilities", arguments);
        let answer = self.exchange(&request, deadline)?;
        reply_value(&request.name, answer).map(drop)
    }
}
