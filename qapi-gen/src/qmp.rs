//! A minimal QMP client, over a program's standard input and output, to query its schema.

use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use serde_json::{Value, json};

use crate::diagnostic::shortened;
use crate::process::command;

/// How long one reply may take; a schema takes about 50 ms.
const REPLY_LIMIT: Duration = Duration::from_secs(60);

/// A program that speaks QMP on its standard input and output.
#[derive(Debug)]
pub struct Session {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
    /// The program's version, such as `10.0.2`.
    pub version: String,
}

/// How each kind of program is told to speak QMP there: emulators, then the storage daemon.
const ARGUMENTS: [&[&str]; 2] = [
    &["-machine", "none", "-nodefaults", "-display", "none", "-qmp", "stdio"],
    &["--chardev", "stdio,id=qmp", "--monitor", "chardev=qmp"],
];

impl Session {
    /// Starts `program` without a machine, reads its greeting and negotiates.
    ///
    /// Whether it is an emulator or a storage daemon, it shows itself by the arguments that it takes.
    ///
    /// # Errors
    /// * what was tried and what happened, if it does not start or does not speak QMP.
    pub fn start(program: &Path) -> Result<Self, String> {
        let mut problems = Vec::new();
        for arguments in ARGUMENTS {
            match Self::start_with(program, arguments)? {
                Ok(session) => return Ok(session),
                Err(problem) => problems.push(format!("with {}: {problem}", arguments.join(" "))),
            }
        }
        Err(format!("greeting of {}: there is none; {}", program.display(), problems.join("; ")))
    }

    /// Starts `program`; the inner error is that it ended before its greeting.
    fn start_with(program: &Path, arguments: &[&str]) -> Result<Result<Self, String>, String> {
        let shown = program.display();
        let mut child = command(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("start {shown}: {error}"))?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(input), Some(output), Some(errors)) = pipes else {
            return Err(format!("start {shown}: it has no pipes"));
        };
        let (lines, errors) = (lines_of(output), lines_of(errors));
        let mut session = Self { child, input, lines, version: String::new() };
        let greeting = match session.lines.recv_timeout(REPLY_LIMIT) {
            Ok(line) => line,
            Err(RecvTimeoutError::Disconnected) => {
                // It has closed its output, so that its complaints end soon, too.
                let said: Vec<_> = errors.into_iter().take(20).collect();
                let said = shortened(&said.join(" "), 300).into_owned();
                return Ok(Err(match said.is_empty() {
                    true => "it ended".to_owned(),
                    false => format!("it ended, and said `{said}`"),
                }));
            }
            Err(RecvTimeoutError::Timeout) => {
                let limit = REPLY_LIMIT.as_secs();
                return Err(format!("greeting of {shown}: none came within {limit} seconds"));
            }
        };
        let message = parsed(&greeting).map_err(|error| format!("greeting of {shown}: {error}"))?;
        let version = &message["QMP"]["version"]["qemu"];
        if !version.is_object() {
            let greeting = shortened(&greeting, 300);
            return Err(format!("greeting of {shown}: {greeting} is none"));
        }
        let number = |part: &str| version[part].as_i64().unwrap_or(-1);
        session.version = format!("{}.{}.{}", number("major"), number("minor"), number("micro"));
        session.execute("qmp_capabilities")?;
        Ok(Ok(session))
    }

    /// Runs a command without arguments and returns its reply; events are dropped.
    ///
    /// # Errors
    /// * QEMU's error, or that no reply came.
    pub fn execute(&mut self, name: &str) -> Result<Value, String> {
        let line = format!("{}\n", json!({"execute": name, "id": name}));
        self.input.write_all(line.as_bytes()).map_err(|e| format!("send {name}: {e}"))?;
        loop {
            let mut message = self.receive().map_err(|e| format!("reply to {name}: {e}"))?;
            if message["id"] == name && message["return"] != Value::Null {
                return Ok(message["return"].take());
            }
            if !message["error"].is_null() {
                return Err(format!("{name}: {}", message["error"]));
            }
        }
    }

    /// Waits for the next message.
    fn receive(&mut self) -> Result<Value, String> {
        let line = self.lines.recv_timeout(REPLY_LIMIT).map_err(|error| error.to_string())?;
        parsed(&line)
    }
}

fn parsed(line: &str) -> Result<Value, String> {
    serde_json::from_str(line).map_err(|error| format!("{error} in {}", shortened(line, 300)))
}

/// Returns the lines of a pipe as they come, read by a thread that ends with the pipe.
fn lines_of(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    drop(std::thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            // Nobody may listen any more; the pipe is still emptied, lest its writer waits.
            drop(sender.send(line));
        }
    }));
    lines
}

impl Drop for Session {
    fn drop(&mut self) {
        // It has no state that a kill could harm.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
