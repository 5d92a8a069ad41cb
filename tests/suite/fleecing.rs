//! Fleecing: a disk as it was at one moment, shown to clients while the guest writes on.

use iotest_runtime::prelude::*;
use qapi::{
    BlkdebugIOType, BlockDirtyBitmap, BlockdevOptions, BlockdevOptionsBranch, BlockdevOptionsCbw,
    BlockdevOptionsGenericFormat, MirrorSyncMode, OnCbwError,
};

use crate::exports::Exports;
use crate::faults;

/// What is in the disk at the moment that is kept.
const THEN: [Pattern; 2] = [Pattern::new(0x11, 0, 128 * KIB), Pattern::new(0x22, MIB, 128 * KIB)];

/// Starts a machine with a node "disk", and one "kept" for what the guest overwrites.
fn launch(t: &Test) -> Result<Vm> {
    let disk = t.image("disk").size(2 * MIB).create()?;
    t.write(&disk, &THEN)?;
    let kept = t.image("kept").format(Format::Qcow2).size(2 * MIB).create()?;
    Ok(t.vm().node(&disk, "disk").node(&kept, "kept").launch()?)
}

/// Adds the filter "guest", through which the guest's writes go from now on, and the node "then",
/// which shows the disk as it is now.
fn add_filter(vm: &mut Vm, filter: BlockdevOptionsCbw) -> Result {
    vm.log_cmd(cmd::BlockdevAdd::new(BlockdevOptions::new(filter).node_name("guest")))?;
    let access = BlockdevOptionsBranch::SnapshotAccess(BlockdevOptionsGenericFormat::new("guest"));
    vm.log_cmd(cmd::BlockdevAdd::new(BlockdevOptions::new(access).node_name("then")))?;
    Ok(())
}

/// A client sees the moment at which the filter was put in, whatever the guest writes meanwhile.
///
/// # Source
/// Covers what QEMU iotest `image-fleecing` (10.0), snapshot access over NBD, covers.
#[iotest(formats = "raw qcow2 qed", protocols = "file", groups = "rw, quick, backup")]
fn client_sees_the_moment_that_is_kept(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    add_filter(&mut vm, BlockdevOptionsCbw::new("disk", "kept"))?;
    let exports = Exports::start(t, &mut vm)?;
    let then = exports.read_only(&mut vm, "then")?;
    for command in ["write -P 0x99 0 64k", "write -P 0x99 1M 1M", "write -z 64k 64k"] {
        vm.log_qemu_io("guest", command)?;
    }
    t.verify(&then, &THEN)?;
    t.verify(&then, &[Pattern::new(0, 128 * KIB, 896 * KIB)])?;
    vm.verify_later("guest", &[Pattern::new(0x99, 0, 64 * KIB), Pattern::new(0x99, MIB, MIB)])?;
    vm.shutdown()?;
    Ok(vm.verified(2)?)
}

/// With a bitmap, only what that says is dirty is kept, and only that can be read.
///
/// # Source
/// Covers what QEMU iotest `image-fleecing` (10.0), with a bitmap, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup, bitmap")]
fn only_what_a_bitmap_names_is_kept(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    vm.run(cmd::BlockDirtyBitmapAdd::new("disk", "wanted").granularity(65536u32))?;
    vm.hmp_qemu_io("disk", "write -P 0x33 1M 64k")?;
    let filter = BlockdevOptionsCbw::new("disk", "kept");
    add_filter(&mut vm, filter.bitmap(BlockDirtyBitmap::new("disk", "wanted")))?;
    let exports = Exports::start(t, &mut vm)?;
    let then = exports.writable(&mut vm, "then")?;
    vm.log_qemu_io("guest", "write -P 0x99 0 2M")?;
    t.verify(&then, &[Pattern::new(0x33, MIB, 64 * KIB)])?;
    t.log_qemu_io(&then, "read 0 64k")?;
    // Nobody writes into the past.
    t.log_qemu_io(&then, "write -P 0xaa 1M 64k")?;
    t.verify(&then, &[Pattern::new(0x33, MIB, 64 * KIB)])?;
    vm.shutdown()
}

/// If what is overwritten cannot be kept, either the guest's write fails, or the moment is lost;
/// never is a wrong one shown.
///
/// # Source
/// Covers what QEMU iotest `copy-before-write` (10.0), `on-cbw-error`, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn failure_to_keep_breaks_the_write_or_the_moment(t: &mut Test) -> Result {
    for (what, guest_is_told) in
        [(OnCbwError::BreakGuestWrite, true), (OnCbwError::BreakSnapshot, false)]
    {
        t.log(format!("{what}:"));
        let mut vm = launch(t)?;
        let faulty = faults::fails_once("faulty", "kept", BlkdebugIOType::Write, 0);
        vm.run(cmd::BlockdevAdd::new(faulty))?;
        add_filter(&mut vm, BlockdevOptionsCbw::new("disk", "faulty").on_cbw_error(what))?;
        let exports = Exports::start(t, &mut vm)?;
        let guest = exports.writable(&mut vm, "guest")?;
        let then = exports.read_only(&mut vm, "then")?;
        t.log_qemu_io(&guest, "write -P 0x99 0 64k")?;
        match guest_is_told {
            true => t.verify(&then, &THEN)?,
            false => assert!(t.verify(&then, &THEN).is_err(), "the moment is not whole"),
        }
        // The fault is over: the guest can write either way.
        t.log_qemu_io(&guest, "write -P 0xaa 0 64k")?;
        vm.shutdown()?;
    }
    Ok(())
}

/// A backup of the moment, made later, is one of that moment.
///
/// # Source
/// Covers what QEMU iotest `image-fleecing` (10.0), backups of the kept moment, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn moment_can_be_backed_up_later(t: &mut Test) -> Result {
    let copy = t.image("copy").size(2 * MIB).create()?;
    let mut vm = launch(t)?;
    add_filter(&mut vm, BlockdevOptionsCbw::new("disk", "kept"))?;
    vm.log_qemu_io("guest", "write -P 0x99 0 2M")?;
    vm.run(cmd::BlockdevAdd::new(copy.options("copy")))?;
    let backup = cmd::BlockdevBackup::new("then", MirrorSyncMode::Full, "copy").job_id("backup");
    vm.log_cmd(backup)?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    // Without the filter the guest's writes are its own business again.
    vm.log_refused(cmd::BlockdevDel::new("guest"))?;
    vm.log_cmd(cmd::BlockdevDel::new("then"))?;
    vm.log_cmd(cmd::BlockdevDel::new("guest"))?;
    vm.shutdown()?;
    t.verify(&copy, &THEN)?;
    Ok(())
}
