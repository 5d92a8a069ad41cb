//! Snapshots inside an image: of disks, of a whole machine, and back to them.

use iotest_runtime::prelude::*;
use qapi::{BlockdevSnapshotInternal, TransactionAction};

const THEN: Pattern = Pattern::new(0x11, 0, 64 * KIB);
const NOW: Pattern = Pattern::new(0x22, 0, 64 * KIB);

/// Returns the names of an image's snapshots, in the image's order.
fn snapshots(t: &Test, image: &Image) -> Result<Vec<String>> {
    let snapshots = t.image_info(image)?.value.snapshots.unwrap_or_default();
    Ok(snapshots.into_iter().map(|snapshot| snapshot.name).collect())
}

/// A snapshot in the image keeps what was there, and the image can go back to it.
///
/// # Source
/// Covers what QEMU iotest 267 and 261 (10.0) leave out: snapshots by QMP, applied by qemu-img.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, snapshot")]
fn internal_snapshot_keeps_the_moment(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;
    vm.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    vm.log_cmd(cmd::BlockdevSnapshotInternalSync::new("drive0", "then"))?;
    vm.log_refused(cmd::BlockdevSnapshotInternalSync::new("drive0", "then"))?;
    vm.log_refused(cmd::BlockdevSnapshotInternalSync::new("drive0", ""))?;
    vm.log_refused(cmd::BlockdevSnapshotInternalSync::new("missing", "then"))?;
    vm.log_qemu_io("drive0", "write -P 0x22 0 64k")?;
    vm.shutdown()?;

    t.verify(&disk, &[NOW])?;
    assert_eq!(snapshots(t, &disk)?, ["then"]);
    t.qemu_img(["snapshot", "-a", "then", disk.location()])?;
    t.verify(&disk, &[THEN])?;
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}

/// A snapshot is deleted by its name or by its id, and is told what it was.
///
/// # Source
/// QEMU iotests (10.0) have no test of `blockdev-snapshot-delete-internal-sync`.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, snapshot")]
fn internal_snapshot_is_deleted_by_name_or_id(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;
    for name in ["one", "two", "three"] {
        vm.run(cmd::BlockdevSnapshotInternalSync::new("drive0", name))?;
    }
    let delete = || cmd::BlockdevSnapshotDeleteInternalSync::new("drive0");
    vm.log_refused(delete())?;
    vm.log_refused(delete().name("four"))?;
    vm.log_refused(delete().name("one").id("2"))?;
    let gone = vm.run(delete().name("one"))?;
    assert_eq!((gone.id.as_str(), gone.name.as_str()), ("1", "one"));
    let gone = vm.run(delete().id("3"))?;
    assert_eq!(gone.name, "three");
    vm.shutdown()?;
    assert_eq!(snapshots(t, &disk)?, ["two"]);
    Ok(())
}

/// Snapshots of several disks are taken at one moment, or not at all.
///
/// # Source
/// Covers what QEMU iotest 085 (10.0) covers of external snapshots.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, snapshot")]
fn internal_snapshots_are_taken_all_or_none(t: &mut Test) -> Result {
    let disks = [t.image("a").size(MIB).create()?, t.image("b").size(MIB).create()?];
    let raw = t.image("raw").format(Format::Raw).size(MIB).create()?;
    let mut vm = t.vm().drive(&disks[0]).drive(&disks[1]).drive(&raw).launch()?;
    let snapshot = |drive: &str, name: &str| -> TransactionAction {
        BlockdevSnapshotInternal::new(drive, name).into()
    };
    // The last one has no space for snapshots.
    let three = ["drive0", "drive1", "drive2"].map(|drive| snapshot(drive, "never"));
    vm.log_refused(cmd::Transaction::new(three))?;
    vm.log_cmd(cmd::Transaction::new(["drive0", "drive1"].map(|drive| snapshot(drive, "then"))))?;
    vm.shutdown()?;
    for disk in &disks {
        assert_eq!(snapshots(t, disk)?, ["then"]);
        assert!(t.check_image(disk)?.is_clean());
    }
    Ok(())
}

/// A job saves the machine with its disks, and another takes both back to that moment.
///
/// # Source
/// Covers what QEMU iotest `internal-snapshots-qapi` (10.0) covers of saving and loading.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, snapshot")]
fn machine_goes_back_to_a_saved_moment(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let device = "virtio-blk-pci,drive=disk,id=blk";
    let mut vm = t.vm().node(&disk, "disk").device(device).launch()?;
    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");
    let run = |vm: &mut Vm, command: &str, tag: &str| -> Result<Option<String>> {
        let mut arguments = json!({"job-id": "job0", "tag": tag, "devices": ["disk"]});
        if command != "snapshot-delete" {
            arguments["vmstate"] = json!("disk");
        }
        vm.run_raw(command, arguments)?;
        let ended = vm.wait_for::<event::JobStatusChange>(|change| {
            change.id == "job0" && change.status == qapi::JobStatus::Concluded
        });
        ended?;
        let jobs = vm.run(cmd::QueryJobs::new())?;
        let error = jobs[0].error.clone();
        vm.run(cmd::JobDismiss::new("job0"))?;
        Ok(error)
    };
    vm.log_qemu_io(guest, "write -P 0x11 0 64k")?;
    assert_eq!(run(&mut vm, "snapshot-save", "then")?, None);
    vm.log_qemu_io(guest, "write -P 0x22 0 64k")?;
    assert_eq!(run(&mut vm, "snapshot-load", "then")?, None);
    vm.verify_later(guest, &[THEN])?;
    let missing = run(&mut vm, "snapshot-load", "never")?;
    t.log(missing.as_deref().unwrap_or("no error"));
    assert_eq!(run(&mut vm, "snapshot-delete", "then")?, None);
    vm.shutdown()?;
    vm.verified(1)?;
    assert_eq!(snapshots(t, &disk)?, [""; 0]);
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}
