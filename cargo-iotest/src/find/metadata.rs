//! What cargo knows of the workspace, and which of its targets may be test programs of iotest.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use iotest_runtime::spec::vocabulary::nearest;
use serde::Deserialize;

use crate::cli::BuildArgs;
use crate::surroundings::Surroundings;
use crate::trouble::Trouble;

/// How long cargo may take to say what there is: it may have to download an index.
const LIMIT: Duration = Duration::from_secs(300);
/// The package on which a test program depends.
const RUNTIME: &str = "iotest-runtime";

/// `cargo metadata`, as far as it matters.
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    packages: Vec<Package>,
    target_directory: Utf8PathBuf,
    pub(super) workspace_root: Utf8PathBuf,
}

#[derive(Debug, Deserialize)]
pub(super) struct Package {
    pub(super) name: String,
    manifest_path: Utf8PathBuf,
    dependencies: Vec<Dependency>,
    targets: Vec<Target>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
}

#[derive(Debug, Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
    test: bool,
    #[serde(default, rename = "required-features")]
    required_features: Vec<String>,
}

/// The targets of one package that are to be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) package: String,
    pub(super) directory: Utf8PathBuf,
    pub(super) targets: Vec<String>,
}

/// Asks cargo.
pub(super) fn read(
    manifest_path: Option<&Utf8Path>,
    surroundings: &Surroundings,
) -> Result<Metadata, Trouble> {
    let mut cargo = Invocation::new(surroundings.cargo());
    cargo = cargo.args(["metadata", "--format-version=1", "--no-deps"]);
    if let Some(path) = manifest_path {
        cargo = cargo.args(["--manifest-path", path.as_str()]);
    }
    let output = cargo
        .run(Timeouts::default().after(LIMIT))
        .map_err(|error| Trouble::failed("ask cargo about the workspace", &error))?;
    if !output.status.success() {
        let said = output.stderr_text();
        let said = said.trim().trim_start_matches("error: ");
        return Err(Trouble::usage(format!("cargo finds no workspace: {said}")));
    }
    serde_json::from_str(&output.stdout_text())
        .map_err(|error| Trouble::failed("read what `cargo metadata` says", &error))
}

impl Metadata {
    /// Returns where records go.
    pub(super) fn output_dir(&self, surroundings: &Surroundings) -> Utf8PathBuf {
        let default = || self.target_directory.join("iotest");
        surroundings.output_dir.clone().unwrap_or_else(default)
    }

    /// Returns the targets to build: those that may be test programs, and those that are named.
    pub(super) fn candidates(&self, args: &BuildArgs) -> Result<Vec<Candidate>, Trouble> {
        let packages: Vec<&Package> = match &args.packages[..] {
            [] => {
                let dependents = self.dependents();
                self.packages.iter().filter(|package| dependents.contains(&*package.name)).collect()
            }
            names => names.iter().map(|name| self.package(name)).collect::<Result<_, _>>()?,
        };
        if let Some(unknown) = args.targets.iter().find(|name| !has_test(&packages, name)) {
            let known: Vec<&str> = packages.iter().flat_map(|package| package.tests()).collect();
            return Err(Trouble::usage(format!(
                "no test target is called `{unknown}`{}",
                meant(unknown, &known)
            )));
        }
        let mut candidates = Vec::new();
        for package in packages {
            let targets = package.candidates(args)?;
            if !targets.is_empty() {
                candidates.push(Candidate {
                    package: package.name.clone(),
                    directory: package.directory(),
                    targets,
                });
            }
        }
        Ok(candidates)
    }

    fn package(&self, name: &str) -> Result<&Package, Trouble> {
        self.packages.iter().find(|package| package.name == name).ok_or_else(|| {
            let known: Vec<&str> = self.packages.iter().map(|package| &*package.name).collect();
            let meant = meant(name, &known);
            Trouble::usage(format!("no package of the workspace is called `{name}`{meant}"))
        })
    }

    /// The packages that depend on the runtime, be it by way of others of the workspace.
    fn dependents(&self) -> BTreeSet<&str> {
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
                return found;
            }
            found.extend(more);
        }
    }
}

impl Package {
    fn directory(&self) -> Utf8PathBuf {
        self.manifest_path.parent().unwrap_or(&self.manifest_path).to_owned()
    }

    fn tests(&self) -> impl Iterator<Item = &str> {
        self.targets.iter().filter(|target| target.is_test()).map(|target| &*target.name)
    }

    fn candidates(&self, args: &BuildArgs) -> Result<Vec<String>, Trouble> {
        if !args.targets.is_empty() {
            let named = |name: &&str| args.targets.iter().any(|wanted| wanted == name);
            return Ok(self.tests().filter(named).map(str::to_owned).collect());
        }
        let own_harness = self.own_harness()?;
        let enabled = |target: &&Target| {
            args.all_features
                || target.required_features.iter().all(|name| args.features.contains(name))
        };
        Ok(self
            .targets
            .iter()
            .filter(|target| target.is_test() && target.test)
            .filter(|target| own_harness.contains(&target.name))
            .filter(enabled)
            .map(|target| target.name.clone())
            .collect())
    }

    /// The names of the test targets without libtest's harness, which cargo does not tell.
    fn own_harness(&self) -> Result<BTreeSet<String>, Trouble> {
        #[derive(Deserialize)]
        struct Manifest {
            #[serde(default)]
            test: Vec<Section>,
        }
        #[derive(Deserialize)]
        struct Section {
            name: Option<String>,
            harness: Option<bool>,
        }
        let path = &self.manifest_path;
        let text = fs::read_to_string(path)
            .map_err(|error| Trouble::failed(format!("read {path}"), &error))?;
        let manifest: Manifest = toml::from_str(&text)
            .map_err(|error| Trouble::failed(format!("read {path}"), &error))?;
        let own = manifest.test.into_iter().filter(|section| section.harness == Some(false));
        Ok(own.filter_map(|section| section.name).collect())
    }
}

impl Target {
    fn is_test(&self) -> bool {
        self.kind.iter().any(|kind| kind == "test")
    }
}

fn has_test(packages: &[&Package], name: &str) -> bool {
    packages.iter().any(|package| package.tests().any(|test| test == name))
}

fn meant(name: &str, known: &[&str]) -> String {
    nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
