//! Tests that misbehave, and the test that each of them is reported as it should be.
//!
//! `misbehaviour` is a program of I/O tests most of which fail on purpose; it runs only when it
//! is named. `conformance` runs it as people, cargo and nextest do, and compares what is reported
//! with a table.
//!
//! The library has what tests of other runners need as well: a [`sandbox`].

pub mod sandbox;
