//! [`Emulator`]: runs QEMU itself to its end, for its output.

use iotest_exec::process::Output;

use crate::env::Settings;
use crate::tool::error::ToolError;
use crate::tool::runner::Runner;
use crate::transcript::Transcript;

/// QEMU itself with `QEMU_OPTIONS`, for arguments such as `-device help`.
///
/// For a running machine see [`vm`](crate::vm).
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # fn doc(t: &mut Test) -> Result {
/// let devices = t.emulator().run(["-device", "help"])?;
/// assert!(devices.stdout_text().contains("virtio-blk-pci"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Emulator {
    runner: Runner,
    options: Vec<String>,
}

impl Emulator {
    /// Makes the tool.
    pub fn new(settings: &Settings) -> Self {
        Self {
            runner: Runner::new(&settings.programs.qemu, settings),
            options: settings.qemu_options.clone(),
        }
    }

    /// Records each run in the notes of a log, for failure reports.
    #[must_use]
    pub fn with_notes(mut self, log: &Transcript) -> Self {
        self.runner.set_notes(log);
        self
    }

    /// Runs it to its end; it must succeed. Standard error is part of the output, in its order.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if it returns another status than 0.
    /// * [`ToolError`] if it cannot be started or does not end in time.
    pub fn run<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        Ok(self.unchecked(arguments)?.checked()?)
    }

    /// Runs it to its end with arguments that may fail; standard error is part of the output.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if a signal ends it.
    /// * [`ToolError`] if it cannot be started or does not end in time.
    #[doc(alias = "qemu_pipe")]
    pub fn unchecked<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let invocation = self.runner.invocation()?.args(&self.options).args(arguments);
        self.runner.run(invocation.merge_output())
    }
}
