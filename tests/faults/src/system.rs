//! The processes, mounts and files that a scene sees.

use std::fs;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Timeouts, poll_until};
use rustix::process::{Pid, Signal, kill_process};

/// How long killed processes may take to disappear.
const VANISH_LIMIT: Duration = Duration::from_secs(8);

/// Returns the pid and command line of every process of the scene, except for the scene itself and
/// zombies.
pub fn processes() -> Vec<(i32, String)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let found = entries.filter_map(|entry| {
        let pid: i32 = entry.file_name().to_str()?.parse().ok()?;
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        let state = stat.rsplit_once(") ")?.1.chars().next()?;
        let line = fs::read(entry.path().join("cmdline")).ok()?;
        let line = String::from_utf8_lossy(&line).replace('\0', " ").trim().to_owned();
        (pid != 1 && !"ZX".contains(state)).then_some((pid, line))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_unstable();
    found
}

/// Waits until no process is left; returns those that are left after the limit.
pub fn left_processes() -> Vec<String> {
    let left = if wait_for_no_process() { vec![] } else { processes() };
    left.into_iter().map(|(pid, line)| format!("process {pid}: {line}")).collect()
}

/// Kills every process of the scene except for itself, so that leftovers of one run are not counted for
/// the next.
pub fn kill_processes() {
    for pid in processes().into_iter().filter_map(|(pid, _)| Pid::from_raw(pid)) {
        kill_process(pid, Signal::KILL).ok();
    }
    wait_for_no_process();
}

fn wait_for_no_process() -> bool {
    let gone = || Ok::<_, std::io::Error>(processes().is_empty().then_some(()));
    poll_until("the end of processes", Timeouts::default().after(VANISH_LIMIT), gone).is_ok()
}

/// Returns all mount points, each as often as something is mounted there.
pub fn mounts() -> Vec<String> {
    let text = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let places = text.lines().filter_map(|line| line.split(' ').nth(4));
    places.map(str::to_owned).collect()
}

/// Returns the mount points of mounts that are not in `before`.
pub fn new_mounts(before: &[String]) -> Vec<String> {
    let mut known = before.to_vec();
    let new = mounts().into_iter().filter(|mount_point| {
        let at = known.iter().position(|known| known == mount_point);
        at.map(|at| known.swap_remove(at)).is_none()
    });
    new.collect()
}

/// Returns the names in a directory, sorted; none if it cannot be read.
pub fn names(directory: &Utf8Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

/// Returns every file below a directory; does not follow symbolic links.
pub fn files(directory: &Utf8Path) -> Vec<Utf8PathBuf> {
    let mut found = Vec::new();
    for name in names(directory) {
        let path = directory.join(name);
        match fs::symlink_metadata(&path) {
            Ok(kind) if kind.is_dir() => found.extend(files(&path)),
            _ => found.push(path),
        }
    }
    found
}
