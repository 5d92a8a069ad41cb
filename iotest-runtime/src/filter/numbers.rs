//! Rules for numbers that differ from run to run: speeds, sizes of blocks, ids of users.

use super::replacing::{pattern, replacing};
use super::rule::Filter;
use super::streams::carriage_returns;

// Speeds are `inf` when no time passed and, with no bytes besides, `nan` or `-nan`.
pattern!(
    STATISTICS = concat!(
        "[0-9]* ops; [0-9/:. sec]* ",
        r"\([-0-9/.infa]* [EPTGMKiBbytes]*/sec ",
        r"and [-0-9/.infa]* ops/sec\)",
    )
);

/// Makes the rule for the times and speeds that qemu-io reports.
#[doc(alias = "filter_qemu_io")]
pub fn qemu_io_statistics() -> Filter {
    let speeds = "X ops; XX:XX:XX.X (XXX YYY/sec and XXX ops/sec)";
    replacing("qemu_io_statistics", &STATISTICS, speeds)
}

/// Makes what `iotests.py` calls `filter_qemu_io`: no carriage returns, no statistics.
#[doc(alias = "filter_qemu_io")]
pub fn qemu_io_output() -> [Filter; 2] {
    [carriage_returns(), qemu_io_statistics()]
}

pattern!(BLOCK_SIZES = "((?:min|opt|max) block): [0-9]+");

/// Makes the rule for the block sizes that `qemu-nbd --list` shows: `XXX`.
#[doc(alias = "filter_nbd_exports")]
pub fn nbd_block_sizes() -> Filter {
    replacing("nbd_block_sizes", &BLOCK_SIZES, "$1: XXX")
}

pattern!(CHOWN = "chown [0-9]+:[0-9]+");

/// Makes the rule for the ids in `chown` commands: `UID:GID`.
#[doc(alias = "filter_chown")]
pub fn chown() -> Filter {
    replacing("chown", &CHOWN, "chown UID:GID")
}
