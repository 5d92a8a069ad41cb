//! Which tests of `check` a suite makes.

use iotest_spec::{CaseSpec, SourceLocation};

use super::*;
use crate::outcome::Outcome;
use crate::plan::plan;
use crate::registry::{Cases, Registry, TestDef};

const fn test(
    module_path: &'static str,
    function: &'static str,
    groups: &'static [&'static str],
) -> TestDef {
    TestDef {
        spec: CaseSpec {
            groups,
            ..CaseSpec::new(module_path, function, SourceLocation { file: "m.rs", line: 1 })
        },
        cases: Cases::One(|_| Outcome::Pass),
    }
}

static TESTS: [TestDef; 5] = [
    test("suite::disks", "grow_twice", &["rw", "quick"]),
    test("suite::disks", "grow", &["quick"]),
    test("suite::disks::big", "shrink", &["rw", "quick"]),
    test("suite::disks", "logs_much", &["rw"]),
    test("suite", "is", &[]),
];

/// Finds the tests of `registered` with the given files as references.
fn found(
    registered: impl IntoIterator<Item = &'static TestDef>,
    references: &[&str],
) -> Result<Vec<ExportedTest>, ExportError> {
    found_on(None, registered, references)
}

/// The same for a QEMU of this version.
fn found_on(
    version: Option<&str>,
    registered: impl IntoIterator<Item = &'static TestDef>,
    references: &[&str],
) -> Result<Vec<ExportedTest>, ExportError> {
    let guard = tempfile::tempdir().unwrap();
    let golden = Utf8Path::from_path(guard.path()).unwrap();
    for file in references {
        std::fs::create_dir_all(golden.join(file).parent().unwrap()).unwrap();
        std::fs::write(golden.join(file), format!("{file}\n")).unwrap();
    }
    let settings = crate::env::Settings::from_vars(&|_| None).unwrap();
    tests(
        &plan(&Registry::new(registered).unwrap(), &settings, None),
        golden,
        version.and_then(Release::of_text),
    )
}

/// Returns names, cases, protocols and groups, a line a test.
fn shown(tests: &[ExportedTest]) -> Vec<String> {
    let line = |test: &ExportedTest| {
        let protocols: Vec<_> = test.protocols.iter().map(|protocol| protocol.name()).collect();
        let groups: Vec<_> = test.groups.iter().map(String::as_str).collect();
        let (cases, protocols, groups) =
            (test.cases.join(" "), protocols.join(" "), groups.join(" "));
        format!("{} {:?} [{cases}] [{protocols}] [{groups}]", test.name, test.style)
    };
    tests.iter().map(line).collect()
}

#[test]
fn functions_with_references_are_tests_and_the_others_of_a_module_are_one() {
    let tests = found(&TESTS, &["disks/logs_much.out"]).unwrap();
    assert_eq!(
        shown(&tests),
        [
            "disks Unit [disks::grow disks::grow_twice] [] [quick rw]",
            "disks-big Unit [disks::big::shrink] [] [quick rw]",
            "disks-logs-much Script [disks::logs_much] [] [rw]",
            "suite Unit [is] [] []",
        ]
    );
    let thin = "-".repeat(70);
    let text = format!("..\n{thin}\nRan 2 tests\n\nOK\n");
    assert_eq!(tests[0].references, References::plain(text));
    assert_eq!(tests[2].references, References::plain("disks/logs_much.out\n".to_owned()));
}

#[test]
fn unit_is_quick_only_if_each_case_is() {
    static SLOW: TestDef = test("suite::disks", "slow", &["rw"]);
    let tests = found([&TESTS[0], &TESTS[1], &SLOW], &[]).unwrap();
    assert_eq!(tests[0].groups, BTreeSet::from(["rw".to_owned()]));
}

#[test]
fn protocol_with_its_own_references_makes_a_test_of_its_own() {
    let tests = found([&TESTS[3]], &["disks/logs_much.out", "disks/logs_much.nbd.out"]).unwrap();
    assert_eq!(
        shown(&tests),
        [
            "disks-logs-much Script [disks::logs_much] [file fuse ssh nfs rbd] [rw]",
            "disks-logs-much-nbd Script [disks::logs_much] [nbd] [rw]",
        ]
    );
    assert_eq!(tests[1].references, References::plain("disks/logs_much.nbd.out\n".to_owned()));
}

#[test]
fn references_are_those_of_the_release_and_say_for_which_others() {
    let files =
        ["disks/logs_much.out", "disks/logs_much.qemu-10.0.out", "disks/logs_much.qemu-11.1.out"];
    for (version, reference, releases) in [
        ("7.2.22", "disks/logs_much.out\n", "..10.0"),
        ("10.2.2", "disks/logs_much.qemu-10.0.out\n", "10.0..11.1"),
        ("11.1.3", "disks/logs_much.qemu-11.1.out\n", "11.1.."),
    ] {
        let tests = found_on(Some(version), &TESTS, &files).unwrap();
        let script = tests.iter().find(|test| test.style == Style::Script).unwrap();
        assert_eq!(script.references.files()[".out"], reference);
        assert_eq!(script.releases.to_string(), releases);
        // What has no references runs on every release.
        assert!(
            tests
                .iter()
                .filter(|test| test.style == Style::Unit)
                .all(|test| test.releases.is_every())
        );
    }
}

#[test]
fn tests_of_one_name_are_refused() {
    static OTHER: TestDef = test("suite::disks", "grow", &[]);
    static SAME: TestDef = test("suite", "disks_grow", &[]);
    let error = found([&OTHER, &SAME], &["disks/grow.out", "disks_grow.out"]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "export disks::grow and disks_grow: both would be called `disks-grow`; rename one of them"
    );
}
