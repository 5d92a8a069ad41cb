//! [`ProcessError`]: why a program could not be run to its end.

use std::io;

use crate::process::exit::command_line;

/// Why a program could not be run to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProcessError {
    /// It did not start.
    #[error("start {}", command_line(.argv))]
    Start {
        /// The program and its arguments.
        argv: Vec<String>,
        /// The system's error.
        source: io::Error,
    },
    /// It did not end in time.
    #[error(
        "waited {allowed} for the end of {}{}{}",
        command_line(.argv),
        which_ran(.running),
        so_far(.output)
    )]
    TimedOut {
        /// The program and its arguments.
        argv: Vec<String>,
        /// The time allowed, as text.
        allowed: String,
        /// An excerpt of its output until then, as far as it was captured.
        output: String,
        /// Its descendants that were running then, a line each.
        running: Vec<String>,
    },
    /// It wrote more than is kept in memory.
    #[error(
        "{} wrote more than {limit} bytes, too many to keep{}", command_line(.argv), so_far(.output)
    )]
    TooMuchOutput {
        /// The program and its arguments.
        argv: Vec<String>,
        /// The limit for each output stream, in bytes.
        limit: usize,
        /// An excerpt of its output.
        output: String,
    },
    /// The system failed to wait for it or to read what it wrote.
    #[error("wait for {}", command_line(.argv))]
    Io {
        /// The program and its arguments.
        argv: Vec<String>,
        /// The system's error.
        source: io::Error,
    },
}

fn which_ran(running: &[String]) -> String {
    match running {
        [] => String::new(),
        running => format!("; it had started:\n  {}", running.join("\n  ")),
    }
}

fn so_far(output: &str) -> String {
    match output.trim_end() {
        "" => String::new(),
        output => format!("; until then it wrote:\n{output}"),
    }
}
