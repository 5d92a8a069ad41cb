//! [`Choice`]: the targets that are built, and why others that look like test programs are not.

use std::collections::BTreeSet;
use std::fmt;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::spec::vocabulary::did_you_mean;

use super::metadata::{Metadata, Package, RUNTIME};
use super::target::{Harness, Kind, Name, Section, Target, Test};
use crate::cli::BuildArgs;
use crate::error::Trouble;

/// The targets of one package that are to be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The package.
    pub(super) package: String,
    /// Its directory.
    pub(super) directory: Utf8PathBuf,
    /// Them.
    pub(super) targets: Vec<Name>,
}

/// What is built of a workspace.
#[derive(Debug)]
pub(super) struct Choice {
    /// What is built, a package after the other.
    pub(super) candidates: Vec<Candidate>,
    /// What is not, though its source looks as if iotest's tests were in it.
    pub(super) passed_over: Vec<PassedOver>,
}

/// A target that is not built, though its source looks like that of a test program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PassedOver {
    package: String,
    manifest: Utf8PathBuf,
    target: Target,
    /// Why not.
    why: Why,
}

/// Why a target is not built.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    /// libtest's `main` takes the place of its own.
    Harness(Section),
    /// It is only built if it is named.
    Off,
    /// It needs features that are not turned on.
    Features(Vec<String>),
}

impl fmt::Display for PassedOver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { package, manifest, target, why } = self;
        let Target { name: Name { kind, name }, source, .. } = target;
        let kind = kind.word();
        write!(f, "the {kind} target `{name}` of {package} ({source}) ")?;
        match why {
            Why::Harness(Section::Written) => write!(
                f,
                "has libtest's harness, under which no case runs: add `harness = false` to its \
                 [[{kind}]] in {manifest}"
            ),
            Why::Harness(Section::Absent) => {
                let path = source.strip_prefix(manifest.parent().unwrap_or(Utf8Path::new("")));
                let path = path.unwrap_or(source);
                write!(
                    f,
                    "has libtest's harness, under which no case runs: add this to {manifest}\n    \
                     [[{kind}]]\n    name = \"{name}\"\n    path = \"{path}\"\n    harness = false"
                )
            }
            Why::Off => {
                write!(f, "is off (`test = false`): `--test {}` runs it", target.name.path())
            }
            Why::Features(features) => {
                write!(f, "needs features: `--features {}` turns them on", features.join(","))
            }
        }
    }
}

/// Returns the targets to build: those that may be test programs, or those that are named.
///
/// # Errors
/// * [`Trouble`] if a name in `args` is none of the workspace, or a target that is named cannot be
///   a test program.
pub(super) fn choose(metadata: &Metadata, args: &BuildArgs) -> Result<Choice, Trouble> {
    let packages = match &args.packages[..] {
        [] => metadata.dependents(),
        names => names.iter().map(|name| package(metadata, name)).collect::<Result<_, _>>()?,
    };
    let mut offers = Vec::new();
    for package in packages {
        offers.extend(package.programs()?.into_iter().map(|target| (package, target)));
    }
    let mut choice = Choice { candidates: Vec::new(), passed_over: Vec::new() };
    if args.targets.is_empty() {
        for (package, target) in offers {
            choice.consider(package, target, args);
        }
    } else {
        for (package, target) in named(metadata, offers, args)? {
            choice.build(package, &target);
        }
    }
    Ok(choice)
}

impl Choice {
    /// Takes what `cargo test` would run with a `main` of its own.
    fn consider(&mut self, package: &Package, target: Target, args: &BuildArgs) {
        let missing = missing_features(&target, args);
        let why = match (target.harness, target.test) {
            (Harness::Own, Test::On) if missing.is_empty() => {
                return self.build(package, &target);
            }
            (Harness::Libtest(section), _) => Why::Harness(section),
            (Harness::Own, Test::Off) => Why::Off,
            (Harness::Own, Test::On) => Why::Features(missing),
        };
        if target.looks_like_ours() {
            self.passed_over.push(PassedOver::new(package, target, why));
        }
    }

    fn build(&mut self, package: &Package, target: &Target) {
        let name = target.name.clone();
        match self.candidates.iter_mut().find(|known| known.package == package.name) {
            Some(known) => known.targets.push(name),
            None => self.candidates.push(Candidate {
                package: package.name.clone(),
                directory: package.directory(),
                targets: vec![name],
            }),
        }
    }

    /// Returns the trouble of a workspace without a test program; `built` are those that were built
    /// and are none.
    pub(super) fn nothing(&self, metadata: &Metadata, built: &[String]) -> Trouble {
        let root = &metadata.workspace_root;
        let dependents: Vec<&str> = metadata
            .dependents()
            .into_iter()
            .map(|package| &*package.name)
            .filter(|name| *name != RUNTIME)
            .collect();
        let mut lines = vec!["no test program of this workspace is made with iotest".to_owned()];
        lines.push(match &dependents[..] {
            [] => format!("no package in {root} depends on {RUNTIME}"),
            names => format!("in {root} depend on {RUNTIME}: {}", names.join(", ")),
        });
        if !built.is_empty() {
            lines.push(format!("built, and made with something else: {}", built.join(", ")));
        }
        lines.extend(self.passed_over.iter().map(ToString::to_string));
        lines.push(
            "a test program is a target with `harness = false`, mostly a `[[test]]`, whose main \
             file ends in `iotest_runtime::main!();`; `cargo iotest new` adds one"
                .to_owned(),
        );
        Trouble::nothing(lines.join("\n  "))
    }
}

impl PassedOver {
    fn new(package: &Package, target: Target, why: Why) -> Self {
        let manifest = package.manifest_path.clone();
        Self { package: package.name.clone(), manifest, target, why }
    }

    /// Says whether it would run, as far as its manifest says, but for libtest's harness.
    pub(super) fn is_missed(&self) -> bool {
        matches!(self.why, Why::Harness(_)) && self.target.test == Test::On
    }
}

fn missing_features(target: &Target, args: &BuildArgs) -> Vec<String> {
    let on = |name: &String| args.options.all_features || args.options.features.contains(name);
    target.required_features.iter().filter(|name| !on(name)).cloned().collect()
}

/// Returns the targets that `--test` names, of which each can be a test program.
fn named<'a>(
    metadata: &'a Metadata,
    offers: Vec<(&'a Package, Target)>,
    args: &BuildArgs,
) -> Result<Vec<(&'a Package, Target)>, Trouble> {
    let mut meant = BTreeSet::new();
    for word in &args.targets {
        let fits = |index: &usize| offers[*index].1.name.answers_to(word);
        let is_test = |index: &usize| offers[*index].1.name.kind == Kind::Test;
        let mut fit: Vec<usize> = (0..offers.len()).filter(fits).collect();
        // Names are for tests in the first place; others are meant if no test is.
        if fit.iter().any(is_test) {
            fit.retain(is_test);
        }
        if fit.is_empty() {
            return Err(unknown(word, metadata, &offers));
        }
        meant.extend(fit);
    }
    let offers = offers.into_iter().enumerate();
    let meant: Vec<_> =
        offers.filter(|(index, _)| meant.contains(index)).map(|(_, offer)| offer).collect();
    for (package, target) in &meant {
        if let Harness::Libtest(section) = target.harness {
            return Err(other_harness(package, target, section));
        }
    }
    Ok(meant)
}

/// Returns the trouble of a named target that libtest runs.
fn other_harness(package: &Package, target: &Target, section: Section) -> Trouble {
    if target.looks_like_ours() {
        let what = PassedOver::new(package, target.clone(), Why::Harness(section));
        return Trouble::nothing(what.to_string());
    }
    let Name { kind, name } = &target.name;
    Trouble::nothing(format!(
        "the {} target `{name}` of {} ({}) is not made with iotest: its tests are libtest's, and \
         `cargo test` runs them",
        kind.word(),
        package.name,
        target.source
    ))
}

fn unknown(word: &str, metadata: &Metadata, offers: &[(&Package, Target)]) -> Trouble {
    let elsewhere = metadata.packages.iter().find(|package| {
        package
            .programs()
            .is_ok_and(|targets| targets.iter().any(|target| target.name.answers_to(word)))
    });
    if let Some(package) = elsewhere {
        let name = &package.name;
        return Trouble::usage(format!(
            "`{word}` is a target of {name}, which is not among the packages that were looked at: \
             those of `--package`, else those that depend on {RUNTIME}; `--package {name}` looks \
             there"
        ));
    }
    let known: Vec<String> = offers.iter().map(|(_, target)| target.name.path()).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    Trouble::usage(format!("no test target is called `{word}`{}", did_you_mean(word, &known)))
}

fn package<'a>(metadata: &'a Metadata, name: &str) -> Result<&'a Package, Trouble> {
    metadata.packages.iter().find(|package| package.name == name).ok_or_else(|| {
        let known: Vec<&str> = metadata.packages.iter().map(|package| &*package.name).collect();
        let meant = did_you_mean(name, &known);
        Trouble::usage(format!("no package of the workspace is called `{name}`{meant}"))
    })
}
