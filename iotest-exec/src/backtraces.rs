//! [`Backtraces`]: what the threads of programs are doing, asked of a debugger before they are ended.
//!
//! Which programs are worth it, and what the debugger is, is data: nothing here knows either. The
//! debugger is ended in time with everything that it has started.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_protocol::text::limit::Limit;
use rustix::fs::{FlockOperation, flock};
use rustix::process::Pid;
use serde::{Deserialize, Serialize};

use crate::deadline::{Deadline, Timeouts, poll_until};
use crate::excerpt::Excerpt;
use crate::fault::chain;
use crate::process::leaks::{self, LeakedProcess};
use crate::process::{Invocation, ProcessError, program_of};

/// What stands in the debugger's words for the number of the process.
pub const PID: &str = "{pid}";

/// What a line begins with behind which the backtraces of another process stand.
pub const HEADING: &str = "== ";

/// How many processes are looked at.
const MOST: usize = 16;

/// How much is kept of what the debugger says of one.
const KEPT: Limit = Limit { head: 192 << 10, tail: 64 << 10 };

/// How backtraces are made of what a job runs, and where they go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backtraces {
    /// The programs that are worth one, by the names of their files; `*` at the end stands for any end.
    pub programs: Vec<String>,
    /// The debugger and its arguments, in which [`PID`] stands for the process.
    pub command: Vec<String>,
    /// Variables on top of those inherited; None takes one out.
    pub variables: Vec<(String, Option<String>)>,
    /// The file that takes them. One that is there is left as it is: they are made once.
    pub file: Utf8PathBuf,
    /// How long the debugger may take for each process, before the scaling.
    pub each: Duration,
    /// How long it may take for all, before the scaling.
    pub total: Duration,
}

impl Backtraces {
    /// Says whether they have been made, or are being made.
    pub fn is_started(&self) -> bool {
        self.file.exists()
    }

    /// Makes them of the programs among the descendants of this process; where there are none, or
    /// they have been made, nothing is done. Those that another process is about to make are waited
    /// for: whoever is late in the same moment would otherwise end what they are made of.
    ///
    /// # Errors
    /// * The system's error if the file cannot be made or written.
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
        // It holds as long as the file is open, and is gone with its process.
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

    /// Waits while another process makes them, no longer than it may.
    fn wait_until_made(&self, timeouts: Timeouts) {
        let made = || {
            let file = File::open(&self.file)?;
            let is_free = flock(&file, FlockOperation::NonBlockingLockShared).is_ok();
            Ok::<_, io::Error>((is_free && file.metadata()?.len() > 0).then_some(()))
        };
        // Whoever made them for too long is ended, and they with it.
        drop(poll_until("backtraces that are being made", timeouts.unbounded(self.total), made));
    }

    /// Returns the name of a process's program if that is worth a backtrace.
    fn wants(&self, process: &LeakedProcess) -> Option<String> {
        let name = program_of(Pid::from_raw(process.pid)?)?;
        let fits = |wanted: &String| match wanted.strip_suffix('*') {
            Some(begin) => name.starts_with(begin),
            None => name == *wanted,
        };
        self.programs.iter().any(fits).then_some(name)
    }

    /// Returns what the debugger says of a process.
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
            Err(error) => format!("(not to be had: {})", chain(&error)),
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
    fn those_that_another_one_makes_are_waited_for() {
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
        // Those that are made are not waited for.
        made.make(Timeouts::default()).unwrap();
    }

    #[test]
    fn wait_for_those_of_another_one_is_bounded() {
        let dir = tempfile::tempdir().unwrap();
        let made = of_nothing(&dir, Duration::from_millis(50));
        File::create(&made.file).unwrap();
        let began = Instant::now();
        made.make(Timeouts::default()).unwrap();
        assert!(began.elapsed() >= Duration::from_millis(50));
    }
}
