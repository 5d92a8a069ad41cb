//! I/O tests to be exported to QEMU's `check`: of each style those that pass, those that do not
//! run, and those that fail on purpose.

mod script;
mod unit;
mod bad_unit;

iotest_runtime::main!();
