//! Functions that the harness could not call; mistakes of the attribute are shown with them.

use iotest_runtime::{Test, iotest};

#[iotest(formats = "qcow3")]
async fn waits(_: &mut Test) {}

#[iotest]
const unsafe extern "C" fn qualified(_: &mut Test) {}

#[iotest]
fn generic<'a, T>(_: &'a mut Test, _: T) {}

#[iotest]
fn bounded(_: &mut Test)
where
    u32: Copy,
{
}

#[iotest]
fn without() {}

#[iotest]
fn shared(_: &Test, _: &mut Test, _: u32) {}

struct Suite;

impl Suite {
    #[iotest]
    fn method(&mut self) {}
}

#[iotest(group = "quick")]
struct NotAFunction;

trait Case {
    #[iotest]
    fn bodiless(_: &mut Test);
}

fn main() {}
