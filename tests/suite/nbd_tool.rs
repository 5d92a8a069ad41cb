//! qemu-nbd: what it tells, whom it serves, and what of an image.

use iotest_runtime::prelude::*;
use qapi::options::escaped;

/// Starts a server for an image on the socket "nbd"; `how` comes before the image.
fn serve(t: &Test, disk: &Image, how: &[&str]) -> Result<iotest_runtime::tool::NbdServer> {
    let socket = t.socket("nbd")?;
    let format = ["-f", disk.format().name(), "-k", socket.as_str()];
    Ok(t.qemu_nbd([&format[..], how, &[disk.location()]].concat())?)
}

/// Logs what every release lists of the exports of a server, and of the flags who may write.
fn log_list(t: &Test, socket: &str) -> Result {
    let list = t.qemu_nbd_tool().list(["-k", socket])?;
    for line in list.stdout_text().lines() {
        match line.trim().split_once(':') {
            Some(("flags", flags)) if flags.contains("readonly") => t.log("  for readers only"),
            Some(("flags", _)) => t.log("  for writers too"),
            // Some releases list these, and they depend on the host.
            Some(("min block" | "opt block" | "max block" | "transaction size", _)) => {}
            _ => t.log(line),
        }
    }
    Ok(())
}

/// The list of exports has names, descriptions, sizes and what clients may do.
///
/// # Source
/// Covers what QEMU iotest 241 and `nbd-qemu-allocation` (10.0) list.
#[iotest(formats = "generic !luks !vpc", protocols = "file", groups = "quick, export")]
fn list_tells_what_is_exported(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let server = serve(t, &disk, &["-x", "name", "-D", "what it is", "-r"])?;
    log_list(t, socket.as_str())?;
    server.stop()?;
    let server = serve(t, &disk, &["-e", "1"])?;
    log_list(t, socket.as_str())?;
    server.stop()?;
    Ok(())
}

/// As many clients as allowed are served at the same time; each sees what the others write.
///
/// # Source
/// Covers what QEMU iotest `nbd-multiconn` (10.0) covers of qemu-nbd.
#[iotest(formats = "generic !luks !vpc", protocols = "file", groups = "rw, quick, export")]
fn clients_see_what_others_write(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let server = serve(t, &disk, &["-e", "2"])?;
    let export = t.nbd_image(&t.socket("nbd")?, "")?;
    let client = || t.qemu_io_tool().interactive(export.tool_arguments());
    let (mut one, mut two) = (client()?, client()?);

    one.command("write -P 0x11 0 64k")?;
    let seen = two.command("read -P 0x11 0 64k")?;
    assert!(seen.starts_with("read 65536/65536"), "{seen}");
    two.command("write -P 0x22 32k 64k")?;
    let seen = one.command("read -P 0x22 32k 64k")?;
    assert!(seen.starts_with("read 65536/65536"), "{seen}");
    one.close()?;
    two.close()?;
    server.stop()?;

    t.verify(&disk, &[Pattern::new(0x11, 0, 32 * KIB), Pattern::new(0x22, 32 * KIB, 64 * KIB)])?;
    Ok(())
}

/// With `--snapshot`, clients write into something that goes with the server.
///
/// # Source
/// Covers what QEMU's manual says of qemu-nbd's `-s` (10.0).
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, export")]
fn writes_to_a_snapshot_are_forgotten(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let then = Pattern::new(0x11, 0, 64 * KIB);
    t.write(&disk, &[then])?;

    let server = serve(t, &disk, &["-s"])?;
    let export = t.nbd_image(&t.socket("nbd")?, "")?;
    t.write(&export, &[Pattern { byte: 0x22, ..then }])?;
    t.verify(&export, &[Pattern { byte: 0x22, ..then }])?;
    server.stop()?;

    t.verify(&disk, &[then])?;
    Ok(())
}

/// A snapshot inside an image is served as it was, to readers.
///
/// # Source
/// Covers what QEMU iotest 058 (10.0) covers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick, export, snapshot",
    unsupported_imgopts = "refcount_bits=1, data_file"
)]
fn snapshot_inside_the_image_is_served(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let then = Pattern::new(0x11, 0, 64 * KIB);
    t.write(&disk, &[then])?;
    t.qemu_img(["snapshot", "-c", "then", disk.location()])?;
    t.write(&disk, &[Pattern { byte: 0x22, ..then }])?;

    for how in [["-l", "then"], ["-l", "snapshot.name=then"]] {
        let server = serve(t, &disk, &how)?;
        let export = t.nbd_image(&t.socket("nbd")?, "")?;
        t.verify(&export, &[then])?;
        t.qemu_io(&export, "write 0 512").expect_err("a snapshot is read-only");
        server.stop()?;
    }
    Ok(())
}

/// A persistent bitmap of an image is mapped by clients; one that is not there is refused.
///
/// # Source
/// Covers what QEMU iotests 291 and `qemu-img-bitmaps` (10.0) cover of `-B`.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick, export, bitmap",
    unsupported_imgopts = "compat=0.10"
)]
fn bitmap_of_the_image_is_mapped(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.qemu_img(["bitmap", "--add", disk.location(), "changes"])?;
    t.write(&disk, &[Pattern::new(0x11, 128 * KIB, 64 * KIB)])?;
    let socket = t.socket("nbd")?;

    let server = serve(t, &disk, &["-r", "-B", "changes"])?;
    let node = format!(
        "driver=nbd,server.type=unix,server.path={},x-dirty-bitmap=qemu:dirty-bitmap:changes",
        escaped(socket.as_str())
    );
    // The client takes the bitmap's flags for those of allocation, where dirty means a hole.
    let map = t.qemu_img_tool().map(["--image-opts", &node])?;
    let dirty = map.iter().filter(|range| !range.data);
    let dirty: Vec<_> = dirty.map(|range| (range.start as u64, range.length as u64)).collect();
    assert_eq!(dirty, [(128 * KIB, 64 * KIB)]);
    server.stop()?;

    let refused = serve(t, &disk, &["-r", "-B", "missing"]).expect_err("there is no such bitmap");
    assert!(format!("{refused:?}").contains("Bitmap 'missing' is not found"), "{refused:?}");
    Ok(())
}

/// Part of a file is served as a disk of its own.
///
/// # Source
/// Covers what QEMU's manual says of qemu-nbd's `-o` (10.0).
#[iotest(formats = "raw", protocols = "file", groups = "rw, quick, export")]
fn part_of_a_file_is_served(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 256 * KIB, 64 * KIB)])?;

    let server = serve(t, &disk, &["-o", "262144"])?;
    let export = t.nbd_image(&t.socket("nbd")?, "")?;
    assert_eq!(export.size(), MIB - 256 * KIB);
    t.verify(&export, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0, 64 * KIB, 64 * KIB)])?;
    t.write(&export, &[Pattern::new(0x22, 0, 512)])?;
    server.stop()?;

    t.verify(&disk, &[Pattern::new(0, 0, 256 * KIB), Pattern::new(0x22, 256 * KIB, 512)])?;
    Ok(())
}
