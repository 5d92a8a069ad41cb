//! The tests of a QEMU source tree, in bash and Python, run as the tree's own `check` runs them.
//!
//! [`Suite`] and [`Selection`] say what there is and what is meant, a [`TreeContext`] what all tests
//! have in common; [`run()`] runs them. Each test has a watchdog, a process that ends it in time and
//! accounts for what it leaves. Nothing is written into the tree.

pub mod source_tree;
pub mod suite;
pub mod selection;
pub mod options;
pub mod setting;
pub mod environment;
pub mod evidence;
pub mod cases;
pub mod qtest_need;
pub mod qemu_vendor;
pub mod explanation;
pub mod qtest_wrapper;
pub mod script;
pub mod context;
mod stack;
mod watchdog;
mod tail;
mod messages;
mod records;
mod conclusion;
mod attempt;
mod changes;
pub mod run;
pub mod command;
pub mod request;

#[cfg(test)]
mod samples;

use std::ffi::OsString;

use iotest_runtime::exit_code::Exit;

pub use crate::tree::context::TreeContext;
pub use crate::tree::run::{TreeRun, TreeRunConfig, run};
pub use crate::tree::selection::Selection;
pub use crate::tree::source_tree::Tree;
pub use crate::tree::suite::Suite;

/// Plays another part if the arguments, with the program's name, ask for it: that of the
/// watchdog of one test, or of QEMU.
pub fn internal_main(arguments: &[OsString]) -> Option<Exit> {
    watchdog::internal_main(arguments).or_else(|| qtest_wrapper::internal_main(arguments))
}
