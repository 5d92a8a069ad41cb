//! The workspace's packages and targets, from `cargo metadata`.

use std::collections::BTreeSet;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use serde::Deserialize;

use super::target::{Kind, Name, Sections, Target, Test};
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long `cargo metadata` may take: it may have to download an index.
const LIMIT: Duration = Duration::from_secs(300);
/// The package on which a test program depends.
pub(super) const RUNTIME: &str = "iotest-runtime";

/// The used part of `cargo metadata`.
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    pub(super) packages: Vec<Package>,
    target_directory: Utf8PathBuf,
    /// The build directory, known since cargo 1.91.
    build_directory: Option<Utf8PathBuf>,
    pub(super) workspace_root: Utf8PathBuf,
}

#[derive(Debug, Deserialize)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) manifest_path: Utf8PathBuf,
    dependencies: Vec<Dependency>,
    targets: Vec<CargoTarget>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
}

/// A target as cargo reports it.
#[derive(Debug, Deserialize)]
struct CargoTarget {
    name: String,
    kind: Vec<String>,
    src_path: Utf8PathBuf,
    test: bool,
    #[serde(default, rename = "required-features")]
    required_features: Vec<String>,
}

/// Runs `cargo metadata`.
pub(super) fn read(
    manifest_path: Option<&Utf8Path>,
    env: &RunnerEnv,
) -> Result<Metadata, CliError> {
    let mut cargo = Invocation::new(env.cargo());
    cargo = cargo.args(["metadata", "--format-version=1", "--no-deps"]);
    if let Some(path) = manifest_path {
        cargo = cargo.args(["--manifest-path", path.as_str()]);
    }
    let output = cargo
        .run(Timeouts::default().after(LIMIT))
        .map_err(|error| CliError::failed("ask cargo about the workspace", &error))?;
    if !output.status.success() {
        let said = output.stderr_text();
        let said = said.trim().trim_start_matches("error: ");
        return Err(CliError::usage(format!("cargo finds no workspace: {said}")));
    }
    serde_json::from_str(&output.stdout_text())
        .map_err(|error| CliError::failed("read what `cargo metadata` says", &error))
}

impl Metadata {
    /// Returns the directory for records: the same that the test programs find for themselves.
    pub(super) fn output_dir(&self, env: &RunnerEnv) -> Utf8PathBuf {
        let builds = self.build_directory.as_ref().unwrap_or(&self.target_directory);
        let default = || builds.join("iotest");
        env.output_dir.clone().unwrap_or_else(default)
    }

    /// The packages that depend on the runtime, directly or through other members.
    ///
    /// Members that are not default members are included.
    pub(super) fn dependents(&self) -> Vec<&Package> {
        let mut found = BTreeSet::from([RUNTIME]);
        loop {
            let more: Vec<&str> = self
                .packages
                .iter()
                .filter(|package| !found.contains(&*package.name))
                .filter(|package| package.dependencies.iter().any(|d| found.contains(&*d.name)))
                .map(|package| &*package.name)
                .collect();
            if more.is_empty() {
                break;
            }
            found.extend(more);
        }
        self.packages.iter().filter(|package| found.contains(&*package.name)).collect()
    }
}

impl Package {
    /// Returns its directory.
    pub(super) fn directory(&self) -> Utf8PathBuf {
        self.manifest_path.parent().unwrap_or(&self.manifest_path).to_owned()
    }

    /// Returns its targets that are programs.
    ///
    /// # Errors
    /// * [`CliError`] if its manifest cannot be read, which has what `cargo metadata` lacks.
    pub(super) fn programs(&self) -> Result<Vec<Target>, CliError> {
        let sections = Sections::read(&self.manifest_path)?;
        let target = |target: &CargoTarget| {
            let name = Name { kind: Kind::of(&target.kind)?, name: target.name.clone() };
            Some(Target {
                harness: sections.harness(&name),
                name,
                source: target.src_path.clone(),
                test: if target.test { Test::On } else { Test::Off },
                required_features: target.required_features.clone(),
            })
        };
        Ok(self.targets.iter().filter_map(target).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_go_to_where_programs_are_built() {
        let output_dir = |more: &str| {
            let json = format!(
                r#"{{"packages": [], "target_directory": "/w/target", "workspace_root": "/w"{more}}}"#
            );
            let metadata: Metadata = serde_json::from_str(&json).unwrap();
            metadata.output_dir(&RunnerEnv::default())
        };
        assert_eq!(output_dir(""), "/w/target/iotest");
        assert_eq!(output_dir(r#", "build_directory": "/b""#), "/b/iotest");
    }
}
