//! The tests of a QEMU source tree, in bash and Python, run as the tree's own `check` runs them.
//!
//! [`Suite`] and [`Selection`] say what there is and what is meant, a [`Stage`] what all tests
//! have in common; [`run()`] runs them. Each test has a watchdog, a process that ends it in time and
//! accounts for what it leaves. Nothing is written into the tree.

pub mod place;
pub mod suite;
pub mod selection;
pub mod wish;
pub mod round;
pub mod environment;
pub mod evidence;
pub mod cases;
pub mod needs;
pub mod maker;
pub mod causes;
pub mod shim;
pub mod script;
pub mod stage;
mod stack;
mod watchdog;
mod tail;
mod tell;
mod records;
mod settle;
mod job;
mod watch;
pub mod run;
pub mod command;
pub mod line;

#[cfg(test)]
mod samples;

use std::ffi::OsString;

use iotest_runtime::exit_code::Exit;

pub use crate::tree::place::Tree;
pub use crate::tree::run::{Pace, Program, run};
pub use crate::tree::selection::Selection;
pub use crate::tree::stage::Stage;
pub use crate::tree::suite::Suite;

/// Plays another part if the arguments, with the program's name, ask for it: that of the
/// watchdog of one test, or of QEMU.
pub fn role(arguments: &[OsString]) -> Option<Exit> {
    watchdog::role(arguments).or_else(|| shim::role(arguments))
}
