//! What the tests of the bindings share: the committed models, and values made from them.
#![allow(
    dead_code,
    clippy::mod_module_files,
    clippy::needless_pass_by_value,
    clippy::panic,
    clippy::unwrap_used,
    reason = "no test uses all of it, a file of that name would be a test of its own, and clippy \
              does not see that helpers of tests are tests; `json!` is readable as an argument"
)]

pub(crate) mod agent;
pub(crate) mod generate;
pub(crate) mod model;
#[cfg(feature = "live-programs")]
pub(crate) mod options;
pub(crate) mod random;
pub(crate) mod session;
