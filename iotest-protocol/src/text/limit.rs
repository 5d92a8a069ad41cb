//! The lengths to which text is bounded, each with its name.

/// How much of a text is kept: so many bytes of its beginning, and so many of its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Bytes of the beginning.
    pub head: usize,
    /// Bytes of the end.
    pub tail: usize,
}

impl Limit {
    /// Makes the limit that keeps so many KiB of the beginning and of the end.
    pub const fn kib(head: usize, tail: usize) -> Self {
        Self { head: head << 10, tail: tail << 10 }
    }

    /// Returns how many bytes are kept, without the mark between beginning and end.
    pub const fn bytes(self) -> usize {
        self.head + self.tail
    }

    /// Returns up to how many bytes a text stays whole: a few more than are kept of a longer one, so
    /// that one that was bounded is not bounded again for its mark.
    pub(super) const fn whole(self) -> usize {
        self.bytes() + self.bytes() / 64
    }
}

/// What is kept of a reason when a test gives it, before anybody copies it.
pub const REASON: Limit = Limit::kib(512, 512);
/// A reason in a record, and so in the report as JSON.
pub const RECORD: Limit = Limit::kib(128, 128);
/// Each of the shorter texts of a record: a remark, a wait, a process that was left.
pub const RECORD_ENTRY: Limit = Limit::kib(8, 8);
/// How many such texts a record holds of each kind.
pub const RECORD_ENTRIES: usize = 100;
/// A reason on a terminal, or in the captured output of its case.
pub const TERMINAL: Limit = Limit::kib(16, 16);
/// How many lines of a reason are shown there: of its beginning, and of its end.
pub const TERMINAL_LINES: [usize; 2] = [256, 64];
/// How long a line of it may be, in bytes.
pub const LINE: usize = 4096;
/// A reason, or what a case wrote, in JUnit XML.
pub const JUNIT: Limit = Limit::kib(32, 32);
/// A reason in TAP.
pub const TAP: Limit = Limit::kib(32, 32);
/// An annotation of GitHub, which cuts those of more than 64 KiB and shows a few lines.
pub const ANNOTATION: Limit = Limit::kib(8, 4);
/// What an error shows of all that a program wrote.
pub const PROGRAM_OUTPUT: Limit = Limit::kib(4, 12);
/// What an error shows of one line that came from QEMU or a tool.
pub const RECEIVED_LINE: Limit = Limit { head: 300, tail: 100 };
