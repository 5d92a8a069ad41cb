//! What a typed QEMU I/O test touches while it runs.

#[cfg(test)]
mod dice;
pub mod outcome;
pub mod deadline;
pub mod env;
pub mod process;
pub mod scratch;
pub mod host;
pub mod registry;
pub mod transcript;
pub mod test;

pub use iotest_spec as spec;

pub use crate::outcome::{Result, Stop};
pub use crate::test::Test;
