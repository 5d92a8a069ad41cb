//! [`TreeOptions`]: what a person asks of a run of a tree's own tests.
//!
//! Data only; every value is checked by its type.

use std::collections::BTreeSet;
use std::time::Duration;

use iotest_protocol::judge::Leaks;
use iotest_runtime::spec::{AioMode, CacheMode, Format, Protocol, Variant};

use crate::cli::tree::QtestWrapperMode;

/// The settings of one run, as `check`'s command line has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeOptions {
    /// The image format: IMGFMT.
    pub format: Format,
    /// The protocol: IMGPROTO.
    pub protocol: Protocol,
    /// The cache mode; None leaves it to each test, from `writeback`.
    pub cache: Option<CacheMode>,
    /// The mode of asynchronous input and output.
    pub aio: AioMode,
    /// Options for images that are created, as they stand after `-o`: IMGOPTS.
    pub image_options: Option<String>,
    /// What else is switched on.
    pub switches: BTreeSet<Switch>,
    /// How long a test may take, before the scaling.
    pub limit: Duration,
    /// What becomes of a test that leaves processes running.
    pub leaks: Leaks,
    /// What takes the place of a QEMU that lacks the qtest accelerator.
    pub qtest_wrapper: QtestWrapperMode,
}

/// How long a test of a tree may take: as long as QEMU's build system gives it.
pub const DEFAULT_LIMIT: Duration = Duration::from_secs(180);

impl Default for TreeOptions {
    /// Asks for what `check` does without options.
    fn default() -> Self {
        Self {
            format: Format::Raw,
            protocol: Protocol::File,
            cache: None,
            aio: AioMode::Threads,
            image_options: None,
            switches: BTreeSet::new(),
            limit: DEFAULT_LIMIT,
            leaks: Leaks::Tell,
            qtest_wrapper: QtestWrapperMode::Halted,
        }
    }
}

impl TreeOptions {
    /// Returns the format and protocol.
    pub fn variant(&self) -> Variant {
        Variant { format: self.format, protocol: self.protocol }
    }

    /// Says whether something is switched on.
    pub fn has(&self, extra: Switch) -> bool {
        self.switches.contains(&extra)
    }
}

/// A switch of `check`'s command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Switch {
    /// `-misalign`: qemu-io's buffers are not aligned.
    Misalign,
    /// `-gdb`: QEMU runs under gdbserver; nothing times out.
    Gdb,
    /// `-valgrind`: QEMU runs under valgrind; nothing times out.
    Valgrind,
    /// `-p`: what QEMU prints goes to the test's output.
    PrintQemu,
    /// `-d`: tests in Python tell what they do.
    Debug,
}
