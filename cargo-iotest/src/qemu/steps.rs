//! [`Steps`]: runs the programs that an addition needs, until one fails or the user interrupts.
//!
//! What they print goes to a file, whose end is shown if they fail.

use std::fs::File;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::interrupts::InterruptSource;
use iotest_exec::process::HarnessInvocation as _;
use iotest_protocol::text::terminal_line;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::{Exit, Invocation, Stream, Streams};

use crate::error::CliError;

/// How often interrupts are looked for.
const TICK: Duration = Duration::from_millis(100);
/// How long a program may take to end once it was asked to.
const END_LIMIT: Duration = Duration::from_secs(10);
/// How many lines of a failed program are shown.
const LINES: usize = 8;

/// Runs one program after the other.
#[derive(Debug)]
pub(super) struct Steps {
    source: InterruptSource,
    log: Utf8PathBuf,
}

impl Steps {
    /// Catches interrupts; output goes to the file `log`.
    pub(super) fn new(log: Utf8PathBuf) -> Result<Self, CliError> {
        let source =
            InterruptSource::catch().map_err(|error| CliError::failed("catch signals", &error))?;
        Ok(Self { source, log })
    }

    /// Removes the files with what the last program printed.
    pub(super) fn remove_files(&self) {
        // What is not there needs no removal, and what stays is small.
        drop(std::fs::remove_file(&self.log));
        drop(std::fs::remove_file(self.log.with_extension("out")));
    }

    /// Fails if the user wants an end.
    pub(super) fn check(&mut self) -> Result<(), CliError> {
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
    pub(super) fn run(
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
        let deadline = Timeouts::default().after(limit);
        let ended = loop {
            let tick = Timeouts::default().after(TICK);
            match child.try_wait_before(tick).map_err(|error| failed(&error))? {
                Some(exit) => break Ok(exit),
                None if deadline.expired() => {
                    let why = format!("not done after {} s", limit.as_secs());
                    break Err(CliError::new(format!("{what}: {why}")));
                }
                None => {}
            }
            if let Err(interrupted) = self.check() {
                break Err(interrupted);
            }
        };
        let ended = ended.inspect_err(|_| {
            // With all that it has started, which would write into what is being removed.
            child.kill();
            drop(child.wait_before(Timeouts::default().after(END_LIMIT)));
        })?;
        let printed = std::fs::read_to_string(&output).map_err(|error| failed(&error))?;
        match ended.success() {
            true => Ok(printed),
            false => Err(CliError::new(format!("{what}: {}", self.why(ended, &printed)))),
        }
    }

    /// Says how a program failed, by the end of what it printed.
    fn why(&self, exit: Exit, printed: &str) -> String {
        let said = std::fs::read(&self.log).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let text = if said.trim().is_empty() { printed } else { &said };
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let last = &lines[lines.len().saturating_sub(LINES)..];
        let last: Vec<String> =
            last.iter().map(|line| format!("\n  {}", terminal_line(line))).collect();
        format!("{exit}{}", last.concat())
    }
}
