//! Opens a reference and a log in the reviewer's editor.

use std::fs;
use std::time::Duration;

use camino::Utf8Path;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::{Exit, Invocation, Stream, Streams};

use super::ChangedLog;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long an editor may stay open.
const EDITING: Duration = Duration::from_secs(24 * 3600);
/// The shell's exit status for a missing program.
const NOT_FOUND: Exit = Exit::Code(127);

/// Opens a case's reference and log and waits until the editor exits; returns a message to print.
///
/// # Errors
/// * [`CliError`] if no editor is set, or it failed.
pub(super) fn open(
    changed: &ChangedLog,
    reference: &Utf8Path,
    env: &RunnerEnv,
) -> Result<String, CliError> {
    let editor = env
        .editor
        .as_deref()
        .ok_or_else(|| CliError::new("set VISUAL or EDITOR to the editor to open files in"))?;
    // The variable may contain arguments, so the shell parses it.
    let script = format!("{editor} \"$@\"");
    let streams =
        Streams::null().stdin(Stream::Inherit).stdout(Stream::Inherit).stderr(Stream::Inherit);
    let run = || {
        let words = ["-c", &script, "editor", reference.as_str(), changed.bad.as_str()];
        Invocation::new("sh")
            .args(words)
            .spawn(streams)?
            .wait_before(Timeouts::default().after(EDITING))
    };
    let exit = run().map_err(|error| CliError::failed(format!("open {editor}"), &error))?;
    match exit {
        exit if exit.success() => Ok(changed_log(changed)),
        NOT_FOUND => {
            Err(CliError::new(format!("the editor `{editor}` of VISUAL or EDITOR does not exist")))
        }
        exit => Err(CliError::new(format!("the editor `{editor}` ended with {exit}"))),
    }
}

/// Returns a note if the log file was edited: only what the case logged can be accepted.
fn changed_log(changed: &ChangedLog) -> String {
    match fs::read_to_string(&changed.bad) {
        Ok(text) if text == changed.case_log.log => String::new(),
        _ => format!(
            "{} is no longer what the case logged; only what it logged can be accepted\n",
            changed.bad
        ),
    }
}
