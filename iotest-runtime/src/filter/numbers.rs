//! Rules for numbers that differ between runs: speeds, block sizes, user ids.

use super::replacing::{literal, replacing};
use super::rule::Filter;
use super::search::{Class, DIGITS};
use super::streams::carriage_returns;

// Speeds are `inf` when no time passed and, with no bytes besides, `nan` or `-nan`.
const TIMES: Class = Class::of(b"0123456789/:. sec");
const SPEEDS: Class = Class::of(b"-0123456789/.infa");
const UNITS: Class = Class::of(b"EPTGMKiBbytes");

literal!(OPERATIONS = "ops; ");

/// Finds `[0-9]* ops; [0-9/:. sec]* \([-0-9/.infa]* [EPTGMKiBbytes]*/sec and [-0-9/.infa]* ops/sec\)`.
fn statistics(text: &str, at: usize, floor: usize) -> Option<(usize, usize)> {
    let blank = at.checked_sub(1).filter(|blank| *blank >= floor && is_at(text, *blank, " "))?;
    let times = at + OPERATIONS.text().len();
    let bracket = TIMES.run(text, times);
    // The class of bytes in times includes the blank that follows them.
    if bracket == times || !is_at(text, bracket - 1, " (") {
        return None;
    }
    let end = SPEEDS.run(text, bracket + 1);
    let end = UNITS.run(text, after(text, end, " ")?);
    let end = SPEEDS.run(text, after(text, end, "/sec and ")?);
    let end = after(text, end, " ops/sec)")?;
    Some((DIGITS.run_before(text, blank, floor), end))
}

/// Returns the end of a word that stands at `at`.
fn after(text: &str, at: usize, word: &str) -> Option<usize> {
    is_at(text, at, word).then_some(at + word.len())
}

fn is_at(text: &str, at: usize, word: &str) -> bool {
    text.as_bytes()[at..].starts_with(word.as_bytes())
}

/// Makes the rule for the times and speeds that qemu-io reports.
#[doc(alias = "filter_qemu_io")]
pub fn qemu_io_statistics() -> Filter {
    let speeds = "X ops; XX:XX:XX.X (XXX YYY/sec and XXX ops/sec)";
    replacing("qemu_io_statistics", &OPERATIONS, statistics, speeds)
}

/// Makes what `iotests.py` calls `filter_qemu_io`: no carriage returns, no statistics.
#[doc(alias = "filter_qemu_io")]
pub fn qemu_io_output() -> [Filter; 2] {
    [carriage_returns(), qemu_io_statistics()]
}

literal!(BLOCK = "block: ");

/// Finds the number in `(min|opt|max) block: [0-9]+`.
fn block_size(text: &str, at: usize, floor: usize) -> Option<(usize, usize)> {
    let start = at.checked_sub(4).filter(|start| *start >= floor)?;
    let kind = ["min ", "opt ", "max "].iter().any(|kind| is_at(text, start, kind));
    let number = at + BLOCK.text().len();
    let end = DIGITS.run(text, number);
    (kind && end > number).then_some((number, end))
}

/// Makes the rule for the block sizes that `qemu-nbd --list` shows: `XXX`.
#[doc(alias = "filter_nbd_exports")]
pub fn nbd_block_sizes() -> Filter {
    replacing("nbd_block_sizes", &BLOCK, block_size, "XXX")
}

literal!(CHOWN = "chown ");

/// Finds the ids in `chown [0-9]+:[0-9]+`.
fn ids(text: &str, at: usize, _floor: usize) -> Option<(usize, usize)> {
    let user = at + CHOWN.text().len();
    let colon = DIGITS.run(text, user);
    let group = after(text, colon, ":").filter(|_| colon > user)?;
    let end = DIGITS.run(text, group);
    (end > group).then_some((user, end))
}

/// Makes the rule for the ids in `chown` commands: `UID:GID`.
#[doc(alias = "filter_chown")]
pub fn chown() -> Filter {
    replacing("chown", &CHOWN, ids, "UID:GID")
}
