//! The fault suite: injects faults into the harness and compares the results with the expected ones.
//!
//! [`rows`] is the table, as data. Each row is an item of a *scene*: code that injects faults and
//! collects the results. A scene has its own namespaces ([`space`]), so that a broken clean-up does no
//! damage outside. The program `faults` runs several scenes at a time and compares the results;
//! `cargo xtask faults` builds and starts it.

pub mod row;
pub mod rows;
pub mod marks;
pub mod result;
pub mod programs;
pub mod space;
pub mod system;
pub mod runner;
pub mod scene;
pub mod scenes;
pub mod pool;
pub mod table;
