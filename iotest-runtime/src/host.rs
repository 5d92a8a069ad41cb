//! What the host and its QEMU can do.

pub mod facts;

pub use crate::host::facts::HostFacts;
