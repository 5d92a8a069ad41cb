//! The test programs of a workspace: found, built, and recognised without being started.

mod target;
mod metadata;
mod choice;
mod cargo;

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::harness::protocol;

use crate::cli::BuildArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// A test program that iotest made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Program {
    /// The package's name.
    pub package: String,
    /// The target's name; behind its kind, if it is no `[[test]]`: `suite`, `bin/runner`.
    pub target: String,
    /// The file.
    pub path: Utf8PathBuf,
    /// The package's directory, in which the program works.
    pub directory: Utf8PathBuf,
}

impl Program {
    /// Returns `package::target`, which no two programs share.
    pub fn name(&self) -> String {
        format!("{}::{}", self.package, self.target)
    }
}

/// The programs of a workspace, and where it puts what it makes.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// Them, sorted by name.
    pub programs: Vec<Program>,
    /// The workspace's directory.
    pub root: Utf8PathBuf,
    /// The directory for records: `iotest` in the target directory, unless it was said.
    pub output_dir: Utf8PathBuf,
}

/// Builds the test programs and returns those that iotest made.
///
/// # Errors
/// * [`CliError`] if there is no workspace, a name in `args` is none of it, or it does not build.
pub fn programs(args: &BuildArgs, env: &RunnerEnv) -> Result<Workspace, CliError> {
    let metadata = metadata::read(args.options.manifest_path.as_deref(), env)?;
    let output_dir = metadata.output_dir(env);
    let choice = choice::choose(&metadata, args)?;
    let (mut programs, mut others) = (Vec::new(), Vec::new());
    for built in cargo::build(&choice.candidates, args, env)? {
        match is_program(&built)? {
            true => programs.push(built),
            false => others.push(built.name()),
        }
    }
    programs.sort();
    if programs.is_empty() {
        return Err(choice.no_program(&metadata, &others));
    }
    // Where others run, nobody would miss these.
    for skipped in choice.skipped.iter().filter(|it| it.deserves_note()) {
        CliError::new(skipped.to_string()).print_as_note();
    }
    Ok(Workspace { programs, root: metadata.workspace_root, output_dir })
}

/// Returns the directory for records, without building anything.
///
/// # Errors
/// * [`CliError`] if there is no workspace.
pub fn output_dir(
    manifest_path: Option<&Utf8Path>,
    env: &RunnerEnv,
) -> Result<Utf8PathBuf, CliError> {
    match &env.output_dir {
        Some(directory) => Ok(directory.clone()),
        None => Ok(metadata::read(manifest_path, env)?.output_dir(env)),
    }
}

/// Looks for the marker in a program's file; other programs are none of our business.
fn is_program(program: &Program) -> Result<bool, CliError> {
    let bytes = fs::read(&program.path)
        .map_err(|error| CliError::failed(format!("read {}", program.path), &error))?;
    match protocol::version_in(&bytes) {
        None => Ok(false),
        Some(protocol::VERSION) => Ok(true),
        Some(other) => Err(CliError::new(format!(
            "{} is made with another release of iotest: it speaks version {other} of the protocol, \
             and this runner version {}\n  install the cargo-iotest of the release that the \
             package depends on",
            program.name(),
            protocol::VERSION
        ))),
    }
}
