//! `cargo iotest review` at a terminal, after a run of tests whose logs differ.

use std::fs;

use camino::Utf8PathBuf;

use crate::krate::Krate;
use crate::terminal::{CONTROL_C, END_OF_FILE, Terminal};

const QUESTION: &str = "quit? [avroq?] ";

/// Records its arguments and whether it has a terminal, then acts on the reference by its first
/// argument.
const EDITOR: &str = r#"#!/bin/sh
word=$1; shift
test -t 0 && test -t 1 && place=terminal
echo "$place: $@" > "$NOTES"
case $word in
    edit) echo edited > "$1" ;;
    settle) cat "$2" > "$1" ;;
    spoil) echo spoilt >> "$2" ;;
    wait) trap 'echo interrupted >> "$NOTES"; exit 0' INT; echo ready; read line ;;
    fail) exit 3 ;;
esac
"#;

/// A crate after a run in which the logs of four tests, each its name, differed.
struct ReviewedCrate {
    krate: Krate,
}

impl ReviewedCrate {
    fn new() -> Self {
        let tests = ["a", "b", "c", "d"].map(|name| {
            format!("#[iotest(formats = \"raw\")]\nfn {name}(t: &mut Test) {{\n    t.log(\"{name}\");\n}}\n")
        });
        let tests = tests.concat();
        let krate = Krate::with_tests(&format!("use iotest_runtime::prelude::*;\n\n{tests}"));
        let reviewed = Self { krate };
        reviewed.krate.write("tests/suite/golden/m/a.out", "old\n");
        reviewed.krate.write("editor", EDITOR);
        fs::create_dir(reviewed.krate.sandbox.path("tmp")).unwrap();
        let output = reviewed.krate.iotest(&[]);
        assert!(output.stdout_text().contains("\nFAILED: 4 cases"), "{}", output.stderr_text());
        reviewed
    }

    fn golden(&self, name: &str) -> Utf8PathBuf {
        self.krate.directory.join("tests/suite/golden/m").join(name)
    }

    /// Every reference with its text.
    fn references(&self) -> Vec<(String, String)> {
        let entries = self.golden("").read_dir_utf8().unwrap().map(Result::unwrap);
        let mut all: Vec<_> = entries
            .map(|entry| (entry.file_name().to_owned(), fs::read_to_string(entry.path()).unwrap()))
            .collect();
        all.sort();
        all
    }

    fn notes(&self) -> String {
        fs::read_to_string(self.krate.sandbox.path("notes")).unwrap()
    }

    /// Starts a review; `word` tells the editor what to do.
    fn review(&self, word: &str) -> Terminal {
        let editor = format!("sh {} {word}", self.krate.directory.join("editor"));
        let program = |name: &str| {
            self.krate
                .sandbox
                .prepared(name)
                .current_dir(self.krate.directory.clone())
                .env("VISUAL", editor)
                .env("NOTES", self.krate.sandbox.path("notes"))
                .env("TMPDIR", self.krate.sandbox.path("tmp"))
        };
        Terminal::start(program, &[env!("CARGO_BIN_EXE_cargo-iotest"), "iotest", "review"])
    }

    /// Waits for the end of a review, and asserts that it leaves nothing behind.
    fn end(&self, terminal: Terminal) -> (Option<i32>, String) {
        let end = terminal.end();
        let left = fs::read_dir(self.krate.sandbox.path("tmp")).unwrap().count();
        assert_eq!(left, 0, "temporary files are left: {}", end.1);
        self.krate.sandbox.assert_clean();
        end
    }
}

fn files(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn each_answer_counts_at_once_and_the_rest_is_there_the_next_time() {
    let reviewed = ReviewedCrate::new();
    let mut terminal = reviewed.review("none");
    let first = terminal.expect(QUESTION);
    assert!(first.contains("[1/4] m::a::raw-file\n"), "{first}");
    assert!(first.contains("mold\u{1b}["), "in colours: {first}");
    terminal.keys("?\n");
    assert!(terminal.expect(QUESTION).contains("\nq  quit: "));
    terminal.keys("a\n");
    terminal.expect("/m/a.out\n");
    // Written before the next answer.
    assert_eq!(reviewed.references(), files(&[("a.out", "a\n")]));
    terminal.expect("[2/4] m::b::raw-file\n");
    terminal.expect(QUESTION);
    terminal.keys("v\n");
    terminal.expect("/m/b.raw.out\n");
    terminal.expect(QUESTION);
    terminal.keys("r\n");
    terminal.expect("unchanged\n");
    terminal.expect("[4/4] m::d::raw-file\n");
    terminal.expect(QUESTION);
    terminal.keys(CONTROL_C);
    let (status, printed) = reviewed.end(terminal);
    assert_eq!(status, Some(130), "{printed}");
    assert!(printed.ends_with("\nunchanged: 1 of 4\n"), "{printed}");
    let accepted = files(&[("a.out", "a\n"), ("b.raw.out", "b\n")]);
    assert_eq!(reviewed.references(), accepted);

    for (keys, count) in [("q\n", "unchanged: 2 of 2\n"), (END_OF_FILE, "2 of 2\n")] {
        let mut terminal = reviewed.review("none");
        terminal.expect("[1/2] m::c::raw-file\n");
        terminal.expect(QUESTION);
        terminal.keys(keys);
        let (status, printed) = reviewed.end(terminal);
        assert_eq!(status, Some(0), "{printed}");
        assert!(printed.ends_with(count), "{printed}");
        assert_eq!(reviewed.references(), accepted);
    }

    // An incomplete answer does not count.
    let mut terminal = reviewed.review("none");
    terminal.expect(QUESTION);
    terminal.keys("a");
    terminal.keys(CONTROL_C);
    assert_eq!(reviewed.end(terminal).0, Some(130));
    assert_eq!(reviewed.references(), accepted);
}

#[test]
fn editor_has_the_terminal_and_its_changes_are_shown() {
    let reviewed = ReviewedCrate::new();
    let mut terminal = reviewed.review("edit");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    let shown = terminal.expect(QUESTION);
    // Matched with its colours, because paths may contain the same words.
    assert!(shown.contains("medited\u{1b}") && !shown.contains("mold\u{1b}"), "{shown}");
    let notes = reviewed.notes();
    let bad = notes.strip_prefix(&format!("terminal: {} ", reviewed.golden("a.out"))).unwrap();
    assert!(bad.trim_end().ends_with(".out.bad"), "{notes}");
    assert_eq!(fs::read_to_string(bad.trim_end()).unwrap(), "a\n");
    // The edited reference stays unless the log is accepted.
    terminal.keys("r\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(reviewed.end(terminal).0, Some(0));
    assert_eq!(reviewed.references(), files(&[("a.out", "edited\n")]));

    let mut terminal = reviewed.review("settle");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect("/m/a.out now equals the log\n");
    terminal.expect("[2/4] m::b::raw-file\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(reviewed.end(terminal).0, Some(0));
    assert_eq!(reviewed.references(), files(&[("a.out", "a\n")]));
}

#[test]
fn changed_log_is_not_accepted_for_what_the_case_logged() {
    let reviewed = ReviewedCrate::new();
    let mut terminal = reviewed.review("spoil");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect(" is no longer what the case logged; only what it logged can be accepted");
    terminal.expect(QUESTION);
    terminal.keys("a\n");
    terminal.expect("/m/a.out\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(reviewed.end(terminal).0, Some(0));
    assert_eq!(reviewed.references(), files(&[("a.out", "a\n")]));
}

#[test]
fn interruption_of_the_editor_leads_back_to_the_question() {
    let reviewed = ReviewedCrate::new();
    let mut terminal = reviewed.review("wait");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect("ready\n");
    terminal.keys(CONTROL_C);
    terminal.expect(QUESTION);
    assert!(reviewed.notes().ends_with("interrupted\n"), "{}", reviewed.notes());
    terminal.keys("a\n");
    terminal.expect("/m/a.out\n");
    terminal.expect(QUESTION);
    terminal.keys(END_OF_FILE);
    assert_eq!(reviewed.end(terminal).0, Some(0));
    assert_eq!(reviewed.references(), files(&[("a.out", "a\n")]));
}

#[test]
fn editor_that_fails_or_is_not_there_leaves_the_question_open() {
    let reviewed = ReviewedCrate::new();
    let mut terminal = reviewed.review("fail");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect("fail` ended with exit status 3\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(reviewed.end(terminal).0, Some(0));
    for (editor, printed) in [
        ("/nowhere/vi", "the editor `/nowhere/vi` of VISUAL or EDITOR does not exist\n"),
        ("", "set VISUAL or EDITOR to the editor to open files in\n"),
    ] {
        // Answers come from a pipe, whose rest the editor gets.
        let script = "printf 'o\\nq\\n' | \"$@\"";
        let words = ["-c", script, "sh", env!("CARGO_BIN_EXE_cargo-iotest"), "iotest", "review"];
        let shell = reviewed.krate.sandbox.prepared("sh").args(words);
        let shell = shell.current_dir(reviewed.krate.directory.clone()).env_remove("EDITOR");
        let output = shell.env("VISUAL", editor).run(crate::sandbox::deadline()).unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
        assert!(output.stderr_text().contains(printed), "{}", output.stderr_text());
        assert_eq!(output.stdout_text().matches(QUESTION).count(), 2);
    }
    assert_eq!(reviewed.references(), files(&[("a.out", "old\n")]));
}

#[test]
fn log_is_accepted_for_its_release_alone() {
    let reviewed = ReviewedCrate::new();
    let output = reviewed.krate.iotest(&["bless", "--for-release"]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    let references = reviewed.references();
    // Three had none, so that there is nothing that has to stay.
    let names: Vec<&str> = references.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[0], "a.out");
    assert_eq!(names[2..], ["b.out", "c.out", "d.out"]);
    let release = names[1].strip_prefix("a.qemu-").and_then(|rest| rest.strip_suffix(".out"));
    assert!(release.is_some_and(|release| release.split('.').count() == 2), "{names:?}");
    assert_eq!((&*references[0].1, &*references[1].1), ("old\n", "a\n"));
    assert_eq!(reviewed.krate.iotest(&[]).status.code(), Some(0));
}
