//! How a [`QmpClient`] begins: the greeting is awaited and checked, abilities are agreed on.

use std::collections::VecDeque;
use std::os::fd::OwnedFd;

use iotest_exec::deadline::{Deadline, Waiting};
use serde_json::{Value, json};

use crate::qmp::client::{COMMAND_LIMIT, QmpClient, reply_value};
use crate::qmp::error::QmpError;
use crate::qmp::ids::Ids;
use crate::qmp::message::{Greeting, Incoming, Request};
use crate::qmp::options::{ClientOptions, Negotiation, Oob};
use crate::qmp::transport::{Patience, Transport};

impl QmpClient {
    /// Waits for the greeting and, unless that is left to the test, negotiates.
    ///
    /// `stream` is a connected stream socket, a Unix or TCP one; [`connect_to`](Self::connect_to)
    /// makes it from an address. `process` is a descriptor that turns readable when QEMU ends, if
    /// there is one.
    ///
    /// # Errors
    /// – [`QmpError::Timeout`] if QEMU does not do its part before `deadline`.
    /// – [`QmpError::Disconnected`] if it ends instead.
    /// – [`QmpError::Protocol`] if what comes first is no greeting of a QMP server.
    /// – [`QmpError::Command`] if it refuses to negotiate; other kinds as for a command.
    #[doc(alias = "QEMUMonitorProtocol")]
    pub fn connect(
        stream: impl Into<OwnedFd>,
        process: Option<OwnedFd>,
        options: ClientOptions,
        deadline: Deadline,
    ) -> Result<Self, QmpError> {
        let transport = Transport::new(stream, process).map_err(|source| QmpError::Io {
            attempt: "set up the QMP socket".to_owned(),
            source,
        })?;
        let negotiation = options.negotiation;
        let mut client = Self {
            transport,
            options,
            greeting: Greeting { version: Value::Null, capabilities: Vec::new() },
            oob: false,
            limit: COMMAND_LIMIT,
            ids: Ids::default(),
            unsettled: false,
            quit_sent: false,
            events: VecDeque::new(),
            listeners: Vec::new(),
            recent: VecDeque::new(),
        };
        client.greeting = client.await_greeting(deadline)?;
        if negotiation == Negotiation::AtOnce {
            client.negotiate(deadline)?;
        }
        Ok(client)
    }

    fn await_greeting(&mut self, deadline: Deadline) -> Result<Greeting, QmpError> {
        let what = "the QMP greeting";
        let _waiting = Waiting::on(format_args!("{what} of {}", self.options.peer));
        match self.receive(what, &mut Patience::until(deadline))? {
            Incoming::Greeting(greeting) => Ok(greeting),
            Incoming::Event(event) => Err(no_greeting("an event", &event.raw)),
            Incoming::Reply(answer) => Err(no_greeting("a reply", &answer.message)),
        }
    }

    fn negotiate(&mut self, deadline: Deadline) -> Result<(), QmpError> {
        let offered = self.greeting.capabilities.iter().any(|ability| ability == "oob");
        self.oob = offered && self.options.oob == Oob::IfOffered;
        let arguments = if self.oob { json!({ "enable": ["oob"] }) } else { Value::Null };
        let request = Request::new("qmp_capabilities", arguments);
        let answer = self.exchange(&request, deadline)?;
        reply_value(&request.name, answer).map(drop)
    }
}

fn no_greeting(kind: &str, message: &Value) -> QmpError {
    QmpError::Protocol {
        problem: format!("{kind} instead of a greeting"),
        line: message.to_string(),
    }
}
