//! Accepts logs of invented runs, on disk.

use std::collections::VecDeque;
use std::fs;

use super::answers::{Answers, Input};
use super::*;
use crate::results::CaseResult;
use crate::testing::record;

/// A suite's references and a run's logs, in a directory of their own.
struct Bench {
    guard: tempfile::TempDir,
    results: Results,
}

impl Bench {
    fn new() -> Self {
        Self { guard: tempfile::tempdir().unwrap(), results: Results::default() }
    }

    fn path(&self, name: &str) -> Utf8PathBuf {
        Utf8Path::from_path(self.guard.path()).unwrap().join(name)
    }

    fn write(&self, name: &str, text: &str) -> Utf8PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Adds a case of the run that logged something.
    fn add(&mut self, id: &str, verdict: Status, log: &str) -> &mut Record {
        let setting = self.results.cases.iter().filter(|case| case.last().id == id).count();
        let setting = if setting == 0 { String::new() } else { format!("{setting}/") };
        let directory = self.path(&format!("run/{setting}{}", id.replace("::", ".")));
        let mut record = record(id, verdict);
        let run = record.run.as_mut().unwrap();
        run.golden = Some(self.path("golden").into_string());
        run.directory = Some(directory.to_string());
        let name = directory.strip_prefix(self.path("")).unwrap().to_string();
        if verdict == Status::Pass {
            self.write(&format!("{name}/{PARTIAL_FILE}"), log);
        } else {
            record.bad = Some(self.write(&format!("{name}/log.out.bad"), log));
        }
        self.results.cases.push(CaseResult::new(record));
        self.results.cases.last_mut().unwrap().attempts_mut().last_mut().unwrap()
    }

    fn bless(&self, names: &[&str]) -> Result<internal::ExitCode, String> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        bless(&self.results, &names, BlessScope::Reference, &RunnerEnv::default())
            .map_err(|error| error.text)
    }

    fn reference(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path(&format!("golden/{name}"))).ok()
    }

    fn review(&self, answers: &str) {
        let mut answers = ScriptedAnswers(answers.lines().map(str::to_owned).collect());
        review(&self.results, &[], &RunnerEnv::default(), &mut answers).unwrap();
    }
}

/// Answers prepared before the review.
struct ScriptedAnswers(VecDeque<String>);

impl Answers for ScriptedAnswers {
    fn next(&mut self) -> Result<Input, CliError> {
        Ok(self.0.pop_front().map_or(Input::End, Input::Line))
    }

    fn forget_interruptions(&mut self) {}
}

#[test]
fn differing_log_becomes_the_reference() {
    let mut bench = Bench::new();
    bench.write("golden/m/f.out", "old\n");
    bench.add("m::f::raw-file", Status::Fail, "new\n");
    bench.add("m::g::raw-file", Status::Fail, "first\n");
    bench.bless(&["m::f"]).unwrap();
    assert_eq!(bench.reference("m/f.out").unwrap(), "new\n");
    assert_eq!(bench.reference("m/g.out"), None, "it was not named");
    bench.bless(&[]).unwrap();
    assert_eq!(bench.reference("m/g.out").unwrap(), "first\n");
    assert!(
        bench
            .bless(&[])
            .unwrap_err()
            .starts_with("nothing to accept: no case of the run failed only by a log")
    );
}

#[test]
fn file_that_is_not_what_the_case_logged_is_refused() {
    let mut bench = Bench::new();
    bench.write("golden/m/f.out", "old\n");
    bench.add("m::f::raw-file", Status::Fail, "other\n").logged = Some(4);
    let error = bench.bless(&[]).unwrap_err();
    assert!(error.contains("log.out.bad is not what the case logged: it has 6 bytes"), "{error}");
    bench.write("run/m.f.raw-file/log.out.bad", "evl\n");
    bench.write(&format!("run/m.f.raw-file/{PARTIAL_FILE}"), "new\n");
    let error = bench.bless(&[]).unwrap_err();
    assert!(error.contains("out.partial differs; run the case again"), "{error}");
    assert_eq!(bench.reference("m/f.out").unwrap(), "old\n");
    bench.write("run/m.f.raw-file/log.out.bad", "new\n");
    bench.bless(&[]).unwrap();
    assert_eq!(bench.reference("m/f.out").unwrap(), "new\n");
}

#[test]
fn reference_that_another_case_matched_is_unchanged() {
    let mut bench = Bench::new();
    bench.write("golden/m/f.out", "same\n");
    bench.add("m::f::qcow2-file", Status::Fail, "other\n");
    bench.add("m::f::raw-file", Status::Pass, "same\n");
    bench.bless(&[]).unwrap();
    assert_eq!(bench.reference("m/f.out").unwrap(), "same\n");
    assert_eq!(bench.reference("m/f.qcow2.out").unwrap(), "other\n");
}

#[test]
fn accepting_one_case_after_the_other_keeps_what_was_accepted() {
    let mut bench = Bench::new();
    bench.add("m::f::qcow2-file", Status::Fail, "one\n");
    bench.add("m::f::raw-file", Status::Fail, "two\n");
    bench.bless(&["qcow2"]).unwrap();
    bench.bless(&["raw"]).unwrap();
    assert_eq!(bench.reference("m/f.out").unwrap(), "one\n");
    assert_eq!(bench.reference("m/f.raw.out").unwrap(), "two\n");
}

#[test]
fn case_that_failed_otherwise_cannot_be_accepted() {
    let mut bench = Bench::new();
    bench.add("m::f::raw-file", Status::Fail, "new\n").bad = None;
    bench.add("m::g::raw-file", Status::Broken, "new\n");
    assert!(bench.bless(&[]).is_err());
    assert_eq!(bench.reference("m/f.out"), None);
}

#[test]
fn nothing_is_accepted_in_ci() {
    let mut bench = Bench::new();
    bench.add("m::f::raw-file", Status::Fail, "new\n");
    let ci = RunnerEnv { ci: true, ..RunnerEnv::default() };
    let error = bless(&bench.results, &[], BlessScope::Reference, &ci).unwrap_err();
    assert!(error.text.contains("if CI is set"), "{error}");
    assert_eq!(bench.reference("m/f.out"), None);
}

#[test]
fn review_does_what_each_answer_says() {
    let mut bench = Bench::new();
    for (id, log) in [("m::a", "a\n"), ("m::b", "b\n"), ("m::c", "c\n"), ("m::d", "d\n")] {
        bench.add(&format!("{id}::raw-file"), Status::Fail, log);
    }
    bench.review("?\na\nr\nv\nq\n");
    assert_eq!(bench.reference("m/a.out").unwrap(), "a\n");
    assert_eq!(bench.reference("m/b.out"), None);
    assert_eq!(bench.reference("m/c.raw.out").unwrap(), "c\n");
    assert_eq!(bench.reference("m/d.out"), None);
}

#[test]
fn end_of_the_answers_leaves_the_rest() {
    let mut bench = Bench::new();
    bench.add("m::a::raw-file", Status::Fail, "a\n");
    bench.review("");
    assert_eq!(bench.reference("m/a.out"), None);
}

#[test]
fn variant_that_another_case_reads_is_not_written() {
    let mut bench = Bench::new();
    bench.write("golden/m/f.qcow2.out", "same\n");
    bench.add("m::f::qcow2-file", Status::Pass, "same\n");
    bench.add("m::f::qcow2-nbd", Status::Fail, "other\n");
    // After a refused answer, the review asks again.
    bench.review("v\na\n");
    assert_eq!(bench.reference("m/f.qcow2.out").unwrap(), "same\n");
    assert_eq!(bench.reference("m/f.qcow2-nbd.out").unwrap(), "other\n");
}

#[test]
fn answer_that_decides_another_case_is_not_asked_twice() {
    let mut bench = Bench::new();
    bench.add("m::f::qcow2-file", Status::Fail, "same\n");
    bench.add("m::f::raw-file", Status::Fail, "same\n");
    bench.add("m::g::raw-file", Status::Fail, "g\n");
    bench.review("a\na\n");
    assert_eq!(bench.reference("m/f.out").unwrap(), "same\n");
    assert_eq!(bench.reference("m/g.out").unwrap(), "g\n");
}

fn on(record: &mut Record, version: &str) {
    record.run.as_mut().unwrap().qemu_version = Some(version.to_owned());
}

/// The same case passed on an earlier release, whose reference stays.
#[test]
fn log_of_a_release_is_accepted_for_it_and_later_ones() {
    let mut bench = Bench::new();
    bench.write("golden/m/f.out", "old\n");
    on(bench.add("m::f::raw-file", Status::Pass, "old\n"), "10.0.2");
    on(bench.add("m::f::raw-nbd", Status::Fail, "new\n"), "11.1.3");
    bless(&bench.results, &[], BlessScope::Release, &RunnerEnv::default()).unwrap();
    assert_eq!(bench.reference("m/f.out").as_deref(), Some("old\n"));
    assert_eq!(bench.reference("m/f.qemu-11.1.out").as_deref(), Some("new\n"));
}

#[test]
fn cases_of_one_id_on_several_qemus_are_several() {
    let mut bench = Bench::new();
    bench.write("golden/m/f.out", "old\n");
    bench.write("golden/m/f.qemu-11.1.out", "new\n");
    on(bench.add("m::f::raw-file", Status::Pass, "old\n"), "10.0.2");
    on(bench.add("m::f::raw-file", Status::Pass, "new\n"), "11.1.3");
    on(bench.add("m::g::raw-file", Status::Fail, "g\n"), "10.0.2");
    bench.bless(&[]).unwrap();
    assert_eq!(bench.reference("m/g.out").as_deref(), Some("g\n"));
    assert_eq!(bench.reference("m/f.out").as_deref(), Some("old\n"));
}

/// A reference of 10.0 is that of 11.1 as well, unless this has one.
#[test]
fn what_a_later_release_logged_stays_its_reference() {
    for (scope, exit, of_10_0, of_11_1) in [
        (BlessScope::Release, internal::ExitCode::Good, Some("odd\n"), Some("old\n")),
        (BlessScope::Reference, internal::ExitCode::Failed, None, None),
    ] {
        let mut bench = Bench::new();
        bench.write("golden/m/f.out", "old\n");
        on(bench.add("m::f::raw-file", Status::Pass, "old\n"), "7.2.22");
        on(bench.add("m::f::raw-file", Status::Fail, "odd\n"), "10.0.2");
        on(bench.add("m::f::raw-file", Status::Pass, "old\n"), "11.1.3");
        assert_eq!(bless(&bench.results, &[], scope, &RunnerEnv::default()).unwrap(), exit);
        assert_eq!(bench.reference("m/f.out").as_deref(), Some("old\n"));
        assert_eq!(bench.reference("m/f.qemu-10.0.out").as_deref(), of_10_0);
        assert_eq!(bench.reference("m/f.qemu-11.1.out").as_deref(), of_11_1);
    }
}
