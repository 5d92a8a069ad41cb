//! QEMU's NBD server and qemu-nbd, read and written by QEMU's tools.

use iotest_runtime::prelude::*;
use qapi::{BlockExportOptions, BlockExportOptionsNbd, BlockExportRemoveMode};

use crate::exports::{Exports, unix_address};

/// A client reads from an export what the image holds, and writes into the image.
///
/// # Source
/// QEMU iotests 147 and 205 (10.0) cover the built-in server with clients.
#[iotest(formats = "generic !vpc !luks", protocols = "generic", groups = "rw, quick, export")]
fn client_sees_and_changes_the_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let socket = t.socket("nbd")?;
    vm.log_cmd(cmd::NbdServerStart::new(unix_address(socket.as_str())))?;
    let export = BlockExportOptions::new("export0", "disk", BlockExportOptionsNbd::new().name("a"));
    vm.log_cmd(cmd::BlockExportAdd::new(export.writable(true)))?;
    vm.log_cmd(cmd::QueryBlockExports::new())?;

    let export = t.nbd_image(&socket, "a")?;
    assert_eq!(export.size(), MIB);
    t.log_qemu_io(&export, "read -P 0x11 0 64k")?;
    t.log_qemu_io(&export, "write -P 0x22 32k 64k")?;
    vm.log_cmd(cmd::NbdServerStop::new())?;
    vm.shutdown()?;

    let expected = [
        Pattern::new(0x11, 0, 32 * KIB),
        Pattern::new(0x22, 32 * KIB, 64 * KIB),
        Pattern::new(0, 96 * KIB, MIB - 96 * KIB),
    ];
    t.verify(&disk, &expected)?;
    Ok(())
}

/// An export is read-only unless it is said to be writable, and a node that is read-only cannot
/// be exported for writing.
///
/// # Source
/// QEMU iotest 147 and `nbd-multiconn` (10.0) cover read-only and writable exports.
#[iotest(formats = "generic !luks", protocols = "generic", groups = "rw, quick, export")]
fn read_only_export_refuses_writes(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
    let mut vm = t.vm().blockdev(disk.options("disk")).launch()?;
    let exports = Exports::start(t, &mut vm)?;
    let export = exports.read_only(&mut vm, "disk")?;
    t.verify(&export, &[Pattern::new(0x11, 0, MIB)])?;
    t.log_qemu_io(&export, "write -P 0x22 0 64k")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, MIB)])?;

    let fixed = disk.options("fixed").read_only(true);
    let mut vm = t.vm().launch()?;
    vm.run(cmd::BlockdevAdd::new(fixed))?;
    vm.log_cmd(cmd::NbdServerStart::new(unix_address(t.socket("nbd")?)))?;
    let export = BlockExportOptions::new("export0", "fixed", BlockExportOptionsNbd::new());
    vm.log_refused(cmd::BlockExportAdd::new(export.writable(true)))?;
    vm.shutdown()
}

/// A client maps a dirty bitmap by the meta context of the export.
///
/// # Source
/// QEMU iotest 223 (10.0) covers bitmaps over NBD.
#[iotest(formats = "generic", protocols = "generic", groups = "rw, quick, export, bitmap")]
fn bitmap_is_mapped_by_its_meta_context(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    for bitmap in ["small", "big"] {
        let granularity = if bitmap == "small" { 512u32 } else { 131_072 };
        vm.run(cmd::BlockDirtyBitmapAdd::new("disk", bitmap).granularity(granularity))?;
    }
    vm.hmp_qemu_io("disk", "write 1k 1k")?;
    vm.hmp_qemu_io("disk", "write 300k 200k")?;
    // An enabled bitmap of a writable export would change under the client's eyes.
    for bitmap in ["small", "big"] {
        vm.run(cmd::BlockDirtyBitmapDisable::new("disk", bitmap))?;
    }
    let exports = Exports::start(t, &mut vm)?;
    let export = |bitmaps: [&str; 2]| {
        let nbd = BlockExportOptionsNbd::new().bitmaps(bitmaps);
        cmd::BlockExportAdd::new(BlockExportOptions::new("export0", "disk", nbd))
    };
    vm.log_refused(export(["small", "absent"]))?;
    vm.log_cmd(export(["small", "big"]))?;
    assert_eq!(exports.mapped_dirty("disk", "small")?, [(KIB, KIB), (300 * KIB, 200 * KIB)]);
    assert_eq!(exports.mapped_dirty("disk", "big")?, [(0, 128 * KIB), (256 * KIB, 256 * KIB)],);
    vm.shutdown()
}

/// An export in use goes only by force; then its clients are cut off and no other gets in.
///
/// # Source
/// QEMU iotest 205 (10.0) covers the removal of exports, safe and hard.
#[iotest(formats = "generic", protocols = "generic", groups = "rw, quick, export")]
fn export_in_use_goes_only_by_force(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let exports = Exports::start(t, &mut vm)?;
    let export = exports.writable(&mut vm, "disk")?;
    let mut client = t.qemu_io_tool().interactive(export.tool_arguments())?;
    t.log(client.command("write -P 0x11 0 64k")?.lines().next().unwrap_or_default());

    vm.log_refused(cmd::BlockExportDel::new("disk"))?;
    vm.log_cmd(cmd::BlockExportDel::new("disk").mode(BlockExportRemoveMode::Hard))?;
    vm.log_wait("BLOCK_EXPORT_DELETED")?;
    t.log(client.command("write -P 0x22 0 64k")?);
    assert_eq!(*vm.run(cmd::QueryBlockExports::new())?, []);
    let gone = exports.open("disk").expect_err("the export is gone");
    assert!(format!("{gone:?}").contains("not available"), "{gone:?}");
    // What nobody uses any more can be removed.
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// qemu-nbd serves an image by the name it is told, and refuses writes if told so.
///
/// # Source
/// QEMU iotests 140 and 241 (10.0) use qemu-nbd as the server.
#[iotest(
    formats = "generic !luks",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "tool:qemu-nbd"
)]
fn qemu_nbd_serves_an_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let how = ["-k", socket.as_str(), "-f", disk.format().name(), "-x", "a name"];
    let path = disk.path().as_str();

    let server = t.qemu_nbd(how.into_iter().chain([path]))?;
    let export = t.nbd_image(&socket, "a name")?;
    t.log_qemu_io(&export, "write -P 0x11 64k 64k")?;
    assert!(t.nbd_image(&socket, "another").is_err());
    server.stop()?;
    t.verify(&disk, &[Pattern::new(0x11, 64 * KIB, 64 * KIB)])?;

    let server = t.qemu_nbd(how.into_iter().chain(["--read-only", path]))?;
    t.log_qemu_io(&export, "write -P 0x22 64k 64k")?;
    t.verify(&export, &[Pattern::new(0x11, 64 * KIB, 64 * KIB)])?;
    server.stop()?;
    Ok(())
}
