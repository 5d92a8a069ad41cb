//! Runs `misbehaviour` as people, cargo and nextest do, and compares what is reported with a
//! table. Every run has directories of its own, which must be empty afterwards, and leaves no
//! process behind.

#![expect(clippy::unwrap_used, reason = "every helper here is a part of a test")]

mod sandbox;
mod table;
mod verdicts;
mod units;
mod exported;
mod listing;
mod secrets;
mod selecting;
mod refusing;
mod interrupting;
mod processes;
mod nextest;
mod backtraces;
mod evidence;
