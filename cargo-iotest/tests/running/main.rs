//! Runs of the runner, on programs whose tests misbehave and on a real QEMU.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail the test")]

mod sandbox;
mod krate;
mod terminal;
#[path = "../schema/json.rs"]
mod schema;
mod secrets;
#[path = "../bisect/history.rs"]
mod history;
mod bisecting;
mod selecting;
mod verdicts;
mod known;
mod nextest;
mod rerun;
mod interrupting;
mod job_control;
mod settings;
mod comparing;
mod reports;
mod report_formats;
mod starting;
mod finding;
mod reviewing;
mod wrappers;
mod options;
mod qemus;
mod hunting;
mod shares;
