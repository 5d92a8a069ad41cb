//! Every test of the program, in the order of their ids.

use iotest_spec::CaseSpec;

use crate::outcome::Outcome;
use crate::test::Test;

/// One `#[iotest]` function: what it declares, and how to call it.
#[derive(Debug, Clone, Copy)]
pub struct TestDef {
    /// What the test declares.
    pub spec: CaseSpec,
    /// Calls the function and turns what it returns into an outcome.
    pub run: fn(&mut Test) -> Outcome,
}

inventory::collect!(TestDef);
