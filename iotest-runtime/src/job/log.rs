//! [`Log`]: what a job tells the test's log while it is seen through.

use serde_json::{Value, json};

use crate::qmp::{Monitor, QmpError};

/// Takes what seeing a job through has to say, in its order, unfiltered.
pub trait Log {
    /// A command is about to be sent: `{"execute": …, "arguments": …}`, arguments always there.
    fn command(&self, command: &Value);
    /// Its reply came, without its id.
    fn reply(&self, reply: &Value);
    /// An event of the job came, as received.
    fn event(&self, event: &Value);
    /// A line of text, such as `Job failed: …`.
    fn text(&self, line: &str);
}

/// A log that nobody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silent;

impl Log for Silent {
    fn command(&self, _command: &Value) {}
    fn reply(&self, _reply: &Value) {}
    fn event(&self, _event: &Value) {}
    fn text(&self, _line: &str) {}
}

/// Runs a command with command and reply in the log, and returns the whole reply.
pub(super) fn logged(
    monitor: &mut impl Monitor,
    log: &dyn Log,
    name: &str,
    arguments: Value,
) -> Result<Value, QmpError> {
    log.command(&json!({ "execute": name, "arguments": arguments }));
    let reply = monitor.try_run(name, arguments)?;
    log.reply(&reply);
    Ok(reply)
}
