//! Programs that misbehave, in one file: the first argument says which.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::SUCCESS
}
