//! What is said about a case that did not pass: the reason, the evidence, the next command.

use std::fmt::Write as _;

use crate::report::record::{Ending, Record};

/// Returns what a case's record has to tell a person; empty for a case that passed.
///
/// `again` is the command that runs the case once more.
pub fn text(record: &Record, again: &str) -> String {
    let (word, failure) = match &record.ending {
        Ending::Pass => return String::new(),
        Ending::Skip(reason) => return format!("SKIP: {reason}\n"),
        Ending::Started => return String::new(),
        Ending::Fail(failure) => ("FAIL", failure),
        Ending::Broken(failure) => ("BROKEN", failure),
    };
    let mut text = format!("{word} {}: {failure}\n", record.id);
    let mut line = |label: &str, what: &str| {
        writeln!(text, "  {label}: {what}").expect("a String takes any text");
    };
    if let Ending::Broken(_) = record.ending {
        line("note", "the machine or the harness is at fault; this is no verdict on QEMU");
    }
    for file in &record.artefacts {
        line("see", file.as_str());
    }
    if let Some(directory) = &record.scratch {
        line("kept", directory.as_str());
    }
    line("again", again);
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::outcome::Failure;

    #[test]
    fn failure_ends_in_the_command_to_type() {
        let record = Record {
            id: "m::f".to_owned(),
            about: serde_json::Value::Null,
            attempt: 1,
            ending: Ending::Broken(Failure::nowhere("create scratch directory: disk full")),
            time: Duration::ZERO,
            waits: Vec::new(),
            answered: false,
            remarks: Vec::new(),
            artefacts: vec!["/out/f.bad".into()],
            scratch: Some("/scratch/f".into()),
            sockets: None,
            left: Vec::new(),
        };
        let expected = "\
BROKEN m::f: create scratch directory: disk full
  note: the machine or the harness is at fault; this is no verdict on QEMU
  see: /out/f.bad
  kept: /scratch/f
  again: cargo test -- --exact m::f
";
        assert_eq!(text(&record, "cargo test -- --exact m::f"), expected);
    }
}
