//! Selections from invented cases.

use std::sync::Arc;

use clap::Parser as _;

use super::*;
use crate::cli::{Cli, words};
use crate::plan::PlanEntry;
use crate::testing::{origin, planned};

fn case(test: &str, variant: &str, groups: &str) -> Case {
    let planned = PlanEntry {
        groups: groups.split_whitespace().map(str::to_owned).collect(),
        ..planned(&format!("{test}::{variant}"))
    };
    Case { origin: Arc::new(origin()), planned }
}

fn cases() -> Vec<Case> {
    vec![
        case("mirror::copies", "raw-file", "rw slow"),
        case("mirror::copies", "qcow2-file", "rw slow"),
        case("bitmap::merges", "qcow2-file", "rw quick"),
        case("bitmap::clears", "qcow2-file", "quick"),
        case("old::breaks", "raw-file", "rw disabled"),
    ]
}

/// Selects by a command line; returns the ids or the error.
fn picked(line: &str) -> Result<Vec<String>, String> {
    let cli = Cli::try_parse_from(words(line.split_whitespace().map(Into::into))).unwrap();
    let picked = select(cases(), &cli.line.select, None).map_err(|error| error.text)?;
    Ok(picked.into_iter().map(|case| case.planned.id).collect())
}

fn check(line: &str, expected: &[&str]) {
    assert_eq!(picked(line).unwrap(), expected, "{line}");
}

#[test]
fn everything_leaves_disabled_tests_out() {
    let four = [
        "bitmap::clears::qcow2-file",
        "bitmap::merges::qcow2-file",
        "mirror::copies::qcow2-file",
        "mirror::copies::raw-file",
    ];
    check("", &four);
    check("-x disabled", &four);
    check("-x quick", &["mirror::copies::qcow2-file", "mirror::copies::raw-file"]);
}

#[test]
fn names_alone_select_themselves_even_if_disabled() {
    check("breaks", &["old::breaks::raw-file"]);
    check(
        "copies merges",
        &picked("mirror merges").unwrap().iter().map(|id| &**id).collect::<Vec<_>>(),
    );
    let error = picked("copies -x quick").unwrap_err();
    assert!(error.starts_with("-x excludes groups, and only single tests are named"), "{error}");
}

#[test]
fn groups_are_united_and_names_added_whatever_is_excluded() {
    check("-g quick", &["bitmap::clears::qcow2-file", "bitmap::merges::qcow2-file"]);
    check("-g rw -x slow", &["bitmap::merges::qcow2-file"]);
    check(
        "-g rw -x slow copies",
        &["bitmap::merges::qcow2-file", "mirror::copies::qcow2-file", "mirror::copies::raw-file"],
    );
    check("-g disabled", &["old::breaks::raw-file"]);
}

#[test]
fn patterns_fit_whole_ids_or_whole_paths() {
    check("bitmap::*", &["bitmap::clears::qcow2-file", "bitmap::merges::qcow2-file"]);
    check("*::raw-file", &["mirror::copies::raw-file", "old::breaks::raw-file"]);
    check("m*s", &["mirror::copies::qcow2-file", "mirror::copies::raw-file"]);
    assert_eq!(picked("clear*").unwrap_err(), "no case matches `clear*`; did you mean `clears`?");
    assert!(picked("a[").unwrap_err().contains("a["));
}

#[test]
fn exact_names_are_no_parts() {
    check("--exact mirror::copies::raw-file", &["mirror::copies::raw-file"]);
    check("--exact bitmap::merges", &["bitmap::merges::qcow2-file"]);
    assert_eq!(
        picked("--exact bitmap::merge").unwrap_err(),
        "no case matches `bitmap::merge`; did you mean `bitmap::merges`?"
    );
}

#[test]
fn unknown_groups_are_named_with_what_there_is() {
    assert_eq!(picked("-g quik").unwrap_err(), "no test is in group `quik`; did you mean `quick`?");
    assert_eq!(
        picked("-x migration").unwrap_err(),
        "no test is in group `migration`; groups: disabled, quick, rw, slow"
    );
}

#[test]
fn start_drops_what_comes_before_and_must_be_selected() {
    check(
        "--start-from mirror::copies",
        &["mirror::copies::qcow2-file", "mirror::copies::raw-file"],
    );
    let error = picked("-g quick --start-from mirror::copies").unwrap_err();
    assert_eq!(error, "`--start-from mirror::copies`: this case is excluded by the other options");
    let error = picked("--start-from mirror::copy").unwrap_err();
    assert!(error.starts_with("`--start-from mirror::copy`: no such case"), "{error}");
}

#[test]
fn failed_cases_are_those_of_the_same_setting() {
    let args = SelectArgs { failed: true, ..SelectArgs::default() };
    let failed = BTreeSet::from(["p::suite bitmap::clears::qcow2-file".to_owned()]);
    let picked = select(cases(), &args, Some(&failed)).unwrap();
    assert_eq!(picked.len(), 1);
    let error = select(cases(), &args, Some(&BTreeSet::new())).unwrap_err();
    assert_eq!(error.text, "no case failed in the last run");
    let failed = BTreeSet::from(["p::suite bitmap::clears::qcow2-file 11.1".to_owned()]);
    let error = select(cases(), &args, Some(&failed)).unwrap_err();
    assert_eq!(
        error.text,
        "none of the selected cases failed in the last run, in which 1 failed: give its options, such as \
         --qemu, too"
    );
}
