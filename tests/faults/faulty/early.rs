//! Tests with a new log that fail after it: such a log must not be accepted.

use std::time::Duration;

use iotest_runtime::prelude::*;
use iotest_runtime::process::{Invocation, Streams};
use rustix::process::Signal;

use crate::acting::{at_end, at_exit, raise, send, wait_for_end};

/// Its log equals its reference.
#[iotest(formats = "raw")]
fn logs_as_before(t: &mut Test) {
    t.log("as before");
}

#[iotest(formats = "raw")]
fn logs_and_passes(t: &mut Test) {
    t.log("new");
}

#[iotest(formats = "raw")]
fn logs_and_fails(t: &mut Test) -> Result {
    t.log("new");
    Err(Stop::fail("after its log"))
}

#[iotest(formats = "raw")]
fn logs_and_leaks(t: &mut Test) -> Result {
    t.log("new");
    std::mem::forget(Invocation::new("sleep").arg("1100").spawn(Streams::null())?);
    Ok(())
}

#[iotest(formats = "raw", timeout = "2s")]
fn logs_and_hangs(t: &mut Test) {
    t.log("new");
    std::thread::park_timeout(Duration::from_secs(100));
}

#[iotest(formats = "raw", timeout = "2s")]
fn logs_and_hangs_at_its_end(t: &mut Test) -> Result {
    t.log("new");
    at_exit("hang")
}

#[iotest(formats = "raw")]
fn logs_and_aborts(t: &mut Test) {
    t.log("new");
    std::process::abort();
}

#[iotest(formats = "raw")]
fn logs_and_aborts_at_its_end(t: &mut Test) {
    t.log("new");
    at_end(|| std::process::abort());
}

#[iotest(formats = "raw")]
fn logs_and_crashes_at_its_exit(t: &mut Test) -> Result {
    t.log("new");
    at_exit("segv")
}

#[iotest(formats = "raw")]
fn logs_and_is_killed_at_its_end(t: &mut Test) {
    t.log("new");
    at_end(|| raise(Signal::KILL));
}

#[iotest(formats = "raw")]
fn logs_and_drops_a_crash(t: &mut Test) -> Result {
    t.log("new");
    let vm = t.vm().machine_type("none").launch()?;
    send(vm.pid(), Signal::SEGV)?;
    wait_for_end(t, vm.pid())
}

/// A fixture whose tear-down fails.
struct Torn;

impl Fixture for Torn {
    fn set_up(_: &mut Test) -> Result<Self> {
        Ok(Self)
    }

    fn tear_down(self, _: &mut Test) -> Result {
        Err(Stop::fail("the tear-down fails"))
    }
}

#[iotest(formats = "raw")]
fn logs_and_cannot_tear_down(t: &mut Test, _: &mut Torn) {
    t.log("new");
}

/// Parameters have different logs: which one becomes the common reference must not be random.
#[iotest(formats = "raw", cases(a = "a", b = "b", c = "c"))]
fn logs_its_parameter(t: &mut Test, parameter: &str) {
    t.log(parameter);
}
