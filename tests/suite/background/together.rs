//! Several jobs and snapshots in one transaction, over several disks.

use iotest_runtime::prelude::*;
use qapi::{
    Abort, ActionCompletionMode, BlkdebugIOType, BlockdevBackup, BlockdevSnapshot, JobStatus,
    MirrorSyncMode, TransactionAction, TransactionProperties,
};

use super::wait_status;
use crate::faults;

const DISKS: [&str; 2] = ["a", "b"];

/// Starts a machine with two disks full of data, a copy for each, and another node for the copy
/// of the second, which fails.
fn two_disks(t: &Test) -> Result<(Vm, Vec<Image>, Vec<Image>)> {
    let (mut builder, mut disks, mut copies) = (t.vm(), Vec::new(), Vec::new());
    for name in DISKS {
        let disk = t.image(name).size(MIB).create()?;
        t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
        let copy = t.image(format!("{name}-copy")).size(MIB).create()?;
        builder = builder.node(&disk, name).node(&copy, &format!("{name}-copy"));
        disks.push(disk);
        copies.push(copy);
    }
    let faulty = faults::fails_always("b-faulty", "b-copy", BlkdebugIOType::Write, 512 * KIB);
    let vm = builder.blockdev(&faulty).launch()?;
    Ok((vm, disks, copies))
}

/// Returns the backup of a disk, its job called as the disk is.
fn backup(disk: &str, target: &str) -> BlockdevBackup {
    let mut backup = BlockdevBackup::new(disk, MirrorSyncMode::Full, target);
    backup.job_id = Some(disk.to_owned());
    backup
}

fn action(backup: BlockdevBackup) -> TransactionAction {
    backup.into()
}

fn grouped() -> TransactionProperties {
    TransactionProperties::new().completion_mode(ActionCompletionMode::Grouped)
}

/// Of backups that shall succeed together, one that fails cancels the others.
///
/// # Source
/// Covers what QEMU iotest 124 (10.0), grouped transactions that fail, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn grouped_jobs_fail_together(t: &mut Test) -> Result {
    let (mut vm, ..) = two_disks(t)?;
    let backups = [action(backup("a", "a-copy")), action(backup("b", "b-faulty"))];
    vm.log_cmd(cmd::Transaction::new(backups).properties(grouped()))?;
    let failed = vm.wait_for::<event::BlockJobCompleted>(|_| true)?;
    assert_eq!(
        (failed.device.as_str(), failed.error.as_deref()),
        ("b", Some("Input/output error"))
    );
    let cancelled = vm.wait_for::<event::BlockJobCancelled>(|_| true)?;
    assert_eq!(cancelled.device, "a");
    vm.shutdown()
}

/// Without a group, each backup of a transaction ends by itself.
///
/// # Source
/// Covers what QEMU iotest 124 (10.0), individual transactions, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn single_jobs_of_a_transaction_fail_alone(t: &mut Test) -> Result {
    let (mut vm, disks, copies) = two_disks(t)?;
    let backups = [action(backup("a", "a-copy")), action(backup("b", "b-faulty"))];
    vm.log_cmd(cmd::Transaction::new(backups))?;
    for (device, error) in [("b", Some("Input/output error")), ("a", None)] {
        let end = vm.wait_for::<event::BlockJobCompleted>(|end| end.device == device)?;
        assert_eq!(end.error.as_deref(), error);
    }
    vm.shutdown()?;
    assert!(t.is_same(&disks[0], &copies[0])?);
    Ok(())
}

/// Grouped jobs that do not finalize themselves are finalized all by one command.
///
/// # Source
/// QEMU iotest 124 (10.0) covers grouped transactions that finalize themselves.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn grouped_jobs_are_finalized_by_one_command(t: &mut Test) -> Result {
    let (mut vm, disks, copies) = two_disks(t)?;
    let mut backups = Vec::new();
    for disk in DISKS {
        let mut backup = backup(disk, &format!("{disk}-copy"));
        backup.auto_finalize = Some(false);
        backups.push(action(backup));
    }
    vm.log_cmd(cmd::Transaction::new(backups).properties(grouped()))?;
    for disk in DISKS {
        wait_status(&mut vm, disk, &JobStatus::Pending)?;
    }
    vm.log_cmd(cmd::JobFinalize::new("a"))?;
    for disk in DISKS {
        let end = vm.wait_for::<event::BlockJobCompleted>(|end| end.device == disk)?;
        assert_eq!(end.error, None);
    }
    vm.shutdown()?;
    for (disk, copy) in disks.iter().zip(&copies) {
        assert!(t.is_same(disk, copy)?);
    }
    Ok(())
}

/// A backup in a transaction that is undone has never been.
///
/// # Source
/// Covers what QEMU iotest 124 (10.0), aborted transactions, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn undone_transaction_leaves_no_job(t: &mut Test) -> Result {
    let (mut vm, ..) = two_disks(t)?;
    let abort = Abort::new().into();
    let actions = [action(backup("a", "a-copy")), action(backup("b", "b-copy")), abort];
    vm.log_refused(cmd::Transaction::new(actions))?;
    for disk in DISKS {
        wait_status(&mut vm, disk, &JobStatus::Null)?;
    }
    assert_eq!(*vm.run(cmd::QueryJobs::new())?, []);
    // Nothing holds the nodes any more.
    for node in ["a", "b-faulty", "b"] {
        vm.log_cmd(cmd::BlockdevDel::new(node))?;
    }
    vm.shutdown()
}

/// Snapshots of several disks are taken at one moment, or none of them is.
///
/// # Source
/// Covers what QEMU iotest 085 (10.0), snapshots in a transaction, covers.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, snapshot")]
fn snapshots_are_taken_all_or_none(t: &mut Test) -> Result {
    let (mut vm, disks, _) = two_disks(t)?;
    for (disk, name) in disks.iter().zip(DISKS) {
        let overlay = t.image(format!("{name}-overlay")).backing(disk).create()?;
        let overlay = overlay.options_over(&format!("{name}-overlay"), ());
        vm.run(cmd::BlockdevAdd::new(overlay))?;
    }
    let snapshot = |disk: &str| {
        let snapshot = BlockdevSnapshot::new(disk, format!("{disk}-overlay"));
        TransactionAction::from(snapshot)
    };
    let is_overlay = |vm: &mut Vm, name: &str| -> Result<bool> {
        let node = vm.node(&format!("{name}-overlay"))?.expect("the overlay was added");
        Ok(node.image.backing_image.is_some())
    };
    vm.log_refused(cmd::Transaction::new(["a", "b", "c"].map(snapshot)))?;
    for name in DISKS {
        assert!(!is_overlay(&mut vm, name)?);
    }
    vm.log_cmd(cmd::Transaction::new(DISKS.map(snapshot)))?;
    for name in DISKS {
        assert!(is_overlay(&mut vm, name)?);
        vm.hmp_qemu_io(&*format!("{name}-overlay"), "write -P 0x22 0 64k")?;
    }
    vm.shutdown()?;
    for disk in &disks {
        t.verify(disk, &[Pattern::new(0x11, 0, MIB)])?;
    }
    Ok(())
}
