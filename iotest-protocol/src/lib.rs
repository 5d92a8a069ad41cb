//! The data that test programs, watchdogs and runners exchange, and the verdict on a case.
//!
//! Plans, records, accounts and runs are data on disk or on the wire. [`judge()`](judge::judge) is a
//! pure function of them. Nothing here starts a process, reads the environment or prints.

pub mod text;
pub mod regular;
pub mod secrets;
pub mod failure;
pub mod outcome;
pub mod account;
pub mod unittest;
pub mod known;
pub mod record;
pub mod plan;
pub mod run;
pub mod file;
pub mod judge;

pub use crate::account::{Account, End, ProgramEnd, RunningProcess, Termination};
pub use crate::failure::Failure;
pub use crate::file::{ReadError, VERSION};
pub use crate::known::{Expectation, Known};
pub use crate::outcome::Outcome;
pub use crate::plan::{Plan, PlanEntry, Qemu};
pub use crate::record::{CaseDescription, Identity, Record, RunFacts, Status};
pub use crate::run::{IgnoredCase, Run};
pub use crate::secrets::Secrets;
pub use crate::unittest::{UnittestCase, UnittestVerdict};
