//! QEMU's source trees, for tests that read them: [`sources`] unpacks them below `target`.
//!
//! They are the tarballs of Debian's source packages, checked by apt.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context as _, ensure};
use fs_err as fs;

use super::{Release, releases, unpacked};
use crate::env::{Env, QEMU_SRC};
use crate::say;
use crate::workspace::Workspace;

/// Unpacks QEMU's source trees by `deadline`; prints and returns them, oldest first.
pub(crate) fn sources(
    env: &Env,
    workspace: &Workspace,
    deadline: Instant,
) -> anyhow::Result<Vec<PathBuf>> {
    let releases = releases().into_iter().filter(|release| release.has_sources);
    let trees = releases.map(|Release { name, suite, .. }| {
        let place = format!("sources/{name}");
        let words = ["--sources", "qemu"];
        let tree = unpacked(env, workspace, (&place, suite), &words, deadline).with_context(|| {
            format!(
                "cannot download the sources of QEMU {name}; connect to Debian's mirror and try again, \
                 or name trees that you have by {QEMU_SRC}, with colons between"
            )
        })?;
        let version = fs::read_to_string(tree.join("VERSION"))?.trim().to_owned();
        ensure!(
            version.starts_with(&format!("{name}.")),
            "the sources of QEMU {name} are of {version:?}, by their file VERSION"
        );
        say::line(format!("sources of QEMU {version}: {}", tree.display()));
        Ok(tree)
    });
    trees.collect()
}

/// Unpacks libvirt's source tree, by `end`: its tests have replies of QEMU.
pub(crate) fn libvirt(env: &Env, workspace: &Workspace, end: Instant) -> anyhow::Result<PathBuf> {
    unpacked(env, workspace, ("sources/libvirt", "trixie"), &["--sources", "libvirt"], end)
}
