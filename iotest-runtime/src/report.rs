//! The only room that speaks: what happened, as records for programs and as text for people.
//!
//! [`RunEvent`]s come in; a [`Reporter`] writes them in one of libtest's dialects, in that of
//! Python's `unittest`, or as QEMU's `check` wants them. A report never changes an outcome.

pub mod event;
pub mod summary;
pub mod palette;
pub mod human;
pub mod terse;
pub mod libtest_json;
pub mod logfile;
pub mod failure;
pub mod unittest;
pub mod under_check;

pub use iotest_protocol::{Ending, Record};

pub use crate::report::event::{CaseEnd, Reporter, RunEvent};
pub use crate::report::summary::Tally;
