//! The directories of runs: `latest` points at the last one, and old ones go.
//!
//! Both are conveniences: a run is as good without them, so that what fails here is not told.

use std::fs;
use std::os::unix::fs::symlink;
use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};

/// The name that points at the last run.
const LATEST: &str = "latest";
/// How many runs are kept.
const KEPT: usize = 30;

/// Makes the run's directory and points `latest`, beside it, at it.
pub fn mark_latest(run_dir: &Utf8Path) {
    let Some((runs, name)) = run_dir.parent().zip(run_dir.file_name()) else { return };
    // Many processes of one nextest run do this at a time; each sees the old link or a new one.
    let new = runs.join(format!(".{LATEST}.{}", std::process::id()));
    drop(
        fs::create_dir_all(run_dir)
            .and_then(|()| symlink(name, &new))
            .and_then(|()| fs::rename(&new, runs.join(LATEST))),
    );
}

/// Returns the path of what is the last run's directory, in which `run_dir` is another.
pub(crate) fn latest(run_dir: &Utf8Path) -> Utf8PathBuf {
    run_dir.with_file_name(LATEST)
}

/// Removes the directories of all but the last runs.
pub fn prune(run_dir: &Utf8Path) {
    let Some(runs) = run_dir.parent() else { return };
    let entries = runs.read_dir_utf8().into_iter().flatten().flatten();
    let mut dated: Vec<(SystemTime, Utf8PathBuf)> = entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.into_path())))
        .collect();
    dated.sort_unstable();
    for (_, old) in dated.iter().rev().skip(KEPT) {
        drop(fs::remove_dir_all(old));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_runs_are_kept_and_the_very_last_has_a_name() {
        let directory = tempfile::tempdir().unwrap();
        let runs = Utf8Path::from_path(directory.path()).unwrap();
        for number in 0..KEPT + 5 {
            let run = runs.join(format!("{number:03}"));
            mark_latest(&run);
            let date = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(number as u64);
            fs::File::open(&run).unwrap().set_modified(date).unwrap();
        }
        let last = runs.join(format!("{:03}", KEPT + 4));
        prune(&last);
        let mut left: Vec<String> = runs
            .read_dir_utf8()
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_owned())
            .collect();
        left.sort_unstable();
        assert_eq!(left.len(), KEPT + 1);
        assert_eq!(left[0], "005");
        assert_eq!(
            runs.join(LATEST).canonicalize_utf8().unwrap(),
            last.canonicalize_utf8().unwrap()
        );
    }
}
