//! The export of tests to QEMU's own `check`: executables that it finds and runs, and references
//! that it compares their output with.
//!
//! A test function with references is a test of its own there, whose output is its log. The
//! functions of a module that have none are one test together, a unit, whose output is the text
//! of Python's `unittest`. Each case is exported once. This module starts nothing.

mod references;
mod stub;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::Protocol;
use references::Owner;
pub(crate) use references::References;
pub(crate) use stub::{PROTOCOLS_ARG, RELEASES_ARG, SCRIPT_ARG, UNIT_ARG};
pub(crate) use write::write;

use crate::golden::{Release, Releases};
use crate::outcome::Fault;
use crate::plan::Planned;
use crate::report::unittest;

/// What a test of `check` prints, which its reference is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The log of its case.
    Script,
    /// The text of Python's `unittest` about its cases.
    Unit,
}

/// A test as `check` knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExportedTest {
    /// Its name: that of its executable in the directory `tests`.
    pub(crate) name: String,
    /// What it prints.
    pub(crate) style: Style,
    /// The paths of its cases, without variants: `module::function`.
    pub(crate) cases: Vec<String>,
    /// The protocols that its references are for; none means all.
    pub(crate) protocols: Vec<Protocol>,
    /// The releases of QEMU that they are for.
    pub(crate) releases: Releases,
    /// Its groups, for `check -g`.
    pub(crate) groups: BTreeSet<String>,
    /// What its output is compared with.
    pub(crate) references: References,
}

/// Tests that cannot be exported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum ExportError {
    /// Two tests would have the same name.
    #[error("export {first} and {second}: both would be called `{name}`; rename one of them")]
    SameName {
        /// The name.
        name: String,
        /// The first test's path.
        first: String,
        /// The other one's.
        second: String,
    },
    /// References depend on what `check` does not look at.
    #[error("export {path}: `check` cannot choose between {first} and {second}, since {why}")]
    References {
        /// The test's path.
        path: String,
        /// One reference.
        first: String,
        /// The other one.
        second: String,
        /// What the choice between them depends on.
        why: &'static str,
    },
    /// A file would be overwritten that no export has written.
    #[error(
        "export to {path}: it is there, and no export of {krate} has made it; \
             remove it, or choose another directory"
    )]
    Foreign {
        /// The file.
        path: Utf8PathBuf,
        /// The crate whose tests are exported.
        krate: String,
    },
    /// A file could not be read or written.
    #[error("export tests")]
    File(#[from] Fault),
}

/// Finds what tests of `check` the cases make, in the order of their names; `golden` has the
/// suite's references, and `release` is that of the QEMU that they will run on.
///
/// # Errors
/// * [`ExportError::SameName`] if names collide.
/// * [`ExportError::References`] if `check` could not find a case's reference.
/// * [`ExportError::File`] if a reference cannot be read.
pub(crate) fn tests(
    cases: &[Planned],
    golden: &Utf8Path,
    release: Option<Release>,
) -> Result<Vec<ExportedTest>, ExportError> {
    let mut by_path: BTreeMap<&str, &Planned> = BTreeMap::new();
    let mut parameters: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for planned in cases {
        by_path.entry(planned.case.path()).or_insert(planned);
        let of_function = parameters.entry(planned.case.spec.path()).or_default();
        of_function.extend(planned.case.parameter.as_deref());
    }
    let mut tests = Vec::new();
    let mut units: BTreeMap<&str, Vec<(&str, &Planned)>> = BTreeMap::new();
    for (path, planned) in by_path {
        let spec = planned.case.spec;
        let parameter = planned.case.parameter.as_deref();
        let parameters = &parameters[&spec.path()];
        let scripts = scripts(&Owner { path, spec, parameter, parameters, golden, release })?;
        if scripts.is_empty() {
            units.entry(spec.module()).or_default().push((path, planned));
        }
        tests.extend(scripts);
    }
    tests.extend(units.into_iter().map(|(module, cases)| unit(module, &cases)));
    tests.sort_by(|a, b| a.name.cmp(&b.name));
    let same = tests.windows(2).find(|pair| pair[0].name == pair[1].name);
    same.map_or(Ok(()), |pair| {
        let of = |test: &ExportedTest| test.cases.join(", ");
        let (first, second) = (of(&pair[0]), of(&pair[1]));
        Err(ExportError::SameName { name: pair[0].name.clone(), first, second })
    })?;
    Ok(tests)
}

/// Spells a path as QEMU spells names of tests.
fn name(path: &str) -> String {
    path.replace("::", "-").replace('_', "-")
}

/// Makes the tests of a case with references: one, unless they depend on the protocol, which
/// `check` does not look at.
fn scripts(owner: &Owner<'_>) -> Result<Vec<ExportedTest>, ExportError> {
    let Owner { path, spec, .. } = *owner;
    let found = References::of(owner)?;
    let several = found.len() > 1;
    let releases = owner.releases()?;
    let groups: BTreeSet<String> = spec.groups.iter().map(|group| (*group).to_owned()).collect();
    let test = |(index, (protocols, references)): (usize, (Vec<Protocol>, References))| {
        let name = name(path);
        let name = match (index, protocols.first()) {
            (1.., Some(protocol)) => format!("{name}-{protocol}"),
            _ => name,
        };
        let protocols = if several { protocols } else { Vec::new() };
        let (cases, groups) = (vec![path.to_owned()], groups.clone());
        let style = Style::Script;
        ExportedTest { name, style, cases, protocols, releases, groups, references }
    };
    Ok(found.into_iter().enumerate().map(test).collect())
}

/// Makes the test of cases that have no references.
fn unit(module: &str, cases: &[(&str, &Planned)]) -> ExportedTest {
    let krate = cases[0].1.case.spec.module_path.split("::").next().unwrap_or_default();
    let paths = cases.iter().map(|(path, _)| (*path).to_owned()).collect();
    let good = unittest::good(cases.len());
    ExportedTest {
        name: name(if module.is_empty() { krate } else { module }),
        style: Style::Unit,
        cases: paths,
        protocols: Vec::new(),
        releases: Releases::default(),
        groups: common_groups(cases),
        references: References::plain(good),
    }
}

/// Returns the groups of a unit: those of its cases, without groups that restrict how the unit runs
/// unless all of them have those.
fn common_groups(cases: &[(&str, &Planned)]) -> BTreeSet<String> {
    const OF_THE_WHOLE: [&str; 3] = ["quick", "auto", "disabled"];
    let in_all = |group: &str| cases.iter().all(|(_, case)| case.case.spec.groups.contains(&group));
    let groups = cases.iter().flat_map(|(_, planned)| planned.case.spec.groups);
    let kept = groups.filter(|group| !OF_THE_WHOLE.contains(group) || in_all(group));
    kept.map(|group| (*group).to_owned()).collect()
}

#[cfg(test)]
mod tests;
