//! Runs this program as the watchdog of one test of a tree.

use std::ffi::OsString;
use std::io::{self, Write as _};

use camino::Utf8Path;
use iotest_exec::process::HarnessInvocation;
use iotest_exec::watch;
use iotest_runtime::env::Cores;
use iotest_runtime::internal::{ExitCode, apply_core_setting};
use iotest_runtime::process::Invocation;

/// The argument that makes this program a watchdog; the mode of core files and the paths of the
/// spec and the account follow.
const WATCHDOG: &str = "watchdog-of-a-tree-test";
/// The modes of core files.
const FORGONE: &str = "no-core-files";
const KEPT: &str = "core-files";

/// Returns the invocation of `program`, which is this one, as a watchdog by `spec`. It leads a
/// session of its own, so its pid is the session's id.
pub(crate) fn invocation(
    program: &Utf8Path,
    cores: Cores,
    [spec, account]: [&Utf8Path; 2],
) -> Invocation {
    let cores = if cores == Cores::Kept { KEPT } else { FORGONE };
    Invocation::new(program)
        .args([WATCHDOG, cores, spec.as_str(), account.as_str()])
        .in_own_session()
}

/// Runs as a watchdog if the arguments (with the program's name) say so.
pub(crate) fn internal_main(arguments: &[OsString]) -> Option<ExitCode> {
    let [_, mode, cores, spec, account] = arguments else { return None };
    if mode != WATCHDOG {
        return None;
    }
    let cores = if cores == KEPT { Cores::Kept } else { Cores::Disabled };
    let (spec, account) = (Utf8Path::new(spec.to_str()?), Utf8Path::new(account.to_str()?));
    let result = apply_core_setting(cores).and_then(|()| watch::serve(spec, account));
    Some(match result {
        Ok(()) => ExitCode::Good,
        Err(error) => {
            // If this fails, there is nowhere left to report it.
            drop(writeln!(io::stderr(), "error: write {account}: {error}"));
            ExitCode::Failed
        }
    })
}
