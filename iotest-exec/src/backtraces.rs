//! [`Backtraces`]: stack traces of programs, taken by a debugger before the programs are ended.
//!
//! The programs and the debugger are data. The debugger has a time limit and is ended with all its
//! descendants.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_protocol::text::limit::Limit;
use rustix::fs::{FlockOperation, flock};
use rustix::process::Pid;
use serde::{Deserialize, Serialize};

use crate::deadline::{Deadline, HarnessTimeouts, Timeouts, poll_until};
use crate::excerpt::Excerpt;
use crate::fault::chain;
use crate::process::leaks::{self, LeakedProcess};
use crate::process::{HarnessInvocation, Invocation, ProcessError, program_of};

/// The placeholder for the process id in the debugger's arguments.
pub const PID: &str = "{pid}";

/// The prefix of the line before the backtraces of each process.
pub const HEADING: &str = "== ";

/// The maximum number of processes.
const MOST: usize = 16;

/// How much of the debugger's output is kept for each process.
const KEPT: Limit = Limit { head: 192 << 10, tail: 64 << 10 };

/// How to take backtraces of a job's processes, and where to write them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backtraces {
    /// The file names of programs to take backtraces of; `*` at the end matches any suffix.
    pub programs: Vec<String>,
    /// The debugger and its arguments, with [`PID`] as the placeholder.
    pub command: Vec<String>,
    /// Environment variables to set; `None` removes one.
    pub variables: Vec<(String, Option<String>)>,
    /// The output file. If it exists, no backtraces are taken: they are taken once.
    pub file: Utf8PathBuf,
    /// How long the debugger may take for each process, before scaling.
    pub each: Duration,
    /// How long it may take for all, before scaling.
    pub total: Duration,
}

impl Backtraces {
    /// Returns whether they were taken, or are being taken.
    pub fn is_started(&self) -> bool {
        self.file.exists()
    }

    /// Takes backtraces of the listed programs among the descendants of this process.
    ///
    /// Does nothing if there are none, or if backtraces were already taken. If another process is
    /// taking them, waits for it: otherwise this process would end what they are taken of.
    ///
    /// # Errors
    /// * The system's error if the file cannot be created or written.
    pub fn make(&self, timeouts: Timeouts) -> io::Result<()> {
        if self.is_started() {
            self.wait_until_made(timeouts);
            return Ok(());
        }
        let found = leaks::descendants().into_iter();
        let found: Vec<_> =
            found.filter_map(|process| Some((self.wants(&process)?, process))).collect();
        if found.is_empty() {
            return Ok(());
        }
        if let Some(directory) = self.file.parent() {
            fs::create_dir_all(directory)?;
        }
        let mut file = match File::options().write(true).create_new(true).open(&self.file) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                self.wait_until_made(timeouts);
                return Ok(());
            }
            file => file?,
        };
        // The lock holds as long as the file is open, and ends with this process.
        flock(&file, FlockOperation::LockExclusive)?;
        let end = timeouts.unbounded(self.total);
        for (index, (name, process)) in found.iter().enumerate() {
            if end.expired() || index == MOST {
                writeln!(
                    file,
                    "{HEADING}{} more, for which there was no time",
                    found.len() - index
                )?;
                break;
            }
            let LeakedProcess { pid, command_line } = process;
            writeln!(file, "{HEADING}{name} (process {pid}): {command_line}")?;
            let each = timeouts.unbounded(self.each).limit().min(end.remaining());
            let said = self.ask(*pid, Timeouts::default().unbounded(each));
            writeln!(file, "{}\n", said.trim_end())?;
        }
        Ok(())
    }

    /// Waits while another process takes them, up to its limit.
    fn wait_until_made(&self, timeouts: Timeouts) {
        let made = || {
            let file = File::open(&self.file)?;
            let is_free = flock(&file, FlockOperation::NonBlockingLockShared).is_ok();
            Ok::<_, io::Error>((is_free && file.metadata()?.len() > 0).then_some(()))
        };
        // A process that takes too long is ended, and the backtraces stay incomplete.
        drop(poll_until("backtraces that are being made", timeouts.unbounded(self.total), made));
    }

    /// Returns the name of a process's program if it is listed.
    fn wants(&self, process: &LeakedProcess) -> Option<String> {
        let name = program_of(Pid::from_raw(process.pid)?)?;
        let fits = |wanted: &String| match wanted.strip_suffix('*') {
            Some(begin) => name.starts_with(begin),
            None => name == *wanted,
        };
        self.programs.iter().any(fits).then_some(name)
    }

    /// Returns the debugger's output for a process.
    fn ask(&self, pid: i32, deadline: Deadline) -> String {
        let words = self.command.iter().map(|word| word.replace(PID, &pid.to_string()));
        let words: Vec<String> = words.collect();
        let Some((program, arguments)) = words.split_first() else { return String::new() };
        let mut invocation = Invocation::new(program).args(arguments).merge_output().contained();
        for (name, value) in &self.variables {
            invocation = match value {
                Some(value) => invocation.env(name, value),
                None => invocation.env_remove(name),
            };
        }
        match invocation.run(deadline) {
            Ok(output) => excerpt(&output.stdout),
            Err(ProcessError::TimedOut { output, allowed, .. }) => {
                format!("{output}\n(ended: not complete after {allowed})")
            }
            Err(error) => format!("(not available: {})", chain(&error)),
        }
    }
}

fn excerpt(bytes: &[u8]) -> String {
    let mut excerpt = Excerpt::new(KEPT);
    excerpt.push(bytes);
    excerpt.text()
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use camino::Utf8Path;

    use super::*;

    fn of_nothing(dir: &tempfile::TempDir, total: Duration) -> Backtraces {
        Backtraces {
            programs: vec!["no such program".to_owned()],
            command: vec!["false".to_owned()],
            variables: Vec::new(),
            file: Utf8Path::from_path(dir.path()).unwrap().join("backtraces.txt"),
            each: total,
            total,
        }
    }

    #[test]
    fn backtraces_of_another_process_are_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let made = of_nothing(&dir, Duration::from_secs(60));
        made.make(Timeouts::default()).unwrap();
        assert!(!made.is_started(), "there is nothing to make them of");
        let mut file = File::create(&made.file).unwrap();
        flock(&file, FlockOperation::LockExclusive).unwrap();
        let (tell, told) = std::sync::mpsc::channel();
        let waits = made.clone();
        let thread = std::thread::spawn(move || {
            waits.make(Timeouts::default()).unwrap();
            tell.send(fs::read_to_string(&waits.file).unwrap()).unwrap();
        });
        file.write_all(b"== half").unwrap();
        assert!(told.recv_timeout(Duration::from_millis(100)).is_err(), "it did not wait");
        file.write_all(b" and half").unwrap();
        drop(file);
        assert_eq!(told.recv().unwrap(), "== half and half");
        thread.join().unwrap();
        // Complete ones are not waited for.
        made.make(Timeouts::default()).unwrap();
    }

    #[test]
    fn wait_for_another_process_is_bounded() {
        let dir = tempfile::tempdir().unwrap();
        let made = of_nothing(&dir, Duration::from_millis(50));
        File::create(&made.file).unwrap();
        let began = Instant::now();
        made.make(Timeouts::default()).unwrap();
        assert!(began.elapsed() >= Duration::from_millis(50));
    }
}
