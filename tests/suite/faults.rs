//! What several areas need: nodes that fail on purpose.

use iotest_runtime::prelude::*;
use qapi::{BlkdebugEvent, BlkdebugIOType, BlkdebugInjectErrorOptions, BlockdevOptionsBlkdebug};

/// The number of the error for a broken disk, which clients see as "Input/output error".
const EIO: i64 = 5;
/// The size of a sector in bytes.
const SECTOR: u64 = 512;

/// Returns a node above `node` that fails one request of this kind that touches `offset`.
pub(crate) fn fails_once(
    name: &str,
    node: &str,
    kind: BlkdebugIOType,
    offset: u64,
) -> qapi::BlockdevOptions {
    faulty(name, node, error_at(kind, offset).once(true))
}

/// Returns a node above `node` that fails every request of this kind that touches `offset`.
///
/// A job may do over what failed just when it was paused, so one failure may go unnoticed.
pub(crate) fn fails_always(
    name: &str,
    node: &str,
    kind: BlkdebugIOType,
    offset: u64,
) -> qapi::BlockdevOptions {
    faulty(name, node, error_at(kind, offset))
}

fn error_at(kind: BlkdebugIOType, offset: u64) -> BlkdebugInjectErrorOptions {
    BlkdebugInjectErrorOptions::new(BlkdebugEvent::None)
        .iotype(kind)
        .errno(EIO)
        .sector((offset / SECTOR) as i64)
}

fn faulty(name: &str, node: &str, error: BlkdebugInjectErrorOptions) -> qapi::BlockdevOptions {
    qapi::BlockdevOptions::new(BlockdevOptionsBlkdebug::new(node).inject_error([error]))
        .node_name(name)
}
