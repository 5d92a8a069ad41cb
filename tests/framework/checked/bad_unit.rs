//! Tests without a log, some of which fail.

use iotest_runtime::outcome::Fault;
use iotest_runtime::prelude::*;

#[iotest(formats = "raw qcow2")]
fn breaks(_: &mut Test) -> Result {
    Err(Fault::new("create a tape", "no such device"))?
}

/// Two and two are four.
#[iotest(formats = "raw qcow2")]
fn fails(_: &mut Test) {
    assert_eq!(2 + 2, 5, "arithmetic");
}

#[iotest(formats = "raw qcow2")]
fn passes(_: &mut Test) {}

#[iotest(formats = "raw qcow2")]
fn skips(t: &mut Test) -> Result {
    t.skip("too tired")
}
