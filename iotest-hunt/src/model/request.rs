//! [`Request`]: one request to a block device.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// What a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RequestKind {
    /// Reads.
    Read,
    /// Writes one value to all bytes.
    Write {
        /// The value.
        value: u8,
    },
    /// Writes one value to whole clusters, compressed.
    Compressed {
        /// The value.
        value: u8,
    },
    /// Writes zeroes, and keeps the space (without the `-u` of qemu-io).
    Zero,
    /// Writes zeroes, and may free the space (`-u`).
    ZeroUnmap,
    /// Discards.
    Discard,
    /// Flushes; offset and length are ignored.
    Flush,
}

/// One request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Request {
    /// What it does.
    #[serde(flatten)]
    pub kind: RequestKind,
    /// Where, in bytes.
    pub offset: u64,
    /// How much, in bytes.
    pub length: u64,
}

impl Request {
    /// Makes a request.
    pub fn new(kind: RequestKind, offset: u64, length: u64) -> Self {
        Self { kind, offset, length }
    }

    /// Returns the bytes that it is about.
    pub fn range(&self) -> Range<u64> {
        self.offset..self.offset + self.length
    }

    /// Returns the value that it writes to all its bytes, if it writes.
    pub fn written(&self) -> Option<u8> {
        match self.kind {
            RequestKind::Write { value } | RequestKind::Compressed { value } => Some(value),
            RequestKind::Zero | RequestKind::ZeroUnmap => Some(0),
            RequestKind::Read | RequestKind::Discard | RequestKind::Flush => None,
        }
    }

    /// Returns its name in statistics.
    pub fn name(&self) -> &'static str {
        match self.kind {
            RequestKind::Read => "read",
            RequestKind::Write { .. } => "write",
            RequestKind::Compressed { .. } => "compressed write",
            RequestKind::Zero => "zero write",
            RequestKind::ZeroUnmap => "zero write, unmapping",
            RequestKind::Discard => "discard",
            RequestKind::Flush => "flush",
        }
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name();
        match self.kind {
            RequestKind::Flush => f.write_str(name),
            _ => write!(f, "{name} of {} at {}", self.length, self.offset),
        }
    }
}
