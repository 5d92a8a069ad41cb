//! What runs programs: the storage daemon, an NBD client with several requests in flight, qemu-img.

mod image_tool;
mod nbd;
mod daemon;
mod programs;

pub(crate) use daemon::{Daemon, StartError, Stopped};
pub(crate) use image_tool::{CheckReport, ImageTool};
pub(crate) use nbd::{Answer, Nbd, NbdError};
pub use programs::Programs;
