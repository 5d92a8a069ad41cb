//! Block nodes of a machine or storage daemon: [`Blocks`] tells of nodes, bitmaps and the graph,
//! [`BlockExports`] shows nodes to others.
//!
//! Everything here works on any [`Monitor`](crate::qmp::Monitor), and nothing is cached.

mod exports;
mod graph;
mod nodes;

pub use crate::assertion::Mismatch;
pub use crate::block::exports::{
    BlockExports, fuse_export, nbd_client, nbd_export, vhost_user_blk_export,
};
pub use crate::block::graph::BlockGraph;
pub use crate::block::nodes::Blocks;
use crate::qmp::QmpError;

/// Why an assertion on block nodes or exports failed.
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
