//! [`Daemon`]: a process that detached itself from a child of this process.
//!
//! Programs such as `qemu-nbd --fork` leave a daemon. It is found by its pid file, held by a pidfd,
//! and ended on drop like a child. Its exit status is known only where this process is a
//! [subreaper](crate::process::leaks::become_subreaper).

use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use camino::Utf8Path;
use rustix::process::{
    Pid, Signal, WaitId, WaitIdOptions, kill_process, test_kill_process, waitid,
};

use crate::deadline::{Deadline, HarnessTimeouts, Timeouts, poll_until};
use crate::fault::Fault;
use crate::process::escalation::Step;
use crate::process::exit::Exit;
use crate::process::platform;
use crate::process::poll::{self, Interest};

/// How long a daemon may take to end after SIGTERM, and after SIGKILL.
const STEP_LIMIT: Duration = Duration::from_secs(10);

/// A daemon, which is ended when this is dropped.
#[derive(Debug)]
pub struct Daemon {
    pid: Pid,
    /// The pidfd; `None` on systems without one.
    process: Option<OwnedFd>,
    command_line: String,
    timeouts: Timeouts,
    exit: Option<Exit>,
}

/// How a daemon was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaemonEnd {
    /// How it ended; `None` if that cannot be known, or not even SIGKILL ended it.
    pub exit: Option<Exit>,
    /// The last step taken; `None` if it had already ended.
    pub last: Option<Step>,
    /// Whether it has ended.
    pub gone: bool,
}

impl Daemon {
    /// Finds the process whose pid is in `pid_file` and whose command line contains the path of that
    /// file; `None` if it has already ended.
    ///
    /// # Errors
    /// * [`Fault`] if the file cannot be read or holds no process id.
    pub fn from_pid_file(pid_file: &Utf8Path, timeouts: Timeouts) -> Result<Option<Self>, Fault> {
        let attempt = || format!("read the pid file {pid_file}");
        let text =
            std::fs::read_to_string(pid_file).map_err(|error| Fault::new(attempt(), error))?;
        let pid = text.trim().parse().ok().and_then(Pid::from_raw);
        let pid = pid.ok_or_else(|| Fault::new(attempt(), format!("`{text}` is no process id")))?;
        let process = platform::open_process(pid);
        let line = platform::command_line_of(pid);
        let is_ours = match process {
            // Checked while the process is held, since the pid may have been reused.
            Some(_) => line.as_ref().is_some_and(|line| line.contains(pid_file.as_str())),
            None => test_kill_process(pid).is_ok(),
        };
        let command_line = line.unwrap_or_default();
        // Lazily: a value for an unrelated process would end that process on drop.
        Ok(is_ours.then(|| Self { pid, process, command_line, timeouts, exit: None }))
    }

    /// Returns its command line, words separated by blanks.
    pub fn command_line(&self) -> &str {
        &self.command_line
    }

    /// Returns the process id.
    pub fn pid(&self) -> i32 {
        self.pid.as_raw_pid()
    }

    /// Returns whether the process still runs.
    pub fn is_running(&self) -> bool {
        !self.wait_before(self.timeouts.unbounded(Duration::ZERO))
    }

    /// Waits for the process to end by itself; returns whether it did before `deadline`.
    pub fn wait_before(&self, deadline: Deadline) -> bool {
        match &self.process {
            Some(process) => poll::wait(&[(process.as_fd(), Interest::Read)], deadline)
                .is_ok_and(|ready| ready.iter().any(|ready| ready.read)),
            None => poll_until("the end of a daemon", deadline, || {
                let gone = test_kill_process(self.pid).is_err();
                Ok::<_, std::convert::Infallible>(gone.then_some(()))
            })
            .is_ok(),
        }
    }

    /// Ends the process by SIGTERM, then SIGKILL if it is still running.
    pub fn end(&mut self) -> DaemonEnd {
        let mut last = None;
        for (step, signal) in [(Step::Terminate, Signal::TERM), (Step::Kill, Signal::KILL)] {
            if self.is_running() {
                self.signal(signal);
                last = Some(step);
                self.wait_before(self.timeouts.unbounded(STEP_LIMIT));
            }
        }
        let gone = !self.is_running();
        DaemonEnd { exit: self.reap(), last, gone }
    }

    /// Reaps the process and returns how it ended; `None` while it runs, or if it is no child of this
    /// process (it is one only if this process is a subreaper).
    fn reap(&mut self) -> Option<Exit> {
        if self.exit.is_none() {
            let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG;
            let status = waitid(WaitId::Pid(self.pid), options).ok().flatten();
            self.exit = status.and_then(|status| {
                let code = status.exit_status().map(Exit::Code);
                code.or_else(|| status.terminating_signal().map(Exit::Signal))
            });
        }
        self.exit
    }

    fn signal(&self, signal: Signal) {
        // The only possible error is that it has just ended.
        match &self.process {
            Some(process) => platform::signal_process(process, signal).ok(),
            None => kill_process(self.pid, signal).ok(),
        };
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use camino::Utf8PathBuf;

    use super::*;
    use crate::process::Invocation;

    /// Starts a shell that leaves a process behind, whose number it writes; `trap` is what that
    /// process does about signals.
    fn detached(dir: &tempfile::TempDir, trap: &str) -> Daemon {
        let file = Utf8PathBuf::from_path_buf(dir.path().join("pid")).unwrap();
        let inner = format!(
            "{trap}; echo $$ >{file}.new; mv {file}.new {file}; exec 0<&-; \
                             while :; do sleep 0.01; done"
        );
        let script = format!("sh -c '{inner}' {file} >/dev/null 2>&1 &");
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        Invocation::new("sh").args(["-c", &script]).run(deadline).unwrap().checked().unwrap();
        poll_until("the pid file", deadline, || {
            Ok::<_, std::io::Error>(file.exists().then_some(()))
        })
        .unwrap();
        Daemon::from_pid_file(&file, Timeouts::scaled(0.01)).unwrap().unwrap()
    }

    #[test]
    fn dropped_daemon_is_gone() {
        for trap in [":", "trap \"\" TERM"] {
            let dir = tempfile::tempdir().unwrap();
            let mut daemon = detached(&dir, trap);
            assert!(daemon.is_running());
            let pid = daemon.pid;
            let end = daemon.end();
            assert!(end.gone);
            let last = if trap == ":" { Step::Terminate } else { Step::Kill };
            assert_eq!(end.last, Some(last), "{trap}");
            assert_eq!(platform::command_line_of(pid), None, "{trap}");
        }
    }

    #[test]
    fn process_that_does_not_name_the_file_is_no_daemon() {
        let dir = tempfile::tempdir().unwrap();
        let file = Utf8PathBuf::from_path_buf(dir.path().join("pid")).unwrap();
        std::fs::write(&file, format!("{}\n", std::process::id())).unwrap();
        assert!(Daemon::from_pid_file(&file, Timeouts::default()).unwrap().is_none());
        std::fs::write(&file, "").unwrap();
        let fault = Daemon::from_pid_file(&file, Timeouts::default()).unwrap_err();
        assert_eq!(fault.to_string(), format!("read the pid file {file}"));
    }
}
