//! Programs that misbehave, in one file: the first argument says which.

use std::process::ExitCode;

mod peer;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words[..] {
        ["peer", kind] => peer::speak(kind),
        _ => ExitCode::from(2),
    }
}
