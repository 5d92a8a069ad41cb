//! QEMU's source trees, for tests that read them: [`sources`] fetches what is not there yet.
//!
//! They are Debian's source packages, checked by apt, and unpacked below `target`. Nothing is
//! installed or built, and none of it needs root.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fs, io};

use super::apt::{Apt, BackportsError, OsRelease, Packages, Version, is_of};
use super::manager::Manager;
use super::rights::Rights;
use crate::env::{Env, QEMU_SRC};
use crate::process::{Step, StepError};
use crate::say;

/// Each release with the end of the name of Debian 12's suite that has it.
const SUITES: [(&str, &str); 2] = [("7.2", ""), ("10.0", "-backports")];

/// Why there are no source trees.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SourcesError {
    /// No other system has both releases.
    #[error("QEMU's sources can be fetched on Debian 12 only; {}", remedy())]
    Elsewhere,
    /// Debian's suites cannot be reached.
    #[error("cannot find the mirror that has QEMU's sources; {}", remedy())]
    Mirror(#[from] BackportsError),
    /// The download failed.
    #[error(
        "cannot download the sources of QEMU {release}. Connect to the mirror of Debian, and try again; or {}",
        remedy()
    )]
    Fetch {
        /// The release.
        release: &'static str,
        /// What failed.
        source: StepError,
    },
    /// The download has no tarball.
    #[error("there is no tarball of QEMU {release} in {} after a download that reported success", directory.display())]
    NoTarball {
        /// The release.
        release: &'static str,
        /// Where it was looked for.
        directory: PathBuf,
    },
    /// The tarball cannot be unpacked.
    #[error(
        "`{0}` is not in PATH, which unpacks QEMU's sources; install the package of Debian that has it"
    )]
    NoUnpacker(&'static str),
    /// The tarball has something else.
    #[error("{} should be of QEMU {release} and its file VERSION says {found:?}", tree.display())]
    Other {
        /// The unpacked tarball.
        tree: PathBuf,
        /// The release.
        release: &'static str,
        /// What it says to be.
        found: String,
    },
    /// A package tool failed.
    #[error(transparent)]
    Step(#[from] StepError),
    /// A file or directory is of no use.
    #[error("cannot use {}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

/// What to do where nothing can be fetched.
fn remedy() -> String {
    let releases = SUITES.map(|(release, _)| release).join(" and ");
    format!(
        "unpack those of QEMU {releases} by hand, and name the trees by {QEMU_SRC}, with colons"
    )
}

/// Says whether the sources can be had here: they are there, or this system offers them.
pub(crate) fn offers_sources(target: &Path) -> bool {
    let directory = directory(target);
    is_debian_12(&OsRelease::read())
        || SUITES.iter().all(|(release, _)| unpacked(&directory, release).is_some())
}

pub(super) fn is_debian_12(system: &OsRelease) -> bool {
    (system.id.as_str(), system.version.as_str()) == ("debian", "12")
}

/// Sees to it by `deadline` that QEMU's source trees are below `target`; prints and returns them,
/// oldest first.
pub(crate) fn sources(
    env: &Env,
    target: &Path,
    deadline: Instant,
) -> Result<Vec<PathBuf>, SourcesError> {
    let directory = directory(target);
    let mut apt = None;
    let mut trees = vec![];
    for (release, suite) in SUITES {
        let tree = match unpacked(&directory, release) {
            Some(tree) => tree,
            None => {
                let (apt, codename) = match &mut apt {
                    Some(ready) => ready,
                    unready => unready.insert(reach(env, target, deadline)?),
                };
                let suite = format!("{codename}{suite}");
                let tarball = fetch(apt, release, &suite, &directory, deadline)?;
                unpack(&tarball, release, &directory, deadline)?
            }
        };
        say::line(format!("sources of QEMU {release}: {}", tree.display()));
        trees.push(tree);
    }
    Ok(trees)
}

/// Where the trees are, each in a directory called by its version.
fn directory(target: &Path) -> PathBuf {
    target.join("xtask/sources")
}

/// Returns the tree of `release` that was unpacked whole.
fn unpacked(directory: &Path, release: &str) -> Option<PathBuf> {
    let names = fs::read_dir(directory).ok()?.flatten().map(|entry| entry.file_name());
    let mut trees: Vec<PathBuf> = names
        .filter(|name| name.to_str().is_some_and(|name| is_of(name, release)))
        .map(|name| directory.join(name))
        .filter(|tree| tree.join("VERSION").is_file())
        .collect();
    trees.sort();
    trees.pop()
}

/// Returns an apt that knows the sources of both suites, and the system's codename.
fn reach(env: &Env, target: &Path, deadline: Instant) -> Result<(Apt, String), SourcesError> {
    let system = OsRelease::read();
    if !is_debian_12(&system) {
        return Err(SourcesError::Elsewhere);
    }
    for program in ["tar", "xz"] {
        if !env.has(program) {
            return Err(SourcesError::NoUnpacker(program));
        }
    }
    // Apart from the apt that installs, whose files may be root's.
    let own = target.join("xtask/apt-source");
    let mut apt = Apt::with_backports(&own, &system, Packages::Source);
    let rights = Rights::find(env, Manager::Apt);
    if let (Err(BackportsError::NoMirror { .. }), Rights::Direct | Rights::Sudo) = (&apt, rights) {
        // Apt knows a mirror by its lists, which fresh systems do not have.
        super::update(&Apt::default(), env, rights, deadline)?;
        apt = Apt::with_backports(&own, &system, Packages::Source);
    }
    let apt = apt?;
    super::update(&apt, env, Rights::Direct, deadline)?;
    Ok((apt, system.codename))
}

/// Downloads the tarball of upstream's sources, whose checksum apt compares with the signed list.
fn fetch(
    apt: &Apt,
    release: &'static str,
    suite: &str,
    directory: &Path,
    deadline: Instant,
) -> Result<PathBuf, SourcesError> {
    let downloads = directory.join("download");
    renew(&downloads)?;
    let step = apt.source(suite).within(&downloads);
    say::command(&step);
    step.succeed_by(deadline).map_err(|source| SourcesError::Fetch { release, source })?;
    let names = fs::read_dir(&downloads).map_err(|source| file(&downloads, source))?.flatten();
    let mut names = names.filter_map(|entry| entry.file_name().into_string().ok());
    let name = names.find(|name| is_tarball(name, release));
    name.map(|name| downloads.join(name))
        .ok_or_else(|| SourcesError::NoTarball { release, directory: downloads.clone() })
}

/// Like `qemu_10.0.2+ds.orig.tar.xz`.
fn is_tarball(name: &str, release: &str) -> bool {
    let rest = name.strip_prefix("qemu_").and_then(|rest| rest.split_once(".orig.tar."));
    rest.is_some_and(|(version, packed)| {
        !packed.contains('.') && Version::new(version).is_of(release)
    })
}

/// Unpacks beside, and gives the tree its name when it is whole.
fn unpack(
    tarball: &Path,
    release: &'static str,
    directory: &Path,
    deadline: Instant,
) -> Result<PathBuf, SourcesError> {
    let part = directory.join("part");
    renew(&part)?;
    let step = Step::new("tar").args(["--extract", "--no-same-owner", "--strip-components=1"]);
    let step = step.arg("--file").arg(tarball).arg("--directory").arg(&part);
    say::command(&step);
    step.succeed_by(deadline)?;
    let tree = settle(&part, release, directory)?;
    if let Some(downloads) = tarball.parent() {
        fs::remove_dir_all(downloads).map_err(|source| file(downloads, source))?;
    }
    Ok(tree)
}

/// Names an unpacked tree after the version it says to be of, which must be of `release`.
fn settle(part: &Path, release: &'static str, directory: &Path) -> Result<PathBuf, SourcesError> {
    let path = part.join("VERSION");
    let version = fs::read_to_string(&path).map_err(|source| file(&path, source))?;
    let version = version.trim();
    if !is_of(version, release) || version.contains('/') {
        let (tree, found) = (part.to_owned(), version.to_owned());
        return Err(SourcesError::Other { tree, release, found });
    }
    let tree = directory.join(version);
    fs::rename(part, &tree).map_err(|source| file(&tree, source))?;
    Ok(tree)
}

/// Makes an empty directory, whatever an earlier run left there.
fn renew(directory: &Path) -> Result<(), SourcesError> {
    let removed = match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(directory),
    };
    removed.map_err(|source| file(directory, source))
}

fn file(path: &Path, source: io::Error) -> SourcesError {
    SourcesError::File { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests;
