//! I/O tests of which most misbehave, each in one way.

mod behaved;
mod cases;
mod ends;
mod fixtures;
mod process;
mod leaks;
mod qemu;

iotest_runtime::main!();
