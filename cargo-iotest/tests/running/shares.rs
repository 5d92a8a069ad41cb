//! Shares of the selected cases: `--partition`.

use serde_json::Value;

use crate::sandbox::{Sandbox, verdicts};
use crate::settings::linked_tools;

/// Seven cases of misbehaving tests in two formats, one of which is ignored.
const SELECTED: [&str; 6] = [
    "passes_in_two_formats",
    "passes_quietly",
    "fails_by_text",
    "fails_at_first_if_asked_to",
    "skips_late",
    "ignored_by_author",
];

/// Returns the cases that run or are ignored in a share, with their settings.
fn titles(report: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let title = |id: &Value, label: &Value| format!("{} [{}]", text(id), text(label));
    let cases = report["cases"].as_array().unwrap().iter();
    let ran = cases.map(|case| {
        let attempt = &case["attempts"][0];
        title(&attempt["id"], &attempt["run"]["label"])
    });
    let ignored = report["run"]["ignored"].as_array().unwrap().iter();
    let mut all: Vec<_> =
        ran.chain(ignored.map(|case| title(&case["id"], &case["label"]))).collect();
    all.sort_unstable();
    all
}

/// Runs all of three shares with these arguments and asserts that they make up the whole run; returns
/// their sizes.
fn assert_whole(sandbox: &Sandbox, args: &[&str]) -> Vec<usize> {
    let whole = titles(&sandbox.json(args));
    let share = |number: usize| {
        let partition = format!("--partition=slice:{number}/3");
        let report = sandbox.json(&[&[&*partition], args].concat());
        assert_eq!(report["run"]["partition"]["slice"], format!("slice:{number}/3"));
        assert_eq!(report["run"]["partition"]["selected"], whole.len());
        titles(&report)
    };
    let shares: Vec<Vec<String>> = (1..=3).map(share).collect();
    let mut all = shares.concat();
    all.sort_unstable();
    assert_eq!(all, whole, "{args:?}: {shares:?}");
    shares.iter().map(Vec::len).collect()
}

#[test]
fn shares_are_disjoint_and_together_the_selection() {
    let sandbox = Sandbox::new();
    assert_eq!(assert_whole(&sandbox, &SELECTED), [3, 2, 2]);
    // The order in which cases run is another matter, and so is the rerun of those that failed.
    assert_eq!(assert_whole(&sandbox, &[&["--shuffle"], &SELECTED[..]].concat()), [3, 2, 2]);
    let whole = sandbox.run(&[&["--partition", "slice:1/3", "-j2"], &SELECTED[..]].concat());
    let text = whole.stdout_text();
    assert!(text.contains("running 3 cases, 2 at a time, slice:1/3 of 7 selected\n"), "{text}");
    assert!(text.contains(" passed, 1 skipped, slice:1/3 of 7 selected\n"), "{text}");
    let cases = ["fails_by_", "behaved::breaks", "writes_binary", "passes_quietly"];
    let failed = |words: &[&str]| {
        let output = sandbox.run(&[&["-n", "--failed"], words, &cases[..]].concat());
        output.stdout_text().lines().map(str::to_owned).collect::<Vec<_>>()
    };
    sandbox.run(&cases);
    let all = failed(&[]);
    assert_eq!(all.len(), 4, "{all:?}");
    let [first, second] = ["slice:1/2", "slice:2/2"].map(|share| failed(&["--partition", share]));
    assert_eq!([&first[..], &second[..]], [&[&*all[0], &all[2]], &[&*all[1], &all[3]]]);
}

#[test]
fn case_goes_to_one_share_on_all_qemus_and_formats_are_cases() {
    let sandbox = Sandbox::new();
    let [a, b] = ["a", "b"].map(|name| format!("--qemu={}", linked_tools(&sandbox, name)));
    let both = [&*a, &b, "--format=qcow2,raw", "passes_in_two", "passes_quietly"];
    // Each test in two formats: four cases, of which the first and the last go to the first share.
    assert_eq!(assert_whole(&sandbox, &both), [4, 2, 2]);
}

#[test]
fn empty_share_is_good_unless_nothing_runs_in_any() {
    let sandbox = Sandbox::new();
    let tap = sandbox.path("out.tap");
    let words = ["--partition=slice:3/3", &*format!("--tap={tap}"), "passes_in_two"];
    let output = sandbox.run(&words);
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}{}", output.stderr_text());
    assert!(text.contains("\nok: 0 cases in 0."), "{text}");
    assert!(text.contains("s, slice:3/3 of 2 selected\n"), "{text}");
    let report = std::fs::read_to_string(tap).unwrap();
    assert!(report.ends_with("\n1..0 # SKIP nothing is in slice:3/3 of 2 selected\n"), "{report}");
    // A share of which nothing can run is like an empty one: others have what runs.
    let of = |share: &str, cases: &[&str]| {
        let partition = format!("--partition={share}");
        let output = sandbox.run(&[&[&*partition], cases].concat());
        (output.status.code(), output.stdout_text().into_owned())
    };
    let (status, text) = of("slice:1/2", &["ignored_by_author", "passes_quietly"]);
    assert_eq!(status, Some(0), "{text}");
    assert!(text.contains("running 0 cases, 1 ignored, "), "{text}");
    let (status, text) = of("slice:1/2", &["ignored_by_"]);
    assert_eq!(status, Some(4), "{text}");
    // One that only skips itself, too.
    assert_eq!(of("slice:2/2", &["skips_late", "fails_by_text"]).0, Some(0));
    let nothing = sandbox.run(&["--partition=slice:1/2", "no_such_test"]);
    assert_eq!(nothing.status.code(), Some(4));
}

#[test]
fn rerun_command_needs_no_share() {
    let sandbox = Sandbox::new();
    let report = sandbox.json(&["--partition=slice:1/2", "fails_by_text", "passes_quietly"]);
    assert_eq!(verdicts(&report).len(), 1);
    let again = report["cases"][0]["attempts"][0]["run"]["again"].as_str().unwrap();
    assert!(again.contains("--exact behaved::fails_by_text::raw-file "), "{again}");
    assert!(!again.contains("partition"), "{again}");
}
