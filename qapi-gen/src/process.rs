//! Starts other programs.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// Prepares a program with nothing on its standard input.
#[expect(clippy::disallowed_methods, reason = "the only function that starts programs")]
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}
