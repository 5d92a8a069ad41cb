//! [`parent()`]: the process that started this one.

use std::fs;

use rustix::param::clock_ticks_per_second;
use rustix::process::getppid;

/// The process that started this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parent {
    /// Its number.
    pub pid: i32,
    /// The name of its program's file, as the kernel keeps it: 15 bytes at most.
    pub name: String,
    /// When it started, in seconds since 1970.
    pub started: u64,
}

/// Returns the process that started this one; None where the system does not tell.
pub fn parent() -> Option<Parent> {
    let pid = getppid()?.as_raw_nonzero().get();
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name is in parentheses and may itself contain some.
    let (name, rest) = stat.split_once('(')?.1.rsplit_once(')')?;
    // Behind the name, the start is the twentieth field, in ticks since the system's own.
    let ticks: u64 = rest.split_ascii_whitespace().nth(19)?.parse().ok()?;
    let system = fs::read_to_string("/proc/stat").ok()?;
    let boot: u64 = system.lines().find_map(|line| line.strip_prefix("btime "))?.parse().ok()?;
    let started = boot + ticks / clock_ticks_per_second().max(1);
    Some(Parent { pid, name: name.to_owned(), started })
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
