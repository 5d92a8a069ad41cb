//! [`RerunOptions`]: the options that the rerun command repeats.
//!
//! Argument groups that decide how a case runs are repeated in full, other groups never. Names and
//! spellings come from clap.

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args as _, Command};

use crate::cli::build::BuildOptions;
use crate::cli::matrix::ImageArgs;
use crate::cli::run::{CaseArgs, KnownListArgs, RetryArgs};
use crate::cli::tree::TreeArgs;

/// The given options that decide how a case runs, as arguments of the rerun command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RerunOptions {
    /// The arguments common to every case of the run.
    pub words: Vec<String>,
}

impl RerunOptions {
    /// Collects them from a parsed command line.
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let group = of_case();
        Self { words: group.get_arguments().flat_map(|arg| words(arg, matches)).collect() }
    }
}

/// Returns the groups that decide how a case runs, without the axes of the matrix: each case has
/// its own values of those.
fn of_case() -> Command {
    let groups = [
        TreeArgs::augment_args,
        ImageArgs::augment_args,
        KnownListArgs::augment_args,
        RetryArgs::augment_args,
        CaseArgs::augment_args,
        BuildOptions::augment_args,
    ];
    groups.into_iter().fold(Command::new("case"), |command, add| add(command))
}

/// Returns an option as given, in its long spelling; nothing if it was not given.
pub(super) fn words(arg: &Arg, matches: &ArgMatches) -> Vec<String> {
    let id = arg.get_id().as_str();
    let Some(name) = arg.get_long() else { return Vec::new() };
    if matches.value_source(id) != Some(ValueSource::CommandLine) {
        return Vec::new();
    }
    if let ArgAction::SetTrue = arg.get_action() {
        return vec![format!("--{name}")];
    }
    let values = matches.get_raw(id).into_iter().flatten();
    // All values are text, so the conversion loses nothing.
    values.map(|value| format!("--{name}={}", value.to_string_lossy())).collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::{Cli, CommandLine};

    /// Returns a valid use of an option.
    fn given(arg: &Arg) -> String {
        let Some(name) = arg.get_long() else { return "1".to_owned() };
        match (arg.get_action(), arg.get_possible_values().last(), arg.get_id().as_str()) {
            (ArgAction::SetTrue, ..) => format!("--{name}"),
            (_, Some(value), _) => format!("--{name}={}", value.get_name()),
            (_, None, "format") => format!("--{name}=qcow2"),
            (_, None, "protocol") => format!("--{name}=nbd"),
            (_, None, "cache") => format!("--{name}=none"),
            (_, None, "aio") => format!("--{name}=native"),
            (_, None, "partition") => format!("--{name}=slice:1/1"),
            (_, None, _) => format!("--{name}=1"),
        }
    }

    /// Returns the options that an option requires.
    fn required_with(arg: &Arg) -> &'static [&'static str] {
        match arg.get_id().as_str() {
            "qtest_wrapper" | "leaks" | "live" | "cases" => &["--qemu-tree=t"],
            "long" => &["--list"],
            _ => &[],
        }
    }

    fn read<'a>(words: impl IntoIterator<Item = &'a str>) -> Option<CommandLine> {
        let words = ["cargo-iotest"].into_iter().chain(words);
        Cli::read(words.map(Into::into)).ok().map(|cli| cli.line)
    }

    /// The values of the groups that decide how a case runs.
    fn values(line: &CommandLine) -> String {
        let (images, options) = (&line.matrix.images, &line.build.options);
        let (case, list, retry) = (&line.run.case, &line.run.list, &line.run.retry);
        format!("{images:?} {case:?} {list:?} {retry:?} {options:?} {:?}", line.tree)
    }

    fn ids() -> Vec<String> {
        of_case().get_arguments().map(|arg| arg.get_id().to_string()).collect()
    }

    #[test]
    fn arguments_of_a_case_read_again_have_the_same_values() {
        let group = of_case();
        let nothing = values(&read([]).unwrap());
        let mut pairs = 0;
        for first in group.get_arguments() {
            for second in group.get_arguments() {
                let words = [given(first), given(second)];
                let all = [required_with(first), required_with(second)].concat();
                let mut all: Vec<&str> =
                    all.into_iter().chain(words.iter().map(|w| &**w)).collect();
                all.sort_unstable();
                all.dedup();
                // Some exclude each other.
                let Some(line) = read(all.iter().copied()) else { continue };
                let again = read(line.rerun_options.words.iter().map(|w| &**w)).unwrap();
                assert_eq!(values(&again), values(&line), "{all:?}");
                assert_eq!(again.rerun_options, line.rerun_options, "{all:?}");
                assert_ne!(values(&line), nothing, "{all:?}");
                pairs += 1;
            }
        }
        assert!(pairs > 100, "{pairs}");
    }

    #[test]
    fn arguments_of_a_run_are_never_repeated() {
        let ids = ids();
        let command = Cli::command();
        let of_run = command.get_arguments().filter(|arg| !ids.contains(&arg.get_id().to_string()));
        let mut seen = 0;
        for arg in of_run {
            let word = given(arg);
            let line = read(required_with(arg).iter().copied().chain([&*word])).unwrap();
            assert_eq!(line.rerun_options, RerunOptions::default(), "{word}");
            seen += 1;
        }
        assert!(seen > 20, "{seen}");
    }

    #[test]
    fn every_argument_of_a_case_is_one_of_the_command_line() {
        let command = Cli::command();
        let known: Vec<String> =
            command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
        for id in ids() {
            assert!(known.contains(&id), "{id}");
        }
    }

    #[test]
    fn short_and_repeated_and_empty_spellings_are_written_out() {
        let line = "-nocache -c unsafe -o size=1M --keep --features a,b --features c -p";
        let words = crate::cli::words(line.split(' ').map(Into::into));
        let rerun_options = Cli::read(words).unwrap().line.rerun_options;
        let common = [
            "--imgopts=size=1M",
            "--print-qemu",
            "--keep=always",
            "--features=a",
            "--features=b",
            "--features=c",
        ];
        assert_eq!(rerun_options.words, common);
    }
}
