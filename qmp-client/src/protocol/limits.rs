//! [`Limits`]: what a message may have at most.

/// What a message from the other end may have at most, so that it cannot take all memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long it may be, in bytes.
    pub bytes: usize,
    /// How many levels of lists and objects it may nest, itself included. A chain of backing images has a
    /// level for each. A typed value of so many levels takes up to 64 MiB of stacks in threads for every
    /// thousand; a `serde_json::Value` has at most 512 in any case.
    pub depth: usize,
    /// How many members and elements it may have. A short one takes forty times the memory of its text as a
    /// `serde_json::Value`.
    pub values: usize,
}

impl Limits {
    /// 128 MiB, 20,000 levels, 16,777,216 members and elements.
    pub const DEFAULT: Self = Self { bytes: 128 << 20, depth: 20_000, values: 16 << 20 };
}

impl Default for Limits {
    /// Returns [`Self::DEFAULT`].
    fn default() -> Self {
        Self::DEFAULT
    }
}
