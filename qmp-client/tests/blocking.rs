//! The blocking client, against a real QEMU: `QEMU_PROG`, else the one in `PATH`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "real/qemu.rs"]
mod real;

use std::io::Read as _;
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use qapi_types::{QapiErrorClass, RunState, YankInstance, cmd, event};
use qmp_client::blocking::{Buffer, Client, Connect, Stream, WhenFull};
use qmp_client::{End, Error};
use serde_json::{Value, json};

use crate::real::Qemu;

const MINUTE: Duration = Duration::from_secs(60);

/// Starts a QEMU and connects to it over a socket.
fn connected(options: Connect) -> (Qemu, Client) {
    let qemu = Qemu::start();
    let client = options.stream(qemu.dial()).unwrap();
    (qemu, client)
}

#[test]
fn commands_are_typed_and_refusals_are_errors() {
    let (_qemu, mut client) = connected(Connect::new());
    let version = client.run(cmd::QueryVersion::new()).unwrap();
    assert_eq!(client.greeting().unwrap().version, version);
    let refused = client.run(cmd::BlockdevDel::new("absent")).unwrap_err();
    let Error::Refused { command, class, desc } = &refused else { panic!("{refused:?}") };
    assert_eq!((&**command, class), ("blockdev-del", &QapiErrorClass::GenericError));
    assert!(desc.contains("absent"), "{desc}");
    let whole = client.try_run("no-such-command", json!({})).unwrap();
    assert_eq!(whole["error"]["class"], "CommandNotFound");
    assert!(whole.get("id").is_none(), "{whole}");
    let status = client.run_raw("query-status", Value::Null).unwrap();
    assert_eq!(status["status"], "running");
}

#[test]
fn thousand_commands_in_flight_get_each_their_own_reply_in_any_order() {
    let (_qemu, mut client) = connected(Connect::new());
    for number in 0..8 {
        let iothread = json!({ "qom-type": "iothread", "id": format!("io{number}"),
            "poll-max-ns": 1000 * number });
        client.run_raw("object-add", iothread).unwrap();
    }
    let mut tickets = Vec::new();
    for round in 0..1000 {
        let path = format!("/objects/io{}", round % 8);
        let get = json!({ "path": path, "property": "poll-max-ns" });
        tickets.push((round % 8, client.send_raw("qom-get", get).unwrap()));
    }
    // A command that waits for its own reply is after all of them; nothing is lost by that.
    assert_eq!(client.run(cmd::QueryStatus::new()).unwrap().status, RunState::Running);
    for (number, ticket) in tickets.into_iter().rev() {
        assert_eq!(client.receive(ticket).unwrap(), 1000 * number);
    }
}

#[test]
fn replies_to_dropped_tickets_are_nobody_elses() {
    let (_qemu, mut client) = connected(Connect::new());
    for _ in 0..50 {
        drop(client.send(cmd::Stop::new()).unwrap());
        let status = client.run(cmd::QueryStatus::new()).unwrap();
        assert_eq!(status.status, RunState::Paused);
        client.run(cmd::Cont::new()).unwrap();
    }
    let names = client.take_events().unwrap().into_iter().map(|event| event.name);
    assert_eq!(names.collect::<Vec<_>>(), ["STOP", "RESUME"].repeat(50));
}

#[test]
fn ticket_of_another_client_is_refused() {
    let (_qemu, mut client) = connected(Connect::new());
    let (_other_qemu, mut other) = connected(Connect::new());
    let ticket = client.send(cmd::QueryStatus::new()).unwrap();
    let error = other.receive(ticket).unwrap_err();
    assert!(matches!(&error, Error::Ended { cause: End::ClosedHere, .. }), "{error}");
    client.run(cmd::QueryStatus::new()).unwrap();
}

#[test]
fn event_is_waited_for_by_its_type_and_others_stay_in_order() {
    let (_qemu, mut client) = connected(Connect::new());
    let late = client.wait_for::<event::Stop>(|_| true, Duration::from_millis(20));
    assert_eq!(late.unwrap_err().to_string(), "waited 20ms for the event STOP");
    client.run(cmd::Stop::new()).unwrap();
    client.run(cmd::Cont::new()).unwrap();
    client.run(cmd::Stop::new()).unwrap();
    client.wait_for::<event::Resume>(|_| true, MINUTE).unwrap();
    assert_eq!(client.next_event(MINUTE).unwrap().name, "STOP");
    let rest = client.take_events().unwrap();
    assert_eq!(rest.iter().map(|event| &*event.name).collect::<Vec<_>>(), ["STOP"]);
    let late = client.next_event(Duration::from_millis(20)).unwrap_err();
    assert_eq!(late.to_string(), "waited 20ms for an event");
}

#[test]
fn slow_reader_loses_the_oldest_events_and_is_told() {
    let buffer = Buffer { size: 3, when_full: WhenFull::DropOldest };
    let (_qemu, mut client) = connected(Connect::new().events(buffer));
    for _ in 0..5 {
        client.run(cmd::Stop::new()).unwrap();
        client.run(cmd::Cont::new()).unwrap();
    }
    let lost = client.next_event(MINUTE).unwrap_err();
    assert!(matches!(lost, Error::Overrun { lost: 7 }), "{lost}");
    let kept = client.take_events().unwrap();
    let names = kept.iter().map(|event| &*event.name);
    assert_eq!(names.collect::<Vec<_>>(), ["RESUME", "STOP", "RESUME"]);
}

#[test]
fn reader_that_may_lose_nothing_has_to_take_events() {
    let buffer = Buffer { size: 3, when_full: WhenFull::Wait };
    let (_qemu, mut client) = connected(Connect::new().events(buffer));
    client.run(cmd::Stop::new()).unwrap();
    client.run(cmd::Cont::new()).unwrap();
    // Its event comes before its reply, which is not read.
    let full = client.run(cmd::Stop::new()).unwrap_err();
    assert_eq!(
        full.to_string(),
        "3 events wait to be taken, so that none is read before the reply to stop; take them by \
         `take_events`"
    );
    let events = client.take_events().unwrap();
    let names = events.iter().map(|event| &*event.name);
    assert_eq!(names.collect::<Vec<_>>(), ["STOP", "RESUME", "STOP"]);
    assert_eq!(client.run(cmd::QueryStatus::new()).unwrap().status, RunState::Paused);
}

#[test]
fn descriptor_becomes_that_of_the_command_that_follows() {
    let (_qemu, mut client) = connected(Connect::new());
    let (mut reader, writer) = std::io::pipe().unwrap();
    client.send_fd(writer).unwrap();
    let set = client.run(cmd::AddFd::new()).unwrap().fdset_id;
    let sets = client.run(cmd::QueryFdsets::new()).unwrap();
    assert_eq!(sets.iter().map(|set| set.fdset_id).collect::<Vec<_>>(), [set]);
    client.run(cmd::RemoveFd::new(set)).unwrap();
    // QEMU had the only writing end: now it has none.
    let mut rest = Vec::new();
    reader.read_to_end(&mut rest).unwrap();
    assert_eq!(rest, b"");
}

#[test]
fn descriptor_over_anything_but_a_unix_socket_is_refused() {
    let mut qemu = Qemu::on_stdio();
    let mut client = Connect::new().stream(qemu.pipes()).unwrap();
    let error = client.send_fd(std::io::stdin()).unwrap_err();
    assert_eq!(error.to_string(), "send a descriptor: only a Unix socket passes descriptors");
    client.run(cmd::QueryStatus::new()).unwrap();
}

#[test]
fn pipes_of_a_child_are_a_connection() {
    let mut qemu = Qemu::on_stdio();
    let mut client = Connect::new().stream(qemu.pipes()).unwrap();
    let text = "x".repeat(200 << 10);
    let unknown = client.try_run("no-such-command", json!({ "text": text })).unwrap();
    assert_eq!(unknown["error"]["class"], "CommandNotFound");
    client.set_command_limit(Duration::from_millis(20));
    let late = client.wait_for::<event::Stop>(|_| true, Duration::from_millis(20)).unwrap_err();
    assert_eq!(late.to_string(), "waited 20ms for the event STOP");
    client.set_command_limit(MINUTE);
    let events = client.quit().unwrap();
    assert_eq!(events.iter().map(|event| &*event.name).collect::<Vec<_>>(), ["SHUTDOWN"]);
    assert!(qemu.ended().success());
}

#[test]
fn reader_and_writer_without_descriptors_are_a_connection() {
    let qemu = Qemu::start();
    let stream = qemu.dial();
    let (input, output) = (stream.try_clone().unwrap(), stream);
    let stream = Stream::read_write(input.take(u64::MAX), output).unwrap();
    let mut client = Connect::new().stream(stream).unwrap();
    let late = client.next_event(Duration::from_millis(20)).unwrap_err();
    assert_eq!(late.to_string(), "waited 20ms for an event");
    assert_eq!(client.take_events().unwrap(), []);
    client.run(cmd::Stop::new()).unwrap();
    client.wait_for::<event::Stop>(|_| true, MINUTE).unwrap();
    client.quit().unwrap();
}

#[test]
fn tcp_and_socket_pairs_are_connections() {
    let listener = TcpListener::bind("localhost:0").unwrap();
    let address = listener.local_addr().unwrap();
    let _qemu = Qemu::with(&["-qmp", &format!("tcp:{address}")]);
    let stream: TcpStream = listener.accept().unwrap().0;
    let mut client = Connect::new().stream(stream).unwrap();
    client.run(cmd::QueryStatus::new()).unwrap();

    let (ours, theirs) = UnixStream::pair().unwrap();
    let _qemu = Qemu::on_socket(OwnedFd::from(theirs));
    let mut client = Connect::new().stream(ours).unwrap();
    client.run(cmd::QueryStatus::new()).unwrap();
}

#[test]
fn out_of_band_command_overtakes() {
    let (_qemu, mut client) = connected(Connect::new().out_of_band());
    assert!(client.is_out_of_band());
    // No instance has to be yanked; the command itself may run so.
    client.run_out_of_band(cmd::Yank::new(Vec::<YankInstance>::new())).unwrap();
    let refused = client.run_out_of_band(cmd::Stop::new()).unwrap_err();
    assert!(refused.to_string().contains("OOB"), "{refused}");
}

#[test]
fn end_of_qemu_ends_every_wait_after_the_last_event() {
    let (mut qemu, mut client) = connected(Connect::new());
    client.run(cmd::Quit::new()).unwrap();
    assert!(qemu.ended().success());
    assert_eq!(client.next_event(MINUTE).unwrap().name, "SHUTDOWN");
    let end = client.next_event(MINUTE).unwrap_err();
    assert_eq!(end.to_string(), "wait for an event: the connection ended: QEMU closed it");
    let end = client.run(cmd::Stop::new()).unwrap_err();
    assert!(matches!(&end, Error::Ended { cause: End::Closed, .. }), "{end:?}");
    assert!(client.take_events().is_err());
}

#[test]
fn closing_waits_for_qemu_which_takes_the_next_client() {
    let qemu = Qemu::start();
    let mut client = Connect::new().stream(qemu.dial()).unwrap();
    client.run(cmd::Stop::new()).unwrap();
    let events = client.close().unwrap();
    assert_eq!(events.iter().map(|event| &*event.name).collect::<Vec<_>>(), ["STOP"]);
    let mut next = Connect::new().stream(qemu.dial()).unwrap();
    assert_eq!(next.run(cmd::QueryStatus::new()).unwrap().status, RunState::Paused);
}

#[test]
fn lost_connection_fails_what_is_in_flight_and_is_made_again() {
    let qemu = Qemu::start();
    drop(qemu.dial());
    let socket = qemu.socket();
    let (told, restored) = std::sync::mpsc::channel();
    let restore = move |client: &mut Client| {
        told.send(client.run(cmd::QueryStatus::new())?.status).ok();
        Ok(())
    };
    let dial = move || UnixStream::connect(&socket);
    let mut client = Connect::new().reconnecting(dial, restore).unwrap();
    client.run(cmd::Stop::new()).unwrap();
    // QEMU itself cuts the connection, and listens again.
    let cut = || json!({ "instances": [{ "type": "chardev", "id": "mon" }] });
    let ticket = client.send_raw("yank", cut()).unwrap();
    let end = client.receive(ticket).unwrap_err();
    assert!(matches!(&end, Error::Ended { cause: End::Closed, .. }), "{end:?}");
    assert!(restored.try_recv().is_err());
    client.run(cmd::Cont::new()).unwrap();
    assert_eq!(restored.try_recv().unwrap(), RunState::Paused);
    // What came before is before the mark, what came after is after it.
    assert_eq!(client.next_event(MINUTE).unwrap().name, "STOP");
    let mark = client.next_event(MINUTE).unwrap_err();
    assert!(matches!(mark, Error::Reconnected), "{mark}");
    client.wait_for::<event::Resume>(|_| true, MINUTE).unwrap();
    // A wait for an event goes on, too.
    client.send_raw("yank", cut()).map(drop).unwrap();
    let mark = client.wait_for::<event::Stop>(|_| true, MINUTE).unwrap_err();
    assert!(matches!(mark, Error::Reconnected), "{mark}");
    assert_eq!(restored.try_recv().unwrap(), RunState::Running);
    client.run(cmd::Stop::new()).unwrap();
    client.wait_for::<event::Stop>(|_| true, MINUTE).unwrap();
}

#[test]
fn connection_that_cannot_be_made_again_says_why() {
    let mut qemu = Qemu::start();
    drop(qemu.dial());
    let socket = qemu.socket();
    let options = Connect::new().greeting_limit(Duration::from_millis(100));
    let dial = move || UnixStream::connect(&socket);
    let mut client = options.reconnecting(dial, |_| Ok(())).unwrap();
    client.run(cmd::Quit::new()).unwrap();
    assert!(qemu.ended().success());
    let error = client.run(cmd::QueryStatus::new()).unwrap_err().to_string();
    assert!(error.starts_with("connect to QEMU, within 100ms: "), "{error}");
    assert_eq!(client.next_event(MINUTE).unwrap().name, "SHUTDOWN");
}
