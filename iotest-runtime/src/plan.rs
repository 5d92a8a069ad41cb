//! The plan: which cases there are, and which of them run here.
//!
//! [`plan`] is a pure function of tests, settings and host facts; it never asks QEMU, and never
//! reads the environment.

pub(crate) mod variants;
pub(crate) mod decision;
mod doubts;
pub(crate) mod selection;
pub(crate) mod unit;

use iotest_spec::CaseSpec;

use crate::env::Settings;
use crate::host::HostFacts;
use crate::outcome::Outcome;
pub(crate) use crate::plan::decision::{Decision, Reason};
pub(crate) use crate::plan::doubts::doubts;
pub(crate) use crate::plan::selection::{Ignored, NameFilter, Selected, Selection};
use crate::registry::{Registered, Registry, TestDef};
use crate::test::{Case, Test};

/// One case with what the plan says about it.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    /// The case.
    pub(crate) case: Case,
    /// The test it is a case of.
    pub(crate) test: &'static TestDef,
    /// Whether it runs here.
    pub(crate) decision: Decision,
}

impl Planned {
    /// Runs the case, even if it is ignored.
    pub(crate) fn run(&self, test: &mut Test) -> Outcome {
        self.test.run(test, self.case.parameter.as_deref())
    }
}

/// Plans every case of the tests, sorted by id.
///
/// Without `facts` (no QEMU was found) what depends on them is left open: such a case is to run,
/// and fails with what is missing.
pub(crate) fn plan(
    registry: &Registry,
    settings: &Settings,
    facts: Option<&HostFacts>,
) -> Vec<Planned> {
    let mut planned: Vec<Planned> = registry
        .tests()
        .iter()
        .flat_map(|Registered { test, parameters }| {
            cases(&test.spec, parameters, settings).map(|case| {
                let decision = decision::decide(&case, settings, facts);
                Planned { case, test, decision }
            })
        })
        .collect();
    planned.sort_by(|a, b| a.case.id.cmp(&b.case.id));
    planned
}

/// Crosses a test's parameters with its variants and modes.
fn cases(
    spec: &'static CaseSpec,
    parameters: &[Option<String>],
    settings: &Settings,
) -> impl Iterator<Item = Case> {
    let variants = variants::variants(spec, settings);
    let modes = variants::modes(spec, settings);
    let variants = variants.iter().flat_map(|variant| modes.iter().map(|modes| (*variant, *modes)));
    let case = |parameter: &Option<String>| {
        let case = |(variant, modes)| Case::new(spec, parameter.clone(), variant, modes);
        variants.clone().map(case).collect::<Vec<_>>()
    };
    parameters.iter().flat_map(case).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests;
