//! Finds and builds the test programs of a workspace, and recognises ours without starting any.

mod target;
mod metadata;
mod choice;
mod cargo;

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::version_in;

use crate::cli::BuildArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// A test program made with iotest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Program {
    /// The package's name.
    pub package: String,
    /// The target's name, with its kind unless it is a `[[test]]`: `suite`, `bin/runner`.
    pub target: String,
    /// The file.
    pub path: Utf8PathBuf,
    /// The package's directory, the current directory of the program.
    pub directory: Utf8PathBuf,
}

impl Program {
    /// Returns `package::target`, which is unique.
    pub fn name(&self) -> String {
        format!("{}::{}", self.package, self.target)
    }
}

/// The programs of a workspace, and its directories.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The programs, sorted by name.
    pub programs: Vec<Program>,
    /// The workspace's directory.
    pub root: Utf8PathBuf,
    /// The directory for records: `IOTEST_OUTPUT_DIR`, else `iotest` in the target directory.
    pub output_dir: Utf8PathBuf,
}

/// Builds the test programs and returns those made with iotest.
///
/// # Errors
/// * [`CliError`] if there is no workspace, a name in `args` is unknown, or it does not build.
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
    // Nobody would notice these missing while others run.
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

/// Returns the root of the workspace, without building anything.
///
/// # Errors
/// * [`CliError`] if there is no workspace.
pub(crate) fn root(
    manifest_path: Option<&Utf8Path>,
    env: &RunnerEnv,
) -> Result<Utf8PathBuf, CliError> {
    Ok(metadata::read(manifest_path, env)?.workspace_root)
}

/// Looks for iotest's marker in a program's file; programs without it are not started.
fn is_program(program: &Program) -> Result<bool, CliError> {
    let bytes = fs::read(&program.path)
        .map_err(|error| CliError::failed(format!("read {}", program.path), &error))?;
    match version_in(&bytes) {
        None => Ok(false),
        Some(iotest_protocol::VERSION) => Ok(true),
        Some(other) => Err(CliError::new(format!(
            "{} was built with another release of iotest: it uses protocol version {other}, and this runner \
             version {}\n  install the cargo-iotest of the release that the \
             package depends on",
            program.name(),
            iotest_protocol::VERSION
        ))),
    }
}
