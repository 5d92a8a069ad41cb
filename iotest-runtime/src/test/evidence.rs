//! Evidence of a failed case on disk: its last messages, its machines' logs.
//!
//! A case that is killed cannot report, but its log, its notes and its machines' output are written to
//! disk at once.

use camino::Utf8Path;
use iotest_exec::excerpt::Excerpt;
use iotest_protocol::text::truncate;

use crate::transcript::NOTES_FILE;

/// How many of the last messages and tool runs are shown.
pub(super) const SHOWN_NOTES: usize = 12;
/// How many of the last lines of a machine's log are shown.
const SHOWN_LINES: usize = 8;
/// How long a shown line may be, in bytes; the whole one is in its file.
const LONGEST: usize = 400;

/// Returns the evidence in the directories of a case, as lines to add to its failure.
pub(crate) fn left(case_dir: &Utf8Path, scratch: Option<&Utf8Path>) -> String {
    let mut text = String::new();
    add(&mut text, "last messages and tool runs", &end_of(&case_dir.join(NOTES_FILE), SHOWN_NOTES));
    text.extend(scratch.map(|scratch| of_machines(scratch, "")));
    text
}

/// Returns the ends of the logs of machines and consoles in a case's scratch directory, as lines to add to
/// its failure; without those that the failure so far, `said`, ends with.
pub(crate) fn of_machines(scratch: &Utf8Path, said: &str) -> String {
    let mut text = String::new();
    for log in machine_logs(scratch) {
        let lines = end_of(&log, SHOWN_LINES);
        if lines.last().is_some_and(|last| !said.contains(last.as_str())) {
            add(&mut text, &format!("end of {}", log.file_name().unwrap_or_default()), &lines);
        }
    }
    text
}

fn machine_logs(scratch: &Utf8Path) -> Vec<camino::Utf8PathBuf> {
    let mut logs: Vec<_> = scratch
        .read_dir_utf8()
        .into_iter()
        .flatten()
        .flatten()
        .map(camino::Utf8DirEntry::into_path)
        .filter(|path| path.extension() == Some("log"))
        .collect();
    logs.sort();
    logs
}

/// Returns the last lines of a file, as far as they are shown.
fn end_of(file: &Utf8Path, most: usize) -> Vec<String> {
    // Unreadable evidence is ignored: the failure itself is reported.
    let read = || Excerpt::of_file(&mut iotest_protocol::regular::open(file)?, 0);
    let text = read().map(|excerpt| excerpt.text()).unwrap_or_default();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = &lines[lines.len().saturating_sub(most)..];
    last.iter().map(|line| truncate(line, LONGEST).into_owned()).collect()
}

fn add(text: &mut String, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    for part in ["\n  ", title, ":"] {
        text.push_str(part);
    }
    for line in lines {
        text.push_str("\n    ");
        text.push_str(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn end_of_each_file_is_shown() {
        let guard = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap();
        let notes: String = (0..20).map(|n| format!("note {n}\n")).collect();
        std::fs::write(dir.join(NOTES_FILE), notes).unwrap();
        std::fs::write(dir.join("vm1.log"), "qemu: out of beans\n\n").unwrap();
        std::fs::write(dir.join("vm0.log"), "").unwrap();
        let text = left(dir, Some(dir));
        assert!(text.starts_with("\n  last messages and tool runs:\n    note 8\n"), "{text}");
        assert!(text.ends_with("\n  end of vm1.log:\n    qemu: out of beans"), "{text}");
    }

    #[test]
    fn log_that_an_error_has_shown_is_not_shown_again() {
        let guard = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap();
        std::fs::write(dir.join("vm0.log"), "qemu: starting\nqemu: out of beans\n").unwrap();
        std::fs::write(dir.join("vm0-console.log"), "kernel panic\n").unwrap();
        let said = "launch vm0: QEMU ended with exit status 1\n  qemu: out of beans";
        assert_eq!(of_machines(dir, said), "\n  end of vm0-console.log:\n    kernel panic");
        assert!(of_machines(dir, "2 is not 1").contains("qemu: starting\n    qemu: out of beans"));
    }

    #[test]
    fn nothing_left_is_nothing_reported() {
        assert_eq!(left(Utf8Path::new("/nowhere"), None), "");
    }
}
