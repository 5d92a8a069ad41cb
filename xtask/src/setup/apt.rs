//! Debian's way: [`Apt`] asks and changes what apt knows, with the machine's sources or our own.
//!
//! The packages of QEMU depend on each other only loosely, so that apt alone may leave programs of
//! one release beside loadable modules of another. The rooms below see to it that they are one:
//! `version` and `policy` read, `plan` decides, `backports` reaches one more suite.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::process::{Step, StepError};
use crate::setup::manager;

mod backports;
mod plan;
mod policy;
mod version;

pub(super) use backports::{BackportsError, OsRelease, Packages};
pub(super) use plan::{NoPlan, Plan, Want, is_installed, is_mixed, plan};
pub(super) use policy::Table;
pub(super) use version::{Version, is_of};

/// What apt says of each package.
pub(super) type Tables = BTreeMap<String, Table>;

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
        self.with_config(manager::apt_get().arg("update"))
    }

    /// Returns the command that does what `plan` says, and removes nothing.
    pub(super) fn install(&self, plan: &Plan) -> Step {
        let mut step = manager::apt_get().args(manager::INSTALL_BY_APT).arg("--no-remove");
        if plan.downgrades() {
            step = step.arg("--allow-downgrades");
        }
        if let Some(suite) = &self.suite {
            step = step.args(["--target-release", suite.as_str()]);
        }
        self.with_config(step.args(plan.words()))
    }

    /// Returns the command that downloads QEMU's sources of `suite` into the current directory:
    /// upstream's tarball, without what Debian adds.
    pub(super) fn source(&self, suite: &str) -> Step {
        let step = manager::apt_get().args(["source", "--download-only", "--tar-only"]);
        self.with_config(step.arg(format!("qemu/{suite}")))
    }

    /// Returns the command that downloads packages into the current directory.
    pub(super) fn download(&self, packages: &[&str]) -> Step {
        self.with_config(manager::apt_get().arg("download").args(packages.iter().copied()))
    }

    /// Asks what is installed and what is offered of QEMU's packages.
    pub(super) fn tables(&self) -> Result<Tables, StepError> {
        let installed = Step::new("dpkg-query")
            .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
            .answer()?;
        let policy = Step::new("apt-cache").variable("LC_ALL", "C.UTF-8").arg("policy");
        let policy = self.with_config(policy).args(plan::family(&installed)).answer()?;
        Ok(policy::parse(&policy))
    }
}
