//! One short QMP session over a QEMU's standard streams: all questions at once, then `quit`.
//!
//! The machine room's client is for conversations; a probe only has a monologue, whose answers
//! are read when QEMU is gone.

use std::fs::File;
use std::io::{self, PipeReader, Read, Seek, Write};
use std::os::fd::AsFd;

use crate::deadline::{Deadline, Waiting};
use crate::host::parse::Answers;
use crate::process::poll::{self, Interest};
use crate::process::{Child, Exit, Invocation, ProcessError, Stream, Streams, command_line};

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
    // QEMU drops what it has not read yet when its monitor ends, so this stays open until the
    // end. Who does not start does not read: then writing fails, and stderr says why.
    let mut stdin = child.take_stdin();
    if let Some(stdin) = &mut stdin {
        stdin.write_all(script(commands).as_bytes()).ok();
    }
    let output = read_to_end(&mut child, deadline).map_err(system)?;
    let status = child.wait(deadline)?;
    let stderr = whole(&mut log).map_err(system)?;
    drop(stdin);
    Ok(Session { argv, answers: Answers::of(&output), status, stderr })
}

/// Writes the commands one a line, each with its name as its id.
fn script(commands: &[(&str, &str)]) -> String {
    let all = [("qmp_capabilities", "{}")].iter().chain(commands).chain([&("quit", "{}")]);
    all.map(|(name, arguments)| {
        format!("{{\"execute\":\"{name}\",\"arguments\":{arguments},\"id\":\"{name}\"}}\n")
    })
    .collect()
}

/// Reads standard output to its end, or to the deadline; waiting for the child's end then says
/// that it expired.
fn read_to_end(child: &mut Child, deadline: Deadline) -> io::Result<String> {
    let _waiting = Waiting::on(format_args!("the answers of {}", command_line(child.argv())));
    let mut output = Vec::new();
    if let Some(mut pipe) = child.take_stdout() {
        while read_some(&mut pipe, &mut output, deadline)? {}
    }
    Ok(String::from_utf8_lossy(&output).into_owned())
}

/// Reads what is there; says whether more may come.
fn read_some(pipe: &mut PipeReader, output: &mut Vec<u8>, deadline: Deadline) -> io::Result<bool> {
    let ready = poll::wait(&[(pipe.as_fd(), Interest::Read)], deadline)?;
    if !ready.iter().any(|ready| ready.read) {
        return Ok(false);
    }
    let mut chunk = [0; 16 * 1024];
    match pipe.read(&mut chunk) {
        Ok(count) => {
            output.extend_from_slice(&chunk[..count]);
            Ok(count > 0)
        }
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(true),
        Err(error) => Err(error),
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

    use super::*;
    use crate::deadline::Timeouts;

    fn shell(script: &str, limit: Duration) -> Result<Session, ProcessError> {
        let invocation = Invocation::new("sh").args(["-c", script]);
        ask(invocation, &[("query-kvm", "{}")], Timeouts::default().after(limit))
    }

    #[test]
    fn script_ends_with_quit() {
        assert_eq!(
            script(&[("a", r#"{"b":1}"#)]),
            "{\"execute\":\"qmp_capabilities\",\"arguments\":{},\"id\":\"qmp_capabilities\"}\n\
             {\"execute\":\"a\",\"arguments\":{\"b\":1},\"id\":\"a\"}\n\
             {\"execute\":\"quit\",\"arguments\":{},\"id\":\"quit\"}\n"
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
