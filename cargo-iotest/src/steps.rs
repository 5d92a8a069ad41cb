//! [`Steps`]: runs programs one after the other, until one fails or the user interrupts.
//!
//! What they print goes to files; the end is shown if they fail.

use std::fs::File;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::interrupts::InterruptSource;
use iotest_exec::process::HarnessInvocation as _;
use iotest_protocol::text::terminal_line;
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::{Child, Exit, Invocation, Stream, Streams};

use crate::error::CliError;

/// How often interrupts are looked for.
const TICK: Duration = Duration::from_millis(100);
/// How long a program may take to end once it was asked to.
const END_LIMIT: Duration = Duration::from_secs(10);
/// How long a runner of tests may take to end once it was asked to: its cases clean up.
const RUNNER_LIMIT: Duration = Duration::from_secs(90);
/// How many lines of a failed program are shown.
const LINES: usize = 8;

/// Runs one program after the other.
#[derive(Debug)]
pub(crate) struct Steps {
    source: InterruptSource,
    log: Utf8PathBuf,
}

impl Steps {
    /// Catches interrupts; output goes to the file `log`.
    pub(crate) fn new(log: Utf8PathBuf) -> Result<Self, CliError> {
        let source =
            InterruptSource::catch().map_err(|error| CliError::failed("catch signals", &error))?;
        Ok(Self { source, log })
    }

    /// Removes the files with what the last program printed.
    pub(crate) fn remove_files(&self) {
        // What is not there needs no removal, and what stays is small.
        drop(std::fs::remove_file(&self.log));
        drop(std::fs::remove_file(self.log.with_extension("out")));
    }

    /// Fails if the user wants an end.
    pub(crate) fn check(&mut self) -> Result<(), CliError> {
        match self.source.received() {
            true => Err(CliError { exit: ExitCode::Interrupted, ..CliError::new("interrupted") }),
            false => Ok(()),
        }
    }

    /// Runs a program to its end and returns what it printed to standard output; it takes at most
    /// `limit`.
    ///
    /// # Errors
    /// * [`CliError`] if it fails, with the last lines it printed, or if the user interrupts.
    pub(crate) fn run(
        &mut self,
        what: &str,
        program: Invocation,
        limit: Duration,
    ) -> Result<String, CliError> {
        self.check()?;
        let failed = |error: &(dyn std::error::Error + 'static)| CliError::failed(what, error);
        let output = self.log.with_extension("out");
        let create = |path: &Utf8Path| File::create(path).map_err(|error| failed(&error));
        let streams = Streams::null()
            .stdout(Stream::File(create(&output)?))
            .stderr(Stream::File(create(&self.log)?));
        // A key that interrupts reaches us alone: we end the program in good order.
        let mut child = program
            .in_own_process_group()
            .contained()
            .spawn(streams)
            .map_err(|error| failed(&error))?;
        let ended = match self.wait(what, &mut child, Some(limit), kill)? {
            Some(exit) => exit,
            None => {
                let why = format!("not done after {} s", limit.as_secs());
                return Err(CliError::new(format!("{what}: {why}")));
            }
        };
        let printed = std::fs::read(&output).map_err(|error| failed(&error))?;
        let printed = String::from_utf8_lossy(&printed).into_owned();
        match ended.success() {
            true => Ok(printed),
            false => Err(CliError::new(format!("{what}: {}", self.why(ended, &printed)))),
        }
    }

    /// Runs a program to its end, with all that it prints in the file `log`. It is killed with all that it
    /// has started when `limit` is over (`None` is returned then), or when the user interrupts.
    ///
    /// # Errors
    /// * [`CliError`] if it cannot be started, or the user interrupts.
    pub(crate) fn run_into(
        &mut self,
        log: &Utf8Path,
        what: &str,
        program: Invocation,
        limit: Duration,
    ) -> Result<Option<Exit>, CliError> {
        self.check()?;
        let program = program.in_own_process_group().contained();
        let mut child =
            program.spawn(into(log)?).map_err(|error| CliError::failed(what, &error))?;
        self.wait(what, &mut child, Some(limit), kill)
    }

    /// Runs a runner of tests to its end, with all that it prints in the file `log`. When the user
    /// interrupts, it ends its cases in good order; when the user does so again, at once.
    ///
    /// # Errors
    /// * [`CliError`] if it cannot be started, or the user interrupts.
    pub(crate) fn run_runner(
        &mut self,
        log: &Utf8Path,
        what: &str,
        program: Invocation,
    ) -> Result<Exit, CliError> {
        self.check()?;
        let program = program.in_own_session();
        let mut child =
            program.spawn(into(log)?).map_err(|error| CliError::failed(what, &error))?;
        let ended = self.wait(what, &mut child, None, end_runner)?;
        ended.ok_or_else(|| CliError::new(format!("{what}: it was not waited for")))
    }

    /// Waits for the end of a program; `None` if it was ended because its time was over.
    fn wait(
        &mut self,
        what: &str,
        child: &mut Child,
        limit: Option<Duration>,
        end: fn(&mut Child, &mut InterruptSource),
    ) -> Result<Option<Exit>, CliError> {
        let deadline = limit.map(|limit| Timeouts::default().after(limit));
        loop {
            let tick = Timeouts::default().after(TICK);
            let ended = child.try_wait_before(tick);
            match ended.map_err(|error| CliError::failed(what, &error))? {
                Some(exit) => return Ok(Some(exit)),
                None if deadline.is_some_and(Deadline::expired) => {
                    end(child, &mut self.source);
                    return Ok(None);
                }
                None => {}
            }
            self.check().inspect_err(|_| end(child, &mut self.source))?;
        }
    }

    /// Says how a program failed, by the end of what it printed.
    fn why(&self, exit: Exit, printed: &str) -> String {
        let said = std::fs::read(&self.log).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let text = if said.trim().is_empty() { printed } else { &said };
        format!("{exit}{}", last_lines(text))
    }
}

/// Returns the last lines of an output, each on a new line and indented.
pub(crate) fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = &lines[lines.len().saturating_sub(LINES)..];
    last.iter().map(|line| format!("\n  {}", terminal_line(line))).collect()
}

/// Returns streams for a program whose output goes to a file.
fn into(log: &Utf8Path) -> Result<Streams, CliError> {
    let file =
        File::create(log).map_err(|error| CliError::failed(format!("write {log}"), &error))?;
    Ok(Streams::null().merged(Stream::File(file)))
}

/// Kills a program with all that it has started, which would write into what is being removed.
fn kill(child: &mut Child, _: &mut InterruptSource) {
    child.kill();
    drop(child.wait_before(Timeouts::default().after(END_LIMIT)));
}

/// Asks a runner of tests to end, and asks again whenever the user does.
fn end_runner(child: &mut Child, source: &mut InterruptSource) {
    child.terminate();
    let deadline = Timeouts::default().after(RUNNER_LIMIT);
    while let Ok(None) = child.try_wait_before(Timeouts::default().after(TICK)) {
        if source.received() {
            child.terminate();
        }
        if deadline.expired() {
            child.kill();
            drop(child.wait_before(Timeouts::default().after(END_LIMIT)));
            return;
        }
    }
}
