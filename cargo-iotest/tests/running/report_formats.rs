//! Reports in the forms that others read, of runs that hold every verdict.
//!
//! A validator of XML Schema, the TAP parser of Perl and one of JSON Schema judge them, none of which
//! is ours. Each of them is shown to refuse a broken report as well.

mod json;
mod junit;
mod tap;

use camino::Utf8PathBuf;
use serde_json::Value;

use crate::sandbox::{Sandbox, deadline};

/// Tests of `misbehaviour` which end in all the ways there are, and say what is hard to tell.
const NAMES: [&str; 11] = [
    "behaved::breaks",
    "fails_at_first_if_asked_to",
    "fails_by_text",
    "fails_in_odd_words",
    "ignored_by",
    "passes_quietly",
    "process::aborts",
    "process::waits_forever",
    "skips_in_odd_words",
    "skips_late",
    "writes_binary",
];

/// One run, with its reports.
struct Reports {
    junit: String,
    tap: String,
    json: Value,
    sandbox: Sandbox,
}

impl Reports {
    /// Runs every kind of case there is, once more where it fails.
    fn of_every_verdict() -> Self {
        let sandbox = Sandbox::new();
        let [junit, tap, json] = ["xml", "tap", "json"].map(|name| sandbox.path(name));
        let options = [
            "--retries=1".to_owned(),
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
        for verdict in ["passed", "flaky", "failed", "broken", "skipped", "ignored"] {
            assert_ne!(json["totals"][verdict], 0, "no case is {verdict}");
        }
        Self { junit: read(junit), tap: read(tap), json, sandbox }
    }
}
