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
    let error = BlkdebugInjectErrorOptions::new(BlkdebugEvent::None)
        .iotype(kind)
        .errno(EIO)
        .sector((offset / SECTOR) as i64)
        .once(true);
    qapi::BlockdevOptions::new(BlockdevOptionsBlkdebug::new(node).inject_error([error]))
        .node_name(name)
}
