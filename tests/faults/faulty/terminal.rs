//! Tests that access the terminal, or send signals to the processes around them.

use std::fs::OpenOptions;
use std::io::Read as _;

use iotest_runtime::prelude::*;
use rustix::process::{
    Pid, Signal, getpid, kill_current_process_group, kill_process, kill_process_group, setsid,
};

#[iotest(formats = "raw", timeout = "2s")]
fn stops_itself(_: &mut Test) -> Result {
    kill_process(getpid(), Signal::STOP)?;
    Ok(())
}

#[iotest(formats = "raw", timeout = "2s")]
fn stops_its_group(_: &mut Test) -> Result {
    kill_current_process_group(Signal::STOP)?;
    Ok(())
}

#[iotest(formats = "raw", timeout = "2s")]
fn stops_its_group_as_a_terminal_does(_: &mut Test) -> Result {
    kill_current_process_group(Signal::TSTP)?;
    std::thread::park();
    Ok(())
}

#[iotest(formats = "raw", timeout = "3s")]
fn interrupts_its_group(_: &mut Test) -> Result {
    kill_current_process_group(Signal::INT)?;
    std::thread::park();
    Ok(())
}

#[iotest(formats = "raw", timeout = "3s")]
fn hangs_up_its_group(_: &mut Test) -> Result {
    kill_current_process_group(Signal::HUP)?;
    std::thread::park();
    Ok(())
}

/// Its session must have no terminal.
#[iotest(formats = "raw", timeout = "5s")]
fn opens_the_terminal(_: &mut Test) -> Result {
    match OpenOptions::new().read(true).write(true).open("/dev/tty") {
        Ok(mut terminal) => {
            terminal.read_exact(&mut [0])?;
            Err(Stop::fail("there is a terminal"))
        }
        Err(_) => Ok(()),
    }
}

#[iotest(formats = "raw", timeout = "2s")]
fn begins_a_session_and_hangs(_: &mut Test) -> Result {
    setsid().ok();
    std::thread::park();
    Ok(())
}

/// Stops its watchdog: the time limit must still hold.
#[iotest(formats = "raw", timeout = "3s")]
fn stops_its_watchdog(_: &mut Test) -> Result {
    if let Some(watchdog) = rustix::process::getppid() {
        kill_process(watchdog, Signal::STOP)?;
    }
    std::thread::park();
    Ok(())
}

/// Stops the process group of its watchdog.
#[iotest(formats = "raw", timeout = "3s")]
fn stops_its_watchdogs_group(_: &mut Test) -> Result {
    let group = rustix::process::getpgid(rustix::process::getppid())?;
    let own = rustix::process::getpgrp();
    assert_ne!(Some(group), Pid::from_raw(0));
    if group == own {
        return Err(Stop::fail("it is in the group of its watchdog"));
    }
    kill_process_group(group, Signal::TSTP)?;
    std::thread::park();
    Ok(())
}

#[iotest(formats = "raw")]
fn reads_its_input(_: &mut Test) -> Result {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    assert_eq!(bytes, b"", "its input is empty");
    Ok(())
}
