//! [`Launcher`]: makes running machines from configurations.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use camino::Utf8PathBuf;
use iotest_exec::capture::bounded::BoundedFile;
use iotest_exec::deadline::{Teardown, Timeouts, run_timeout_hook};
use iotest_exec::process::escalation::{Step, escalate};
use iotest_exec::process::{Child, Exit, Invocation, ProcessError, Streams, command_line};
use qapi_types::options::NotDotted;

use crate::ends::{Ends, Rule, Termination, Tracked};
use crate::env::{NotFound, QemuOutput, StderrPolicy};
use crate::outcome::chain;
use crate::qmp::{ClientOptions, Oob, QmpClient, QmpError, Recorder};
use crate::vm::argv::{accelerator, argv};
use crate::vm::config::{BadOption, Qmp, VmConfig};
use crate::vm::console::Console;
use crate::vm::firmware;
use crate::vm::log::MachineLog;
use crate::vm::machine::{Machine, Running};
use crate::vm::qtest::Qtest;
use crate::vm::sockets::{Ours, Pairs, Wanted};

/// How long QEMU may take to greet, before scaling.
const GREETING_LIMIT: Duration = Duration::from_secs(15);

/// How long a QEMU that has closed its connection may take to end, before scaling. It may have a
/// core file to write.
pub(super) const END_LIMIT: Duration = Duration::from_secs(10);

/// Starts machines: the program, the log directory and the limits that all machines of a case share.
#[derive(Debug, Clone)]
pub struct Launcher {
    /// The program.
    #[doc(alias = "binary")]
    pub qemu: Utf8PathBuf,
    /// The wrapper that the program runs under, as arguments before it: `gdbserver` with its options.
    pub wrapper: Vec<String>,
    /// The directory of log files.
    #[doc(alias = "log_dir")]
    #[doc(alias = "temp_dir")]
    pub directory: Utf8PathBuf,
    /// The usable accelerators.
    pub accelerators: BTreeSet<String>,
    /// Where QEMU's own output goes.
    pub output: QemuOutput,
    /// How to treat lines on standard error that the configuration does not
    /// [expect](VmConfig::expect_stderr).
    pub stderr: StderrPolicy,
    /// Whether commands may run out of band.
    pub oob: Oob,
    /// The factor of every deadline.
    pub timeouts: Timeouts,
    /// Receives every QMP message; None to record nothing.
    pub recorder: Option<Arc<dyn Recorder>>,
    /// Receives how every machine ends.
    pub ends: Ends,
}

impl Launcher {
    /// Makes a launcher for a program that can do TCG, with logs in `directory`.
    ///
    /// In a case, an unexpected end of its machines fails that case.
    pub fn new(qemu: impl Into<Utf8PathBuf>, directory: impl Into<Utf8PathBuf>) -> Self {
        Self {
            qemu: qemu.into(),
            wrapper: Vec::new(),
            directory: directory.into(),
            accelerators: BTreeSet::from(["tcg".to_owned()]),
            output: QemuOutput::Logged,
            stderr: StderrPolicy::Tolerant,
            oob: Oob::IfOffered,
            timeouts: Timeouts::default(),
            recorder: None,
            ends: Ends::of_case(),
        }
    }

    /// Starts QEMU and negotiates with it, within 15 seconds before scaling.
    ///
    /// (`iotests.py` sets no limit where it uses socket pairs.) Call it on a thread that outlives the
    /// machine: QEMU is killed at the thread's end.
    ///
    /// # Errors
    /// * [`LaunchError`] if an option cannot be written, or if QEMU does not start, ends, or does
    ///   not greet in time. QEMU no longer runs then.
    #[doc(alias = "qmp_timer")]
    pub fn launch(&self, config: VmConfig) -> Result<Machine, Box<LaunchError>> {
        if let Some(BadOption { option, source }) = config.bad_option().cloned() {
            let cause = LaunchCause::Options { option, source };
            return Err(Box::new(LaunchError::before_start(&config, cause)));
        }
        if let Some(error) = config.bad_pattern().cloned() {
            let cause = LaunchCause::Pattern(error);
            return Err(Box::new(LaunchError::before_start(&config, cause)));
        }
        let (log, output) =
            self.open_log(&config, "", |path| MachineLog::open(path, (self.output, self.stderr)))?;
        let (mut child, ours) = self.start(&config, output)?;
        let tracked = self.ends.track(config.name(), child.id(), child.argv());
        tracked.expect(config.expected_end());
        let host = |attempt: &str, source| Box::new(LaunchError::host(&config, attempt, source));
        let process = || child.end_fd().and_then(|fd| fd.try_clone_to_owned().ok());
        // Drained from here on: a guest that waits for a reader may block all of QEMU.
        let console = match ours.console {
            Some(stream) => {
                let file = self.open_log(&config, "-console", BoundedFile::append)?;
                let console = Console::start(stream, config.name(), file, self.timeouts);
                Some(console.map_err(|source| host("drain the console", source))?)
            }
            None => None,
        };
        let qtest = ours.qtest.map(|stream| Qtest::new(stream, process(), config.name()));
        let qtest = qtest.transpose().map_err(|source| host("set up the qtest socket", source))?;
        let options = ClientOptions {
            oob: self.oob,
            timeouts: self.timeouts,
            recorder: self.recorder.clone(),
            ..ClientOptions::new(config.name())
        };
        let deadline = self.timeouts.after(GREETING_LIMIT);
        let client = ours
            .monitor
            .map(|monitor| QmpClient::connect(monitor, process(), options, deadline))
            .transpose()
            .map_err(|error| self.failure(&config, (&mut child, &tracked), error, &log))?;
        let running = Running { child, client, qtest, console, log, tracked };
        Ok(Machine::new(self.clone(), config, running))
    }

    /// Starts QEMU's process, and returns it with our ends of its sockets.
    fn start(&self, config: &VmConfig, output: Streams) -> Result<(Child, Ours), Box<LaunchError>> {
        let host = |attempt: &str, source| Box::new(LaunchError::host(config, attempt, source));
        let accelerator = accelerator(config, &self.accelerators);
        let named = accelerator.as_deref().and_then(|name| name.split(',').next());
        let Pairs { ours, theirs, numbers } = Pairs::make(Wanted {
            monitor: config.qmp() == Qmp::Present,
            console: config.has_console(),
            qtest: named == Some("qtest"),
        })
        .map_err(|source| host("make the sockets", source))?;
        let mut argv = argv(config, accelerator.as_deref(), numbers);
        if config.is_idle(&self.qemu, accelerator.as_deref()) {
            let path = firmware::idle(&self.directory)
                .map_err(|source| host("write the idle firmware", source))?;
            argv.extend(["-bios".to_owned(), path.into_string()]);
        }
        let program = self.wrapper.iter().map(String::as_str).chain([self.qemu.as_str()]);
        let words: Vec<&str> = program.chain(argv.iter().map(String::as_str)).collect();

        let inherited = theirs.into_iter().map(Arc::new).chain(config.fds().iter().cloned());
        let invocation = inherited
            .fold(Invocation::new(words[0]).args(&words[1..]), |words, fd| words.inherit_fd(fd));
        // Our copies of QEMU's ends close here, so that the stream ends when QEMU does.
        let child = invocation.spawn(output).map_err(|error| {
            Box::new(LaunchError::before_start(config, LaunchCause::Start(error)))
        })?;
        Ok((child, ours))
    }

    /// Opens a log of the machine for one launch: that of QEMU itself, or the one with this suffix.
    fn open_log<T>(
        &self,
        config: &VmConfig,
        suffix: &str,
        open: impl FnOnce(Utf8PathBuf) -> io::Result<T>,
    ) -> Result<T, Box<LaunchError>> {
        let path = self.directory.join(format!("{}{suffix}.log", config.name()));
        open(path.clone())
            .map_err(|source| Box::new(LaunchError::host(config, &format!("open {path}"), source)))
    }

    /// Collects the evidence of a failed launch; ends QEMU if it still runs.
    fn failure(
        &self,
        config: &VmConfig,
        (child, tracked): (&mut Child, &Tracked),
        error: QmpError,
        log: &MachineLog,
    ) -> Box<LaunchError> {
        if matches!(error, QmpError::Timeout { .. }) {
            run_timeout_hook();
        }
        let _teardown = Teardown::begin();
        if matches!(error, QmpError::Disconnected(_)) {
            child.wait_until(self.timeouts.after(END_LIMIT)).ok();
        }
        let exit = child.try_wait().ok().flatten();
        let escalation = escalate(child, Step::Terminate, self.timeouts, |_| Ok(()));
        tracked.close(Termination {
            rule: Rule::StatusReturned,
            log_tail: log.tail(),
            ..Termination::of(&escalation, Step::Terminate, "launch failed")
        });
        Box::new(LaunchError {
            name: config.name().to_owned(),
            cause: LaunchCause::Qmp(error),
            exit,
            command_line: command_line(child.argv()),
            output: log.excerpt(),
        })
    }
}

/// A failed launch, with the evidence.
#[derive(Debug)]
#[doc(alias = "VMLaunchFailure")]
#[doc(alias = "QEMUMachineError")]
#[non_exhaustive]
pub struct LaunchError {
    /// The machine's name.
    pub name: String,
    /// What went wrong.
    pub cause: LaunchCause,
    /// How QEMU ended, if it did so by itself.
    pub exit: Option<Exit>,
    /// QEMU's command line; empty if it was not started.
    pub command_line: String,
    /// What QEMU wrote; if that is long, its beginning and end.
    pub output: String,
}

/// What went wrong in a launch.
#[derive(Debug)]
#[non_exhaustive]
pub enum LaunchCause {
    /// The host failed to prepare the launch.
    Host {
        /// What was tried: "open /tmp/vm0.log".
        attempt: String,
        /// The system's error.
        source: io::Error,
    },
    /// The text of an option cannot be written.
    Options {
        /// The option: `-device`.
        option: &'static str,
        /// The part that the syntax cannot express.
        source: NotDotted,
    },
    /// A pattern of `expect_stderr` is no regular expression.
    Pattern(regex::Error),
    /// The program was not found.
    Missing(NotFound),
    /// The program could not be started.
    Start(ProcessError),
    /// QEMU did not greet or negotiate.
    Qmp(QmpError),
    /// The machine to be launched again still runs.
    Running,
}

impl LaunchError {
    pub(crate) fn missing(config: &VmConfig, error: NotFound) -> Box<Self> {
        Box::new(Self::before_start(config, LaunchCause::Missing(error)))
    }

    pub(super) fn running(config: &VmConfig) -> Box<Self> {
        Box::new(Self::before_start(config, LaunchCause::Running))
    }

    fn host(config: &VmConfig, attempt: &str, source: io::Error) -> Self {
        Self::before_start(config, LaunchCause::Host { attempt: attempt.to_owned(), source })
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
            (LaunchCause::Options { option, .. }, _) => write!(f, "launch {name}: write {option}")?,
            (LaunchCause::Pattern(_), _) => {
                write!(f, "launch {name}: read a pattern for its standard error")?;
            }
            (LaunchCause::Running, _) => {
                write!(f, "launch {name} again: it still runs; shut it down first")?;
            }
            (LaunchCause::Missing(_) | LaunchCause::Start(_), _) => write!(f, "launch {name}")?,
            (LaunchCause::Qmp(QmpError::Disconnected(end)), Some(exit)) => {
                write!(f, "launch {name}: QEMU ended with {exit} before it was ready")?;
                if !end.unfinished.is_empty() {
                    write!(f, ", in the middle of a line: {}", end.unfinished)?;
                }
            }
            (LaunchCause::Qmp(error), Some(exit)) => {
                write!(f, "launch {name}: {}; then QEMU ended with {exit}", chain(error))?;
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
            LaunchCause::Options { source, .. } => Some(source),
            LaunchCause::Pattern(error) => Some(error),
            LaunchCause::Missing(error) => Some(error),
            LaunchCause::Start(error) => Some(error),
            // Display shows it already.
            LaunchCause::Qmp(_) | LaunchCause::Running => None,
        }
    }
}
