//! The suite's package: all of it is in `suite/`.
