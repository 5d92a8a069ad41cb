//! [`Fault`]: an error caused by the host or the harness, not by QEMU.

use std::error::Error;

/// An error caused by the host or the harness: "cannot create scratch directory".
#[derive(Debug, thiserror::Error)]
#[error("{attempt}")]
pub struct Fault {
    attempt: String,
    #[source]
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Fault {
    /// Makes a fault from the attempted action (with its subject) and its error.
    pub fn new(
        attempt: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { attempt: attempt.into(), source: Some(source.into()) }
    }

    /// Makes a fault without an underlying error.
    pub fn without_source(what: impl Into<String>) -> Self {
        Self { attempt: what.into(), source: None }
    }
}

/// Returns the texts of an error and its sources, joined by `: `.
pub fn chain(error: &(dyn Error + 'static)) -> String {
    sources(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// Returns whether an error or one of its sources is a [`Fault`].
pub fn is_fault(error: &(dyn Error + 'static)) -> bool {
    sources(error).any(|error| error.is::<Fault>())
}

fn sources<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| (**error).source())
}
