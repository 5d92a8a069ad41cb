//! [`exec_program`]: replaces this process by another program.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// Replaces this process by `program`, a path, as exec does: environment, descriptors, directory and
/// process id stay.
///
/// Returns only on failure, with the system's error. Nothing is dropped before.
pub fn exec_program(program: &OsStr, arguments: impl IntoIterator<Item = OsString>) -> io::Error {
    #[expect(clippy::disallowed_methods, reason = "nothing is started: the process stays the same")]
    let mut command = Command::new(program);
    command.args(arguments).exec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn program_that_is_not_there_is_an_error() {
        let error = exec_program(OsStr::new("/nowhere/at/all"), ["x".into()]);
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }
}
