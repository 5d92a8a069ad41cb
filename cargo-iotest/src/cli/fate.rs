//! [`Carried`]: the options that must be typed again for one case to run as it ran.
//!
//! Each option has a fate, and a test refuses one that has none.

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, CommandFactory as _};

use crate::cli::Cli;

/// What becomes of an option in the command that runs one case again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It decides how a case runs, and is typed again as it was given.
    Carried,
    /// It is an axis of the matrix: a case has its own value in place of what was given.
    Axis,
    /// The case says it in its own words: its id, its program.
    OfCase,
    /// It is about the run: which cases, in which order, how many at a time, and what is reported.
    OfRun,
}

/// The fates of all options, by clap's ids.
const FATES: [(&str, Fate); 47] = [
    ("tests", Fate::OfCase),
    ("exact", Fate::OfCase),
    ("groups", Fate::OfRun),
    ("exclude_groups", Fate::OfRun),
    ("start_from", Fate::OfRun),
    ("failed", Fate::OfRun),
    // Without it, a case that would be ignored does not run, whoever names it.
    ("include_ignored", Fate::Carried),
    ("dry_run", Fate::OfRun),
    ("list", Fate::OfRun),
    ("long", Fate::OfRun),
    ("format", Fate::Axis),
    ("protocol", Fate::Axis),
    ("cache", Fate::Axis),
    ("aio", Fate::Axis),
    ("imgopts", Fate::Carried),
    ("misalign", Fate::Carried),
    ("qemu", Fate::Axis),
    ("jobs", Fate::OfRun),
    ("timeout", Fate::Carried),
    ("timeout_scale", Fate::Carried),
    ("retries", Fate::OfRun),
    ("repeat", Fate::OfRun),
    ("until_fail", Fate::OfRun),
    ("shuffle", Fate::OfRun),
    ("fail_fast", Fate::OfRun),
    ("gdb", Fate::Carried),
    ("valgrind", Fate::Carried),
    ("rr", Fate::Carried),
    ("cores", Fate::Carried),
    ("strict_stderr", Fate::Carried),
    ("print_qemu", Fate::Carried),
    ("debug", Fate::Carried),
    ("keep", Fate::Carried),
    ("color", Fate::OfRun),
    ("junit", Fate::OfRun),
    ("tap", Fate::OfRun),
    ("json", Fate::OfRun),
    ("packages", Fate::OfCase),
    ("targets", Fate::OfCase),
    ("features", Fate::Carried),
    ("all_features", Fate::Carried),
    ("release", Fate::Carried),
    ("manifest_path", Fate::Carried),
    ("qemu_tree", Fate::Carried),
    ("stand_in", Fate::Carried),
    ("leaks", Fate::Carried),
    ("live", Fate::Carried),
];

/// The options of a command line that decide how a case runs, as words to type again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// Those that every case of the run has in common.
    pub common: Vec<String>,
}

impl Carried {
    /// Picks them from what was given on a command line.
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let command = Cli::command();
        let carried = command.get_arguments().filter(|arg| fate(arg) == Some(Fate::Carried));
        Self { common: carried.flat_map(|arg| words(arg, matches)).collect() }
    }
}

fn fate(arg: &Arg) -> Option<Fate> {
    FATES.iter().find(|(id, _)| arg.get_id() == *id).map(|(_, fate)| *fate)
}

/// Returns an option as it was given, in its long spelling; nothing if it was not.
fn words(arg: &Arg, matches: &ArgMatches) -> Vec<String> {
    let id = arg.get_id().as_str();
    let Some(name) = arg.get_long() else { return Vec::new() };
    if matches.value_source(id) != Some(ValueSource::CommandLine) {
        return Vec::new();
    }
    if let ArgAction::SetTrue = arg.get_action() {
        return vec![format!("--{name}")];
    }
    let values = matches.get_raw(id).into_iter().flatten();
    // Every type of value is text, so that nothing is lost here.
    values.map(|value| format!("--{name}={}", value.to_string_lossy())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one option, with what it requires; returns the words that were given for it.
    fn given(arg: &Arg) -> (Vec<String>, Carried) {
        let name = arg.get_long().map(|name| format!("--{name}"));
        let word = match (name, arg.get_action(), arg.get_possible_values().first()) {
            (None, ..) => "1".to_owned(),
            (Some(name), ArgAction::SetTrue, _) => name,
            (Some(name), _, Some(value)) => format!("{name}={}", value.get_name()),
            (Some(name), _, None) => format!("{name}={}", sample(arg)),
        };
        let company: &[&str] = match arg.get_id().as_str() {
            "stand_in" | "leaks" | "live" => &["--qemu-tree=t"],
            "long" => &["--list"],
            _ => &[],
        };
        let line = ["cargo-iotest", &word].into_iter().chain(company.iter().copied());
        let cli = Cli::read(line.map(Into::into)).unwrap();
        let mut carried = cli.line.carried;
        carried.common.retain(|carried| !company.contains(&carried.as_str()));
        (vec![word], carried)
    }

    fn sample(arg: &Arg) -> &'static str {
        match arg.get_id().as_str() {
            "format" => "qcow2",
            "protocol" => "nbd",
            "cache" => "none",
            "aio" => "native",
            _ => "1",
        }
    }

    #[test]
    fn every_option_has_a_fate_and_no_other_name_has() {
        let command = Cli::command();
        let mut options: Vec<&str> =
            command.get_arguments().map(|arg| arg.get_id().as_str()).collect();
        let mut known: Vec<&str> = FATES.iter().map(|(id, _)| *id).collect();
        options.sort_unstable();
        known.sort_unstable();
        assert_eq!(options, known, "declare in `FATES` what becomes of a new option");
    }

    #[test]
    fn every_option_is_carried_as_its_fate_says() {
        for arg in Cli::command().get_arguments() {
            let (words, carried) = given(arg);
            let expected = match fate(arg).unwrap() {
                Fate::Carried => words.clone(),
                Fate::Axis | Fate::OfCase | Fate::OfRun => Vec::new(),
            };
            assert_eq!(carried.common, expected, "{words:?}");
        }
    }

    #[test]
    fn short_and_repeated_and_empty_spellings_are_written_out() {
        let line = "-nocache -c unsafe -o size=1M --keep --features a,b --features c -p";
        let words = crate::cli::words(line.split(' ').map(Into::into));
        let carried = Cli::read(words).unwrap().line.carried;
        let common = [
            "--imgopts=size=1M",
            "--print-qemu",
            "--keep=always",
            "--features=a",
            "--features=b",
            "--features=c",
        ];
        assert_eq!(carried.common, common);
    }
}
