//! QEMU: configured as data, launched, talked to, ended.
//!
//! [`VmConfig`] is the wish, [`argv`](argv::argv) the words it resolves to, [`Machine`] the
//! running thing. This room never decides whether a test passes; it returns errors with their
//! evidence.

pub mod options;
pub mod drive;
pub mod firmware;
pub mod console;
pub mod config;
pub mod argv;
mod sockets;
pub mod log;
pub mod launch;
pub mod machine;
pub mod shutdown;
mod signalled;
pub(crate) mod valgrind;
pub mod hmp;
pub mod migration;
pub mod qtest;

pub use crate::vm::config::{Accelerator, VmConfig};
pub use crate::vm::console::{Console, ConsoleDevice, ConsoleError};
pub use crate::vm::drive::Drive;
pub use crate::vm::firmware::Firmware;
pub use crate::vm::hmp::DriveName;
pub use crate::vm::launch::{LaunchError, Launcher};
pub use crate::vm::machine::Machine;
pub use crate::vm::migration::{Channel, MigrationError};
pub use crate::vm::options::{OptionText, Options};
pub use crate::vm::qtest::QtestError;
pub use crate::vm::shutdown::AbnormalEnd;
