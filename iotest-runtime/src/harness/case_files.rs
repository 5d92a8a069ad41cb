//! The files that a case writes for its watchdog, beside the record that the watchdog writes.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};

/// Returns the path of the record of the case itself; that of the watchdog goes to `path`.
pub(super) fn record_of_case(path: &Utf8Path) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{path}.case"))
}

/// Returns the file that is there once the case has answered.
pub(super) fn answer_of_case(record: &Utf8Path) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{record}.answer"))
}

/// Removes the files that a case writes for its watchdog beside `path`.
pub(super) fn remove_case_files(path: &Utf8Path) {
    let own = record_of_case(path);
    for file in [answer_of_case(&own), own] {
        // A file that stays is recognised by the process id in it.
        drop(fs::remove_file(file));
    }
}
