//! The Linux side: pidfd, parent-death signal, subreaper, `/proc`.

use std::io::Read as _;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

use rustix::process::{self, Pid, PidfdFlags, Resource, Rlimit, Signal};

/// Opens a descriptor of the process that turns readable when it ends.
pub(crate) fn open_process(pid: Pid) -> Option<OwnedFd> {
    process::pidfd_open(pid, PidfdFlags::empty()).ok()
}

/// Sends a signal to the very process that the descriptor stands for, never to a later one of
/// the same number.
pub(crate) fn signal_process(process: impl AsFd, signal: Signal) -> io::Result<()> {
    Ok(process::pidfd_send_signal(process, signal)?)
}

/// Asks for a signal at the death of the thread that started this process. Runs in the child
/// between fork and exec, so it only makes system calls.
pub(crate) fn set_parent_death_signal(signal: Signal) -> io::Result<()> {
    Ok(process::set_parent_process_death_signal(Some(signal))?)
}

/// Makes this process the parent of its descendants whose own parents end.
pub(crate) fn adopt_orphans() -> io::Result<()> {
    Ok(process::set_child_subreaper(Some(process::getpid()))?)
}

/// Returns the children of a process: of all its threads. None if it is gone.
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

/// What `/proc` says of a process that runs.
struct Status {
    name: String,
    /// What follows the name: the state, the parent, and so on, a blank before each.
    fields: String,
}

impl Status {
    /// Reads it; None if the process has ended.
    fn of(pid: Pid) -> Option<Self> {
        let stat = read(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
        let stat = String::from_utf8_lossy(&stat);
        // The name is in parentheses and may itself contain some.
        let (name, rest) = stat.split_once('(')?.1.rsplit_once(')')?;
        let status = Self { name: name.to_owned(), fields: rest.trim_end().to_owned() };
        // A process goes on after its first thread, which counts as a zombie meanwhile.
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

/// Reads a file of the kernel, whose length nobody knows before.
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

/// Returns when a process that runs began, in ticks since the system did.
pub(crate) fn started_at(pid: Pid) -> Option<u64> {
    Status::of(pid)?.field(19)?.parse().ok()
}

/// Returns when a process that runs began, in ticks since the system did, and its parent.
pub(crate) fn start_and_parent(pid: Pid) -> Option<(u64, Option<Pid>)> {
    let status = Status::of(pid)?;
    Some((status.field(19)?.parse().ok()?, Pid::from_raw(status.field(1)?.parse().ok()?)))
}

/// Returns the namespace in which processes have their numbers here, and the start of the system
/// that they are of, each as one word.
pub(crate) fn namespace_and_boot() -> Option<(String, String)> {
    static KNOWN: OnceLock<Option<(String, String)>> = OnceLock::new();
    let read = || {
        let namespace = fs::read_link("/proc/self/ns/pid").ok()?;
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        Some((namespace.to_str()?.replace(' ', "_"), boot.trim().to_owned()))
    };
    KNOWN.get_or_init(read).clone()
}

/// Returns the command line of a process that runs, or None if it has ended.
pub(crate) fn command_line_of(pid: Pid) -> Option<String> {
    let Status { name, .. } = Status::of(pid)?;
    let words = words_of(&format!("/proc/{}", pid.as_raw_nonzero()))?;
    // What began the process may have ended before the rest of it.
    let words = Some(words).filter(|words| !words.is_empty()).or_else(|| {
        let threads = threads_of(pid).into_iter();
        threads.filter_map(|thread| words_of(thread.to_str()?)).find(|words| !words.is_empty())
    });
    Some(words.unwrap_or_else(|| format!("[{name}]")))
}

/// The command line of a process or thread, as its directory in `/proc` has it; empty if it has none.
fn words_of(directory: &str) -> Option<String> {
    let words = fs::read(format!("{directory}/cmdline")).ok()?;
    Some(String::from_utf8_lossy(&words).trim_end_matches('\0').replace('\0', " "))
}

/// The directories of a process's threads; none if it is gone.
fn threads_of(pid: Pid) -> Vec<PathBuf> {
    let threads = fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero()));
    threads.into_iter().flatten().flatten().map(|thread| thread.path()).collect()
}

/// Returns how many threads this process has.
pub(crate) fn thread_count() -> Option<usize> {
    Status::of(process::getpid())?.field(17)?.parse().ok()
}

/// Returns the numbers of the descriptors that are open, with that of the list while it was read.
pub(crate) fn own_descriptors() -> io::Result<Vec<i32>> {
    let list = fs::read_dir("/proc/self/fd")?;
    let numbers = list.map(|entry| Ok(entry?.file_name().to_str().and_then(|n| n.parse().ok())));
    numbers.filter_map(io::Result::transpose).collect()
}

/// Where this process's command line is in its memory.
pub(crate) fn command_line() -> Option<std::ops::Range<u64>> {
    let status = Status::of(process::getpid())?;
    let address = |number| status.field(number)?.parse::<u64>().ok();
    Some(address(45)?..address(46)?)
}

/// Writes words into a part of this process's command line, as many as have a place there.
pub(crate) fn write_command_line(place: std::ops::Range<u64>, words: &[String]) -> io::Result<()> {
    let length = usize::try_from(place.end.saturating_sub(place.start)).unwrap_or_default();
    let mut line =
        words.iter().flat_map(|word| [word.as_bytes(), b"\0"]).collect::<Vec<_>>().concat();
    // Its last byte ends the last word.
    line.truncate(length.saturating_sub(1));
    line.resize(length, 0);
    fs::File::options().write(true).open("/proc/self/mem")?.write_all_at(&line, place.start)
}

/// Returns the name of the file of a process's program, if it runs and we may know.
pub(crate) fn program_of(pid: Pid) -> Option<String> {
    let path = fs::read_link(format!("/proc/{}/exe", pid.as_raw_nonzero())).ok()?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    // So it is called once the file has been replaced, as by a build.
    Some(name.strip_suffix(" (deleted)").map(str::to_owned).unwrap_or(name))
}

/// Returns the process group and the session of a process; either is 0 if it is outside of our pid
/// namespace, as in a container.
pub(crate) fn group_and_session(pid: Pid) -> Option<(i32, i32)> {
    let stat = read(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    let stat = String::from_utf8_lossy(&stat);
    // Behind the name, which may contain anything, come the state, the parent, and these two.
    let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// Says whether the main thread of a process that runs waits for something that a signal can interrupt.
pub(crate) fn is_asleep(pid: Pid) -> Option<bool> {
    Some(Status::of(pid)?.field(0)? == "S")
}

/// Returns the function of the kernel that the main thread of a process sleeps in, if it sleeps
/// and the kernel tells.
pub(crate) fn wait_channel(pid: Pid) -> Option<String> {
    let name = fs::read_to_string(format!("/proc/{}/wchan", pid.as_raw_nonzero())).ok()?;
    // It is 0 of a process that runs, and of one that we may not know it of.
    Some(name).filter(|name| !name.is_empty() && name != "0")
}

/// Lets no core file come of a process that a signal ends.
pub(crate) fn disable_core(pid: Pid) -> io::Result<()> {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    process::prlimit(Some(pid), Resource::Core, none)?;
    Ok(())
}
