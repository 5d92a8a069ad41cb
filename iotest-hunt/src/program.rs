//! [`Program`]: the operations that one seed decides.

mod bounds;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::image::Image;
use crate::model::Request;

/// One operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum Op {
    /// Requests that are in flight together.
    Requests {
        /// Which.
        requests: Vec<Request>,
    },
    /// Kills the process with these requests in flight.
    Kill {
        /// Which.
        requests: Vec<Request>,
    },
    /// Ends the process by `quit`.
    Close,
    /// Check point: reads the active node and compares it.
    Reread,
    /// Check point: closes, has `qemu-img check` look at each image of the chain, and compares what
    /// `qemu-img convert` reads of each, and of its snapshots.
    Check,
    /// Puts a new image on top of the chain: an external snapshot.
    Overlay {
        /// The image; its size is that of the active node.
        image: Image,
        /// In the running process, or after it.
        live: bool,
    },
    /// Commits the active image into the one below.
    Commit {
        /// By a job in the running process, or by `qemu-img commit`.
        live: bool,
    },
    /// Makes a snapshot inside the active image.
    Save {
        /// Its number.
        tag: u8,
    },
    /// Goes back to a snapshot inside the active image.
    Restore {
        /// Its number.
        tag: u8,
    },
    /// Deletes a snapshot inside the active image.
    Remove {
        /// Its number.
        tag: u8,
    },
    /// Resizes the active node.
    Resize {
        /// The new size, in bytes.
        size: u64,
    },
}

impl Op {
    /// Returns its name in statistics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Requests { .. } => "requests",
            Self::Kill { .. } => "kill",
            Self::Close => "close",
            Self::Reread => "reread",
            Self::Check => "check",
            Self::Overlay { live: true, .. } => "external snapshot, live",
            Self::Overlay { live: false, .. } => "external snapshot",
            Self::Commit { live: true } => "commit, live",
            Self::Commit { live: false } => "commit",
            Self::Save { .. } => "internal snapshot",
            Self::Restore { .. } => "apply of an internal snapshot",
            Self::Remove { .. } => "delete of an internal snapshot",
            Self::Resize { .. } => "resize",
        }
    }

    /// Returns its requests, if it has some.
    pub fn requests(&self) -> &[Request] {
        match self {
            Self::Requests { requests } | Self::Kill { requests } => requests,
            _ => &[],
        }
    }

    /// Returns its requests, to be changed.
    pub(crate) fn requests_mut(&mut self) -> Option<&mut Vec<Request>> {
        match self {
            Self::Requests { requests } | Self::Kill { requests } => Some(requests),
            _ => None,
        }
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        match self {
            Self::Requests { requests } | Self::Kill { requests } => {
                let all: Vec<String> = requests.iter().map(Request::to_string).collect();
                write!(f, ": {}", all.join("; "))
            }
            Self::Overlay { image, .. } => write!(f, ": {image}"),
            Self::Save { tag } | Self::Restore { tag } | Self::Remove { tag } => {
                write!(f, " {tag}")
            }
            Self::Resize { size } => write!(f, " to {size}"),
            Self::Close | Self::Reread | Self::Check | Self::Commit { .. } => Ok(()),
        }
    }
}

/// A program: an image, and operations on it and on what is put on top of it.
///
/// After the last operation all is compared and checked, as by [`Op::Reread`] and [`Op::Check`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Program {
    /// The seed that has decided it.
    pub seed: u64,
    /// The first image.
    pub image: Image,
    /// What is done.
    pub ops: Vec<Op>,
}

impl Program {
    /// Returns how many operations there are, each request as one.
    pub fn len(&self) -> usize {
        self.ops.iter().map(|op| op.requests().len().max(1)).sum()
    }

    /// Returns what kinds of operations there are, and whether some requests are in flight together: programs
    /// with one shape that fail in one way most likely show one fault.
    pub fn shape(&self) -> String {
        let mut names = std::collections::BTreeSet::new();
        for op in &self.ops {
            match op.requests() {
                [] => names.extend([op.name()]),
                requests => names.extend(requests.iter().map(Request::name)),
            }
            if op.requests().len() > 1 {
                names.insert("in flight together");
            }
            if matches!(op, Op::Kill { .. }) {
                names.insert(op.name());
            }
        }
        names.into_iter().collect::<Vec<_>>().join(", ")
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "create {}", self.image)?;
        self.ops.iter().try_for_each(|op| writeln!(f, "{op}"))
    }
}
