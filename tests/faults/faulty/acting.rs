//! What tests that misbehave do: to processes, at their own end.

use std::cell::RefCell;
use std::fs;
use std::os::unix::process::CommandExt as _;

use camino::Utf8PathBuf;
use iotest_runtime::{Result, Stop};
use rustix::process::{Pid, Signal, getpid, kill_process};

thread_local! {
    static AT_END: RefCell<Option<AtEnd>> = const { RefCell::new(None) };
}

/// Acts in the destructor of a thread's value: that of the main thread is dropped at the exit.
struct AtEnd(fn());

impl Drop for AtEnd {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// Has something done after the test, in the destructor of a value of this thread.
pub(crate) fn at_end(action: fn()) {
    AT_END.with(|end| *end.borrow_mut() = Some(AtEnd(action)));
}

/// Has something done by a handler that the C library calls at the exit.
pub(crate) fn at_exit(what: &str) -> Result {
    let directory = variable("FAULT_AT_EXIT")?;
    fs::write(directory.join(std::process::id().to_string()), what)?;
    Ok(())
}

/// Sends a signal to this process, and again: the handler that the standard library has for crashes
/// takes itself away at the first, for the fault to come back.
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

/// Becomes a shell with this script.
#[expect(clippy::disallowed_methods, reason = "it stays this process, and nothing is recorded")]
pub(crate) fn become_shell(script: &str) {
    drop(std::process::Command::new("sh").args(["-c", script]).exec());
}

/// Returns a variable that the suite has set.
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

/// Waits until a process has ended, and is a zombie or gone.
pub(crate) fn wait_for_end(t: &iotest_runtime::Test, pid: u32) -> Result {
    let deadline = t.settings().timeouts.after(std::time::Duration::from_secs(20));
    iotest_runtime::deadline::poll_until("the end of a process", deadline, || {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let ended = stat.rsplit_once(") ").is_none_or(|(_, rest)| rest.starts_with('Z'));
        Ok::<_, std::io::Error>(ended.then_some(()))
    })?;
    Ok(())
}

/// Writes the record of this process again as one that passed, wherever it lies.
pub(crate) fn forge(function: &str) -> Result {
    let place = variable("IOTEST_OUTPUT_DIR")?.join("runs");
    let good = |text: String| {
        text.replace("\"started\"", "\"pass\"").replace("\"answered\": true", "\"answered\": false")
    };
    for path in files(&place) {
        if !path.as_str().contains(function) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        if text.contains("\"started\"") {
            fs::remove_file(&path)?;
            fs::write(&path, good(text))?;
        }
    }
    Ok(())
}

/// Returns the files in which the case of a function has its record, wherever they lie.
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
