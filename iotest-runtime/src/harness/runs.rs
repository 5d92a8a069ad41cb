//! The directories of runs: `latest` points at the last one, old ones are removed, and so is
//! what killed runs have left in scratch directories.
//!
//! Errors here are mostly ignored, since a run does not depend on it. Only directories with the
//! marker of a run are removed.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::symlink;
use std::time::{Duration, SystemTime};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::{Timeouts, poll_until};
use iotest_exec::owned::{self, CleanupReport, DirKind, OwnedDir};

/// The name that points at the last run.
const LATEST: &str = "latest";
/// How many runs are kept.
const KEPT: usize = 30;
/// The file by which the many processes of one run know that one of them has removed old
/// directories.
const TIDIED: &str = ".tidied";
/// How long another process of the run may take to make the directory that it has marked.
const MAKING_LIMIT: Duration = Duration::from_secs(1);

/// Makes a run's directory, and makes the link `latest` beside it lead to it.
///
/// The first process of a run that comes here also removes the directories of old runs, and what
/// killed runs have left in `scratch`, the directories for files and sockets. Returns notes for the
/// user on the latter, a line each.
pub fn begin(run_dir: &Utf8Path, scratch: &[&Utf8Path]) -> Vec<String> {
    make(run_dir);
    point_latest(run_dir);
    // Of the processes of a nextest run, thousands come here.
    if File::options().write(true).create_new(true).open(run_dir.join(TIDIED)).is_err() {
        return Vec::new();
    }
    prune(run_dir);
    let mut dirs = scratch.to_vec();
    dirs.sort_unstable();
    dirs.dedup();
    dirs.into_iter().map(owned::remove_abandoned).flat_map(notes).collect()
}

/// Returns the notes on what was done about directories of earlier runs.
fn notes(CleanupReport { unmounted, refused, .. }: CleanupReport) -> impl Iterator<Item = String> {
    let unmounted = unmounted
        .into_iter()
        .map(|what| format!("note: unmounted what an earlier run left: {what}"));
    let refused =
        refused.into_iter().map(|why| format!("note: cannot clean up after an earlier run: {why}"));
    unmounted.chain(refused)
}

/// Makes the directory with its marker, unless another process of the run does. One that was there
/// before gets none, and so is never removed.
fn make(run_dir: &Utf8Path) {
    let Some(runs) = run_dir.parent() else { return };
    let made = fs::create_dir_all(runs)
        .and_then(|()| OwnedDir::create(run_dir.to_owned(), DirKind::Run).map(drop));
    if made.is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists) {
        let deadline = Timeouts::default().after(MAKING_LIMIT);
        let there = || Ok::<_, io::Error>(run_dir.is_dir().then_some(()));
        drop(poll_until("the run's directory", deadline, there));
    }
    // What is in the way shows when the first record is written.
    drop(fs::create_dir_all(run_dir));
}

fn point_latest(run_dir: &Utf8Path) {
    let Some((runs, name)) = run_dir.parent().zip(run_dir.file_name()) else { return };
    let latest = runs.join(LATEST);
    // A file or directory of that name is none of ours.
    if latest.symlink_metadata().is_ok_and(|data| !data.is_symlink()) {
        return;
    }
    // Many processes of one nextest run do this at a time; each sees the old link or a new one.
    let new = runs.join(format!(".{LATEST}.{}", std::process::id()));
    if symlink(name, &new).and_then(|()| fs::rename(&new, latest)).is_err() {
        drop(fs::remove_file(&new));
    }
}

/// Returns the path of what is the last run's directory, in which `run_dir` is another.
pub(crate) fn latest(run_dir: &Utf8Path) -> Utf8PathBuf {
    run_dir.with_file_name(LATEST)
}

/// Removes the directories of all but the last runs.
fn prune(run_dir: &Utf8Path) {
    let Some(runs) = run_dir.parent() else { return };
    let entries = runs.read_dir_utf8().into_iter().flatten().flatten();
    let mut dated: Vec<(SystemTime, Utf8PathBuf)> = entries
        .filter(|entry| owned::is_marked(entry.path(), DirKind::Run))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.into_path())))
        .collect();
    dated.sort_unstable();
    let old = dated.into_iter().rev().skip(KEPT).map(|(_, old)| old);
    for old in old.filter(|old| !owned::is_in_use(old)) {
        drop(owned::remove(&old, &[DirKind::Run]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Runs(tempfile::TempDir);

    impl Runs {
        fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        fn dir(&self) -> Utf8PathBuf {
            Utf8PathBuf::from_path_buf(self.0.path().join("runs")).unwrap()
        }

        fn names(&self) -> Vec<String> {
            let mut names: Vec<String> = self
                .dir()
                .read_dir_utf8()
                .unwrap()
                .map(|entry| entry.unwrap().file_name().to_owned())
                .filter(|name| !name.starts_with('.'))
                .collect();
            names.sort_unstable();
            names
        }

        /// Begins a run as a process that has ended since.
        fn ended(&self, name: &str, seconds: u64) -> Utf8PathBuf {
            let run = self.dir().join(name);
            make(&run);
            let mark = self.dir().join(format!(".{name}.iotest"));
            let text = fs::read_to_string(&mark).unwrap();
            let lines = text.lines().filter(|line| !line.starts_with("owner"));
            fs::write(&mark, lines.fold(String::new(), |text, line| text + line + "\n")).unwrap();
            let date = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            File::open(&run).unwrap().set_modified(date).unwrap();
            run
        }
    }

    #[test]
    fn last_runs_are_kept_and_the_very_last_has_a_name() {
        let runs = Runs::new();
        for number in 0..KEPT + 5 {
            runs.ended(&format!("{number:03}"), number as u64);
        }
        let last = runs.dir().join("last");
        assert_eq!(begin(&last, &[]), Vec::<String>::new());
        let names = runs.names();
        assert_eq!((names.len(), &*names[0]), (KEPT + 1, "006"));
        let latest = runs.dir().join(LATEST).canonicalize_utf8().unwrap();
        assert_eq!(latest, last.canonicalize_utf8().unwrap());
    }

    #[test]
    fn nothing_else_is_removed_or_replaced() {
        let runs = Runs::new();
        let old = SystemTime::UNIX_EPOCH;
        for foreign in ["latest", "mine", "0-0"] {
            fs::create_dir_all(runs.dir().join(foreign)).unwrap();
            fs::write(runs.dir().join(foreign).join("file"), "keep me").unwrap();
            File::open(runs.dir().join(foreign)).unwrap().set_modified(old).unwrap();
        }
        symlink("mine", runs.dir().join("link")).unwrap();
        for number in 0..=KEPT {
            runs.ended(&format!("{number:03}"), 1000);
        }
        // The oldest, but it still runs.
        let running = runs.dir().join("running");
        make(&running);
        File::open(&running).unwrap().set_modified(old).unwrap();

        begin(&runs.dir().join("new"), &[]);
        for foreign in ["latest", "mine", "0-0"] {
            let file = runs.dir().join(foreign).join("file");
            assert_eq!(fs::read(file).unwrap(), b"keep me", "{foreign}");
        }
        assert!(running.exists() && runs.dir().join("link").is_symlink());
        // Our own, without the newest two, which are not among the last any more.
        assert_eq!(runs.names().len(), 4 + 1 + KEPT, "{:?}", runs.names());
        // A directory that was there before is no run of ours.
        begin(&runs.dir().join("mine"), &[]);
        assert!(!owned::is_marked(&runs.dir().join("mine"), DirKind::Run));
        // Nor is a file replaced.
        fs::remove_dir_all(runs.dir().join(LATEST)).unwrap();
        fs::write(runs.dir().join(LATEST), "keep me").unwrap();
        begin(&runs.dir().join("newer"), &[]);
        assert_eq!(fs::read(runs.dir().join(LATEST)).unwrap(), b"keep me");
    }

    #[test]
    fn what_dead_runs_have_left_goes_once_a_run() {
        let runs = Runs::new();
        let scratch = runs.dir().with_file_name("scratch");
        fs::create_dir(&scratch).unwrap();
        let left = || {
            let made = OwnedDir::create_in(&scratch, "case", DirKind::Scratch).unwrap();
            let path = made.path().to_owned();
            drop(made);
            // A process that has ended: one that has a number, and began at another time.
            let mark = scratch.join(format!(".{}.iotest", path.file_name().unwrap()));
            let text = fs::read_to_string(&mark).unwrap();
            let old = text.lines().find(|line| line.starts_with("owner")).unwrap();
            let mut words: Vec<&str> = old.split(' ').collect();
            words[2] = "1";
            fs::write(&mark, text.replace(old, &words.join(" "))).unwrap();
            path
        };
        let (first, run) = (left(), runs.dir().join("1"));
        begin(&run, &[&scratch, &scratch]);
        assert!(!first.exists());
        let second = left();
        begin(&run, &[&scratch]);
        assert!(second.exists(), "the same run tidies up once");
        begin(&runs.dir().join("2"), &[&scratch]);
        assert_eq!(fs::read_dir(&scratch).unwrap().count(), 0);
    }

    #[test]
    fn processes_of_one_run_share_its_directory() {
        let runs = Runs::new();
        let run = runs.dir().join("shared");
        std::thread::scope(|scope| {
            (0..8).for_each(|_| drop(scope.spawn(|| make(&run))));
        });
        assert!(owned::is_marked(&run, DirKind::Run));
    }
}
