//! Types that only the compiler can refuse; it does so at the types.
//!
//! It writes a name with its path or without, depending on which other crates happen to be built:
//! so only names stand here that nothing else has.

use iotest_runtime::{Result, Test, iotest};

#[iotest]
fn returns_number(_: &mut Test) -> u32 {
    5
}

#[iotest]
fn returns_number_in_result(_: &mut Test) -> Result<u32, Sector> {
    Ok(5)
}

#[iotest]
fn takes_text(_: &mut Sector) {}

#[iotest(crate = ::iotest_macros)]
fn other_crate(_: &mut Test) {}

fn main() {}

#[derive(Debug)]
struct Sector;
