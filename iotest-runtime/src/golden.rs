//! References: which file a case's log is compared with, the comparison, and its blessing.
//!
//! A reference is a plain text file beside the suite. [`SuitePlace`] finds the suite's sources,
//! [`Resolution`] picks the most specific reference of a [`Subject`], [`compare()`] compares the log
//! with it, and [`bless()`] accepts a log. This module runs nothing and reads no environment; only
//! `bless` writes beside the sources.

mod place;
mod release;
mod resolve;
mod lines;
mod lock;
mod diff;
mod comparison;
mod bless;
mod claims;
mod owners;

pub use bless::{BlessError, Blessed, Request, Reviewer, Scope, bless, bless_for_format};
pub use comparison::is_reference;
pub(crate) use comparison::{Comparison, GoldenError, compare, read};
pub use diff::{Diff, Paint};
pub use lines::equal;
pub use lock::FolderLock;
pub use owners::{Ownership, owners};
pub use place::SuitePlace;
pub use release::Release;
pub(crate) use release::{Releases, without_release};
pub use resolve::{Resolution, Subject};
