//! How runs end, and what is reported.

use crate::sandbox::{Sandbox, verdicts};

#[test]
fn every_ending_has_its_own_verdict() {
    let sandbox = Sandbox::new();
    let names = [
        "passes_quietly",
        "fails_by_text",
        "behaved::breaks",
        "skips_late",
        "ignored_by_author",
        "process::is_killed",
    ];
    let output = sandbox.run(&[&["-j2"], &names[..]].concat());
    assert_eq!(output.status.code(), Some(101));
    let text = output.stdout_text();
    for line in [
        "running 5 cases, 1 ignored, 2 at a time\n",
        "s  behaved::passes_quietly::raw-file\n",
        "s  behaved::skips_late::raw-file: needs a tape drive\n",
        "\nFAIL behaved::fails_by_text::raw-file: \"the disk has 3 sectors, expected 4\"\n",
        "\nBROKEN behaved::breaks::raw-file: create a tape: no such device\n",
        "\nFAIL process::is_killed::raw-file: the test's process was ended by signal 9 (SIGKILL)\n",
        "cargo iotest --exact behaved::fails_by_text::raw-file --package=iotest-conformance \
         --test=misbehaviour\n",
        "\nnot run:\n      1  needs a tape drive (found while running)\n      1  waits for a tape drive\n",
        ": 1 passed, 2 failed, 1 broken, 1 skipped, 1 ignored\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("they wrote"), "{text}");
}

#[test]
fn good_run_is_good_and_nothing_but_skips_is_not() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.run(&["passes_quietly", "passes_in_two"]).status.code(), Some(0));
    let output = sandbox.run(&["skips_late", "returns_outcome"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(output.stdout_text().contains("NOTHING RAN: 2 cases"), "{}", output.stdout_text());
}

#[test]
fn only_failed_cases_are_rerun() {
    let sandbox = Sandbox::new();
    sandbox.run(&["passes_quietly", "fails_by_text", "behaved::breaks"]);
    let output = sandbox.run(&["--failed", "-n"]);
    assert_eq!(
        output.stdout_text(),
        "behaved::breaks::raw-file\nbehaved::fails_by_text::raw-file\n"
    );
}

#[test]
fn case_that_passes_at_a_retry_is_flaky() {
    let sandbox = Sandbox::new();
    let note = sandbox.path("note");
    let retry = ["--retries=2", "--json=-", "at_first"];
    let run = || sandbox.misbehaviour(&retry).env("MISBEHAVIOUR_NOTE", note.clone());
    let output = run().run(crate::sandbox::deadline()).unwrap();
    assert_eq!(output.status.code(), Some(0));
    let printed = output.stderr_text();
    assert!(printed.contains("nobody has tried before (will be retried)\n"), "{printed}");
    assert!(
        printed.contains(
            "\nflaky:\n  behaved::fails_at_first_if_asked_to::raw-file: passed at attempt 2"
        ),
        "{printed}"
    );
    let report: serde_json::Value = serde_json::from_str(&output.stdout_text()).unwrap();
    assert_eq!(report["totals"]["flaky"], 1);
    assert_eq!(report["cases"][0]["attempts"][1]["attempt"], 2);
}

#[test]
fn retries_that_fail_leave_a_failure_with_every_attempt() {
    let report = Sandbox::new().json(&["--retries=2", "fails_by_text"]);
    assert_eq!(report["cases"][0]["verdict"], "fail");
    assert_eq!(report["cases"][0]["attempts"].as_array().unwrap().len(), 3);
}

#[test]
fn repetitions_are_cases_of_their_own() {
    let report = Sandbox::new().json(&["--repeat=3", "passes_quietly"]);
    assert_eq!(report["totals"]["passed"], 3);

    // Each keeps its own files, even if one server forked all watchdogs.
    let report = Sandbox::new().json(&["--repeat=4", "fails_after_tools"]);
    let cases = report["cases"].as_array().unwrap();
    let attempts = cases.iter().map(|case| &case["attempts"][0]);
    let mut notes: Vec<&str> = attempts
        .map(|attempt| {
            let notes = attempt["artefacts"][0].as_str().unwrap();
            let own = attempt["run"]["directory"].as_str().unwrap();
            assert_eq!(notes, format!("{own}/notes.log"));
            notes
        })
        .collect();
    notes.sort_unstable();
    notes.dedup();
    assert_eq!(notes.len(), 4, "{notes:?}");
}

#[test]
fn cases_run_until_one_fails_or_so_many_times() {
    let sandbox = Sandbox::new();
    let words = ["--until-fail=3", "-j1", "passes_quietly", "fails_at_first_if_asked_to"];
    let runner = || sandbox.misbehaviour(&words);
    let output = runner().run(crate::sandbox::deadline()).unwrap();
    let reported = output.stderr_text().into_owned() + &output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{reported}");
    assert!(reported.contains("3 rounds of --until-fail passed\n"), "{reported}");
    assert!(reported.contains("passes_quietly::raw-file #3"), "{reported}");
    assert!(reported.contains("6 passed"), "{reported}");

    // The first round fails: there is no other, and skipped cases are not lost.
    let note = sandbox.path("note").into_string();
    let output = runner().env("MISBEHAVIOUR_NOTE", note).run(crate::sandbox::deadline()).unwrap();
    let reported = output.stderr_text().into_owned() + &output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{reported}");
    assert!(reported.contains("0 rounds of --until-fail passed\n"), "{reported}");
    assert!(!reported.contains(" lost") && !reported.contains("#2"), "{reported}");
}

#[test]
fn fail_fast_ends_a_run_at_the_first_failure() {
    let report =
        Sandbox::new().json(&["--fail-fast", "-j1", "--shuffle=3", "fails_by", "passes_quietly"]);
    assert_eq!(report["totals"]["failed"], 1);
    let again =
        Sandbox::new().json(&["--fail-fast", "-j1", "--shuffle=3", "fails_by", "passes_quietly"]);
    assert_eq!(verdicts(&report), verdicts(&again), "the seed stands for the order");
    assert_eq!(report["run"]["seed"], 3);
}

#[test]
fn time_limit_of_the_command_line_overrides_the_tests() {
    let sandbox = Sandbox::new();
    // Enough time to reach the wait on a busy machine.
    let report = sandbox.json(&["--timeout=3", "waits_forever"]);
    let record = &report["cases"][0]["attempts"][0];
    let reason = record["reason"].as_str().unwrap();
    // The wait ends before the case does, so that the test can say what it waited for.
    assert!(reason.contains("all that was left of the 3s of the case"), "{reason}");
    assert!(reason.contains("for somebody to come"), "{reason}");
    let again = record["run"]["again"].as_str().unwrap();
    assert!(again.ends_with(" --timeout=3"), "{again}");
}

#[test]
fn extreme_numbers_are_accepted() {
    let sandbox = Sandbox::new();
    let most = [
        "--timeout=31536000",
        "--timeout-scale=10000",
        "--jobs=18446744073709551615",
        "--retries=1000",
        "--shuffle=18446744073709551615",
        "passes_quietly",
    ];
    assert_eq!(verdicts(&sandbox.json(&most))[0].1, "pass");
    let least = ["--timeout=0.001", "--timeout-scale=0.001", "--retries=0", "--repeat=1"];
    let report = sandbox.json(&[&least[..], &["waits_forever"]].concat());
    let reason = report["cases"][0]["attempts"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("exceeded its time limit of 1µs"), "{reason}");
}

#[test]
fn messages_are_shown_at_the_end_of_the_case_if_asked_for() {
    let sandbox = Sandbox::new();
    let count_of_messages = |args: &[&str]| {
        let output = sandbox.run(args);
        output.stdout_text().matches("qemu-img create -f raw ").count()
    };
    assert_eq!(count_of_messages(&["fails_after_tools"]), 1, "with the failure");
    assert_eq!(count_of_messages(&["-d", "fails_after_tools"]), 2);
}

#[test]
fn lost_watchdog_makes_its_case_broken() {
    let sandbox = Sandbox::new();
    // The case kills its watchdog, which then cannot leave a record.
    let report = sandbox.json(&["--include-ignored", "--timeout=30", "kills_its_guard"]);
    let record = &report["cases"][0]["attempts"][0];
    assert_eq!(record["verdict"], "broken");
    let reason = record["reason"].as_str().unwrap();
    assert!(
        reason.starts_with("the case's watchdog ended with signal 9 (SIGKILL) and left no record"),
        "{reason}"
    );
}

#[test]
fn record_has_every_member_that_its_program_wrote() {
    let sandbox = Sandbox::new();
    let report = sandbox.json(&["passes_quietly"]);
    let run = sandbox.path("out/runs/latest/iotest-conformance.misbehaviour/0");
    let file = run.join("misbehaviour.behaved.passes_quietly.raw-file.json");
    let record: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(record, report["cases"][0]["attempts"][0]);
    assert_eq!(record["about"]["function"], "behaved::passes_quietly");
}

/// Three cases that take both slots run one after the other.
#[test]
fn heavy_cases_never_run_at_the_same_time() {
    let sandbox = Sandbox::new();
    let note = sandbox.path("note");
    let heavy = sandbox.misbehaviour(&["-j2", "runs_alone"]).env("MISBEHAVIOUR_NOTE", note);
    let output = heavy.run(crate::sandbox::deadline()).unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", output.stdout_text());
}

#[test]
fn only_the_ends_of_a_long_output_are_kept() {
    let sandbox = Sandbox::new();
    let report = sandbox.json(&["writes_a_lot"]);
    let attempt = &report["cases"][0]["attempts"][0];
    assert_eq!(attempt["verdict"], "fail");
    let missing = "it wrote 16016029 bytes; 13918877 in the middle were left out";
    assert!(attempt["remarks"].to_string().contains(missing), "{attempt}");
    let output = std::fs::read(attempt["run"]["output"].as_str().unwrap()).unwrap();
    assert!(output.len() < 3 << 20, "{}", output.len());
    let text = String::from_utf8_lossy(&output);
    assert!(text.starts_with("the first line\n") && text.contains("\nthe last line\n"));
}
