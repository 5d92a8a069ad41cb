//! Paths of a run's files: one directory per setting and attempt.

use camino::{Utf8Path, Utf8PathBuf};

use crate::job::Job;

/// Returns the name of a setting's directory, from its index and label.
pub(crate) fn of_setting(index: usize, label: &str) -> String {
    let label: String = label
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || ".=_".contains(c) { c } else { '-' })
        .collect();
    // The index keeps settings with similar labels apart.
    format!("{index}{}{label}", if label.is_empty() { "" } else { "-" })
}

/// Returns the directory of an attempt's record and other files, below that of its setting.
///
/// Attempts at one case never share a directory, because file names contain only the case id.
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
