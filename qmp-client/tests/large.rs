//! Replies that are long and nest deep, through both clients: from a real QEMU, and as no QEMU sends them on
//! demand, from a scripted peer.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "real/qemu.rs"]
mod real;
#[path = "real/scripted.rs"]
mod scripted;

use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::thread::JoinHandle;
use std::time::Duration;

use qapi_types::{BlockDeviceInfo, BlockInfo, ImageInfo, QapiErrorClass, cmd};
use qmp_client::protocol::Violation;
use qmp_client::{End, Error, blocking, tokio as asynchronous};
use serde_json::{Value, json};

use crate::real::Qemu;

/// Runs `work` with 2 MiB of stack, what Rust gives a thread.
fn in_a_thread(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(work);
    thread.unwrap().join().unwrap();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn non_blocking(stream: UnixStream) -> tokio::net::UnixStream {
    stream.set_nonblocking(true).unwrap();
    tokio::net::UnixStream::from_std(stream).unwrap()
}

/// Starts a peer that greets, negotiates, and answers each command with one of these.
fn answering(answers: Vec<String>) -> (UnixStream, JoinHandle<()>) {
    let (ours, mut theirs) = UnixStream::pair().unwrap();
    let peer = std::thread::spawn(move || {
        scripted::greet(&mut theirs);
        for answer in answers {
            let command = scripted::hear(&mut theirs);
            // A client that gives up closes its end.
            if theirs.write_all(scripted::reply(&command, &answer).as_bytes()).is_err() {
                return;
            }
        }
    });
    (ours, peer)
}

/// The description of a device on a chain of images.
fn device(images: usize) -> String {
    let image =
        |rest: &str| format!(r#"{{"virtual-size": 1, "filename": "f", "format": "qcow2"{rest}"#);
    let chain = [image(", \"backing-image\": ").repeat(images - 1), image(""), "}".repeat(images)];
    format!(
        r#"[{{"device": "", "type": "unknown", "removable": false, "locked": false, "inserted":
        {{"file": "f", "ro": false, "drv": "qcow2", "encrypted": false, "backing_file_depth": 9,
        "detect_zeroes": "off", "bps": 0, "bps_rd": 0, "bps_wr": 0, "iops": 0, "iops_rd": 0,
        "iops_wr": 0, "cache": {{"writeback": true, "direct": false, "no-flush": false}},
        "write_threshold": 0, "image": {}}}}}]"#,
        chain.concat()
    )
    .replace('\n', " ")
}

fn length(devices: &[BlockInfo]) -> usize {
    images(&devices[0].inserted.as_ref().unwrap().image)
}

fn images(mut image: &ImageInfo) -> usize {
    let mut images = 1;
    while let Some(backing) = &image.backing_image {
        image = backing;
        images += 1;
    }
    images
}

#[test]
fn chain_of_10_000_images_is_typed_by_both_clients() {
    in_a_thread(|| {
        let (stream, peer) = answering(vec![device(10_000), device(10_000), "3".to_owned()]);
        let mut client = blocking::Connect::new().stream(stream).unwrap();
        assert_eq!(length(&client.run(cmd::QueryBlock::new()).unwrap()), 10_000);
        let ticket = client.send(cmd::QueryBlock::new()).unwrap();
        assert_eq!(length(&client.receive(ticket).unwrap()), 10_000);
        assert_eq!(client.run_raw("next", Value::Null).unwrap(), 3);
        peer.join().unwrap();
    });
    in_a_thread(|| {
        let (stream, peer) = answering(vec![device(10_000), "3".to_owned()]);
        runtime().block_on(async {
            let stream = non_blocking(stream);
            let (client, _events) = asynchronous::Connect::new().stream(stream).await.unwrap();
            assert_eq!(length(&client.run(cmd::QueryBlock::new()).await.unwrap()), 10_000);
            assert_eq!(client.run_raw("next", Value::Null).await.unwrap(), 3);
        });
        peer.join().unwrap();
    });
}

#[test]
fn value_that_nests_too_deep_is_refused_and_the_connection_goes_on() {
    in_a_thread(|| {
        let (stream, peer) = answering(vec![device(1_000), "3".to_owned()]);
        let mut client = blocking::Connect::new().stream(stream).unwrap();
        let error = client.run_raw("query-block", Value::Null).unwrap_err();
        let Error::Decode { source, .. } = &error else { unreachable!("{error}") };
        assert_eq!(source.problem(), "nests deeper than 512 levels, and has no type");
        assert!(error.to_string().len() < 1_000, "{error}");
        assert_eq!(client.run_raw("next", Value::Null).unwrap(), 3);
        peer.join().unwrap();
    });
}

#[test]
fn reply_beyond_a_limit_for_its_shape_is_refused_and_the_connection_goes_on() {
    let deep = "read the reply to query-block: it is nested deeper than 100 levels, which \
                `Connect::max_depth` can allow";
    let many = "read the reply to query-block: it is of more than 1000 values, which \
                `Connect::max_values` can allow";
    let long = format!("[{}0]", "0,".repeat(1_000));
    for (answer, wanted) in [(device(200), deep), (long, many)] {
        let answers = vec![answer.clone(), answer, "3".to_owned()];
        let (stream, peer) = answering(answers.clone());
        let options = blocking::Connect::new().max_depth(100).max_values(1_000);
        let mut client = options.stream(stream).unwrap();
        let error = client.run(cmd::QueryBlock::new()).unwrap_err();
        assert!(matches!(error, Error::TooBig { .. }), "{error}");
        assert_eq!(error.to_string(), wanted);
        assert!(client.try_run("query-block", Value::Null).unwrap_err().to_string() == wanted);
        assert_eq!(client.run_raw("next", Value::Null).unwrap(), 3);
        peer.join().unwrap();
        let (stream, peer) = answering(answers);
        runtime().block_on(async {
            let options = asynchronous::Connect::new().max_depth(100).max_values(1_000);
            let (client, _events) = options.stream(non_blocking(stream)).await.unwrap();
            let error = client.run(cmd::QueryBlock::new()).await.unwrap_err();
            assert_eq!(error.to_string(), wanted);
            let error = client.run_raw("query-block", Value::Null).await.unwrap_err();
            assert_eq!(error.to_string(), wanted);
            assert_eq!(client.run_raw("next", Value::Null).await.unwrap(), 3);
        });
        peer.join().unwrap();
    }
}

#[test]
fn message_that_is_too_long_ends_the_connection_and_says_how_to_allow_it() {
    let long = || vec![format!("\"{}\"", "x".repeat(3 << 20))];
    let wanted = "the connection ended: QEMU sent a line that is longer than 1048576 bytes (";
    let check = |error: Error| {
        let Error::Ended { cause: End::Violated { violation, .. }, .. } = &error else {
            unreachable!("{error}")
        };
        assert!(matches!(violation, Violation::TooLong { limit: 1_048_576, .. }), "{violation}");
        let text = error.to_string();
        assert!(text.contains(wanted), "{text}");
        let hint = " have come), which `Connect::max_message` can allow: {\"return\": \"xxx";
        assert!(text.contains(hint) && text.len() < 1_000, "{text}");
    };
    let (stream, peer) = answering(long());
    let mut client = blocking::Connect::new().max_message(1 << 20).stream(stream).unwrap();
    check(client.run_raw("long", Value::Null).unwrap_err());
    check(client.run_raw("next", Value::Null).unwrap_err());
    drop(client);
    peer.join().unwrap();
    let (stream, peer) = answering(long());
    runtime().block_on(async {
        let options = asynchronous::Connect::new().max_message(1 << 20);
        let (client, _events) = options.stream(non_blocking(stream)).await.unwrap();
        check(client.run_raw("long", Value::Null).await.unwrap_err());
        check(client.run_raw("next", Value::Null).await.unwrap_err());
    });
    peer.join().unwrap();
}

#[test]
fn reply_of_80_megabytes_is_typed_by_both_clients() {
    let node = device(1);
    let node = node[node.find("{\"file\"").unwrap()..].trim_end_matches("}]").to_owned();
    let count = (80 << 20) / node.len();
    let reply = format!("[{}]", vec![node; count].join(","));
    assert!(reply.len() > 79 << 20);
    let (stream, peer) = answering(vec![reply.clone(), "3".to_owned()]);
    let mut client = blocking::Connect::new().stream(stream).unwrap();
    let nodes = client.run(cmd::QueryNamedBlockNodes::new()).unwrap();
    let is_whole = |nodes: &[BlockDeviceInfo]| {
        nodes.len() == count && nodes.iter().all(|node| node.image.format == "qcow2")
    };
    assert!(is_whole(&nodes));
    assert_eq!(client.run_raw("next", Value::Null).unwrap(), 3);
    peer.join().unwrap();
    drop(nodes);
    let (stream, peer) = answering(vec![reply, "3".to_owned()]);
    runtime().block_on(async {
        let stream = non_blocking(stream);
        let (client, _events) = asynchronous::Connect::new().stream(stream).await.unwrap();
        let nodes = client.run(cmd::QueryNamedBlockNodes::new()).await.unwrap();
        assert!(is_whole(&nodes));
        assert_eq!(client.run_raw("next", Value::Null).await.unwrap(), 3);
    });
    peer.join().unwrap();
}

/// How many overlays the real chain has: each has two nodes, and QEMU describes the chain below each.
const OVERLAYS: usize = 300;

#[test]
fn chain_of_300_overlays_of_a_real_qemu_is_typed_by_both_clients() {
    let qemu = Qemu::with_monitors(&["qmp", "second"]);
    let image = |number: usize| qemu.socket().with_file_name(format!("{number}.qcow2"));
    for number in 0..OVERLAYS {
        let mut command = qemu_img();
        command.args(["create", "-q", "-f", "qcow2"]);
        match number {
            0 => command.arg(image(0)).arg("1M"),
            // Without looking at the chain below.
            _ => command
                .args(["-u", "-F", "qcow2", "-b"])
                .arg(image(number - 1))
                .arg(image(number))
                .arg("1M"),
        };
        assert!(command.status().unwrap().success());
    }
    let mut client = blocking::Connect::new().stream(qemu.dial()).unwrap();
    let file = json!({ "driver": "file", "filename": image(OVERLAYS - 1) });
    let add = json!({ "driver": "qcow2", "node-name": "top", "file": file });
    client.run_raw("blockdev-add", add).unwrap();
    let device = json!({ "driver": "virtio-blk", "id": "disk", "drive": "top" });
    client.run_raw("device_add", device).unwrap();
    let devices = client.run(cmd::QueryBlock::new()).unwrap();
    assert_eq!(length(&devices), OVERLAYS);
    // Without the chain below each, which would take QEMU a minute.
    let flat = || cmd::QueryNamedBlockNodes::new().flat(true);
    let nodes = client.run(flat()).unwrap();
    assert_eq!(nodes.len(), 2 * OVERLAYS);
    let absent = client.run(cmd::BlockdevDel::new("absent")).unwrap_err();
    let Error::Refused { class, .. } = &absent else { unreachable!("{absent}") };
    assert_eq!(*class, QapiErrorClass::GenericError);
    runtime().block_on(async {
        let stream = tokio::net::UnixStream::connect(qemu.socket().with_file_name("second")).await;
        let options = asynchronous::Connect::new().command_limit(Duration::from_secs(120));
        let (client, _events) = options.unix(stream.unwrap()).await.unwrap();
        assert_eq!(client.run(cmd::QueryBlock::new()).await.unwrap(), devices);
        assert_eq!(client.run(flat()).await.unwrap(), nodes);
    });
}

/// Returns qemu-img, which is beside QEMU.
#[expect(clippy::disallowed_methods, reason = "the tests run QEMU themselves")]
fn qemu_img() -> Command {
    let qemu = std::env::var("QEMU_PROG").map(std::path::PathBuf::from);
    let beside = qemu.ok().map(|qemu| qemu.with_file_name("qemu-img")).filter(|img| img.exists());
    Command::new(beside.unwrap_or_else(|| "qemu-img".into()))
}
