//! [`Launcher`]: what all machines of a case share.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::deadline::Timeouts;

use crate::ends::Ends;
use crate::env::{QemuOutput, StderrPolicy};
use crate::qmp::{Oob, Recorder};

/// How long a QEMU that has closed its connection may take to end, before scaling. It may have a
/// core file to write.
pub(super) const END_LIMIT: Duration = Duration::from_secs(10);

/// Starts machines: the program, the log directory and the limits that all machines of a case share.
#[derive(Debug, Clone)]
pub struct Launcher {
    /// The program.
    #[doc(alias = "binary")]
    pub qemu: Utf8PathBuf,
    /// The wrapper that the program runs under, as arguments before it: `gdbserver` with its options.
    pub wrapper: Vec<String>,
    /// The directory of log files.
    #[doc(alias = "log_dir")]
    #[doc(alias = "temp_dir")]
    pub directory: Utf8PathBuf,
    /// The usable accelerators.
    pub accelerators: BTreeSet<String>,
    /// Where QEMU's own output goes.
    pub output: QemuOutput,
    /// How to treat lines on standard error that the configuration does not
    /// [expect](crate::vm::VmConfig::expect_stderr).
    pub stderr: StderrPolicy,
    /// Whether commands may run out of band.
    pub oob: Oob,
    /// The factor of every deadline.
    pub timeouts: Timeouts,
    /// Receives every QMP message; None to record nothing.
    pub recorder: Option<Arc<dyn Recorder>>,
    /// Receives how every machine ends.
    pub ends: Ends,
}

impl Launcher {
    /// Makes a launcher for a program that can do TCG, with logs in `directory`.
    ///
    /// In a case, an unexpected end of its machines fails that case.
    pub fn new(qemu: impl Into<Utf8PathBuf>, directory: impl Into<Utf8PathBuf>) -> Self {
        Self {
            qemu: qemu.into(),
            wrapper: Vec::new(),
            directory: directory.into(),
            accelerators: BTreeSet::from(["tcg".to_owned()]),
            output: QemuOutput::Logged,
            stderr: StderrPolicy::Tolerant,
            oob: Oob::IfOffered,
            timeouts: Timeouts::default(),
            recorder: None,
            ends: Ends::of_case(),
        }
    }
}
