//! The plan: which cases there are, and which of them run here.
//!
//! [`plan`] is a pure function of tests, settings and host facts; it never asks QEMU, and never
//! reads the environment.

pub mod variants;
pub mod verdict;
pub mod selection;
pub mod unit;

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
#[doc(alias = "execute_setup_common")]
pub fn plan(registry: &Registry, settings: &Settings, facts: Option<&HostFacts>) -> Vec<Planned> {
    let mut planned: Vec<Planned> = registry
        .tests()
        .iter()
        .flat_map(|test| {
            let spec = &test.spec;
            let modes = variants::modes(spec, settings);
            variants::variants(spec, settings).into_iter().flat_map(move |variant| {
                let planned = |modes: &_| {
                    let case = Case::new(spec, None, variant, *modes);
                    let verdict = verdict::verdict(&case, settings, facts);
                    Planned { case, test, verdict }
                };
                modes.iter().map(planned).collect::<Vec<_>>()
            })
        })
        .collect();
    planned.sort_by(|a, b| a.case.id.cmp(&b.case.id));
    planned
}

#[cfg(test)]
mod tests;
