//! [`Log`]: receives the commands, replies and events of a [`JobRun`](crate::job::JobRun).

use serde_json::{Value, json};

use crate::qmp::{Monitor, QmpError};

/// Receives the commands, replies and events of a job, in their order, unfiltered.
pub trait Log {
    /// Receives a command before it is sent: `{"execute": …, "arguments": …}`, always with arguments.
    fn command(&self, command: &Value);
    /// Receives its reply, without the id.
    fn reply(&self, reply: &Value);
    /// Receives an event of the job.
    fn event(&self, event: &Value);
    /// Receives a line of text, such as `Job failed: …`.
    fn text(&self, line: &str);
}

/// A log that drops everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silent;

impl Log for Silent {
    fn command(&self, _command: &Value) {}
    fn reply(&self, _reply: &Value) {}
    fn event(&self, _event: &Value) {}
    fn text(&self, _line: &str) {}
}

/// Runs a command, logs command and reply, and returns the whole reply.
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
