//! The fault suite: faults that are tried on the harness, what is right, and what came.
//!
//! [`rows`] is the table, as data. Each row is an item of a *scene*: code that makes faults and looks
//! at what came, in namespaces of its own ([`space`]), so that a broken clean-up hurts nothing. The
//! program `faults` starts scenes, several at a time, and compares. `cargo xtask faults` builds and
//! starts it.

pub mod row;
pub mod rows;
pub mod marks;
pub mod came;
pub mod programs;
pub mod space;
pub mod watch;
pub mod runner;
pub mod scene;
pub mod scenes;
pub mod pool;
pub mod table;
