//! More events than any QEMU sends, through both clients: none is lost, and their order is kept.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

#[path = "real/scripted.rs"]
mod scripted;

use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;
use std::time::Duration;

use qmp_client::{Buffer, WhenFull, blocking, tokio as asynchronous};

const MINUTE: Duration = Duration::from_secs(60);

/// How many events are sent.
const EVENTS: u64 = 100_000;

/// Sends the greeting, the reply to the negotiation, and numbered events, as fast as it can.
fn feed() -> (UnixStream, JoinHandle<()>) {
    let (ours, mut theirs) = UnixStream::pair().unwrap();
    let feeder = std::thread::spawn(move || {
        scripted::greet(&mut theirs);
        for number in 0..EVENTS {
            let event = format!("{{\"event\": \"E\", \"data\": {{\"number\": {number}}}}}\r\n");
            theirs.write_all(event.as_bytes()).unwrap();
        }
    });
    (ours, feeder)
}

#[test]
fn blocking_client_gives_every_event_in_order() {
    let (stream, feeder) = feed();
    let mut client = blocking::Connect::new().stream(stream).unwrap();
    for number in 0..EVENTS {
        assert_eq!(client.next_event(MINUTE).unwrap().data["number"], number);
    }
    feeder.join().unwrap();
    assert!(client.next_event(MINUTE).is_err());
}

#[tokio::test]
async fn client_on_tokio_gives_every_event_in_order_though_its_buffer_is_small() {
    let (stream, feeder) = feed();
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    let buffer = Buffer { size: 10, when_full: WhenFull::Wait };
    let (_client, mut events) =
        asynchronous::Connect::new().events(buffer).stream(stream).await.unwrap();
    for number in 0..EVENTS {
        assert_eq!(events.next().await.unwrap().data["number"], number);
    }
    feeder.join().unwrap();
    assert!(events.next().await.is_err());
}
