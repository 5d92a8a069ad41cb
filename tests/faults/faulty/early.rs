//! Tests whose log is new, or another one, and that end badly after it.

use iotest_runtime::{Test, iotest};

/// Its log is as its reference says.
#[iotest(formats = "raw")]
fn logs_as_before(t: &mut Test) {
    t.log("as before");
}
