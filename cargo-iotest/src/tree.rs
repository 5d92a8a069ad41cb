//! Runs the bash and Python tests of a QEMU source tree as the tree's own `check` does.
//!
//! [`Suite`] lists the tests, [`Selection`] selects some, a [`TreeContext`] holds what all tests of
//! a setting share, and [`run()`] runs them. Each test has a watchdog process, which enforces its
//! time limit and reports what it leaves; tests in the style of Python's unittest report each case
//! ([`unittest`]). Nothing is written into the tree.

pub mod source_tree;
pub mod suite;
pub mod selection;
pub mod options;
pub mod setting;
pub mod environment;
pub mod evidence;
pub mod cases;
pub mod unittest;
pub mod qtest_need;
pub mod qemu_vendor;
pub mod explanation;
pub mod qtest_wrapper;
pub mod script;
pub mod context;
mod qmp_module;
mod left_out;
mod stack;
mod watchdog;
mod tail;
mod messages;
mod records;
mod known;
mod conclusion;
mod attempt;
mod changes;
pub mod run;
pub mod command;
pub mod request;

#[cfg(test)]
mod samples;

use std::ffi::OsString;

use iotest_runtime::internal::ExitCode;

pub use crate::tree::context::TreeContext;
pub use crate::tree::run::{TreeRun, TreeRunConfig, run};
pub use crate::tree::selection::{SelectedTest, Selection};
pub use crate::tree::source_tree::Tree;
pub use crate::tree::suite::Suite;

/// Runs as the watchdog of a test, or as the qtest wrapper, if the arguments (with the program's
/// name) say so; returns None otherwise.
pub fn internal_main(arguments: &[OsString]) -> Option<ExitCode> {
    watchdog::internal_main(arguments).or_else(|| qtest_wrapper::internal_main(arguments))
}
