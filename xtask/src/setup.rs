//! QEMU, ready for the suite: [`ensure`] any release, or [`release`] a given one.
//!
//! Installed programs are used. Missing ones are installed by apt if it exists and may be run;
//! otherwise the error has the command to type. Only packages of QEMU are touched.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use fs_err as fs;

use crate::env::Env;
use crate::process::Step;
use crate::program::Program;
use crate::say;

mod apt;
mod oldest;
mod rights;
mod search;
mod sources;

use apt::{Apt, OsRelease};
pub(crate) use oldest::{OLDEST, offers_oldest, oldest};
use rights::Rights;
pub(crate) use search::{Choice, Found, Search};
pub(crate) use sources::{offers_sources, sources};

/// The releases that continuous integration runs the suite on, oldest first.
const RELEASES: [&str; 2] = ["7.2", "10.0"];

/// The release that it adds to those, without installing it.
pub(crate) const ADDED: &str = "11.1";

/// How long `apt-get update` may take; after that the old lists are used.
const LISTS: Duration = Duration::from_secs(5 * 60);

/// What to type on other systems than Debian's.
const OTHERS: [&str; 5] = [
    "dnf install qemu-system-x86-core qemu-img",
    "zypper install qemu-x86 qemu-tools",
    "pacman -S qemu-system-x86 qemu-img",
    "apk add qemu-system-x86_64 qemu-img cmd:qemu-storage-daemon",
    "brew install qemu",
];

/// Installs, by `deadline`, what is missing of QEMU's programs; prints and returns where they are.
pub(crate) fn ensure(env: &Env, deadline: Instant) -> anyhow::Result<Vec<Found>> {
    let search = Search::run(env);
    search.refuse_broken()?;
    let mixed = env.has("apt-get")
        && search.found.iter().any(|found| found.choice == Choice::Path)
        && Apt::default().packages()?.is_mixed();
    let Some(problem) = problem(&search, mixed) else {
        show(&search);
        return Ok(search.found);
    };
    say::line(format!("{problem}."));
    if !env.has("apt-get") {
        let mut others =
            OTHERS.iter().filter(|line| line.split(' ').take(1).all(|name| env.has(name)));
        let Some(command) = others.next() else {
            bail!(
                "{problem}. Install QEMU's x86_64 emulator and its tools, or name them by {}",
                Program::ALL.map(Program::variable).join(", ")
            );
        };
        bail!(denied(&problem, "there is no apt-get", command));
    }
    let rights = Rights::find(env);
    let steps = steps_by_apt(env, rights, deadline)?;
    let steps: Vec<Step> = steps.into_iter().map(|step| rights.apply(step, env)).collect();
    if let Rights::Denied(reason) = rights {
        let commands: Vec<String> = steps.iter().map(ToString::to_string).collect();
        bail!(denied(&problem, reason, &commands.join(" && ")));
    }
    for step in &steps {
        say::command(step);
        step.succeed_by(deadline)?;
    }
    installed(env, None)
}

/// Returns what is there after an installation, which must be whole, and of `release` if one is given.
fn installed(env: &Env, release: Option<&str>) -> anyhow::Result<Vec<Found>> {
    let search = Search::run(env);
    search.refuse_broken()?;
    show(&search);
    let other = search.found.iter().find(|found| {
        let fits = release.is_none_or(|release| apt::is_of(&found.version, release));
        found.choice == Choice::Path && !fits
    });
    let other = other.map(|one| format!("{} is of QEMU {}", one.path.display(), one.version));
    match problem(&search, false).or(other) {
        Some(problem) => bail!("{problem} after an installation that reported success"),
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

fn denied(problem: &str, reason: &str, command: &str) -> String {
    format!(
        "{problem}, and xtask cannot install QEMU here: {reason}. Run\n\n    {command}\n\nand try again"
    )
}

fn show(search: &Search) {
    say::line("QEMU:");
    search.found.iter().for_each(|found| say::line(found.to_string()));
    let releases = search.releases();
    if releases.len() > 1 {
        let releases = releases.join(" and ");
        say::warning(format!("programs of QEMU {releases} run together; results may be odd"));
    }
}

/// The commands that install or align QEMU by apt. If apt may be run, the lists are updated first,
/// since the commands name versions.
fn steps_by_apt(env: &Env, rights: Rights, deadline: Instant) -> anyhow::Result<Vec<Step>> {
    let apt = Apt::default();
    let may = !matches!(rights, Rights::Denied(_));
    if may {
        update(&apt, env, rights, deadline)?;
    }
    let packages = apt.packages()?;
    // Without lists there is nothing to choose from yet: the plain command is the best we know.
    let chosen = packages.choose(None).filter(|_| !packages.is_bare());
    let Some(chosen) = chosen else { return Ok(vec![apt.update(), apt.install(vec![])]) };
    say::line("Its packages become one version: programs load modules of their own release only.");
    Ok((!may).then(|| apt.update()).into_iter().chain([apt.install(chosen)]).collect())
}

/// Updates the package lists. An error is only a warning: it may concern another repository.
fn update(apt: &Apt, env: &Env, rights: Rights, deadline: Instant) -> anyhow::Result<()> {
    let step = rights.apply(apt.update(), env);
    say::command(&step);
    let ended =
        step.run_within(LISTS.min(deadline.saturating_duration_since(Instant::now())))?.ended;
    if let Err(error) = step.check(ended) {
        say::warning(format!("{error}; going on with the lists there are"));
    }
    Ok(())
}

/// Returns an apt that has packages of `suites` of Debian, with fresh lists, and prefers the last
/// of them. Its configuration and lists are below `directory`.
fn apt_of(
    env: &Env,
    directory: &Path,
    (kind, suites): (&str, &[&str]),
    rights: Rights,
    deadline: Instant,
) -> anyhow::Result<Apt> {
    let system = OsRelease::read();
    let make = || Apt::of_suites(directory, &system, kind, suites);
    let mut apt = make()?;
    let may = Rights::find(env);
    if apt.is_none() && !matches!(may, Rights::Denied(_)) {
        // Apt knows a mirror by its lists, which fresh systems do not have.
        update(&Apt::default(), env, may, deadline)?;
        apt = make()?;
    }
    let Some(apt) = apt else {
        bail!(
            "apt knows no source of Debian's suite {}; if `apt-get update` does not help, see \
             `apt-get indextargets`",
            system.codename
        );
    };
    update(&apt, env, rights, deadline)?;
    Ok(apt)
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
) -> anyhow::Result<Vec<Found>> {
    if !env.has("apt-get") {
        bail!("a given release of QEMU can only be installed by apt, which is not here");
    }
    if !Apt::default().packages()?.is_installed(release) {
        let rights = Rights::find(env);
        if let Rights::Denied(reason) = rights {
            let problem = format!("QEMU {release} is not installed");
            bail!(denied(&problem, reason, &format!("sudo cargo xtask qemu {release}")));
        }
        let step = find_release(env, target, release, rights, deadline)?;
        let step = rights.apply(step, env);
        say::command(&step);
        step.succeed_by(deadline)?;
    }
    installed(env, Some(release))
}

/// Returns the command that installs a release.
fn find_release(
    env: &Env,
    target: &Path,
    release: &str,
    rights: Rights,
    deadline: Instant,
) -> anyhow::Result<Step> {
    let apt = Apt::default();
    update(&apt, env, rights, deadline)?;
    let own = apt.packages()?;
    if let Some(chosen) = own.choose(Some(release)) {
        return Ok(apt.install(chosen));
    }
    say::line(format!("QEMU {release} is not in this machine's package sources."));
    let codename = OsRelease::read().codename;
    let backports = format!("{codename}-backports");
    let suites = ("deb", &[codename.as_str(), &backports][..]);
    let apt = apt_of(env, &target.join("xtask/apt"), suites, rights, deadline)?;
    let others = apt.packages()?;
    let chosen = others.choose(Some(release)).with_context(|| {
        let offered: BTreeSet<&str> = own.common().into_iter().chain(others.common()).collect();
        format!("QEMU {release} is not offered here; these versions are: {offered:?}")
    })?;
    Ok(apt.install(chosen))
}

/// Makes an empty directory, whatever an earlier run left there.
fn renew(directory: &Path) -> anyhow::Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory)?;
    }
    Ok(fs::create_dir_all(directory)?)
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
        if !env.chosen.is_empty() {
            return Self::Installed("environment variables choose the programs");
        }
        if !OsRelease::read().is_debian_12() {
            return Self::Installed("several releases can only be had on Debian 12");
        }
        match Rights::find(env) {
            Rights::Denied(reason) => Self::Installed(reason),
            Rights::Direct | Rights::Sudo => Self::Each(&RELEASES),
        }
    }
}
