//! [`parent()`]: the process that started this one.

use std::os::fd::AsFd;
use std::time::Duration;
use std::{fs, io};

use rustix::param::clock_ticks_per_second;
use rustix::process::{Signal, getpid, getppid, kill_process};

use crate::deadline::{HarnessTimeouts, Timeouts};
use crate::process::{platform, poll};

/// The process that started this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parent {
    /// Its number.
    pub pid: i32,
    /// Its name as the kernel keeps it: 15 bytes at most.
    pub name: String,
    /// When it started, in seconds since 1970.
    pub started: u64,
}

/// Returns the process that started this one; `None` on systems without `/proc`.
pub fn parent() -> Option<Parent> {
    let pid = getppid()?.as_raw_nonzero().get();
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name is in parentheses and may itself contain some.
    let (name, rest) = stat.split_once('(')?.1.rsplit_once(')')?;
    // After the name, the start time is the twentieth field, in ticks since boot.
    let ticks: u64 = rest.split_ascii_whitespace().nth(19)?.parse().ok()?;
    let system = fs::read_to_string("/proc/stat").ok()?;
    let boot: u64 = system.lines().find_map(|line| line.strip_prefix("btime "))?.parse().ok()?;
    let started = boot + ticks / clock_ticks_per_second().max(1);
    Some(Parent { pid, name: name.to_owned(), started })
}

/// Sends SIGTERM to this process once its parent has ended.
///
/// The parent-death signal of Linux is not used, since it comes at the end of the parent's *thread*.
/// Does nothing on systems without process descriptors.
///
/// # Errors
/// * The system's error if no thread can be started.
pub fn terminate_after_parent() -> io::Result<()> {
    let Some(parent) = getppid().and_then(platform::open_process) else { return Ok(()) };
    let wait = move || {
        let far = || Timeouts::default().unbounded(Duration::from_secs(3600));
        let ended = |ready: Vec<poll::Ready>| ready.iter().any(|ready| ready.read);
        while !poll::wait(&[(parent.as_fd(), poll::Interest::Read)], far()).is_ok_and(ended) {}
        // The one error possible is that this process may not send itself signals.
        kill_process(getpid(), Signal::TERM).ok();
    };
    std::thread::Builder::new().name("parent".to_owned()).spawn(wait).map(drop)
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[test]
    fn parent_of_a_test_is_there_and_older_than_now() {
        let parent = parent().unwrap();
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        assert!(!parent.name.is_empty());
        assert!(parent.started > 0 && parent.started <= now + 1, "{parent:?}");
        assert_eq!(parent, super::parent().unwrap(), "it has one start");
    }
}
