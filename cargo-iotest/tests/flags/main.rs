//! Every option of every subcommand has a test of its happy path and one of its bad path.
//!
//! The options come from clap, so a new one fails here until it has both. Most paths are read from
//! the command lines in `tests/cmd`; where running needs a QEMU, the table names the test, which
//! must use the option.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod transcripts;
mod sources;
mod table;
mod hostile;

use std::collections::BTreeSet;

use cargo_iotest::cli::{Cli, spellings};
use clap::{Arg, Command, CommandFactory as _};

use crate::sources::Sources;
use crate::table::{HAPPY, NO_BAD_PATH};
use crate::transcripts::Transcripts;

/// An option where it belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Flag {
    /// The name of the subcommand; empty for what runs tests.
    command: String,
    /// `--long`, or another spelling of it.
    name: String,
    /// The same in one letter: `-s`.
    letter: Option<String>,
}

impl Flag {
    /// Its name in the table.
    fn title(&self) -> String {
        format!("{} {}", self.command, self.name).trim().to_owned()
    }

    /// Says whether a word of a command line is this option, with or without a value.
    fn is(&self, word: &str) -> bool {
        let long = word == self.name || word.starts_with(&format!("{}=", self.name));
        // The value follows a letter directly.
        let short = self.letter.as_ref().is_some_and(|letter| word.starts_with(letter.as_str()));
        long || short && !word.starts_with("--") && !spellings().any(|(name, _)| name == word)
    }
}

/// The subcommand whose options are those of a run, by the same definitions: what shows one of them
/// shows it for both.
const SAME_AS_RUN: &str = "tree";

/// All options except `--help` and `--version`, which clap handles.
fn flags() -> Vec<Flag> {
    let of = |name: &str, command: &Command| -> Vec<Flag> {
        let flag = |arg: &Arg| {
            let long = arg.get_long().filter(|long| !["help", "version"].contains(long))?;
            Some(Flag {
                command: name.to_owned(),
                name: format!("--{long}"),
                letter: arg.get_short().map(|letter| format!("-{letter}")),
            })
        };
        command.get_arguments().filter_map(flag).collect()
    };
    let cli = Cli::command();
    let own = of("", &cli);
    let others = cli.get_subcommands().filter(|sub| sub.get_name() != SAME_AS_RUN);
    own.into_iter().chain(others.flat_map(|sub| of(sub.get_name(), sub))).collect()
}

/// The spellings of `check`, each with what it stands for.
fn of_check() -> Vec<(Flag, String)> {
    let flag = |name| Flag { command: String::new(), name, letter: None };
    spellings().map(|(name, option)| (flag(name), option)).collect()
}

#[test]
fn option_has_a_test_of_its_happy_path() {
    let (transcripts, sources) = (Transcripts::read(), Sources::read());
    let spelt = of_check().into_iter().map(|(flag, _)| flag);
    let flags: Vec<Flag> = flags().into_iter().chain(spelt).collect();
    let mut faults = Vec::new();
    for flag in &flags {
        let named = HAPPY.iter().find(|(title, _)| *title == flag.title());
        match (transcripts.good(flag), named) {
            (true, None) => {}
            (true, Some(_)) => faults.push(format!(
                "{}: tests/cmd has it; take it out of tests/flags/table.rs",
                flag.title()
            )),
            (false, None) => faults.push(format!(
                "{}: no command line in tests/cmd with it ends well, and no test is named in \
                 tests/flags/table.rs",
                flag.title()
            )),
            (false, Some((_, test))) => faults.extend(sources.fault(flag, test)),
        }
    }
    let known: BTreeSet<String> = flags.iter().map(Flag::title).collect();
    let strange = HAPPY.iter().filter(|(title, _)| !known.contains(*title));
    faults.extend(strange.map(|(title, _)| format!("{title}: there is no such option")));
    assert_eq!(faults, [""; 0], "\n{}\n", faults.join("\n"));
}

#[test]
fn option_has_a_test_of_its_bad_path_or_a_reason_why_there_is_none() {
    let transcripts = Transcripts::read();
    let mut faults = Vec::new();
    for flag in flags() {
        let excused = NO_BAD_PATH.iter().any(|(title, _)| *title == flag.title());
        match (transcripts.bad(&flag), excused) {
            (true, false) | (false, true) => {}
            (true, true) => faults.push(format!("{}: it has a bad path", flag.title())),
            (false, false) => faults.push(format!(
                "{}: no command line in tests/cmd is refused because of it",
                flag.title()
            )),
        }
    }
    let known: BTreeSet<String> = flags().iter().map(Flag::title).collect();
    let strange = NO_BAD_PATH.iter().filter(|(title, _)| !known.contains(*title));
    faults.extend(strange.map(|(title, _)| format!("{title}: there is no such option")));
    assert_eq!(faults, [""; 0], "\n{}\n", faults.join("\n"));
}

/// So the bad paths of these are those of the options.
#[test]
fn spelling_of_check_stands_for_an_option() {
    let flags = flags();
    for (spelling, option) in of_check() {
        assert!(flags.iter().any(|flag| flag.is(&option)), "{}: {option}", spelling.name);
    }
}

#[test]
fn subcommand_is_on_a_command_line_that_ends_well() {
    let (transcripts, sources) = (Transcripts::read(), Sources::read());
    for sub in Cli::command().get_subcommands() {
        let name = sub.get_name();
        let known = transcripts.runs(name) || sources.name(name);
        assert!(known, "no test runs `cargo iotest {name}`");
    }
}

/// What reads the tests is itself to be trusted.
#[test]
fn option_without_tests_is_noticed() {
    let new = |name: &str| Flag { command: String::new(), name: name.to_owned(), letter: None };
    let (transcripts, sources) = (Transcripts::read(), Sources::read());
    for flag in [new("--colour"), new("--no-such-option"), new("-qcow9")] {
        assert!(!transcripts.good(&flag) && !transcripts.bad(&flag), "{flag:?}");
    }
    let run = "verdicts::repetitions_are_cases_of_their_own";
    assert_eq!(sources.fault(&new("--repeat"), run), None);
    assert!(sources.fault(&new("--retries"), run).is_some());
    assert!(sources.fault(&new("--repeat"), "verdicts::no_such_test").is_some());
    // The option of another subcommand is another option.
    let other = Flag { command: "refs".to_owned(), ..new("--format") };
    assert!(!transcripts.good(&other) && !transcripts.bad(&other));
}
