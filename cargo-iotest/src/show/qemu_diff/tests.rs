//! What is shown, and how much of it.

use iotest_protocol::Status;

use super::*;
use crate::results::CaseResult;
use crate::testing::record;

const QEMUS: [&str; 2] = ["10.0.2", "11.1.3"];

fn cases(statuses: [Status; 2]) -> [CaseResult; 2] {
    statuses.map(|status| CaseResult::new(record("m::f::raw-file", status)))
}

fn pair<'a>(title: &str, cases: &'a [CaseResult; 2], logs: Logs) -> Pair<'a> {
    let ends = cases.each_ref().map(CaseEnd::Ran);
    Pair { program: "p::suite".to_owned(), title: title.to_owned(), ends, logs }
}

fn differ(first: &str, other: &str) -> Logs {
    Logs::Differ(Box::new(Diff::between(("/a", first), ("/b", other))))
}

fn shown(pairs: Vec<Pair<'_>>, palette: Palette) -> String {
    text(&[QemuDiff { qemus: QEMUS, pairs }], palette)
}

#[test]
fn cases_that_differ_alike_are_shown_once_and_all_are_counted() {
    let (good, worse) = (cases([Status::Pass, Status::Pass]), cases([Status::Pass, Status::Fail]));
    let (late, skips) = (cases([Status::Fail, Status::Pass]), cases([Status::Pass, Status::Skip]));
    let mut ignored = pair("m::i", &good, Logs::OnOneOnly);
    ignored.ends[0] = CaseEnd::Ignored("needs qemu>=11");
    let mut absent = pair("m::n", &good, Logs::OnOneOnly);
    absent.ends[1] = CaseEnd::Absent;
    let pairs = vec![
        pair("m::a::qcow2-file", &good, differ("x\n", "y\n")),
        pair("m::a::raw-file", &good, differ("x\n", "y\n")),
        pair("m::b::raw-file", &worse, differ("x\n", "y\n")),
        pair("m::c::raw-file", &good, Logs::Equal { is_empty: true }),
        pair("m::d::raw-file", &late, Logs::Equal { is_empty: false }),
        pair("m::e::raw-file", &good, Logs::Unknown("it was removed".to_owned())),
        ignored,
        absent,
        pair("m::s", &skips, Logs::OnOneOnly),
    ];
    let expected = "
logs that differ, 10.0.2 (-) and 11.1.3 (+):

m::a::qcow2-file, m::a::raw-file: 10.0.2 PASS, 11.1.3 PASS
--- /a
+++ /b
@@ -1 +1 @@
-x
+y

m::b::raw-file: 10.0.2 PASS, 11.1.3 FAIL
--- /a
+++ /b
@@ -1 +1 @@
-x
+y

logs not compared, 10.0.2 and 11.1.3:
  m::e::raw-file: 10.0.2 PASS, 11.1.3 PASS: it was removed

ran on one only, 10.0.2 and 11.1.3:
  m::i: 10.0.2 ignored (needs qemu>=11), 11.1.3 PASS
  m::n: 10.0.2 PASS, 11.1.3 -
  m::s: 10.0.2 PASS, 11.1.3 SKIP (out of tape)

equal logs and different verdicts, 10.0.2 and 11.1.3:
  m::d::raw-file: 10.0.2 FAIL, 11.1.3 PASS

10.0.2 and 11.1.3: 2 logs equal (1 of them empty), 3 differ, 3 on one only, 1 not compared
";
    assert_eq!(shown(pairs, Palette::Plain), expected);
    assert_eq!(text(&[], Palette::Plain), "");
}

#[test]
fn colours_are_ours_alone() {
    let good = cases([Status::Pass, Status::Pass]);
    let log = "\x1b[5mblinks\u{202e}\n";
    let of = |palette| shown(vec![pair("m::\x1b[5mf", &good, differ("x\n", log))], palette);
    let plain = of(Palette::Plain);
    assert!(!plain.contains('\x1b') && !plain.contains('\u{202e}'), "{plain:?}");
    let colored = of(Palette::Colored);
    assert!(colored.contains("\x1b[31m") && colored.contains("\x1b[32m"), "{colored:?}");
    assert!(!colored.contains("\x1b[5m") && !colored.contains('\u{202e}'), "{colored:?}");
}

#[test]
fn endless_diffs_are_bounded_and_what_is_left_out_is_named() {
    let good = cases([Status::Pass, Status::Pass]);
    let log = |seed: usize| {
        let line = |number: usize| format!("{seed} {number}\n");
        format!("{seed} {}\n", "x".repeat(10_000)) + &(1..1000).map(line).collect::<String>()
    };
    let logs: Vec<String> = (0..30).map(log).collect();
    let pairs = logs.iter().enumerate();
    let pairs = pairs.map(|(index, log)| pair(&format!("m::f{index}"), &good, differ("", log)));
    let text = shown(pairs.collect(), Palette::Plain);
    assert!(text.lines().count() < LINES + 200, "{}", text.lines().count());
    assert!(text.lines().all(|line| line.len() < LINE + 40));
    let cut = text.lines().find(|line| line.ends_with("more lines of this diff"));
    assert_eq!(cut, Some("… 803 more lines of this diff"));
    let last = text.find("\nm::f29: 10.0.2 PASS, 11.1.3 PASS\n--- /a\n+++ /b\n… 201 lines of this");
    assert!(last.is_some(), "{}", &text[text.len() - 500..]);
    assert!(text.ends_with(" 30 differ, 0 on one only\n"));

    let many = (0..300).map(|index| pair(&format!("m::f{index}"), &good, Logs::OnOneOnly));
    let text = shown(many.collect(), Palette::Plain);
    assert!(text.contains("\n  … 200 more; --json has all\n"), "{text}");
}
