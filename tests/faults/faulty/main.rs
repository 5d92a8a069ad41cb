//! Tests that misbehave, for rows of the fault suite.

mod acting;
mod records;
mod dropped;
mod early;
mod evidence;
mod syntax;
mod waits;
mod host;
mod secrets;
mod terminal;
mod text;
mod leaks;
mod peers;
mod strict;
mod ends;

iotest_runtime::main!();
