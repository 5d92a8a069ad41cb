//! Tests that misbehave on purpose, and tests that they are reported correctly.
//!
//! `misbehaviour` is a program of I/O tests most of which fail on purpose; it runs only when named.
//! `conformance` runs it by hand, by cargo and by nextest, and compares the reports with a table.
//!
//! The library is the [`sandbox`], which tests of other runners use, too.

pub mod sandbox;
