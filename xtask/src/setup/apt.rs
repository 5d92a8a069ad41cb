//! Debian's way: [`Apt`] asks and changes what apt knows, with the machine's sources or our own.
//!
//! The packages of QEMU depend on each other only loosely, so that apt alone may leave programs of
//! one release beside loadable modules of another. [`Packages`] chooses one version for all.

use std::path::PathBuf;

use crate::process::Step;

mod packages;
mod suites;

pub(super) use packages::{Packages, is_of, upstream};
pub(super) use suites::OsRelease;

/// The packages that have [every program](crate::program::Program::ALL).
const PACKAGES: [&str; 3] = ["qemu-system-x86", "qemu-utils", "qemu-block-extra"];

/// Returns apt-get as it is run without a person: it asks nothing, waits for a lock that somebody
/// else holds, and tries a failed download again.
fn apt_get() -> Step {
    let options = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
    Step::new("apt-get").variable("DEBIAN_FRONTEND", "noninteractive").args(options)
}

/// An apt with a set of package sources.
#[derive(Debug, Clone, Default)]
pub(super) struct Apt {
    /// A configuration of our own, in place of none.
    config: Option<PathBuf>,
    /// The suite whose packages are preferred.
    suite: Option<String>,
}

impl Apt {
    fn with_config(&self, step: Step) -> Step {
        match &self.config {
            Some(config) => step.variable("APT_CONFIG", config),
            None => step,
        }
    }

    /// Returns the command that reads the sources' package lists.
    pub(super) fn update(&self) -> Step {
        self.with_config(apt_get().arg("update"))
    }

    /// Returns the command that installs each `package=version`, and removes nothing; without any, what
    /// has every program.
    pub(super) fn install(&self, packages: Vec<String>) -> Step {
        let step = apt_get().args(["install", "--yes", "--no-install-recommends"]);
        if packages.is_empty() {
            return step.args(PACKAGES);
        }
        let step = step.args(["--no-remove", "--allow-downgrades"]);
        let suite = self.suite.iter().flat_map(|suite| ["--target-release", suite]);
        self.with_config(step.args(suite).args(packages))
    }

    /// Returns the command that downloads QEMU's sources of `suite` into the current directory:
    /// upstream's tarball, without what Debian adds.
    pub(super) fn source(&self, suite: &str) -> Step {
        let step = apt_get().args(["source", "--download-only", "--tar-only"]);
        self.with_config(step.arg(format!("qemu/{suite}")))
    }

    /// Returns the command that downloads packages into the current directory.
    pub(super) fn download<'a>(&self, packages: impl Iterator<Item = &'a str>) -> Step {
        self.with_config(apt_get().arg("download").args(packages))
    }

    /// Asks what is installed and what is offered of QEMU's packages.
    pub(super) fn packages(&self) -> anyhow::Result<Packages> {
        let format = "${db:Status-Status} ${Package} ${Version}\n";
        let step = Step::new("dpkg-query").args(["--show", "--showformat", format]);
        let mut packages = Packages::installed(&step.read()?);
        let step = Step::new("apt-cache").arg("madison").args(packages.names());
        packages.offer(&self.with_config(step).read()?);
        Ok(packages)
    }
}
