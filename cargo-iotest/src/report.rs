//! Reports in machine-readable formats, made from the results of a run, now or later.

mod github;
pub(crate) mod json;
mod junit;
mod tap;

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::env::Settings;
use iotest_runtime::internal::ExitCode;

use crate::cli::{ReportArgs, ShowArgs};
use crate::error::CliError;
use crate::history::History;
use crate::qemu_diff::{self, QemuDiff};
use crate::results::{self, Results};
use crate::runner_env::RunnerEnv;
use crate::show::summary;
use crate::{find, shell};

/// Writes the requested reports, and annotations for GitHub.
///
/// # Errors
/// * [`CliError`] that lists the reports that could not be written; the others were.
fn write(
    results: &Results,
    diffs: &[QemuDiff<'_>],
    args: &ShowArgs,
    env: &RunnerEnv,
) -> Result<(), CliError> {
    let put = |path: &Option<Utf8PathBuf>, text: &dyn Fn() -> Result<String, CliError>| {
        path.as_ref().and_then(|path| text().and_then(|text| put(path, &text)).err())
    };
    let errors = [
        put(&args.junit, &|| junit::text(results)),
        put(&args.tap, &|| Ok(tap::text(results))),
        put(&args.json, &|| json::text(results, diffs)),
    ];
    if env.github {
        crate::show::OutputStream::of(args).write(&github::text(results));
    }
    let joined = |first: CliError, next: CliError| CliError {
        text: format!("{}\n{}", first.text, next.text),
        exit: first.exit,
    };
    errors.into_iter().flatten().reduce(joined).map_or(Ok(()), Err)
}

/// Writes the results of a run, shows the summary, and writes the requested reports.
///
/// # Errors
/// * [`CliError`] if the run's file or a report cannot be written.
pub(crate) fn conclude(
    results: &Results,
    history: &mut History,
    args: &ShowArgs,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let written = results.document.write(&results.directory).map_err(|error| {
        CliError::failed(format!("write the run file in {}", results.directory), &error)
    });
    if let Err(error) = history.update(results) {
        // The results are valid without it.
        CliError::failed("write the times of cases", &error).print_as_note();
    }
    // Even if that failed, the summary can be shown and reports written elsewhere.
    let exit = show_and_write(results, args, env)?;
    written.map(|()| exit)
}

/// Shows the summary of an earlier run, and writes the requested reports.
///
/// # Errors
/// * [`CliError`] if there is no such run, or a file cannot be written.
pub(crate) fn report_earlier_run(args: &ReportArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let results = load_run(args.run.as_deref(), args.manifest_path.as_deref(), env)?;
    let show = ShowArgs { cases: args.cases, ..args.show.clone() };
    show_and_write(&results, &show, env)
}

fn show_and_write(
    results: &Results,
    args: &ShowArgs,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let diffs = qemu_diff::compare(results, args)?;
    summary::show(results, &diffs, args, env);
    write(results, &diffs, args, env)?;
    Ok(results.exit())
}

/// Loads an earlier run: from a directory, else the last one.
///
/// # Errors
/// * [`CliError`] if there is no such run.
pub(crate) fn load_run(
    run: Option<&Utf8Path>,
    manifest_path: Option<&Utf8Path>,
    env: &RunnerEnv,
) -> Result<Results, CliError> {
    match run {
        Some(directory) => results::load(directory),
        None => {
            let last = |directory: &Utf8Path| results::load(&results::latest(directory)?);
            match find::output_dir(manifest_path, env) {
                Ok(directory) => last(&directory),
                // Without a workspace, it is that of a tree.
                Err(error) if manifest_path.is_none() => {
                    let settings = Settings::from_env().map_err(|_| error.clone())?;
                    last(&settings.output_dir).map_err(|_| error)
                }
                Err(error) => Err(error),
            }
        }
    }
}

/// Writes a report to a file, or to standard output if the path is `-`.
///
/// # Errors
/// * [`CliError`] if it cannot be written.
pub(crate) fn put(path: &Utf8Path, text: &str) -> Result<(), CliError> {
    if path == "-" {
        return shell::print(text).map(drop);
    }
    let write = || {
        if let Some(directory) = path.parent().filter(|directory| *directory != "") {
            fs::create_dir_all(directory)?;
        }
        fs::write(path, text)
    };
    write().map_err(|error| CliError::failed(format!("write the report {path}"), &error))
}

#[cfg(test)]
mod tests;
