//! `cargo iotest tree` and its alias on trees that these tests make themselves, in QEMU's layout.
//!
//! The scripts in them are ours; QEMU and Python are real.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail the test")]

mod sandbox;
#[path = "../schema/json.rs"]
mod schema;
#[path = "../bisect/history.rs"]
mod history;
mod bisecting;
mod verdicts;
mod known;
mod ending;
mod evidence;
mod job_control;
mod qtest_wrapper;
mod selecting;
mod settings;
mod rerun;
mod reports;
mod unittest;
mod single_cases;
mod developing;
