//! The oldest compiler that everything builds with, unpacked below `target`: [`oldest`].

use std::path::PathBuf;
use std::time::Instant;

use anyhow::ensure;

use super::unpacked;
use crate::env::Env;
use crate::process::Step;
use crate::say;
use crate::workspace::Workspace;

/// Its release, which is the workspace's `rust-version`.
pub(crate) const OLDEST: &str = "1.85";

/// The suite of Debian that has it.
const SUITE: &str = "trixie";

/// It, its standard library, and every library that it is linked with. By itself it would bring a C
/// compiler along.
const PACKAGES: &str = "rustc libstd-rust-dev libstd-rust-1.85 libllvm19 libbsd0 libc6 libedit2 \
                        libffi8 libgcc-s1 libgmp10 liblzma5 libmd0 libstdc++6 libtinfo6 libxml2 \
                        libz3-4 libzstd1 zlib1g";

/// Unpacks the compiler by `deadline`; returns its path.
pub(crate) fn oldest(
    env: &Env,
    workspace: &Workspace,
    deadline: Instant,
) -> anyhow::Result<PathBuf> {
    let place = ("oldest-rustc", SUITE);
    let words: Vec<&str> = ["--alone"].into_iter().chain(PACKAGES.split_whitespace()).collect();
    let rustc = unpacked(env, workspace, place, &words, deadline)?.join("usr/bin/rustc");
    let version = Step::new(&rustc).arg("--version").read()?;
    ensure!(
        version.starts_with(&format!("rustc {OLDEST}.")),
        "the compiler that was unpacked should be rustc {OLDEST} and says {version:?}"
    );
    say::line(format!("{}: {}", version.trim(), rustc.display()));
    Ok(rustc)
}

#[cfg(test)]
mod tests {
    use fs_err as fs;

    use super::*;

    #[test]
    fn release_is_that_of_the_workspace() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
        let text = fs::read_to_string(manifest).unwrap();
        assert!(text.contains(&format!("rust-version = \"{OLDEST}\"")), "{manifest}");
    }
}
