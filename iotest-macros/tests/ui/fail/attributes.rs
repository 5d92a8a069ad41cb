//! Attributes that mean something else on a test.

use iotest_runtime::{Test, iotest};

#[iotest(timeout = "30")]
#[should_panic(expected = "overflow")]
#[ignore]
fn panics(_: &mut Test) {}

#[iotest(ignore = "needs a tape drive")]
#[ignore = "needs two"]
#[test]
fn ignored_twice(_: &mut Test) {}

#[iotest]
#[ignore = ""]
#[iotest(formats = "raw")]
fn registered_twice(_: &mut Test) {}

fn main() {
    // The function is still known.
    let _: fn(&mut Test) = panics;
}
