//! I/O tests of which most misbehave, each in one way.

mod behaved;
mod process;
mod leaks;

iotest_runtime::main!();
