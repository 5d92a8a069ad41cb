//! Runs jobs: processes, deadlines, signals, queues, leak detection, removal of directories.
//!
//! The harness inside test programs and `cargo iotest` both use this crate. It knows nothing about
//! QEMU, decides no verdict and prints nothing.

pub mod fault;
pub mod deadline;
pub mod excerpt;
pub mod lines;
pub mod process;
pub mod signals;
mod stopwatch;
pub mod backtraces;
pub mod cores;
pub mod watch;
pub mod fork_server;
pub mod interrupts;
pub mod queue;
pub mod executor;
pub mod order;
pub mod removal;
pub mod owned;
pub mod capture;
