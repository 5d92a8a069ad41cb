//! The watchdog's role: this program as the process that watches over one test of a tree.

use std::ffi::OsString;
use std::io::{self, Write as _};

use camino::Utf8Path;
use iotest_exec::watch;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::process::Invocation;

/// The word that asks this program to be a watchdog; behind it stand the files of what to watch and
/// of its account.
const ROLE: &str = "watchdog-of-a-tree-test";

/// Returns the invocation of `program`, which is this one, as the watchdog of what `spec` says.
pub(crate) fn invocation(program: &Utf8Path, spec: &Utf8Path, account: &Utf8Path) -> Invocation {
    Invocation::new(program).args([ROLE, spec.as_str(), account.as_str()]).as_watchdog()
}

/// Does a watchdog's work if the arguments, with the program's name, ask for it.
pub(crate) fn role(arguments: &[OsString]) -> Option<Exit> {
    let [_, role, spec, account] = arguments else { return None };
    if role != ROLE {
        return None;
    }
    let (spec, account) = (Utf8Path::new(spec.to_str()?), Utf8Path::new(account.to_str()?));
    Some(match watch::serve(spec, account) {
        Ok(()) => Exit::Good,
        Err(error) => {
            // Nobody is left to tell if this fails.
            drop(writeln!(io::stderr(), "error: write {account}: {error}"));
            Exit::Failed
        }
    })
}
