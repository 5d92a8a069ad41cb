//! The words and grammars that iotest's macro, runtime and command line share.
//!
//! Everything here is data and parsing, without dependencies and without input or output: the
//! macro rejects `formats = "qcow"` at compile time and the command line rejects
//! `--format qcow` at run time by the same code.

pub mod vocabulary;
