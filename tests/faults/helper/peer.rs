//! [`serve_qmp`]: a QMP server on the standard streams that does one thing wrong or unusual.

use std::io::{self, Write as _};
use std::process::ExitCode;

use serde_json::Value;

const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": []}}"#;

const EVENT: &str =
    r#"{"event": "RESUME", "timestamp": {"seconds": 1, "microseconds": 2}, "data": {}}"#;

/// Serves until `quit`, with the fault that `kind` names.
pub(crate) fn serve_qmp(kind: &str) -> ExitCode {
    match greet(kind).and_then(|()| serve(kind)) {
        Ok(status) => ExitCode::from(status),
        Err(_) => ExitCode::from(9),
    }
}

/// Writes and flushes bytes.
fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

fn line(text: &str) -> io::Result<()> {
    write(format!("{text}\r\n").as_bytes())
}

/// Sends the greeting, with the fault that `kind` names.
fn greet(kind: &str) -> io::Result<()> {
    match kind {
        "event_before_greeting" => line(EVENT)?,
        "events_before_greeting" => (0..100).try_for_each(|_| line(EVENT))?,
        "blank_lines_before_greeting" => write(b"\r\n\n\r\n")?,
        "greeting_in_pieces" => {
            for byte in GREETING.bytes() {
                write(&[byte])?;
            }
            return write(b"\r\n");
        }
        "greeting_with_more" => {
            return line(&GREETING.replace("\"capabilities\"", "\"more\": [1], \"capabilities\""));
        }
        "other_greeting" => return line(r#"{"hello": "world"}"#),
        "no_json_greeting" => return line("HTTP/1.1 400 Bad Request"),
        "ends_before_greeting" => {
            eprintln_error("qemu: cannot find the tape drive");
            return Err(io::ErrorKind::Other.into());
        }
        "half_greeting" => {
            write(br#"{"QMP": {"versi"#)?;
            return Err(io::ErrorKind::Other.into());
        }
        _ => {}
    }
    line(GREETING)?;
    if kind == "event_after_greeting" { line(EVENT) } else { Ok(()) }
}

#[expect(clippy::print_stderr, reason = "this program simulates QEMU")]
fn eprintln_error(text: &str) {
    eprintln!("{text}");
}

/// Answers commands; returns the exit status.
fn serve(kind: &str) -> io::Result<u8> {
    // A command is a JSON object; no newline need follow.
    let requests = serde_json::Deserializer::from_reader(io::stdin().lock()).into_iter::<Value>();
    for request in requests {
        let request = request?;
        let (id, command) = (request["id"].to_string(), request["execute"].as_str());
        match command {
            Some("qmp_capabilities") => {
                if kind == "event_while_negotiating" {
                    line(EVENT)?;
                }
                line(&format!(r#"{{"return": {{}}, "id": {id}}}"#))?;
            }
            Some("quit") => {
                line(&format!(r#"{{"return": {{}}, "id": {id}}}"#))?;
                return Ok(u8::from(kind == "bad_status_at_quit"));
            }
            _ => answer(kind, &id)?,
        }
    }
    Ok(0)
}

/// Answers a command, with the fault that `kind` names.
fn answer(kind: &str, id: &str) -> io::Result<()> {
    let good = format!(r#"{{"return": {{"status": "running", "running": true}}, "id": {id}}}"#);
    match kind {
        "half_line" => {
            write(br#"{"return": {"status": "run"#)?;
            Err(io::ErrorKind::Other.into())
        }
        "empty_error" => line(&format!(r#"{{"error": {{}}, "id": {id}}}"#)),
        "error_without_text" => {
            line(&format!(r#"{{"error": {{"class": "GenericError", "desc": ""}}, "id": {id}}}"#))
        }
        "error_that_is_text" => line(&format!(r#"{{"error": "odd", "id": {id}}}"#)),
        "return_and_error" => line(&format!(
            r#"{{"return": {{}}, "error": {{"class": "GenericError", "desc": "odd"}}, "id": {id}}}"#
        )),
        "neither_return_nor_error" => line(&format!(r#"{{"id": {id}}}"#)),
        "no_json" => line("what?"),
        "no_utf8" => write(b"{\"return\": \"\xff\xfe\"}\r\n"),
        "no_object" => line("[1, 2, 3]"),
        "deep_nesting" => line(&"[".repeat(1_000_000)),
        "endless_line" => {
            let bytes = [b'a'; 1 << 16];
            write(br#"{"return": ""#)?;
            loop {
                write(&bytes)?;
            }
        }
        "events_before_answer" => {
            (0..20_000).try_for_each(|_| line(EVENT))?;
            line(&good)
        }
        "large_answer" => {
            let text = "x".repeat(32 << 20);
            line(&format!(r#"{{"return": "{text}", "id": {id}}}"#))
        }
        "control_characters" => line(&format!(
            r#"{{"error": {{"class": "GenericError", "desc": "\u001b[2Jgone\rover\b\u0000"}}, "id": {id}}}"#
        )),
        _ => line(&good),
    }
}
