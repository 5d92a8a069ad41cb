//! What the expansions of `main!` and `#[iotest]` name. It changes without notice.

use std::process::ExitCode;

pub use inventory;

pub use crate::fixture::with_fixture;
pub use crate::golden::SuitePlace;
pub use crate::harness::protocol::MARKER;
pub use crate::outcome::{IntoOutcome, Outcome};
pub use crate::parameters::{names, with_value};
pub use crate::registry::{Cases, Named, Table, TestDef};
pub use crate::spec;
pub use crate::test::Test;

/// Runs the harness with the program's arguments; `suite` is where `main!` stands, and `marker` is
/// [`MARKER`], in the program's own file.
pub fn main(suite: SuitePlace, marker: &'static [u8]) -> ExitCode {
    // The linker drops what is not used.
    std::hint::black_box(marker);
    crate::harness::run(std::env::args_os().skip(1), suite).into()
}

/// Fails a test that libtest runs instead of our harness; `path` is that of the module
/// that `#[iotest]` generates for libtest, which has the test's name.
#[track_caller]
#[expect(clippy::panic, reason = "libtest knows no other failure")]
pub fn harness_is_missing(path: &str) -> ! {
    panic!(
        "cannot run `#[iotest]` function `{path}`: this target is built with libtest's harness; \
         give its `[[test]]` section in Cargo.toml `harness = false`, and let its file call \
         `iotest_runtime::main!()`"
    );
}
