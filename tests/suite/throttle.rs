//! Throttling: groups, their limits, and the nodes and drives that share them.

use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::prelude::*;
use iotest_runtime::qmp::QmpError;
use qapi::{
    BlockdevOptions, BlockdevOptionsThrottle, ObjectOptions, ThrottleGroupProperties,
    ThrottleLimits,
};

use crate::exports::Exports;

/// A group reports the limits that it has, and takes others while it is there.
///
/// # Source
/// QEMU iotest 184 (10.0) covers throttle groups as objects.
#[iotest(formats = "raw", protocols = "generic", groups = "quick, throttle")]
fn limits_are_reported_and_changed(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    let limits = ThrottleLimits::new().bps_total(MIB as i64).bps_total_max(2 * MIB as i64);
    vm.log_cmd(add_group("group0", limits))?;
    let get = || cmd::QomGet::new("/objects/group0", "limits");
    vm.log_cmd(get())?;
    let change = json!({"bps-total": 0, "bps-total-max": 0, "iops-write": 7});
    vm.log_cmd(cmd::QomSet::new("/objects/group0", "limits", change))?;
    vm.log_cmd(get())?;
    vm.shutdown()
}

/// Limits that contradict each other are refused, and leave a group as it was.
///
/// # Source
/// QEMU iotests 051 and 184 (10.0) cover limits that are refused.
#[iotest(formats = "raw", protocols = "generic", groups = "quick, throttle")]
fn contradicting_limits_are_refused(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    let limits = ThrottleLimits::new;
    let contradictions = [
        limits().bps_total(1000).bps_read(1000),
        limits().iops_total(1000).iops_write_max(1000),
        limits().iops_total(1000).iops_total_max(500),
        limits().bps_write_max(1000),
        limits().iops_size(4096),
        limits().bps_read(-1),
    ];
    for limits in contradictions {
        vm.log_refused(add_group("group0", limits))?;
    }
    vm.log_refused(cmd::QomGet::new("/objects/group0", "limits"))?;

    vm.log_cmd(add_group("group0", limits().iops_total(1000)))?;
    vm.log_refused(cmd::QomSet::new("/objects/group0", "limits", json!({"iops-read": 5})))?;
    let left = vm.run(cmd::QomGet::new("/objects/group0", "limits"))?;
    assert_eq!((&left["iops-total"], &left["iops-read"]), (&json!(1000), &json!(0)));
    vm.shutdown()
}

/// What goes through a throttle node arrives as it was sent.
///
/// # Source
/// QEMU iotest 184 (10.0) covers the throttle driver's interface.
#[iotest(formats = "generic", protocols = "generic nbd fuse", groups = "rw, quick, throttle")]
fn throttled_node_leaves_data_alone(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.run(add_group("group0", ThrottleLimits::new().bps_total(GIB as i64).iops_total(100_000)))?;
    vm.log_cmd(cmd::BlockdevAdd::new(throttled("slow", "disk", "group0")))?;
    let exports = Exports::start(t, &mut vm)?;
    let slow = exports.writable(&mut vm, "slow")?;

    let patterns = [Pattern::new(0x11, 0, 512), Pattern::new(0x22, 1000, 100 * KIB)];
    t.write(&slow, &patterns)?;
    t.log_qemu_io(&slow, "write -z 512k 64k")?;
    t.log_qemu_io(&slow, "discard 640k 64k")?;
    t.verify(&slow, &patterns)?;
    vm.shutdown()?;
    t.verify(&disk, &patterns)?;
    Ok(())
}

/// A request over the limit waits until the limit is lifted.
///
/// At one byte a second, the second write of 64 KiB would be due in 18 hours.
///
/// # Source
/// QEMU iotest 093 (10.0) covers that limits hold, by a clock that stands still.
#[iotest(formats = "generic !luks", protocols = "generic", groups = "rw, quick, throttle")]
fn request_over_the_limit_waits_until_it_is_lifted(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let drive = Drive::from(&disk).interface("none").option("node-name", "disk");
    let drive = drive.option("throttling.bps-write", 1);
    let mut vm = t.vm().drive(drive).device("virtio-blk,drive=drive0,id=disk").launch()?;
    // The export is that of the node, below the limit.
    let exports = Exports::start(t, &mut vm)?;
    let below = exports.read_only(&mut vm, "disk")?;

    vm.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    vm.log_qemu_io("drive0", "aio_write -P 0x22 64k 64k")?;
    t.verify(&below, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0, 64 * KIB, 64 * KIB)])?;

    let device = "/machine/peripheral/disk/virtio-backend";
    vm.log_cmd(cmd::BlockSetIoThrottle::new(0, 0, 0, 0, 0, 0).id(device))?;
    vm.log_qemu_io("drive0", "aio_flush")?;
    t.verify(&below, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    vm.shutdown()
}

/// A request over the limit goes on when the guest's clock says that its time has come, not before.
///
/// At 64 KiB a second, less the tenth of a second that is let through in a burst, the second write
/// of 64 KiB is due after 0.9 seconds. Flushing would let it through at once, so it is awaited.
///
/// # Source
/// Covers what QEMU iotest 093 (10.0) covers by a clock that stands still.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, throttle",
    requires = "qtest"
)]
fn request_over_the_limit_goes_on_when_its_time_has_come(t: &mut Test) -> Result {
    const HALF_A_SECOND: u64 = 500_000_000;
    let disk = t.image("disk").size(MIB).create()?;
    let drive = Drive::from(&disk).interface("none").option("throttling.bps-write", 64 * KIB);
    let mut vm = t.vm().drive(drive).device("virtio-blk,drive=drive0").launch()?;
    vm.hmp_qemu_io("drive0", "aio_write -P 0x11 0 64k")?;
    vm.hmp_qemu_io("drive0", "aio_write -P 0x22 64k 64k")?;
    await_writes(t, &mut vm, 1)?;

    let half = vm.clock_step(HALF_A_SECOND)?;
    assert_eq!(writes(&mut vm)?, 1, "the second write was let through too early");
    let whole = vm.clock_step(HALF_A_SECOND)?;
    assert_eq!(whole - half, HALF_A_SECOND as i64);
    await_writes(t, &mut vm, 2)?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// Drives of one group share its limits: those set for one are those of all, and of no other.
///
/// # Source
/// QEMU iotest 093 (10.0) covers groups with several drives.
#[iotest(formats = "generic !luks", protocols = "generic", groups = "quick, throttle")]
fn drives_of_a_group_share_its_limits(t: &mut Test) -> Result {
    let mut builder = t.vm();
    for (name, group) in [("a", "shared"), ("b", "shared"), ("c", "own")] {
        let disk = t.image(name).size(MIB).create()?;
        let drive = Drive::from(&disk).interface("none").option("throttling.group", group);
        builder = builder.drive(drive.option("throttling.iops-total", 100));
    }
    for (id, drive) in [("disk-a", "drive0"), ("disk-b", "drive1"), ("disk-c", "drive2")] {
        builder = builder.device(format!("virtio-blk,drive={drive},id={id}"));
    }
    let mut vm = builder.launch()?;
    log_throttling(t, &mut vm)?;
    vm.log_cmd(
        cmd::BlockSetIoThrottle::new(0, 0, 0, 50, 0, 0)
            .id("/machine/peripheral/disk-b/virtio-backend"),
    )?;
    vm.log_refused(
        cmd::BlockSetIoThrottle::new(0, 0, 0, 50, 0, 0)
            .id("/machine/peripheral/disk-d/virtio-backend"),
    )?;
    log_throttling(t, &mut vm)?;
    // Without any limit a drive leaves its group, which keeps the limits for the others.
    vm.log_cmd(
        cmd::BlockSetIoThrottle::new(0, 0, 0, 0, 0, 0)
            .id("/machine/peripheral/disk-b/virtio-backend"),
    )?;
    log_throttling(t, &mut vm)?;
    vm.shutdown()
}

/// A group that two nodes share stays as long as one of them is there.
///
/// # Source
/// QEMU iotest 184 (10.0) removes groups that are in use and that are not.
#[iotest(formats = "generic", protocols = "generic", groups = "quick, throttle")]
fn group_stays_while_a_node_uses_it(t: &mut Test) -> Result {
    let (a, b) = (t.image("a").size(MIB).create()?, t.image("b").size(MIB).create()?);
    let mut vm = t.vm().node(&a, "a").node(&b, "b").launch()?;
    vm.log_refused(cmd::BlockdevAdd::new(throttled("slow-a", "a", "group0")))?;
    vm.log_cmd(add_group("group0", ThrottleLimits::new().iops_total(1000)))?;
    for node in ["a", "b"] {
        vm.log_cmd(cmd::BlockdevAdd::new(throttled(&format!("slow-{node}"), node, "group0")))?;
    }
    for node in ["slow-a", "slow-b"] {
        vm.log_refused(cmd::ObjectDel::new("group0"))?;
        vm.log_cmd(cmd::BlockdevDel::new(node))?;
    }
    vm.log_cmd(cmd::ObjectDel::new("group0"))?;
    vm.shutdown()
}

/// Returns how many writes the first drive has done.
fn writes(vm: &mut Vm) -> Result<i64, QmpError> {
    Ok(vm.run(cmd::QueryBlockstats::new())?.value[0].stats.wr_operations)
}

/// Waits until the first drive has done so many writes.
fn await_writes(t: &Test, vm: &mut Vm, count: i64) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(10));
    let enough = || writes(vm).map(|done| (done >= count).then_some(()));
    Ok(poll_until("the drive's writes", deadline, enough)?)
}

/// Returns the command that adds a group.
fn add_group(id: &str, limits: ThrottleLimits) -> cmd::ObjectAdd {
    cmd::ObjectAdd::new(ObjectOptions::new(id, ThrottleGroupProperties::new().limits(limits)))
}

/// Returns a node that throttles another.
fn throttled(name: &str, node: &str, group: &str) -> BlockdevOptions {
    BlockdevOptions::new(BlockdevOptionsThrottle::new(group, node)).node_name(name)
}

/// Logs group and limit of each drive.
fn log_throttling(t: &Test, vm: &mut Vm) -> Result {
    for block in vm.run(cmd::QueryBlock::new())?.value {
        let drive = block.inserted.expect("there is an image in each drive");
        let group = drive.group.as_deref().unwrap_or("none");
        t.log(format!("{}: {} requests a second, group {group}", block.device, drive.iops));
    }
    Ok(())
}
