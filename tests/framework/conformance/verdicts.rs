//! Whole runs: every case gets its verdict and its evidence, whatever other cases do.

use std::collections::BTreeMap;

use crate::sandbox::{Sandbox, cargo, deadline};
use crate::table::Expected::{self, Broken, Fail, Ignored, Pass, Skip};
use crate::table::{TABLE, ids};

/// Returns the words after `test ID ... `, by id.
pub(crate) fn words(stdout: &str) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (id, word) = line.strip_prefix("test ")?.split_once(" ... ")?;
        Some((id.to_owned(), word.to_owned()))
    };
    stdout.lines().filter_map(line).collect()
}

#[test]
fn filters_of_a_log_are_listed_on_request_and_once() {
    for capture in ["--quiet", "--nocapture"] {
        let args = ["--explain-filters", capture, "--exact", "behaved::filters_its_log::raw-file"];
        let output = Sandbox::new().run(&args);
        let text = output.stderr_text();
        let title = "behaved::filters_its_log::raw-file: filters of the log: known values";
        assert_eq!(text.matches(title).count(), 1, "{text}");
        for line in ["/test/behaved.filters_its_log.raw-file.", " -> TEST_DIR", ". virtio_scsi"] {
            assert!(text.contains(line), "{text}");
        }
    }
}

/// Returns the section of each failed case, by id.
fn sections(stdout: &str) -> BTreeMap<String, String> {
    let (_, failures) = stdout.split_once("\nfailures:\n").expect("some fail");
    failures
        .split("\n---- ")
        .filter_map(|section| section.split_once(" stdout ----\n"))
        .map(|(id, text)| (id.to_owned(), text.to_owned()))
        .collect()
}

/// Returns at most the last 2000 bytes of a text.
fn end_of(text: &str) -> &str {
    let mut from = text.len().saturating_sub(2000);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    &text[from..]
}

fn word_is(expected: Expected, word: &str) -> bool {
    match expected {
        Pass => word == "ok",
        Ignored => word.starts_with("ignored, ") && !word.contains("SKIP"),
        Skip => word.starts_with("ignored, SKIP: "),
        Fail | Broken => word == "FAILED",
    }
}

#[test]
fn every_case_gets_its_verdict_and_its_evidence() {
    let sandbox = Sandbox::new();
    let output = sandbox.run(&[]);
    let stdout = output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{stdout}");

    let (words, sections, records) = (words(&stdout), sections(&stdout), sandbox.records());
    assert_eq!(words.keys().collect::<Vec<_>>(), TABLE.iter().map(|row| row.0).collect::<Vec<_>>());
    for (id, expected, needles) in TABLE {
        let word = &words[*id];
        assert!(word_is(*expected, word), "{id}: {word}");
        let text = match expected {
            Fail | Broken => &sections[*id],
            Pass | Ignored | Skip => word,
        };
        for needle in *needles {
            assert!(text.contains(needle), "{id}: no {needle:?} in: {}", end_of(text));
        }
        let verdict = records.get(*id).map(|record| record["verdict"].as_str().unwrap());
        let wanted = match expected {
            Pass => Some("pass"),
            Skip => Some("skip"),
            Fail => Some("fail"),
            Broken => Some("broken"),
            Ignored => None,
        };
        assert_eq!(verdict, wanted, "the record of {id}");
    }
    let summary = format!(
        "\ntest result: FAILED. {} passed; {} failed; {} ignored; 0 measured; 0 filtered out; ",
        ids(&[Pass]).len(),
        ids(&[Fail, Broken]).len(),
        ids(&[Ignored, Skip]).len(),
    );
    assert!(stdout.contains(&summary), "{stdout}");
    let stderr = output.stderr_text();
    assert!(stderr.contains("skipped 1 case: needs a tape drive\n"), "{stderr}");
}

#[test]
fn cargo_test_reports_the_same() {
    let sandbox = Sandbox::new();
    let run = ["test", "--test", "misbehaviour"];
    let args = ["--", "behaved", "process::panics", "process::aborts"];
    let output = cargo(&sandbox, &run).args(args).run(deadline()).unwrap();
    sandbox.assert_clean();
    let (stdout, stderr) = (output.stdout_text(), output.stderr_text());
    assert_eq!(output.status.code(), Some(101), "{stderr}");
    // For other statuses than 101 cargo adds an error with its cause.
    assert!(stderr.contains("test failed, to rerun pass"), "{stderr}");
    assert!(!stderr.contains("Caused by"), "{stderr}");
    let words = words(&stdout);
    let selected = TABLE.iter().filter(|row| args[1..].iter().any(|arg| row.0.contains(arg)));
    let selected: Vec<_> = selected.collect();
    assert_eq!(words.len(), selected.len(), "{stdout}");
    for (id, expected, _) in selected {
        assert!(word_is(*expected, &words[*id]), "{id}: {}", words[*id]);
    }
}

#[test]
fn options_choose_what_output_is_shown() {
    let sandbox = Sandbox::new();
    let id = "behaved::passes_in_two_formats::raw-file";
    let shown = |args: &[&str]| sandbox.run(args).stdout_text().into_owned();
    assert!(!shown(&[id]).contains("output of raw-file"));
    assert!(shown(&["--show-output", id]).contains("successes:\n\n---- "));
    let text = shown(&["--nocapture", id]);
    assert!(
        text.contains("test behaved::passes_in_two_formats::raw-file ... output of raw-file\nok\n"),
        "{text}"
    );
    let text = shown(&["--quiet", id]);
    assert!(text.starts_with("\nrunning 1 test\n.\ntest result: ok. 1 passed"), "{text}");
    let text = shown(&["--report-time", id]);
    assert!(text.contains(" ... ok <0."), "{text}");
}

#[test]
fn json_is_one_object_a_line() {
    let sandbox = Sandbox::new();
    let output = sandbox.run(&["-Zunstable-options", "--format=json", "behaved"]);
    let events: Vec<serde_json::Value> = output
        .stdout_text()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    let of = |name: &str| events.iter().filter(|event| event["event"] == name).count();
    assert_eq!((of("ok"), of("ignored")), (5, 5));
    let bad = events
        .iter()
        .find(|event| event["name"] == "behaved::breaks::raw-file" && event["event"] == "failed");
    assert!(bad.unwrap()["stdout"].as_str().unwrap().contains("create a tape"));
    assert_eq!(events.last().unwrap()["type"], "suite");
}

#[test]
fn in_process_run_needs_no_watchdog() {
    let sandbox = Sandbox::new();
    let args = ["--force-run-in-process", "behaved::passes", "fails_by_text"];
    let output = sandbox.run(&args);
    assert_eq!(output.status.code(), Some(101));
    let words = words(&output.stdout_text());
    assert_eq!(words["behaved::fails_by_text::raw-file"], "FAILED");
    assert!(output.stdout_text().contains(". 3 passed; 1 failed; 0 ignored;"), "{words:?}");
    assert!(output.stderr_text().contains("expected 4"));
}

#[test]
fn only_the_ends_of_a_long_output_are_kept_and_shown() {
    let sandbox = Sandbox::new();
    let run = sandbox
        .fixture("misbehaviour")
        .args(["--exact", "behaved::writes_a_lot::raw-file"])
        .run(deadline())
        .unwrap();
    let text = run.stdout_text();
    assert!(
        text.contains("the first line\n") && text.contains("\nthe last line\n"),
        "{}",
        text.len()
    );
    assert!(text.contains("bytes left out; they are in ") && text.len() < 200_000);
    let kept = text.split_once("; they are in ").unwrap().1.split_once(" ...]").unwrap().0;
    let kept = std::fs::read(kept).unwrap();
    assert!(kept.len() < 3 << 20, "{}", kept.len());
    assert!(String::from_utf8_lossy(&kept).contains("[... 13918877 of 16016029 bytes are missing"));
    sandbox.assert_clean();
}
