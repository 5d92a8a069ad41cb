//! NBD clients: several at once, with a key, and after a server has come back.

use iotest_runtime::prelude::*;
use iotest_runtime::process::Output;
use qapi::options::escaped;
use qapi::{
    BlockExportOptions, BlockExportOptionsNbd, ObjectOptions, QCryptoTLSCredsEndpoint,
    TlsCredsPskProperties,
};

use crate::exports::{Exports, unix_address};

/// A key, as a client and a server of TLS have it in a file: a user and hexadecimal digits.
const KEY: &str = "qemu:6b657920666f7220746573747320616c";

/// Several clients may use one writable export, and each sees what another has written.
///
/// # Source
/// Covers what QEMU iotest `nbd-multiconn` (10.0) covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "tool:qemu-nbd"
)]
fn clients_see_each_others_writes(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let exports = Exports::start(t, &mut vm)?;
    let export = exports.writable(&mut vm, "disk")?;
    let list = t.qemu_nbd_tool().list(["-k", t.socket("nbd")?.as_str()])?;
    let list = list.stdout_text();
    let flags = list.lines().find(|line| line.trim_start().starts_with("flags:"));
    assert!(flags.is_some_and(|flags| flags.contains(" multi")), "{list}");

    let mut one = t.qemu_io_tool().interactive(export.tool_arguments())?;
    let mut other = t.qemu_io_tool().interactive(export.tool_arguments())?;
    for (byte, range) in [("0x11", "0 64k"), ("0x22", "32k 64k"), ("0x33", "64k 4k")] {
        one.command(&format!("write -P {byte} {range}"))?;
        one.command("flush")?;
        let seen = other.command(&format!("read -P {byte} {range}"))?;
        assert!(!seen.contains("failed"), "{seen}");
        std::mem::swap(&mut one, &mut other);
    }
    one.close()?;
    other.close()?;
    vm.shutdown()
}

/// A client whose server is gone waits for it to come back, and then sends its request again.
///
/// # Source
/// Covers what QEMU iotests 264 and 277 (10.0) cover.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "tool:qemu-nbd"
)]
fn client_waits_for_its_server_to_come_back(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let serve =
        || t.qemu_nbd(["-k", socket.as_str(), "-f", disk.format().name(), disk.path().as_str()]);
    let server = serve()?;
    let remote = Options::new()
        .set("id", "remote")
        .set("if", "none")
        .set("driver", "nbd")
        .set("server.type", "unix")
        .set("server.path", &socket)
        .set("reconnect-delay", 600);
    let mut vm = t.vm().drive(remote).launch()?;
    vm.log_qemu_io("remote", "write -P 0x11 0 64k")?;

    server.stop()?;
    vm.log_qemu_io("remote", "aio_write -P 0x22 64k 64k")?;
    let server = serve()?;
    vm.log_qemu_io("remote", "aio_flush")?;
    vm.verify_later(
        "remote",
        &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 65536, 65536)],
    )?;
    vm.shutdown()?;
    vm.verified(2)?;
    server.stop()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// A client that does not wait for its server is told that the request failed.
///
/// # Source
/// Covers what QEMU iotest 277 (10.0), `reconnect-delay`, leaves out.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "tool:qemu-nbd"
)]
fn client_that_does_not_wait_is_told(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let server =
        t.qemu_nbd(["-k", socket.as_str(), "-f", disk.format().name(), disk.path().as_str()])?;
    let export = t.nbd_image(&socket, "")?;
    let mut client = t.qemu_io_tool().interactive(export.tool_arguments())?;
    let done = client.command("write -P 0x11 0 64k")?;
    assert!(done.starts_with("wrote 65536/65536 bytes"), "{done}");
    server.stop()?;
    let lost = client.command("write -P 0x22 0 64k")?;
    assert!(lost.starts_with("write failed:"), "{lost}");
    client.close_unchecked()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// A server with a key lets only those in that have it.
///
/// # Source
/// Covers what QEMU iotest 233 (10.0), keys that are shared beforehand, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, export")]
fn server_with_a_key_takes_only_clients_that_have_it(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    for (name, key) in [("good", KEY.to_owned()), ("bad", KEY.replace('6', "7"))] {
        std::fs::create_dir(t.path(name))?;
        std::fs::write(t.path(name).join("keys.psk"), key + "\n")?;
    }
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let key = TlsCredsPskProperties::new().endpoint(QCryptoTLSCredsEndpoint::Server);
    let key = ObjectOptions::new("tls0", key.dir(t.path("good")));
    vm.log_cmd(cmd::ObjectAdd::new(key))?;
    let socket = t.socket("nbd")?;
    vm.log_cmd(cmd::NbdServerStart::new(unix_address(socket.as_str())).tls_creds("tls0"))?;
    let export = BlockExportOptions::new("disk", "disk", BlockExportOptionsNbd::new());
    vm.log_cmd(cmd::BlockExportAdd::new(export.writable(true)))?;

    let node =
        format!("driver=nbd,server.type=unix,server.path={},export=disk", escaped(socket.as_str()));
    let with = |key: &str| -> Result<Output> {
        let key = format!(
            "tls-creds-psk,id=tls0,endpoint=client,username=qemu,dir={}",
            escaped(t.path(key).as_str())
        );
        let node = format!("{node},tls-creds=tls0,tls-hostname=localhost");
        let words = ["--object", &key, "--image-opts", &node, "-c", "write -P 0x11 0 64k"];
        Ok(t.qemu_io_tool().unchecked(words)?)
    };
    let write = ["--image-opts", &node, "-c", "write -P 0x99 0 64k"];
    let without = t.qemu_io_tool().unchecked(write)?;
    assert!(!without.status.success(), "{}", without.stdout_text());
    assert!(!with("bad")?.status.success());
    let good = with("good")?;
    assert!(good.status.success(), "{}", good.stdout_text());
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}
