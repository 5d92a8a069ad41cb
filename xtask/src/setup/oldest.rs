//! The oldest compiler that everything builds with, unpacked below `target`: [`oldest`].
//!
//! It is the one of Debian's stable release, with the libraries that it runs on, so that it runs on
//! other releases of Debian too. Nothing is installed, and nothing needs root.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io};

use super::apt::{Apt, BackportsError, OsRelease};
use super::manager::Manager;
use super::rights::Rights;
use crate::env::Env;
use crate::process::{Step, StepError};
use crate::say;

/// Its release, which is the workspace's `rust-version`.
pub(crate) const OLDEST: &str = "1.85";

/// The suite of Debian that has it.
const SUITE: &str = "trixie";

/// It, its standard library, and every library that it is linked with.
const PACKAGES: [&str; 18] = [
    "rustc",
    "libstd-rust-dev",
    "libstd-rust-1.85",
    "libllvm19",
    "libbsd0",
    "libc6",
    "libedit2",
    "libffi8",
    "libgcc-s1",
    "libgmp10",
    "liblzma5",
    "libmd0",
    "libstdc++6",
    "libtinfo6",
    "libxml2",
    "libz3-4",
    "libzstd1",
    "zlib1g",
];

/// Where Debian has libraries of this architecture.
const LIBRARIES: &str = "usr/lib/x86_64-linux-gnu";

/// Why that compiler is not there.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OldestError {
    /// Debian's suite cannot be reached.
    #[error("cannot find the mirror that has rustc {OLDEST}")]
    Mirror(#[from] BackportsError),
    /// The download failed.
    #[error(
        "cannot download rustc {OLDEST} of Debian's suite {SUITE}. Connect to the mirror of Debian, and try again"
    )]
    Fetch(#[source] StepError),
    /// A package cannot be unpacked, or the compiler does not start.
    #[error(transparent)]
    Step(#[from] StepError),
    /// What was unpacked is another one.
    #[error("the compiler that was unpacked should be rustc {OLDEST} and says {0:?}")]
    Other(String),
    /// A file or directory is of no use.
    #[error("cannot use {}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

/// Says whether it is there already, or can be had here: on Debian, on `x86_64`.
pub(crate) fn offers_oldest(env: &Env, target: &Path) -> bool {
    let is_debian = OsRelease::read().id == "debian" && env.has("dpkg-deb");
    (is_debian && env::consts::ARCH == "x86_64") || command(&directory(target)).is_file()
}

/// Sees to it by `deadline` that the compiler is below `target`; returns the command that starts it.
pub(crate) fn oldest(env: &Env, target: &Path, deadline: Instant) -> Result<PathBuf, OldestError> {
    let directory = directory(target);
    let command = command(&directory);
    if !command.is_file() {
        renew(&directory)?;
        let packages = fetch(env, target, &directory, deadline)?;
        let root = directory.join("root");
        for package in packages {
            let step = Step::new("dpkg-deb").arg("--extract").arg(&package).arg(&root);
            step.succeed_by(deadline)?;
            fs::remove_file(&package).map_err(|source| file(&package, source))?;
        }
        // The command is last: without it, what is there is not whole.
        let part = directory.join("part");
        fs::write(&part, wrapper(&root))
            .and_then(|()| fs::set_permissions(&part, fs::Permissions::from_mode(0o755)))
            .and_then(|()| fs::rename(&part, &command))
            .map_err(|source| file(&command, source))?;
    }
    let version = Step::new(&command).arg("--version").answer()?;
    if !version.starts_with(&format!("rustc {OLDEST}.")) {
        return Err(OldestError::Other(version.trim().to_owned()));
    }
    say::line(format!("{}: {}", version.trim(), command.display()));
    Ok(command)
}

fn directory(target: &Path) -> PathBuf {
    target.join("xtask").join(format!("rustc-{OLDEST}"))
}

fn command(directory: &Path) -> PathBuf {
    directory.join("rustc")
}

/// Downloads the packages, whose checksums apt compares with the signed list, and returns them.
fn fetch(
    env: &Env,
    target: &Path,
    directory: &Path,
    deadline: Instant,
) -> Result<Vec<PathBuf>, OldestError> {
    let own = target.join("xtask/apt-oldest");
    let system = OsRelease::read();
    let mut apt = Apt::of_suite(&own, &system, SUITE);
    let rights = Rights::find(env, Manager::Apt);
    if let (Err(BackportsError::NoMirror { .. }), Rights::Direct | Rights::Sudo) = (&apt, rights) {
        // Apt knows a mirror by its lists, which fresh systems do not have.
        super::update(&Apt::default(), env, rights, deadline)?;
        apt = Apt::of_suite(&own, &system, SUITE);
    }
    let apt = apt?;
    super::update(&apt, env, Rights::Direct, deadline)?;
    let step = apt.download(&PACKAGES).within(directory);
    say::command(&step);
    step.succeed_by(deadline).map_err(OldestError::Fetch)?;
    let entries = fs::read_dir(directory).map_err(|source| file(directory, source))?;
    let paths = entries.flatten().map(|entry| entry.path());
    Ok(paths.filter(|path| path.extension().is_some_and(|kind| kind == "deb")).collect())
}

/// Returns the command's text: the compiler runs by the loader and the libraries of its own release.
fn wrapper(root: &Path) -> String {
    let root = root.display().to_string().replace('\'', r"'\''");
    format!(
        "#!/bin/sh\nroot='{root}'\nexec \"$root/usr/lib64/ld-linux-x86-64.so.2\" \\\n    \
         --library-path \"$root/{LIBRARIES}\" \"$root/usr/bin/rustc\" \"$@\"\n"
    )
}

/// Makes an empty directory, whatever an earlier run left there.
fn renew(directory: &Path) -> Result<(), OldestError> {
    let removed = match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(directory),
    };
    removed.map_err(|source| file(directory, source))
}

fn file(path: &Path, source: io::Error) -> OldestError {
    OldestError::File { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compiler_that_is_there_is_asked_for_its_release() {
        let target = tempfile::tempdir().unwrap();
        let directory = directory(target.path());
        fs::create_dir_all(&directory).unwrap();
        let command = command(&directory);
        let soon = Instant::now() + std::time::Duration::from_secs(60);
        for (says, good) in [("rustc 1.85.1 (x)", true), ("rustc 1.850.0", false)] {
            fs::write(&command, format!("#!/bin/sh\necho '{says}'\n")).unwrap();
            fs::set_permissions(&command, fs::Permissions::from_mode(0o755)).unwrap();
            let found = oldest(&Env::read(), target.path(), soon);
            assert_eq!(found.is_ok(), good, "{says}: {found:?}");
        }
    }

    #[test]
    fn wrapper_quotes_its_directory() {
        let text = wrapper(Path::new("/a b/it's"));
        assert!(text.contains(r"root='/a b/it'\''s'"), "{text}");
        assert!(text.ends_with("\"$root/usr/bin/rustc\" \"$@\"\n"), "{text}");
    }

    #[test]
    fn release_is_that_of_the_workspace() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
        let text = fs::read_to_string(manifest).unwrap();
        assert!(text.contains(&format!("rust-version = \"{OLDEST}\"")), "{manifest}");
    }
}
