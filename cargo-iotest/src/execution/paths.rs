//! Where the files of a run go: a directory a setting and an attempt.

use camino::{Utf8Path, Utf8PathBuf};

use crate::job::Job;

/// Returns the name of a setting's directory, from its place among those of the run.
pub(crate) fn of_setting(index: usize, label: &str) -> String {
    let label: String = label
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || ".=_".contains(c) { c } else { '-' })
        .collect();
    // The number keeps settings apart whose labels are alike.
    format!("{index}{}{label}", if label.is_empty() { "" } else { "-" })
}

/// Returns the directory in which an attempt leaves its record, and what goes with it, in that of
/// its setting.
///
/// No two attempts of a run share one with the same case in it, since what a case leaves has a
/// name by its id alone.
pub(crate) fn of_attempt(setting: &Utf8Path, job: Job) -> Utf8PathBuf {
    let mut directory = setting.to_owned();
    if job.repetition > 1 {
        directory.push(format!("repetition-{}", job.repetition));
    }
    if job.attempt > 1 {
        directory.push(format!("attempt-{}", job.attempt));
    }
    directory
}
