//! I/O tests that are exported to QEMU's `check`. Some of each style pass, some do not run, and some
//! fail on purpose.

mod script;
mod unit;
mod bad_unit;

iotest_runtime::main!();
