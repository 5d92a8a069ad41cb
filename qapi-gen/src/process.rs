//! Starts other programs.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// Prepares a program with nothing on its standard input.
#[expect(clippy::disallowed_methods, reason = "the only function that starts programs")]
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

/// The options of `cargo xfmt`, so that it does not change generated code.
const OPTIONS: &str = "imports_granularity=Module,group_imports=StdExternalCrate,\
                       format_code_in_doc_comments=true";

/// Formats a Rust file and the modules below it in place, by the settings in `config`.
///
/// # Errors
/// * what rustfmt says, or that it cannot be started.
pub(crate) fn rustfmt(root: &Path, config: &Path) -> Result<(), String> {
    let output = command("rustfmt")
        .args(["--edition", "2024", "--config", OPTIONS, "--config-path"])
        .args([config, root])
        .output()
        .map_err(|error| format!("start rustfmt: {error}; it comes with the toolchain"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("rustfmt: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}
