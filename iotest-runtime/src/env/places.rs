//! Where things go by default: [`Surroundings`] of the process, and directories made from them.

use std::path::{Path, PathBuf};

use camino::{Utf8Path, Utf8PathBuf};

/// The longest path of a socket, in bytes: `sun_path` has 108 on Linux, the last one zero.
pub const SOCKET_PATH_MAX: usize = 107;

/// The most bytes that `SOCK_DIR`'s path may have, so that a case's own directory in it and names
/// of sockets in that still fit.
pub(crate) const SOCK_DIR_MAX: usize = 58;

/// What the process knows of its place apart from the environment.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    /// This executable.
    pub(crate) executable: Option<PathBuf>,
    /// The working directory.
    pub(crate) working_dir: PathBuf,
    /// The directory for temporary files.
    pub(crate) temp_dir: PathBuf,
    /// The host's processor, as Rust names it.
    pub(crate) arch: &'static str,
}

impl Surroundings {
    /// Looks around.
    pub(crate) fn of_process() -> Self {
        Self {
            executable: std::env::current_exe().ok(),
            working_dir: std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/")),
            temp_dir: std::env::temp_dir(),
            arch: std::env::consts::ARCH,
        }
    }

    /// Returns the directory under which output goes by default: `iotest` in cargo's target
    /// directory, or in the working directory of a program that cargo did not build.
    pub(crate) fn output_base(&self) -> PathBuf {
        self.executable
            .as_deref()
            .and_then(target_dir)
            .map_or_else(|| self.working_dir.join("iotest"), |target| target.join("iotest"))
    }

    /// Makes a path absolute, not looking at the disk.
    pub(crate) fn absolute(&self, path: &str) -> Utf8PathBuf {
        match (Utf8Path::new(path).is_absolute(), Utf8Path::from_path(&self.working_dir)) {
            (false, Some(base)) => base.join(path),
            _ => Utf8PathBuf::from(path),
        }
    }
}

/// Finds cargo's target directory from a program in it: the nearest directory above that cargo
/// marked as a cache, else what lies above `<profile>/deps`.
fn target_dir(executable: &Path) -> Option<PathBuf> {
    let marked = executable.ancestors().skip(1).find(|dir| dir.join("CACHEDIR.TAG").is_file());
    marked
        .or_else(|| {
            let deps = executable.parent().filter(|dir| dir.ends_with("deps"))?;
            deps.parent()?.parent()
        })
        .map(Path::to_owned)
}
