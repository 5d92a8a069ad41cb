//! The program `cargo-iotest`, which cargo starts for `cargo iotest`.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    // The same program is also the watchdog and the qtest wrapper of tree tests.
    let exit = cargo_iotest::tree::internal_main(&arguments);
    exit.unwrap_or_else(|| cargo_iotest::main(arguments.into_iter().skip(1))).into()
}
