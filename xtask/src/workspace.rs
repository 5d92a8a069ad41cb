//! What cargo knows of this workspace: [`Workspace`].
//!
//! Asks `cargo metadata` and nothing else; packages are found by name, never by folder.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::Deserialize;

use crate::env::{Env, QEMU};
use crate::process::Step;

/// The package of the suite.
pub(crate) const SUITE: &str = "iotests";
/// The package of the generated types, with the models of the releases they are made from.
pub(crate) const TYPES: &str = "qapi-types";

/// The workspace that xtask runs in, as far as it needs to know.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Workspace {
    #[serde(rename = "workspace_root")]
    pub(crate) root: PathBuf,
    #[serde(rename = "target_directory")]
    pub(crate) target: PathBuf,
    pub(crate) packages: Vec<Package>,
}

/// A package.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// An SPDX expression.
    pub(crate) license: Option<String>,
    /// Where it comes from; a member of the workspace has no source.
    pub(crate) source: Option<String>,
    pub(crate) manifest_path: PathBuf,
    pub(crate) dependencies: Vec<Dependency>,
    /// Its features, each with what it turns on.
    pub(crate) features: BTreeMap<String, Vec<String>>,
    pub(crate) targets: Vec<Target>,
}

/// What a package depends on.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// `dev` or `build`; none if it is a normal one.
    pub(crate) kind: Option<String>,
}

/// A library, program or test that a package builds.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Target {
    pub(crate) name: String,
    /// `lib`, `bin`, `test`, `proc-macro` …
    pub(crate) kind: Vec<String>,
    pub(crate) src_path: PathBuf,
    #[serde(default, rename = "required-features")]
    pub(crate) required_features: Vec<String>,
}

impl Workspace {
    /// Asks cargo for the members of the workspace around the current directory.
    pub(crate) fn load(env: &Env) -> anyhow::Result<Self> {
        Self::ask(env, Some("--no-deps"))
    }

    /// Asks cargo for the members and everything they depend on, or with `--no-deps` not.
    pub(crate) fn ask(env: &Env, more: Option<&str>) -> anyhow::Result<Self> {
        let step = Step::new(&env.cargo).shown_as("cargo").args(["metadata", "--format-version=1"]);
        let text = step.args(more).read()?;
        serde_json::from_str(&text).context("cannot read what `cargo metadata` printed")
    }

    /// Returns the member called `name`.
    pub(crate) fn package(&self, name: &str) -> anyhow::Result<&Package> {
        let mut packages = self.packages.iter();
        packages.find(|package| package.name == name).with_context(|| {
            format!("the workspace has no package `{name}`, which this command needs")
        })
    }

    /// Returns whether the types are made from a model of the release that `version`, like `10.0.2`,
    /// is of.
    pub(crate) fn has_model(&self, version: &str) -> bool {
        let mut numbers = version.split('.');
        let (Some(major), Some(minor)) = (numbers.next(), numbers.next()) else { return false };
        self.package(TYPES).is_ok_and(|package| {
            package.directory().join(format!("schema/qemu-{major}.{minor}.json")).is_file()
        })
    }

    /// Returns a cargo command, with arguments without spaces, that runs in the workspace's root.
    ///
    /// A QEMU that was chosen by its name is in `PATH` by then. Continuous integration builds once, so
    /// that what later builds could reuse would only fill its disk.
    pub(crate) fn cargo(&self, env: &Env, command: &str) -> Step {
        let step = Step::new(&env.cargo).shown_as("cargo").args(command.split(' '));
        let step = step.within(&self.root).without(QEMU);
        let path = env.changed_path();
        let step = path.into_iter().fold(step, |step, path| step.variable("PATH", path));
        let step = if env.ci { step.variable("CARGO_INCREMENTAL", "0") } else { step };
        if env.terminal { step.variable("CARGO_TERM_COLOR", "always") } else { step }
    }

    /// Returns a command of `cargo iotest`, from its sources.
    pub(crate) fn runner(&self, env: &Env, words: &[impl AsRef<OsStr>]) -> Step {
        let run = "run --quiet --package cargo-iotest --bin cargo-iotest -- iotest";
        self.cargo(env, run).args(words.iter().map(AsRef::as_ref))
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
    /// Returns whether this is a target of `kind`.
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
        assert!(package.directory().ends_with("xtask") && package.target("bin", "xtask").is_some());
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
}
