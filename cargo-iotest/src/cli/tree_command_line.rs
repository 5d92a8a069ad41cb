//! [`TreeCommandLine`]: the command line of `cargo iotest tree`.
//!
//! Its arguments are those of a run that apply to a tree, from the same clap definitions; the
//! others do not exist.

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Args, Command, CommandFactory as _, FromArgMatches};

use crate::cli::rerun::{RerunOptions, words};
use crate::cli::{Cli, CommandLine, value};

/// The argument that names the tree.
const TREE: &str = "qemu_tree";

/// The arguments of a run that apply only to tests written with iotest, by clap's ids.
const TYPED: [&str; 12] = [
    "exact",
    "include_ignored",
    "long",
    "rr",
    "strict_stderr",
    "compat",
    "packages",
    "targets",
    "features",
    "all_features",
    "release",
    "manifest_path",
];

/// Returns the given options that apply only to tests written with iotest.
pub(super) fn typed_options(matches: &ArgMatches) -> Vec<String> {
    let run = CommandLine::augment_args(Command::new("run"));
    let given = |id: &&str| matches.value_source(id) == Some(ValueSource::CommandLine);
    let arg = |id: &str| run.get_arguments().find(|arg| arg.get_id() == id);
    let name = |id| Some(format!("--{}", arg(id)?.get_long()?));
    TYPED.into_iter().filter(given).filter_map(name).collect()
}

/// What to run of a QEMU source tree, and how.
#[derive(Debug, Clone)]
pub struct TreeCommandLine {
    /// The same, as a command line with all arguments.
    pub line: CommandLine,
}

/// Returns the arguments, in their order.
fn arguments() -> Vec<Arg> {
    let all = CommandLine::augment_args(Command::new("run"));
    let known = all.get_arguments().filter(|arg| !TYPED.contains(&arg.get_id().as_str()));
    known
        .map(|arg| match arg.get_id().as_str() {
            TREE => directory(),
            id => match help(id) {
                Some(help) => arg.clone().hide(false).help(help).long_help(help),
                None => arg.clone().hide(false),
            },
        })
        .collect()
}

/// Returns the help of an argument that means something else for a tree.
fn help(id: &str) -> Option<&'static str> {
    Some(match id {
        "tests" => {
            "Numbers or full names of tests, as `check` takes them (30, 030, qemu-img-bitmaps), or cases of \
             them (030::TestSingleDrive.test_stream, 030::TestSingleDrive); added to the groups of -g"
        }
        "dry_run" => "Print the names of the selected tests, one per line, without running them",
        "timeout" => "Time limit of each test in seconds (default: 180)",
        "format" => "Image formats, also as -qcow2, -raw ... (default: raw)",
        "protocol" => "Protocols, also as -file, -nbd ... (default: file)",
        _ => return None,
    })
}

fn directory() -> Arg {
    Arg::new(TREE)
        .value_name("DIR")
        .required(true)
        .value_parser(value::path)
        .help("An unpacked tarball of QEMU 6.0 or later, or a build directory")
}

impl Args for TreeCommandLine {
    fn augment_args(command: Command) -> Command {
        // clap numbers positional arguments in this order.
        let (tree, others): (Vec<Arg>, Vec<Arg>) =
            arguments().into_iter().partition(|arg| arg.get_id() == TREE);
        command.args(tree).args(others)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for TreeCommandLine {
    /// Parses the arguments as those of a run.
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let raw = |id: &str| {
            let values = matches.get_raw(id).into_iter().flatten();
            values.map(std::ffi::OsStr::to_owned).collect::<Vec<_>>()
        };
        let mut typed: Vec<std::ffi::OsString> = vec!["cargo-iotest".into()];
        for directory in raw(TREE) {
            let mut word = std::ffi::OsString::from("--qemu-tree=");
            word.push(directory);
            typed.push(word);
        }
        typed.extend(arguments().iter().flat_map(|arg| words(arg, matches)).map(Into::into));
        typed.push("--".into());
        typed.extend(raw("tests"));
        let matches = Cli::command().try_get_matches_from(typed)?;
        let mut line = CommandLine::from_arg_matches(&matches)?;
        line.rerun_options = RerunOptions::of(&matches);
        Ok(Self { line })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use clap::error::ErrorKind;

    use super::*;
    use crate::cli::Command as Asked;

    fn read(line: &str) -> Result<CommandLine, clap::Error> {
        let words = crate::cli::words(line.split_whitespace().map(Into::into));
        let cli = Cli::read(words)?;
        let Some(Asked::Tree(tree)) = cli.command else { panic!("{line}") };
        Ok(tree.line)
    }

    #[test]
    fn tree_is_read_as_by_the_option_of_a_run() {
        let rest =
            "-qcow2 -nbd -c none,unsafe -o a=b -j2 --leaks=fail --live -p --keep -g rw -- 040 -1";
        let tree = read(&format!("tree /src/a {rest}")).unwrap();
        let words =
            crate::cli::words(format!("--qemu-tree /src/a {rest}").split(' ').map(Into::into));
        let run = Cli::read(words).unwrap().line;
        assert_eq!(format!("{tree:?}"), format!("{run:?}"));
        assert_eq!(tree.select.tests, ["040", "-1"]);
    }

    #[test]
    fn help_says_what_arguments_mean_for_a_tree() {
        let help =
            TreeCommandLine::augment_args(Command::new("tree")).render_long_help().to_string();
        for present in
            ["as `check` takes them", "(default: 180)", "(default: raw)", "Print the names"]
        {
            assert!(help.contains(present), "{present}: {help}");
        }
        for absent in ["Part of a case id", "(default: 60", "that each test names"] {
            assert!(!help.contains(absent), "{absent}: {help}");
        }
        let run = CommandLine::augment_args(Command::new("run"));
        for id in ["tests", "dry_run", "timeout", "format", "protocol"] {
            assert!(run.get_arguments().any(|arg| arg.get_id() == id), "{id}");
        }
    }

    #[test]
    fn options_of_typed_tests_are_unknown() {
        let command = CommandLine::augment_args(Command::new("run"));
        for id in TYPED {
            let arg = command.get_arguments().find(|arg| arg.get_id() == id);
            let name = arg.and_then(Arg::get_long).unwrap_or_else(|| panic!("{id} is no option"));
            let error = read(&format!("tree /src --{name}")).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::UnknownArgument, "{name}");
        }
        assert_eq!(read("tree").unwrap_err().kind(), ErrorKind::MissingRequiredArgument);
    }
}
