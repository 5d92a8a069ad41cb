//! QEMU machines: configure, launch, talk to and end them.
//!
//! A [`Launcher`] starts a [`Machine`] with the options of a [`VmBuilder`](crate::test::VmBuilder). Nothing here decides
//! whether a test passes; errors carry their evidence.

mod options;
mod drive;
mod firmware;
mod console;
mod config;
mod argv;
mod sockets;
mod log;
mod launcher;
mod launch_error;
mod launch;
mod machine;
mod shutdown;
mod signalled;
pub(crate) mod valgrind;
mod hmp;
mod migration;
mod qtest;

pub use crate::vm::config::Accelerator;
pub(crate) use crate::vm::config::VmConfig;
pub use crate::vm::console::{Console, ConsoleDevice, ConsoleError};
pub use crate::vm::drive::{Drive, DriveArg};
pub use crate::vm::firmware::Firmware;
pub use crate::vm::hmp::DriveName;
pub(crate) use crate::vm::hmp::qemu_io_line;
pub use crate::vm::launch_error::{LaunchCause, LaunchError};
pub use crate::vm::launcher::Launcher;
pub use crate::vm::log::MachineLog;
pub use crate::vm::machine::Machine;
pub use crate::vm::migration::{Channel, ChannelEnd, MigrationError};
pub use crate::vm::options::{BlockdevArg, OptionArg, Options};
pub use crate::vm::qtest::QtestError;
pub use crate::vm::shutdown::AbnormalEnd;
