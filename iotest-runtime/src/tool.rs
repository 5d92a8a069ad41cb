//! QEMU's tools: [`QemuImg`], [`QemuIo`], [`QemuNbd`], [`StorageDaemon`], [`Emulator`].
//!
//! Each has its program, the arguments of the settings, and the format and protocol under test. `run`
//! returns an error if the program fails, `unchecked` does not. Nothing here writes to a test's log.

mod methods;
mod error;
mod runner;
mod create;
mod report;
mod qemu_img;
mod qemu_io;
mod interactive;
mod qemu_nbd;
mod server;
mod background;
mod emulator;
mod storage_daemon;

pub use crate::tool::background::Background;
pub(crate) use crate::tool::create::{CreateRules, SECRET_ID};
pub use crate::tool::emulator::Emulator;
pub use crate::tool::error::ToolError;
pub use crate::tool::interactive::InteractiveQemuIo;
pub use crate::tool::qemu_img::{Comparison, QemuImg};
pub use crate::tool::qemu_io::QemuIo;
pub use crate::tool::qemu_nbd::{NbdDaemon, NbdServer, QemuNbd};
pub use crate::tool::report::BadReport;
pub(crate) use crate::tool::runner::Runner;
pub use crate::tool::storage_daemon::{RunningStorageDaemon, StorageDaemon};
