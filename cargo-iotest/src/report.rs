//! Reports for programs, made from the results of a run, now or later.

mod github;
pub(crate) mod json;
mod junit;
mod tap;

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::exit_code::Exit;

use crate::cli::{ReportArgs, ShowArgs};
use crate::error::Trouble;
use crate::history::History;
use crate::results::{self, Results};
use crate::runner_env::Surroundings;
use crate::show::summary;
use crate::{find, shell};

/// Writes the reports that are asked for, and annotations where GitHub reads them.
///
/// # Errors
/// * [`Trouble`] that names each that cannot be written; the others are.
fn write(results: &Results, args: &ShowArgs, surroundings: &Surroundings) -> Result<(), Trouble> {
    let put = |path: &Option<Utf8PathBuf>, text: &dyn Fn() -> Result<String, Trouble>| {
        path.as_ref().and_then(|path| text().and_then(|text| put(path, &text)).err())
    };
    let troubles = [
        put(&args.junit, &|| junit::text(results)),
        put(&args.tap, &|| Ok(tap::text(results))),
        put(&args.json, &|| json::text(results)),
    ];
    if surroundings.github {
        crate::show::Place::of(args).write(&github::text(results));
    }
    let joined = |first: Trouble, next: Trouble| Trouble {
        text: format!("{}\n{}", first.text, next.text),
        exit: first.exit,
    };
    troubles.into_iter().flatten().reduce(joined).map_or(Ok(()), Err)
}

/// Writes down what a run came to, shows it, and writes the reports that are asked for.
///
/// # Errors
/// * [`Trouble`] if the run's document or a report cannot be written.
pub(crate) fn conclude(
    results: &Results,
    history: &mut History,
    args: &ShowArgs,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    let written = results.document.write(&results.directory).map_err(|error| {
        Trouble::failed(format!("write the run's document in {}", results.directory), &error)
    });
    if let Err(error) = history.learn(results) {
        // The run is as good without it.
        Trouble::failed("write the times of cases", &error).note();
    }
    // What cannot be written there may be shown here, and written elsewhere.
    let exit = tell(results, args, surroundings)?;
    written.map(|()| exit)
}

/// Shows an earlier run once more, and writes the reports that are asked for.
///
/// # Errors
/// * [`Trouble`] if there is no such run, or a file cannot be written.
pub(crate) fn again(args: &ReportArgs, surroundings: &Surroundings) -> Result<Exit, Trouble> {
    let results = earlier(args.run.as_deref(), args.manifest_path.as_deref(), surroundings)?;
    tell(&results, &args.show, surroundings)
}

fn tell(results: &Results, args: &ShowArgs, surroundings: &Surroundings) -> Result<Exit, Trouble> {
    summary::show(results, args, surroundings);
    write(results, args, surroundings)?;
    Ok(results.exit())
}

/// Reads an earlier run: the one in a directory, else the last one.
///
/// # Errors
/// * [`Trouble`] if there is no such run.
pub(crate) fn earlier(
    run: Option<&Utf8Path>,
    manifest_path: Option<&Utf8Path>,
    surroundings: &Surroundings,
) -> Result<Results, Trouble> {
    match run {
        Some(directory) => results::load(directory),
        None => {
            let output_dir = find::output_dir(manifest_path, surroundings)?;
            results::load(&results::latest(&output_dir)?)
        }
    }
}

/// Writes a report to a file, or to standard output if the path is `-`.
///
/// # Errors
/// * [`Trouble`] if it cannot be written.
pub(crate) fn put(path: &Utf8Path, text: &str) -> Result<(), Trouble> {
    if path == "-" {
        return shell::print(text).map(drop);
    }
    let write = || {
        if let Some(directory) = path.parent().filter(|directory| *directory != "") {
            fs::create_dir_all(directory)?;
        }
        fs::write(path, text)
    };
    write().map_err(|error| Trouble::failed(format!("write the report {path}"), &error))
}

#[cfg(test)]
mod tests;
