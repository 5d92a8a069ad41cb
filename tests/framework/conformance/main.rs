//! Runs `misbehaviour` by hand, by cargo and by nextest, and compares the reports with a table.
//!
//! Every run has its own directories, and must leave neither scratch files nor processes.

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
