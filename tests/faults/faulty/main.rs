//! Tests that misbehave, for the fault suite: each is a row of it.

mod acting;
mod records;
mod dropped;
mod early;

iotest_runtime::main!();
