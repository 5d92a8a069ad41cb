//! [`Fault`]: an error that the machine or the harness is to blame for, never QEMU.

use std::error::Error;

/// Marks an error as the machine's or the harness's fault: "cannot create scratch directory".
#[derive(Debug, thiserror::Error)]
#[error("{attempt}")]
pub struct Fault {
    attempt: String,
    #[source]
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Fault {
    /// Makes a fault from what was tried (with its subject) and what came of it.
    pub fn new(
        attempt: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { attempt: attempt.into(), source: Some(source.into()) }
    }

    /// Makes a fault that has no underlying error.
    pub fn without_source(what: impl Into<String>) -> Self {
        Self { attempt: what.into(), source: None }
    }
}

/// Returns an error's text with those of its sources, `: ` between them.
pub fn chain(error: &(dyn Error + 'static)) -> String {
    sources(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// Says whether a [`Fault`] is in an error's chain of sources.
pub fn is_fault(error: &(dyn Error + 'static)) -> bool {
    sources(error).any(|error| error.is::<Fault>())
}

fn sources<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| (**error).source())
}
