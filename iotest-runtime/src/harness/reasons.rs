//! `--list-reasons`: why selected cases do not run, grouped by reason.
//!
//! Ignored cases are known from the plan. Cases that skipped themselves are in the records of the
//! last run, also of one by nextest, which shows neither.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use camino::Utf8Path;
use iotest_protocol::text::{terminal_line, visible};
use iotest_protocol::{Outcome, Record};

use crate::plan::{Decision, Planned};

/// The ids of cases, by reason.
type Groups = BTreeMap<String, Vec<String>>;

/// Returns the text: each reason with its cases, those of ignored cases before those of skipped ones,
/// the most frequent first; then how many cases run here.
///
/// `last_run` is the directory of the last run's records, which need not be there.
pub(crate) fn text(cases: &[Planned], last_run: &Utf8Path) -> String {
    let ignored = cases.iter().filter_map(|planned| match &planned.decision {
        Decision::Run => None,
        Decision::Ignored(reason) => Some((reason.to_string(), planned.case.id.clone())),
    });
    let ignored = grouped(ignored);
    let ids: BTreeSet<&str> = cases.iter().map(|planned| planned.case.id.as_str()).collect();
    let skipped = grouped(skipped(last_run).filter(|(_, id)| ids.contains(id.as_str())));
    let held_back: usize = ignored.values().map(Vec::len).sum();
    let mut text = shown("ignored", ignored) + &shown("skipped in the last run", skipped);
    writeln!(text, "{} of {} cases run here", cases.len() - held_back, cases.len())
        .expect("a String takes any text");
    text
}

/// Reads which cases skipped themselves, and why.
fn skipped(run: &Utf8Path) -> impl Iterator<Item = (String, String)> {
    let entries = run.read_dir_utf8().into_iter().flatten().flatten();
    entries.filter(|entry| entry.path().extension() == Some("json")).filter_map(|entry| {
        // Unreadable records are left out here; reports say what is wrong with them.
        let record = Record::read(entry.path()).ok()?;
        match record.outcome() {
            Some(Outcome::Skip(reason)) => Some((reason, record.id)),
            _ => None,
        }
    })
}

fn grouped(pairs: impl Iterator<Item = (String, String)>) -> Groups {
    let mut groups = Groups::new();
    for (reason, id) in pairs {
        groups.entry(reason).or_default().push(id);
    }
    groups
}

fn shown(what: &str, groups: Groups) -> String {
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, ids)| std::cmp::Reverse(ids.len()));
    let mut text = String::new();
    for (reason, mut ids) in groups {
        ids.sort_unstable();
        let cases = if ids.len() == 1 { "case" } else { "cases" };
        let (count, reason, ids) = (ids.len(), terminal_line(&reason), ids.join("\n    "));
        writeln!(text, "{what}, {count} {cases}: {reason}\n    {}", visible(&ids))
            .expect("a String takes any text");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_reasons_come_first_with_their_cases() {
        let pairs = [("needs kvm", "a::b"), ("no tape", "z::y"), ("no tape", "a::x")];
        let groups = grouped(pairs.into_iter().map(|(why, id)| (why.to_owned(), id.to_owned())));
        assert_eq!(
            shown("ignored", groups),
            "ignored, 2 cases: no tape\n    a::x\n    z::y\nignored, 1 case: needs kvm\n    a::b\n"
        );
    }

    #[test]
    fn run_that_never_was_has_skipped_nothing() {
        assert_eq!(text(&[], "/nowhere".into()), "0 of 0 cases run here\n");
    }
}
