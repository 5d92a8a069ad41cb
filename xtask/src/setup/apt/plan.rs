//! Which versions of which packages are installed: [`plan`] decides it, a [`Plan`] is the answer.
//!
//! Pure: it sees [`Tables`] and changes nothing.

use std::ffi::OsString;

use super::version::Version;
use super::{Table, Tables};
use crate::setup::manager::Manager;

/// Packages that those with the programs need, and that apt would otherwise pick at any version.
const ALONG: [&str; 2] = ["qemu-system-common", "qemu-system-data"];

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::setup) enum Want<'a> {
    /// Any release, as long as it is one.
    One,
    /// This release, like `10.0`.
    Release(&'a str),
}

/// What to install.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::setup) struct Plan {
    /// Each package with its version, and with the one that is installed now.
    packages: Vec<(String, Version, Option<Version>)>,
    /// The packages that are installed and not offered at that version, so that they stay.
    left: Vec<String>,
    downgrades: bool,
}

/// Nothing fits: what is offered instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::setup) struct NoPlan {
    /// The versions that all packages have in common, newest first.
    pub(in crate::setup) offered: Vec<String>,
}

impl Plan {
    /// Returns `package=version` for each package.
    pub(super) fn words(&self) -> impl Iterator<Item = OsString> {
        self.packages.iter().map(|(name, version, _)| format!("{name}={version}").into())
    }

    /// Says whether a package gets an older version than it has.
    pub(super) fn downgrades(&self) -> bool {
        self.downgrades
    }

    /// Says which packages are replaced, a line each, and why.
    pub(in crate::setup) fn reasons(&self) -> Vec<String> {
        let mut reasons: Vec<String> = self
            .packages
            .iter()
            .filter_map(|(name, version, installed)| {
                let installed = installed.as_ref().filter(|installed| *installed != version)?;
                Some(format!("  {name} {installed} becomes {version}"))
            })
            .collect();
        if !reasons.is_empty() {
            let why = "QEMU's packages become one version, as programs load modules of their own \
                       release only:";
            reasons.insert(0, why.to_owned());
        }
        let left = self.left.iter();
        reasons.extend(left.map(|name| format!("  {name} is not offered there and stays")));
        reasons
    }
}

/// Returns the packages to ask about: those we install and the installed ones that belong to them.
///
/// `installed` has a line `STATUS PACKAGE` for each package that dpkg knows.
pub(super) fn family(installed: &str) -> Vec<String> {
    let mut family: Vec<String> =
        Manager::Apt.packages().iter().chain(&ALONG).map(|&name| name.to_owned()).collect();
    let there = installed.lines().filter_map(|line| line.strip_prefix("installed "));
    for name in there.filter(|name| name.starts_with("qemu-system-")) {
        if !family.iter().any(|known| known == name) {
            family.push(name.to_owned());
        }
    }
    family
}

/// Says whether installed packages are of more than one version.
pub(in crate::setup) fn is_mixed(tables: &Tables) -> bool {
    let mut bases = installed_bases(tables);
    let first = bases.next();
    bases.any(|base| Some(base) != first)
}

fn installed_bases(tables: &Tables) -> impl Iterator<Item = &str> {
    tables.values().filter_map(|table| table.installed.as_ref().map(Version::base))
}

/// Says whether every package is installed, in one version, of `release`.
pub(in crate::setup) fn is_installed(tables: &Tables, release: &str) -> bool {
    let all = Manager::Apt.packages().iter().all(|&name| {
        let installed = tables.get(name).and_then(|table| table.installed.as_ref());
        installed.is_some_and(|version| version.is_of(release))
    });
    all && !is_mixed(tables)
}

/// Decides what to install so that all of QEMU is as wanted and of one version.
pub(in crate::setup) fn plan(tables: &Tables, want: Want<'_>) -> Result<Plan, NoPlan> {
    let common = common(tables);
    let fits = common.iter().filter(|(version, _)| match want {
        Want::One => true,
        Want::Release(release) => version.is_of(release),
    });
    // A version that is there already needs the least change; else apt's own order of preference.
    let there = |version: &Version| {
        want == Want::One && installed_bases(tables).any(|base| base == version.base())
    };
    let best = fits.rev().max_by_key(|(version, priority)| (there(version), *priority));
    match best {
        Some((version, _)) => Ok(at(tables, version)),
        None => {
            let offered = common.iter().map(|(version, _)| version.to_string()).collect();
            Err(NoPlan { offered })
        }
    }
}

/// The versions that every package we need is offered in, newest first, with their priority.
fn common(tables: &Tables) -> Vec<(&Version, i32)> {
    let [first, others @ ..] = Manager::Apt.packages() else { return vec![] };
    let offers = tables.get(*first).map_or(&[][..], |table| &table.offers[..]);
    offers
        .iter()
        .filter(|offer| {
            others.iter().all(|&name| {
                tables.get(name).is_some_and(|table| offered(table, &offer.version).is_some())
            })
        })
        .map(|offer| (&offer.version, offer.priority))
        .collect()
}

fn offered<'a>(table: &'a Table, version: &Version) -> Option<&'a Version> {
    table.offers.iter().map(|offer| &offer.version).find(|offer| offer.base() == version.base())
}

fn at(tables: &Tables, version: &Version) -> Plan {
    let mut plan = Plan { packages: vec![], left: vec![], downgrades: false };
    for (name, table) in tables {
        match (offered(table, version), &table.installed) {
            (Some(version), installed) => {
                plan.downgrades |=
                    installed.as_ref().is_some_and(|now| is_newer(table, now, version));
                plan.packages.push((name.clone(), version.clone(), installed.clone()));
            }
            (None, Some(_)) => plan.left.push(name.clone()),
            (None, None) => {}
        }
    }
    plan
}

/// Says whether the installed version is newer than an offered one, or may be: apt shows versions
/// in order, but one that no source has only counts as a version apart.
fn is_newer(table: &Table, installed: &Version, offered: &Version) -> bool {
    let place = |version: &Version| table.offers.iter().position(|offer| offer.version == *version);
    match (place(installed), place(offered)) {
        (Some(now), Some(then)) => now < then,
        _ => installed != offered,
    }
}

#[cfg(test)]
mod tests;
