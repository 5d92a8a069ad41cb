//! [`Choice`]: which targets are built, and why others that look like test programs are skipped.

use std::collections::BTreeSet;
use std::fmt;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::spec::vocabulary::did_you_mean;

use super::metadata::{Metadata, Package, RUNTIME};
use super::target::{Harness, Kind, Name, Section, Target, Test};
use crate::cli::BuildArgs;
use crate::error::CliError;

/// The targets of one package to build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The package.
    pub(super) package: String,
    /// Its directory.
    pub(super) directory: Utf8PathBuf,
    /// Their names.
    pub(super) targets: Vec<Name>,
}

/// What to build of a workspace.
#[derive(Debug)]
pub(super) struct Choice {
    /// The targets to build, by package.
    pub(super) candidates: Vec<Candidate>,
    /// Targets that are skipped although their source looks like iotest tests.
    pub(super) skipped: Vec<SkippedTarget>,
}

/// A target that is skipped although its source looks like a test program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SkippedTarget {
    package: String,
    manifest: Utf8PathBuf,
    target: Target,
    /// Why it is skipped.
    reason: SkipReason,
}

/// Why a target is skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
enum SkipReason {
    /// It has libtest's `main`.
    Harness(Section),
    /// It is only built when named.
    Off,
    /// It needs features that are not enabled.
    Features(Vec<String>),
}

impl fmt::Display for SkippedTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { package, manifest, target, reason } = self;
        let Target { name: Name { kind, name }, source, .. } = target;
        let kind = kind.word();
        write!(f, "the {kind} target `{name}` of {package} ({source}) ")?;
        match reason {
            SkipReason::Harness(Section::Written) => write!(
                f,
                "has libtest's harness, under which no case runs: add `harness = false` to its \
                 [[{kind}]] in {manifest}"
            ),
            SkipReason::Harness(Section::Absent) => {
                let path = source.strip_prefix(manifest.parent().unwrap_or(Utf8Path::new("")));
                let path = path.unwrap_or(source);
                write!(
                    f,
                    "has libtest's harness, under which no case runs: add this to {manifest}\n    \
                     [[{kind}]]\n    name = \"{name}\"\n    path = \"{path}\"\n    harness = false"
                )
            }
            SkipReason::Off => {
                write!(f, "is off (`test = false`): `--test {}` runs it", target.name.path())
            }
            SkipReason::Features(features) => {
                write!(f, "needs features: `--features {}` turns them on", features.join(","))
            }
        }
    }
}

/// Returns the targets to build: those that may be test programs, or those that are named.
///
/// # Errors
/// * [`CliError`] if a name in `args` is not in the workspace, or a named target cannot be a test
///   program.
pub(super) fn choose(metadata: &Metadata, args: &BuildArgs) -> Result<Choice, CliError> {
    let packages = match &args.packages[..] {
        [] => metadata.dependents(),
        names => names.iter().map(|name| package(metadata, name)).collect::<Result<_, _>>()?,
    };
    let mut targets = Vec::new();
    for package in packages {
        targets.extend(package.programs()?.into_iter().map(|target| (package, target)));
    }
    let mut choice = Choice { candidates: Vec::new(), skipped: Vec::new() };
    if args.targets.is_empty() {
        for (package, target) in targets {
            choice.add_or_skip(package, target, args);
        }
    } else {
        for (package, target) in named(metadata, targets, args)? {
            choice.build(package, &target);
        }
    }
    Ok(choice)
}

impl Choice {
    /// Adds a target that `cargo test` would run with its own `main`; otherwise records why it is
    /// skipped.
    fn add_or_skip(&mut self, package: &Package, target: Target, args: &BuildArgs) {
        let missing = missing_features(&target, args);
        let reason = match (target.harness, target.test) {
            (Harness::Own, Test::On) if missing.is_empty() => {
                return self.build(package, &target);
            }
            (Harness::Libtest(section), _) => SkipReason::Harness(section),
            (Harness::Own, Test::Off) => SkipReason::Off,
            (Harness::Own, Test::On) => SkipReason::Features(missing),
        };
        if target.looks_like_ours() {
            self.skipped.push(SkippedTarget::new(package, target, reason));
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

    /// Returns the error of a workspace without a test program; `built` are programs that turned
    /// out to be none.
    pub(super) fn no_program(&self, metadata: &Metadata, built: &[String]) -> CliError {
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
            lines.push(format!("built, but without iotest: {}", built.join(", ")));
        }
        lines.extend(self.skipped.iter().map(ToString::to_string));
        lines.push(
            "a test program is a target with `harness = false`, mostly a `[[test]]`, whose main \
             file ends in `iotest_runtime::main!();`; `cargo iotest new` adds one"
                .to_owned(),
        );
        CliError::nothing_ran(lines.join("\n  "))
    }
}

impl SkippedTarget {
    fn new(package: &Package, target: Target, reason: SkipReason) -> Self {
        let manifest = package.manifest_path.clone();
        Self { package: package.name.clone(), manifest, target, reason }
    }

    /// Says whether only libtest's harness keeps it from running.
    pub(super) fn deserves_note(&self) -> bool {
        matches!(self.reason, SkipReason::Harness(_)) && self.target.test == Test::On
    }
}

fn missing_features(target: &Target, args: &BuildArgs) -> Vec<String> {
    let on = |name: &String| args.options.all_features || args.options.features.contains(name);
    target.required_features.iter().filter(|name| !on(name)).cloned().collect()
}

/// Returns the targets that `--test` names, all of which can be test programs.
fn named<'a>(
    metadata: &'a Metadata,
    targets: Vec<(&'a Package, Target)>,
    args: &BuildArgs,
) -> Result<Vec<(&'a Package, Target)>, CliError> {
    let mut meant = BTreeSet::new();
    for word in &args.targets {
        let fits = |index: &usize| targets[*index].1.name.matches(word);
        let is_test = |index: &usize| targets[*index].1.name.kind == Kind::Test;
        let mut fit: Vec<usize> = (0..targets.len()).filter(fits).collect();
        // A name means a test if there is one, otherwise other kinds.
        if fit.iter().any(is_test) {
            fit.retain(is_test);
        }
        if fit.is_empty() {
            return Err(unknown(word, metadata, &targets));
        }
        meant.extend(fit);
    }
    let targets = targets.into_iter().enumerate();
    let meant: Vec<_> =
        targets.filter(|(index, _)| meant.contains(index)).map(|(_, target)| target).collect();
    for (package, target) in &meant {
        if let Harness::Libtest(section) = target.harness {
            return Err(other_harness(package, target, section));
        }
    }
    Ok(meant)
}

/// Returns the error of a named target that has libtest's harness.
fn other_harness(package: &Package, target: &Target, section: Section) -> CliError {
    if target.looks_like_ours() {
        let what = SkippedTarget::new(package, target.clone(), SkipReason::Harness(section));
        return CliError::nothing_ran(what.to_string());
    }
    let Name { kind, name } = &target.name;
    CliError::nothing_ran(format!(
        "the {} target `{name}` of {} ({}) is not made with iotest: its tests are libtest's, and \
         `cargo test` runs them",
        kind.word(),
        package.name,
        target.source
    ))
}

fn unknown(word: &str, metadata: &Metadata, targets: &[(&Package, Target)]) -> CliError {
    let elsewhere = metadata.packages.iter().find(|package| {
        package
            .programs()
            .is_ok_and(|targets| targets.iter().any(|target| target.name.matches(word)))
    });
    if let Some(package) = elsewhere {
        let name = &package.name;
        return CliError::usage(format!(
            "`{word}` is a target of {name}, which is not among the packages that were looked at: \
             those of `--package`, else those that depend on {RUNTIME}; `--package {name}` looks \
             there"
        ));
    }
    let known: Vec<String> = targets.iter().map(|(_, target)| target.name.path()).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    CliError::usage(format!("no test target is called `{word}`{}", did_you_mean(word, &known)))
}

fn package<'a>(metadata: &'a Metadata, name: &str) -> Result<&'a Package, CliError> {
    metadata.packages.iter().find(|package| package.name == name).ok_or_else(|| {
        let known: Vec<&str> = metadata.packages.iter().map(|package| &*package.name).collect();
        let meant = did_you_mean(name, &known);
        CliError::usage(format!("no package of the workspace is called `{name}`{meant}"))
    })
}
