//! [`unittest_text`]: the whole report about given tests, for the comparison with Python's.

use std::time::Duration;

use iotest_protocol::Outcome;

use crate::env::Settings;
use crate::plan::{plan, unit};
use crate::registry::{Registry, TestDef};
use crate::report::unittest::{Unittest, Verbosity};
use crate::report::{CaseEnd, Reporter as _, RunEvent, Summary};

/// Returns the report in the form of Python's `unittest` about tests that have one case each, in
/// the format raw; `outcome_of` returns how the case of a function ends.
///
/// # Panics
/// If two tests have the same path.
pub fn unittest_text(
    tests: impl IntoIterator<Item = &'static TestDef>,
    verbosity: Verbosity,
    outcome_of: impl Fn(&str) -> Outcome,
) -> String {
    let registry = Registry::new(tests).expect("the names of the tests differ");
    let raw = |name: &str| (name == "IMGFMT").then(|| "raw".into());
    let settings = Settings::from_vars(&raw).expect("nothing else is set");
    let mut planned = plan(&registry, &settings, None);
    unit::arrange(&mut planned);

    let mut out = Vec::new();
    let mut report = Unittest::new(&mut out, verbosity, unit::methods(&planned));
    let mut emit = |event: RunEvent<'_>| report.report(&event).expect("a vector takes all");
    for planned in &planned {
        let id = planned.case.id.clone();
        emit(RunEvent::CaseStarted { id: &id });
        emit(RunEvent::CaseEnded(&CaseEnd {
            outcome: outcome_of(planned.case.spec.function),
            id: id.clone(),
            remarks: Vec::new(),
            output: Vec::new(),
            time: Duration::ZERO,
        }));
    }
    emit(RunEvent::Ended(&Summary::default()));
    String::from_utf8(out).expect("the report is text")
}
