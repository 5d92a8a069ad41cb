//! One short QMP session over a QEMU's standard streams: all questions at once, then `quit`.
//!
//! The machine room's client is for conversations with a running machine; a probe's has one turn.

use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read, Seek, Write};
use std::os::fd::AsFd;

use iotest_exec::deadline::{Deadline, Waiting};
use iotest_exec::process::poll::{self, Interest};
use iotest_exec::process::{Child, Exit, Invocation, ProcessError, Stream, Streams, command_line};

use crate::host::parse::Answers;

/// What a session left behind.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) argv: Vec<String>,
    pub(crate) answers: Answers,
    pub(crate) status: Exit,
    pub(crate) stderr: String,
}

/// Starts a QEMU whose monitor is on its standard streams, asks `commands` (name and arguments
/// as JSON) and `quit`, and waits for its end.
pub(crate) fn ask(
    invocation: Invocation,
    commands: &[(&str, &str)],
    deadline: Deadline,
) -> Result<Session, ProcessError> {
    let argv = invocation.argv().to_vec();
    let system = |source: io::Error| ProcessError::Io { argv: argv.clone(), source };
    let mut log = tempfile::tempfile().map_err(system)?;
    let streams = Streams::null()
        .stdin(Stream::Pipe)
        .stdout(Stream::Pipe)
        .stderr(Stream::File(log.try_clone().map_err(system)?));
    let mut child = invocation.spawn(streams)?;
    let conversation = Conversation {
        // Open until the end, since QEMU drops what it has not read yet when its monitor ends.
        stdin: child.take_stdin(),
        last: commands.last().map_or(CAPABILITIES, |(name, _)| name),
        answers: Answers::default(),
        line: Vec::new(),
    };
    let answers = conversation.hold(&mut child, commands, deadline).map_err(system)?;
    let status = child.wait(deadline)?;
    let stderr = whole(&mut log).map_err(system)?;
    Ok(Session { argv, answers, status, stderr })
}

const CAPABILITIES: &str = "qmp_capabilities";

/// Writes a command on a line; its id is its name.
fn line(name: &str, arguments: &str) -> String {
    format!("{{\"execute\":\"{name}\",\"arguments\":{arguments},\"id\":\"{name}\"}}\n")
}

struct Conversation<'a> {
    stdin: Option<PipeWriter>,
    /// The command after whose answer QEMU may quit.
    last: &'a str,
    answers: Answers,
    /// The beginning of a line.
    line: Vec<u8>,
}

impl Conversation<'_> {
    /// Asks, reads to the end of standard output, or to the deadline; waiting for the child's end
    /// then says that it expired.
    fn hold(
        mut self,
        child: &mut Child,
        commands: &[(&str, &str)],
        deadline: Deadline,
    ) -> io::Result<Answers> {
        let _waiting = Waiting::on(format_args!("the answers of {}", command_line(child.argv())));
        self.write(&line(CAPABILITIES, "{}"));
        commands.iter().for_each(|(name, arguments)| self.write(&line(name, arguments)));
        let mut stdout = child.take_stdout().expect("standard output is a pipe");
        let mut quit = false;
        while self.read_some(&mut stdout, deadline)? {
            // A QEMU that quits throws away the answers that nobody has fetched yet.
            if !quit && self.answers.has(self.last) {
                self.write(&line("quit", "{}"));
                quit = true;
            }
        }
        Ok(self.answers)
    }

    /// Writes a line. Who does not start does not read: then writing fails, and stderr says why.
    fn write(&mut self, line: &str) {
        if let Some(stdin) = &mut self.stdin {
            stdin.write_all(line.as_bytes()).ok();
        }
    }

    /// Reads what is there; says whether more may come.
    fn read_some(&mut self, pipe: &mut PipeReader, deadline: Deadline) -> io::Result<bool> {
        let ready = poll::wait(&[(pipe.as_fd(), Interest::Read)], deadline)?;
        if !ready.iter().any(|ready| ready.read) {
            return Ok(false);
        }
        let mut chunk = [0; 16 * 1024];
        let count = match pipe.read(&mut chunk) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(true),
            Err(error) => return Err(error),
        };
        for piece in chunk[..count].split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                self.answers.add(&self.line);
                self.line.clear();
            }
        }
        Ok(count > 0)
    }
}

fn whole(file: &mut File) -> io::Result<String> {
    file.rewind()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use iotest_exec::deadline::Timeouts;

    use super::*;

    fn shell(script: &str, limit: Duration) -> Result<Session, ProcessError> {
        let invocation = Invocation::new("sh").args(["-c", script]);
        ask(invocation, &[("query-kvm", "{}")], Timeouts::default().after(limit))
    }

    #[test]
    fn quit_comes_after_the_last_answer() {
        // Plays a QEMU whose second answer comes in pieces, and that says what it read after it.
        let script = r#"
            read capabilities; read question
            echo '{"QMP": {}}'; echo '{"return": {}, "id": "qmp_capabilities"}'
            printf '{"error": {}, "id": '; echo '"query-kvm"}'
            read last; echo "$question$last" >&2"#;
        let session = shell(script, Duration::from_secs(60)).unwrap();
        assert!(session.answers.greeted() && session.answers.has("query-kvm"));
        assert_eq!(
            session.stderr,
            line("query-kvm", "{}").trim_end().to_owned() + &line("quit", "{}")
        );
    }

    #[test]
    fn program_that_reads_nothing_is_heard_out() {
        let session = shell("echo oops >&2; exit 3", Duration::from_secs(60)).unwrap();
        assert_eq!(session.status, Exit::Code(3));
        assert_eq!(session.stderr, "oops\n");
        assert!(!session.answers.greeted());
    }

    #[test]
    fn program_that_never_ends_is_ended() {
        let error = shell("cat >/dev/null; sleep 600", Duration::from_millis(50)).unwrap_err();
        assert!(matches!(error, ProcessError::TimedOut { .. }), "{error}");
    }
}
