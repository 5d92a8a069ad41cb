//! Quotes text for the syntax of other programs.
//!
//! Options (`key=value`) are written by [`qapi_types::options`], words of the shell by
//! [`command_line`](iotest_exec::process::command_line). A text that a syntax cannot express is an error.

mod hmp;
mod qemu_io;
mod uri;

use camino::Utf8Path;

pub(crate) use crate::syntax::hmp::hmp_quoted;
pub use crate::syntax::hmp::hmp_word;
pub use crate::syntax::qemu_io::qemu_io_command;
pub(crate) use crate::syntax::uri::{is_plain_in_uri, nbd_over_unix, ssh};

/// A text that a syntax cannot express.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{syntax} cannot express {text:?}: {why}")]
#[non_exhaustive]
pub struct Inexpressible {
    /// The syntax, as a noun: "a qemu-io command".
    pub syntax: &'static str,
    /// The text.
    pub text: String,
    /// The reason.
    pub why: &'static str,
}

/// Returns a path as a file name that QEMU opens as this path.
///
/// QEMU would take text before a colon for a protocol, unless a slash comes first, and a leading dash for
/// an option.
pub fn file_name(path: &Utf8Path) -> String {
    let text = path.as_str();
    let protocol = text.find([':', '/']).is_some_and(|at| text[at..].starts_with(':'));
    if protocol || text.starts_with('-') { format!("./{text}") } else { text.to_owned() }
}

/// Returns a path for valgrind's `--log-file`, where `%` begins a placeholder.
pub(crate) fn in_valgrind_path(path: &str) -> String {
    path.replace('%', "%%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_is_no_protocol_and_no_option() {
        let check = |path: &str, expected: &str| assert_eq!(file_name(path.into()), expected);
        check("/a:b/c", "/a:b/c");
        check("a/b:c", "a/b:c");
        check("nbd:localhost:10809", "./nbd:localhost:10809");
        check("json:{}", "./json:{}");
        check(":", "./:");
        check("-f", "./-f");
        check("disk", "disk");
    }
}
