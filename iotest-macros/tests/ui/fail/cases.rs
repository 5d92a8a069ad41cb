//! Cases that cannot be read, and functions that do not take what the attribute gives.

use iotest_runtime::{Test, iotest};

#[iotest(
    formats = "qcow3",
    cases(small = 1, 5, large, many = , small = 2, "text" = 3, raw = 4, größe = 5, far = 1 2, = 6),
)]
fn named(_: &mut Test, _: u64) {}

#[iotest(cases())]
fn empty(_: &mut Test, _: u64) {}

#[iotest(cases = "small, large")]
fn literal(_: &mut Test, _: u64) {}

#[iotest(cases = 1 +, groups = "quick")]
fn half_a_table(_: &mut Test, _: u64) {}

#[iotest(cases[small = 1])]
fn brackets(_: &mut Test, _: u64) {}

#[iotest(cases)]
fn nothing(_: &mut Test, _: u64) {}

#[iotest(cases = SIZES, cases(small = 1))]
fn twice(_: &mut Test, _: u64) {}

#[iotest(case(small = 1))]
fn misspelt(_: &mut Test) {}

#[iotest(cases = SIZES)]
fn takes_nothing(_: &mut Test) {}

#[iotest]
fn gets_nothing(_: &mut Test, _: u64) {}

#[iotest(cases = SIZES)]
fn fixture_last(_: &mut Test, _: u64, _: &mut Disk) {}

#[iotest(cases = SIZES)]
fn two_of_each(_: &mut Test, _: &mut Disk, _: &mut Disk, _: u64, _: u64) {}

#[iotest(cases = SIZES)]
fn open_types(_: &mut Test, _: &mut impl Clone, _: impl Into<u64>) {}

fn main() {}
