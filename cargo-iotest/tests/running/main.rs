//! The runner at work, on programs whose tests misbehave and on a real QEMU.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod stage;
mod krate;
mod terminal;
mod selecting;
mod verdicts;
mod again;
mod interrupting;
mod settings;
mod reports;
mod starting;
mod finding;
mod reviewing;
