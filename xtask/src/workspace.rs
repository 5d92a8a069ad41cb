//! What cargo knows of this workspace: [`Workspace`].
//!
//! Asks `cargo metadata` and nothing else; packages are found by name, never by folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::env::{Env, NO_INSTALL};
use crate::process::{Step, StepError};

/// The package of the suite.
pub(crate) const SUITE: &str = "iotests";
/// The package of the runner.
pub(crate) const RUNNER: &str = "cargo-iotest";
/// The package of the fault suite.
pub(crate) const FAULTS: &str = "iotest-faults";
/// The package of the code generator.
pub(crate) const GENERATOR: &str = "qapi-gen";
/// The package of the generated types, with the models of the releases they are made from.
pub(crate) const TYPES: &str = "qapi-types";

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
    /// Its version.
    pub(crate) version: String,
    /// What its licence is, as an SPDX expression.
    pub(crate) license: Option<String>,
    /// Where it comes from; a member of the workspace has no source.
    pub(crate) source: Option<String>,
    /// Its manifest's path.
    pub(crate) manifest_path: PathBuf,
    /// Its features, each with what it turns on.
    pub(crate) features: BTreeMap<String, Vec<String>>,
    /// What it builds.
    pub(crate) targets: Vec<Target>,
}

/// A library, program or test that a package builds.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Target {
    /// Its name.
    pub(crate) name: String,
    /// What it is: `lib`, `bin`, `test`, `proc-macro` …
    pub(crate) kind: Vec<String>,
    /// Its first source file.
    pub(crate) src_path: PathBuf,
    /// The features without which it is not built.
    #[serde(default, rename = "required-features")]
    pub(crate) required_features: Vec<String>,
}

impl Workspace {
    /// Asks cargo for the members of the workspace around the current directory.
    pub(crate) fn load(env: &Env) -> Result<Self, WorkspaceError> {
        Self::ask(env, &["--no-deps"])
    }

    /// Asks cargo for the members and everything they depend on.
    pub(crate) fn load_with_dependencies(env: &Env) -> Result<Self, WorkspaceError> {
        Self::ask(env, &[])
    }

    fn ask(env: &Env, more: &[&str]) -> Result<Self, WorkspaceError> {
        let step = Step::new(&env.cargo).shown_as("cargo");
        let text = step.args(["metadata", "--format-version=1"]).args(more).answer()?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Returns the member called `name`.
    pub(crate) fn package(&self, name: &'static str) -> Result<&Package, WorkspaceError> {
        let mut packages = self.packages.iter();
        packages.find(|package| package.name == name).ok_or(WorkspaceError::NoPackage(name))
    }

    /// Says whether the types are made from a model of the release that `version`, like `10.0.2`,
    /// is of.
    pub(crate) fn has_model(&self, version: &str) -> bool {
        let mut numbers = version.split('.');
        let (Some(major), Some(minor)) = (numbers.next(), numbers.next()) else { return false };
        self.package(TYPES).is_ok_and(|package| {
            package.directory().join(format!("schema/qemu-{major}.{minor}.json")).is_file()
        })
    }

    /// Returns a cargo command that runs in the workspace's root.
    ///
    /// The variable that is ours alone stays here, as the runtime takes those it does not know
    /// for mistyped ones.
    pub(crate) fn cargo(&self, env: &Env, command: &str) -> Step {
        let step = Step::new(&env.cargo).shown_as("cargo").arg(command);
        let step = step.within(&self.root).without(NO_INSTALL);
        if env.terminal { step.variable("CARGO_TERM_COLOR", "always") } else { step }
    }
}

impl Package {
    /// Returns the directory of the package.
    pub(crate) fn directory(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }

    /// Returns the target of `kind` called `name`.
    pub(crate) fn target(&self, kind: &str, name: &str) -> Option<&Target> {
        self.targets.iter().find(|target| target.name == name && target.is(kind))
    }
}

impl Target {
    /// Says whether this is a target of `kind`.
    pub(crate) fn is(&self, kind: &str) -> bool {
        self.kind.iter().any(|mine| mine == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_workspace_is_read() {
        let workspace = Workspace::load(&Env::read()).unwrap();
        let package = workspace.package("xtask").unwrap();
        assert!(package.directory().ends_with("xtask"));
        assert!(package.target("bin", "xtask").is_some());
        assert!(package.target("lib", "xtask").is_none());
        assert!(workspace.root.join("Cargo.lock").is_file());
    }

    #[test]
    fn models_are_those_of_the_types() {
        let workspace = Workspace::load(&Env::read()).unwrap();
        for version in ["7.2.22", "7.2", "10.0.2"] {
            assert!(workspace.has_model(version), "{version}");
        }
        for version in ["8.2.2", "10", "", "7.20"] {
            assert!(!workspace.has_model(version), "{version}");
        }
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
