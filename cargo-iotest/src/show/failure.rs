//! A failure as text: cause, evidence, output of the case, rerun command.

use std::io::{Read as _, Seek as _, SeekFrom};

use camino::Utf8Path;
use iotest_protocol::Record;
use iotest_protocol::text::{truncate, visible};
use iotest_runtime::internal::{Palette, failure_text};

/// How many bytes of the end of a case's output are shown.
const SHOWN_OUTPUT: u64 = 16 << 10;

/// How many bytes of a line are shown.
const LONGEST_LINE: usize = 400;

/// Returns the description of a failed case.
pub(crate) fn text(record: &Record, title: &str, palette: Palette) -> String {
    let again = record.run.as_ref().map(|run| run.rerun_command.clone()).unwrap_or_default();
    // The title names the setting, which ids lack.
    let titled = Record { id: title.to_owned(), ..record.clone() };
    let mut text = failure_text(&titled, &again, palette);
    if let Some(output) = record.run.as_ref().and_then(|run| run.output.as_deref()) {
        let wrote = own_output(Utf8Path::new(output), &record.id);
        if !wrote.trim().is_empty() {
            text += "  it wrote:\n";
            for line in visible(&wrote).trim_end().lines() {
                text.extend(["    ", &truncate(line, LONGEST_LINE), "\n"]);
            }
        }
    }
    text
}

/// Returns the end of a case's own output, without the watchdog's report that follows it.
pub(crate) fn own_output(path: &Utf8Path, id: &str) -> String {
    of_both(path, id).0
}

/// Returns the watchdog's report that follows a case's output; empty if there is none.
pub(crate) fn of_watchdog(path: &Utf8Path, id: &str) -> String {
    of_both(path, id).1
}

fn of_both(path: &Utf8Path, id: &str) -> (String, String) {
    let mut text = end_of(path).unwrap_or_default();
    let of_watchdog_lines = ["FAIL", "BROKEN", "SKIP"].iter().filter_map(|word| {
        let head = if *word == "SKIP" { "SKIP: ".to_owned() } else { format!("{word} {id}: ") };
        let place = text.rfind(&head)?;
        (place == 0 || text.as_bytes()[place - 1] == b'\n').then_some(place)
    });
    let said = text.split_off(of_watchdog_lines.max().unwrap_or(text.len()));
    (text, said)
}

fn end_of(path: &Utf8Path) -> std::io::Result<String> {
    let mut file = iotest_protocol::regular::open(path)?;
    let length = file.seek(SeekFrom::End(0))?;
    let left_out = length.saturating_sub(SHOWN_OUTPUT);
    file.seek(SeekFrom::Start(left_out))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(match left_out {
        0 => text.into_owned(),
        _ => format!("[... {left_out} of {length} bytes left out; all are in {path} ...]\n{text}"),
    })
}

#[cfg(test)]
mod tests {
    use iotest_protocol::Status;

    use super::*;
    use crate::testing::record;

    fn written(text: &str) -> (tempfile::TempDir, String) {
        let guard = tempfile::tempdir().unwrap();
        let path = guard.path().join("output");
        std::fs::write(&path, text).unwrap();
        let path = path.to_str().unwrap().to_owned();
        (guard, path)
    }

    #[test]
    fn cause_comes_first_and_the_next_command_is_there() {
        let mut record = record("m::f::raw-file", Status::Fail);
        let (_guard, output) =
            written("words of the case\nFAIL m::f::raw-file: out of tape\n  rerun: x\n");
        record.run.as_mut().unwrap().output = Some(output);
        assert_eq!(
            text(&record, "m::f::raw-file [10.0.2]", Palette::Plain),
            "\
FAIL m::f::raw-file [10.0.2]: out of tape
more
  rerun: cargo iotest --exact m::f::raw-file
  it wrote:
    words of the case
"
        );
    }

    #[test]
    fn report_of_the_watchdog_is_separated() {
        let (_guard, path) = written("of the case\nBROKEN m::f: disk full\n  rerun: x\n");
        let said = of_watchdog(Utf8Path::new(&path), "m::f");
        assert_eq!(said, "BROKEN m::f: disk full\n  rerun: x\n");
        assert_eq!(of_watchdog(Utf8Path::new(&path), "m::g"), "");
    }

    #[test]
    fn long_output_shows_its_end() {
        let (_guard, path) = written(&format!("first\n{}last\n", "x\n".repeat(20_000)));
        let shown = own_output(Utf8Path::new(&path), "m::f");
        assert!(shown.starts_with("[... 23627 of 40011 bytes left out"), "{}", &shown[..80]);
        assert!(shown.ends_with("last\n") && !shown.contains("first"));
    }
}
