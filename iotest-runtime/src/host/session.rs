//! One short QMP session over a QEMU's standard streams: all questions at once, then `quit`.
//!
//! `qmp::QmpClient` is for dialogues with a running machine; a probe sends everything at once.

use std::io::{self, Write};

use iotest_exec::deadline::{ActiveWait, Deadline};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::lines::{LineBuffer, LineTooLong};
use iotest_exec::process::pipe::{PipeWriter, Source};
use iotest_exec::process::poll::{self, Interest};
use iotest_exec::process::{
    Child, Exit, HarnessChild, Invocation, ProcessError, Stream, Streams, command_line,
};
use qmp_client::protocol::Limits;

use crate::host::parse::{self, Answers};

/// The result of a session.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) argv: Vec<String>,
    pub(crate) answers: Answers,
    pub(crate) status: Exit,
    /// What was written to standard error, of very much its ends.
    pub(crate) stderr: String,
}

impl Session {
    /// Returns the error messages: on standard error, and where answers were expected.
    pub(crate) fn complaints(&self) -> String {
        all_complaints(&self.stderr, &self.answers)
    }

    /// Returns the most telling line of them.
    pub(crate) fn complaint(&self) -> String {
        let stderr = self.stderr.trim();
        let said = if stderr.is_empty() { self.complaints() } else { stderr.to_owned() };
        parse::complaint(&said)
    }
}

fn all_complaints(stderr: &str, answers: &Answers) -> String {
    let strange = answers.strange().map(|strange| format!("it wrote {strange}\n"));
    stderr.to_owned() + &strange.unwrap_or_default()
}

/// Starts a QEMU whose monitor is on its standard streams, asks `commands` (name and arguments
/// as JSON) and `quit`, and waits for its end.
///
/// # Errors
/// * [`ProcessError::TimedOut`] if it does not end before `deadline`; it is ended.
/// * [`ProcessError::TooMuchOutput`] if it writes a line that no QMP server writes; it is ended.
/// * Others if it cannot be started or read.
pub(crate) fn ask(
    invocation: Invocation,
    commands: &[(&str, &str)],
    deadline: Deadline,
) -> Result<Session, ProcessError> {
    let streams = Streams::null().stdin(Stream::Pipe).stdout(Stream::Pipe).stderr(Stream::Pipe);
    let mut child = invocation.spawn(streams)?;
    let argv = child.argv().to_vec();
    let mut conversation = Conversation::with(&mut child, commands);
    let end = conversation.hold(&mut child, commands, deadline);
    let Conversation { answers, complaints, .. } = conversation;
    let stderr = complaints.text();
    match end {
        Ok(End::Exit(status)) => Ok(Session { argv, answers, status, stderr }),
        // It may have ended just now; else the error says what was running.
        Ok(End::Late) => match child.wait_before(deadline) {
            Ok(status) => Ok(Session { argv, answers, status, stderr }),
            Err(ProcessError::TimedOut { argv, allowed, running, .. }) => {
                let output = all_complaints(&stderr, &answers);
                Err(ProcessError::TimedOut { argv, allowed, output, running })
            }
            Err(error) => Err(error),
        },
        Ok(End::Endless(LineTooLong { limit, line })) => {
            Err(ProcessError::TooMuchOutput { argv, limit, output: line.line() })
        }
        Err(source) => Err(ProcessError::Io { argv, source }),
    }
}

const CAPABILITIES: &str = "qmp_capabilities";
const QUIT: &str = "quit";

/// Writes a command on a line; its id is its name.
fn line(name: &str, arguments: &str) -> String {
    format!("{{\"execute\":\"{name}\",\"arguments\":{arguments},\"id\":\"{name}\"}}\n")
}

/// How a conversation went.
enum End {
    /// QEMU ended.
    Exit(Exit),
    /// It still ran when the deadline expired.
    Late,
    /// It wrote a line without an end.
    Endless(LineTooLong),
}

struct Conversation<'a> {
    /// Open until the end, since QEMU drops what it has not read yet when its monitor ends.
    stdin: Option<PipeWriter>,
    stdout: Source,
    stderr: Source,
    /// The command after whose answer QEMU may quit.
    last: &'a str,
    answers: Answers,
    lines: LineBuffer,
    complaints: Excerpt,
}

impl<'a> Conversation<'a> {
    fn with(child: &mut Child, commands: &[(&'a str, &str)]) -> Self {
        let names = commands.iter().map(|(name, _)| *name);
        Self {
            stdin: child.take_stdin(),
            stdout: child.take_stdout().into(),
            stderr: child.take_stderr().into(),
            last: commands.last().map_or(CAPABILITIES, |(name, _)| name),
            answers: Answers::to([CAPABILITIES, QUIT].into_iter().chain(names)),
            lines: LineBuffer::new(Limits::DEFAULT.bytes),
            complaints: Excerpt::of_text(b""),
        }
    }

    /// Asks, and reads until QEMU has ended or must be.
    ///
    /// Its own end decides, not that of its streams: a child that it leaves behind may hold them.
    fn hold(
        &mut self,
        child: &mut Child,
        commands: &[(&str, &str)],
        deadline: Deadline,
    ) -> io::Result<End> {
        let _waiting =
            ActiveWait::start(format_args!("the answers of {}", command_line(child.argv())));
        self.write(&line(CAPABILITIES, "{}"));
        commands.iter().for_each(|(name, arguments)| self.write(&line(name, arguments)));
        let mut quit = false;
        loop {
            let (ended, late) = (child.try_wait()?, deadline.expired());
            match ended {
                Some(_) => self.read_rest()?,
                None => self.read_ready(child, deadline)?,
            }
            if let Err(endless) = self.take_lines() {
                return Ok(End::Endless(endless));
            }
            match ended {
                Some(exit) => {
                    self.answers.unfinished(&self.lines.unfinished());
                    return Ok(End::Exit(exit));
                }
                None if late => return Ok(End::Late),
                None => {}
            }
            // A QEMU that quits drops the answers that have not been read yet.
            if !quit && self.answers.are_over(self.last) {
                self.write(&line(QUIT, "{}"));
                quit = true;
            }
        }
    }

    /// Writes a line. If QEMU does not start, writing fails, and standard error says why.
    fn write(&mut self, line: &str) {
        if let Some(stdin) = &mut self.stdin {
            stdin.write_all(line.as_bytes()).ok();
        }
    }

    /// Waits for both streams and the child's end, and reads once from each that is ready.
    fn read_ready(&mut self, child: &Child, deadline: Deadline) -> io::Result<()> {
        let Self { stdout, stderr, lines, complaints, .. } = self;
        let fds = [stdout.fd(), stderr.fd(), child.end_fd()].map(|fd| Some((fd?, Interest::Read)));
        let ready = poll::wait(&fds.into_iter().flatten().collect::<Vec<_>>(), deadline)?;
        let mut ready = ready.into_iter().map(|ready| ready.read);
        if stdout.fd().is_some() && ready.next() == Some(true) {
            stdout.read(|bytes| lines.push(bytes))?;
        }
        if stderr.fd().is_some() && ready.next() == Some(true) {
            stderr.read(|bytes| complaints.push(bytes))?;
        }
        Ok(())
    }

    /// Reads what is in both streams when QEMU has ended; does not wait for children that hold them.
    fn read_rest(&mut self) -> io::Result<()> {
        let Self { stdout, stderr, lines, complaints, .. } = self;
        stdout.read_rest(|bytes| lines.push(bytes))?;
        stderr.read_rest(|bytes| complaints.push(bytes))
    }

    fn take_lines(&mut self) -> Result<(), LineTooLong> {
        while let Some(line) = self.lines.next_line()? {
            self.answers.add(&line);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use iotest_exec::deadline::Timeouts;

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}}"#;

    fn shell(script: &str, limit: Duration) -> Result<Session, ProcessError> {
        let invocation = Invocation::new("sh").args(["-c", script]);
        ask(invocation, &[("query-kvm", "{}")], Timeouts::default().after(limit))
    }

    #[test]
    fn quit_comes_after_the_last_answer() {
        // Plays a QEMU whose second answer comes in pieces, and that says what it read after it.
        let script = r#"
            read capabilities; read question
            echo '{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}}'
            echo '{"return": {}, "id": "qmp_capabilities"}'
            printf '{"error": {"class": "C", "desc": "D"}, "id": '; echo '"query-kvm"}'
            read last; echo "$question$last" >&2"#;
        let session = shell(script, LONG).unwrap();
        assert!(session.answers.greeted());
        assert_eq!(session.answers.agreed("query-kvm"), Err("D".to_owned()));
        assert_eq!(
            session.stderr,
            line("query-kvm", "{}").trim_end().to_owned() + &line("quit", "{}")
        );
    }

    #[test]
    fn what_comes_before_the_greeting_and_between_is_no_answer() {
        let script = r#"
            echo 'warning: a wrapper is chatty'; echo
            echo '{"event": "RESUME", "data": {}}'
            printf '{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}}\n{"event": "STOP"}\n'
            printf '{"return": {}, "id": "qmp_capabilities"}\n{"return": 1, "id": "query-kvm"}\n'
            read capabilities; read question; read quit"#;
        let session = shell(script, LONG).unwrap();
        assert!(session.answers.greeted());
        assert_eq!(session.answers.agreed("query-kvm"), Ok(()));
        assert_eq!(session.status, Exit::Code(0));
        let said = "it wrote a line that is not JSON: expected value at line 1 column 1: \
                    warning: a wrapper is chatty\n";
        assert_eq!(session.complaints(), said);
    }

    #[test]
    fn answer_that_breaks_the_rules_is_none_and_is_shown() {
        for (answer, said) in [
            (
                r#"{"return": {}, "error": {"class": "C", "desc": "D"}, "id": "query-kvm"}"#,
                "a line that is a reply with both `return` and `error`: ",
            ),
            (
                r#"{"error": {}, "id": "query-kvm"}"#,
                "a line that is a reply that is malformed (error.class: missing): ",
            ),
            (
                r#"{"return": {}, "id": "stop"}"#,
                "a line that is a reply to no command that was sent: ",
            ),
            (r#"{"return": {}}"#, "a line that is a reply to no command that was sent: "),
        ] {
            let script = format!(
                "echo '{GREETING}'; echo '{answer}'; read capabilities; read question; read quit"
            );
            let session = shell(&script, LONG).unwrap();
            let why = session.answers.agreed("query-kvm").unwrap_err();
            assert_eq!(why, format!("no answer to query-kvm; it wrote {said}{answer}"));
        }
    }

    #[test]
    fn output_of_a_program_that_reads_nothing_is_read() {
        let session = shell("echo oops >&2; exit 3", LONG).unwrap();
        assert_eq!(session.status, Exit::Code(3));
        assert_eq!(session.stderr, "oops\n");
        assert!(!session.answers.greeted());
        let session = shell(r#"echo oops >&2; printf '{"QMP": '; exit 3"#, LONG).unwrap();
        assert_eq!(session.complaint(), "oops");
        assert_eq!(session.complaints(), "oops\nit wrote a line without its end: {\"QMP\": \n");
    }

    #[test]
    fn program_that_never_ends_is_ended_with_what_it_wrote() {
        let script = "echo oops >&2; cat >/dev/null; sleep 600";
        let error = shell(script, Duration::from_millis(200)).unwrap_err();
        let ProcessError::TimedOut { output, .. } = error else { panic!("{error}") };
        assert_eq!(output, "oops\n");
    }

    #[test]
    fn child_that_holds_the_streams_is_not_waited_for() {
        // It ends once its output is closed.
        let script = "echo oops >&2; (while echo x; do sleep 0.05; done) & exit 3";
        let session = shell(script, LONG).unwrap();
        assert_eq!((session.status, &*session.stderr), (Exit::Code(3), "oops\n"));
    }

    #[test]
    fn endless_line_ends_the_program() {
        let error = shell("exec cat /dev/zero", LONG).unwrap_err();
        let ProcessError::TooMuchOutput { limit, output, .. } = error else { panic!("{error}") };
        assert_eq!(limit, Limits::DEFAULT.bytes);
        assert!(output.starts_with("\\x00\\x00") && output.len() < 2000, "{}", output.len());
    }

    #[test]
    fn endless_complaints_are_bounded() {
        let script = "head -c 10000000 /dev/zero >&2; echo last >&2; exit 1";
        let session = shell(script, LONG).unwrap();
        assert!(session.stderr.ends_with("\0last\n") && session.stderr.len() < 20 << 10);
    }
}
