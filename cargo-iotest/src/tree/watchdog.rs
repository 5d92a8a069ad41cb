//! The watchdog's role: this program as the process that watches over one test of a tree.

use std::ffi::OsString;
use std::io::{self, Write as _};

use camino::Utf8Path;
use iotest_exec::watch;
use iotest_runtime::cores;
use iotest_runtime::env::Cores;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::process::Invocation;

/// The word that asks this program to be a watchdog; behind it stand what becomes of core files, and
/// the files of what to watch and of its account.
const ROLE: &str = "watchdog-of-a-tree-test";
/// The words for what becomes of core files.
const FORGONE: &str = "no-core-files";
const KEPT: &str = "core-files";

/// Returns the invocation of `program`, which is this one, as the watchdog of what `spec` says. It is
/// in a session of its own, of which its number is the name.
pub(crate) fn invocation(
    program: &Utf8Path,
    cores: Cores,
    [spec, account]: [&Utf8Path; 2],
) -> Invocation {
    let cores = match cores {
        Cores::Forgone => FORGONE,
        Cores::Kept => KEPT,
    };
    Invocation::new(program).args([ROLE, cores, spec.as_str(), account.as_str()]).as_watchdog()
}

/// Does a watchdog's work if the arguments, with the program's name, ask for it.
pub(crate) fn internal_main(arguments: &[OsString]) -> Option<Exit> {
    let [_, role, cores, spec, account] = arguments else { return None };
    if role != ROLE {
        return None;
    }
    let cores = if cores == KEPT { Cores::Kept } else { Cores::Forgone };
    let (spec, account) = (Utf8Path::new(spec.to_str()?), Utf8Path::new(account.to_str()?));
    let watched = cores::allow(cores).and_then(|()| watch::serve(spec, account));
    Some(match watched {
        Ok(()) => Exit::Good,
        Err(error) => {
            // Nobody is left to tell if this fails.
            drop(writeln!(io::stderr(), "error: write {account}: {error}"));
            Exit::Failed
        }
    })
}
