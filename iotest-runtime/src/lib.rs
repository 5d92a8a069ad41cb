//! The library that QEMU I/O tests are written with.

mod callers;
pub mod outcome;
mod panics;
mod file;
pub mod syntax;
mod ends;
pub mod env;
mod exit_code;
mod sanitizers;
mod backtraces;
mod cores;
pub mod scratch;
pub mod filter;
pub mod transcript;
pub mod qmp;
pub mod assertion;
mod golden;
pub mod host;
pub mod tool;
pub mod image;
pub mod block;
pub mod job;
pub mod vm;
pub mod test;
mod parameters;
mod fixture;
mod registry;
mod plan;
mod report;
mod export;
mod harness;
pub mod prelude;
#[doc(hidden)]
pub mod private;
#[doc(hidden)]
pub mod internal;

/// Processes that a test starts itself, and how the programs of a case must end.
///
/// Whatever owns a program reports its end here: when it is shut down, waited for, stopped or
/// dropped, from any thread. An end that is not as it should be fails the case, also where the test
/// was given an error and went on.
///
/// By default a program must end with status 0, by itself or when it is asked to: by its monitor if it
/// has one, by SIGTERM (of which it may die) if not. `expect_exit` and `expect_signal` of its owner
/// name another end, which then must come. So what fails a case is a signal that iotest did not send,
/// another status, an expectation that is not met, and a program that had to be killed. Three ends are
/// not checked, since the test itself gets them: the status, not a signal, of a start that failed,
/// which is an error, unless another one is expected; the status of a background program that was waited for; and `kill` of a machine.
pub mod process {
    #[doc(no_inline)]
    pub use iotest_exec::process::{
        Child, Exit, Invocation, Output, ProcessError, Stream, Streams, ToolFailed, command_line,
    };
}

/// Bounded waiting.
pub mod deadline {
    #[doc(no_inline)]
    pub use iotest_exec::deadline::{
        ActiveWait, Deadline, PollError, TimedOut, Timeouts, poll_until,
    };
}

#[cfg(test)]
mod random;

pub use iotest_macros::iotest;
pub use iotest_spec as spec;

pub use crate::fixture::{Fixture, FixtureWith};
pub use crate::outcome::{Result, Stop};
pub use crate::parameters::Parameters;
pub use crate::test::Test;

/// Writes the `main` function of a test program, whose target has `harness = false`.
///
/// ```no_run
/// iotest_runtime::main!();
/// ```
#[doc(alias = "ReproducibleTestResult")]
#[doc(alias = "ReproducibleStreamWrapper")]
#[doc(alias = "ReproducibleTestRunner")]
#[doc(alias = "execute_setup_common")]
#[doc(alias = "execute_test")]
#[doc(alias = "execute_unittest")]
#[doc(alias = "script_initialize")]
#[doc(alias = "script_main")]
#[macro_export]
macro_rules! main {
    () => {
        fn main() -> ::std::process::ExitCode {
            // By this a runner knows the program from others without starting it.
            static MARKER: [u8; $crate::private::MARKER.len()] = $crate::private::MARKER;
            $crate::private::main(
                $crate::private::SuitePlace {
                    file: ::core::file!(),
                    manifest_dir: ::core::env!("CARGO_MANIFEST_DIR"),
                    package: ::core::env!("CARGO_PKG_NAME"),
                    // A test and a binary of one package may have one name.
                    target: match ::core::option_env!("CARGO_BIN_NAME") {
                        ::core::option::Option::Some(_) => {
                            ::core::concat!("bin/", ::core::env!("CARGO_CRATE_NAME"))
                        }
                        ::core::option::Option::None => ::core::env!("CARGO_CRATE_NAME"),
                    },
                },
                &MARKER,
            )
        }
    };
}

/// The examples of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;
