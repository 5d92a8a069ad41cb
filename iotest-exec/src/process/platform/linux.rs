//! The Linux implementation: pidfd, parent-death signal, subreaper, `/proc`.

use std::convert::Infallible;
use std::io::Read as _;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;
use std::{fs, io};

use rustix::process::{self, Pid, PidfdFlags, Resource, Rlimit, Signal};

use crate::deadline::{HarnessTimeouts, Timeouts, poll_until};

/// Opens a descriptor of the process that turns readable when it ends.
pub(crate) fn open_process(pid: Pid) -> Option<OwnedFd> {
    process::pidfd_open(pid, PidfdFlags::empty()).ok()
}

/// Sends a signal by a pidfd, so never to a later process with the same pid.
pub(crate) fn signal_process(process: impl AsFd, signal: Signal) -> io::Result<()> {
    Ok(process::pidfd_send_signal(process, signal)?)
}

/// Requests a signal at the death of the parent thread. Runs in the child between fork and exec, so
/// it only makes system calls.
pub(crate) fn set_parent_death_signal(signal: Signal) -> io::Result<()> {
    Ok(process::set_parent_process_death_signal(Some(signal))?)
}

/// Makes this process a subreaper: it becomes the parent of descendants whose own parents end.
pub(crate) fn adopt_orphans() -> io::Result<()> {
    Ok(process::set_child_subreaper(Some(process::getpid()))?)
}

/// Returns the children of all threads of a process; empty if it has ended.
pub(crate) fn children_of(pid: Pid) -> Vec<Pid> {
    let threads = threads_of(pid).into_iter();
    let lists = threads.filter_map(|thread| read(thread.join("children")).ok());
    let lists = lists.filter_map(|list| String::from_utf8(list).ok());
    let mut children: Vec<Pid> = lists
        .flat_map(|list| {
            list.split_ascii_whitespace()
                .filter_map(|word| Pid::from_raw(word.parse().ok()?))
                .collect::<Vec<_>>()
        })
        .collect();
    children.sort_unstable_by_key(|pid| pid.as_raw_nonzero());
    children
}

/// The contents of `/proc/PID/stat` of a running process.
struct Status {
    name: String,
    /// The fields after the name: state, parent, and so on, each after a blank.
    fields: String,
}

impl Status {
    /// Reads it; `None` if the process has ended.
    fn of(pid: Pid) -> Option<Self> {
        let stat = read(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
        let stat = String::from_utf8_lossy(&stat);
        // The name is in parentheses and may itself contain some.
        let (name, rest) = stat.split_once('(')?.1.rsplit_once(')')?;
        let status = Self { name: name.to_owned(), fields: rest.trim_end().to_owned() };
        // A process outlives its first thread, which shows as a zombie meanwhile.
        let threads = status.field(17).and_then(|threads| threads.parse().ok()).unwrap_or(0);
        let ended = match status.field(0)? {
            "Z" => threads < 2,
            state => state == "X",
        };
        (!ended).then_some(status)
    }

    fn field(&self, number: usize) -> Option<&str> {
        self.fields.split(' ').nth(number + 1)
    }
}

/// Reads a file of `/proc`, whose length is not known in advance.
fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {
    let (mut file, mut bytes, mut length) = (fs::File::open(path)?, vec![0; 4096], 0);
    loop {
        match file.read(&mut bytes[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        if length == bytes.len() {
            bytes.resize(2 * length, 0);
        }
    }
    bytes.truncate(length);
    Ok(bytes)
}

/// Returns the start time of a running process, in ticks since boot.
pub(crate) fn started_at(pid: Pid) -> Option<u64> {
    Status::of(pid)?.field(19)?.parse().ok()
}

/// Returns the start time of a running process, in ticks since boot, and its parent.
pub(crate) fn start_and_parent(pid: Pid) -> Option<(u64, Option<Pid>)> {
    let status = Status::of(pid)?;
    Some((status.field(19)?.parse().ok()?, Pid::from_raw(status.field(1)?.parse().ok()?)))
}

/// Returns the pid namespace and the boot id, each as one word.
pub(crate) fn namespace_and_boot() -> Option<(String, String)> {
    static KNOWN: OnceLock<Option<(String, String)>> = OnceLock::new();
    let read = || {
        let namespace = fs::read_link("/proc/self/ns/pid").ok()?;
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        Some((namespace.to_str()?.replace(' ', "_"), boot.trim().to_owned()))
    };
    KNOWN.get_or_init(read).clone()
}

/// The flag of a process that ends, in `/proc/PID/stat`.
const PF_EXITING: u64 = 4;
/// For how long a process without a command line is waited for.
const EXECVE_LIMIT: Duration = Duration::from_millis(500);

/// Returns the command line of a running process; `None` if it has ended.
///
/// While `execve` replaces its program a process has no command line; that moment is waited for.
pub(crate) fn command_line_of(pid: Pid) -> Option<String> {
    let deadline = Timeouts::default().unbounded(EXECVE_LIMIT);
    let read = || match words_or_name(pid) {
        Some(line) if line.starts_with('[') && !is_ending(pid) => Ok(None),
        line => Ok::<_, Infallible>(Some(line)),
    };
    // If it takes longer, or the program has erased it, its name has to do.
    poll_until("the command line of a process", deadline, read)
        .unwrap_or_else(|_| words_or_name(pid))
}

/// Returns the command line of a running process, or its name in brackets if it has none.
fn words_or_name(pid: Pid) -> Option<String> {
    let Status { name, .. } = Status::of(pid)?;
    let words = words_of(&format!("/proc/{}", pid.as_raw_nonzero()))?;
    // The main thread may have ended before the other threads.
    let words = Some(words).filter(|words| !words.is_empty()).or_else(|| {
        let threads = threads_of(pid).into_iter();
        threads.filter_map(|thread| words_of(thread.to_str()?)).find(|words| !words.is_empty())
    });
    Some(words.unwrap_or_else(|| format!("[{name}]")))
}

/// Returns whether a process is about to end, and has given back its memory with its command line.
fn is_ending(pid: Pid) -> bool {
    let flags = Status::of(pid).and_then(|status| status.field(6)?.parse::<u64>().ok());
    flags.is_none_or(|flags| flags & PF_EXITING != 0)
}

/// Reads the command line from the `/proc` directory of a process or thread; empty if it has none.
fn words_of(directory: &str) -> Option<String> {
    let words = fs::read(format!("{directory}/cmdline")).ok()?;
    Some(String::from_utf8_lossy(&words).trim_end_matches('\0').replace('\0', " "))
}

/// Returns the `/proc` directories of a process's threads; empty if it has ended.
fn threads_of(pid: Pid) -> Vec<PathBuf> {
    let threads = fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero()));
    threads.into_iter().flatten().flatten().map(|thread| thread.path()).collect()
}

/// Returns the number of threads of this process.
pub(crate) fn thread_count() -> Option<usize> {
    Status::of(process::getpid())?.field(17)?.parse().ok()
}

/// Returns the open descriptors, including the one that was used to list them.
pub(crate) fn own_descriptors() -> io::Result<Vec<i32>> {
    let list = fs::read_dir("/proc/self/fd")?;
    let numbers = list.map(|entry| Ok(entry?.file_name().to_str().and_then(|n| n.parse().ok())));
    numbers.filter_map(io::Result::transpose).collect()
}

/// Returns the address range of this process's command line.
pub(crate) fn command_line() -> Option<std::ops::Range<u64>> {
    let status = Status::of(process::getpid())?;
    let address = |number| status.field(number)?.parse::<u64>().ok();
    Some(address(45)?..address(46)?)
}

/// Overwrites a part of this process's command line with `words`, truncated to its length.
pub(crate) fn write_command_line(place: std::ops::Range<u64>, words: &[String]) -> io::Result<()> {
    let length = usize::try_from(place.end.saturating_sub(place.start)).unwrap_or_default();
    let mut line =
        words.iter().flat_map(|word| [word.as_bytes(), b"\0"]).collect::<Vec<_>>().concat();
    // The last byte terminates the last word.
    line.truncate(length.saturating_sub(1));
    line.resize(length, 0);
    fs::File::options().write(true).open("/proc/self/mem")?.write_all_at(&line, place.start)
}

/// Returns the file name of a running process's program, if permissions allow.
pub(crate) fn program_of(pid: Pid) -> Option<String> {
    let path = fs::read_link(format!("/proc/{}/exe", pid.as_raw_nonzero())).ok()?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    // The kernel appends this once the file was replaced, as by a build.
    Some(name.strip_suffix(" (deleted)").map(str::to_owned).unwrap_or(name))
}

/// Returns the process group and session of a process; 0 for one outside this pid namespace, as in a
/// container.
pub(crate) fn group_and_session(pid: Pid) -> Option<(i32, i32)> {
    let stat = read(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    let stat = String::from_utf8_lossy(&stat);
    // After the name, which may contain anything, come the state, the parent, and these two.
    let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// Returns whether the main thread of a running process is in an interruptible sleep.
pub(crate) fn is_asleep(pid: Pid) -> Option<bool> {
    Some(Status::of(pid)?.field(0)? == "S")
}

/// Returns the kernel function in which the main thread of a process sleeps (`wchan`), if it sleeps
/// and the kernel discloses it.
pub(crate) fn wait_channel(pid: Pid) -> Option<String> {
    let name = fs::read_to_string(format!("/proc/{}/wchan", pid.as_raw_nonzero())).ok()?;
    // 0 means that it runs, or that permissions hide it.
    Some(name).filter(|name| !name.is_empty() && name != "0")
}

/// Disables core files for a process.
pub(crate) fn disable_core(pid: Pid) -> io::Result<()> {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    process::prlimit(Some(pid), Resource::Core, none)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{Invocation, Streams};

    #[test]
    fn process_that_replaces_itself_all_the_time_has_a_command_line() {
        let again = "exec sh -c \"$0\" \"$0\"";
        let child =
            Invocation::new("sh").args(["-c", again, again]).spawn(Streams::null()).unwrap();
        let pid = Pid::from_raw(child.pid().cast_signed()).unwrap();
        for _ in 0..20_000 {
            let line = command_line_of(pid).unwrap();
            assert!(line.starts_with("sh -c exec"), "{line}");
        }
    }
}
