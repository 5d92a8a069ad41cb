//! Runs exported tests with the installed QEMU by QEMU's own `check`, of every source tree in
//! `QEMU_SRC`. Its verdicts must be those of our harness; the source trees must not change.

#![expect(clippy::unwrap_used, reason = "every helper here is a part of a test")]

#[path = "../conformance/sandbox.rs"]
#[expect(dead_code, reason = "only the program `conformance` uses everything")]
mod sandbox;
mod trees;
mod check;
mod fixture;
mod suite;
