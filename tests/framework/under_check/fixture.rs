//! The tests of `checked`: every verdict of `check`, each with its reason.

use std::fs;

use crate::check::{Checked, Exported};
use crate::sandbox::executable;
use crate::trees::Tree;

const QCOW2: [(&str, &str, &str); 13] = [
    ("bad-unit", "fail", "failed, exit status 1"),
    ("script-differs-from-its-reference", "fail", "output mismatch"),
    ("script-fails-after-its-log", "fail", "failed, exit status 1"),
    ("script-logs-by-format", "pass", ""),
    ("script-logs-by-parameter-large", "pass", ""),
    ("script-logs-by-parameter-small", "pass", ""),
    ("script-logs-by-protocol", "pass", ""),
    ("script-logs-by-protocol-nbd", "not run", "not suitable for this image protocol: file"),
    ("script-logs-what-a-tool-says", "pass", ""),
    ("script-prints-beside-its-log", "pass", ""),
    ("script-skips-itself", "not run", "needs a tape drive"),
    ("script-takes-another-format", "not run", "not suitable for this image format: qcow2"),
    ("unit", "pass", ""),
];

fn assert_verdicts(checked: &Checked, expected: &[(&str, &str, &str)]) {
    assert_eq!(checked.tests.len(), expected.len(), "{}", checked.text);
    for (name, status, description) in expected {
        let (found, reason) = &checked.tests[*name];
        assert_eq!(found, status, "{name}: {}", checked.text);
        assert!(reason.starts_with(description), "{name}: {reason}");
        assert!(!description.is_empty() || reason.is_empty(), "{name}: {reason}");
    }
}

#[test]
fn every_verdict_is_that_of_our_harness() {
    let exported = Exported::new(&executable("checked"));
    for tree in Tree::all() {
        let checked = exported.check(&tree, &["-qcow2"]);
        assert_eq!(checked.status, Some(1), "{}", checked.text);
        assert_verdicts(&checked, &QCOW2);
        for line in [
            "    [case not run] needs_a_tape (unit.needs_a_tape): there's no tape drive",
            "    [case not run] is_for_raw (unit.is_for_raw): not suitable for this image format: \
             qcow2",
            "-1 sector",
            "+2 sectors",
            " before",
            "+FAIL script::fails_after_its_log::qcow2-file: the disk is too small",
            "-....",
            "+EF..",
            "+FAIL: fails (bad_unit.fails)",
            "Failed 3 of 10 iotests",
        ] {
            assert!(checked.text.lines().any(|found| found == line), "{line}: {}", checked.text);
        }
        tree.assert_unchanged();
    }
}

#[test]
fn formats_and_protocols_have_their_own_references() {
    let exported = Exported::new(&executable("checked"));
    for tree in Tree::all() {
        let names = ["script-logs-by-format", "script-logs-by-protocol"];
        let checked = exported.check(&tree, &[&["-raw"], &names[..]].concat());
        assert_verdicts(&checked, &names.map(|name| (name, "pass", "")));
        assert_eq!(checked.status, Some(0));
        let names = ["script-logs-by-protocol", "script-logs-by-protocol-nbd"];
        let checked = exported.check(&tree, &[&["-raw", "-nbd"], &names[..]].concat());
        let reason = "not suitable for this image protocol: nbd";
        assert_verdicts(&checked, &[(names[0], "not run", reason), (names[1], "pass", "")]);
    }
}

#[test]
fn groups_select() {
    let exported = Exported::new(&executable("checked"));
    for tree in Tree::all() {
        let checked = exported.check(&tree, &["-qcow2", "-g", "img", "-x", "quick"]);
        assert_verdicts(&checked, &[("script-logs-by-format", "pass", "")]);
        let checked = exported.check(&tree, &["-qcow2", "-g", "rw"]);
        assert_verdicts(&checked, &[("unit", "pass", "")]);
    }
}

#[test]
fn changed_references_fail() {
    let exported = Exported::new(&executable("checked"));
    for tree in Tree::all() {
        for (name, right, wrong) in [
            ("script-logs-what-a-tool-says", "wrote 65536/65536", "wrote 65537/65536"),
            ("unit", "Ran 6 tests", "Ran 7 tests"),
        ] {
            let reference = exported.file(&format!("{name}.out"));
            let text = fs::read_to_string(&reference).unwrap();
            fs::write(&reference, text.replace(right, wrong)).unwrap();
            let checked = exported.check(&tree, &["-qcow2", name]);
            assert_verdicts(&checked, &[(name, "fail", "output mismatch")]);
            assert!(checked.text.contains(&format!("\n-{wrong}")), "{}", checked.text);
            fs::write(&reference, text).unwrap();
            let checked = exported.check(&tree, &["-qcow2", name]);
            assert_verdicts(&checked, &[(name, "pass", "")]);
        }
    }
}
