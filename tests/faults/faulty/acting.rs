//! Actions of tests that misbehave: on processes, and at the end of their own process.

use std::cell::RefCell;
use std::fs;
use std::os::unix::process::CommandExt as _;

use camino::Utf8PathBuf;
use iotest_runtime::{Result, Stop};
use rustix::process::{Pid, Signal, getpid, kill_process};

thread_local! {
    static AT_END: RefCell<Option<AtEnd>> = const { RefCell::new(None) };
}

/// Runs a function in its destructor. A value of the main thread is dropped at exit.
struct AtEnd(fn());

impl Drop for AtEnd {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// Runs a function after the test, in a destructor at the end of this thread.
pub(crate) fn at_end(action: fn()) {
    AT_END.with(|end| *end.borrow_mut() = Some(AtEnd(action)));
}

/// Makes the exit handler of the C library do something.
pub(crate) fn at_exit(what: &str) -> Result {
    let directory = variable("FAULT_AT_EXIT")?;
    fs::write(directory.join(std::process::id().to_string()), what)?;
    Ok(())
}

/// Sends a signal to this process twice: the crash handler of the standard library only removes itself
/// at the first.
pub(crate) fn raise(signal: Signal) {
    for _ in 0..2 {
        kill_process(getpid(), signal).ok();
    }
}

/// Sends a signal to a process.
pub(crate) fn send(pid: u32, signal: Signal) -> Result {
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    kill_process(pid.ok_or_else(|| Stop::fail("no process"))?, signal)?;
    Ok(())
}

/// Executes a shell with this script in this process.
#[expect(clippy::disallowed_methods, reason = "it stays this process, and nothing is recorded")]
pub(crate) fn become_shell(script: &str) {
    drop(std::process::Command::new("sh").args(["-c", script]).exec());
}

/// Returns a variable that the fault suite sets.
#[expect(clippy::disallowed_methods, reason = "it is no setting of iotest")]
pub(crate) fn variable(name: &str) -> Result<Utf8PathBuf> {
    Ok(std::env::var(name)?.into())
}

/// Returns the children of this process whose program has this name.
pub(crate) fn children(program: &str) -> Vec<u32> {
    let mine = std::process::id().to_string();
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let child = |entry: fs::DirEntry| {
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        let (name, rest) = stat.split_once('(')?.1.rsplit_once(") ")?;
        let parent = rest.split(' ').nth(1)?;
        // The kernel keeps 15 characters of a name.
        (parent == mine && program.starts_with(name)).then(|| entry.file_name())
    };
    entries.filter_map(child).filter_map(|pid| pid.to_str()?.parse().ok()).collect()
}

/// Waits until a process has ended: it is a zombie or gone.
pub(crate) fn wait_for_end(t: &iotest_runtime::Test, pid: u32) -> Result {
    let deadline = t.settings().timeouts.after(std::time::Duration::from_secs(20));
    iotest_runtime::deadline::poll_until("the end of a process", deadline, || {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let ended = stat.rsplit_once(") ").is_none_or(|(_, rest)| rest.starts_with('Z'));
        Ok::<_, std::io::Error>(ended.then_some(()))
    })?;
    Ok(())
}

/// Replaces the record of this case by one that passed.
pub(crate) fn forge(function: &str) -> Result {
    let runs = variable("IOTEST_OUTPUT_DIR")?.join("runs");
    let passed = |text: String| {
        text.replace("\"started\"", "\"pass\"").replace("\"answered\": true", "\"answered\": false")
    };
    for path in files(&runs) {
        if !path.as_str().contains(function) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        if text.contains("\"started\"") {
            fs::remove_file(&path)?;
            fs::write(&path, passed(text))?;
        }
    }
    Ok(())
}

/// Returns the record files of a function's case.
pub(crate) fn records_of(function: &str) -> std::result::Result<Vec<Utf8PathBuf>, Stop> {
    let found = files(&variable("IOTEST_OUTPUT_DIR")?.join("runs")).into_iter();
    let own =
        |path: &Utf8PathBuf| path.as_str().contains(function) && path.as_str().ends_with(".case");
    Ok(found.filter(own).collect())
}

/// Returns every file below a directory.
pub(crate) fn files(directory: &camino::Utf8Path) -> Vec<Utf8PathBuf> {
    let mut found = Vec::new();
    for entry in directory.read_dir_utf8().into_iter().flatten().flatten() {
        match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true => found.extend(files(entry.path())),
            false => found.push(entry.into_path()),
        }
    }
    found
}
