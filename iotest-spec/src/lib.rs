//! The words and grammars that iotest's macro, runtime and command line share.
//!
//! Everything here is data and parsing, without dependencies and without input or output: the
//! macro rejects `formats = "qcow"` at compile time and the command line rejects
//! `--format qcow` at run time by the same code.

pub mod vocabulary;
pub mod list;
pub mod name;
pub mod version;
pub mod requirement;
pub mod duration;
pub mod number;
pub mod variant;
pub mod parameter;
pub mod case;

pub use crate::case::{CaseSpec, SourceLocation};
pub use crate::duration::parse_duration;
pub use crate::list::{Choice, ChoiceBuf, split_words};
pub use crate::name::NameKind;
pub use crate::requirement::{Requirement, split_requirements};
pub use crate::variant::{Combination, Variant};
pub use crate::version::{Relation, Version};
pub use crate::vocabulary::{
    AioMode, CacheMode, Format, Platform, Protocol, Tool, UnknownName, Vocabulary,
};
