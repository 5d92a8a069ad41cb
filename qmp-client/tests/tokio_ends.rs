//! How a connection of the client on tokio ends, is made again, and begins with a guest agent.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "real/qemu.rs"]
mod real;
#[path = "real/scripted.rs"]
mod scripted;

use std::io::{Read as _, Write as _};
use std::time::Duration;

use qapi_types::{RunState, cmd, event};
use qmp_client::tokio::{Client, Connect, Events};
use qmp_client::{End, Error};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};
use tokio::net::UnixStream;

use crate::real::Qemu;
use crate::scripted::{GREETING, reply};

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

#[tokio::test]
async fn closing_and_quitting_wait_for_qemu() {
    let (qemu, client, mut events) = connected(Connect::new()).await;
    let clone = client.clone();
    client.run(cmd::Stop::new()).await.unwrap();
    client.close().await.unwrap();
    assert_eq!(events.next().await.unwrap().name, "STOP");
    assert!(matches!(events.next().await, Err(Error::Ended { cause: End::Closed, .. })));
    assert!(clone.run(cmd::Stop::new()).await.is_err());
    let next = UnixStream::connect(qemu.socket()).await.unwrap();
    let (client, mut events) = Connect::new().stream(next).await.unwrap();
    assert_eq!(client.run(cmd::QueryStatus::new()).await.unwrap().status, RunState::Paused);
    client.quit().await.unwrap();
    assert_eq!(events.next().await.unwrap().name, "SHUTDOWN");
    assert!(events.next().await.is_err());
}

#[tokio::test]
async fn lost_connection_fails_what_is_in_flight_and_is_made_again() {
    let (qemu, stream) = started();
    drop(stream);
    let socket = qemu.socket();
    let (told, mut restored) = tokio::sync::mpsc::unbounded_channel();
    let dial = move || UnixStream::connect(socket.clone());
    let restore = move |client: Client| {
        let told = told.clone();
        async move {
            told.send(client.run(cmd::QueryStatus::new()).await?.status).unwrap();
            Ok(())
        }
    };
    let (client, mut events) = Connect::new().reconnecting(dial, restore).await.unwrap();
    client.run(cmd::Stop::new()).await.unwrap();
    // QEMU itself cuts the connection, and listens again.
    let cut = || json!({ "instances": [{ "type": "chardev", "id": "mon" }] });
    let end = client.run_raw("yank", cut()).await.unwrap_err();
    assert!(matches!(&end, Error::Ended { cause: End::Closed, .. }), "{end:?}");
    client.run(cmd::Cont::new()).await.unwrap();
    assert_eq!(restored.try_recv().unwrap(), RunState::Paused);
    // What came before is before the mark, what came after is after it.
    assert_eq!(events.next().await.unwrap().name, "STOP");
    let mark = events.next().await.unwrap_err();
    assert!(matches!(mark, Error::Reconnected), "{mark}");
    events.wait_for::<event::Resume>(|_| true, MINUTE).await.unwrap();
    // Not after it was closed here.
    client.close().await.unwrap();
    assert!(matches!(events.next().await, Err(Error::Ended { .. })));
    assert!(restored.try_recv().is_err());
}

/// Serves one client at a time, as QEMU does, and says something that is no QMP to the first one.
fn strange_once(listener: &std::os::unix::net::UnixListener) {
    for after in ["no QMP\r\n", ""] {
        let (mut stream, _) = listener.accept().unwrap();
        scripted::greet(&mut stream);
        let command = scripted::hear(&mut stream);
        let said = if after.is_empty() { reply(&command, "{}") } else { after.to_owned() };
        stream.write_all(said.as_bytes()).unwrap();
        // Until the client closes its end.
        stream.read_to_end(&mut Vec::new()).ok();
    }
}

#[tokio::test]
async fn stream_with_what_is_no_qmp_is_closed_before_the_next_is_made() {
    let directory = tempfile::tempdir().unwrap();
    let socket = directory.path().join("qmp.sock");
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let server = std::thread::spawn(move || strange_once(&listener));
    let dial = move || UnixStream::connect(socket.clone());
    let (client, events) = Connect::new().reconnecting(dial, |_| async { Ok(()) }).await.unwrap();
    let error = client.run(cmd::Stop::new()).await.unwrap_err();
    assert!(matches!(error, Error::Ended { cause: End::Violated { .. }, .. }), "{error}");
    client.run(cmd::Stop::new()).await.unwrap();
    drop((client, events));
    tokio::task::spawn_blocking(|| server.join()).await.unwrap().unwrap();
}

#[tokio::test]
async fn connection_that_cannot_be_made_again_says_why() {
    let (mut qemu, stream) = started();
    drop(stream);
    let socket = qemu.socket();
    let options = Connect::new().greeting_limit(Duration::from_millis(100));
    let dial = move || UnixStream::connect(socket.clone());
    let (client, mut events) = options.reconnecting(dial, |_| async { Ok(()) }).await.unwrap();
    client.run(cmd::Quit::new()).await.unwrap();
    assert!(qemu.ended().success());
    assert_eq!(events.next().await.unwrap().name, "SHUTDOWN");
    let wanted = "it was lost, and not made again: connect to QEMU, within 100ms: ";
    let end = events.next().await.unwrap_err().to_string();
    assert!(end.contains(wanted), "{end}");
    let error = client.run(cmd::QueryStatus::new()).await.unwrap_err().to_string();
    assert!(error.contains(wanted), "{error}");
}

#[tokio::test]
async fn command_that_waits_for_a_qemu_that_does_not_come_back_is_not_sent() {
    let (mut qemu, first, _) = connected(Connect::new()).await;
    first.close().await.unwrap();
    let socket = qemu.socket();
    let dial = move || UnixStream::connect(socket.clone());
    let options = Connect::new().command_limit(Duration::from_millis(200));
    let (client, _events) = options.reconnecting(dial, |_| async { Ok(()) }).await.unwrap();
    client.run(cmd::Quit::new()).await.unwrap();
    assert!(qemu.ended().success());
    // Until the end is seen a command may be sent in vain.
    let error = loop {
        match client.run(cmd::Stop::new()).await.unwrap_err() {
            Error::Ended { cause: End::Closed, .. } => {}
            error => break error,
        }
    };
    assert!(matches!(error, Error::NotConnected { .. }), "{error:?}");
    let wanted = "stop was not sent: the connection was lost, and was not made again within 200ms";
    assert_eq!(error.to_string(), wanted);
}

#[tokio::test]
async fn descriptors_are_sent_over_connections_made_again() {
    let (qemu, first, _) = connected(Connect::new()).await;
    first.close().await.unwrap();
    let socket = qemu.socket();
    let dial = move || UnixStream::connect(socket.clone());
    let options = Connect::new();
    let (client, _events) = options.reconnecting_unix(dial, |_| async { Ok(()) }).await.unwrap();
    for round in 0..3 {
        let (mut reader, writer) = std::io::pipe().unwrap();
        client.send_fd(writer).await.unwrap();
        let set = client.run(cmd::AddFd::new()).await.unwrap().fdset_id;
        client.run(cmd::RemoveFd::new(set)).await.unwrap();
        // QEMU had the only writing end: now it has none.
        let mut rest = Vec::new();
        std::io::Read::read_to_end(&mut reader, &mut rest).unwrap();
        assert_eq!(rest, b"", "{round}");
        let cut = json!({ "instances": [{ "type": "chardev", "id": "mon" }] });
        client.run_raw("yank", cut).await.unwrap_err();
    }
}

#[tokio::test]
async fn dropped_client_is_not_connected_again() {
    let (qemu, stream) = started();
    drop(stream);
    let socket = qemu.socket();
    let dial = move || UnixStream::connect(socket.clone());
    let (client, mut events) =
        Connect::new().reconnecting(dial, |_| async { Ok(()) }).await.unwrap();
    drop(client);
    let end = events.next().await.unwrap_err();
    assert!(matches!(end, Error::Ended { cause: End::ClosedHere, .. }), "{end:?}");
    // QEMU takes the next one, so that the connection has ended.
    let next = UnixStream::connect(qemu.socket()).await.unwrap();
    Connect::new().stream(next).await.unwrap();
}

#[tokio::test]
async fn guest_agent_is_synchronized_before_the_first_command() {
    let (ours, mut theirs) = duplex(1 << 16);
    let peer = tokio::spawn(async move {
        // What the agent still had to say to somebody else.
        theirs.write_all(b"{\"return\": {\"half\": \n{\"return\": 1}\n").await.unwrap();
        let mut sync = Vec::new();
        while sync.last() != Some(&b'\n') {
            sync.push(theirs.read_u8().await.unwrap());
        }
        assert_eq!(sync[0], 0xff);
        let message: Value = serde_json::from_slice(&sync[1..]).unwrap();
        assert_eq!(message["execute"], "guest-sync-delimited");
        let token = &message["arguments"]["id"];
        let error = r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#;
        let said = format!("{error}\n{{\"return\": {token}}}\n{{\"return\": {{}}, \"id\": 1}}\n");
        let (before, after) = said.split_at(error.len() + 1);
        theirs.write_all(before.as_bytes()).await.unwrap();
        theirs.write_all(b"rest\xff").await.unwrap();
        let (sync, pong) = after.split_at(after.find('\n').unwrap() + 1);
        theirs.write_all(sync.as_bytes()).await.unwrap();
        let mut heard = [0; 1000];
        assert!(theirs.read(&mut heard).await.unwrap() > 0);
        theirs.write_all(pong.as_bytes()).await.unwrap();
        theirs
    });
    let (client, _events) = Connect::guest_agent().stream(ours).await.unwrap();
    assert_eq!(client.run_raw("guest-ping", Value::Null).await.unwrap(), json!({}));
    peer.await.unwrap();
}

#[tokio::test]
async fn replies_of_the_lost_connection_may_come_over_the_next() {
    let ((first, mut lost), (second, mut theirs)) = (duplex(1 << 16), duplex(1 << 16));
    let peer = tokio::spawn(async move {
        let mut heard = Vec::with_capacity(1000);
        lost.write_all(format!("{GREETING}\n").as_bytes()).await.unwrap();
        assert!(lost.read_buf(&mut heard).await.unwrap() > 0);
        lost.write_all(reply(&heard, "{}").as_bytes()).await.unwrap();
        heard.clear();
        assert!(lost.read_buf(&mut heard).await.unwrap() > 0);
        drop(lost);
        let late = reply(&heard, "\"late\"");
        let somebody_elses = r#"{"return": "late", "id": 7}"#;
        let said = format!("{late}{somebody_elses}\n{GREETING}\n{somebody_elses}\n");
        theirs.write_all(said.as_bytes()).await.unwrap();
        for returned in ["{}", "\"right\""] {
            heard.clear();
            assert!(theirs.read_buf(&mut heard).await.unwrap() > 0);
            theirs.write_all(reply(&heard, returned).as_bytes()).await.unwrap();
        }
        theirs
    });
    let streams = std::sync::Mutex::new(vec![second, first]);
    let dial = move || {
        let stream = streams.lock().unwrap().pop();
        async { stream.ok_or_else(|| std::io::Error::other("no stream is left")) }
    };
    let restore = |_| async { Ok(()) };
    let (client, _events) = Connect::new().reconnecting(dial, restore).await.unwrap();
    let error = client.run_raw("lost", Value::Null).await.unwrap_err();
    assert!(matches!(error, Error::Ended { cause: End::Closed, .. }), "{error}");
    assert_eq!(client.run_raw("next", Value::Null).await.unwrap(), "right");
    peer.await.unwrap();
}
