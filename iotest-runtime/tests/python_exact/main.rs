//! What we print, against what Python prints for the same: thousands of generated values a time.
//!
//! Behind the feature `python`, which `cargo xtask test` turns on where `python3` is in `PATH`.
//! Each part of `iotests.py`'s output is a module here, with a few lines of Python of our own that
//! do what its description says.

#[path = "../../src/random.rs"]
mod random;
mod values;
mod peer;
mod json_text;
mod messages;
mod filters;
mod units;
mod assertions;
