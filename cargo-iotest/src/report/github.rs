//! GitHub annotations, printed as workflow commands.

use std::fmt::Write as _;

use iotest_protocol::text::{bounded, limit, visible};

use crate::results::{CaseResult, CaseVerdict, Results};

/// Returns an error per failure and a warning per flaky case, each with its source location.
pub(super) fn text(results: &Results) -> String {
    let mut text = String::new();
    for case in &results.cases {
        let kind = match case.verdict() {
            CaseVerdict::Fixed | CaseVerdict::Fail | CaseVerdict::Broken | CaseVerdict::Lost => {
                "error"
            }
            CaseVerdict::Flaky => "warning",
            CaseVerdict::Pass | CaseVerdict::Skip | CaseVerdict::Known => continue,
        };
        let message = case.shown().reason.clone().unwrap_or_else(|| {
            format!(
                "passed at attempt {}; at first: {}",
                case.attempts().len(),
                case.attempts()[0].headline()
            )
        });
        let place =
            place(case).map(|(file, line)| format!("file={},line={line},", property(&file)));
        writeln!(
            text,
            "::{kind} {}title={}::{}",
            place.unwrap_or_default(),
            property(&visible(&case.title())),
            data(&visible(&bounded(&message, limit::ANNOTATION)))
        )
        .expect("a String takes any text");
    }
    text
}

/// Returns the source location of the failure, else of the test.
fn place(case: &CaseResult) -> Option<(String, u64)> {
    let record = case.last();
    let text = record.place.as_ref().unwrap_or(&record.about.source);
    source(text)
}

/// Parses `file:line` and `file:line:column`; file names may contain colons.
fn source(text: &str) -> Option<(String, u64)> {
    let (before, last) = text.rsplit_once(':')?;
    let last: u64 = last.parse().ok()?;
    let inner = before.rsplit_once(':').and_then(|(file, line)| Some((file, line.parse().ok()?)));
    let (file, line) = inner.unwrap_or((before, last));
    Some((file.to_owned(), line))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an annotation as GitHub's runner does: its kind, its properties, its message.
    fn read(line: &str) -> (String, Vec<(String, String)>, String) {
        assert!(!line.contains(['\r', '\n']), "{line:?} is several lines");
        let decoded = |text: &str, more: &[(&str, &str)]| {
            let pairs = [("%0D", "\r"), ("%0A", "\n")];
            let all = pairs
                .iter()
                .chain(more)
                .fold(text.to_owned(), |text, (code, c)| text.replace(code, c));
            all.replace("%25", "%")
        };
        let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (kind, properties) = head.split_once(' ').unwrap();
        let properties = properties.split(',').map(|property| {
            let (name, value) = property.split_once('=').unwrap();
            (name.to_owned(), decoded(value, &[("%3A", ":"), ("%2C", ",")]))
        });
        (kind.to_owned(), properties.collect(), decoded(message, &[]))
    }

    #[test]
    fn every_text_is_read_back_in_every_place() {
        let parts = ["", ":", "::", ",", "=", "%", "%25", "%0A", "\n", "\r", " ", "a", "\u{fc}"];
        for (one, other) in parts.iter().flat_map(|one| parts.map(|other| (one, other))) {
            let text = format!("{one}{other}");
            let line = format!(
                "::error file={},title={}::{}",
                property(&text),
                property(&text),
                data(&text)
            );
            let named = |name: &str| (name.to_owned(), text.clone());
            let expected = ("error".to_owned(), vec![named("file"), named("title")], text.clone());
            assert_eq!(read(&line), expected, "{line}");
        }
    }

    #[test]
    fn place_may_have_a_column_and_colons() {
        let place = |text| source(text).map(|(file, line)| format!("{file} {line}"));
        assert_eq!(place("a/b.rs:7").as_deref(), Some("a/b.rs 7"));
        assert_eq!(place("a/b.rs:7:5").as_deref(), Some("a/b.rs 7"));
        assert_eq!(place("a:b/c:d.rs:7:5").as_deref(), Some("a:b/c:d.rs 7"));
        assert_eq!(place("a/b.rs"), None);
    }
}
