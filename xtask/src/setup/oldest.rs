//! The oldest compiler that everything builds with, unpacked below `target`: [`oldest`].
//!
//! It is that of Debian's stable release, with the libraries it runs on, so that it runs on other
//! releases of Debian too. Nothing is installed, and nothing needs root.

use std::env;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, ensure};
use fs_err as fs;

use super::apt::OsRelease;
use super::rights::Rights;
use super::{apt_of, renew};
use crate::env::Env;
use crate::process::Step;
use crate::say;

/// Its release, which is the workspace's `rust-version`.
pub(crate) const OLDEST: &str = "1.85";

/// The suite of Debian that has it.
const SUITE: &str = "trixie";

/// It, its standard library, and every library that it is linked with.
const PACKAGES: &str = "rustc libstd-rust-dev libstd-rust-1.85 libllvm19 libbsd0 libc6 libedit2 \
                        libffi8 libgcc-s1 libgmp10 liblzma5 libmd0 libstdc++6 libtinfo6 libxml2 \
                        libz3-4 libzstd1 zlib1g";

/// Returns whether it is there already, or can be had here: on Debian, on `x86_64`.
pub(crate) fn offers_oldest(env: &Env, target: &Path) -> bool {
    let is_debian = OsRelease::read().id == "debian" && env.has("dpkg-deb");
    (is_debian && env::consts::ARCH == "x86_64") || directory(target).join("rustc").is_file()
}

/// Unpacks the compiler below `target` by `deadline`; returns the command that starts it.
pub(crate) fn oldest(env: &Env, target: &Path, deadline: Instant) -> anyhow::Result<PathBuf> {
    let directory = directory(target);
    let command = directory.join("rustc");
    if !command.is_file() {
        renew(&directory)?;
        fetch(env, target, &directory, deadline)?;
        let root = directory.join("root");
        for entry in fs::read_dir(&directory)?.flatten() {
            if entry.path().extension().is_some_and(|kind| kind == "deb") {
                let step = Step::new("dpkg-deb").arg("--extract").arg(entry.path()).arg(&root);
                step.succeed_by(deadline)?;
                fs::remove_file(entry.path())?;
            }
        }
        // The command is last: without it, what is there is not whole.
        let part = directory.join("part");
        fs::write(&part, WRAPPER)?;
        fs::set_permissions(&part, Permissions::from_mode(0o755))?;
        fs::rename(&part, &command)?;
    }
    let version = Step::new(&command).arg("--version").read()?;
    ensure!(
        version.starts_with(&format!("rustc {OLDEST}.")),
        "the compiler that was unpacked should be rustc {OLDEST} and says {version:?}"
    );
    say::line(format!("{}: {}", version.trim(), command.display()));
    Ok(command)
}

fn directory(target: &Path) -> PathBuf {
    target.join("xtask").join(format!("rustc-{OLDEST}"))
}

/// Downloads the packages into `directory`. Apt compares checksums with the signed list.
fn fetch(env: &Env, target: &Path, directory: &Path, deadline: Instant) -> anyhow::Result<()> {
    let suites = ("deb", &[SUITE][..]);
    let apt = apt_of(env, &target.join("xtask/apt-oldest"), suites, Rights::Direct, deadline)?;
    let step = apt.download(PACKAGES.split_whitespace()).within(directory);
    say::command(&step);
    step.succeed_by(deadline).with_context(|| {
        format!(
            "cannot download rustc {OLDEST} of Debian's suite {SUITE}; connect to Debian's mirror and \
             try again"
        )
    })
}

/// The command's text: the compiler runs by the loader and the libraries of its own release.
const WRAPPER: &str = "\
#!/bin/sh
root=$(dirname \"$0\")/root
exec \"$root/usr/lib64/ld-linux-x86-64.so.2\" --library-path \"$root/usr/lib/x86_64-linux-gnu\" \\
    \"$root/usr/bin/rustc\" \"$@\"
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compiler_that_is_there_is_asked_for_its_release() {
        let target = tempfile::tempdir().unwrap();
        let directory = directory(target.path());
        fs::create_dir_all(&directory).unwrap();
        let command = directory.join("rustc");
        for (says, good) in [("rustc 1.85.1 (x)", true), ("rustc 1.850.0", false)] {
            fs::write(&command, format!("#!/bin/sh\necho '{says}'\n")).unwrap();
            fs::set_permissions(&command, Permissions::from_mode(0o755)).unwrap();
            let found = oldest(&Env::read(), target.path(), Instant::now());
            assert_eq!(found.is_ok(), good, "{says}: {found:?}");
        }
    }

    #[test]
    fn release_is_that_of_the_workspace() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
        let text = fs::read_to_string(manifest).unwrap();
        assert!(text.contains(&format!("rust-version = \"{OLDEST}\"")), "{manifest}");
    }
}
