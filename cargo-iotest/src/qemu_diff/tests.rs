//! Cases that pair up, and logs on the disk.

use std::fs;

use camino::Utf8PathBuf;
use iotest_protocol::Status;

use super::*;
use crate::results::{IgnoredCase, Run};
use crate::testing::record;

const QEMUS: [&str; 2] = ["7.2.22", "10.0.2"];

/// A run on two QEMUs in a directory of its own.
struct Sample {
    _guard: tempfile::TempDir,
    directory: Utf8PathBuf,
    results: Results,
}

impl Sample {
    fn new() -> Self {
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8PathBuf::try_from(guard.path().to_owned()).unwrap();
        let document = Run { qemus: QEMUS.map(str::to_owned).into(), ..Run::default() };
        Self { _guard: guard, directory, results: Results { document, ..Results::default() } }
    }

    /// Adds a case that ran on one of the QEMUs, with its log, if it has any.
    fn ran(&mut self, id: &str, qemu: usize, status: Status, log: Option<&str>) -> &mut Record {
        let mut record = record(id, status);
        let path = self.directory.join(format!("{}.log", self.results.cases.len()));
        let run = record.run.as_mut().unwrap();
        run.qemu = Some(QEMUS[qemu].to_owned());
        run.label = format!("imgopts=a=b {} cache=none", QEMUS[qemu]);
        if let Some(log) = log {
            fs::write(&path, log).unwrap();
            run.log = Some(path.into_string());
        }
        record.logged = log.map(|log| log.len() as u64);
        self.results.cases.push(CaseResult::new(record));
        &mut self.results.cases.last_mut().unwrap().attempts_mut()[0]
    }

    fn ignored(&mut self, id: &str, qemu: usize) {
        self.results.document.ignored.push(IgnoredCase {
            program: "p::suite".to_owned(),
            id: id.to_owned(),
            label: format!("imgopts=a=b {} cache=none", QEMUS[qemu]),
            qemu: Some(QEMUS[qemu].to_owned()),
            reason: "needs qemu>=8".to_owned(),
        });
    }

    /// Returns each pair as its title and what became of its logs.
    fn compared(&self) -> Vec<(String, String)> {
        let args = ShowArgs { diff_qemus: true, ..ShowArgs::default() };
        let diffs = compare(&self.results, &args).unwrap();
        assert_eq!(diffs.len(), 1);
        assert_eq!(diffs[0].qemus, QEMUS);
        let logs = |logs: &Logs| match logs {
            Logs::Equal { is_empty: true } => "empty".to_owned(),
            Logs::Equal { is_empty: false } => "equal".to_owned(),
            Logs::Differ(diff) => diff.to_string().splitn(3, '\n').nth(2).unwrap().to_owned(),
            Logs::OnOneOnly => "one only".to_owned(),
            Logs::Unknown(why) => why.clone(),
        };
        let pairs = diffs[0].pairs.iter();
        pairs.map(|pair| (pair.title.clone(), logs(&pair.logs))).collect()
    }
}

fn titled(name: &str) -> String {
    format!("m::{name}::raw-file [imgopts=a=b cache=none]")
}

#[test]
fn cases_pair_up_by_id_and_setting() {
    let mut sample = Sample::new();
    for (name, logs) in
        [("a", ["x\n", "x\n"]), ("b", ["x\ny\n", "x\nz\n"]), ("c", ["", ""]), ("d", ["x \n", "x"])]
    {
        let id = format!("m::{name}::raw-file");
        sample.ran(&id, 0, Status::Pass, Some(logs[0]));
        sample.ran(&id, 1, Status::Pass, Some(logs[1]));
    }
    let expected = [
        (titled("a"), "equal".to_owned()),
        (titled("b"), "@@ -1,2 +1,2 @@\n x\n-y\n+z\n".to_owned()),
        (titled("c"), "empty".to_owned()),
        // Blanks at line ends are not compared with a reference either.
        (titled("d"), "equal".to_owned()),
    ];
    assert_eq!(sample.compared(), expected);
}

#[test]
fn repetitions_are_compared_with_the_same_repetition() {
    let mut sample = Sample::new();
    for (qemu, repetition, log) in [(0, 1, "x"), (0, 2, "y"), (1, 1, "x"), (1, 2, "y"), (1, 3, "z")]
    {
        let record = sample.ran("m::f::raw-file", qemu, Status::Pass, Some(log));
        record.run.as_mut().unwrap().repetition = repetition;
    }
    let title = titled("f");
    let expected = [
        (title.clone(), "equal".to_owned()),
        (format!("{title} #2"), "equal".to_owned()),
        (format!("{title} #3"), "one only".to_owned()),
    ];
    assert_eq!(sample.compared(), expected);
}

#[test]
fn case_without_a_log_on_one_side_is_on_one_only() {
    let mut sample = Sample::new();
    let [ignored, skipped, lost, alone] =
        ["m::a::raw-file", "m::b::raw-file", "m::c::raw-file", "m::d::raw-file"];
    sample.ignored(ignored, 0);
    sample.ran(skipped, 0, Status::Skip, Some("x"));
    sample.ran(lost, 0, Status::Started, Some("x"));
    for id in [ignored, skipped, lost, alone] {
        sample.ran(id, 1, Status::Pass, Some("x"));
    }
    // What has no log anywhere is not compared.
    sample.ignored("m::e::raw-file", 0);
    sample.ignored("m::e::raw-file", 1);
    sample.ran("m::f::raw-file", 0, Status::Skip, Some("x"));
    sample.ignored("m::f::raw-file", 1);
    let expected = ["a", "b", "c", "d"].map(|name| (titled(name), "one only".to_owned()));
    assert_eq!(sample.compared(), expected);
}

#[test]
fn failed_case_is_compared_as_far_as_it_came() {
    let mut sample = Sample::new();
    sample.ran("m::f::raw-file", 0, Status::Fail, Some("x\n"));
    sample.ran("m::f::raw-file", 1, Status::Pass, Some("x\ny\n"));
    assert_eq!(sample.compared(), [(titled("f"), "@@ -1 +1,2 @@\n x\n+y\n".to_owned())]);
}

#[test]
fn log_that_cannot_be_compared_has_a_reason() {
    let mut sample = Sample::new();
    for name in ["a", "b", "c"] {
        sample.ran(&format!("m::{name}::raw-file"), 0, Status::Pass, Some("x"));
    }
    sample.ran("m::a::raw-file", 1, Status::Pass, None);
    let removed = sample.ran("m::b::raw-file", 1, Status::Pass, Some("x")).run.clone().unwrap();
    fs::remove_file(removed.log.unwrap()).unwrap();
    sample.ran("m::c::raw-file", 1, Status::Pass, Some("x")).logged = Some(7);
    let whys: Vec<String> = sample.compared().into_iter().map(|(_, why)| why).collect();
    assert_eq!(whys[0], "the log of 10.0.2 was not kept; run it again with --diff-qemus");
    assert!(whys[1].starts_with("read the log /") && whys[1].ends_with(": it was removed"));
    assert!(whys[2].ends_with(".log: it has 1 bytes of 7"), "{whys:?}");
}

#[test]
fn nothing_is_compared_unless_asked_for_and_one_qemu_is_refused() {
    let mut sample = Sample::new();
    assert!(compare(&sample.results, &ShowArgs::default()).unwrap().is_empty());
    let args = ShowArgs { diff_qemus: true, ..ShowArgs::default() };
    sample.results.document.qemus.pop();
    let error = compare(&sample.results, &args).unwrap_err().text;
    assert!(error.contains("it had 7.2.22 alone; run the tests again with --qemu"), "{error}");
    sample.results.document.qemus.clear();
    let error = compare(&sample.results, &args).unwrap_err().text;
    assert!(error.contains("no --qemu was named"), "{error}");
}

#[test]
fn title_lacks_the_qemu_and_keeps_what_looks_like_it() {
    let title = |label: &str, qemu: &str| title_without_qemu("m::f", label, qemu);
    assert_eq!(title("10.0.2", "10.0.2"), "m::f");
    assert_eq!(title("10.0.2 cache=none", "10.0.2"), "m::f [cache=none]");
    assert_eq!(
        title("imgopts=size=10.0.2 10.0.2 aio=native", "10.0.2"),
        "m::f [imgopts=size=10.0.2 aio=native]"
    );
    assert_eq!(title("/my qemu cache=none", "/my qemu"), "m::f [cache=none]");
    assert_eq!(title("cache=none", "10.0.2"), "m::f [cache=none]");
}
