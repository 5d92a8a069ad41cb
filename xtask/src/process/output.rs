//! A run whose output is shown while it comes and returned afterwards: [`Output`].
//!
//! A program that never ends is terminated. What passes through is not changed.

use std::fmt;
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Read, Write};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Sender};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// How long a program gets between SIGTERM and SIGKILL.
const GRACE: Duration = Duration::from_secs(20);
/// How often a silent program is looked at.
const POLL_INTERVAL: Duration = Duration::from_millis(20);
/// How long output may come after the end of the program that was started.
const TRAIL: Duration = Duration::from_secs(2);

/// What a program printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Output {
    /// Every line of both streams in the order of arrival, without colours and line ends.
    pub(crate) lines: Vec<String>,
    /// How it ended.
    pub(crate) ended: Ended,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// By itself.
    With(ExitStatus),
    /// It was terminated after this long, with everything in its process group.
    Late(Duration),
}

impl Ended {
    /// Returns the exit status, if it ended by itself and not by a signal.
    pub(crate) fn code(self) -> Option<i32> {
        match self {
            Self::With(status) => status.code(),
            Self::Late(_) => None,
        }
    }

    /// Returns whether the run succeeded.
    pub(crate) fn good(self) -> bool {
        matches!(self, Self::With(status) if status.success())
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::With(status) => write!(f, "{status}"),
            Self::Late(limit) => write!(f, "terminated after {} s", limit.as_secs()),
        }
    }
}

/// Runs `command` for at most `limit`.
///
/// Away from a terminal it gets a process group of its own, so that what it started ends with it; at
/// a terminal it stays in ours, where Ctrl-C reaches it.
pub(super) fn run(mut command: Command, limit: Duration) -> io::Result<Output> {
    let own_group = !io::stderr().is_terminal();
    if own_group {
        command.process_group(0);
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let kill = if own_group { kill_process_group } else { kill_process };
    // `sender` lives until the end, so that the receiver waits also after both streams are closed.
    let (sender, receiver) = mpsc::channel();
    forward(child.stdout.take(), io::stdout(), &sender);
    forward(child.stderr.take(), io::stderr(), &sender);
    let (mut lines, mut open) = (vec![], 2);
    let mut signals = [(limit, Signal::TERM), (limit + GRACE, Signal::KILL)].into_iter().peekable();
    let mut late = false;
    let mut over: Option<(ExitStatus, Instant)> = None;
    let start = Instant::now();
    loop {
        match receiver.recv_timeout(POLL_INTERVAL) {
            Ok(Some(line)) => lines.push(line),
            Ok(None) => open -= 1,
            Err(_) => {}
        }
        if over.is_none() {
            over = child.try_wait()?.map(|status| (status, Instant::now()));
        }
        let elapsed = start.elapsed();
        match over {
            // A process that outlives the program may hold the streams open.
            Some((status, at)) if open == 0 || at.elapsed() > TRAIL => {
                let ended = if late { Ended::Late(limit) } else { Ended::With(status) };
                return Ok(Output { lines, ended });
            }
            Some(_) => {}
            // What cannot be killed is left behind.
            None if elapsed > limit + 2 * GRACE => {
                return Ok(Output { lines, ended: Ended::Late(limit) });
            }
            None => {
                if let Some((_, signal)) = signals.next_if(|(after, _)| elapsed > *after) {
                    late = true;
                    // It may just have ended by itself.
                    id(&child).and_then(|id| kill(id, signal).ok());
                }
            }
        }
    }
}

fn id(child: &Child) -> Option<Pid> {
    Pid::from_raw(i32::try_from(child.id()).ok()?)
}

/// Copies a stream to one of ours on a thread of its own, and sends its lines, then `None`.
fn forward(
    stream: Option<impl Read + Send + 'static>,
    mut to: impl Write + Send + 'static,
    sender: &Sender<Option<String>>,
) {
    let (stream, sender) = (stream.expect("both streams are piped"), sender.clone());
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = vec![];
        while matches!(reader.read_until(b'\n', &mut line), Ok(1..)) {
            // A reader of ours that went away is no reason to stop.
            to.write_all(&line).ok();
            let text = String::from_utf8_lossy(&line);
            let plain = anstream::adapter::strip_str(text.trim_end_matches(['\n', '\r']));
            sender.send(Some(plain.to_string())).ok();
            line.clear();
        }
        sender.send(None).ok();
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::Step;

    fn sh(script: &str, limit: Duration) -> Output {
        Step::new("sh").args(["-c", script]).run_within(limit).unwrap()
    }

    #[test]
    fn both_streams_and_the_status_are_returned() {
        let script = "printf '\\033[32;1mout\\033[0m\\n'; printf err >&2; exit 3";
        let mut output = sh(script, Duration::from_secs(60));
        output.lines.sort();
        assert_eq!(output.lines, ["err", "out"]);
        assert_eq!(output.ended.to_string(), "exit status: 3");
    }

    #[test]
    fn late_program_is_terminated_with_its_children() {
        let output = sh("sleep 1000 & sleep 1000", Duration::from_millis(50));
        assert_eq!(output.ended, Ended::Late(Duration::from_millis(50)));
    }
}
