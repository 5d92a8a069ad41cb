//! [`Launcher`]: what all machines of a case share.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::deadline::Timeouts;

use crate::ends::Ends;
use crate::env::{QemuOutput, StderrPolicy};
use crate::qmp::Recorder;

/// How long a QEMU that has closed its connection may take to end, before scaling. It may have a
/// core file to write.
pub(super) const END_LIMIT: Duration = Duration::from_secs(10);

/// Starts machines; holds what those of a case share: the program, the log directory, the limits.
///
/// A case has its own, which [`Test::vm`](crate::Test::vm) uses. Outside of a case:
///
/// ```no_run
/// use iotest_runtime::prelude::{Monitor, cmd};
/// use iotest_runtime::vm::Launcher;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let launcher = Launcher::new("qemu-system-x86_64", "/tmp");
/// let mut vm = launcher.vm("vm0").machine_type("none").launch()?;
/// assert!(vm.run(cmd::QueryStatus::new())?.value.running);
/// // Outside of a case, only this returns an unexpected end as an error.
/// vm.shutdown()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Launcher {
    pub(crate) qemu: Utf8PathBuf,
    /// The program that QEMU runs under, and its arguments.
    pub(crate) wrapper: Vec<String>,
    /// The directory of log files.
    pub(crate) directory: Utf8PathBuf,
    /// The usable accelerators.
    pub(crate) accelerators: BTreeSet<String>,
    /// Where QEMU's own output goes.
    pub(crate) output: QemuOutput,
    /// How to treat lines on standard error that the machine does not
    /// [expect](crate::test::VmBuilder::expect_stderr).
    pub(crate) stderr: StderrPolicy,
    pub(crate) timeouts: Timeouts,
    /// Receives every QMP message; None to record nothing.
    pub(crate) recorder: Option<Arc<dyn Recorder>>,
    /// Receives how every machine ends.
    pub(crate) ends: Ends,
}

impl Launcher {
    /// Makes a launcher of a program, with logs in `directory`, which exists; only TCG counts as usable.
    ///
    /// In a case, an unexpected end of its machines fails that case; outside of one, only
    /// [`Machine::shutdown`](crate::vm::Machine::shutdown) and [`Machine::wait`](crate::vm::Machine::wait)
    /// report it.
    #[doc(alias = "binary")]
    #[doc(alias = "log_dir")]
    #[doc(alias = "temp_dir")]
    pub fn new(qemu: impl Into<Utf8PathBuf>, directory: impl Into<Utf8PathBuf>) -> Self {
        Self {
            qemu: qemu.into(),
            wrapper: Vec::new(),
            directory: directory.into(),
            accelerators: BTreeSet::from(["tcg".to_owned()]),
            output: QemuOutput::Logged,
            stderr: StderrPolicy::Tolerant,
            timeouts: Timeouts::default(),
            recorder: None,
            ends: Ends::of_case(),
        }
    }

    /// Sets the wrapper that QEMU runs under, as arguments before it: `gdbserver` with its options.
    #[must_use]
    pub fn wrapper<S: Into<String>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        self.wrapper = words.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the factor of every deadline.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets where QEMU's own output goes.
    #[must_use]
    pub fn output(mut self, output: QemuOutput) -> Self {
        self.output = output;
        self
    }
}
