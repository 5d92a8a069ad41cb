//! [`emit`]: the merged model as Rust source files.
//!
//! Types, commands and events have a directory each with one file a schema module; what only the
//! feature `full` has is in a directory `full` beside them. Exceptions live in the overrides, not here.

mod alias;
mod alternate;
mod any;
mod arguments;
mod code;
mod command;
mod docs;
mod dynamic;
mod enumeration;
mod event;
mod files;
mod known;
mod layout;
mod object;
mod plan;
mod problems;
mod schemas;
mod union;

pub use files::emit;
pub use plan::Target;
