//! QEMU, ready for tests: [`ensure`] has one, [`added`] a given release.
//!
//! Programs in `PATH` are used. Where some are missing, `cargo iotest qemu add` downloads a release of
//! its own; nothing is installed.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::bail;

use crate::env::Env;
use crate::program::Program;
use crate::say;
use crate::workspace::Workspace;

mod oldest;
mod programs;
mod search;
mod sources;

pub(crate) use oldest::{OLDEST, oldest};
pub(crate) use programs::programs;
pub(crate) use search::Found;
use search::Search;
pub(crate) use sources::{libvirt, sources};

/// A release that continuous integration runs the suite on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Release {
    pub(crate) name: &'static str,
    /// Debian's suite that has it.
    suite: &'static str,
    /// Whether its sources are to be had, which tests read.
    pub(crate) has_sources: bool,
}

/// Returns those releases, oldest first.
pub(crate) fn releases() -> Vec<Release> {
    let text = include_str!("../../cargo-iotest/src/qemu/releases.txt");
    let rows = text.lines().filter(|line| !line.starts_with('#')).map(str::split_whitespace);
    rows.filter_map(|mut row| {
        Some(Release { name: row.next()?, suite: row.next()?, has_sources: row.next().is_some() })
    })
    .collect()
}

/// The release that is downloaded where QEMU is missing.
const DEFAULT: &str = "10.0";

/// The exit status of `cargo iotest qemu add` if the mirror does not have the release.
const GONE: i32 = 4;

/// What to type where nothing can be downloaded.
const OTHERS: [&str; 5] = [
    "dnf install qemu-system-x86-core qemu-img",
    "zypper install qemu-x86 qemu-tools",
    "pacman -S qemu-system-x86 qemu-img",
    "apk add qemu-system-x86_64 qemu-img cmd:qemu-storage-daemon",
    "brew install qemu",
];

/// QEMU's programs, and the environment that has them first in `PATH`.
#[derive(Debug, Clone)]
pub(crate) struct Ready {
    pub(crate) env: Env,
    pub(crate) found: Vec<Found>,
}

/// Returns, by `deadline`, QEMU's programs: those that are there, else those of a release that is added.
pub(crate) fn ensure(env: &Env, workspace: &Workspace, deadline: Instant) -> anyhow::Result<Ready> {
    if let Some(name) = &env.qemu {
        return found(&env.first_in_path(programs_of(env, workspace, name)?));
    }
    let search = Search::run(env)?;
    if search.missing.is_empty() {
        return found(env);
    }
    let names: Vec<&str> = search.missing.iter().map(|program| program.name()).collect();
    let verb = if names.len() == 1 { "is" } else { "are" };
    let problem = format!("{} {verb} not in PATH", names.join(", "));
    if let Some(reason) = cannot_download(env) {
        let known = OTHERS.iter().find(|line| line.split(' ').take(1).all(|name| env.has(name)));
        let do_this = match known {
            Some(command) => format!("Run\n\n    {command}\n\nand try again"),
            None => format!(
                "Install QEMU's x86_64 emulator and its tools, or name them by {}",
                Program::ALL.map(Program::variable).join(", ")
            ),
        };
        bail!("{problem}, and no QEMU can be downloaded: {reason}. {do_this}");
    }
    say::line(format!("{problem}: QEMU {DEFAULT} is downloaded for this user."));
    let add = workspace.runner(env, &["qemu", "add", DEFAULT]);
    say::command(&add);
    add.succeed_by(deadline)?;
    found(&env.first_in_path(programs_of(env, workspace, DEFAULT)?))
}

/// Returns why nothing can be downloaded here, as the end of a sentence.
pub(crate) fn cannot_download(env: &Env) -> Option<&'static str> {
    if (std::env::consts::OS, std::env::consts::ARCH) != ("linux", "x86_64") {
        return Some("packages of Debian are for Linux on x86_64");
    }
    let is_there =
        ["apt-get", "apt-cache", "apt-config", "dpkg-deb"].iter().all(|name| env.has(name));
    (!is_there).then_some("that needs Debian's apt and dpkg-deb")
}

/// Adds a release by `deadline`; if it has gone from the mirror, what its suite has now. Returns also
/// whether it has.
pub(crate) fn added(
    env: &Env,
    workspace: &Workspace,
    release: Release,
    deadline: Instant,
) -> anyhow::Result<(Ready, bool)> {
    let suite = format!("debian:{}", release.suite);
    let add = |what: &str| workspace.runner(env, &["qemu", "add", what]);
    let step = add(release.name);
    say::command(&step);
    let ended = step.run_within(deadline.saturating_duration_since(Instant::now()))?.ended;
    let is_newer = ended.code() == Some(GONE);
    let name = if is_newer {
        say::warning(format!(
            "QEMU {} has gone; what {suite} has now does not block",
            release.name
        ));
        add(&suite).succeed_by(deadline)?;
        suite.replace(':', "-")
    } else {
        step.check(ended)?;
        release.name.to_owned()
    };
    Ok((found(&env.first_in_path(programs_of(env, workspace, &name)?))?, is_newer))
}

/// Returns the directory with the programs of a QEMU that was added.
fn programs_of(
    env: &Env,
    workspace: &Workspace,
    name: impl AsRef<OsStr>,
) -> anyhow::Result<PathBuf> {
    Ok(workspace.runner(env, &["qemu", "path"]).arg(name.as_ref()).read()?.trim_end().into())
}

/// Unpacks packages of a suite of Debian below `target`; returns where their files are.
fn unpacked(
    env: &Env,
    workspace: &Workspace,
    (directory, suite): (&str, &str),
    words: &[&str],
    deadline: Instant,
) -> anyhow::Result<PathBuf> {
    let directory = workspace.target.join("xtask").join(directory);
    let step = workspace.runner(env, &["qemu", "unpack", "--suite", suite]);
    let step = step.arg(&directory).args(words.iter().copied());
    say::command(&step);
    step.succeed_by(deadline)?;
    Ok(directory.join("root"))
}

/// Returns all programs that an environment has; prints them.
fn found(env: &Env) -> anyhow::Result<Ready> {
    let search = Search::run(env)?;
    say::line("QEMU:");
    search.found.iter().for_each(|found| say::line(found.to_string()));
    if let Some(program) = search.missing.first() {
        bail!("{} is not among QEMU's programs", program.name());
    }
    let releases: BTreeSet<&str> = search.found.iter().map(|one| &*one.version).collect();
    if releases.len() > 1 {
        let releases = Vec::from_iter(releases).join(" and ");
        say::warning(format!("programs of QEMU {releases} run together; results may be odd"));
    }
    Ok(Ready { env: env.clone(), found: search.found })
}

/// Returns why a run of everything uses only the QEMU that is there, as the end of a sentence.
pub(crate) fn only_present(env: &Env) -> Option<&'static str> {
    let is_free = env.chosen.is_empty() && env.qemu.is_none();
    if is_free { cannot_download(env) } else { Some("environment variables choose it") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_qemu_and_without_apt_the_error_says_what_to_install() {
        let env = Env { path: vec![], chosen: vec![], qemu: None, ..Env::read() };
        let workspace = Workspace::load(&Env::read()).unwrap();
        let error = ensure(&env, &workspace, Instant::now()).unwrap_err().to_string();
        let start = "qemu-system-x86_64, qemu-img, qemu-io, qemu-nbd, qemu-storage-daemon are not in PATH, \
                     and no QEMU can be downloaded: ";
        assert!(
            error.starts_with(start) && error.contains("or name them by QEMU_PROG, "),
            "{error}"
        );
        assert_eq!(only_present(&env), cannot_download(&env));
        let chosen = Env { chosen: vec![(Program::Img, "x".into())], ..Env::read() };
        assert_eq!(only_present(&chosen), Some("environment variables choose it"));
    }
}
