//! [`Steps`]: runs programs one after the other, until one fails or the user interrupts.
//!
//! What they print is kept in memory, since the disk may be full; the end is shown if they fail.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::interrupts::InterruptSource;
use iotest_exec::process::HarnessInvocation as _;
use iotest_protocol::text::terminal_line;
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::{Child, Exit, Invocation, Stream, Streams};
use rustix::fs::{MemfdFlags, memfd_create};

use crate::disk_space::DiskWatch;
use crate::error::CliError;

/// How often interrupts are looked for.
const TICK: Duration = Duration::from_millis(100);
/// How long a program may take to end once it was asked to.
const END_LIMIT: Duration = Duration::from_secs(10);
/// How long a runner of tests may take to end once it was asked to: its cases clean up.
const RUNNER_LIMIT: Duration = Duration::from_secs(90);
/// How long a program may go on while the disk is full.
const FULL_LIMIT: Duration = Duration::from_secs(10);
/// How many lines of a failed program are shown.
const LINES: usize = 8;

/// Runs one program after the other.
#[derive(Debug)]
pub(crate) struct Steps {
    source: InterruptSource,
    disk: Option<DiskWatch>,
}

impl Steps {
    /// Catches interrupts.
    pub(crate) fn new() -> Result<Self, CliError> {
        let source =
            InterruptSource::catch().map_err(|error| CliError::failed("catch signals", &error))?;
        Ok(Self { source, disk: None })
    }

    /// Ends programs that go on while the disk of a directory is full: apt may then wait for ever.
    pub(crate) fn watch_disk(mut self, directory: &Utf8Path) -> Self {
        self.disk = Some(DiskWatch::new(directory));
        self
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
        let mut printed = self.run_from(what, program, Stream::Null, limit)?;
        text_of(&mut printed).map_err(|error| CliError::failed(what, &error))
    }

    /// Does the same with `input` for standard input; returns what was printed as a file in memory, from
    /// its beginning.
    ///
    /// # Errors
    /// * Those of [`run`](Self::run).
    pub(crate) fn run_from(
        &mut self,
        what: &str,
        program: Invocation,
        input: Stream,
        limit: Duration,
    ) -> Result<File, CliError> {
        self.check()?;
        let failed = |error: &(dyn std::error::Error + 'static)| CliError::failed(what, error);
        let (mut printed, theirs) = in_memory().map_err(|error| failed(&error))?;
        let (mut said, errors) = in_memory().map_err(|error| failed(&error))?;
        let streams =
            Streams::null().stdin(input).stdout(Stream::File(theirs)).stderr(Stream::File(errors));
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
        if !ended.success() {
            let said = text_of(&mut said).map_err(|error| failed(&error))?;
            let text = match said.trim().is_empty() {
                true => text_of(&mut printed).map_err(|error| failed(&error))?,
                false => said,
            };
            return Err(CliError::new(format!("{what}: {ended}{}", last_lines(&text))));
        }
        printed.rewind().map_err(|error| failed(&error))?;
        Ok(printed)
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
            if self.disk.as_mut().is_some_and(|disk| disk.full_for(FULL_LIMIT)) {
                end(child, &mut self.source);
                let why = format!("no end {} s after the disk was full", FULL_LIMIT.as_secs());
                return Err(CliError::new(format!("{what}: {why}")));
            }
        }
    }
}

/// Makes a file in memory; returns it for us and for a program.
fn in_memory() -> io::Result<(File, File)> {
    let file = File::from(memfd_create("iotest-step", MemfdFlags::CLOEXEC)?);
    let theirs = file.try_clone()?;
    Ok((file, theirs))
}

/// Reads the text in a file from its beginning.
fn text_of(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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
