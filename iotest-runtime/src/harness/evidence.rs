//! What a case that could not speak for itself has left: its last messages, its machines' logs.
//!
//! A case that is ended at its deadline, or killed, cannot report; but its log and notes are on
//! disk as they grow, and so is what its machines print.

use camino::Utf8Path;

use crate::transcript::NOTES_FILE;

/// How many of the last messages and tool runs are shown.
const SHOWN_NOTES: usize = 12;
/// How many of the last lines of a machine's log are shown.
const SHOWN_LINES: usize = 8;
/// How long a shown line may be, in characters; the whole one is in its file.
const LONGEST: usize = 400;

/// Returns what is left of a case in its directories, as lines to add to its failure.
pub(crate) fn left(case_dir: &Utf8Path, scratch: Option<&Utf8Path>) -> String {
    let mut text = String::new();
    let notes = case_dir.join(NOTES_FILE);
    add(&mut text, "last messages and tool runs", &notes, SHOWN_NOTES);
    for log in scratch.into_iter().flat_map(machine_logs) {
        let title = format!("end of {}", log.file_name().unwrap_or_default());
        add(&mut text, &title, &log, SHOWN_LINES);
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

fn add(text: &mut String, title: &str, file: &Utf8Path, most: usize) {
    // Evidence that cannot be read is no news: what it is evidence of is said already.
    let bytes = std::fs::read(file).unwrap_or_default();
    let whole = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = whole.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.is_empty() {
        return;
    }
    text.push_str("\n  ");
    text.push_str(title);
    text.push(':');
    for line in &lines[lines.len().saturating_sub(most)..] {
        text.push_str("\n    ");
        text.extend(line.chars().take(LONGEST));
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
    fn nothing_left_is_nothing_said() {
        assert_eq!(left(Utf8Path::new("/nowhere"), None), "");
    }
}
