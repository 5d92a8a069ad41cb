//! The `qapi-gen` program: see `qapi-gen --help`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is what the program is for")]

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::parse(lexopt::Parser::from_env()).and_then(cli::run) {
        Ok(cli::Answer { text, good }) => {
            print!("{text}");
            if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
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
