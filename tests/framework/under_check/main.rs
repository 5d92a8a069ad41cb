//! Runs exported tests by QEMU's own `check`, that of every source tree in `QEMU_SRC`, on the
//! installed QEMU. What it says must be what our harness says; the trees stay as they are.

#![expect(clippy::unwrap_used, reason = "every helper here is a part of a test")]

#[path = "../conformance/sandbox.rs"]
#[expect(dead_code, reason = "only the program `conformance` uses everything")]
mod sandbox;
mod trees;
mod check;
mod fixture;
mod suite;
