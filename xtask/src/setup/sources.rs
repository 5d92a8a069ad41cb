//! QEMU's source trees, for tests that read them: [`sources`] fetches what is not there yet.
//!
//! They are Debian's source packages, checked by apt, and unpacked below `target`. Nothing is
//! installed or built, and none of it needs root.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, ensure};
use fs_err as fs;

use super::apt::{Apt, OsRelease, is_of, upstream};
use super::rights::Rights;
use super::{apt_of, renew};
use crate::env::{Env, QEMU_SRC};
use crate::process::Step;
use crate::say;

/// Each release with the end of the name of Debian 12's suite that has it.
const SUITES: [(&str, &str); 2] = [("7.2", ""), ("10.0", "-backports")];

/// Returns whether the sources can be had here: they are there, or this system offers them.
pub(crate) fn offers_sources(target: &Path) -> bool {
    let directory = directory(target);
    OsRelease::read().is_debian_12()
        || SUITES.iter().all(|(release, _)| unpacked(&directory, release).is_some())
}

/// Unpacks QEMU's source trees below `target` by `deadline`; prints and returns them, oldest first.
pub(crate) fn sources(env: &Env, target: &Path, deadline: Instant) -> anyhow::Result<Vec<PathBuf>> {
    let directory = directory(target);
    let there: Vec<_> =
        SUITES.iter().filter_map(|(release, _)| unpacked(&directory, release)).collect();
    if there.len() == SUITES.len() {
        there.iter().for_each(|tree| say::line(format!("sources of QEMU: {}", tree.display())));
        return Ok(there);
    }
    fetch_all(env, target, &directory, deadline).with_context(|| {
        format!(
            "cannot fetch QEMU's sources; connect to Debian's mirror and try again, or unpack those of \
             QEMU {} by hand, and name the trees by {QEMU_SRC}, with colons",
            SUITES.map(|(release, _)| release).join(" and ")
        )
    })
}

/// Where the trees are, each in a directory called by its version.
fn directory(target: &Path) -> PathBuf {
    target.join("xtask/sources")
}

/// Returns the tree of `release` that was unpacked whole.
fn unpacked(directory: &Path, release: &str) -> Option<PathBuf> {
    let names = fs::read_dir(directory).ok()?.flatten().map(|entry| entry.file_name());
    let trees = names
        .filter(|name| name.to_str().is_some_and(|name| is_of(name, release)))
        .map(|name| directory.join(name));
    trees.filter(|tree| tree.join("VERSION").is_file()).max()
}

fn fetch_all(
    env: &Env,
    target: &Path,
    directory: &Path,
    deadline: Instant,
) -> anyhow::Result<Vec<PathBuf>> {
    let system = OsRelease::read();
    ensure!(system.is_debian_12(), "only Debian 12 has them");
    for program in ["tar", "xz"] {
        ensure!(env.has(program), "`{program}` is not in PATH; install the package that has it");
    }
    let suites = SUITES.map(|(_, end)| format!("{}{end}", system.codename));
    // Apart from the apt that installs, whose files may be root's.
    let own = target.join("xtask/apt-source");
    let kind = ("deb-src", &suites.each_ref().map(String::as_str)[..]);
    let apt = apt_of(env, &own, kind, Rights::Direct, deadline)?;
    let mut trees = vec![];
    for ((release, _), suite) in SUITES.iter().zip(&suites) {
        let tree = match unpacked(directory, release) {
            Some(tree) => tree,
            None => {
                let tarball = fetch(&apt, release, suite, directory, deadline)?;
                unpack(&tarball, release, directory, deadline)?
            }
        };
        say::line(format!("sources of QEMU {release}: {}", tree.display()));
        trees.push(tree);
    }
    Ok(trees)
}

/// Downloads the tarball of upstream's sources. Apt compares its checksum with the signed list.
fn fetch(
    apt: &Apt,
    release: &str,
    suite: &str,
    directory: &Path,
    deadline: Instant,
) -> anyhow::Result<PathBuf> {
    let downloads = directory.join("download");
    renew(&downloads)?;
    let step = apt.source(suite).within(&downloads);
    say::command(&step);
    step.succeed_by(deadline)?;
    let mut names = fs::read_dir(&downloads)?.flatten().map(|entry| entry.file_name());
    let name = names.find(|name| name.to_str().is_some_and(|name| is_tarball(name, release)));
    let name = name.with_context(|| format!("apt downloaded no tarball of QEMU {release}"))?;
    Ok(downloads.join(name))
}

/// Like `qemu_10.0.2+ds.orig.tar.xz`.
fn is_tarball(name: &str, release: &str) -> bool {
    let rest = name.strip_prefix("qemu_").and_then(|rest| rest.split_once(".orig.tar."));
    rest.is_some_and(|(version, packed)| !packed.contains('.') && is_of(upstream(version), release))
}

/// Unpacks a tarball, and names the tree after the version it says to be of when it is whole.
fn unpack(
    tarball: &Path,
    release: &str,
    directory: &Path,
    deadline: Instant,
) -> anyhow::Result<PathBuf> {
    let part = directory.join("part");
    renew(&part)?;
    let step = Step::new("tar").args(["--extract", "--no-same-owner", "--strip-components=1"]);
    let step = step.arg("--file").arg(tarball).arg("--directory").arg(&part);
    say::command(&step);
    step.succeed_by(deadline)?;
    let version = fs::read_to_string(part.join("VERSION"))?;
    let version = version.trim();
    ensure!(
        is_of(version, release) && !version.contains('/'),
        "the tarball of QEMU {release} contains {version:?}, by its file VERSION"
    );
    let tree = directory.join(version);
    fs::rename(part, &tree)?;
    if let Some(downloads) = tarball.parent() {
        fs::remove_dir_all(downloads)?;
    }
    Ok(tree)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::LISTS;

    fn tree(directory: &Path, name: &str, version: &str) {
        fs::create_dir_all(directory.join(name)).unwrap();
        fs::write(directory.join(name).join("VERSION"), format!("{version}\n")).unwrap();
    }

    #[test]
    fn whole_trees_are_found_and_need_no_network() {
        let target = tempfile::tempdir().unwrap();
        let directory = directory(target.path());
        tree(&directory, "7.2.0", "7.2.0");
        tree(&directory, "part", "10.0.2");
        fs::create_dir(directory.join("10.0.2")).unwrap();
        assert_eq!(unpacked(&directory, "7.2"), Some(directory.join("7.2.0")));
        assert_eq!(unpacked(&directory, "10.0"), None, "neither a part nor an empty one is whole");
        assert_eq!(offers_sources(target.path()), OsRelease::read().is_debian_12());
        tree(&directory, "10.0.2", "10.0.2");
        let trees = sources(&Env::read(), target.path(), Instant::now()).unwrap();
        assert_eq!(trees, [directory.join("7.2.0"), directory.join("10.0.2")]);
    }

    #[test]
    fn tarball_of_upstream_is_distinguished_from_those_of_debian() {
        assert!(is_tarball("qemu_10.0.2+ds.orig.tar.xz", "10.0"));
        for name in ["qemu_7.2.orig.tar.xz.asc", "qemu_8.0.orig.tar.xz", "qemu_7.2-7.debian.tar.xz"]
        {
            assert!(!is_tarball(name, "7.2"), "{name}");
        }
    }

    /// Packs a tree as upstream's tarball, below one directory, and returns its path.
    fn pack(directory: &Path, version: &str) -> PathBuf {
        let downloads = directory.join("download");
        tree(&downloads, "qemu", version);
        let tarball = downloads.join("qemu_7.2.orig.tar");
        let step = Step::new("tar").args(["--create", "--directory"]).arg(&downloads);
        step.arg("--file").arg(&tarball).arg("qemu").read().unwrap();
        tarball
    }

    #[test]
    fn tarball_becomes_a_tree_called_by_its_version() {
        let scratch = tempfile::tempdir().unwrap();
        let directory = scratch.path();
        let soon = Instant::now() + LISTS;
        // What an earlier run left half done is not in the way.
        tree(directory, "part", "6.0");
        let unpacked = unpack(&pack(directory, "7.2.0"), "7.2", directory, soon).unwrap();
        assert_eq!(unpacked, directory.join("7.2.0"));
        assert!(!directory.join("part").exists() && !directory.join("download").exists());
    }

    #[test]
    fn tarball_of_another_release_or_cut_short_is_no_tree() {
        let soon = Instant::now() + LISTS;
        let scratch = tempfile::tempdir().unwrap();
        let directory = scratch.path();
        let error = unpack(&pack(directory, "8.0.0"), "7.2", directory, soon).unwrap_err();
        assert!(error.to_string().ends_with("contains \"8.0.0\", by its file VERSION"), "{error}");
        let tarball = pack(directory, "7.2.0");
        // Two headers of 512 bytes, and a part of the file's text.
        fs::write(&tarball, &fs::read(&tarball).unwrap()[..2 * 512 + 3]).unwrap();
        assert!(unpack(&tarball, "7.2", directory, soon).is_err());
        assert_eq!(unpacked(directory, "7.2"), None);
    }
}
