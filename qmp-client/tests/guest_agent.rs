//! Both clients and real guest agents, `qemu-ga`: those of `QEMU_GA`, as nobody and in namespaces, with commands
//! that only read.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[expect(
    dead_code,
    clippy::needless_pass_by_value,
    reason = "it has a client of its own, for tests of the types"
)]
#[path = "../../qapi-types/tests/support/agent.rs"]
mod agent;

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;

use qapi_types::guest_agent::cmd::{GuestGetOsinfo, GuestGetUsers, GuestInfo, GuestPing};
use qapi_types::guest_agent::dynamic::COMMANDS;
use qmp_client::{Error, blocking, tokio as asynchronous};
use serde_json::{Value, json};

use crate::agent::Agent;

/// Starts each program and has `test` talk to it.
fn for_each(test: impl Fn(&Agent)) {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let programs = std::env::var("QEMU_GA").expect("QEMU_GA names qemu-ga programs");
    let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    for program in programs.split(':') {
        test(&Agent::start(program.as_ref(), &names));
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn non_blocking(stream: UnixStream) -> tokio::net::UnixStream {
    stream.set_read_timeout(None).unwrap();
    stream.set_nonblocking(true).unwrap();
    tokio::net::UnixStream::from_std(stream).unwrap()
}

/// Runs typed commands through the blocking client.
fn converse(stream: UnixStream) {
    let mut client = blocking::Connect::guest_agent().stream(stream).unwrap();
    assert_eq!(client.greeting(), None);
    client.run(GuestPing::new()).unwrap();
    let info = client.run(GuestInfo::new()).unwrap();
    assert!(info.supported_commands.iter().any(|command| command.name == "guest-info"));
    let system = client.run(GuestGetOsinfo::new()).unwrap();
    assert!(system.kernel_release.is_some_and(|release| !release.is_empty()));
    let users = client.send(GuestGetUsers::new()).unwrap();
    let time = client.send_raw("guest-get-time", Value::Null).unwrap();
    assert!(client.receive(time).unwrap().is_u64());
    client.receive(users).unwrap();
    let blocked = client.run_raw("guest-shutdown", json!({})).unwrap_err();
    assert!(matches!(blocked, Error::Refused { .. }), "{blocked}");
}

/// Runs typed commands through the client on tokio.
fn converse_on_tokio(stream: UnixStream) {
    runtime().block_on(async {
        let options = asynchronous::Connect::guest_agent();
        let (client, _events) = options.stream(non_blocking(stream)).await.unwrap();
        assert_eq!(client.greeting(), None);
        let (info, system) =
            tokio::join!(client.run(GuestInfo::new()), client.run(GuestGetOsinfo::new()));
        assert!(!info.unwrap().supported_commands.is_empty());
        assert!(system.unwrap().kernel_release.is_some_and(|release| !release.is_empty()));
        let blocked = client.run_raw("guest-shutdown", json!({})).await.unwrap_err();
        assert!(matches!(blocked, Error::Refused { .. }), "{blocked}");
    });
}

#[test]
fn commands_are_typed_by_both_clients() {
    for_each(|agent| {
        converse(agent.dial());
        converse_on_tokio(agent.dial());
        converse(agent.dial());
    });
}

#[test]
fn replies_to_somebody_else_in_the_channel_are_dropped() {
    for_each(|agent| {
        for converse in [converse, converse_on_tokio] {
            let mut stream = agent.dial();
            // Two replies, and half a command.
            let ask = r#"{"execute": "guest-get-osinfo", "id": 1}"#;
            write!(stream, "{ask}\n{ask}\n{{\"execute\": \"guest-in").unwrap();
            // One of them is half read.
            assert!(stream.read(&mut [0; 10]).unwrap() > 0);
            converse(stream);
        }
    });
}

/// Over a socket an agent itself ends if a client goes away whose reply is not read.
#[test]
fn client_after_one_that_went_away_in_the_middle_of_a_command_is_served() {
    for_each(|agent| {
        for converse in [converse, converse_on_tokio] {
            let mut stream = agent.dial();
            write!(stream, r#"{{"execute": "guest-in"#).unwrap();
            drop(stream);
            converse(agent.dial());
        }
    });
}
