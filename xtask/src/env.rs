//! The environment, read once: [`Env`] is what the rest of xtask knows of it.
//!
//! The only place of this crate that reads environment variables. Promises not to look at QEMU.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::program::Program;

/// The variable that chooses a QEMU by its name.
pub(crate) const QEMU: &str = "IOTEST_QEMU";
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
    /// Whether they differ from those of this process.
    pub(crate) own_path: bool,
    /// The QEMU that the user chose by its name: `IOTEST_QEMU`.
    pub(crate) qemu: Option<OsString>,
    /// The user's own choice of programs, from `check`'s variables.
    pub(crate) chosen: Vec<(Program, OsString)>,
    /// The user's own choice of programs for live tests: `QEMU_PROGRAMS`.
    pub(crate) programs: Option<OsString>,
    /// QEMU's source trees that the user has: `QEMU_SRC`.
    pub(crate) sources: Option<OsString>,
    /// Whether this is continuous integration.
    pub(crate) ci: bool,
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
            own_path: false,
            qemu: value(QEMU),
            chosen: Program::ALL
                .into_iter()
                .filter_map(|program| Some((program, value(program.variable())?)))
                .collect(),
            programs: value(QEMU_PROGRAMS),
            sources: value(QEMU_SRC),
            ci: set("CI"),
            terminal: std::io::stderr().is_terminal(),
        }
    }

    /// Returns this environment with a directory before all others of `PATH`.
    pub(crate) fn first_in_path(&self, directory: PathBuf) -> Self {
        let path = [directory].into_iter().chain(self.path.iter().cloned()).collect();
        Self { path, own_path: true, qemu: None, ..self.clone() }
    }

    /// Returns the value of `PATH`, if it differs from that of this process.
    pub(crate) fn changed_path(&self) -> Option<OsString> {
        // Its directories were split where they are joined.
        if self.own_path { std::env::join_paths(&self.path).ok() } else { None }
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
    fn directory_that_is_put_first_is_searched_first() {
        let env = Env { path: vec!["/bin".into()], ..Env::read() };
        assert_eq!(env.changed_path(), None);
        let changed = env.first_in_path("/no/such".into());
        assert_eq!(changed.changed_path(), Some("/no/such:/bin".into()));
        assert!(changed.has("sh"));
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
