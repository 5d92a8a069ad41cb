//! What cargo knows of this workspace: [`Workspace`].
//!
//! Asks `cargo metadata` and nothing else; packages are found by name, never by folder.

use std::path::PathBuf;

use serde::Deserialize;

use crate::env::Env;
use crate::process::{Step, StepError};

/// The package of the suite.
pub(crate) const SUITE: &str = "iotests";
/// The package of the code generator.
pub(crate) const GENERATOR: &str = "qapi-gen";

/// Why cargo's answer is of no use.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WorkspaceError {
    /// Cargo could not be asked.
    #[error("cannot ask cargo for the workspace")]
    Ask(#[from] StepError),
    /// Cargo's answer is not what it used to be.
    #[error("cannot read what `cargo metadata` printed")]
    Read(#[from] serde_json::Error),
    /// A package that a command needs is not a member.
    #[error("the workspace has no package `{0}`; it is needed for this command")]
    NoPackage(&'static str),
}

/// The workspace we are run in.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Workspace {
    /// The directory of the workspace's manifest.
    #[serde(rename = "workspace_root")]
    pub(crate) root: PathBuf,
    /// The directory that cargo builds in.
    #[serde(rename = "target_directory")]
    pub(crate) target: PathBuf,
    /// The packages that cargo listed.
    pub(crate) packages: Vec<Package>,
}

/// A package.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: String,
}

impl Workspace {
    /// Asks cargo for the members of the workspace around the current directory.
    pub(crate) fn load(env: &Env) -> Result<Self, WorkspaceError> {
        let text =
            Step::new(&env.cargo).args(["metadata", "--format-version=1", "--no-deps"]).answer()?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Returns the member called `name`.
    pub(crate) fn package(&self, name: &'static str) -> Result<&Package, WorkspaceError> {
        let mut packages = self.packages.iter();
        packages.find(|package| package.name == name).ok_or(WorkspaceError::NoPackage(name))
    }

    /// Returns a cargo command that runs in the workspace's root.
    pub(crate) fn cargo(&self, env: &Env, command: &str) -> Step {
        let step = Step::new(&env.cargo).shown_as("cargo").arg(command).within(&self.root);
        if env.terminal { step.variable("CARGO_TERM_COLOR", "always") } else { step }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_workspace_is_read() {
        let workspace = Workspace::load(&Env::read()).unwrap();
        assert!(workspace.package("xtask").is_ok());
        assert!(workspace.root.join("Cargo.lock").is_file());
    }

    #[test]
    fn absent_package_is_named() {
        let workspace = Workspace { root: "/".into(), target: "/".into(), packages: vec![] };
        let error = workspace.package(SUITE).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the workspace has no package `iotests`; it is needed for this command"
        );
    }
}
