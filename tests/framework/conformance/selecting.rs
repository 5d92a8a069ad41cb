//! Filters select cases as libtest's do, by ids and by paths of functions.

use crate::sandbox::Sandbox;
use crate::verdicts::words;

fn selected(args: &[&str]) -> Vec<String> {
    words(&Sandbox::new().run(args).stdout_text()).into_keys().collect()
}

const BOTH: [&str; 2] =
    ["behaved::passes_in_two_formats::qcow2-file", "behaved::passes_in_two_formats::raw-file"];

#[test]
fn function_name_selects_its_variants() {
    for filter in ["behaved::passes_in_two_formats", "behaved::passes_in_two_formats::libtest"] {
        assert_eq!(selected(&["--exact", filter]), BOTH);
        assert_eq!(selected(&[filter]), BOTH);
        assert_eq!(selected(&["--exact", "--nocapture", filter]).len(), 2);
    }
    assert_eq!(selected(&["--exact", BOTH[1]]), BOTH[1..]);
}

#[test]
fn function_name_selects_its_parameters() {
    let function = "cases::passes_for_computed_parameters";
    let ids = |names: &[&str]| {
        let id = |name: &&str| {
            ["qcow2", "raw"].map(|format| format!("{function}::{name}::{format}-file"))
        };
        names.iter().flat_map(id).collect::<Vec<_>>()
    };
    assert_eq!(selected(&["--exact", function]), ids(&["n1", "n2", "n3"]));
    assert_eq!(selected(&["--exact", &format!("{function}::n2")]), ids(&["n2"]));
    assert_eq!(selected(&["computed_parameters::n"]), ids(&["n1", "n2", "n3"]));
    let one = &ids(&["n3"])[1..];
    assert_eq!(selected(&["--exact", &one[0]]), one);
    assert_eq!(selected(&["--exact", "--nocapture", &one[0]]).len(), 1);
}

#[test]
fn filters_add_and_skips_remove_cases() {
    let args = ["behaved::passes", "--skip", "quietly", "ends_a_daemon", "--skip=daemon"];
    assert_eq!(selected(&args), BOTH);
}

#[test]
fn ignored_case_runs_on_request() {
    let output = Sandbox::new().run(&["--ignored", "by_author"]);
    assert_eq!(output.status.code(), Some(101));
    assert!(output.stdout_text().contains("ran although ignored"));
}

#[test]
fn filter_that_selects_nothing_succeeds_as_in_libtest() {
    let output = Sandbox::new().run(&["nothing_is_called_so"]);
    assert!(output.status.success());
    let text = output.stdout_text();
    assert!(text.starts_with("\nrunning 0 tests\n\ntest result: ok. 0 passed; "), "{text}");
}

#[test]
fn seed_repeats_an_order() {
    let order = |args: &[&str]| {
        let output = Sandbox::new().run(&[&["--test-threads=1", "passes"], args].concat());
        let text = output.stdout_text().into_owned();
        text.lines()
            .filter(|line| line.starts_with("test b"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let one = order(&["--shuffle-seed=3"]);
    assert_eq!(order(&["--shuffle-seed=3"]), one);
    assert!((4..20).any(|seed| order(&[&format!("--shuffle-seed={seed}")]) != one));
}

#[test]
fn fail_fast_ends_at_the_first_failure() {
    let output = Sandbox::new().run(&["--fail-fast", "--test-threads=1", "behaved"]);
    // The first case fails; no other may begin.
    let words = words(&output.stdout_text());
    assert_eq!(words.keys().collect::<Vec<_>>(), ["behaved::breaks::raw-file"]);
}
