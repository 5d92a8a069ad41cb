//! [`ImageTool`]: qemu-img, run to its end.

use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::deadline::Timeouts;
use iotest_exec::process::{Exit, Invocation, Output, ProcessError};
use serde_json::Value;

/// How long one run may take.
const LIMIT: Duration = Duration::from_secs(60);

/// The exit status of `qemu-img check` for formats that it cannot check.
const UNSUPPORTED: i32 = 63;

/// qemu-img of one QEMU.
#[derive(Debug, Clone)]
pub(crate) struct ImageTool<'a> {
    program: &'a Utf8Path,
    directory: &'a Utf8Path,
}

/// What `qemu-img check` has found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct CheckReport {
    pub(crate) corruptions: u64,
    pub(crate) leaks: u64,
    /// The check itself failed: its exit status and what it wrote.
    pub(crate) failed: Option<String>,
}

impl<'a> ImageTool<'a> {
    /// Takes a program, and the directory in which it runs.
    pub(crate) fn new(program: &'a Utf8Path, directory: &'a Utf8Path) -> Self {
        Self { program, directory }
    }

    /// Runs it with arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<Output, ProcessError> {
        let invocation = Invocation::new(self.program).args(arguments).current_dir(self.directory);
        invocation.run(Timeouts::default().after(LIMIT))
    }

    /// Checks an image; `None` if its format cannot be checked.
    pub(crate) fn check(
        &self,
        path: &str,
        format: &str,
    ) -> Result<Option<CheckReport>, ProcessError> {
        let output = self.run(&["check", "--output=json", "-f", format, path])?;
        if output.status == Exit::Code(UNSUPPORTED) {
            return Ok(None);
        }
        let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let count = |name: &str| report.get(name).and_then(Value::as_u64).unwrap_or(0);
        let errors = count("check-errors");
        let known = matches!(output.status, Exit::Code(0 | 2 | 3)) && errors == 0;
        let failed = (!known || report.is_null()).then(|| {
            format!(
                "{}, {errors} errors of the check itself; {}",
                output.status,
                output.stderr_text().trim()
            )
        });
        Ok(Some(CheckReport { corruptions: count("corruptions"), leaks: count("leaks"), failed }))
    }

    /// Returns the size of an image as a guest sees it, in bytes.
    pub(crate) fn virtual_size(
        &self,
        path: &str,
        format: &str,
    ) -> Result<Option<u64>, ProcessError> {
        let output = self.run(&["info", "-U", "--output=json", "-f", format, path])?;
        let info: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        Ok(info.get("virtual-size").and_then(Value::as_u64))
    }
}
