//! [`Wrapper`]: what `qemu-system-*` runs under.

use std::fmt;

use camino::Utf8Path;

use crate::syntax::in_valgrind_path;

/// How rr records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Recording {
    /// With default scheduling.
    Plain,
    /// With threads scheduled at random (`--chaos`), which finds races.
    Chaos,
}

impl fmt::Display for Recording {
    /// Writes the word of `IOTEST_RR`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "y",
            Self::Chaos => "chaos",
        })
    }
}

/// The program that `qemu-system-*` runs under; tools never do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wrapper {
    /// `gdbserver`, with the words of `GDB_OPTIONS`; nothing times out while a person looks.
    Gdb(Vec<String>),
    /// `valgrind`, whose findings are an error.
    Valgrind,
    /// `rr`, which records what the emulator does, to be replayed in a debugger.
    Rr(Recording),
}

impl Wrapper {
    /// Returns the words before the program; valgrind writes a log per process into `directory`.
    #[doc(alias = "qemu_gdb")]
    #[doc(alias = "qemu_valgrind")]
    pub fn words(&self, directory: &Utf8Path) -> Vec<String> {
        match self {
            Self::Gdb(options) => {
                std::iter::once("gdbserver".to_owned()).chain(options.iter().cloned()).collect()
            }
            Self::Valgrind => vec![
                "valgrind".to_owned(),
                format!("--log-file={}/%p.valgrind", in_valgrind_path(directory.as_str())),
                "--error-exitcode=99".to_owned(),
            ],
            // In this directory, rr makes one for each process that it records.
            Self::Rr(recording) => {
                let trace = format!("_RR_TRACE_DIR={directory}/rr");
                let words = ["env", &trace, "rr", "record"].into_iter();
                let chaos = (*recording == Recording::Chaos).then_some("--chaos");
                words.chain(chaos).map(str::to_owned).collect()
            }
        }
    }
}
