//! The program `cargo-iotest`, which cargo starts for `cargo iotest`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_iotest::main(std::env::args_os().skip(1)).into()
}
