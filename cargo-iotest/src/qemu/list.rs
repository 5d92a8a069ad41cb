//! [`list`]: the QEMUs that were added, and the releases that can be.

use std::fmt::Write as _;

use iotest_exec::owned::is_in_use;
use iotest_runtime::internal::{ExitCode, QemuStore};

use crate::error::CliError;
use crate::qemu::add::clean_up;
use crate::qemu::request::releases;
use crate::shell;

/// Prints them.
pub(super) fn list(store: &QemuStore) -> Result<ExitCode, CliError> {
    clean_up(store);
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").expect("a String takes any text");
    for added in lines(store) {
        line(&added.unwrap_or_else(|problem| problem));
    }
    let names = store.names();
    let others = releases().filter(|(name, _)| !names.iter().any(|known| known == name));
    for (name, suite) in others {
        line(&format!(
            "{name:<10} not added; Debian's suite {suite} has it: `cargo iotest qemu add {name}`"
        ));
    }
    shell::print(&text)
}

/// Returns a line for each QEMU that was added: what it is, or why it cannot be used.
pub(crate) fn lines(store: &QemuStore) -> Vec<Result<String, String>> {
    let names = store.names().into_iter();
    let line = |name: String| match store.get(&name) {
        Ok(added) => {
            let (version, origin) = (&added.version, &added.origin);
            Ok(format!("{name:<10} {version:<8} {}  {origin}", added.programs()))
        }
        Err(_) if is_in_use(&store.directory_of(&name)) => Ok(format!("{name:<10} is being added")),
        Err(error) => Err(error.to_string()),
    };
    names.map(line).collect()
}
