//! QEMU, ready for the suite: [`ensure`] any release, or [`release`] a given one.
//!
//! What is there is used; what is not is installed by the system's package manager, where that is
//! allowed; where it is not, the error has the command to type. Nothing is built or downloaded by
//! other means, and nothing but packages of QEMU is touched.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::env::Env;
use crate::process::{Step, StepError};
use crate::program::Program;
use crate::say;

mod apt;
mod manager;
mod oldest;
mod rights;
mod search;
mod sources;

use apt::{Apt, BackportsError, NoPlan, OsRelease, Packages, Tables, Want, is_installed, is_mixed};
use manager::Manager;
pub(crate) use oldest::{OLDEST, OldestError, offers_oldest, oldest};
use rights::Rights;
pub(crate) use search::{Choice, Found, Search};
pub(crate) use sources::{SourcesError, offers_sources, sources};

/// The releases that continuous integration runs the suite on, oldest first.
const RELEASES: [&str; 2] = ["7.2", "10.0"];

/// How long package lists may take to be read; what is known without them may do.
const LISTS: Duration = Duration::from_secs(5 * 60);

/// Why there is no QEMU to run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SetupError {
    /// A program is there, but of no use.
    #[error("QEMU cannot be used: {}", .0.join("; "))]
    Broken(Vec<String>),
    /// Programs are missing and we may not install them.
    #[error(
        "{problem}, and it cannot be installed here: {reason}. Run\n\n    {command}\n\nand try again"
    )]
    Denied {
        /// What is wrong.
        problem: String,
        /// Why we cannot repair it.
        reason: &'static str,
        /// The commands that would.
        command: String,
    },
    /// Programs are missing and there is no package manager that we know.
    #[error(
        "{problem}, and no package manager is known here (apt, dnf, zypper, pacman, apk, brew). \
         Install QEMU's x86_64 emulator and its tools, or name them by {variables}"
    )]
    NoManager {
        /// What is wrong.
        problem: String,
        /// The variables that choose programs.
        variables: String,
    },
    /// A given release needs apt.
    #[error("a given release of QEMU can only be installed by apt, which is not here")]
    NotApt,
    /// The release is not to be had.
    #[error("QEMU {release} is not offered here; offered: {}", if offered.is_empty() { "nothing".to_owned() } else { offered.join(", ") })]
    NotOffered {
        /// The release.
        release: String,
        /// The versions that could be had.
        offered: Vec<String>,
    },
    /// Everything was installed and it still is not right.
    #[error("{problem} after an installation that reported success")]
    Still {
        /// What is wrong.
        problem: String,
    },
    /// Backports were needed and cannot be reached.
    #[error("cannot reach Debian's backports")]
    Backports(#[from] BackportsError),
    /// A package tool failed.
    #[error(transparent)]
    Step(#[from] StepError),
}

/// Sees to it by `deadline` that every program is there, prints what is and returns it, or fails
/// with what to do.
pub(crate) fn ensure(env: &Env, deadline: Instant) -> Result<Vec<Found>, SetupError> {
    let search = Search::run(env);
    refuse_broken(&search)?;
    let manager = Manager::choose(|program| env.has(program));
    let mixed = manager == Some(Manager::Apt)
        && search.found.iter().any(|found| found.choice == Choice::Path)
        && is_mixed(&Apt::default().tables()?);
    let Some(problem) = problem(&search, mixed) else {
        show(&search);
        return Ok(search.found);
    };
    say::line(format!("{problem}."));
    let Some(manager) = manager else {
        let variables = Program::ALL.map(Program::variable).join(", ");
        return Err(SetupError::NoManager { problem, variables });
    };
    let rights = Rights::find(env, manager);
    let steps = match manager {
        Manager::Apt => steps_by_apt(env, rights, deadline)?,
        _ => manager.install(),
    };
    let steps: Vec<Step> = steps.into_iter().map(|step| rights.apply(step, env, manager)).collect();
    if let Rights::Denied(reason) = rights {
        let command: Vec<String> = steps.iter().map(ToString::to_string).collect();
        return Err(SetupError::Denied { problem, reason, command: command.join(" && ") });
    }
    for step in &steps {
        say::command(step);
        step.succeed_by(deadline)?;
    }
    let search = Search::run(env);
    refuse_broken(&search)?;
    show(&search);
    match self::problem(&search, false) {
        Some(problem) => Err(SetupError::Still { problem }),
        None => Ok(search.found),
    }
}

/// Says what is wrong, as a clause, if anything is.
fn problem(search: &Search, mixed: bool) -> Option<String> {
    if !search.missing.is_empty() {
        let names: Vec<&str> = search.missing.iter().map(|program| program.name()).collect();
        let verb = if names.len() == 1 { "is" } else { "are" };
        return Some(format!("{} {verb} not in PATH", names.join(", ")));
    }
    mixed.then(|| "the installed packages of QEMU are of different releases".to_owned())
}

fn refuse_broken(search: &Search) -> Result<(), SetupError> {
    if search.broken.is_empty() {
        return Ok(());
    }
    let reasons = search.broken.iter().map(|(program, why)| format!("{}: {why}", program.name()));
    Err(SetupError::Broken(reasons.collect()))
}

fn show(search: &Search) {
    say::line("QEMU:");
    for found in &search.found {
        say::line(found.to_string());
    }
    let releases = search.releases();
    if releases.len() > 1 {
        let releases = releases.join(" and ");
        say::warning(format!("programs of QEMU {releases} run together; results may be odd"));
    }
}

/// The commands that install or align QEMU by apt. Where we may, the lists are read first, since
/// the versions are named.
fn steps_by_apt(env: &Env, rights: Rights, deadline: Instant) -> Result<Vec<Step>, SetupError> {
    let apt = Apt::default();
    let first = match rights {
        Rights::Denied(_) => Some(apt.update()),
        _ => {
            update(&apt, env, rights, deadline)?;
            None
        }
    };
    let install = match apt::plan(&apt.tables()?, Want::One) {
        Ok(plan) => {
            plan.reasons().iter().for_each(say::line);
            apt.install(&plan)
        }
        // Without lists there is nothing to choose from yet: the plain command is the best we know.
        Err(NoPlan { .. }) => return Ok(Manager::Apt.install()),
    };
    Ok(first.into_iter().chain([install]).collect())
}

/// Reads the package lists. Some other repository's failure need not be ours.
fn update(apt: &Apt, env: &Env, rights: Rights, deadline: Instant) -> Result<(), StepError> {
    let step = rights.apply(apt.update(), env, Manager::Apt);
    say::command(&step);
    match step.succeed_by(deadline.min(Instant::now() + LISTS)) {
        Err(error @ (StepError::Status { .. } | StepError::Late { .. })) => {
            say::warning(format!("{error}; going on with the lists there are"));
            Ok(())
        }
        result => result,
    }
}

/// Installs QEMU `release`, like `7.2`, in all its packages, by `deadline`; prints and returns what
/// is there then.
///
/// Where the machine's package sources lack it, Debian's backports are asked, with an apt
/// configuration below `target`.
pub(crate) fn release(
    env: &Env,
    target: &Path,
    release: &str,
    deadline: Instant,
) -> Result<Vec<Found>, SetupError> {
    if Manager::choose(|program| env.has(program)) != Some(Manager::Apt) {
        return Err(SetupError::NotApt);
    }
    let apt = Apt::default();
    if !is_installed(&apt.tables()?, release) {
        install_release(env, target, release, &apt, deadline)?;
    }
    let search = Search::run(env);
    refuse_broken(&search)?;
    show(&search);
    let other =
        |found: &&Found| found.choice == Choice::Path && !apt::is_of(&found.version, release);
    match (problem(&search, false), search.found.iter().find(other)) {
        (Some(problem), _) => Err(SetupError::Still { problem }),
        (None, Some(found)) => {
            let (path, version) = (found.path.display(), &found.version);
            Err(SetupError::Still { problem: format!("{path} is of QEMU {version}") })
        }
        (None, None) => Ok(search.found),
    }
}

fn install_release(
    env: &Env,
    target: &Path,
    release: &str,
    apt: &Apt,
    deadline: Instant,
) -> Result<(), SetupError> {
    let rights = Rights::find(env, Manager::Apt);
    if let Rights::Denied(reason) = rights {
        let problem = format!("QEMU {release} is not installed");
        let command = format!("sudo cargo xtask qemu {release}");
        return Err(SetupError::Denied { problem, reason, command });
    }
    update(apt, env, rights, deadline)?;
    let want = Want::Release(release);
    let found = apt::plan(&apt.tables()?, want).map(|plan| (apt.clone(), plan));
    let (apt, plan) = match found {
        Ok(found) => found,
        Err(NoPlan { mut offered }) => {
            say::line(format!("QEMU {release} is not in this machine's package sources."));
            let (own, system) = (target.join("xtask/apt"), OsRelease::read());
            let apt = Apt::with_backports(&own, &system, Packages::Binary)?;
            update(&apt, env, rights, deadline)?;
            let tables: Tables = apt.tables()?;
            match apt::plan(&tables, want) {
                Ok(plan) => (apt, plan),
                Err(NoPlan { offered: more }) => {
                    offered.extend(more);
                    offered.sort();
                    offered.dedup();
                    let release = release.to_owned();
                    return Err(SetupError::NotOffered { release, offered });
                }
            }
        }
    };
    plan.reasons().iter().for_each(say::line);
    let step = rights.apply(apt.install(&plan), env, Manager::Apt);
    say::command(&step);
    Ok(step.succeed_by(deadline)?)
}

/// Which QEMU a run of everything uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Releases {
    /// Each of these in turn.
    Each(&'static [&'static str]),
    /// The one that is there; why no other, as the end of a sentence.
    Installed(&'static str),
}

impl Releases {
    /// Finds out which releases can be had here.
    pub(crate) fn find(env: &Env) -> Self {
        let system = OsRelease::read();
        if !env.chosen.is_empty() {
            return Self::Installed("environment variables choose the programs");
        }
        if !sources::is_debian_12(&system) {
            return Self::Installed("several releases can only be had on Debian 12");
        }
        match Rights::find(env, Manager::Apt) {
            Rights::Denied(reason) => Self::Installed(reason),
            Rights::Direct | Rights::Sudo => Self::Each(&RELEASES),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_programs_are_named_before_mixed_ones() {
        let missing = vec![Program::System, Program::Nbd];
        let search = Search { missing, ..Search::default() };
        assert_eq!(problem(&search, true).unwrap(), "qemu-system-x86_64, qemu-nbd are not in PATH");
        assert_eq!(
            problem(&Search::default(), true).unwrap(),
            "the installed packages of QEMU are of different releases"
        );
        assert_eq!(problem(&Search::default(), false), None);
    }

    #[test]
    fn broken_choice_is_refused_with_its_reason() {
        let broken = vec![(Program::Img, "QEMU_IMG_PROG is `x`, which is not there".to_owned())];
        let error = refuse_broken(&Search { broken, ..Search::default() }).unwrap_err();
        assert_eq!(
            error.to_string(),
            "QEMU cannot be used: qemu-img: QEMU_IMG_PROG is `x`, which is not there"
        );
    }

    #[test]
    fn denial_ends_with_the_command() {
        let error = SetupError::Denied {
            problem: "qemu-img is not in PATH".to_owned(),
            reason: "IOTEST_NO_INSTALL is set",
            command: "apt-get install qemu-utils".to_owned(),
        };
        assert_eq!(
            error.to_string(),
            "qemu-img is not in PATH, and it cannot be installed here: IOTEST_NO_INSTALL is set. \
             Run\n\n    apt-get install qemu-utils\n\nand try again"
        );
    }
}
