//! Lists of known failures.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::process::Output;

use crate::krate::Krate;
use crate::sandbox::{Sandbox, deadline, verdicts};

/// An entry for a test.
fn entry(test: &str, expect: &str, until: &str) -> String {
    format!(
        "[[known]]\ntest = {test:?}\nexpect = {expect:?}\nreason = \"tapes are short\"\nuntil = \
         {until:?}\n\n"
    )
}

/// Writes a list.
fn list(sandbox: &Sandbox, text: &str) -> Utf8PathBuf {
    let path = sandbox.path("known.toml");
    fs::write(&path, text).unwrap();
    path
}

/// Runs a command on the last run.
fn after(sandbox: &Sandbox, args: &[&str]) -> Output {
    sandbox.runner(args).run(deadline()).unwrap()
}

#[test]
fn known_failures_are_counted_apart_and_the_run_is_good() {
    let sandbox = Sandbox::new();
    let entries = [
        entry("behaved::fails_by_text", "fails", "2999-12-31"),
        entry("behaved::fails_at_first*", "flaky", "99.0"),
        entry("process::waits_forever", "skip", "99.0"),
    ];
    let path = list(&sandbox, &entries.concat());
    let names = ["passes_quietly", "fails_by_text", "fails_at_first_if_asked_to", "waits_forever"];
    let words = [&["--known", path.as_str(), "--retries=2", "-j1", "--fail-fast"], &names[..]];
    let note = sandbox.path("note");
    let output = sandbox.misbehaviour(&words.concat()).env("MISBEHAVIOUR_NOTE", note);
    let output = output.run(deadline()).unwrap();
    sandbox.assert_clean();
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    for part in [
        "running 3 cases, 1 ignored, 1 at a time\n",
        "s  behaved::fails_by_text::raw-file: \"the disk has 3 sectors, expected 4\"\n",
        &format!(
            "\nknown failures:\n  behaved::fails_at_first_if_asked_to::raw-file: tapes are short \
             (flaky, until 99.0, {path}:7)\n  behaved::fails_by_text::raw-file: tapes are short \
             (fails, until 2999-12-31, {path}:1)\n"
        ),
        &format!("\n      1  known: tapes are short ({path}:13, until 99.0)\n"),
        "\nok: 3 cases in ",
        ": 1 passed, 2 known, 1 ignored\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("will be retried") && !text.contains("\nFAIL "), "{text}");

    let output = sandbox.run(&["--failed", "-n"]);
    assert_eq!(output.status.code(), Some(4), "{}", output.stdout_text());
    let later = sandbox.runner(&["report"]).run(deadline()).unwrap();
    assert_eq!(later.status.code(), Some(0), "{}", later.stdout_text());
    let shown = after(&sandbox, &["known"]).stdout_text().into_owned();
    assert!(shown.contains(&format!("{path}:1: behaved::fails_by_text: fails, until ")), "{shown}");
    assert!(shown.contains("\n    in the last run: 1 failed\n"), "{shown}");
    let listed = sandbox.run(&["--known", path.as_str(), "--list", "waits_forever"]);
    assert!(listed.stdout_text().contains(": ignored, known: "), "{}", listed.stdout_text());
}

#[test]
fn pass_against_the_list_fails_until_the_list_is_updated() {
    let sandbox = Sandbox::new();
    let stays = entry("behaved::fails_by_text", "fails", "99.0");
    let passes =
        "# It was mended.\n".to_owned() + &entry("behaved::passes_quietly", "fails", "99.0");
    // What a file begins with is about all of it.
    let path = list(&sandbox, &["# Ours.\n\n", &*passes, "# It is not.\n", &*stays].concat());
    let words = ["--known", path.as_str(), "--retries=1", "passes_quietly", "fails_by_text"];
    let output = sandbox.run(&words);
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{text}");
    for part in [
        "FIXED ",
        &format!(
            "\nFAIL behaved::passes_quietly::raw-file: it passed, and is known to fail: tapes are \
             short\n  listed at {path}:4; `cargo iotest known --update` removes the entry\n"
        ),
        "\nFAILED: 2 cases in ",
        ": 1 known, 1 known but passed\n",
        "  cargo iotest known --update    removes known failures that pass or are past their end\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("will be retried"), "{text}");

    // Of a run that was of something else, nothing follows.
    let first = sandbox.path("out/runs/latest").canonicalize_utf8().unwrap();
    sandbox.run(&["--known", path.as_str(), "fails_by_text"]);
    let output = after(&sandbox, &["known", "--update"]);
    let text = output.stdout_text();
    assert_eq!(text, format!("{path}: 0 of 2 removed, 2 left\n"), "{}", output.stderr_text());
    let output = after(&sandbox, &["known", "--update", "--run", first.as_str()]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    assert_eq!(
        output.stdout_text(),
        format!(
            "removed {path}:4: behaved::passes_quietly: passed: behaved::passes_quietly::raw-file\n\
             {path}: 1 of 2 removed, 1 left\n"
        )
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("# Ours.\n\n# It is not.\n{stays}"));
    assert_eq!(sandbox.run(&words).status.code(), Some(0));
}

#[test]
fn entry_past_its_end_does_not_hold_any_more() {
    let sandbox = Sandbox::new();
    let entries = [
        entry("behaved::fails_by_text", "fails", "2020-01-01"),
        entry("behaved::passes_quietly", "fails", "1.0"),
        // It held for releases that are not this one.
        entry("behaved::fails_by_error", "fails", "99.0")
            .replace("reason", "qemu = \"<2.0\"\nreason"),
    ];
    let path = list(&sandbox, &entries.concat());
    let names = ["fails_by_text", "passes_quietly", "fails_by_error"];
    let output = sandbox.run(&[&["--known", path.as_str()], &names[..]].concat());
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{text}");
    for part in [
        &format!(
            "expected 4\"\n  was known until 2020-01-01, which is past: tapes are short ({path}:1)\n"
        ),
        "\nFAIL behaved::fails_by_error::raw-file: ",
        &format!(
            "\nknown failures past their end:\n  behaved::passes_quietly::raw-file: tapes are short \
             (fails, until 1.0, {path}:7)\n"
        ),
        ": 1 passed, 2 failed\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let output = after(&sandbox, &["known", "--update"]);
    let text = output.stdout_text();
    assert!(text.contains(": past its end, 2020-01-01 ("), "{text}");
    assert!(text.contains(": past its end, QEMU 1.0\n"), "{text}");
    assert_eq!(fs::read_to_string(&path).unwrap(), entries[2]);
}

/// A fault of the harness or the host is no failure of a test.
#[test]
fn only_failures_of_tests_are_known() {
    let sandbox = Sandbox::new();
    let path = list(&sandbox, &entry("*", "fails", "99.0"));
    let names =
        ["behaved::breaks", "skips_late", "process::is_killed", "--timeout=3", "waits_forever"];
    let report = sandbox.json(&[&["--known", path.as_str()], &names[..]].concat());
    let found = verdicts(&report);
    let expected = [
        ("behaved::breaks::raw-file", "broken"),
        ("behaved::skips_late::raw-file", "skip"),
        ("process::is_killed::raw-file", "known"),
        ("process::waits_forever::raw-file", "known"),
    ];
    let expected = expected.map(|(id, verdict)| (id.to_owned(), verdict.to_owned()));
    assert_eq!(found, expected);
    assert_eq!((&report["totals"]["known"], &report["totals"]["fixed"]), (&2.into(), &0.into()));
    assert_eq!(report["run"]["known"], path.as_str());
    assert_eq!(report["cases"][2]["attempts"][0]["run"]["known"]["expect"], "fails");
}

#[test]
fn pass_at_a_retry_is_a_failure_if_asked_for() {
    let sandbox = Sandbox::new();
    let note = sandbox.path("note");
    let run = |words: &[&str]| {
        drop(fs::remove_file(&note));
        let words = [&["--retries=3", "at_first"], words].concat();
        let runner = sandbox.misbehaviour(&words).env("MISBEHAVIOUR_NOTE", note.clone());
        runner.run(deadline()).unwrap()
    };
    assert_eq!(run(&["--flaky-result=pass"]).status.code(), Some(0));
    for words in [["--flaky-result", "fail"], ["--flaky=fail", "-j1"]] {
        let output = run(&words);
        let text = output.stdout_text();
        assert_eq!(output.status.code(), Some(101), "{text}");
        for part in [
            "nobody has tried before (will be retried)\n",
            "\nFAIL behaved::fails_at_first_if_asked_to::raw-file: passed at attempt 2 only, a failure \
             by --flaky-result=fail; at first: nobody has tried before",
            " --retries=3 --flaky-result=fail\n",
            ": 1 failed\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert_eq!(text.matches("will be retried").count(), 1, "{text}");
    }
    let output = sandbox.run(&["--failed", "-n"]);
    assert_eq!(output.stdout_text(), "behaved::fails_at_first_if_asked_to::raw-file\n");
}

#[test]
fn table_of_qemus_counts_known_failures_apart() {
    let sandbox = Sandbox::new();
    let path = list(&sandbox, &entry("behaved::fails_by_text", "fails", "99.0"));
    let qemu = iotest_runtime::env::Settings::from_env().unwrap().programs.qemu.unwrap();
    let (known, qemu) = (format!("--known={path}"), format!("--qemu={qemu}"));
    let output = sandbox.run(&[&known, &qemu, "passes_quietly", "fails_by_text"]);
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("   passed    flaky    known   failed  skipped  ignored\n"), "{text}");
    assert!(text.contains("        1        0        1        0        0        0\n"), "{text}");
}

#[test]
fn mistake_in_a_list_ends_the_run_before_it_begins() {
    let sandbox = Sandbox::new();
    let text = entry("behaved::passes_quietly", "fails", "99.0").replace("until", "til");
    let path = list(&sandbox, &text);
    let output = sandbox.run(&["--known", path.as_str(), "passes_quietly"]);
    assert_eq!(output.status.code(), Some(2));
    let text = output.stderr_text();
    assert!(text.starts_with(&format!("error: the known failures in {path}: ")), "{text}");
    assert!(text.contains("line 5") && text.contains("unknown field `til`"), "{text}");
}

/// Blessing is about logs: that a failure is known does not matter, and no list is changed by it.
#[test]
fn list_in_the_root_of_the_workspace_is_found() {
    let krate = Krate::new();
    assert_eq!(krate.iotest(&["new"]).status.code(), Some(0));
    let test = krate.directory.join("tests/suite/first.rs");
    fs::write(&test, fs::read_to_string(&test).unwrap().replace("0x5a", "0xa5")).unwrap();
    let name = "first::written_data_outlives_the_machine";
    let entries = [entry(name, "fails", "99.0"), entry("first::writen", "fails", "99.0")].concat();
    krate.write("iotest-known.toml", &entries);

    let output = krate.iotest(&[]);
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains(" (fails, until 99.0, iotest-known.toml:1)\n"), "{text}");
    let warning = "\nwarning: iotest-known.toml:7: `first::writen` matches no test";
    assert!(text.contains(warning), "{text}");
    let output = krate.iotest(&["first::"]);
    assert!(!output.stdout_text().contains("warning: "), "{}", output.stdout_text());
    assert_eq!(krate.iotest(&["--no-known"]).status.code(), Some(101));

    let output = krate.iotest(&["bless", "first::*"]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    assert_eq!(fs::read_to_string(krate.directory.join("iotest-known.toml")).unwrap(), entries);
    assert_eq!(krate.iotest(&[]).status.code(), Some(101), "the list is out of date now");
    let manifest = krate.directory.join("Cargo.toml");
    let output = krate.iotest(&["known", "--update", "--manifest-path", manifest.as_str()]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    let left =
        fs::read_to_string(krate.directory.join(Utf8Path::new("iotest-known.toml"))).unwrap();
    assert_eq!(left, entry("first::writen", "fails", "99.0"));
    assert_eq!(krate.iotest(&[]).status.code(), Some(0));
}
