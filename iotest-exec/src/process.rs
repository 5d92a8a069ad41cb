//! Child processes: started, waited for, ended and accounted for.
//!
//! Every child of the project is started by an [`Invocation`] and owned by a [`Child`]. This room
//! knows nothing of QEMU and never decides whether an exit status is good.

pub mod exit;
pub mod error;
mod platform;
mod setup;
mod environment;
mod tree;
pub mod command;
pub mod run;
pub mod child;
pub mod daemon;
pub mod poll;
pub mod pipe;
pub mod ladder;
pub mod leaks;
pub mod identity;
pub mod replace;
pub mod parent;

pub use crate::process::child::Child;
pub use crate::process::command::{Invocation, Stream, Streams};
pub use crate::process::daemon::Daemon;
pub use crate::process::environment::give_to_all;
pub use crate::process::error::ProcessError;
pub use crate::process::exit::{Exit, command_line, shell_word};
pub use crate::process::identity::ProcessIdentity;
pub(crate) use crate::process::platform::{is_ignored, program_of};
pub use crate::process::replace::become_program;
pub use crate::process::run::{MAX_OUTPUT, Output, ToolFailed};
pub use crate::process::setup::restore_default;

/// Returns the session of this process, if it leads it: then only what it has started is in it.
pub fn own_session() -> Option<u32> {
    let own = rustix::process::getpid();
    let session = rustix::process::getsid(None).ok()?;
    (own == session).then(|| own.as_raw_pid()).and_then(|id| u32::try_from(id).ok())
}
