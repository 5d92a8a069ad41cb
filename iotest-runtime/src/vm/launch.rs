//! [`Launcher`]: makes running machines from wishes.

use std::collections::BTreeSet;
use std::fs::File;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use camino::Utf8PathBuf;

use crate::deadline::Timeouts;
use crate::env::{NotFound, QemuOutput};
use crate::outcome::chain;
use crate::process::ladder::{Step, descend};
use crate::process::{Child, Exit, Invocation, ProcessError, Stream, Streams, command_line};
use crate::qmp::{ClientOptions, Oob, QmpClient, QmpError, Recorder};
use crate::vm::argv::{Sockets, accelerator, argv};
use crate::vm::config::VmConfig;
use crate::vm::firmware;
use crate::vm::log::MachineLog;
use crate::vm::machine::Machine;
use crate::vm::qtest::Qtest;

/// How long QEMU may take to greet, before scaling.
pub const GREETING_LIMIT: Duration = Duration::from_secs(15);

/// How long a QEMU that has closed its connection may take to end, before scaling. It may have a
/// core file to write.
pub const END_LIMIT: Duration = Duration::from_secs(10);

/// What all machines of a case have in common.
#[derive(Debug, Clone)]
pub struct Launcher {
    /// The program.
    pub qemu: Utf8PathBuf,
    /// What the program runs under, as the words before it: `gdbserver` with its options.
    pub wrapper: Vec<String>,
    /// Where log files go.
    pub directory: Utf8PathBuf,
    /// The accelerators that are usable.
    pub accelerators: BTreeSet<String>,
    /// Where QEMU's own output goes.
    pub output: QemuOutput,
    /// Whether commands may run out of band.
    pub oob: Oob,
    /// Makes every deadline.
    pub timeouts: Timeouts,
    /// Sees every QMP message, if anybody does.
    pub recorder: Option<Arc<dyn Recorder>>,
}

impl Launcher {
    /// Makes a launcher for a program that can do TCG, with logs in `directory`.
    pub fn new(qemu: impl Into<Utf8PathBuf>, directory: impl Into<Utf8PathBuf>) -> Self {
        Self {
            qemu: qemu.into(),
            wrapper: Vec::new(),
            directory: directory.into(),
            accelerators: BTreeSet::from(["tcg".to_owned()]),
            output: QemuOutput::Logged,
            oob: Oob::IfOffered,
            timeouts: Timeouts::default(),
            recorder: None,
        }
    }

    /// Starts QEMU and negotiates with it.
    ///
    /// Call it on a thread that outlives the machine: QEMU is killed at the thread's end.
    ///
    /// # Errors
    /// – [`LaunchError`] if QEMU does not start, ends, or does not greet in time. It is gone then.
    pub fn launch(&self, config: VmConfig) -> Result<Machine, Box<LaunchError>> {
        let log_path = self.directory.join(format!("{}.log", config.name()));
        let (log, output) = MachineLog::open(log_path.clone()).map_err(|source| {
            let cause = LaunchCause::Host { attempt: format!("open {log_path}"), source };
            Box::new(LaunchError::before_start(&config, cause))
        })?;
        let Started { mut child, monitor, qtest } = self.start(&config, output)?;
        let options = ClientOptions {
            peer: config.name().to_owned(),
            oob: self.oob,
            timeouts: self.timeouts,
            recorder: self.recorder.clone(),
        };
        let process = child.end_fd().and_then(|fd| fd.try_clone_to_owned().ok());
        let deadline = self.timeouts.after(GREETING_LIMIT);
        match QmpClient::connect(monitor, process, options, deadline) {
            Ok(client) => Ok(Machine::new(self.clone(), config, child, client, qtest, log)),
            Err(error) => Err(Box::new(self.failure(&config, &mut child, error, &log))),
        }
    }

    fn start(&self, config: &VmConfig, output: File) -> Result<Started, Box<LaunchError>> {
        let host = |attempt: &str, source| {
            let cause = LaunchCause::Host { attempt: attempt.to_owned(), source };
            Box::new(LaunchError::before_start(config, cause))
        };
        let accelerator = accelerator(config, &self.accelerators);
        let (monitor, their_monitor) =
            UnixStream::pair().map_err(|source| host("make the QMP sockets", source))?;
        let wants_qtest =
            accelerator.as_deref().is_some_and(|a| a.split(',').next() == Some("qtest"));
        let qtest = match wants_qtest.then(UnixStream::pair).transpose() {
            Ok(pair) => pair,
            Err(source) => return Err(host("make the qtest sockets", source)),
        };
        let (qtest, their_qtest) = qtest.unzip();
        let sockets = Sockets {
            monitor: their_monitor.as_raw_fd(),
            qtest: their_qtest.as_ref().map(AsRawFd::as_raw_fd),
        };
        let mut argv = argv(config, accelerator.as_deref(), sockets);
        if config.is_idle(&self.qemu, accelerator.as_deref()) {
            let path = firmware::idle(&self.directory)
                .map_err(|source| host("write the idle firmware", source))?;
            argv.extend(["-bios".to_owned(), path.into_string()]);
        }
        let program = self.wrapper.iter().map(String::as_str).chain([self.qemu.as_str()]);
        let words: Vec<&str> = program.chain(argv.iter().map(String::as_str)).collect();

        let mut invocation =
            Invocation::new(words[0]).args(&words[1..]).inherit_fd(OwnedFd::from(their_monitor));
        if let Some(theirs) = their_qtest {
            invocation = invocation.inherit_fd(OwnedFd::from(theirs));
        }
        for fd in config.fds() {
            invocation = invocation.inherit_fd(Arc::clone(fd));
        }
        let stream = match self.output {
            QemuOutput::Logged => Stream::File(output),
            QemuOutput::Inherited => Stream::Inherit,
        };
        // Our copies of QEMU's ends close here, so that its end is the end of the stream.
        let child = invocation.spawn(Streams::null().merged(stream)).map_err(|error| {
            Box::new(LaunchError::before_start(config, LaunchCause::Start(error)))
        })?;
        let peer = child.end_fd().and_then(|fd| fd.as_fd().try_clone_to_owned().ok());
        let qtest = qtest.map(|stream| Qtest::new(stream, peer, config.name())).transpose();
        let qtest = qtest.map_err(|source| host("set up the qtest socket", source))?;
        Ok(Started { child, monitor, qtest })
    }

    /// Gathers the evidence of a launch that failed; ends QEMU if it has not ended.
    fn failure(
        &self,
        config: &VmConfig,
        child: &mut Child,
        error: QmpError,
        log: &MachineLog,
    ) -> LaunchError {
        if matches!(error, QmpError::Disconnected(_)) {
            child.wait_until(self.timeouts.after(END_LIMIT)).ok();
        }
        let exit = child.try_wait().ok().flatten();
        if exit.is_none() {
            descend(child, Step::Terminate, self.timeouts, |_| Ok(()));
        }
        LaunchError {
            name: config.name().to_owned(),
            cause: LaunchCause::Qmp(error),
            exit,
            command_line: command_line(child.argv()),
            output: log.text(),
        }
    }
}

struct Started {
    child: Child,
    monitor: UnixStream,
    qtest: Option<Qtest>,
}

/// A machine that did not come up, with the evidence.
#[derive(Debug)]
#[doc(alias = "VMLaunchFailure")]
pub struct LaunchError {
    /// The machine's name.
    pub name: String,
    /// What went wrong.
    pub cause: LaunchCause,
    /// How QEMU ended, if it did so by itself.
    pub exit: Option<Exit>,
    /// QEMU's command line; empty if it was not started.
    pub command_line: String,
    /// All that QEMU wrote.
    pub output: String,
}

/// What went wrong in a launch.
#[derive(Debug)]
#[non_exhaustive]
pub enum LaunchCause {
    /// The host could not prepare it.
    Host {
        /// What was tried: "open /tmp/vm0.log".
        attempt: String,
        /// What the system said.
        source: io::Error,
    },
    /// The program is not there.
    Missing(NotFound),
    /// The program could not be started.
    Start(ProcessError),
    /// QEMU did not greet or negotiate.
    Qmp(QmpError),
}

impl LaunchError {
    pub(crate) fn missing(config: &VmConfig, error: NotFound) -> Box<Self> {
        Box::new(Self::before_start(config, LaunchCause::Missing(error)))
    }

    fn before_start(config: &VmConfig, cause: LaunchCause) -> Self {
        Self {
            name: config.name().to_owned(),
            cause,
            exit: None,
            command_line: String::new(),
            output: String::new(),
        }
    }
}

impl fmt::Display for LaunchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match (&self.cause, self.exit) {
            (LaunchCause::Host { attempt, .. }, _) => write!(f, "launch {name}: {attempt}")?,
            (LaunchCause::Missing(_) | LaunchCause::Start(_), _) => write!(f, "launch {name}")?,
            (LaunchCause::Qmp(_), Some(exit)) => {
                write!(f, "launch {name}: QEMU ended with {exit} before it was ready")?;
            }
            (LaunchCause::Qmp(error), None) => write!(f, "launch {name}: {}", chain(error))?,
        }
        for line in self.output.trim_end().lines() {
            write!(f, "\n  {line}")?;
        }
        match self.command_line.as_str() {
            "" => Ok(()),
            command => write!(f, "\n  command: {command}"),
        }
    }
}

impl std::error::Error for LaunchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            LaunchCause::Host { source, .. } => Some(source),
            LaunchCause::Missing(error) => Some(error),
            LaunchCause::Start(error) => Some(error),
            // Shown already.
            LaunchCause::Qmp(_) => None,
        }
    }
}
