//! I/O tests most of which misbehave, each in one way.

mod behaved;
mod cases;
mod ends;
mod fixtures;
mod places;
mod process;
mod leaks;
mod late;
mod evidence;
mod qemu;
mod sanitizers;
mod space;

iotest_runtime::main!();
