//! The plan: which cases there are, and which of them run here.
//!
//! [`plan`] is a pure function of tests, settings and host facts; it never asks QEMU, and never
//! reads the environment.

pub mod variants;
pub mod verdict;
pub mod selection;

use crate::env::Settings;
use crate::host::HostFacts;
pub use crate::plan::selection::{Ignored, NameFilter, Selected, Selection};
pub use crate::plan::verdict::{Reason, Verdict};
use crate::registry::{Registry, TestDef};
use crate::test::Case;

/// One case with what the plan says about it.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The case.
    pub case: Case,
    /// The test it is a case of.
    pub test: &'static TestDef,
    /// Whether it runs here.
    pub verdict: Verdict,
}

/// Plans every case of the tests, sorted by id.
///
/// Without `facts` (no QEMU was found) what depends on them is left open: such a case is to run,
/// and fails with what is missing.
pub fn plan(registry: &Registry, settings: &Settings, facts: Option<&HostFacts>) -> Vec<Planned> {
    let mut planned: Vec<Planned> = registry
        .tests()
        .iter()
        .flat_map(|test| {
            let spec = &test.spec;
            variants::variants(spec, settings).into_iter().map(move |variant| {
                let case = Case {
                    id: spec.id(variant),
                    spec,
                    variant,
                    cache: variants::cache_mode(spec, settings),
                    aio: variants::aio_mode(spec, settings),
                };
                let verdict = verdict::verdict(&case, settings, facts);
                Planned { case, test, verdict }
            })
        })
        .collect();
    planned.sort_by(|a, b| a.case.id.cmp(&b.case.id));
    planned
}

#[cfg(test)]
mod tests;
