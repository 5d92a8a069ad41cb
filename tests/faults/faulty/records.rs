//! Tests that leave a good record and then crash or fail, or end without a record.

use std::time::Duration;

use iotest_runtime::{Result, Stop, Test, iotest};
use rustix::process::{Signal, getppid, kill_process};

use crate::acting::{at_end, at_exit, become_shell, raise, records_of};

#[iotest(formats = "raw")]
fn passes(_: &mut Test) {}

#[iotest(formats = "raw")]
fn aborts_in_a_destructor(_: &mut Test) {
    at_end(|| std::process::abort());
}

#[iotest(formats = "raw")]
fn panics_in_a_destructor(_: &mut Test) {
    #[expect(clippy::panic, reason = "this is what it is about")]
    at_end(|| panic!("too late"));
}

#[iotest(formats = "raw")]
fn crashes_in_a_destructor(_: &mut Test) {
    at_end(|| raise(Signal::SEGV));
}

#[iotest(formats = "raw")]
fn is_killed_in_a_destructor(_: &mut Test) {
    at_end(|| raise(Signal::KILL));
}

#[iotest(formats = "raw")]
fn is_terminated_in_a_destructor(_: &mut Test) {
    at_end(|| raise(Signal::TERM));
}

#[iotest(formats = "raw")]
fn has_another_status_in_a_destructor(_: &mut Test) {
    at_end(|| become_shell("exit 7"));
}

#[iotest(formats = "raw", timeout = "2s")]
fn hangs_in_a_destructor(_: &mut Test) {
    at_end(|| {
        loop {
            std::thread::park();
        }
    });
}

#[iotest(formats = "raw")]
fn aborts_in_a_handler(_: &mut Test) -> Result {
    at_exit("abort")
}

#[iotest(formats = "raw")]
fn crashes_in_a_handler(_: &mut Test) -> Result {
    at_exit("segv")
}

#[iotest(formats = "raw")]
fn has_another_status_in_a_handler(_: &mut Test) -> Result {
    at_exit("status")
}

#[iotest(formats = "raw", timeout = "2s")]
fn hangs_in_a_handler(_: &mut Test) -> Result {
    at_exit("hang")
}

#[iotest(formats = "raw")]
fn fails_and_crashes_in_a_handler(_: &mut Test) -> Result {
    at_exit("segv")?;
    Err(Stop::fail("the test's own failure"))
}

#[iotest(formats = "raw")]
fn skips_and_crashes_in_a_handler(_: &mut Test) -> Result {
    at_exit("segv")?;
    Err(Stop::skip("needs a tape"))
}

#[iotest(formats = "raw")]
#[expect(clippy::disallowed_methods, reason = "this is what it is about")]
fn exits_with_status_0(_: &mut Test) {
    std::process::exit(0);
}

#[iotest(formats = "raw")]
#[expect(clippy::disallowed_methods, reason = "this is what it is about")]
fn exits_with_status_101(_: &mut Test) {
    std::process::exit(101);
}

#[iotest(formats = "raw")]
fn becomes_another_program(_: &mut Test) {
    become_shell("exit 0");
}

/// A thread continues after the test and kills the process.
#[iotest(formats = "raw")]
fn is_killed_by_a_thread_of_its_own(_: &mut Test) {
    at_end(|| {
        let thread = std::thread::spawn(|| raise(Signal::KILL));
        thread.join().ok();
    });
}

/// Kills its watchdog; the runner must still notice.
#[iotest(formats = "raw", timeout = "20s")]
fn kills_its_watchdog(_: &mut Test) -> Result {
    if let Some(watchdog) = getppid() {
        kill_process(watchdog, Signal::KILL)?;
    }
    std::thread::park_timeout(Duration::from_secs(30));
    Ok(())
}

/// The record is replaced by one that passed, and the process is killed.
#[iotest(formats = "raw")]
fn is_recorded_by_a_stranger(_: &mut Test) -> Result {
    crate::acting::forge("is_recorded_by_a_stranger")?;
    raise(Signal::KILL);
    Ok(())
}

/// The record is truncated as by a full disk, and the process is killed.
#[iotest(formats = "raw")]
fn cuts_its_record_and_dies(_: &mut Test) -> Result {
    for record in records_of("cuts_its_record_and_dies")? {
        std::fs::OpenOptions::new().write(true).open(record)?.set_len(40)?;
    }
    raise(Signal::KILL);
    Ok(())
}

/// The record is removed, and the process is killed.
#[iotest(formats = "raw")]
fn removes_its_record_and_dies(_: &mut Test) -> Result {
    for record in records_of("removes_its_record_and_dies")? {
        std::fs::remove_file(record)?;
    }
    raise(Signal::KILL);
    Ok(())
}
