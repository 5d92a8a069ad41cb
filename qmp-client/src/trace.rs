//! What both clients tell `tracing`, if the feature is on.
//!
//! Names of commands and events, ids and classes of errors are on level DEBUG, violations on WARN. Arguments,
//! replies and data of events, which may have secrets, are on TRACE alone.

use crate::error::{End, Error};
use crate::protocol::{Direction, Event};

/// Tells of a message as it is.
pub(crate) fn message(direction: Direction, message: &[u8]) {
    #[cfg(feature = "tracing")]
    tracing::trace!(
        target: "qmp_client::message",
        "{direction} {}",
        String::from_utf8_lossy(message).trim_end()
    );
    let _ = (direction, message);
}

/// Tells of an event.
pub(crate) fn event(event: &Event) {
    #[cfg(feature = "tracing")]
    tracing::debug!(target: "qmp_client", event = event.name, "event");
    let _ = event;
}

/// Does the work of a command in a span.
#[cfg(feature = "tokio")]
pub(crate) async fn within<T>(name: &str, work: impl Future<Output = T>) -> T {
    #[cfg(feature = "tracing")]
    return tracing::Instrument::instrument(work, span(name)).await;
    #[cfg(not(feature = "tracing"))]
    {
        let _ = name;
        work.await
    }
}

/// Does the work of a command in a span.
pub(crate) fn inside<T>(name: &str, work: impl FnOnce() -> T) -> T {
    #[cfg(feature = "tracing")]
    return span(name).in_scope(work);
    #[cfg(not(feature = "tracing"))]
    {
        let _ = name;
        work()
    }
}

#[cfg(feature = "tracing")]
fn span(name: &str) -> tracing::Span {
    tracing::debug_span!(target: "qmp_client", "command", name)
}

/// Tells how a command ended.
pub(crate) fn command<T>(name: &str, result: &Result<T, Error>) {
    #[cfg(feature = "tracing")]
    match result {
        Ok(_) => tracing::debug!(target: "qmp_client", command = name, "returned"),
        Err(Error::Refused { class, .. }) => {
            tracing::debug!(target: "qmp_client", command = name, %class, "refused");
        }
        // The error may show a reply.
        Err(Error::TooBig { violation, .. }) => {
            tracing::warn!(target: "qmp_client", command = name, %violation, "reply too big");
        }
        Err(Error::Decode { source, .. }) => {
            tracing::warn!(target: "qmp_client", command = name, %source, "reply of another type");
        }
        Err(Error::Ended { cause, .. }) => {
            tracing::debug!(target: "qmp_client", command = name, cause = kind(cause), "no reply");
        }
        Err(error) => tracing::debug!(target: "qmp_client", command = name, %error, "no reply"),
    }
    let _ = (name, result);
}

/// Tells that the connection has ended.
pub(crate) fn ended(end: &End) {
    #[cfg(feature = "tracing")]
    match end {
        End::Violated { violation, line } => {
            tracing::warn!(target: "qmp_client", %violation, "violation");
            tracing::trace!(target: "qmp_client::message", %line, "violation");
        }
        other => tracing::debug!(target: "qmp_client", cause = kind(other), "connection ended"),
    }
    let _ = end;
}

/// Tells that there is a new connection.
pub(crate) fn reconnected() {
    #[cfg(feature = "tracing")]
    tracing::info!(target: "qmp_client", "reconnected");
}

/// Returns why a connection ended, without anything that came over it.
#[cfg(feature = "tracing")]
fn kind(end: &End) -> String {
    match end {
        End::Violated { violation, .. } => format!("QEMU sent a line that is {violation}"),
        other => other.to_string(),
    }
}
