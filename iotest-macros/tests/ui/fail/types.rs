//! Types that only the compiler can refuse; it does so at the types.

use iotest_runtime::{Result, Test, iotest};

#[iotest]
fn returns_number(_: &mut Test) -> u32 {
    5
}

#[iotest]
fn returns_number_in_result(_: &mut Test) -> Result<u32> {
    Ok(5)
}

struct Opaque;

#[iotest]
fn error_without_debug(_: &mut Test) -> Result<(), Opaque> {
    Ok(())
}

#[iotest]
fn takes_text(_: &mut Sector) {}

#[iotest(crate = ::iotest_macros)]
fn other_crate(_: &mut Test) {}

fn main() {}

struct Sector;
