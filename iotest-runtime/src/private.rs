//! What the expansion of `#[iotest]` names. Nobody else does: it changes without notice.

pub use inventory;

pub use crate::outcome::{IntoOutcome, Outcome};
pub use crate::registry::TestDef;
pub use crate::spec;
pub use crate::test::Test;

/// Fails a test that libtest runs instead of our harness; `path` is the module path of its twin,
/// which is the test's own.
#[track_caller]
#[expect(clippy::panic, reason = "libtest knows no other failure")]
pub fn harness_is_missing(path: &str) -> ! {
    panic!(
        "cannot run `#[iotest]` function `{path}`: this target is built with libtest's harness; \
         give its `[[test]]` section in Cargo.toml `harness = false`, and let its file call \
         `iotest_runtime::main!()`"
    );
}
