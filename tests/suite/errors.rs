//! What becomes of errors: of clients, of guests, and of jobs.

use iotest_runtime::prelude::*;
use qapi::{
    BlkdebugIOType, BlockDeviceIoStatus, BlockErrorAction, BlockdevOnError, BlockdevOptions,
    BlockdevOptionsRaw, IoOperationType, JobStatus, MirrorSyncMode, RunState,
};

use crate::exports::Exports;
use crate::faults::fails_once;
use crate::guest;

/// A client whose write meets a fault is told so, and the next try succeeds.
///
/// # Source
/// QEMU iotest `file-io-error` (10.0) covers injected errors as exports pass them on.
#[iotest(formats = "generic", protocols = "generic nbd fuse", groups = "rw, quick")]
fn client_is_told_and_may_try_again(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.run(cmd::BlockdevAdd::new(fails_once("faulty", "disk", BlkdebugIOType::Write, 64 * KIB)))?;
    let exports = Exports::start(t, &mut vm)?;
    let faulty = exports.writable(&mut vm, "faulty")?;

    t.log_qemu_io(&faulty, "write -P 0x22 0 64k")?;
    t.log_qemu_io(&faulty, "write -P 0x22 64k 64k")?;
    t.verify(&faulty, &[Pattern::new(0x22, 0, 64 * KIB), Pattern::new(0x11, 64 * KIB, 64 * KIB)])?;
    t.log_qemu_io(&faulty, "write -P 0x22 64k 64k")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x22, 0, 128 * KIB), Pattern::new(0x11, 128 * KIB, 64 * KIB)])?;
    Ok(())
}

/// A guest whose write meets a fault stands still until it is told to go on; then it writes again.
///
/// # Source
/// QEMU iotest 068 and QEMU's `ide-test` (10.0) cover parts of it: `werror=stop` and retries.
#[iotest(
    formats = "generic !luks",
    protocols = "generic nbd",
    groups = "rw, quick",
    requires = "tcg, machine:pc, device:ide-hd"
)]
fn guest_stops_at_an_error_and_goes_on(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let faulty = fails_once("faulty", "disk", BlkdebugIOType::Write, 0);
    let guest = guest::writing_sector_0(t, 0xa5)?;
    let mut vm = guest
        .node(&disk, "disk")
        .blockdev(&faulty)
        .device("ide-hd,drive=faulty,bus=ide.0,werror=stop")
        .paused()
        .launch()?;
    // From here on no event is missed.
    vm.log_cmd(cmd::Cont::new())?;

    let error = vm.wait_for::<event::BlockIoError>(|_| true)?;
    assert_eq!(error.operation, IoOperationType::Write);
    assert_eq!(error.action, BlockErrorAction::Stop);
    assert_eq!(error.nospace, Some(false));
    t.log(&error.reason);
    vm.wait_run_state(&RunState::IoError)?;
    vm.log_cmd(cmd::Cont::new())?;
    // The guest resets its machine when it has written, and this one ends with that.
    vm.log_wait("SHUTDOWN")?;
    vm.wait()?;
    t.verify(&disk, &[Pattern::new(0xa5, 0, 512), Pattern::new(0, 512, 512)])?;
    Ok(())
}

/// A backup whose target fails stops if told so, and goes on when it is resumed.
///
/// # Source
/// QEMU iotest 055 (10.0) covers error actions of backups; 041 those of mirrors.
#[iotest(formats = "generic !vhdx !vpc !luks", protocols = "generic", groups = "rw, quick, backup")]
fn job_stops_at_a_target_error_and_goes_on(t: &mut Test) -> Result {
    let backup = cmd::BlockdevBackup::new("disk", MirrorSyncMode::Full, "faulty-copy")
        .on_target_error(BlockdevOnError::Stop);
    stopped_and_resumed(t, backup, "copy", BlkdebugIOType::Write)
}

/// A backup whose source fails stops if told so, and goes on when it is resumed.
///
/// # Source
/// QEMU iotest 055 (10.0) covers error actions of backups; 041 those of mirrors.
#[iotest(formats = "generic !vhdx !vpc !luks", protocols = "generic", groups = "rw, quick, backup")]
fn job_stops_at_a_source_error_and_goes_on(t: &mut Test) -> Result {
    let backup = cmd::BlockdevBackup::new("faulty-disk", MirrorSyncMode::Full, "copy")
        .on_source_error(BlockdevOnError::Stop);
    stopped_and_resumed(t, backup, "disk", BlkdebugIOType::Read)
}

/// Runs a backup in which the node above `node` fails one request of a kind.
fn stopped_and_resumed(
    t: &Test,
    backup: cmd::BlockdevBackup,
    node: &str,
    kind: BlkdebugIOType,
) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
    let mut vm = t.vm().node(&disk, "disk").node(&copy, "copy").launch()?;
    let faulty = fails_once(&format!("faulty-{node}"), node, kind, 512 * KIB);
    vm.run(cmd::BlockdevAdd::new(faulty))?;

    vm.log_cmd(backup.job_id("backup"))?;
    vm.log_wait("BLOCK_JOB_ERROR")?;
    vm.wait_for::<event::JobStatusChange>(|change| change.status == JobStatus::Paused)?;
    assert_eq!(io_status(&mut vm)?, BlockDeviceIoStatus::Failed);
    vm.log_cmd(cmd::JobResume::new("backup"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;
    assert!(t.is_same(&disk, &copy)?);
    Ok(())
}

/// A backup into an image on a full volume waits until the volume has grown.
///
/// # Source
/// QEMU iotest 041 (10.0) covers `enospc` of mirrors by an injected error.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, backup")]
fn job_waits_for_space_on_a_full_volume(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
    // A volume of 4 MiB, of which half a MiB is there at first.
    t.qemu_img(["resize", "-f", "raw", copy.path().as_str(), "4M"])?;
    let volume = |size: u64| {
        let file = qapi::BlockdevOptionsFile::new(copy.path().as_str());
        let file = BlockdevOptions::file(file);
        BlockdevOptions::new(BlockdevOptionsRaw::new(file).size(size as i64)).node_name("volume")
    };
    let image = BlockdevOptions::new(qapi::BlockdevOptionsQcow2::new("volume")).node_name("copy");
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(cmd::BlockdevAdd::new(volume(512 * KIB)))?;
    vm.log_cmd(cmd::BlockdevAdd::new(image))?;

    let backup = cmd::BlockdevBackup::new("disk", MirrorSyncMode::Full, "copy").job_id("backup");
    vm.log_cmd(backup.on_target_error(BlockdevOnError::Enospc))?;
    vm.log_wait("BLOCK_JOB_ERROR")?;
    vm.wait_for::<event::JobStatusChange>(|change| change.status == JobStatus::Paused)?;
    assert_eq!(io_status(&mut vm)?, BlockDeviceIoStatus::Nospace);
    vm.log_cmd(cmd::BlockdevReopen::new([volume(4 * MIB)]))?;
    vm.log_cmd(cmd::JobResume::new("backup"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;
    assert!(t.is_same(&disk, &copy)?);
    assert!(t.check_image(&copy)?.is_clean());
    Ok(())
}

/// Returns what the job "backup" says of its requests.
fn io_status(vm: &mut Vm) -> Result<BlockDeviceIoStatus> {
    let jobs = vm.run(cmd::QueryBlockJobs::new())?.value;
    let job = jobs.into_iter().find(|job| job.device == "backup").expect("the job is there");
    Ok(job.io_status)
}
