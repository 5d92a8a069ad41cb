//! The example that copies a disk, on a real QEMU: `QEMU_PROG`, else the one in `PATH`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

use std::path::{Path, PathBuf};

use qapi_types::{BlockdevOptions, BlockdevOptionsFile, cmd};
use qmp_client::Error;
use qmp_client::blocking::Connect;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

use crate::mirror::Failure;
use crate::real::Qemu;

#[expect(dead_code, reason = "its `main` takes the words of a command line")]
#[path = "../examples/mirror.rs"]
mod mirror;
#[path = "real/qemu.rs"]
mod real;

const SIZE: usize = 600_064;

/// Starts a QEMU with a disk, and returns the paths of its image and of a copy.
fn with_disk() -> (Qemu, [PathBuf; 2]) {
    let qemu = Qemu::start();
    let [disk, copy] = ["disk", "copy"].map(|name| qemu.socket().with_file_name(name));
    std::fs::write(&disk, b"io".repeat(SIZE / 2)).unwrap();
    let node = BlockdevOptions::file(BlockdevOptionsFile::new(disk.to_str().unwrap()));
    let mut client = Connect::new().stream(qemu.dial()).unwrap();
    client.run(cmd::BlockdevAdd::new(node.node_name("disk"))).unwrap();
    client.close().unwrap();
    (qemu, [disk, copy])
}

/// Checks what was printed, and that the copy is one.
fn check(printed: &[u8], [disk, copy]: &[PathBuf; 2]) {
    let printed = std::str::from_utf8(printed).unwrap();
    let (progress, last) = printed.trim_end().rsplit_once('\n').unwrap_or(("", printed.trim_end()));
    assert_eq!(last, format!("copied {SIZE} bytes"));
    // How often it is shown depends on the time.
    let mut before = 0;
    for line in progress.lines() {
        let (done, all) = line.strip_suffix(" bytes").unwrap().split_once(" of ").unwrap();
        let [done, all]: [usize; 2] = [done.parse().unwrap(), all.parse().unwrap()];
        assert!(before <= done && done <= all && all <= SIZE, "{printed}");
        before = done;
    }
    let (disk, copy) = (std::fs::read(disk).unwrap(), std::fs::read(copy).unwrap());
    assert!(disk == copy, "{} bytes, copied {}", disk.len(), copy.len());
}

#[tokio::test]
async fn disk_is_copied_with_progress() {
    let (qemu, files) = with_disk();
    let mut printed = Vec::new();
    let copy = files[1].to_str().unwrap();
    mirror::mirror(qemu.socket(), "disk", copy, &mut printed).await.unwrap();
    check(&printed, &files);
}

#[tokio::test]
async fn errors_are_typed() {
    let (qemu, files) = with_disk();
    let copy = files[1].to_str().unwrap();
    let absent = mirror::mirror(qemu.socket(), "absent", copy, &mut Vec::new()).await.unwrap_err();
    let Failure::Qmp(Error::Refused { command, desc, .. }) = &absent else { panic!("{absent:?}") };
    assert_eq!(command, "drive-mirror");
    assert!(desc.contains("absent"), "{desc}");
}

/// Relays between clients that come to `socket`, one after the other, and QEMU; the first one is cut off when
/// it sends `command`. Returns how many came.
fn relay(socket: &Path, qemu: PathBuf, command: &'static str) -> JoinHandle<usize> {
    let listener = UnixListener::bind(socket).unwrap();
    tokio::spawn(async move {
        let mut clients = 0;
        loop {
            let (client, _) = listener.accept().await.unwrap();
            clients += 1;
            let (mut from_client, mut to_client) = client.into_split();
            let server = UnixStream::connect(&qemu).await.unwrap();
            let (mut from_server, mut to_server) = server.into_split();
            let answers = tokio::spawn(async move { copy(&mut from_server, &mut to_client).await });
            if clients == 1 {
                let mut heard = Vec::new();
                while !String::from_utf8_lossy(&heard).contains(command) {
                    let begin = heard.len();
                    from_client.read_buf(&mut heard).await.unwrap();
                    to_server.write_all(&heard[begin..]).await.unwrap();
                }
                answers.abort();
                continue;
            }
            copy(&mut from_client, &mut to_server).await.unwrap();
            return clients;
        }
    })
}

#[tokio::test]
async fn copy_goes_on_after_the_connection_was_lost() {
    let (qemu, files) = with_disk();
    let socket = qemu.socket().with_file_name("relay");
    let clients = relay(&socket, qemu.socket(), "query-jobs");
    let mut printed = Vec::new();
    mirror::mirror(socket, "disk", files[1].to_str().unwrap(), &mut printed).await.unwrap();
    check(&printed, &files);
    assert_eq!(clients.await.unwrap(), 2);
}
