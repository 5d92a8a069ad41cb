//! A minimal QMP client, over a program's standard input and output, to query its schema.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

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

impl Session {
    /// Starts `program` without a machine, reads its greeting and negotiates.
    ///
    /// # Errors
    /// * what was tried and what happened, if it does not start or does not speak QMP.
    pub fn start(program: &Path) -> Result<Self, String> {
        let shown = program.display();
        let daemon = program.to_string_lossy().contains("storage-daemon");
        let arguments: &[&str] = if daemon {
            &["--chardev", "stdio,id=qmp", "--monitor", "chardev=qmp"]
        } else {
            &["-machine", "none", "-nodefaults", "-display", "none", "-qmp", "stdio"]
        };
        let mut child = command(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("start {shown}: {error}"))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("start {shown}: it has no pipes"));
        };
        let (sender, lines) = channel();
        // The thread ends with the program's output.
        drop(std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        }));
        let mut session = Self { child, input, lines, version: String::new() };
        let greeting = session.receive().map_err(|e| format!("greeting of {shown}: {e}"))?;
        let version = &greeting["QMP"]["version"]["qemu"];
        if !version.is_object() {
            return Err(format!("greeting of {shown}: {greeting} is none"));
        }
        let number = |part: &str| version[part].as_i64().unwrap_or(-1);
        session.version = format!("{}.{}.{}", number("major"), number("minor"), number("micro"));
        session.execute("qmp_capabilities")?;
        Ok(session)
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
        serde_json::from_str(&line).map_err(|error| format!("{error} in {line}"))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It has no state that a kill could harm.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
