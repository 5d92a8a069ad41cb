//! The programs that this one runs.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Prepares a program with nothing on its standard input.
#[expect(clippy::disallowed_methods, reason = "the one place that starts programs")]
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

/// Formats Rust source by the settings in `config`.
///
/// # Errors
/// – what rustfmt says, or that it cannot be started.
pub(crate) fn rustfmt(source: &str, config: &Path) -> Result<String, String> {
    let mut child = command("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(config)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("start rustfmt: {error}; it comes with the toolchain"))?;
    let mut stdin = child.stdin.take().expect("it was asked to be a pipe");
    let source = source.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = child.wait_with_output().map_err(|error| format!("run rustfmt: {error}"))?;
    // A write that failed shows in rustfmt's status.
    drop(writer.join());
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| format!("rustfmt's output: {error}"))
    } else {
        Err(format!("rustfmt: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}
