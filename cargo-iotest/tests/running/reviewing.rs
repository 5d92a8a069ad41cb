//! `cargo iotest review` at a terminal, after a run of tests whose logs differ.

use std::fs;

use camino::Utf8PathBuf;

use crate::krate::Krate;
use crate::terminal::{CONTROL_C, END_OF_FILE, Terminal};

const QUESTION: &str = "quit? [avroq?] ";

/// Writes down what it was given and whether that is a terminal, then does what its first word says
/// to the reference.
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

/// A crate after a run in which the logs of four tests, which are their names, differed.
struct ReviewedCrate {
    krate: Krate,
}

impl ReviewedCrate {
    fn new() -> Self {
        let krate = Krate::new();
        let manifest = fs::read_to_string(krate.directory.join("Cargo.toml")).unwrap();
        let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../iotest-runtime");
        krate.write(
            "Cargo.toml",
            &format!(
                "{manifest}\n[dev-dependencies]\niotest-runtime = {{ path = \"{runtime}\" }}\n\n\
                 [[test]]\nname = \"suite\"\npath = \"tests/suite/main.rs\"\nharness = false\n"
            ),
        );
        krate.write("tests/suite/main.rs", "mod m;\niotest_runtime::main!();\n");
        let tests = ["a", "b", "c", "d"].map(|name| {
            format!("#[iotest(formats = \"raw\")]\nfn {name}(t: &mut Test) {{\n    t.log(\"{name}\");\n}}\n")
        });
        let tests = tests.concat();
        krate.write("tests/suite/m.rs", &format!("use iotest_runtime::prelude::*;\n\n{tests}"));
        let desk = Self { krate };
        desk.krate.write("tests/suite/golden/m/a.out", "old\n");
        desk.krate.write("editor", EDITOR);
        fs::create_dir(desk.krate.sandbox.path("tmp")).unwrap();
        let output = desk.krate.iotest(&[]);
        assert!(output.stdout_text().contains("\nFAILED: 4 cases"), "{}", output.stderr_text());
        desk
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

    /// Begins a review in which this word tells the editor what to do.
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

    /// Waits for the end of a review, and asserts that nothing is left of it.
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
    let desk = ReviewedCrate::new();
    let mut terminal = desk.review("none");
    let first = terminal.expect(QUESTION);
    assert!(first.contains("[1/4] m::a::raw-file\n"), "{first}");
    assert!(first.contains("mold\u{1b}["), "in colours: {first}");
    terminal.keys("?\n");
    assert!(terminal.expect(QUESTION).contains("\nq  quit: "));
    terminal.keys("a\n");
    terminal.expect("/m/a.out\n");
    // Before anything else is answered.
    assert_eq!(desk.references(), files(&[("a.out", "a\n")]));
    terminal.expect("[2/4] m::b::raw-file\n");
    terminal.expect(QUESTION);
    terminal.keys("v\n");
    terminal.expect("/m/b.raw.out\n");
    terminal.expect(QUESTION);
    terminal.keys("r\n");
    terminal.expect("left as it is\n");
    terminal.expect("[4/4] m::d::raw-file\n");
    terminal.expect(QUESTION);
    terminal.keys(CONTROL_C);
    let (status, said) = desk.end(terminal);
    assert_eq!(status, Some(130), "{said}");
    assert!(said.ends_with("\nleft as they are: 1 of 4\n"), "{said}");
    let accepted = files(&[("a.out", "a\n"), ("b.raw.out", "b\n")]);
    assert_eq!(desk.references(), accepted);

    for (keys, count) in [("q\n", "left as they are: 2 of 2\n"), (END_OF_FILE, "2 of 2\n")] {
        let mut terminal = desk.review("none");
        terminal.expect("[1/2] m::c::raw-file\n");
        terminal.expect(QUESTION);
        terminal.keys(keys);
        let (status, said) = desk.end(terminal);
        assert_eq!(status, Some(0), "{said}");
        assert!(said.ends_with(count), "{said}");
        assert_eq!(desk.references(), accepted);
    }

    // Half an answer is none.
    let mut terminal = desk.review("none");
    terminal.expect(QUESTION);
    terminal.keys("a");
    terminal.keys(CONTROL_C);
    assert_eq!(desk.end(terminal).0, Some(130));
    assert_eq!(desk.references(), accepted);
}

#[test]
fn editor_has_the_terminal_and_what_it_changed_is_shown_anew() {
    let desk = ReviewedCrate::new();
    let mut terminal = desk.review("edit");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    let shown = terminal.expect(QUESTION);
    // With the colours around it, since directories have words in them too.
    assert!(shown.contains("medited\u{1b}") && !shown.contains("mold\u{1b}"), "{shown}");
    let notes = desk.notes();
    let bad = notes.strip_prefix(&format!("terminal: {} ", desk.golden("a.out"))).unwrap();
    assert!(bad.trim_end().ends_with(".out.bad"), "{notes}");
    assert_eq!(fs::read_to_string(bad.trim_end()).unwrap(), "a\n");
    // The edited reference stays as it is unless the log is accepted.
    terminal.keys("r\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(desk.end(terminal).0, Some(0));
    assert_eq!(desk.references(), files(&[("a.out", "edited\n")]));

    let mut terminal = desk.review("settle");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect("/m/a.out says what the case logged\n");
    terminal.expect("[2/4] m::b::raw-file\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(desk.end(terminal).0, Some(0));
    assert_eq!(desk.references(), files(&[("a.out", "a\n")]));
}

#[test]
fn changed_log_is_not_accepted_for_what_the_case_logged() {
    let desk = ReviewedCrate::new();
    let mut terminal = desk.review("spoil");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal
        .expect(" is not what the case logged any more; what it logged is what will be accepted");
    terminal.expect(QUESTION);
    terminal.keys("a\n");
    terminal.expect("/m/a.out\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(desk.end(terminal).0, Some(0));
    assert_eq!(desk.references(), files(&[("a.out", "a\n")]));
}

#[test]
fn interruption_of_the_editor_leads_back_to_the_question() {
    let desk = ReviewedCrate::new();
    let mut terminal = desk.review("wait");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect("ready\n");
    terminal.keys(CONTROL_C);
    terminal.expect(QUESTION);
    assert!(desk.notes().ends_with("interrupted\n"), "{}", desk.notes());
    terminal.keys("a\n");
    terminal.expect("/m/a.out\n");
    terminal.expect(QUESTION);
    terminal.keys(END_OF_FILE);
    assert_eq!(desk.end(terminal).0, Some(0));
    assert_eq!(desk.references(), files(&[("a.out", "a\n")]));
}

#[test]
fn editor_that_fails_or_is_not_there_leaves_the_question_open() {
    let desk = ReviewedCrate::new();
    let mut terminal = desk.review("fail");
    terminal.expect(QUESTION);
    terminal.keys("o\n");
    terminal.expect("fail` ended with exit status 3\n");
    terminal.expect(QUESTION);
    terminal.keys("q\n");
    assert_eq!(desk.end(terminal).0, Some(0));
    for (editor, said) in [
        ("/nowhere/vi", "the editor `/nowhere/vi`, of VISUAL or EDITOR, is not there\n"),
        ("", "set VISUAL or EDITOR to the editor to open files in\n"),
    ] {
        // Answers by a pipe, of which the editor gets what is left.
        let script = "printf 'o\\nq\\n' | \"$@\"";
        let words = ["-c", script, "sh", env!("CARGO_BIN_EXE_cargo-iotest"), "iotest", "review"];
        let shell = desk.krate.sandbox.prepared("sh").args(words);
        let shell = shell.current_dir(desk.krate.directory.clone()).env_remove("EDITOR");
        let output = shell.env("VISUAL", editor).run(crate::sandbox::deadline()).unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
        assert!(output.stderr_text().contains(said), "{}", output.stderr_text());
        assert_eq!(output.stdout_text().matches(QUESTION).count(), 2);
    }
    assert_eq!(desk.references(), files(&[("a.out", "old\n")]));
}
