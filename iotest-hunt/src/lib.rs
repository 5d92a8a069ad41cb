//! Searches QEMU's block layer for lost data, corrupt images, crashes and hangs.
//!
//! A [seed](random::Random) decides a [program] of operations. It [runs](execute::run) on a real QEMU and on
//! a [model] of what every byte may be, and the two are compared.

pub mod random;
pub mod model;
pub mod image;
pub mod program;
mod drive;
pub mod failure;
mod planting;
pub mod execute;
pub mod generate;
pub mod shrink;
pub mod hunt;
pub mod finding;
pub mod selftest;

pub use crate::drive::Programs;
pub use crate::failure::{Failure, Stop};
pub use crate::finding::{Finding, OnQemu};
pub use crate::generate::Options;
pub use crate::hunt::{Event, Hunt, Shrunk, Totals};
