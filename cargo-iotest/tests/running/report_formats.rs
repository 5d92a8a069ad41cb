//! Reports in standard formats, of runs with every verdict.
//!
//! They are checked by an XML Schema validator, Perl's TAP parser and a JSON Schema validator. Each
//! is also shown to reject a broken report.

mod json;
mod junit;
mod tap;

use camino::Utf8PathBuf;
use serde_json::Value;

use crate::sandbox::{Sandbox, deadline};

/// Tests of `misbehaviour` that end in every way, with texts that are hard to escape.
const NAMES: [&str; 13] = [
    "behaved::breaks",
    "fails_at_first_if_asked_to",
    "fails_by_error",
    "fails_by_text",
    "fails_in_odd_words",
    "ignored_by",
    "passes_in_two_formats::raw",
    "passes_quietly",
    "process::aborts",
    "process::waits_forever",
    "skips_in_odd_words",
    "skips_late",
    "writes_binary",
];

/// One of them is known to fail, with a reason that is hard to escape, and another wrongly is.
const KNOWN: &str = r#"
[[known]]
test = "behaved::fails_by_error"
expect = "fails"
reason = "tape \\ #7 <is> & short"
until = "2999-12-31"

[[known]]
test = "behaved::passes_in_two_formats"
expect = "fails"
reason = "tapes are short"
until = "2999-12-31"
"#;

/// The totals of the JSON report.
const VERDICTS: [&str; 8] =
    ["passed", "flaky", "failed", "known", "fixed", "broken", "skipped", "ignored"];

/// One run, with its reports.
struct Reports {
    junit: String,
    tap: String,
    json: Value,
    sandbox: Sandbox,
}

impl Reports {
    /// Runs every kind of case, with one retry.
    fn of_every_verdict() -> Self {
        let sandbox = Sandbox::new();
        let [junit, tap, json] = ["xml", "tap", "json"].map(|name| sandbox.path(name));
        let known = sandbox.path("known.toml");
        std::fs::write(&known, KNOWN).unwrap();
        let options = [
            "--retries=1".to_owned(),
            format!("--known={known}"),
            format!("--junit={junit}"),
            format!("--tap={tap}"),
            format!("--json={json}"),
        ];
        let runner = sandbox.misbehaviour(&NAMES).args(options);
        let note = sandbox.path("note");
        let output = runner.env("MISBEHAVIOUR_NOTE", note).run(deadline()).unwrap();
        assert_eq!(output.status.code(), Some(101), "{}", output.stderr_text());
        sandbox.assert_clean();
        let read = |path: Utf8PathBuf| std::fs::read_to_string(path).unwrap();
        let json: Value = serde_json::from_str(&read(json)).unwrap();
        for verdict in VERDICTS {
            assert_ne!(json["totals"][verdict], 0, "no case is {verdict}");
        }
        Self { junit: read(junit), tap: read(tap), json, sandbox }
    }
}
