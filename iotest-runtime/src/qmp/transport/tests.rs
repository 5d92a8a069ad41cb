//! What one command asks of the system.

use std::os::unix::net::UnixStream;

use iotest_exec::deadline::Timeouts;
use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
use serde_json::{Value, json};

use super::*;
use crate::qmp::{ClientOptions, QmpClient};

#[test]
fn command_is_one_write() {
    // This kind of socket keeps message boundaries, so that a read shows how many writes there were.
    let (ours, theirs) =
        socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).unwrap();
    let peer = std::thread::spawn(move || {
        let hear = || {
            let mut bytes = vec![0; 1 << 16];
            let (count, _) = recv(&theirs, &mut bytes[..], RecvFlags::empty()).unwrap();
            bytes.truncate(count);
            String::from_utf8(bytes).unwrap()
        };
        let say = |message: Value| {
            send(&theirs, format!("{message}\r\n").as_bytes(), SendFlags::empty()).unwrap();
        };
        say(json!({ "QMP": { "version": {}, "capabilities": [] } }));
        let heard: [String; 3] = std::array::from_fn(|number| {
            let message = hear();
            say(json!({ "return": {}, "id": number + 1 }));
            message
        });
        heard
    });
    let soon = Timeouts::default().after(Duration::from_secs(60));
    let stream = UnixStream::from(ours);
    let mut client = QmpClient::connect(stream, None, ClientOptions::new("vm0"), soon).unwrap();
    client.execute_raw("stop", Value::Null).unwrap();
    let text = "x".repeat(4096);
    client.execute_raw("human-monitor-command", json!({ "command-line": text })).unwrap();
    let [_, short, long] = peer.join().unwrap();
    assert_eq!(short, r#"{"execute":"stop","id":2}"#);
    assert!(long.contains(&text) && long.ends_with(r#","id":3}"#), "{long}");
}
