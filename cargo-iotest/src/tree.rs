//! The tests of a QEMU source tree, in bash and Python, run as the tree's own `check` runs them.
//!
//! [`Suite`] and [`Selection`] say what there is and what is meant, a [`Stage`] what all tests
//! have in common; [`run()`] runs them. Each test has a guard, a process that ends it in time and
//! accounts for what it leaves. Nothing is written into the tree.

pub mod place;
pub mod suite;
pub mod selection;
pub mod wish;
pub mod inherited;
pub mod environment;
pub mod judgement;
pub mod cases;
pub mod needs;
pub mod shim;
pub mod script;
pub mod stage;
mod errand;
mod guard;
mod tail;
mod tell;
mod records;
mod job;
mod watch;
mod human;
pub mod run;
pub mod args;
pub mod command;

#[cfg(test)]
mod samples;

use std::ffi::OsString;

use iotest_runtime::exit_code::Exit;

pub use crate::tree::place::Tree;
pub use crate::tree::run::{Entry, Pace, run};
use crate::tree::script::Script;
pub use crate::tree::selection::Selection;
pub use crate::tree::stage::Stage;
pub use crate::tree::suite::Suite;
use crate::trouble::Trouble;

/// Plays another part if the arguments, with the program's name, ask for it: that of the guard
/// of one test, or of QEMU.
pub fn role(arguments: &[OsString]) -> Option<Exit> {
    guard::role(arguments).or_else(|| shim::role(arguments))
}

/// Makes ready the tests of these names.
///
/// # Errors
/// – [`Trouble`] if one of them cannot be read.
pub fn entries(stage: &Stage, suite: &Suite, names: &[String]) -> Result<Vec<Entry>, Trouble> {
    let entry = |name: &String| {
        let script = Script::read(&stage.tree.iotests, name)
            .map_err(|error| Trouble::failed(format!("read the test {name}"), &error))?;
        let record = records::started(stage, suite, name, &script);
        Ok(Entry { script, record })
    };
    names.iter().map(entry).collect()
}
