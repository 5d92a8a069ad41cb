//! Parameters and fixtures that only the compiler can refuse; it does so at values and types.
//!
//! Only names stand here that nothing else has, as in `types.rs`.

use iotest_runtime::{Fixture, FixtureWith, Result, Test, iotest};

#[iotest(cases(small = 1, sector = Sector))]
fn value_of_another_type(_: &mut Test, _: u64) {}

#[iotest(cases = SECTOR)]
fn no_table(_: &mut Test, _: u64) {}

const SECTOR: Sector = Sector;

#[iotest(cases = SECTORS)]
fn table_of_another_type(_: &mut Test, _: Spindle) {}

const SECTORS: [(&str, Platter); 1] = [("one", Platter)];

#[iotest]
fn no_fixture(_: &mut Test, _: &mut Sector) {}

#[iotest]
fn fixture_without_its_parameter(_: &mut Test, _: &mut Spindle) {}

#[iotest(cases(one = Platter))]
fn fixture_of_another_parameter(_: &mut Test, _: &mut Spindle, _: Platter) {}

fn main() {}

struct Sector;

#[derive(Clone)]
struct Platter;

struct Spindle;

impl FixtureWith<Sector> for Spindle {
    fn set_up_with(_: &mut Test, _: &Sector) -> Result<Self> {
        Ok(Self)
    }
}

impl Fixture for Platter {
    fn set_up(_: &mut Test) -> Result<Self> {
        Ok(Self)
    }
}
