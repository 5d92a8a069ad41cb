//! Tests that time out, but can still be torn down.

use std::time::Duration;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::prelude::*;
use rustix::process::{Pid, Signal, kill_process};

/// A machine that prints a line when it is torn down.
struct Running(Vm);

#[expect(clippy::print_stdout, reason = "what it prints is to be captured")]
impl Fixture for Running {
    fn set_up(t: &mut Test) -> Result<Self> {
        Ok(Self(t.vm().machine_type("none").launch()?))
    }

    fn tear_down(mut self, _: &mut Test) -> Result {
        self.0.shutdown()?;
        println!("the machine was shut down");
        Ok(())
    }
}

/// The wait is longer than the test may take.
#[iotest(formats = "raw", timeout = "4s")]
fn waits_longer_than_the_test(_: &mut Test, running: &mut Running) -> Result {
    running.0.wait_event("SHUTDOWN")?;
    Ok(())
}

#[iotest(formats = "raw", timeout = "1s")]
fn waits_longer_than_a_second(_: &mut Test, running: &mut Running) -> Result {
    running.0.wait_event("SHUTDOWN")?;
    Ok(())
}

/// None of its waits fails alone.
#[iotest(formats = "raw", timeout = "2s")]
fn asks_for_ever(_: &mut Test, running: &mut Running) -> Result {
    loop {
        running.0.run_raw("query-status", json!({}))?;
    }
}

/// The test is at work until its time is over, and then waits.
#[iotest(formats = "raw", timeout = "2s")]
fn works_too_long(_: &mut Test, running: &mut Running) -> Result {
    let begun = std::time::Instant::now();
    while begun.elapsed() < Duration::from_millis(2200) {
        std::hint::spin_loop();
    }
    running.0.wait_event("SHUTDOWN")?;
    Ok(())
}

#[iotest(formats = "raw")]
fn shuts_down_in_a_block_without_time(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    // A running machine might end before the time is checked.
    let pid = Pid::from_raw(vm.pid().cast_signed()).ok_or_else(|| Stop::fail("no process"))?;
    kill_process(pid, Signal::STOP)?;
    let limit = Duration::from_millis(30);
    let slow = || -> Result {
        vm.wait_event("SHUTDOWN").expect_err("nobody asks for it");
        vm.shutdown()
    };
    Timeouts::default().within("a short block", limit, slow)
}

/// The tool that it waits for ends at the test's limit; the debugger is not what it waits for.
#[iotest(formats = "raw", timeout = "1s")]
fn waits_for_a_tool_too_long(t: &mut Test, _: &mut Running) -> Result {
    let disk = t.image("disk").size(1 << 20).create()?;
    t.qemu_io(&disk, "sleep 100000")?;
    Ok(())
}
