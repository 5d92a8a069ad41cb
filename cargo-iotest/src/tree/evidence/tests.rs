//! Reads and compares what tests leave.

use std::fs;

use iotest_runtime::outcome::chain;
use iotest_runtime::spec::Format;

use super::*;

/// A test `7` with its reference, output and notes.
struct Sample {
    guard: tempfile::TempDir,
}

impl Sample {
    fn new(reference: &str, output: &str, notes: &[(&str, &str)]) -> Self {
        let sample = Self { guard: tempfile::tempdir().unwrap() };
        fs::write(sample.dir().join("7.out"), reference).unwrap();
        fs::write(sample.dir().join("7.out.bad"), output).unwrap();
        for (kind, text) in notes {
            fs::write(sample.dir().join(format!("7.{kind}")), text).unwrap();
        }
        sample
    }

    fn dir(&self) -> &Utf8Path {
        Utf8Path::from_path(self.guard.path()).unwrap()
    }

    /// Returns the outcome that the test reports, and the difference of its log.
    fn read(&self, end: &End) -> (Option<Outcome>, Option<Cause>) {
        let reference = self.dir().join("7.out");
        let finished = FinishedTest { name: "7", dir: self.dir(), reference: &reference, end };
        (finished.said().unwrap(), finished.compare())
    }
}

fn same(reference: &str, output: &str) -> bool {
    let (said, log) = Sample::new(reference, output, &[]).read(&End::Code(0));
    assert_eq!(said, Some(Outcome::Pass));
    log.is_none()
}

#[test]
fn texts_compare_as_python_compares_them() {
    for (reference, output, expected) in [
        ("a\nb\n", "a\nb\n", true),
        ("a \n", "a\t\u{b}\n", true),
        ("a\n", "a", true),
        ("a\r\nb\n", "a\nb\r", true),
        ("a\u{a0}\n", "a\u{1f}\n", true),
        ("", "", true),
        ("", "\n", false),
        ("a\n", "a\n\n", false),
        (" a\n", "a\n", false),
    ] {
        assert_eq!(same(reference, output), expected, "{reference:?} and {output:?}");
    }
}

#[test]
fn note_of_not_running_counts_if_the_test_ended_well() {
    let sample = Sample::new("a\n", "7 not run: no tape\n", &[("notrun", "no tape\n")]);
    let skip = Some(Outcome::Skip("no tape".to_owned()));
    for (end, said) in [
        (End::Code(0), skip),
        (End::Code(3), Some(Outcome::Pass)),
        (End::Signal(11), Some(Outcome::Pass)),
        (End::TimedOut, None),
        (End::Broken("x".to_owned()), None),
    ] {
        assert_eq!(sample.read(&end).0, said, "{end:?}");
    }
}

#[test]
fn difference_is_shown() {
    let sample = Sample::new("same\none two\n", "same\none 2\n", &[]);
    let shown = "@@ -1,2 +1,2 @@\n same\n-one two\n+one 2";
    let against = |end: End| sample.read(&end).1.unwrap().to_string();
    let what = against(End::Code(0));
    assert!(what.starts_with("the output differs from the reference\n--- /"), "{what}");
    assert!(what.ends_with(shown), "{what}");
    let what = against(End::Code(1));
    assert!(what.starts_with("--- /") && what.ends_with(shown), "{what}");
}

#[test]
fn skipped_cases_are_read_from_tests_that_pass() {
    let sample = Sample::new("", "", &[("casenotrun", "    [case not run] x\n")]);
    let cases = |end: End| {
        let reference = sample.dir().join("7.out");
        let finished =
            FinishedTest { name: "7", dir: sample.dir(), reference: &reference, end: &end };
        finished.cases_not_run().unwrap()
    };
    assert_eq!(cases(End::Code(0)).as_deref(), Some("    [case not run] x\n"));
    assert_eq!(cases(End::Code(1)), None);
}

#[test]
fn most_specific_reference_is_taken() {
    let guard = tempfile::tempdir().unwrap();
    let test = Utf8Path::from_path(guard.path()).unwrap().join("051");
    let options = |cache| TreeOptions { format: Format::Qcow2, cache, ..TreeOptions::default() };
    let found = |cache| {
        let path = reference(&test, &options(cache), "pc").unwrap();
        path.file_name().unwrap_or_default().to_owned()
    };
    assert_eq!(found(None), "051.out", "that it is not there is for others to see");
    for (name, cached, uncached) in [
        ("051.out", "051.out", "051.out"),
        ("051.pc.out", "051.pc.out", "051.pc.out"),
        ("051.out.raw", "051.pc.out", "051.pc.out"),
        ("051.out.qcow2", "051.out.qcow2", "051.out.qcow2"),
        ("051.out.nocache", "051.out.qcow2", "051.out.nocache"),
    ] {
        fs::write(test.with_file_name(name), "").unwrap();
        assert_eq!(found(None), cached);
        assert_eq!(found(Some(CacheMode::Writeback)), cached);
        assert_eq!(found(Some(CacheMode::None)), uncached);
    }
}

#[test]
fn reference_that_is_no_file_gives_way_to_no_other() {
    let owner = tempfile::tempdir().unwrap();
    let test = Utf8Path::from_path(owner.path()).unwrap().join("051");
    let specific = test.with_file_name("051.out.qcow2");
    fs::write(test.with_file_name("051.out"), "").unwrap();
    std::os::unix::fs::symlink("nowhere", &specific).unwrap();
    let options = TreeOptions { format: Format::Qcow2, ..TreeOptions::default() };
    let error = chain(&reference(&test, &options, "pc").unwrap_err());
    let said = format!("look for {specific}: it is a link to nowhere, which is not there");
    assert_eq!(error, said);
}

#[test]
fn file_of_another_kind_is_a_fault_and_is_not_waited_for() {
    let pipe = |path: &Utf8Path| {
        drop(fs::remove_file(path));
        let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
        rustix::fs::mkfifoat(rustix::fs::CWD, path.as_std_path(), mode).unwrap();
    };
    for name in ["7.notrun", "7.out.bad", "7.out"] {
        let sample = Sample::new("a\n", "a\n", &[]);
        let (dir, reference) = (sample.dir(), sample.dir().join("7.out"));
        pipe(&dir.join(name));
        let finished = FinishedTest { name: "7", dir, reference: &reference, end: &End::Code(0) };
        let said = finished.said().map_err(|fault| Cause::NotCompared(chain(&fault)));
        let error = said.err().or_else(|| finished.compare()).unwrap();
        assert!(error.is_broken());
        let error = error.to_string();
        let said = format!("read {}: it is a named pipe, not a file", dir.join(name));
        assert_eq!(error, said);
    }
    let sample = Sample::new("", "", &[]);
    pipe(&sample.dir().join("7.casenotrun"));
    let (dir, reference) = (sample.dir(), sample.dir().join("7.out"));
    let finished = FinishedTest { name: "7", dir, reference: &reference, end: &End::Code(0) };
    assert!(finished.cases_not_run().is_err());
}
