//! The side of every other Unix: nothing to wait on but the process itself.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use rustix::process::{Pid, Signal};

pub(crate) fn open_process(_pid: Pid) -> Option<OwnedFd> {
    None
}

pub(crate) fn signal_process(_process: impl AsFd, _signal: Signal) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn set_parent_death_signal(_signal: Signal) -> io::Result<()> {
    Ok(())
}

pub(crate) fn adopt_orphans() -> io::Result<()> {
    Ok(())
}

pub(crate) fn children_of(_pid: Pid) -> Vec<Pid> {
    Vec::new()
}

pub(crate) fn thread_count() -> Option<usize> {
    None
}

pub(crate) fn own_descriptors() -> io::Result<Vec<i32>> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn command_line() -> Option<std::ops::Range<u64>> {
    None
}

pub(crate) fn write_command_line(
    _place: std::ops::Range<u64>,
    _words: &[String],
) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn command_line_of(_pid: Pid) -> Option<String> {
    None
}

pub(crate) fn wait_channel(_pid: Pid) -> Option<String> {
    None
}

pub(crate) fn is_asleep(_pid: Pid) -> Option<bool> {
    None
}

pub(crate) fn disable_core(_pid: Pid) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn started_at(_pid: Pid) -> Option<u64> {
    None
}

pub(crate) fn start_and_parent(_pid: Pid) -> Option<(u64, Option<Pid>)> {
    None
}

pub(crate) fn namespace_and_boot() -> Option<(String, String)> {
    None
}

pub(crate) fn group_and_session(_pid: Pid) -> Option<(i32, i32)> {
    None
}

pub(crate) fn program_of(_pid: Pid) -> Option<String> {
    None
}
