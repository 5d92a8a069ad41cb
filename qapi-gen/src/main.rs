//! The `qapi-gen` program: see `qapi-gen --help`.
#![expect(clippy::print_stderr, reason = "this is what the program is for")]

mod cli;

use std::io::{self, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::parse(lexopt::Parser::from_env()).and_then(cli::run) {
        Ok(cli::Answer { text, good }) => match io::stdout().lock().write_all(text.as_bytes()) {
            // A reader that has seen enough is no failure.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                eprintln!("qapi-gen: write the output: {error}");
                ExitCode::FAILURE
            }
            _ if good => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        },
        Err(cli::Failure::Usage(problem)) => {
            eprintln!("qapi-gen: {problem}\n\n{}", cli::HELP);
            ExitCode::from(2)
        }
        Err(cli::Failure::Other(problem)) => {
            eprintln!("qapi-gen: {problem}");
            ExitCode::FAILURE
        }
    }
}
