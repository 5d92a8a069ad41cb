//! The limits to which texts are truncated.

/// How many bytes of the beginning and of the end of a text are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Bytes of the beginning.
    pub head: usize,
    /// Bytes of the end.
    pub tail: usize,
}

impl Limit {
    /// Makes a limit in KiB.
    pub const fn kib(head: usize, tail: usize) -> Self {
        Self { head: head << 10, tail: tail << 10 }
    }

    /// Returns how many bytes are kept, without the marker.
    pub const fn bytes(self) -> usize {
        self.head + self.tail
    }

    /// Returns up to how many bytes a text is not truncated: a few more than are kept, so that a
    /// truncated text with its marker is not truncated again.
    pub(super) const fn whole(self) -> usize {
        self.bytes() + self.bytes() / 64
    }
}

/// A reason when a test gives it, before it is copied.
pub const REASON: Limit = Limit::kib(512, 512);
/// A reason in a record, and so in the JSON report.
pub const RECORD: Limit = Limit::kib(128, 128);
/// A shorter text of a record: a remark, a wait, a leaked process.
pub const RECORD_ENTRY: Limit = Limit::kib(8, 8);
/// How many such texts of each kind a record holds.
pub const RECORD_ENTRIES: usize = 100;
/// A reason of one case of a test in the style of Python's unittest, which may have hundreds.
pub const UNITTEST_REASON: Limit = Limit::kib(1, 1);
/// A reason on a terminal, or in the captured output of its case.
pub const TERMINAL: Limit = Limit::kib(16, 16);
/// How many lines of a reason are shown there: from its beginning, and from its end.
pub const TERMINAL_LINES: [usize; 2] = [256, 64];
/// The maximum length of such a line, in bytes.
pub const LINE: usize = 4096;
/// A reason, or the output of a case, in JUnit XML.
pub const JUNIT: Limit = Limit::kib(32, 32);
/// A reason in TAP.
pub const TAP: Limit = Limit::kib(32, 32);
/// A GitHub annotation; GitHub truncates those of more than 64 KiB and shows a few lines.
pub const ANNOTATION: Limit = Limit::kib(8, 4);
/// The output of a program in an error.
pub const PROGRAM_OUTPUT: Limit = Limit::kib(4, 12);
/// A line from QEMU or a tool in an error.
pub const RECEIVED_LINE: Limit = Limit { head: 300, tail: 100 };
