//! A test whose target lacks `harness = false`.

use iotest_runtime::{Test, iotest};

#[iotest(formats = "raw")]
fn never_runs(_: &mut Test) {}
