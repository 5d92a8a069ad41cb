//! The directories of runs: the name of a new one, and the path of the last one.

use std::io::{self, ErrorKind};

use camino::{Utf8Path, Utf8PathBuf};

use crate::error::CliError;

/// The directory of runs, below the output directory.
const RUNS: &str = "runs";

/// Returns the name of a new run's directory.
pub(crate) fn new_directory(output_dir: &Utf8Path) -> Utf8PathBuf {
    output_dir.join(RUNS).join(format!(
        "{}-{}",
        iotest_protocol::run::since_1970(),
        std::process::id()
    ))
}

/// Returns the directory of the last run, possibly a nextest run.
///
/// # Errors
/// * [`CliError`] if there was none, it was removed, it cannot be read, or `latest` is not our
///   link.
pub(crate) fn latest(output_dir: &Utf8Path) -> Result<Utf8PathBuf, CliError> {
    let latest = output_dir.join(RUNS).join("latest");
    let target = match latest.read_link_utf8() {
        Ok(target) => target,
        Err(error) => return Err(without_link(output_dir, &latest, &error)),
    };
    latest.canonicalize_utf8().map_err(|error| match error.kind() {
        ErrorKind::NotFound => CliError::nothing_ran(format!(
            "the last run was removed: {latest} points to {target}; run `cargo iotest` again"
        )),
        _ => CliError::failed(format!("follow the link {latest}"), &error),
    })
}

/// Returns why the link to the last run cannot be read.
fn without_link(output_dir: &Utf8Path, latest: &Utf8Path, error: &io::Error) -> CliError {
    match error.kind() {
        ErrorKind::NotFound => CliError::nothing_ran(format!(
            "{output_dir} has no records of a run; run `cargo iotest` first"
        )),
        // The system's error for a file that is not a link.
        ErrorKind::InvalidInput => CliError::nothing_ran(format!(
            "{latest} is not the link to the last run; move it elsewhere"
        )),
        _ => CliError::failed(format!("look for the last run at {latest}"), error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_run_is_what_our_link_points_at() {
        let guard = tempfile::tempdir().unwrap();
        let output = Utf8Path::from_path(guard.path()).unwrap();
        assert!(latest(output).unwrap_err().text.contains("has no records of a run"));
        let runs = output.join(RUNS);
        std::fs::create_dir_all(runs.join("one")).unwrap();
        std::os::unix::fs::symlink("one", runs.join("latest")).unwrap();
        assert!(latest(output).unwrap().ends_with("runs/one"));
        std::fs::remove_file(runs.join("latest")).unwrap();
        std::fs::create_dir(runs.join("latest")).unwrap();
        assert!(latest(output).unwrap_err().text.contains("is not the link"));
        std::fs::remove_dir(runs.join("latest")).unwrap();
        std::os::unix::fs::symlink("gone", runs.join("latest")).unwrap();
        assert!(latest(output).unwrap_err().text.contains("runs/latest points to gone"));
        std::fs::remove_dir_all(&runs).unwrap();
        std::fs::write(&runs, "").unwrap();
        let error = latest(output).unwrap_err();
        assert!(error.text.contains("runs/latest: Not a directory"), "{}", error.text);
        assert_eq!(error.exit, CliError::new("").exit);
    }
}
