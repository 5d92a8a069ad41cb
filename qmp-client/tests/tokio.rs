//! The client on tokio, against a real QEMU: `QEMU_PROG`, else the one in `PATH`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use qapi_types::{QapiErrorClass, RunState, YankInstance, cmd, event};
use qmp_client::protocol::Violation;
use qmp_client::tokio::{Buffer, Client, Connect, Events, WhenFull};
use qmp_client::{End, Error};
use serde_json::{Value, json};
use tokio::io::{AsyncWriteExt as _, duplex};
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::real::Qemu;

#[path = "real/qemu.rs"]
mod real;
#[path = "real/scripted.rs"]
mod scripted;

const MINUTE: Duration = Duration::from_secs(60);

/// Starts a QEMU and connects to it over a socket.
async fn connected(options: Connect) -> (Qemu, Client, Events) {
    let (qemu, stream) = started();
    let (client, events) = options.unix(stream).await.unwrap();
    (qemu, client, events)
}

/// Starts a QEMU and makes a stream to it.
fn started() -> (Qemu, UnixStream) {
    let qemu = Qemu::start();
    let stream = qemu.dial();
    stream.set_nonblocking(true).unwrap();
    (qemu, UnixStream::from_std(stream).unwrap())
}

/// Starts a peer that greets, negotiates and then follows a script.
fn scripted(
    script: impl FnOnce(std::os::unix::net::UnixStream) + Send + 'static,
) -> (UnixStream, std::thread::JoinHandle<()>) {
    let (ours, mut theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    ours.set_nonblocking(true).unwrap();
    let peer = std::thread::spawn(move || {
        scripted::greet(&mut theirs);
        script(theirs);
    });
    (UnixStream::from_std(ours).unwrap(), peer)
}

#[tokio::test]
async fn commands_are_typed_and_refusals_are_errors() {
    let (_qemu, client, _) = connected(Connect::new()).await;
    let version = client.run(cmd::QueryVersion::new()).await.unwrap();
    assert_eq!(client.greeting().unwrap().version, version);
    let refused = client.run(cmd::BlockdevDel::new("absent")).await.unwrap_err();
    let Error::Refused { command, class, desc } = &refused else { panic!("{refused:?}") };
    assert_eq!((&**command, class), ("blockdev-del", &QapiErrorClass::GenericError));
    assert!(desc.contains("absent"), "{desc}");
    let unknown = client.run_raw("no-such-command", json!({})).await.unwrap_err();
    assert!(unknown.to_string().starts_with("no-such-command: CommandNotFound: "), "{unknown}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_of_many_tasks_get_each_their_own_reply() {
    let (_qemu, client, _) = connected(Connect::new()).await;
    for number in 0..8 {
        let (id, time) = (format!("io{number}"), 1000 * number);
        let iothread = json!({ "qom-type": "iothread", "id": id, "poll-max-ns": time });
        client.run_raw("object-add", iothread).await.unwrap();
    }
    let tasks = (0..400).map(|round| {
        let client = client.clone();
        tokio::spawn(async move {
            let number = round % 8;
            let path = format!("/objects/io{number}");
            let get = json!({ "path": path, "property": "poll-max-ns" });
            assert_eq!(client.run_raw("qom-get", get).await.unwrap(), 1000 * number);
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn command_that_is_given_up_takes_effect_and_its_reply_is_nobody_elses() {
    let (_qemu, client, mut events) = connected(Connect::new()).await;
    for _ in 0..50 {
        let mut stop = Box::pin(client.run(cmd::Stop::new()));
        // It is sent at the first poll, and on this one thread nobody has read its reply by then.
        assert!(poll_fn(|context| Poll::Ready(stop.as_mut().poll(context).is_pending())).await);
        drop(stop);
        let status = client.run(cmd::QueryStatus::new()).await.unwrap();
        assert_eq!(status.status, RunState::Paused);
        client.run(cmd::Cont::new()).await.unwrap();
    }
    let names = events.take_all().unwrap().into_iter().map(|event| event.name);
    assert_eq!(names.collect::<Vec<_>>(), ["STOP", "RESUME"].repeat(50));
}

#[tokio::test]
async fn late_reply_is_an_error_and_the_connection_goes_on() {
    let (ours, peer) = scripted(|mut stream| {
        let slow = scripted::hear(&mut stream);
        let next = scripted::hear(&mut stream);
        let answers = ["\r\n", &scripted::reply(&slow, "2"), &scripted::reply(&next, "3")].concat();
        std::io::Write::write_all(&mut stream, answers.as_bytes()).unwrap();
    });
    let limit = Duration::from_millis(50);
    let (client, _events) = Connect::new().command_limit(limit).stream(ours).await.unwrap();
    let late = client.run_raw("slow", Value::Null).await.unwrap_err();
    assert_eq!(late.to_string(), "waited 50ms for the reply to slow");
    assert_eq!(client.run_raw("next", Value::Null).await.unwrap(), 3);
    peer.join().unwrap();
}

#[tokio::test]
async fn event_is_waited_for_by_its_type_and_for_a_limited_time() {
    let (_qemu, client, mut events) = connected(Connect::new()).await;
    let late = events.wait_for::<event::Stop>(|_| true, Duration::from_millis(20)).await;
    assert_eq!(late.unwrap_err().to_string(), "waited 20ms for the event STOP");
    client.run(cmd::Stop::new()).await.unwrap();
    client.run(cmd::Cont::new()).await.unwrap();
    // Of its kind only, whatever else comes.
    events.wait_for::<event::Resume>(|_| true, MINUTE).await.unwrap();
    assert_eq!(events.take_all().unwrap(), []);
}

#[tokio::test]
async fn slow_reader_loses_the_oldest_events_and_is_told() {
    let buffer = Buffer { size: 3, when_full: WhenFull::DropOldest };
    let (_qemu, client, mut events) = connected(Connect::new().events(buffer)).await;
    let mut all = client.events(Buffer::default());
    for _ in 0..5 {
        client.run(cmd::Stop::new()).await.unwrap();
        client.run(cmd::Cont::new()).await.unwrap();
    }
    let lost = events.next().await.unwrap_err();
    assert!(matches!(lost, Error::Overrun { lost: 7 }), "{lost}");
    let kept = events.take_all().unwrap();
    let whole = all.take_all().unwrap();
    assert_eq!((kept.len(), whole.len()), (3, 10));
    assert_eq!(kept, whole[7..]);
}

#[tokio::test]
async fn reader_that_is_waited_for_loses_nothing() {
    let buffer = Buffer { size: 1, when_full: WhenFull::Wait };
    let (_qemu, client, mut events) = connected(Connect::new().events(buffer)).await;
    client.run(cmd::Stop::new()).await.unwrap();
    // Its event comes before its reply, and there is no space for it.
    let blocked = timeout(Duration::from_millis(50), client.run(cmd::Cont::new())).await;
    assert!(blocked.is_err(), "{blocked:?}");
    assert_eq!(events.next().await.unwrap().name, "STOP");
    client.run(cmd::QueryStatus::new()).await.unwrap();
    // Nor is a reader waited for that is gone.
    drop(events);
    client.run(cmd::Stop::new()).await.unwrap();
    client.run(cmd::Cont::new()).await.unwrap();
}

#[tokio::test]
async fn end_of_qemu_ends_every_wait_after_the_last_event() {
    let (mut qemu, client, mut events) = connected(Connect::new()).await;
    client.run(cmd::Quit::new()).await.unwrap();
    assert!(qemu.ended().success());
    assert_eq!(events.next().await.unwrap().name, "SHUTDOWN");
    let end = events.next().await.unwrap_err();
    assert_eq!(end.to_string(), "wait for an event: the connection ended: QEMU closed it");
    let end = client.run(cmd::Stop::new()).await.unwrap_err();
    assert!(matches!(&end, Error::Ended { .. }), "{end:?}");
    assert!(client.events(Buffer::default()).next().await.is_err());
}

#[tokio::test]
async fn end_of_the_last_client_ends_the_connection() {
    let (_qemu, client, mut events) = connected(Connect::new()).await;
    let clone = client.clone();
    drop(client);
    clone.run(cmd::QueryStatus::new()).await.unwrap();
    drop(clone);
    let end = events.next().await.unwrap_err();
    let Error::Ended { cause, .. } = &end else { panic!("{end:?}") };
    assert!(matches!(cause, End::ClosedHere), "{cause:?}");
}

#[tokio::test]
async fn out_of_band_command_overtakes() {
    let (_qemu, client, _events) = connected(Connect::new().out_of_band()).await;
    assert!(client.is_out_of_band());
    // No instance has to be yanked; the command itself may run so.
    client.run_out_of_band(cmd::Yank::new(Vec::<YankInstance>::new())).await.unwrap();
    let refused = client.run_out_of_band(cmd::Stop::new()).await.unwrap_err();
    assert!(refused.to_string().contains("OOB"), "{refused}");
}

#[tokio::test]
async fn stream_that_is_no_qmp_server_is_refused() {
    let twice = format!("{0}\n{0}\n", scripted::GREETING);
    for (said, wanted) in [
        (&b"SSH-2.0-OpenSSH\r\n"[..], "that is not JSON: "),
        (twice.as_bytes(), "a second greeting"),
        // The reply to somebody else, and nothing more.
        (b"{\"return\": {}}\n", "QEMU closed it"),
        (b"{\"QMP\"", "QEMU closed it"),
    ] {
        let (ours, mut theirs) = duplex(1 << 16);
        theirs.write_all(said).await.unwrap();
        theirs.shutdown().await.unwrap();
        let error = Connect::new().stream(ours).await.unwrap_err();
        assert!(error.to_string().contains(wanted), "{error}");
    }
    let (ours, _theirs) = duplex(1 << 16);
    let limit = Duration::from_millis(20);
    let silent = Connect::new().greeting_limit(limit).stream(ours).await.unwrap_err();
    assert_eq!(silent.to_string(), "waited 20ms for the greeting");
}

#[tokio::test]
async fn line_without_an_end_is_refused() {
    let (ours, mut theirs) = duplex(1 << 20);
    let peer = tokio::spawn(async move {
        let chunk = vec![b' '; 1 << 20];
        while theirs.write_all(&chunk).await.is_ok() {}
    });
    let error = Connect::new().stream(ours).await.unwrap_err();
    let Error::Ended { cause: End::Violated { violation, line }, .. } = &error else {
        panic!("{error:?}")
    };
    assert!(matches!(violation, Violation::TooLong { limit, .. } if *limit == 128 << 20));
    assert!(line.to_string().len() < 2000);
    peer.await.unwrap();
}

#[tokio::test]
async fn thousand_commands_in_flight_get_each_their_own_reply() {
    let (_qemu, client, _events) = connected(Connect::new()).await;
    for number in 0..8 {
        let (id, time) = (format!("io{number}"), 1000 * number);
        let iothread = json!({ "qom-type": "iothread", "id": id, "poll-max-ns": time });
        client.run_raw("object-add", iothread).await.unwrap();
    }
    let mut flight: Vec<_> = (0..1000)
        .map(|round| {
            let path = format!("/objects/io{}", round % 8);
            let get = json!({ "path": path, "property": "poll-max-ns" });
            (1000 * (round % 8), Box::pin(client.run_raw("qom-get", get)))
        })
        .collect();
    // All are polled before any is done.
    for (_, reply) in &mut flight {
        poll_fn(|context| Poll::Ready(reply.as_mut().poll(context).is_pending())).await;
    }
    for (wanted, reply) in flight {
        assert_eq!(reply.await.unwrap(), wanted);
    }
}

#[tokio::test]
async fn whole_reply_is_returned_whatever_it_is() {
    let (_qemu, client, _events) = connected(Connect::new()).await;
    let whole = client.try_run("no-such-command", json!({})).await.unwrap();
    assert_eq!(whole["error"]["class"], "CommandNotFound");
    assert!(whole.get("id").is_none(), "{whole}");
    let whole = client.try_run("stop", Value::Null).await.unwrap();
    assert_eq!(whole, json!({ "return": {} }));
}

#[tokio::test]
async fn descriptor_becomes_that_of_the_command_that_follows() {
    let (_qemu, client, _events) = connected(Connect::new()).await;
    let (mut reader, writer) = std::io::pipe().unwrap();
    client.send_fd(writer).await.unwrap();
    let set = client.run(cmd::AddFd::new()).await.unwrap().fdset_id;
    client.run(cmd::RemoveFd::new(set)).await.unwrap();
    // QEMU had the only writing end: now it has none.
    let mut rest = Vec::new();
    std::io::Read::read_to_end(&mut reader, &mut rest).unwrap();
    assert_eq!(rest, b"");
}

#[tokio::test]
async fn descriptor_over_any_stream_is_refused() {
    let (_qemu, stream) = started();
    let (client, _events) = Connect::new().stream(stream).await.unwrap();
    let error = client.send_fd(std::io::stdin()).await.unwrap_err();
    assert_eq!(error.to_string(), "send a descriptor: only a Unix socket passes descriptors");
    client.run(cmd::QueryStatus::new()).await.unwrap();
}
