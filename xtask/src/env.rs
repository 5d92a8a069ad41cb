//! The environment, read once: [`Env`] is what the rest of xtask knows of it.
//!
//! The only place of this crate that reads environment variables. Promises not to look at QEMU.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::program::Program;

/// The variable that forbids to install packages.
pub(crate) const NO_INSTALL: &str = "IOTEST_NO_INSTALL";

/// The variable that names the programs of live tests, separated by colons.
pub(crate) const QEMU_PROGRAMS: &str = "QEMU_PROGRAMS";
/// The variable that names QEMU's unpacked source trees, separated by colons.
pub(crate) const QEMU_SRC: &str = "QEMU_SRC";

/// What the environment says.
#[derive(Debug, Clone)]
pub(crate) struct Env {
    /// The cargo that runs us.
    pub(crate) cargo: OsString,
    /// The directories of `PATH`, in order.
    pub(crate) path: Vec<PathBuf>,
    /// The user's own choice of programs, from `check`'s variables.
    pub(crate) chosen: Vec<(Program, OsString)>,
    /// The user's own choice of programs for live tests: `QEMU_PROGRAMS`.
    pub(crate) programs: Option<OsString>,
    /// QEMU's source trees that the user has: `QEMU_SRC`.
    pub(crate) sources: Option<OsString>,
    /// Whether `IOTEST_NO_INSTALL` forbids to install packages.
    pub(crate) no_install: bool,
    /// Whether this is continuous integration.
    pub(crate) ci: bool,
    /// Whether we are root.
    pub(crate) root: bool,
    /// Whether a person sees the output.
    pub(crate) terminal: bool,
}

impl Env {
    /// Reads the environment of this process.
    #[expect(clippy::disallowed_methods, reason = "this module is the one that reads it")]
    pub(crate) fn read() -> Self {
        let value = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let set = |name: &str| value(name).is_some_and(|value| is_yes(&value));
        Self {
            cargo: value("CARGO").unwrap_or_else(|| "cargo".into()),
            path: value("PATH").iter().flat_map(std::env::split_paths).collect(),
            chosen: Program::ALL
                .into_iter()
                .filter_map(|program| Some((program, value(program.variable())?)))
                .collect(),
            programs: value(QEMU_PROGRAMS),
            sources: value(QEMU_SRC),
            no_install: set(NO_INSTALL),
            ci: set("CI"),
            root: rustix::process::geteuid().is_root(),
            terminal: std::io::stderr().is_terminal(),
        }
    }

    /// Returns the path of `program`: itself if it has a slash, else the first of `PATH`.
    pub(crate) fn find(&self, program: &OsStr) -> Option<PathBuf> {
        let path = Path::new(program);
        if path.components().count() > 1 {
            return is_executable(path).then(|| path.to_owned());
        }
        self.path.iter().map(|directory| directory.join(path)).find(|path| is_executable(path))
    }

    /// Returns whether `program` is in `PATH`.
    pub(crate) fn has(&self, program: &str) -> bool {
        self.find(OsStr::new(program)).is_some()
    }
}

fn is_executable(path: &Path) -> bool {
    path.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

/// Returns whether a variable's value means yes: anything but the usual words for no.
fn is_yes(value: &OsStr) -> bool {
    !["0", "false", "no", "off"].contains(&value.to_string_lossy().to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_no_are_no() {
        let yes = |word: &str| is_yes(OsStr::new(word));
        assert!(["0", "false", "No", "OFF"].into_iter().all(|word| !yes(word)));
        assert!(["1", "true", "yes", "2"].into_iter().all(yes));
    }

    #[test]
    fn programs_are_found_by_name_and_by_path() {
        let env = Env { path: vec!["/no/such".into(), "/bin".into()], ..Env::read() };
        assert_eq!(env.find(OsStr::new("sh")), Some("/bin/sh".into()));
        assert_eq!(env.find(OsStr::new("/bin/sh")), Some("/bin/sh".into()));
        assert_eq!(env.find(OsStr::new("/etc/passwd")), None);
        assert!(!env.has("absent"));
    }
}
