//! Typed QMP: commands, events and the types they carry.
//!
//! A [`Command`] knows its wire name, its arguments and how to read its reply; an [`Event`] knows
//! its wire name and how to read its data. Decoding never loses anything: what a type does not
//! recognise is kept, and a [`DecodeError`] names the path at which the JSON was not as expected.
//!
//! Types have their QAPI names; commands are in [`cmd`], events in [`event`]:
//!
//! ```
//! use qapi_types::cmd::BlockdevAdd;
//! use qapi_types::{BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, Command};
//!
//! let file = BlockdevOptions::file(BlockdevOptionsFile::new("/tmp/disk.qcow2"));
//! let add = BlockdevAdd::new(BlockdevOptionsQcow2::new(file).lazy_refcounts(true));
//! assert_eq!(BlockdevAdd::NAME, "blockdev-add");
//! assert_eq!(
//!     serde_json::Value::Object(add.to_arguments()),
//!     serde_json::json!({
//!         "driver": "qcow2",
//!         "file": {"driver": "file", "filename": "/tmp/disk.qcow2"},
//!         "lazy-refcounts": true,
//!     }),
//! );
//! ```
//!
//! The bindings cover several QEMU releases at once ([`Releases`]): a member is mandatory only if
//! it is in all of them. By default they hold what tests of block devices use; the cargo feature
//! `full` adds the rest, and `guest-agent` the module of that name.

#[cfg(feature = "introspection")]
mod call;
#[cfg(feature = "introspection")]
mod check;
mod command;
#[cfg(feature = "dynamic")]
pub mod dynamic;
mod empty;
pub mod envelope;
mod error;
mod event_trait;
mod file_name;
mod generated;
#[cfg(feature = "introspection")]
mod introspection;
#[cfg(feature = "schemars")]
mod json_schema;
#[cfg(feature = "introspection")]
mod known;
pub mod options;
mod member;
#[cfg(feature = "introspection")]
mod path;
mod releases;
mod reply;
mod unknown;
#[cfg(feature = "introspection")]
mod used;
#[cfg(feature = "introspection")]
mod shape;
#[cfg(feature = "introspection")]
mod stored;
pub mod wire;

#[cfg(feature = "introspection")]
pub use crate::check::{Lack, Lacking, UnknownPath, known_path};
pub use crate::command::Command;
pub use crate::empty::Empty;
pub use crate::error::DecodeError;
pub use crate::event_trait::Event;
pub use crate::file_name::{FileName, NotUtf8};
#[cfg(feature = "guest-agent")]
pub use crate::generated::guest_agent;
pub use crate::generated::types::*;
pub use crate::generated::{cmd, event, only_in};
#[cfg(feature = "introspection")]
pub use crate::introspection::Introspection;
pub use crate::member::{Given, IntoMember, Perhaps};
pub use crate::releases::Releases;
pub use crate::reply::{BadReply, Reply};
#[cfg(feature = "introspection")]
pub use crate::stored::StoredSchema;
pub use crate::unknown::Unknown;
#[cfg(feature = "introspection")]
pub use crate::used::{FeatureOf, UsedFeature};
pub use crate::wire::Deep;

/// Compiles the README's example.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
