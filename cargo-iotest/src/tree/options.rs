//! [`TreeOptions`]: the options of a run of tree tests, as `check` has them.
//!
//! Data only; every value is checked by its type.

use std::collections::BTreeSet;
use std::time::Duration;

use iotest_protocol::judge::LeakPolicy;
use iotest_runtime::spec::{AioMode, CacheMode, Format, Protocol, Variant};

use crate::cli::tree::QtestWrapperMode;

/// The options of one run, as on `check`'s command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeOptions {
    /// The image format: IMGFMT.
    pub format: Format,
    /// The protocol: IMGPROTO.
    pub protocol: Protocol,
    /// The cache mode; None is `writeback`, which each test may change.
    pub cache: Option<CacheMode>,
    /// The mode of asynchronous I/O.
    pub aio: AioMode,
    /// Creation options of images, as after `-o`: IMGOPTS.
    pub image_options: Option<String>,
    /// The given switches.
    pub switches: BTreeSet<Switch>,
    /// The time limit of a test, before scaling.
    pub limit: Duration,
    /// How to treat leaked processes.
    pub leaks: LeakPolicy,
    /// How to run a QEMU without the qtest accelerator.
    pub qtest_wrapper: QtestWrapperMode,
    /// Which outputs are kept as they are compared with their references.
    pub logs: LogRetention,
}

/// Which outputs of tests are kept as they are compared with their references.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogRetention {
    /// None: of a failed test, the output is kept as it was written.
    #[default]
    Never,
    /// All.
    Always,
}

/// The default time limit of a test: that of QEMU's build system.
pub const DEFAULT_LIMIT: Duration = Duration::from_secs(180);

impl Default for TreeOptions {
    /// Returns the options of `check` without arguments.
    fn default() -> Self {
        Self {
            format: Format::Raw,
            protocol: Protocol::File,
            cache: None,
            aio: AioMode::Threads,
            image_options: None,
            switches: BTreeSet::new(),
            limit: DEFAULT_LIMIT,
            leaks: LeakPolicy::Report,
            qtest_wrapper: QtestWrapperMode::Halted,
            logs: LogRetention::Never,
        }
    }
}

impl TreeOptions {
    /// Returns the format and protocol.
    pub fn variant(&self) -> Variant {
        Variant { format: self.format, protocol: self.protocol }
    }

    /// Says whether a switch is given.
    pub fn has(&self, extra: Switch) -> bool {
        self.switches.contains(&extra)
    }
}

/// A switch of `check`'s command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Switch {
    /// `-misalign`: qemu-io's buffers are not aligned.
    Misalign,
    /// `-gdb`: QEMU runs under gdbserver; time limits are off.
    Gdb,
    /// `-valgrind`: QEMU runs under valgrind; time limits are off.
    Valgrind,
    /// `-p`: QEMU's output is included in the test's output.
    PrintQemu,
    /// `-d`: tests in Python print debug output.
    Debug,
}
