//! Programs that misbehave, in one file: the first argument selects one.

use std::process::ExitCode;

mod peer;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words[..] {
        ["peer", kind] => peer::serve_qmp(kind),
        _ => ExitCode::from(2),
    }
}
