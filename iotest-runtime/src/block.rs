//! Block nodes of a machine or storage daemon: [`Blocks`] queries nodes, bitmaps and the graph,
//! [`BlockExports`] exports nodes.
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
    /// The query failed.
    #[error(transparent)]
    Qmp(#[from] QmpError),
    /// The reply is not as expected.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}
