//! Tests without a log: all are exported as one test of `check`. Those that run pass.

use iotest_runtime::prelude::*;

/// An image that was just made
/// reads as zeroes.
#[iotest(formats = "raw qcow2", groups = "rw, quick")]
fn reads(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.verify(&disk, &[Pattern::new(0, 0, MIB)])?;
    Ok(())
}

/// Comes after `reads`, though its id comes before.
#[iotest(formats = "raw qcow2", groups = "quick")]
fn reads2(_: &mut Test) {}

#[iotest(formats = "raw qcow2")]
fn needs_a_tape(t: &mut Test) -> Result {
    t.skip("there's no tape drive")
}

#[iotest(formats = "raw qcow2", groups = "quick", cases(one = 1, two = 2))]
fn counts(_: &mut Test, number: usize) {
    assert!(number < 3);
}

#[iotest(formats = "raw")]
fn is_for_raw(_: &mut Test) {}
