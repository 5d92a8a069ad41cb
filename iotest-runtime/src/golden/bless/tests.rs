//! What blessing writes, and what it refuses.

mod order;
mod races;
mod releases;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use iotest_spec::{CacheMode, Combination};

use super::*;
use crate::file::tests::{UNREADABLE, make_unreadable};
use crate::golden::{Comparison, compare};
use crate::outcome::Failure;

/// A suite's references and a run's claims, in a directory that goes with it.
struct Desktop {
    _guard: tempfile::TempDir,
    root: Utf8PathBuf,
}

impl Desktop {
    fn new(references: &[(&str, &str)]) -> Self {
        let guard = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::try_from(guard.path().to_owned()).unwrap();
        let desktop = Self { _guard: guard, root };
        for (name, text) in references {
            fs::create_dir_all(desktop.golden().join("m")).unwrap();
            fs::write(desktop.golden().join("m").join(name), text).unwrap();
        }
        desktop
    }

    fn golden(&self) -> Utf8PathBuf {
        self.root.join("golden")
    }

    /// Blesses in the first run.
    fn bless(&self, variant: &str, log: &str) -> Result<Blessed, BlessError> {
        self.bless_in("run1", &subject(variant), log)
    }

    fn bless_in(&self, run: &str, subject: &Subject, log: &str) -> Result<Blessed, BlessError> {
        bless(&Request {
            golden_dir: &self.golden(),
            subject,
            log,
            outcome: &Outcome::Pass,
            claims_dir: &self.root.join(run),
            reviewer: Reviewer::Developer,
            scope: Scope::Reference,
            on: "",
            releases: &[],
        })
    }

    /// Blesses for the format alone, in the first run.
    fn bless_for_format(&self, variant: &str, log: &str) -> Result<Blessed, BlessError> {
        bless_for_format(&Request {
            golden_dir: &self.golden(),
            subject: &subject(variant),
            log,
            outcome: &Outcome::Pass,
            claims_dir: &self.root.join("run1"),
            reviewer: Reviewer::Developer,
            scope: Scope::Reference,
            on: "",
            releases: &[],
        })
    }

    /// Returns the references, by their names.
    fn files(&self) -> BTreeMap<String, String> {
        let Ok(entries) = fs::read_dir(self.golden().join("m")) else { return BTreeMap::new() };
        let file = |entry: fs::DirEntry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap())
        };
        entries.map(|entry| file(entry.unwrap())).collect()
    }

    #[track_caller]
    fn check(&self, expected: &[(&str, &str)]) {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        assert_eq!(self.files(), expected.iter().map(owned).collect());
    }

    fn comparison(&self, subject: &Subject, log: &str) -> Comparison {
        compare(&self.golden(), subject, log, &self.root.join("bad")).unwrap()
    }
}

/// Returns the case of `f` whose id ends so.
fn subject(tail: &str) -> Subject {
    let (parameter, combination) = match tail.split_once("::") {
        Some((name, combination)) => (Some(name.to_owned()), combination),
        None => (None, tail),
    };
    let combination: Combination = combination.parse().unwrap();
    Subject {
        module: "m".to_owned(),
        function: "f".to_owned(),
        parameter,
        cache: combination.cache,
        combination,
        machine: Some("pc".to_owned()),
        release: None,
    }
}

#[test]
fn new_reference_serves_all_variants() {
    let desktop = Desktop::new(&[]);
    assert!(matches!(desktop.bless("raw-file", "a\n"), Ok(Blessed::Written(_))));
    assert!(matches!(desktop.bless("qcow2-file", "a\n"), Ok(Blessed::Unchanged(_))));
    desktop.check(&[("f.out", "a\n")]);
}

#[test]
fn most_specific_reference_is_brought_up_to_date() {
    let desktop = Desktop::new(&[("f.out", "a\n"), ("f.raw.out", "b\n"), ("f.pc.out", "c\n")]);
    desktop.bless("raw-file", "d\n").unwrap();
    desktop.bless("qcow2-file", "e\n").unwrap();
    desktop.check(&[("f.out", "a\n"), ("f.raw.out", "d\n"), ("f.pc.out", "e\n")]);
}

#[test]
fn variant_that_differs_gets_a_file_for_its_format() {
    let desktop = Desktop::new(&[("f.out", "old\n")]);
    desktop.bless("raw-file", "a\n").unwrap();
    let blessed = desktop.bless("qcow2-file", "b\n").unwrap().to_string();
    desktop.check(&[("f.out", "a\n"), ("f.qcow2.out", "b\n")]);
    let golden = desktop.golden();
    assert_eq!(
        blessed,
        format!("wrote {golden}/m/f.qcow2.out, since raw-file logged what {golden}/m/f.out says")
    );
}

#[test]
fn reference_that_a_variant_still_matches_is_not_overwritten() {
    let desktop = Desktop::new(&[("f.out", "a\n")]);
    assert!(matches!(desktop.bless("raw-file", "a  \n"), Ok(Blessed::Unchanged(_))));
    desktop.bless("qcow2-file", "b\n").unwrap();
    desktop.check(&[("f.out", "a\n"), ("f.qcow2.out", "b\n")]);
}

#[test]
fn protocols_of_a_format_that_differ_get_files_of_their_own() {
    let desktop = Desktop::new(&[]);
    for (variant, log) in [("raw-file", "a\n"), ("qcow2-nbd", "b\n"), ("qcow2-file", "c\n")] {
        desktop.bless(variant, log).unwrap();
    }
    desktop.check(&[("f.out", "a\n"), ("f.qcow2.out", "c\n"), ("f.qcow2-nbd.out", "b\n")]);
}

#[test]
fn file_for_a_format_is_not_written_over_a_sibling_that_shares_another() {
    let desktop = Desktop::new(&[]);
    for (variant, log) in [("qcow2-file", "a\n"), ("qcow2-nbd", "b\n")] {
        desktop.bless(variant, log).unwrap();
    }
    desktop.check(&[("f.out", "a\n"), ("f.qcow2-nbd.out", "b\n")]);
}

#[test]
fn parameter_that_differs_gets_a_file_of_its_own() {
    let desktop = Desktop::new(&[]);
    for (tail, log) in [
        ("big::qcow2-file", "a\n"),
        ("big::raw-file", "a\n"),
        ("small::qcow2-file", "b\n"),
        ("small::raw-file", "b\n"),
    ] {
        desktop.bless(tail, log).unwrap();
    }
    desktop.check(&[("f.out", "a\n"), ("f.small.out", "b\n")]);
}

#[test]
fn format_that_differs_in_each_parameter_gets_one_file_for_all() {
    let desktop = Desktop::new(&[]);
    for (tail, log) in [
        ("big::qcow2-file", "a\n"),
        ("big::raw-file", "b\n"),
        ("small::qcow2-file", "a\n"),
        ("small::raw-file", "b\n"),
    ] {
        desktop.bless(tail, log).unwrap();
    }
    desktop.check(&[("f.out", "b\n"), ("f.qcow2.out", "a\n")]);
}

#[test]
fn parameter_that_differs_in_one_format_gets_the_file_of_both() {
    let desktop = Desktop::new(&[]);
    for (tail, log) in [
        ("big::qcow2-file", "a\n"),
        ("big::raw-file", "b\n"),
        ("small::qcow2-file", "a\n"),
        ("small::raw-file", "c\n"),
    ] {
        desktop.bless(tail, log).unwrap();
    }
    let expected = [("f.out", "a\n"), ("f.raw.out", "b\n"), ("f.small.raw.out", "c\n")];
    desktop.check(&expected);
}

#[test]
fn modes_are_distinguished_by_the_host_cache_alone() {
    let desktop = Desktop::new(&[]);
    desktop.bless("raw-file-writeback-threads", "a\n").unwrap();
    desktop.bless("raw-file-none-threads", "b\n").unwrap();
    desktop.check(&[("f.out", "a\n"), ("f.nocache.out", "b\n")]);
    let error = desktop.bless("raw-file-none-native", "c\n").unwrap_err();
    assert!(matches!(error, BlessError::Shared { .. }), "{error}");
}

#[test]
fn next_run_starts_without_claims() {
    let desktop = Desktop::new(&[]);
    desktop.bless("raw-file", "a\n").unwrap();
    desktop.bless_in("run2", &subject("raw-file"), "b\n").unwrap();
    desktop.check(&[("f.out", "b\n")]);
}

#[test]
fn silent_case_needs_no_reference_and_gets_none() {
    let desktop = Desktop::new(&[]);
    assert_eq!(desktop.bless("raw-file", "").unwrap(), Blessed::Nothing);
    desktop.bless("qcow2-file", "a\n").unwrap();
    desktop.check(&[("f.qcow2.out", "a\n")]);
}

#[test]
fn silent_variant_beside_one_that_logs_gets_an_empty_reference() {
    let desktop = Desktop::new(&[]);
    desktop.bless("raw-file", "a\n").unwrap();
    desktop.bless("qcow2-file", "").unwrap();
    desktop.check(&[("f.out", "a\n"), ("f.qcow2.out", "")]);
    assert_eq!(desktop.comparison(&subject("qcow2-file"), ""), Comparison::Match);
}

#[test]
fn case_that_logs_two_things_in_one_run_is_unstable() {
    let desktop = Desktop::new(&[]);
    desktop.bless("raw-file", "a\n").unwrap();
    let error = desktop.bless("raw-file", "b\n").unwrap_err();
    assert!(matches!(error, BlessError::Unstable { .. }), "{error}");
    desktop.check(&[("f.out", "a\n")]);
}

#[test]
fn reference_that_nothing_can_override_is_an_error() {
    let desktop = Desktop::new(&[("f.nocache.out", "old\n")]);
    let uncached = |variant| Subject { cache: Some(CacheMode::None), ..subject(variant) };
    desktop.bless_in("run1", &uncached("raw-file"), "a\n").unwrap();
    let error = desktop.bless_in("run1", &uncached("qcow2-file"), "b\n").unwrap_err();
    assert!(error.to_string().contains("raw-file logged something else into"), "{error}");
    desktop.check(&[("f.nocache.out", "a\n")]);
}

#[test]
fn only_a_case_that_passed_before_a_developer_is_blessed() {
    let desktop = Desktop::new(&[]);
    let failure = Failure::without_location("no");
    for (outcome, reviewer, expected) in [
        (Outcome::Pass, Reviewer::Unattended, "references are not written if CI is set"),
        (Outcome::Skip("why".to_owned()), Reviewer::Developer, "the case was skipped"),
        (Outcome::Fail(failure.clone()), Reviewer::Developer, "the case failed"),
        (Outcome::Broken(failure), Reviewer::Developer, "the case is broken"),
    ] {
        let error = bless(&Request {
            golden_dir: &desktop.golden(),
            subject: &subject("raw-file"),
            log: "a\n",
            outcome: &outcome,
            claims_dir: &desktop.root,
            reviewer,
            scope: Scope::Reference,
            on: "",
            releases: &[],
        })
        .unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    desktop.check(&[]);
}

#[test]
fn line_ends_that_version_control_changes_are_refused() {
    let error = Desktop::new(&[]).bless("raw-file", "a\nb\r\n").unwrap_err();
    assert!(error.to_string().contains("line 2 of the log ends in a carriage return"), "{error}");
}

#[test]
fn reference_that_is_no_text_is_replaced() {
    let desktop = Desktop::new(&[("f.out", "")]);
    fs::write(desktop.golden().join("m/f.out"), b"\xff").unwrap();
    desktop.bless("raw-file", "a\n").unwrap();
    desktop.check(&[("f.out", "a\n")]);
}

#[test]
fn reference_that_cannot_be_read_is_neither_replaced_nor_passed_over() {
    for (kind, said) in UNREADABLE {
        let desktop = Desktop::new(&[("f.out", "a\n")]);
        let specific = desktop.golden().join("m/f.raw.out");
        make_unreadable(kind, &specific);
        let before = fs::symlink_metadata(&specific).unwrap();
        for bless in [Desktop::bless, Desktop::bless_for_format] {
            let error = bless(&desktop, "raw-file", "b\n").unwrap_err();
            assert!(matches!(error, BlessError::File { .. }), "{error}");
            let error = crate::outcome::chain(&error);
            assert!(error.contains(specific.as_str()) && error.contains(said), "{error}");
        }
        assert_eq!(fs::symlink_metadata(&specific).unwrap().file_type(), before.file_type());
        let names = fs::read_dir(desktop.golden().join("m")).unwrap().count();
        assert_eq!(names, 2, "{kind}: nothing is written beside it");
        assert_eq!(fs::read_to_string(desktop.golden().join("m/f.out")).unwrap(), "a\n");
    }
}

#[test]
fn directory_that_cannot_be_written_is_a_fault_that_names_the_file() {
    let desktop = Desktop::new(&[]);
    fs::write(desktop.golden(), "a file in the way").unwrap();
    let error = desktop.bless("raw-file", "a\n").unwrap_err();
    let chain = crate::outcome::chain(&error);
    assert!(chain.contains("/golden is a file, not a directory"), "{chain}");

    // The kernel's own directories take no others.
    let golden_dir = Utf8Path::new("/proc/golden");
    let error = bless(&Request {
        golden_dir,
        subject: &subject("raw-file"),
        log: "a\n",
        outcome: &Outcome::Pass,
        claims_dir: &desktop.root,
        reviewer: Reviewer::Developer,
        scope: Scope::Reference,
        on: "",
        releases: &[],
    });
    let chain = crate::outcome::chain(&error.unwrap_err());
    assert!(chain.contains("write /proc/golden/m/f.out: "), "{chain}");
}

#[test]
fn written_file_can_be_read_by_others_and_leaves_nothing_beside_it() {
    let desktop = Desktop::new(&[]);
    desktop.bless("raw-file", "a\n").unwrap();
    let path = desktop.golden().join("m/f.out");
    let plain = desktop.root.join("plain");
    fs::write(&plain, "").unwrap();
    let mode = |path: &Utf8Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&path), mode(&plain));
    assert_eq!(desktop.files().len(), 1);
}

#[test]
fn format_alone_gets_a_reference_and_the_shared_one_stays() {
    let desktop = Desktop::new(&[("f.out", "old\n")]);
    desktop.bless_for_format("qcow2-file", "new\n").unwrap();
    let expected = [("f.out", "old\n"), ("f.qcow2.out", "new\n")];
    desktop.check(&expected);
    let again = desktop.bless_for_format("qcow2-file", "new\n").unwrap();
    assert!(matches!(again, Blessed::Unchanged(_)), "{again}");
    // Another case of the format may log the same, and nothing else.
    desktop.bless_for_format("qcow2-nbd", "new\n").unwrap();
    let error = desktop.bless_for_format("qcow2-fuse", "other\n").unwrap_err().to_string();
    assert!(error.contains("qcow2-file, qcow2-nbd would read "), "{error}");
    desktop.check(&expected);
}

#[test]
fn format_gets_no_reference_that_a_case_would_lose_its_own_to() {
    let desktop = Desktop::new(&[("f.out", "old\n")]);
    desktop.bless("qcow2-nbd", "old\n").unwrap();
    let error = desktop.bless_for_format("qcow2-file", "new\n").unwrap_err();
    assert!(matches!(&error, BlessError::NotForFormat { with, .. } if with == &["qcow2-nbd"]));
    // A plain bless goes further down.
    desktop.bless("qcow2-file", "new\n").unwrap();
    let expected = [("f.out", "old\n"), ("f.qcow2-file.out", "new\n")];
    desktop.check(&expected);
    let error = desktop.bless_for_format("qcow2-file", "newer\n").unwrap_err();
    assert!(matches!(error, BlessError::MoreSpecific { .. }), "{error}");
    desktop.check(&expected);
}
