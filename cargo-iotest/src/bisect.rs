//! `cargo iotest bisect`: finds the first revision of QEMU in which tests fail.
//!
//! Revisions are checked out in a repository of our own, which borrows the objects of the user's and is
//! removed at the end. Nothing is written into the user's repository.

mod git;
mod verdict;
mod trial;
mod search;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::owned::{DirKind, OwnedDir, remove_abandoned};
use iotest_protocol::run::since_1970;
use iotest_protocol::text::terminal_line;
use iotest_runtime::env::{Bless, Settings};
use iotest_runtime::internal::ExitCode;

use crate::bisect::git::{Checkout, Ends, Repository};
use crate::bisect::search::{Found, Search};
use crate::bisect::trial::Trials;
use crate::cli::{self, BisectArgs, Cli, Command, CommandLine};
use crate::error::CliError;
use crate::runner_env::RunnerEnv;
use crate::steps::Steps;
use crate::{find, shell};

/// Searches, and prints what it found.
///
/// # Errors
/// * [`CliError`] if the command line is wrong, an end is not what it should be, no single revision is
///   found, or the user interrupts.
pub(crate) fn bisect(args: &BisectArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let directory = directory(args, env)?;
    refuse_blessing(Settings::from_env())?;
    // What killed processes left.
    remove_abandoned(&directory);
    let name = format!("{}-{}", since_1970(), std::process::id());
    let logs = create(&directory, &name, DirKind::Run)?;
    let found = Steps::new().and_then(|mut steps| {
        let (repository, ends) = open(args, env, &mut steps)?;
        let found = in_checkout(args, &repository, &ends, &directory, &logs, &mut steps);
        Ok(found)
    });
    match found {
        // Nothing was built.
        Err(error) => {
            remove(&logs);
            Err(error)
        }
        Ok(found) => {
            if let Err(fault) = logs.keep() {
                CliError::failed("keep the logs", &fault).print_as_note();
            }
            report(found, logs.path())
        }
    }
}

/// Finds the user's repository and the ends of the search in it.
fn open(
    args: &BisectArgs,
    env: &RunnerEnv,
    steps: &mut Steps,
) -> Result<(Repository, Ends), CliError> {
    let repository = Repository::open(&args.repo, env, steps)?;
    let ends = repository.ends(&args.good, &args.bad, steps)?;
    Ok((repository, ends))
}

/// What the search returns, with the number of tested and of skipped revisions.
type Searched = Result<(Found, usize, usize), CliError>;

/// Makes a checkout, searches in it, and removes it.
fn in_checkout(
    args: &BisectArgs,
    repository: &Repository,
    ends: &Ends,
    directory: &Utf8Path,
    logs: &OwnedDir,
    steps: &mut Steps,
) -> Searched {
    let source = create(directory, "source", DirKind::Scratch)?;
    let mut search = || {
        let checkout = Checkout::create(repository, source.path(), steps)?;
        let trials = Trials::new(args, source.path(), logs.path())?;
        let mut search = Search::new(&checkout, trials, ends);
        let found = search.run(steps)?;
        checkout.save_log(&logs.path().join("bisect.log"), steps);
        Ok((found, search.tested(), search.skipped()))
    };
    let found = search();
    remove(&source);
    found
}

/// Prints the result.
fn report(found: Searched, logs: &Utf8Path) -> Result<ExitCode, CliError> {
    let (found, tested, skipped) = match found {
        Ok(found) => found,
        Err(error) => {
            return Err(CliError { text: format!("{}\n  logs: {logs}", error.text), ..error });
        }
    };
    let skips = match skipped {
        0 => String::new(),
        skipped => format!(", {skipped} of them skipped"),
    };
    match found {
        Found::One(first) => shell::print(&format!(
            "first bad revision: {} {}\n  {tested} revisions tested{skips}; logs: {logs}\n",
            first.id,
            terminal_line(&first.subject)
        )),
        Found::Several { all, good, bad } => {
            let lines: String =
                all.iter().map(|one| format!("\n  {}", terminal_line(&one.to_string()))).collect();
            Err(CliError::new(format!(
                "the first bad revision is one of {}, since those without a verdict were skipped:{lines}\n  {} \
                 is good, and {} is bad\n  {tested} revisions tested{skips}; logs: {logs}",
                all.len(),
                terminal_line(&good.to_string()),
                terminal_line(&bad.to_string()),
            )))
        }
    }
}

/// Reads the arguments of the runs, so that mistakes in them show before anything is built; returns
/// the directory for what bisections write.
fn directory(args: &BisectArgs, env: &RunnerEnv) -> Result<Utf8PathBuf, CliError> {
    let line = line(args)?;
    let output = match args.tree {
        true => {
            let settings = Settings::from_env();
            settings.map_err(|error| CliError::usage(error.to_string()))?.output_dir
        }
        false => find::output_dir(line.build.options.manifest_path.as_deref(), env)?,
    };
    let directory = output.join("bisect");
    let made = fs::create_dir_all(&directory).and_then(|()| directory.canonicalize_utf8());
    made.map_err(|error| CliError::failed(format!("create {directory}"), &error))
}

/// Refuses variables by which each revision would write the references that it is judged by.
fn refuse_blessing<E: std::fmt::Display>(settings: Result<Settings, E>) -> Result<(), CliError> {
    let settings = settings.map_err(|error| CliError::usage(error.to_string()))?;
    match settings.bless {
        Bless::Never => Ok(()),
        _ => Err(CliError::usage(
            "IOTEST_BLESS or UPDATE_EXPECT is set: each revision would write the references by which it is \
             judged; unset it",
        )),
    }
}

fn line(args: &BisectArgs) -> Result<CommandLine, CliError> {
    let tree = args.tree.then_some(["tree", "."]).into_iter().flatten();
    let words = ["iotest"].into_iter().chain(tree).chain(args.tests.iter().map(String::as_str));
    let refused = |why: String| Err(CliError::usage(format!("the arguments after `--`: {why}")));
    let cli = match Cli::read(cli::words(words.map(OsString::from))) {
        Ok(cli) => cli,
        Err(error) if !error.use_stderr() => return refused("they ask for help".to_owned()),
        Err(error) => {
            // Its tips are for another command line.
            let text = error.to_string();
            let what = text.split("\n\n").next().unwrap_or_default();
            return refused(what.trim_start_matches("error: ").to_owned());
        }
    };
    let line = match (cli.command, args.tree) {
        (None, false) => cli.line,
        (Some(Command::Tree(tree)), true) => tree.line,
        _ => {
            return refused(
                "they name a subcommand; for a tree's own tests, say --tree".to_owned(),
            );
        }
    };
    let unfit = [
        ("--qemu", !line.matrix.qemu.is_empty(), "each revision is tested as it was built"),
        ("--diff-qemus", line.show.diff_qemus, "each revision is one QEMU"),
        ("--dry-run", line.select.dry_run, "nothing would run"),
        ("--list", line.select.list, "nothing would run"),
        ("--known", line.run.list.known.is_some(), "a known failure is a failure here"),
        ("--partition", line.select.partition.is_some(), "a share may lack the test"),
        ("--failed", line.select.failed, "each revision has records of its own"),
        ("--until-fail", line.run.until_fail.is_some(), "say --repeat before the `--`"),
        ("--repeat", line.run.repeat.get() > 1, "say it before the `--`"),
        (
            "--qemu-tree",
            !args.tree && line.tree.qemu_tree.is_some(),
            "for a tree's own tests, say --tree",
        ),
    ];
    match unfit.into_iter().find(|(_, given, _)| *given) {
        Some((option, _, why)) => refused(format!("{option} does not fit: {why}")),
        None => Ok(line),
    }
}

fn create(parent: &Utf8Path, name: &str, kind: DirKind) -> Result<OwnedDir, CliError> {
    OwnedDir::create_in(parent, name, kind)
        .map_err(|error| CliError::failed(format!("create a directory in {parent}"), &error))
}

fn remove(directory: &OwnedDir) {
    if let Err(fault) = directory.remove() {
        CliError::failed("clean up", &fault).print_as_note();
    }
}

/// Tells the user what happens; standard output has only the result.
fn say(indent: &str, text: &str) {
    // If this fails, nobody is there to read it.
    drop(writeln!(io::stderr(), "{indent}{}", terminal_line(text)));
}

#[cfg(test)]
mod tests;
