//! A run that is passed on line by line while it happens: [`Heard`] is what was heard.
//!
//! Used where output must be both seen and read, and where a program that never ends must not take
//! the whole run with it. Promises not to change what passes through.

use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use super::{Step, StepError};

/// How long programs get between the request to end and the order to.
const GRACE: Duration = Duration::from_secs(20);
/// How often a silent program is looked at.
const LOOK: Duration = Duration::from_millis(20);
/// How long output may trail behind the end of the program that was started.
const TRAIL: Duration = Duration::from_secs(2);

/// What came out of a run, and how it ended.
#[derive(Debug)]
pub(crate) struct Heard {
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
    /// It was ended after this long, with everything in its process group.
    Late(Duration),
}

impl Ended {
    /// Says whether the run succeeded.
    pub(crate) fn good(self) -> bool {
        matches!(self, Self::With(status) if status.success())
    }
}

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::With(status) => match (status.code(), status.signal()) {
                (Some(code), _) => write!(f, "exit status {code}"),
                (None, Some(signal)) => write!(f, "ended by signal {signal}"),
                (None, None) => write!(f, "{status}"),
            },
            Self::Late(limit) => write!(f, "ended for taking more than {} s", limit.as_secs()),
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Stream {
    Out,
    Err,
}

/// Which process group a program is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Own,
    Ours,
}

/// What is done with a line at once.
type Show = fn(Stream, &[u8]);

#[derive(Debug)]
enum News {
    Line(Stream, Vec<u8>),
    Closed,
}

impl Step {
    /// Runs for at most `limit`, passes the output on and returns it.
    ///
    /// Away from a terminal the program gets a process group of its own, so that what it started
    /// ends with it; at a terminal it stays in ours, where Ctrl-C reaches it.
    pub(crate) fn heard(&self, limit: Duration) -> Result<Heard, StepError> {
        let group = if std::io::stderr().is_terminal() { Group::Ours } else { Group::Own };
        self.heard_by(limit, show, group)
    }

    fn heard_by(&self, limit: Duration, show: Show, group: Group) -> Result<Heard, StepError> {
        let mut command = self.command();
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        if group == Group::Own {
            command.process_group(0);
        }
        let mut child = command.spawn().map_err(|source| self.unstarted(source))?;
        let (sender, receiver) = mpsc::channel();
        let streams = [
            pass_on(child.stdout.take(), Stream::Out, &sender),
            pass_on(child.stderr.take(), Stream::Err, &sender),
        ];
        let open = streams.into_iter().flatten().count();
        let mut following = Following { limit, group, show, open, asked: false, lines: vec![] };
        // `sender` stays until the end, so that the receiver never reports a closed channel.
        let ended = following.follow(&mut child, &receiver);
        drop(sender);
        let ended = ended.map_err(|source| self.unstarted(source))?;
        Ok(Heard { lines: following.lines, ended })
    }
}

/// Reads one stream on a thread of its own, as neither may block the other.
fn pass_on(
    stream: Option<impl Read + Send + 'static>,
    from: Stream,
    to: &Sender<News>,
) -> Option<()> {
    let (stream, to) = (stream?, to.clone());
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = vec![];
        while matches!(reader.read_until(b'\n', &mut line), Ok(1..)) {
            if to.send(News::Line(from, std::mem::take(&mut line))).is_err() {
                return;
            }
        }
        // Nobody may be listening any more, which is fine.
        to.send(News::Closed).ok();
    });
    Some(())
}

/// The state of one run that is being followed.
struct Following {
    limit: Duration,
    group: Group,
    show: Show,
    open: usize,
    asked: bool,
    lines: Vec<String>,
}

impl Following {
    fn follow(&mut self, child: &mut Child, news: &Receiver<News>) -> std::io::Result<Ended> {
        let start = Instant::now();
        let mut over: Option<(ExitStatus, Instant)> = None;
        loop {
            match news.recv_timeout(LOOK) {
                Ok(News::Line(stream, line)) => {
                    (self.show)(stream, &line);
                    self.lines.push(plain(&line));
                }
                Ok(News::Closed) => self.open -= 1,
                Err(_) => {}
            }
            if over.is_none() {
                over = child.try_wait()?.map(|status| (status, Instant::now()));
            }
            match over {
                // A process that outlives its parent may hold the streams open.
                Some((status, at)) if self.open == 0 || at.elapsed() > TRAIL => {
                    return Ok(self.ended(status));
                }
                Some(_) => {}
                None if start.elapsed() > self.limit + 2 * GRACE => {
                    // Not ours to end, such as what sudo runs: it is left behind.
                    return Ok(Ended::Late(self.limit));
                }
                None => self.press(child, start.elapsed()),
            }
        }
    }

    fn ended(&self, status: ExitStatus) -> Ended {
        if self.asked { Ended::Late(self.limit) } else { Ended::With(status) }
    }

    /// Asks, then orders, a program to end that has run for `elapsed`.
    fn press(&mut self, child: &Child, elapsed: Duration) {
        if elapsed > self.limit + GRACE {
            self.signal(child, Signal::KILL);
        } else if elapsed > self.limit && !self.asked {
            self.signal(child, Signal::TERM);
            self.asked = true;
        }
    }

    fn signal(&self, child: &Child, signal: Signal) {
        let Some(id) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else { return };
        let sent = match self.group {
            Group::Own => kill_process_group(id, signal),
            Group::Ours => kill_process(id, signal),
        };
        // It may just have ended by itself: then there is nothing left to do.
        sent.ok();
    }
}

/// Writes a line where it came from. A reader that went away is no reason to stop working.
fn show(stream: Stream, line: &[u8]) {
    match stream {
        Stream::Out => std::io::stdout().lock().write_all(line).ok(),
        Stream::Err => std::io::stderr().lock().write_all(line).ok(),
    };
}

/// The line without its end and without colour sequences.
fn plain(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.trim_end_matches(['\n', '\r']);
    while let Some(at) = rest.find("\u{1b}[") {
        plain.push_str(&rest[..at]);
        let sequence = &rest[at + 2..];
        let end = sequence.find(|c: char| ('@'..='~').contains(&c));
        rest = end.map_or("", |end| &sequence[end + 1..]);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const HIDE: Show = |_, _| {};
    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn both_streams_are_heard_and_the_status_kept() {
        let step = Step::new("sh").args(["-c", "echo out; echo err >&2; exit 3"]);
        let heard = step.heard_by(LONG, HIDE, Group::Own).unwrap();
        let mut lines = heard.lines;
        lines.sort();
        assert_eq!(lines, ["err", "out"]);
        assert_eq!(heard.ended.to_string(), "exit status 3");
    }

    #[test]
    fn late_program_is_ended_with_its_children() {
        let step = Step::new("sh").args(["-c", "sleep 1000 & sleep 1000"]);
        let heard = step.heard_by(Duration::from_millis(50), HIDE, Group::Own).unwrap();
        assert_eq!(heard.ended, Ended::Late(Duration::from_millis(50)));
    }

    #[test]
    fn colours_are_removed_from_what_is_read() {
        assert_eq!(plain(b"\x1b[32;1m     Summary\x1b[0m [ 0.1s]\n"), "     Summary [ 0.1s]");
        assert_eq!(plain(b"cut \x1b[31"), "cut ");
    }

    #[test]
    fn last_line_without_end_is_heard() {
        let heard = Step::new("printf").arg("a\\nb").heard_by(LONG, HIDE, Group::Own).unwrap();
        assert_eq!(heard.lines, ["a", "b"]);
    }
}
