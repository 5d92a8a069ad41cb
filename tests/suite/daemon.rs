//! The storage daemon: nodes and exports without a machine.

use iotest_runtime::prelude::*;
use qapi::options::escaped;
use qapi::{BlockExportOptions, BlockExportOptionsNbd};

use crate::exports::unix_address;

/// The daemon does what its arguments say before anybody asks, and ends when it is told.
///
/// # Source
/// QEMU iotest `nbd-qemu-allocation` and others (10.0) use a daemon without a monitor.
#[iotest(
    formats = "generic !luks",
    protocols = "generic",
    groups = "rw, quick, export",
    requires = "tool:qemu-storage-daemon"
)]
fn arguments_make_an_export(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let (node, server) = (
        json!(disk.options("disk")).to_string(),
        format!("addr.type=unix,addr.path={}", escaped(socket.as_str())),
    );
    let mut daemon = t.storage_daemon([
        "--blockdev",
        &node,
        "--nbd-server",
        &server,
        "--export",
        "nbd,id=export0,node-name=disk,writable=on",
    ])?;
    let export = t.nbd_image(&socket, "disk")?;
    t.log_qemu_io(&export, "write -P 0x11 64k 64k")?;
    daemon.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 64 * KIB, 64 * KIB), Pattern::new(0, 0, 64 * KIB)])?;
    Ok(())
}

/// The daemon takes the commands of the block layer, typed as a machine's are, and no others.
///
/// # Source
/// QEMU iotest `qsd-jobs` (10.0) covers jobs in a daemon.
#[iotest(
    formats = "generic !luks",
    protocols = "generic !nbd",
    groups = "rw, quick, export",
    requires = "tool:qemu-storage-daemon"
)]
fn commands_make_an_export(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.filter_image_format();
    let socket = t.socket("nbd")?;
    let mut daemon = t.storage_daemon::<&str>([])?;
    daemon.log_cmd(cmd::BlockdevAdd::new(disk.options("disk")))?;
    let export = BlockExportOptions::new("export0", "disk", BlockExportOptionsNbd::new());
    let export = cmd::BlockExportAdd::new(export.writable(true));
    // There is no server yet.
    daemon.log_refused(export.clone())?;
    daemon.log_cmd(cmd::NbdServerStart::new(unix_address(socket.as_str())))?;
    daemon.log_cmd(export)?;
    daemon.log_refused(cmd::Stop::new())?;

    t.log_qemu_io(&t.nbd_image(&socket, "disk")?, "write -P 0x11 64k 64k")?;
    daemon.log_cmd(cmd::BlockExportDel::new("export0"))?;
    daemon.log_wait("BLOCK_EXPORT_DELETED")?;
    daemon.log_cmd(cmd::BlockdevDel::new("disk"))?;
    // The daemon has let go of the image, so that others can use it.
    t.verify(&disk, &[Pattern::new(0x11, 64 * KIB, 64 * KIB), Pattern::new(0, 0, 64 * KIB)])?;
    daemon.shutdown()?;
    Ok(())
}

/// A job runs in the daemon as it does in a machine.
///
/// # Source
/// QEMU iotest `qsd-jobs` (10.0) covers jobs in a daemon.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "rw, quick, commit",
    requires = "tool:qemu-storage-daemon"
)]
fn job_runs_in_the_daemon(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    t.write(&top, &[Pattern::new(0x11, 64 * KIB, 64 * KIB)])?;
    let mut daemon = t.storage_daemon(["--blockdev", &json!(top.options("top")).to_string()])?;
    daemon.log_cmd(cmd::BlockCommit::new("top").job_id("job0"))?;
    daemon.log_wait("BLOCK_JOB_READY")?;
    daemon.log_cmd(cmd::JobComplete::new("job0"))?;
    daemon.log_wait("BLOCK_JOB_COMPLETED")?;
    daemon.shutdown()?;
    t.verify(&base, &[Pattern::new(0x11, 64 * KIB, 64 * KIB)])?;
    Ok(())
}
