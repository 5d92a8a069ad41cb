//! Finds out what the QEMU found can do, by starting it; the cache makes that rare.
//!
//! One QMP session returns version, accelerators, devices and machines (the list of `info qdm`
//! without its `no-user` entries is that of `-device help`). Every further accelerator costs a
//! start of its own, since only a start shows whether it works; so do the lists of block drivers,
//! which only `-drive format=help` knows, and the features that are tried out for real.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::Deadline;
use iotest_exec::process::{Exit, HarnessInvocation, Invocation, ProcessError, command_line};
use iotest_spec::Version;

use crate::env::{NotFound, Settings};
use crate::host::names::Names;
use crate::host::parse::{self, UnexpectedAnswer};
use crate::host::qmp_schema::QmpSchema;
use crate::host::{feature_probe, session};
use crate::outcome::Fault;

/// How long one start may take: two orders of magnitude more than usual.
const LIMIT: Duration = Duration::from_secs(30);

/// What a probe finds out: the facts that do not change while the programs stay the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Probed {
    pub(crate) version: Version,
    pub(crate) accelerators: BTreeSet<String>,
    pub(crate) unusable_accelerators: BTreeMap<String, String>,
    pub(crate) drivers: Names,
    pub(crate) read_only_drivers: Names,
    pub(crate) devices: Names,
    pub(crate) machines: Names,
    pub(crate) default_machine: Option<String>,
    pub(crate) luks: Result<(), String>,
    pub(crate) zstd: Result<(), String>,
    pub(crate) fuse: Result<(), String>,
    pub(crate) postcopy: Result<(), String>,
    pub(crate) direct: Result<(), String>,
    pub(crate) native_aio: Result<(), String>,
    pub(crate) io_uring: Result<(), String>,
    pub(crate) qmp: QmpSchema,
}

/// Why nothing could be found out about QEMU.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProbeError {
    /// There is no emulator.
    #[error(transparent)]
    NotFound(#[from] NotFound),
    /// The emulator does not start, not even without a machine, or ends before it has answered.
    #[error(
        "probe QEMU's capabilities: {}: {status}\n{stderr}(start it by hand, or set QEMU_PROG to \
         another one)",
        command_line(.argv)
    )]
    Start {
        /// The program and its arguments.
        argv: Vec<String>,
        /// How it ended.
        status: Exit,
        /// Its error message.
        stderr: String,
    },
    /// The emulator could not be run to its end.
    #[error("probe QEMU's capabilities (set QEMU_PROG to another one)")]
    Process(#[from] ProcessError),
    /// The emulator answered something that no QEMU is known to answer.
    #[error("understand the answer of {}", command_line(.argv))]
    UnexpectedAnswer {
        /// The program and its arguments.
        argv: Vec<String>,
        /// What is missing.
        source: UnexpectedAnswer,
    },
    /// A program did not end in time, so that nobody knows whether there is a feature. A case that needs
    /// it would be ignored for nothing.
    #[error(
        "find out whether this host has {feature}: {why} (run this on a less busy host, or with a larger \
         IOTEST_TIMEOUT_SCALE)"
    )]
    Unanswered {
        /// What was tried.
        feature: &'static str,
        /// What happened.
        why: String,
    },
    /// There is no place to try things out.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Asks the programs that the settings name.
pub(crate) fn probe(settings: &Settings) -> Result<Probed, ProbeError> {
    let qemu = Emulator { program: settings.programs.qemu.clone()?, settings };
    let (working, facts) = qemu.facts()?;
    let (accelerators, unusable_accelerators) = qemu.accelerators(&working, &facts)?;
    let (drivers, read_only_drivers) = qemu.drivers()?;
    let features = feature_probe::FeatureProbe::new(settings)?;
    Ok(Probed {
        version: facts.version,
        accelerators,
        unusable_accelerators,
        drivers: drivers.into_iter().collect(),
        read_only_drivers: read_only_drivers.into_iter().collect(),
        devices: facts.devices.into_iter().collect(),
        machines: facts.machines.into_iter().collect(),
        default_machine: facts.default_machine,
        luks: features.luks()?,
        zstd: features.zstd()?,
        fuse: features.fuse()?,
        postcopy: qemu.postcopy(&working)?,
        direct: features.direct()?,
        native_aio: features.native_aio()?,
        io_uring: features.io_uring()?,
        qmp: QmpSchema::asked(facts.schema),
    })
}

/// Returns the accelerators with which a QEMU starts; it need not be that of the settings.
///
/// QEMU's own list does not say that: KVM may be listed but not available, and qtest available but
/// not listed.
///
/// # Errors
/// * [`ProbeError`] if it does not start or answer.
pub fn accelerators(
    program: &Utf8Path,
    settings: &Settings,
) -> Result<BTreeSet<String>, ProbeError> {
    let qemu = Emulator { program: program.to_owned(), settings };
    let (working, facts) = qemu.facts()?;
    Ok(qemu.accelerators(&working, &facts)?.0)
}

struct Emulator<'a> {
    program: Utf8PathBuf,
    settings: &'a Settings,
}

impl Emulator<'_> {
    fn deadline(&self) -> Deadline {
        self.settings.timeouts.after(LIMIT)
    }

    fn ask(
        &self,
        machine: &str,
        accelerator: &str,
        commands: &[(&str, &str)],
    ) -> Result<session::Session, ProcessError> {
        session::ask(self.silent(machine, accelerator), commands, self.deadline())
    }

    fn silent(&self, machine: &str, accelerator: &str) -> Invocation {
        emulator(&self.program).args(["-machine", machine, "-accel", accelerator, "-S"]).args([
            "-nodefaults",
            "-display",
            "none",
            "-qmp",
            "stdio",
        ])
    }

    /// Lets a machine that waits for a guest say whether its kernel can fetch memory on demand.
    fn postcopy(&self, accelerator: &str) -> Result<Result<(), String>, ProcessError> {
        let waiting = self.silent("none", accelerator).args(["-incoming", "defer"]);
        let session = session::ask(waiting, &[parse::POSTCOPY], self.deadline())?;
        Ok(session.answers.agreed(parse::POSTCOPY.0))
    }

    /// Starts QEMU with the first accelerator that works, and queries its facts. That is nearly always
    /// TCG; the others are for builds without it.
    fn facts(&self) -> Result<(String, parse::QemuFacts), ProbeError> {
        let mut first = None;
        for accelerator in ["tcg", "kvm", "qtest", "hvf", "nvmm", "xen"] {
            let session = self.ask("none", accelerator, &parse::COMMANDS)?;
            if !session.answers.greeted() {
                first = first.or(Some(session));
                continue;
            }
            let stderr = session.complaints();
            let session::Session { argv, answers, status, .. } = session;
            return match parse::qemu_facts(&answers) {
                Ok(facts) => Ok((accelerator.to_owned(), facts)),
                Err(_) if !status.success() => Err(ProbeError::Start { argv, status, stderr }),
                Err(source) => Err(ProbeError::UnexpectedAnswer { argv, source }),
            };
        }
        let first = first.expect("the list of accelerators is not empty");
        let stderr = first.complaints();
        Err(ProbeError::Start { argv: first.argv, status: first.status, stderr })
    }

    /// Starts QEMU once with each of its accelerators; returns those with which it starts, and why it
    /// does not start with the others.
    ///
    /// qtest is tried even if QEMU does not list it, and is left out then without a reason.
    fn accelerators(
        &self,
        working: &str,
        facts: &parse::QemuFacts,
    ) -> Result<(BTreeSet<String>, BTreeMap<String, String>), ProbeError> {
        let mut usable = BTreeSet::from([working.to_owned()]);
        let mut unusable = BTreeMap::new();
        let mut names = facts.accelerators.clone();
        names.insert("qtest".to_owned());
        for name in names.iter().filter(|name| *name != working) {
            // Without a machine KVM makes no virtual processor, which is what may fail.
            let machine = match (name.as_str(), &facts.default_machine) {
                ("kvm", Some(machine)) => machine,
                _ => "none",
            };
            let session = self.ask(machine, name, &[])?;
            if session.answers.greeted() {
                usable.insert(name.clone());
            } else if facts.accelerators.contains(name) {
                unusable.insert(name.clone(), session.complaint());
            }
        }
        Ok((usable, unusable))
    }

    fn drivers(&self) -> Result<(BTreeSet<String>, BTreeSet<String>), ProbeError> {
        let invocation = emulator(&self.program)
            .args(["-machine", "none", "-nodefaults", "-display", "none"])
            .args(["-drive", "format=help"]);
        let output = invocation.run(self.deadline())?;
        parse::drivers(&output.stdout_text())
            .map_err(|source| ProbeError::UnexpectedAnswer { argv: output.argv, source })
    }
}

fn emulator(program: &Utf8Path) -> Invocation {
    // It may be a script, whose children outlive it.
    Invocation::new(program).contained()
}
