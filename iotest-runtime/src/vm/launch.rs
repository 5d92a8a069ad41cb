//! How a [`Launcher`] makes running machines from configurations.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::capture::bounded::BoundedFile;
use iotest_exec::deadline::{Teardown, run_timeout_hook};
use iotest_exec::process::escalation::{Step, escalate};
use iotest_exec::process::{Child, HarnessChild, Invocation, Streams, command_line};

use crate::ends::{Rule, Termination, Tracked};
use crate::qmp::{ClientOptions, QmpClient, QmpError};
use crate::vm::argv::{accelerator, argv};
use crate::vm::config::{BadOption, Qmp, VmConfig};
use crate::vm::console::Console;
use crate::vm::firmware;
use crate::vm::launch_error::{LaunchCause, LaunchError};
use crate::vm::launcher::{END_LIMIT, Launcher};
use crate::vm::log::MachineLog;
use crate::vm::machine::{Machine, Running};
use crate::vm::qtest::Qtest;
use crate::vm::sockets::{Ours, Pairs, Wanted};

/// How long QEMU may take to greet, before scaling.
const GREETING_LIMIT: Duration = Duration::from_secs(15);

impl Launcher {
    /// Starts QEMU and negotiates with it, as [`VmBuilder::launch`](crate::test::VmBuilder::launch) says.
    pub(crate) fn launch(&self, config: VmConfig) -> Result<Machine, Box<LaunchError>> {
        if let Some(BadOption { option, source }) = config.bad_option().cloned() {
            let cause = LaunchCause::Options { option, source };
            return Err(Box::new(LaunchError::before_start(&config, cause)));
        }
        if let Some(error) = config.bad_pattern().cloned() {
            let cause = LaunchCause::Pattern(error.to_string());
            return Err(Box::new(LaunchError::before_start(&config, cause)));
        }
        let (log, output) =
            self.open_log(&config, "", |path| MachineLog::open(path, (self.output, self.stderr)))?;
        let (mut child, ours) = self.start(&config, output)?;
        let log = self.open_log(&config, "", |_| log.read())?;
        let tracked = self.ends.track(config.name(), child.pid(), child.argv());
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
            child.try_wait_before(self.timeouts.after(END_LIMIT)).ok();
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
