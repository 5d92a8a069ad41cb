//! [`table`]: compares the verdicts of several QEMUs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use iotest_runtime::internal::Palette;

use crate::results::{CaseVerdict, Results, title_without_qemu};
use crate::show;

/// The columns of numbers.
const COLUMNS: [(&str, &[CaseVerdict]); 5] = [
    ("passed", &[CaseVerdict::Pass]),
    ("flaky", &[CaseVerdict::Flaky]),
    (KNOWN, &[CaseVerdict::Known]),
    ("failed", &[CaseVerdict::Fixed, CaseVerdict::Fail, CaseVerdict::Broken, CaseVerdict::Lost]),
    ("skipped", &[CaseVerdict::Skip]),
];
/// The column of runs with a list of known failures.
const KNOWN: &str = "known";

/// Returns the table, empty if no QEMU was named: one line of counts per QEMU, then one line per
/// case with different verdicts.
pub(crate) fn table(results: &Results, palette: Palette) -> String {
    let qemus = &results.document.qemus;
    if qemus.is_empty() {
        return String::new();
    }
    let width = qemus.iter().map(String::len).max().unwrap_or(0).max(4);
    let mut text = format!("\n{:width$}", "QEMU");
    columns(results).for_each(|(title, _)| write!(text, " {title:>8}").expect(FITS));
    text += "  ignored\n";
    for qemu in qemus {
        text += &numbers(results, qemu, width);
    }
    let differing = differing(results);
    if !differing.is_empty() {
        text += "\ncases with different verdicts:\n";
        for (title, verdicts) in differing {
            let words = qemus.iter().map(|qemu| match verdicts.get(&**qemu) {
                Some(Some(verdict)) => {
                    format!("{qemu} {}", show::verdict_name(*verdict, palette).trim_end())
                }
                Some(None) => format!("{qemu} ignored"),
                None => format!("{qemu} -"),
            });
            writeln!(text, "  {title}: {}", words.collect::<Vec<_>>().join(", ")).expect(FITS);
        }
    }
    text
}

const FITS: &str = "a String takes any text";

fn columns(results: &Results) -> impl Iterator<Item = (&'static str, &'static [CaseVerdict])> {
    let listed = results.document.known.is_some();
    COLUMNS.into_iter().filter(move |(title, _)| listed || *title != KNOWN)
}

fn numbers(results: &Results, qemu: &str, width: usize) -> String {
    let mut line = format!("{qemu:width$}");
    for (_, verdicts) in columns(results) {
        let count = results
            .cases
            .iter()
            .filter(|case| case.qemu() == Some(qemu) && verdicts.contains(&case.verdict()));
        write!(line, " {:>8}", count.count()).expect(FITS);
    }
    let ignored = results.document.ignored.iter().filter(|case| case.qemu.as_deref() == Some(qemu));
    writeln!(line, " {:>8}", ignored.count()).expect(FITS);
    line
}

/// Returns cases with different verdicts, by QEMU; None means ignored.
fn differing(results: &Results) -> BTreeMap<String, BTreeMap<&str, Option<CaseVerdict>>> {
    let mut cases: BTreeMap<String, BTreeMap<&str, Option<CaseVerdict>>> = BTreeMap::new();
    for case in &results.cases {
        let Some(qemu) = case.qemu() else { continue };
        let verdicts =
            cases.entry(title_without_qemu(&case.last().id, case.label(), qemu)).or_default();
        // Of several repetitions, the worst verdict counts.
        let known = verdicts.entry(qemu).or_default();
        *known = (*known).max(Some(case.verdict()));
    }
    for case in &results.document.ignored {
        let Some(qemu) = &case.qemu else { continue };
        let title = title_without_qemu(&case.id, &case.label, qemu);
        cases.entry(title).or_default().entry(qemu).or_default();
    }
    let count = results.document.qemus.len();
    cases.retain(|_, verdicts| {
        let mut seen: Vec<_> = verdicts.values().collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len() > 1 || verdicts.len() < count
    });
    cases
}

#[cfg(test)]
mod tests {
    use iotest_protocol::Status;

    use super::*;
    use crate::results::{CaseResult, IgnoredCase, Run};
    use crate::testing::record;

    fn case(id: &str, qemu: &str, word: Status) -> CaseResult {
        let mut record = record(id, word);
        let run = record.run.as_mut().unwrap();
        run.qemu = Some(qemu.to_owned());
        run.label = format!("{qemu} cache=none");
        CaseResult::new(record)
    }

    #[test]
    fn differences_between_qemus_are_named() {
        let (old, new) = ("7.2.22", "10.0.2");
        let ignored = IgnoredCase {
            program: "p::suite".to_owned(),
            id: "m::new::raw-file".to_owned(),
            label: format!("{old} cache=none"),
            qemu: Some(old.to_owned()),
            reason: "needs qemu>=8".to_owned(),
        };
        let results = Results {
            document: Run {
                qemus: vec![old.to_owned(), new.to_owned()],
                ignored: vec![ignored],
                ..Run::default()
            },
            cases: vec![
                case("m::same::raw-file", old, Status::Pass),
                case("m::same::raw-file", new, Status::Pass),
                case("m::worse::raw-file", old, Status::Fail),
                case("m::worse::raw-file", new, Status::Pass),
                case("m::new::raw-file", new, Status::Pass),
            ],
            ..Results::default()
        };
        let expected = "
QEMU     passed    flaky   failed  skipped  ignored
7.2.22        1        0        1        0        1
10.0.2        3        0        0        0        0

cases with different verdicts:
  m::new::raw-file [cache=none]: 7.2.22 ignored, 10.0.2 PASS
  m::worse::raw-file [cache=none]: 7.2.22 FAIL, 10.0.2 PASS
";
        assert_eq!(table(&results, Palette::Plain), expected);
        assert_eq!(table(&Results::default(), Palette::Plain), "");
    }
}
