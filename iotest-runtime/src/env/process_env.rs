//! [`ProcessEnv`]: default directories, from the program's path, working directory and user.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::Access;

use crate::env::{Problem, Settings, SettingsError};

/// The longest path of a socket, in bytes: `sun_path` has 108 on Linux, the last one zero.
pub(crate) const SOCKET_PATH_MAX: usize = 107;

/// The most bytes that `SOCK_DIR`'s path may have, so that a case's own directory in it and names
/// of sockets in that still fit.
pub(crate) const SOCK_DIR_MAX: usize = 58;

/// The inputs of settings besides environment variables.
#[derive(Debug, Clone)]
pub(crate) struct ProcessEnv {
    /// This executable.
    pub(crate) executable: Option<PathBuf>,
    /// The working directory.
    pub(crate) working_dir: PathBuf,
    /// The directory for temporary files.
    pub(crate) temp_dir: PathBuf,
    /// The host's processor, as Rust names it.
    pub(crate) arch: &'static str,
    /// The number of the user.
    pub(crate) user: u32,
}

impl ProcessEnv {
    /// Returns the values of this process.
    pub(crate) fn of_process() -> Self {
        Self {
            executable: std::env::current_exe().ok(),
            working_dir: std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/")),
            temp_dir: std::env::temp_dir(),
            arch: std::env::consts::ARCH,
            user: rustix::process::geteuid().as_raw(),
        }
    }

    /// Returns the directory under which output goes by default: `iotest` in cargo's target
    /// directory.
    ///
    /// A program elsewhere (a documentation test, or an installed one) gets a directory of the user below
    /// the directory for temporary files, not one in the working directory.
    pub(crate) fn output_base(&self) -> PathBuf {
        let target = self.executable.as_deref().and_then(target_dir);
        let temporary = || self.temp_dir.join(format!("iotest-of-{}", self.user));
        target.map_or_else(temporary, |target| target.join("iotest"))
    }

    /// Returns whether a directory belongs to another user.
    pub(crate) fn is_foreign(&self, directory: &Path) -> bool {
        directory.symlink_metadata().is_ok_and(|data| data.uid() != self.user)
    }

    /// Makes a path absolute, without access to the disk.
    pub(crate) fn absolute(&self, path: &str) -> Utf8PathBuf {
        match (Utf8Path::new(path).is_absolute(), Utf8Path::from_path(&self.working_dir)) {
            (false, Some(base)) => base.join(path),
            _ => Utf8PathBuf::from(path),
        }
    }
}

/// Returns what is wrong with a directory for sockets that `variable` names, if its path is too long.
pub(crate) fn long_sock_dir(variable: &str, dir: &Utf8Path) -> Option<Problem> {
    let length = dir.as_str().len();
    let what = || {
        format!(
            "sockets are made in it, and its path has {length} bytes, at most {SOCK_DIR_MAX} are \
             short enough for the names of sockets; set SOCK_DIR to a shorter one"
        )
    };
    let (variable, value) = (variable.to_owned(), Some(dir.to_string()));
    (length > SOCK_DIR_MAX).then(|| Problem { variable, value, what: what() })
}

/// Makes the directories for files, sockets and records of cases, and checks that they can be written to.
///
/// # Errors
/// * [`SettingsError`] that names every directory that cannot be made or written to.
pub fn make_directories(settings: &Settings) -> Result<(), SettingsError> {
    let problem = |(variable, dir): (&str, &Utf8Path)| {
        let error = writable(dir).err()?;
        let what = format!("cannot be a directory to write into: {error}");
        let (variable, value) = (variable.to_owned(), Some(dir.to_string()));
        Some(Problem { variable, value, what })
    };
    let dirs: [(_, &Utf8Path); 3] = [
        ("TEST_DIR", &settings.test_dir),
        ("SOCK_DIR", &settings.sock_dir),
        ("IOTEST_OUTPUT_DIR", &settings.output_dir),
    ];
    let problems: Vec<Problem> = dirs.into_iter().filter_map(problem).collect();
    if problems.is_empty() { Ok(()) } else { Err(SettingsError { problems }) }
}

fn writable(dir: &Utf8Path) -> io::Result<()> {
    std::fs::create_dir_all(dir)?;
    Ok(rustix::fs::access(dir.as_std_path(), Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Finds the directory in which cargo builds, by the path of a program in it.
///
/// It is the nearest directory above with the file in which cargo notes its compiler, otherwise with the
/// mark of a cache, otherwise the parent of `<profile>/deps`. That is the target directory, unless
/// `build.build-dir` names another. Cargo gives programs neither path; the runner finds the same
/// directory by `cargo metadata`.
fn target_dir(executable: &Path) -> Option<PathBuf> {
    let with = |name: &str| executable.ancestors().skip(1).find(|dir| dir.join(name).is_file());
    // The compiler's file comes first: a target directory may lack the mark, and caches nest.
    with(".rustc_info.json")
        .or_else(|| with("CACHEDIR.TAG"))
        .or_else(|| {
            let deps = executable.parent().filter(|dir| dir.ends_with("deps"))?;
            deps.parent()?.parent()
        })
        .map(Path::to_owned)
}
