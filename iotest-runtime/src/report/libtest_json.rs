//! [`Json`]: libtest's report of one JSON object a line, which IDEs read.

use std::fmt::Write as _;
use std::io::{self, Write};

use iotest_protocol::{Outcome, text};
use serde_json::{Value, json};

use crate::report::case_end::CaseEnd;
use crate::report::event::{Reporter, RunEvent};
use crate::report::summary::Summary;

/// Writes libtest's `json` format.
#[derive(Debug)]
pub(crate) struct Json<W> {
    out: W,
    show_output: bool,
    times: bool,
}

impl<W: Write> Json<W> {
    /// Makes the report that writes to `out`, with what passing cases wrote and with the time
    /// that each case took if asked to.
    pub(crate) fn new(out: W, show_output: bool, times: bool) -> Self {
        Self { out, show_output, times }
    }

    fn case_ended(&mut self, end: &CaseEnd) -> io::Result<()> {
        let name = json_text(&json!(end.id));
        let mut rest = String::new();
        let mut member = |key: &str, value: Value| {
            write!(rest, ", \"{key}\": {}", json_text(&value)).expect("a String takes any text");
        };
        if self.times {
            member("exec_time", json!(end.time.as_secs_f64()));
        }
        if !end.output.is_empty() && (self.show_output || end.outcome != Outcome::Pass) {
            member("stdout", json!(String::from_utf8_lossy(&end.output)));
        }
        let event = match &end.outcome {
            Outcome::Pass => "ok",
            Outcome::Skip(reason) => {
                member("message", json!(CaseEnd::skip_text(reason)));
                "ignored"
            }
            Outcome::Fail(_) | Outcome::Broken(_) => "failed",
        };
        writeln!(
            self.out,
            "{{ \"type\": \"test\", \"name\": {name}, \"event\": \"{event}\"{rest} }}"
        )
    }

    fn ended(&mut self, summary: &Summary) -> io::Result<()> {
        writeln!(
            self.out,
            "{{ \"type\": \"suite\", \"event\": \"{}\", \"passed\": {}, \"failed\": {}, \"ignored\": {}, \
             \"measured\": 0, \"filtered_out\": {}, \"exec_time\": {} }}",
            if summary.is_good() { "ok" } else { "failed" },
            summary.passed.len(),
            summary.failed.len(),
            summary.not_run(),
            summary.filtered_out,
            summary.time.as_secs_f64(),
        )
    }
}

impl<W: Write> Reporter for Json<W> {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::Started { total, seed } => {
                let seed =
                    seed.map(|seed| format!(", \"shuffle_seed\": {seed}")).unwrap_or_default();
                writeln!(
                    self.out,
                    "{{ \"type\": \"suite\", \"event\": \"started\", \"test_count\": {total}{seed} }}"
                )?;
            }
            RunEvent::CaseStarted { id } => self.test(id, "started")?,
            RunEvent::CaseSlow { id, .. } => self.test(id, "timeout")?,
            RunEvent::CaseIgnored { id, reason } => {
                self.test(id, "started")?;
                writeln!(
                    self.out,
                    "{{ \"type\": \"test\", \"name\": {}, \"event\": \"ignored\", \"message\": {} }}",
                    json_text(&json!(id)),
                    json_text(&json!(reason)),
                )?;
            }
            RunEvent::CaseEnded(end) => self.case_ended(end)?,
            RunEvent::Ended(summary) => self.ended(summary)?,
        }
        self.out.flush()
    }
}

/// Returns a value as JSON that does nothing to a terminal.
fn json_text(value: &Value) -> String {
    text::json(&value.to_string()).into_owned()
}

impl<W: Write> Json<W> {
    fn test(&mut self, id: &str, event: &str) -> io::Result<()> {
        let id = json_text(&json!(id));
        writeln!(self.out, "{{ \"type\": \"test\", \"event\": \"{event}\", \"name\": {id} }}")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::outcome::Failure;

    /// The lines are what rustc 1.95's own harness writes for tests that end so.
    #[test]
    fn lines_are_libtests() {
        let mut out = Vec::new();
        let mut report = Json::new(&mut out, false, false);
        let time = Duration::ZERO;
        let good = CaseEnd {
            id: "m::ok".into(),
            outcome: Outcome::Pass,
            remarks: Vec::new(),
            output: b"unseen".into(),
            time,
        };
        let failure = Outcome::Fail(Failure::without_location("boom"));
        let bad = CaseEnd {
            id: "m::bad".into(),
            outcome: failure,
            remarks: Vec::new(),
            output: b"a \"b\"\n".into(),
            time,
        };
        let mut summary = Summary { time: Duration::from_millis(250), ..Summary::default() };
        report.report(&RunEvent::Started { total: 3, seed: None }).unwrap();
        report.report(&RunEvent::CaseStarted { id: &good.id }).unwrap();
        report.report(&RunEvent::CaseEnded(&good)).unwrap();
        report.report(&RunEvent::CaseEnded(&bad)).unwrap();
        report.report(&RunEvent::CaseIgnored { id: "m::kvm", reason: "needs kvm" }).unwrap();
        summary.count(good);
        summary.count(bad);
        summary.count_ignored("needs kvm");
        report.report(&RunEvent::Ended(&summary)).unwrap();
        let lines = r#"{ "type": "suite", "event": "started", "test_count": 3 }
{ "type": "test", "event": "started", "name": "m::ok" }
{ "type": "test", "name": "m::ok", "event": "ok" }
{ "type": "test", "name": "m::bad", "event": "failed", "stdout": "a \"b\"\n" }
{ "type": "test", "event": "started", "name": "m::kvm" }
{ "type": "test", "name": "m::kvm", "event": "ignored", "message": "needs kvm" }
{ "type": "suite", "event": "failed", "passed": 1, "failed": 1, "ignored": 1, "measured": 0, "filtered_out": 0, "exec_time": 0.25 }
"#;
        assert_eq!(String::from_utf8(out).unwrap(), lines);
    }
}
