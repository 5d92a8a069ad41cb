//! Block nodes of a machine or storage daemon: [`Blocks`] tells of nodes, bitmaps and the graph.
//!
//! Everything here works on any [`Monitor`](crate::qmp::Monitor); nothing is cached, and nothing is
//! changed.

pub mod graph;
pub mod nodes;

pub use crate::assertion::Mismatch;
pub use crate::block::graph::BlockGraph;
pub use crate::block::nodes::Blocks;
use crate::qmp::QmpError;

/// Why an assertion on block nodes failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlockError {
    /// QEMU could not be asked.
    #[error(transparent)]
    Qmp(#[from] QmpError),
    /// It has an answer, but not the one expected.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}
