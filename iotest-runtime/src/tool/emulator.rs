//! [`Emulator`]: runs QEMU itself to its end, for its output.

use iotest_exec::process::Output;

use crate::env::Settings;
use crate::tool::error::ToolError;
use crate::tool::methods::running;
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

    running! {
        run(arguments);
        #[doc(alias = "qemu_pipe")]
        unchecked(arguments);
        with_notes(log);
    }

    fn to_end<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let invocation = self.runner.invocation()?.args(&self.options).args(arguments);
        self.runner.run(invocation.merge_output())
    }
}
