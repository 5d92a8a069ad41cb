//! The log of a case.

pub mod json;
