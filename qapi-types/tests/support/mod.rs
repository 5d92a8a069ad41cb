//! What the tests of the bindings share: the committed models, and values made from them.
#![expect(clippy::mod_module_files, reason = "a file here would be a test of its own")]

pub(crate) mod generate;
pub(crate) mod model;
pub(crate) mod random;
