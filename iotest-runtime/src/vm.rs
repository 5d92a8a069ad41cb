//! QEMU: configured as data, launched, talked to, ended.
//!
//! [`VmConfig`] is the wish, [`argv`](argv::argv) the words it resolves to, [`Machine`] the
//! running thing. This room never decides whether a test passes; it returns errors with their
//! evidence.

mod options;
mod drive;
mod firmware;
mod console;
mod config;
mod argv;
mod sockets;
mod log;
mod launch;
mod machine;
mod shutdown;
mod signalled;
pub(crate) mod valgrind;
mod hmp;
mod migration;
mod qtest;

pub use crate::vm::config::{Accelerator, VmConfig};
pub use crate::vm::console::{Console, ConsoleDevice, ConsoleError};
pub use crate::vm::drive::Drive;
pub use crate::vm::firmware::Firmware;
pub use crate::vm::hmp::DriveName;
pub(crate) use crate::vm::hmp::qemu_io_line;
pub use crate::vm::launch::{LaunchCause, LaunchError, Launcher};
pub use crate::vm::log::MachineLog;
pub use crate::vm::machine::{Machine, RelaunchError};
pub use crate::vm::migration::{Channel, ChannelEnd, MigrationError};
pub use crate::vm::options::{OptionText, Options};
pub use crate::vm::qtest::QtestError;
pub use crate::vm::shutdown::AbnormalEnd;
