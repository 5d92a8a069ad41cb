//! [`Machine`]: a QEMU that runs, or has run.

use std::fmt;

use iotest_exec::deadline::Timeouts;
use iotest_exec::process::{Child, Exit, command_line};

use crate::ends::Tracked;
use crate::qmp::{Disconnect, Monitor, QmpClient, QmpError};
use crate::vm::config::VmConfig;
use crate::vm::console::{Console, ConsoleError};
use crate::vm::launch_error::LaunchError;
use crate::vm::launcher::{END_LIMIT, Launcher};
use crate::vm::log::MachineLog;
use crate::vm::qtest::{Qtest, QtestError};

/// A QEMU that runs, or has run: it keeps its exit status and log, and can be launched again.
///
/// Commands and events are those of [`Monitor`]. Dropping it shuts QEMU down: `quit`, then SIGTERM,
/// then SIGKILL, each with a deadline. An unexpected end fails the case, however the machine was
/// released, unless [`expect_exit`](Self::expect_exit) or [`expect_signal`](Self::expect_signal) names
/// it. Outside of a case only [`shutdown`](Self::shutdown) and [`wait`](Self::wait) report it.
///
/// ```no_run
/// use iotest_runtime::prelude::{Monitor, cmd};
/// use iotest_runtime::vm::Launcher;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let launcher = Launcher::new("qemu-system-x86_64", "/tmp");
/// let mut vm = launcher.vm("vm0").launch()?;
/// vm.run(cmd::Stop::new())?;
/// vm.wait_event("STOP")?;
/// vm.shutdown()?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "VM")]
#[doc(alias = "QEMUMachine")]
#[doc(alias = "QEMUQtestMachine")]
pub struct Machine {
    launcher: Launcher,
    config: VmConfig,
    pub(super) child: Child,
    /// None if the machine was launched without QMP.
    pub(super) client: Option<QmpClient>,
    qtest: Option<Qtest>,
    console: Option<Console>,
    log: MachineLog,
    /// Receives the report of its end, once.
    pub(super) tracked: Tracked,
    /// Whether QEMU violated the QMP protocol while it was ended.
    pub(super) violated: bool,
    /// Whether a process other than ours ended it by a signal.
    pub(super) signalled: bool,
}

impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, pid) = (self.name(), self.pid());
        f.debug_struct("Machine").field("name", &name).field("pid", &pid).finish_non_exhaustive()
    }
}

/// The state of one launch.
pub(super) struct Running {
    pub(super) child: Child,
    pub(super) client: Option<QmpClient>,
    pub(super) qtest: Option<Qtest>,
    pub(super) console: Option<Console>,
    pub(super) log: MachineLog,
    pub(super) tracked: Tracked,
}

impl Machine {
    pub(super) fn new(launcher: Launcher, config: VmConfig, running: Running) -> Self {
        let Running { child, client, qtest, console, log, tracked } = running;
        let (violated, signalled) = (false, false);
        Self { launcher, config, child, client, qtest, console, log, tracked, violated, signalled }
    }

    /// Returns the machine's name, such as `vm0`.
    pub fn name(&self) -> &str {
        self.config.name()
    }

    /// Returns QEMU's process id.
    #[doc(alias = "get_pid")]
    pub fn pid(&self) -> u32 {
        self.child.pid()
    }

    /// Returns QEMU's command line, quoted for a shell.
    pub fn command_line(&self) -> String {
        command_line(self.child.argv())
    }

    /// Returns what QEMU writes to its standard output and error: [`MachineLog::text`] is its text.
    ///
    /// It is complete once the machine has ended.
    #[doc(alias = "get_log")]
    pub fn log(&self) -> &MachineLog {
        &self.log
    }

    /// Returns whether QEMU runs.
    pub fn is_running(&mut self) -> bool {
        self.exit().is_none()
    }

    /// Returns how QEMU ended, or None while it runs.
    #[doc(alias = "exitcode")]
    pub fn exit(&mut self) -> Option<Exit> {
        // A child that is not reaped can be waited for; an error means that it is not known yet.
        self.child.try_wait().ok().flatten()
    }

    /// Expects QEMU to exit with this status instead of 0, in this launch.
    ///
    /// For any other end, [`shutdown`](Self::shutdown) and [`wait`](Self::wait) return an error, and
    /// the case fails.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// let mut vm = t.vm().incoming("defer").launch()?;
    /// // QEMU exits with status 1 if what it receives is no machine.
    /// vm.expect_exit(1);
    /// vm.run(cmd::MigrateIncoming::new().uri("exec:echo nonsense"))?;
    /// vm.wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn expect_exit(&mut self, status: i32) {
        self.tracked.expect(Exit::Code(status));
    }

    /// Expects a signal to end QEMU, in this launch: 6 for an abort.
    ///
    /// As for [`expect_exit`](Self::expect_exit), any other end fails the case.
    pub fn expect_signal(&mut self, signal: i32) {
        self.tracked.expect(Exit::Signal(signal));
    }

    /// Returns the arguments that were added, in their order: without base options, machine type, and those
    /// of [`early_args`](crate::test::VmBuilder::early_args).
    #[doc(alias = "args")]
    pub fn arguments(&self) -> &[String] {
        self.config.arguments()
    }

    pub(crate) fn config(&self) -> &VmConfig {
        &self.config
    }

    pub(crate) fn launcher(&self) -> &Launcher {
        &self.launcher
    }

    /// Sets the configuration that the next [`relaunch`](Self::relaunch) uses.
    pub(crate) fn set_config(&mut self, config: VmConfig) {
        self.config = config;
    }

    /// Launches the machine again, with the same configuration unless it was changed.
    ///
    /// All that was configured stays, in the same order: arguments, descriptors, the console, the
    /// numbers of drives. So do the log files, to which each launch appends, and the factor of
    /// [`set_timeouts`](Self::set_timeouts). What belonged to the last launch is gone: its exit, its
    /// console's text, and, unlike in `iotests.py`, the events that were not taken.
    ///
    /// # Errors
    /// * [`LaunchError`] with the cause [`LaunchCause::Running`](crate::vm::LaunchCause::Running) if it has not been shut down; others
    ///   as for [`VmBuilder::launch`](crate::test::VmBuilder::launch).
    #[doc(alias = "launch")]
    pub fn relaunch(&mut self) -> Result<(), Box<LaunchError>> {
        if self.is_running() {
            return Err(LaunchError::running(&self.config));
        }
        *self = self.launcher.launch(self.config.clone())?;
        Ok(())
    }

    /// Returns the console.
    ///
    /// It can be read after the machine has ended, too, until the machine is launched again.
    ///
    /// # Errors
    /// * [`ConsoleError::Absent`] if it was configured without one.
    #[doc(alias = "console_socket")]
    #[doc(alias = "console_file")]
    pub fn console(&mut self) -> Result<&mut Console, ConsoleError> {
        let absent = || ConsoleError::Absent { machine: self.config.name().to_owned() };
        self.console.as_mut().ok_or_else(absent)
    }

    /// Sends one line to qtest and returns the answer without its line end.
    ///
    /// # Errors
    /// * [`QtestError`] if the machine has no qtest, or it refuses or does not answer.
    #[doc(alias = "QEMUQtestProtocol")]
    pub fn qtest(&mut self, command: &str) -> Result<String, QtestError> {
        let deadline = self.launcher.timeouts.after(crate::qmp::COMMAND_LIMIT);
        let Some(qtest) = &mut self.qtest else {
            return Err(QtestError::Absent { machine: self.config.name().to_owned() });
        };
        qtest.command(command, deadline).map_err(|error| match error {
            QtestError::Disconnected(end) => self.explained(*end).into(),
            error => error,
        })
    }

    /// Advances the guest's clock by so many nanoseconds and returns its new time.
    ///
    /// # Errors
    /// * As for [`qtest`](Self::qtest).
    pub fn clock_step(&mut self, nanoseconds: u64) -> Result<i64, QtestError> {
        let answer = self.qtest(&format!("clock_step {nanoseconds}"))?;
        answer.trim().parse().map_err(|_| QtestError::Answer {
            command: format!("clock_step {nanoseconds}"),
            answer,
        })
    }

    /// Sets the factor of every later deadline of this machine, also after a relaunch.
    pub fn set_timeouts(&mut self, timeouts: Timeouts) {
        self.launcher.timeouts = timeouts;
        self.client.iter_mut().for_each(|client| client.set_timeouts(timeouts));
        self.console.iter_mut().for_each(|console| console.set_timeouts(timeouts));
    }

    pub(super) fn timeouts(&self) -> Timeouts {
        self.launcher.timeouts
    }

    /// Adds how QEMU ended, its command line and the end of its log to a lost connection.
    fn explained(&mut self, end: Disconnect) -> Box<Disconnect> {
        // The connection closes a little before the process can be reaped.
        self.child.try_wait_before(self.launcher.timeouts.after(END_LIMIT)).ok();
        let (exit, log_tail) = (self.exit(), self.log.tail());
        Box::new(Disconnect { exit, command_line: self.command_line(), log_tail, ..end })
    }
}

impl Monitor for Machine {
    fn client(&mut self) -> Result<&mut QmpClient, QmpError> {
        let absent = || QmpError::NoMonitor { peer: self.config.name().to_owned() };
        self.client.as_mut().ok_or_else(absent)
    }

    /// Adds how QEMU ended, its command line and the end of its log to a lost connection.
    fn explain(&mut self, error: QmpError) -> QmpError {
        match error {
            QmpError::Disconnected(end) => self.explained(*end).into(),
            error => error,
        }
    }
}
