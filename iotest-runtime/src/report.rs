//! Reports of a run: what happened, as records for programs and as text for people.
//!
//! [`RunEvent`]s come in; a [`Reporter`] writes them in one of libtest's formats, in that of
//! Python's `unittest`, or as QEMU's `check` wants them. A report never changes an outcome.

pub(crate) mod palette;
pub(crate) mod case_end;
pub(crate) mod summary;
pub(crate) mod event;
pub(crate) mod human;
pub(crate) mod terse;
pub(crate) mod libtest_json;
pub(crate) mod logfile;
pub(crate) mod failure;
pub(crate) mod unittest;
pub(crate) mod under_check;

pub(crate) use crate::report::case_end::CaseEnd;
pub(crate) use crate::report::event::{Reporter, RunEvent};
pub(crate) use crate::report::summary::Summary;
