//! Whole sessions of real QEMUs: each message is read as what it is, and written again to the same JSON.
//!
//! `recorded/sessions.jsonl` has one session of each of three releases, what was sent and what came, line by
//! line; other tests ask the QEMUs of `QEMU_PROGRAMS`, and read libvirt's recordings (`LIBVIRT_SRC`).

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

use qapi_types::QapiErrorClass;
use qapi_types::envelope::{Message, Request};
use qapi_types::event::AnyEvent;
use qapi_types::wire::{Wire, from_str_strict};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "live-programs")]
mod support;

const RECORDED: &str = include_str!("recorded/sessions.jsonl");

/// Reads a line in both ways, and writes it again; what the type does not know would be noted.
fn read<'t, T: Wire + PartialEq + Serialize + Deserialize<'t>>(line: &'t str) -> T {
    let (read, notes) =
        from_str_strict::<T>(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    assert_eq!(notes, [], "{line}");
    let value: Value = serde_json::from_str(line).unwrap();
    assert_eq!(read.to_value(), value, "{line}");
    let by_serde: T = serde_json::from_str(line).unwrap();
    assert!(by_serde == read, "{line}");
    assert_eq!(serde_json::to_value(&read).unwrap(), value, "{line}");
    read
}

/// What a session has, by kind.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    greetings: Vec<String>,
    requests: usize,
    returned: usize,
    refused: Vec<QapiErrorClass>,
    about_any: usize,
    events: Vec<String>,
}

impl Seen {
    fn add(&mut self, line: &str) {
        if line.starts_with("{\"exec") {
            read::<Request>(line);
            self.requests += 1;
            return;
        }
        match read::<Message>(line) {
            Message::Greeting(greeting) => {
                assert!(greeting.offers_oob());
                self.greetings.push(greeting.to_string());
            }
            Message::Event(event) => {
                assert!(event.timestamp.as_ref().unwrap().to_time().is_some(), "{line}");
                let any = event.decode_any().unwrap();
                assert!(!matches!(any, AnyEvent::Unrecognized { .. }), "{line}");
                self.events.push(event.name);
            }
            Message::Reply(reply) => {
                self.about_any += usize::from(reply.is_about_any());
                match reply.result {
                    Ok(_) => self.returned += 1,
                    Err(error) => self.refused.push(error.class),
                }
            }
        }
    }
}

#[test]
fn recorded_sessions_are_exact() {
    use QapiErrorClass::{CommandNotFound, DeviceNotFound, GenericError};
    let mut seen = Seen::default();
    RECORDED.lines().for_each(|line| seen.add(line));
    let [older, newer, newest] = &seen.greetings[..] else { panic!("{seen:?}") };
    assert!(older.starts_with("QEMU 7.2.22 (Debian 1:7.2+dfsg"), "{older}");
    assert!(newer.starts_with("QEMU 10.0."), "{newer}");
    assert!(newest.starts_with("QEMU 11.1."), "{newest}");
    assert_eq!((seen.requests, seen.returned, seen.about_any), (45, 30, 3));
    let refused = [GenericError, CommandNotFound, GenericError, GenericError];
    let refused = [&refused[..], &[DeviceNotFound, GenericError]].concat();
    assert_eq!(seen.refused, refused.repeat(3));
    assert_eq!(seen.events, ["STOP", "RESUME", "SHUTDOWN"].repeat(3));
}

#[cfg(feature = "live-programs")]
#[test]
fn live_sessions_are_exact() {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::{Command, Stdio};

    for program in support::session::programs("qemu-system") {
        #[expect(clippy::disallowed_methods, reason = "the program under test")]
        let mut qemu = Command::new(&program);
        qemu.args(["-machine", "none", "-display", "none", "-nodefaults", "-qmp", "stdio"]);
        let mut qemu = qemu.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (mut input, mut seen) = (qemu.stdin.take().unwrap(), Seen::default());
        let mut lines = BufReader::new(qemu.stdout.take().unwrap()).lines().map(Result::unwrap);
        seen.add(&lines.next().unwrap());
        let asked = RECORDED.lines().skip(1).take_while(|line| !line.starts_with("{\"QMP\""));
        for request in asked.filter(|line| line.starts_with("{\"exec")) {
            input.write_all(request.as_bytes()).unwrap();
            let before = seen.returned + seen.refused.len();
            while seen.returned + seen.refused.len() == before {
                seen.add(&lines.next().unwrap());
            }
        }
        lines.for_each(|line| seen.add(&line));
        assert_eq!((seen.greetings.len(), seen.returned), (1, 10), "{program:?}");
        assert_eq!(seen.events, ["STOP", "RESUME", "SHUTDOWN"], "{program:?}");
        assert!(qemu.wait().unwrap().success());
    }
}

#[cfg(feature = "recorded-replies")]
#[test]
fn libvirts_recordings_are_exact() {
    use std::path::Path;

    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let tree = std::env::var("LIBVIRT_SRC").expect("LIBVIRT_SRC names libvirt's source tree");
    let entries = Path::new(&tree).join("tests/qemucapabilitiesdata").read_dir().unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut count = 0;
    for path in paths.filter(|path| path.extension().is_some_and(|end| end == "replies")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
        for (at, value) in values.map(Result::unwrap).enumerate() {
            let (again, id) = match at % 2 {
                0 => serde_json::from_value(value.clone())
                    .map(|request: Request| (request.to_value(), request.id)),
                _ => serde_json::from_value(value.clone()).map(|message: Message| {
                    let Message::Reply(reply) = &message else { panic!("{value}") };
                    (message.to_value(), reply.id.clone())
                }),
            }
            .unwrap();
            assert_eq!(again, value, "{path:?}");
            assert!(id.is_some(), "{path:?}: {value}");
            count += 1;
        }
    }
    assert!(count > 2_000, "{count}");
}
