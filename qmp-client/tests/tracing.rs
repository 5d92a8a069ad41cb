//! What the clients tell `tracing`, on a real QEMU.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "real/qemu.rs"]
mod real;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use qapi_types::{cmd, event};
use qmp_client::{blocking, tokio as asynchronous};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::real::Qemu;

const MINUTE: Duration = Duration::from_secs(60);

/// Keeps spans and events up to a level, a line each.
#[derive(Clone)]
struct Tape {
    level: Level,
    lines: Arc<Mutex<Vec<String>>>,
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Tape {
    fn new(level: Level) -> Self {
        Self { level, lines: Arc::default() }
    }

    fn note(&self, kind: &str, metadata: &Metadata<'_>, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(format!("{kind} {} {}:", metadata.level(), metadata.target()));
        fields(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }

    fn text(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }
}

impl Subscriber for Tape {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.level && metadata.target().starts_with("qmp_client")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note("span", span.metadata(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        self.note("event", event.metadata(), |line| event.record(line));
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// What is told without the contents of messages.
const TOLD: [&str; 6] = [
    r#"span DEBUG qmp_client: name="object-add""#,
    r#"event DEBUG qmp_client: message=returned command="object-add""#,
    r#"event DEBUG qmp_client: message=refused command="object-del" class=GenericError"#,
    r#"event DEBUG qmp_client: message=event event="STOP""#,
    r#"event DEBUG qmp_client: message=returned command="quit""#,
    r#"event DEBUG qmp_client: message=connection ended cause="QEMU closed it""#,
];

fn check(tape: &Tape) {
    let text = tape.text();
    for line in TOLD {
        assert!(text.lines().any(|told| told == line), "no {line} in:\n{text}");
    }
    // A secret is told on level TRACE alone.
    assert_eq!(text.contains("hunter2"), tape.level == Level::TRACE, "{text}");
    assert_eq!(text.contains("qmp_client::message"), tape.level == Level::TRACE, "{text}");
}

#[test]
fn blocking_client_tells_what_happens_and_no_secrets_below_trace() {
    for level in [Level::DEBUG, Level::TRACE] {
        let tape = Tape::new(level);
        tracing::subscriber::with_default(tape.clone(), || {
            let qemu = Qemu::start();
            let mut client = blocking::Connect::new().stream(qemu.dial()).unwrap();
            let secret = json!({ "qom-type": "secret", "id": "s", "data": "hunter2" });
            client.run_raw("object-add", secret).unwrap();
            client.run(cmd::ObjectDel::new("absent")).unwrap_err();
            client.run(cmd::Stop::new()).unwrap();
            client.wait_for::<event::Stop>(|_| true, MINUTE).unwrap();
            client.quit().unwrap();
        });
        check(&tape);
    }
}

#[test]
fn client_on_tokio_tells_the_same() {
    for level in [Level::DEBUG, Level::TRACE] {
        let tape = Tape::new(level);
        tracing::subscriber::with_default(tape.clone(), || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let qemu = Qemu::start();
                let stream = qemu.dial();
                stream.set_nonblocking(true).unwrap();
                let stream = tokio::net::UnixStream::from_std(stream).unwrap();
                let (client, mut events) =
                    asynchronous::Connect::new().stream(stream).await.unwrap();
                let secret = json!({ "qom-type": "secret", "id": "s", "data": "hunter2" });
                client.run_raw("object-add", secret).await.unwrap();
                client.run(cmd::ObjectDel::new("absent")).await.unwrap_err();
                client.run(cmd::Stop::new()).await.unwrap();
                events.wait_for::<event::Stop>(|_| true, MINUTE).await.unwrap();
                client.quit().await.unwrap();
            });
        });
        check(&tape);
    }
}
