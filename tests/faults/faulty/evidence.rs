//! Tests whose failure must be reported with its true cause and the line of the test.
//!
//! A comment `@name` marks the line that the row's message must name.

use std::time::Duration;

use iotest_runtime::deadline::{ActiveWait, Timeouts, poll_until};
use iotest_runtime::prelude::*;

use crate::acting::variable;

fn helper() -> Result {
    std::fs::read("/nowhere/to/be/found")?;
    Ok(())
}

fn helper_of_a_helper() -> Result {
    helper()
}

#[iotest(formats = "raw")]
fn fails_in_a_helper(_: &mut Test) -> Result {
    helper()?; // @helper
    Ok(())
}

#[iotest(formats = "raw")]
fn fails_in_a_helper_of_a_helper(_: &mut Test) -> Result {
    helper_of_a_helper()?; // @deep_helper
    Ok(())
}

#[iotest(formats = "raw")]
fn fails_within_a_limit(t: &mut Test) -> Result {
    let timeouts = t.settings().timeouts;
    timeouts.within("a read", Duration::from_secs(5), || -> Result {
        std::fs::read("/nowhere/to/be/found")?; // @within
        Ok(())
    })
}

/// Its own limit is shorter than that of the wait inside.
#[iotest(formats = "raw")]
fn is_cut_short_within_a_limit(t: &mut Test) -> Result {
    let timeouts = t.settings().timeouts;
    let mut vm = t.vm().machine_type("none").launch()?;
    timeouts.within("an event", Duration::from_millis(300), || -> Result {
        vm.wait_event("SHUTDOWN")?; // @cut_short
        Ok(())
    })
}

/// The failure of a shutdown names the time that it had.
#[iotest(formats = "raw", timeout = "30s")]
fn has_a_shutdown_cut_short(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    crate::acting::send(vm.pid(), rustix::process::Signal::STOP)?;
    let ended =
        Timeouts::default().within("a shutdown", Duration::from_millis(200), || -> Result {
            vm.shutdown()?;
            Ok(())
        });
    vm.kill();
    ended
}

/// The built-in wait ends before the limit of the case.
#[iotest(formats = "raw")]
fn waits_for_an_event(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    vm.wait_event("SHUTDOWN")?; // @event
    Ok(())
}

/// A fixture that records its tear-down in a file.
struct Noted;

impl Fixture for Noted {
    fn set_up(_: &mut Test) -> Result<Self> {
        Ok(Self)
    }

    fn tear_down(self, t: &mut Test) -> Result {
        let name = t.id().rsplit("::").nth(1).unwrap_or_default().to_owned();
        std::fs::write(variable("FAULT_AT_EXIT")?.join(name), "torn down")?;
        Ok(())
    }
}

/// A case that takes too long is torn down, too.
#[iotest(formats = "raw", timeout = "2s")]
fn is_torn_down_after_its_limit(t: &mut Test, _: &mut Noted) -> Result {
    let _waiting = ActiveWait::start("the tape to be changed");
    let deadline = t.settings().timeouts.after(Duration::from_secs(3600));
    let never = || Ok::<_, std::fmt::Error>(None::<()>);
    poll_until("somebody to come", deadline, never)?; // @limit
    Ok(())
}

#[iotest(formats = "raw", timeout = "20s")]
fn is_torn_down_after_a_failure(_: &mut Test, _: &mut Noted) -> Result {
    Err(Stop::fail("the test's own failure"))
}

/// The end of the machine's log is shown.
#[iotest(formats = "raw")]
fn starts_a_machine_that_cannot_start(t: &mut Test) -> Result {
    let _vm = t.vm().args(["-device", "no-such-device"]).launch()?;
    Ok(())
}

#[iotest(formats = "raw")]
fn runs_a_tool_that_fails(t: &mut Test) -> Result {
    t.qemu_img(["info", "/nowhere/to/be/found"])?;
    Ok(())
}

#[iotest(formats = "raw")]
fn is_refused_a_command(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    vm.run_raw("no-such-command", Value::Null)?; // @refused
    Ok(())
}

/// QEMU aborts inside a command: the signal is reported, not only the closed connection.
#[iotest(formats = "raw")]
fn loses_its_machine_in_a_command(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    crate::acting::send(vm.pid(), rustix::process::Signal::STOP)?;
    crate::acting::send(vm.pid(), rustix::process::Signal::ABORT)?;
    crate::acting::send(vm.pid(), rustix::process::Signal::CONT)?;
    vm.run_raw("query-status", Value::Null)?; // @lost_machine
    Ok(())
}

#[iotest(formats = "raw", timeout = "3s")]
fn loops_for_ever(_: &mut Test) {
    loop {
        std::hint::spin_loop();
    }
}

#[iotest(formats = "raw")]
fn overflows_its_stack(_: &mut Test) {
    fn deeper(number: u64, limit: u64) -> u64 {
        if number == limit { 0 } else { std::hint::black_box(deeper(number + 1, limit)) + 1 }
    }
    std::hint::black_box(deeper(0, u64::MAX));
}

#[iotest(formats = "raw")]
fn takes_too_much_memory(_: &mut Test) -> Result {
    let maximum = Some(1 << 30);
    let limit = rustix::process::Rlimit { current: maximum, maximum };
    rustix::process::setrlimit(rustix::process::Resource::As, limit)?;
    let bytes = vec![1_u8; 2 << 30];
    assert_eq!(std::hint::black_box(bytes)[0], 1);
    Ok(())
}

#[iotest(formats = "raw")]
fn panics_in_another_thread(_: &mut Test) -> Result {
    let thread = std::thread::spawn(|| assert_eq!(1 + 1, 3, "in the thread"));
    thread.join().map_err(|_| Stop::fail("the thread panicked"))
}
