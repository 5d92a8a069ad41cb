//! Searches QEMU's block layer for lost data, corrupt images, crashes and hangs.
//!
//! A [seed](random::Random) decides a program of operations. It runs on a real QEMU and on a
//! [model] of what every byte may be, and the two are compared.

pub mod random;
pub mod model;
