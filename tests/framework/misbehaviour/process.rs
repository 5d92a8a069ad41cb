//! Tests whose own process is ended or hangs.

use std::time::Duration;

use iotest_runtime::deadline::{ActiveWait, poll_until};
use iotest_runtime::{Result, Test, iotest};

#[iotest(formats = "raw", timeout = "2s")]
fn loops_forever(_: &mut Test) {
    loop {
        std::hint::spin_loop();
    }
}

#[iotest(formats = "raw", timeout = "2s")]
fn waits_forever(t: &mut Test) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(3600));
    let _waiting = ActiveWait::start("the tape to be changed");
    poll_until("somebody to come", deadline, || Ok::<_, std::fmt::Error>(None::<()>))?;
    Ok(())
}

#[iotest(formats = "raw", timeout = "2s")]
fn stops_itself(_: &mut Test) -> Result {
    rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::STOP)?;
    Ok(())
}

#[iotest(formats = "raw")]
fn panics(_: &mut Test) {
    assert_eq!(1 + 1, 3, "arithmetic");
}

#[iotest(formats = "raw")]
fn panics_in_another_thread(_: &mut Test) -> Result<(), &'static str> {
    let thread = std::thread::spawn(|| assert_ne!(2, 2, "in the thread"));
    thread.join().map_err(|_| "the thread panicked")
}

#[iotest(formats = "raw")]
fn aborts(_: &mut Test) {
    std::process::abort();
}

#[iotest(formats = "raw")]
#[expect(clippy::disallowed_methods, reason = "this is what it is about")]
fn exits_with_success(_: &mut Test) {
    std::process::exit(0);
}

#[iotest(formats = "raw")]
fn is_killed(_: &mut Test) -> Result {
    rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL)?;
    Ok(())
}

/// Its watchdog dies, and the case with it.
#[iotest(formats = "raw", ignore = "only for a run that loses its watchdog")]
fn kills_its_guard(_: &mut Test) -> Result {
    if let Some(watchdog) = rustix::process::getppid() {
        rustix::process::kill_process(watchdog, rustix::process::Signal::KILL)?;
    }
    loop {
        std::hint::spin_loop();
    }
}

/// Stops its watchdog whenever it continues, so that only the runner can end this case.
#[iotest(formats = "raw", timeout = "2s", ignore = "only for a run that outlasts its watchdog")]
fn stops_its_guard(_: &mut Test) -> Result {
    let Some(watchdog) = rustix::process::getppid() else { return Ok(()) };
    // Once the watchdog is killed, the parent is the runner for a moment, which must not be stopped:
    // it has to end this case.
    while rustix::process::getppid() == Some(watchdog) {
        rustix::process::kill_process(watchdog, rustix::process::Signal::STOP)?;
    }
    Ok(())
}
