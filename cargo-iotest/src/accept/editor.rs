//! Opens a reference and a log in the editor of the person who reviews.

use std::fs;
use std::time::Duration;

use camino::Utf8Path;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::{Exit, Invocation, Stream, Streams};

use super::ChangedLog;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long an editor may be open.
const EDITING: Duration = Duration::from_secs(24 * 3600);
/// How the shell says that a program is not there.
const NOT_FOUND: Exit = Exit::Code(127);

/// Opens the reference that the case reads, and its log, and waits for the editor's end; returns
/// what is to be said then.
///
/// # Errors
/// * [`CliError`] if no editor is named, or it did not end well.
pub(super) fn open(
    changed: &ChangedLog,
    reference: &Utf8Path,
    env: &RunnerEnv,
) -> Result<String, CliError> {
    let editor = env
        .editor
        .as_deref()
        .ok_or_else(|| CliError::new("set VISUAL or EDITOR to the editor to open files in"))?;
    // The variable may hold words, so that it is the shell's to read.
    let script = format!("{editor} \"$@\"");
    let streams =
        Streams::null().stdin(Stream::Inherit).stdout(Stream::Inherit).stderr(Stream::Inherit);
    let run = || {
        let words = ["-c", &script, "editor", reference.as_str(), changed.bad.as_str()];
        Invocation::new("sh").args(words).spawn(streams)?.wait(Timeouts::default().after(EDITING))
    };
    let exit = run().map_err(|error| CliError::failed(format!("open {editor}"), &error))?;
    match exit {
        exit if exit.success() => Ok(changed_log(changed)),
        NOT_FOUND => {
            Err(CliError::new(format!("the editor `{editor}`, of VISUAL or EDITOR, is not there")))
        }
        exit => Err(CliError::new(format!("the editor `{editor}` ended with {exit}"))),
    }
}

/// A reference is what a case logs, and no text of another origin.
fn changed_log(changed: &ChangedLog) -> String {
    match fs::read_to_string(&changed.bad) {
        Ok(text) if text == changed.case_log.log => String::new(),
        _ => format!(
            "{} is not what the case logged any more; what it logged is what will be accepted\n",
            changed.bad
        ),
    }
}
