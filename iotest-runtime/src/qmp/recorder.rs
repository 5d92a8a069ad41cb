//! [`Recorder`]: receives every message of a connection, in both directions.

use std::fmt;

use qmp_client::protocol::Direction;
use serde_json::Value;

/// Receives every message, unfiltered, when it is sent or received, before it is processed.
///
/// It is for diagnostics, not for the test's log.
///
/// ```
/// # use std::sync::Arc;
/// # use iotest_runtime::prelude::Value;
/// # use iotest_runtime::qmp::{ClientOptions, Direction, Recorder};
/// #[derive(Debug)]
/// struct Printer;
///
/// impl Recorder for Printer {
///     fn message(&self, peer: &str, direction: Direction, message: &Value) {
///         eprintln!("{peer} {direction} {message}");
///     }
/// }
///
/// let options = ClientOptions::new("vm0").recorder(Arc::new(Printer));
/// ```
pub trait Recorder: fmt::Debug + Send + Sync {
    /// Records a message of the connection to `peer`, a machine's name such as `vm0`.
    fn message(&self, peer: &str, direction: Direction, message: &Value);

    /// Records that the process of `peer` has ended; `how` is a message. Does nothing by default.
    fn ended(&self, _peer: &str, _how: &str) {}
}
