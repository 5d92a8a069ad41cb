//! The real suite: all tests that run pass, in both styles.

use crate::check::{Checked, Exported, suite_program};
use crate::trees::Tree;

/// The least number of tests of each style that must pass.
const SCRIPTS: usize = 10;
const UNITS: usize = 3;

/// Returns how many of the tests have a status.
fn count(checked: &Checked, names: &[String], status: &str) -> usize {
    names.iter().filter(|name| checked.tests[*name].0 == status).count()
}

/// Runs the whole suite by the `check` of each tree and returns the results.
fn passes(format: &str, trees: &[Tree]) -> Vec<Checked> {
    let exported = Exported::new(&suite_program());
    let (scripts, units) = (exported.names(false), exported.names(true));
    let mut all = [&scripts[..], &units[..]].concat();
    all.sort();
    let passes = |tree: &Tree| {
        // Without `-j`, with which lines of results may run into each other.
        let checked = exported.check(tree, &[format]);
        assert_eq!(checked.status, Some(0), "{}", checked.text);
        let known: Vec<String> = checked.tests.keys().cloned().collect();
        assert_eq!(known, all, "{}", checked.text);
        let (scripts, units) = (count(&checked, &scripts, "pass"), count(&checked, &units, "pass"));
        assert!(scripts >= SCRIPTS && units >= UNITS, "{}", checked.text);
        let sum = format!("\nPassed all {} iotests\n", scripts + units);
        assert!(checked.text.ends_with(&sum), "{}", checked.text);
        let mut not_run = checked.tests.values().filter(|(status, _)| *status == "not run");
        assert!(not_run.any(|(_, why)| why.starts_with("not suitable for this image format")));
        tree.assert_unchanged();
        checked
    };
    trees.iter().map(passes).collect()
}

#[test]
fn suite_passes_in_qcow2() {
    assert!(!passes("-qcow2", &Tree::all()).is_empty());
}

#[test]
fn suite_passes_in_raw_and_lists_cases_of_other_formats() {
    // One tree is enough, as this takes long, and trees differ in nothing that depends on the format.
    for checked in passes("-raw", &Tree::all()[..1]) {
        let line = "\n    [case not run] ";
        assert!(checked.text.contains(line), "{}", checked.text);
    }
}
