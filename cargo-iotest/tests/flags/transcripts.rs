//! [`Transcripts`]: the command lines in `tests/cmd` with their expected output.

use std::fs;
use std::path::Path;

use cargo_iotest::cli::Cli;
use clap::CommandFactory as _;

use crate::{Flag, SAME_AS_RUN};

/// All command lines with their expected output.
#[derive(Debug)]
pub(crate) struct Transcripts {
    lines: Vec<Transcript>,
}

/// A command line.
#[derive(Debug)]
struct Transcript {
    /// The subcommand, or nothing.
    command: String,
    words: Vec<String>,
    status: i32,
    answer: String,
}

impl Transcripts {
    /// Reads every file of `tests/cmd`.
    pub(crate) fn read() -> Self {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd");
        let mut lines: Vec<Transcript> = Vec::new();
        for entry in fs::read_dir(directory).unwrap().map(Result::unwrap) {
            if entry.path().extension().is_some_and(|extension| extension == "trycmd") {
                read(&fs::read_to_string(entry.path()).unwrap(), &mut lines);
            }
        }
        assert!(lines.len() > 50, "these are the command lines: {lines:#?}");
        Self { lines }
    }

    /// Says whether a command line with an option succeeds.
    pub(crate) fn good(&self, flag: &Flag) -> bool {
        self.with(flag).any(|line| line.status == 0)
    }

    /// Says whether a command line with an option is refused, and the answer names it or its value.
    pub(crate) fn bad(&self, flag: &Flag) -> bool {
        self.with(flag).any(|line| {
            let place = line.words.iter().position(|word| flag.is(word)).unwrap();
            let value = match line.words[place].split_once('=') {
                Some((_, value)) => Some(value),
                None => line.words.get(place + 1).map(String::as_str),
            };
            let names = |text: &str| line.answer.contains(text);
            line.status != 0 && (names(&flag.name) || value.is_some_and(names))
        })
    }

    /// Says whether a command line with a subcommand succeeds.
    pub(crate) fn runs(&self, command: &str) -> bool {
        self.lines.iter().any(|line| line.command == command && line.status == 0)
    }

    fn with<'a>(&'a self, flag: &'a Flag) -> impl Iterator<Item = &'a Transcript> {
        self.lines.iter().filter(|line| {
            let command = if line.command == SAME_AS_RUN { "" } else { &line.command };
            command == flag.command && line.words.iter().any(|word| flag.is(word))
        })
    }
}

/// Reads `$` lines with the status and the answer that follow.
fn read(text: &str, lines: &mut Vec<Transcript>) {
    let mut rest = text.lines().peekable();
    while let Some(line) = rest.next() {
        let Some(line) = line.strip_prefix("$ cargo-iotest") else { continue };
        let words: Vec<String> =
            line.split_whitespace().map(|word| word.replace('\'', "")).collect();
        let words = words.strip_prefix(&["iotest".to_owned()][..]).unwrap_or(&words).to_vec();
        let cli = Cli::command();
        let is_command = |word: &&String| cli.find_subcommand(word).is_some();
        let command = words.first().filter(is_command).cloned().unwrap_or_default();
        let status = rest.next_if(|line| line.starts_with("? "));
        let status = status.map_or(0, |status| status[2..].parse().unwrap());
        let mut answer = String::new();
        while let Some(line) = rest.next_if(|line| !line.starts_with("$ ") && *line != "```") {
            answer = answer + line + "\n";
        }
        lines.push(Transcript { command, words, status, answer });
    }
}
