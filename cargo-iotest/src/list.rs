//! Lists cases: ids, or all that is known about them, as text or JSON.

use std::fmt::Write as _;

use iotest_protocol::text::{self, terminal_line, visible};
use serde_json::{Value, json};

use crate::plan::Case;
use crate::session::Session;

/// How much to list of each case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Its id.
    Id,
    /// Its id, and the reason if it would be ignored.
    Verdict,
    /// All that is known, in a few lines.
    Long,
    /// All that is known, as JSON.
    Json,
}

/// Returns the list.
pub(crate) fn text(session: &Session, detail: Detail) -> String {
    if detail == Detail::Json {
        let cases: Vec<Value> = session.cases.iter().map(|case| object(case, session)).collect();
        return text::json(&format!("{:#}\n", json!({ "cases": cases }))).into_owned();
    }
    let mut text = String::new();
    for case in &session.cases {
        let add = match detail {
            Detail::Long => long(case, session),
            Detail::Verdict => verdict(case),
            Detail::Id | Detail::Json => case.title(),
        };
        writeln!(text, "{}", visible(&add)).expect("a String takes any text");
    }
    if detail != Detail::Id {
        text += &totals(session);
    }
    text
}

fn verdict(case: &Case) -> String {
    match &case.planned.ignored {
        None => case.title(),
        Some(reason) => format!("{}: ignored, {}", case.title(), terminal_line(reason)),
    }
}

fn long(case: &Case, session: &Session) -> String {
    let planned = &case.planned;
    let mut text = format!("{}\n", verdict(case));
    let mut line = |label: &str, what: &str| {
        if !what.is_empty() {
            writeln!(text, "    {label:<8} {what}").expect("a String takes any text");
        }
    };
    line("about", &planned.summary);
    line("groups", &planned.groups.join(" "));
    if planned.weight > 1 {
        line("weight", &planned.weight.to_string());
    }
    line("limit", &format!("{}s", planned.seconds));
    if let Some(times) = session.history.of(&case.key()) {
        line("took", &format!("{:.2}s last, {:.2}s at best", times.last, times.best));
    }
    line("program", &case.origin.program.name());
    line("source", &planned.source);
    text.trim_end().to_owned()
}

fn object(case: &Case, session: &Session) -> Value {
    let planned = &case.planned;
    let times = session.history.of(&case.key());
    json!({
        "id": planned.id,
        "test": planned.test,
        "program": case.origin.program.name(),
        "setting": case.origin.setting.label,
        "qemu": case.origin.qemu_name,
        "source": planned.source,
        "summary": planned.summary,
        "groups": planned.groups,
        "format": planned.format,
        "protocol": planned.protocol,
        "cache": planned.cache,
        "aio": planned.aio,
        "weight": planned.weight,
        "limit_seconds": planned.seconds,
        "last_seconds": times.map(|times| times.last),
        "best_seconds": times.map(|times| times.best),
        "ignored": planned.ignored,
    })
}

fn totals(session: &Session) -> String {
    let total = session.cases.len();
    let ignored = session.cases.iter().filter(|case| case.planned.ignored.is_some()).count();
    let noun = if total == 1 { "case" } else { "cases" };
    let others = match session.filtered_out {
        0 => String::new(),
        others => format!("; {others} others not selected"),
    };
    let left = match ignored {
        0 => String::new(),
        ignored => format!(", {ignored} of them ignored"),
    };
    format!("\n{total} {noun}{left}{others}\n")
}
