//! QMP, the protocol by which programs control QEMU.
//!
//! [`protocol`] reads and writes the messages and does no input or output: it suits any stream.

pub mod protocol;
