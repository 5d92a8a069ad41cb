//! [`Selection`]: which planned cases a command line selects, as libtest selects tests.

use crate::plan::{Decision, Planned};

/// What rust-analyzer appends to a function's path: the function `libtest` in
/// the module that `#[iotest]` generates.
const LENS_SUFFIX: &str = "::libtest";

/// How names are compared with filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum NameFilter {
    /// A filter selects the names that contain it.
    #[default]
    Substring,
    /// A filter selects the case whose id it is, or every case of the function whose path it is, or
    /// every case of that function with the parameter whose name ends the path.
    Exact,
}

/// What happens with ignored cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Ignored {
    /// They are shown as ignored.
    #[default]
    Show,
    /// They alone are selected, and run.
    Only,
    /// They run like the others.
    Include,
}

/// Which cases are selected.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Selection {
    /// Names, one of which must fit; none selects every case.
    pub(crate) filters: Vec<String>,
    /// Names, none of which may fit.
    pub(crate) skip: Vec<String>,
    /// How `filters` and `skip` are compared.
    pub(crate) names: NameFilter,
    /// What happens with ignored cases.
    pub(crate) ignored: Ignored,
}

/// The selected cases.
#[derive(Debug, Clone)]
pub(crate) struct Selected {
    /// Them, in the order of the plan.
    pub(crate) cases: Vec<Planned>,
    /// How many others there are.
    pub(crate) filtered_out: usize,
}

impl Selection {
    /// Says whether nothing narrows the cases down, so that every one is selected.
    pub(crate) fn is_everything(&self) -> bool {
        self.filters.is_empty() && self.skip.is_empty() && self.ignored != Ignored::Only
    }

    /// Picks cases; what is ignored and asked for is to run.
    pub(crate) fn pick(&self, plan: Vec<Planned>) -> Selected {
        let total = plan.len();
        let mut cases: Vec<Planned> = plan.into_iter().filter(|case| self.takes(case)).collect();
        if self.ignored != Ignored::Show {
            for planned in &mut cases {
                planned.decision = Decision::Run;
            }
        }
        let filtered_out = total - cases.len();
        Selected { cases, filtered_out }
    }

    /// Says whether one case is selected.
    pub(crate) fn takes(&self, planned: &Planned) -> bool {
        let fits = |filter: &String| self.fits(planned, filter);
        (self.filters.is_empty() || self.filters.iter().any(fits))
            && !self.skip.iter().any(fits)
            && (self.ignored != Ignored::Only || planned.decision.is_ignored())
    }

    fn fits(&self, planned: &Planned, filter: &str) -> bool {
        let filter = filter.strip_suffix(LENS_SUFFIX).unwrap_or(filter);
        match self.names {
            NameFilter::Substring => planned.case.id.contains(filter),
            NameFilter::Exact => {
                let case = &planned.case;
                [&case.id, case.path(), &case.spec.path()].contains(&filter)
            }
        }
    }
}
