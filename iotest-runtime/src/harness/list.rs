//! `--list`: the selected cases, in the lines that cargo, nextest and IDEs read.
//!
//! Standard output gets these lines and nothing else, ever: a stray line makes nextest give up
//! on the whole workspace.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::json;

use crate::harness::cli::OutputFormat;
use crate::plan::{Decision, Planned};

/// Writes the list.
///
/// # Errors
/// * The system's error if `out` cannot be written.
pub(crate) fn write(
    cases: &[Planned],
    format: OutputFormat,
    out: &mut dyn Write,
) -> io::Result<()> {
    let text = match format {
        OutputFormat::Terse => names(cases),
        OutputFormat::Pretty | OutputFormat::Unittest => {
            let (count, noun) = (cases.len(), if cases.len() == 1 { "test" } else { "tests" });
            let gap = if count == 0 { "" } else { "\n" };
            format!("{}{gap}{count} {noun}, 0 benchmarks\n", names(cases))
        }
        OutputFormat::Json => objects(cases),
    };
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn names(cases: &[Planned]) -> String {
    cases.iter().map(|planned| format!("{}: test\n", planned.case.id)).collect()
}

fn objects(cases: &[Planned]) -> String {
    let mut text = String::from("{ \"type\": \"suite\", \"event\": \"discovery\" }\n");
    let ignored = cases.iter().filter(|planned| planned.decision.is_ignored()).count();
    for planned in cases {
        let place = planned.case.spec.location;
        let message = match &planned.decision {
            Decision::Run => String::new(),
            Decision::Ignored(reason) => reason.to_string(),
        };
        // The column is not known; the line is what an IDE jumps to.
        writeln!(
            text,
            "{{ \"type\": \"test\", \"event\": \"discovered\", \"name\": {}, \"ignore\": {}, \
             \"ignore_message\": {}, \"source_path\": {}, \"start_line\": {line}, \"start_col\": 1, \
             \"end_line\": {line}, \"end_col\": 1 }}",
            json!(planned.case.id),
            planned.decision.is_ignored(),
            iotest_protocol::text::json(&json!(message).to_string()),
            json!(place.file),
            line = place.line,
        )
        .expect("a String takes any text");
    }
    let count = cases.len();
    writeln!(
        text,
        "{{ \"type\": \"suite\", \"event\": \"completed\", \"tests\": {count}, \"benchmarks\": 0, \
         \"total\": {count}, \"ignored\": {ignored} }}"
    )
    .expect("a String takes any text");
    text
}
