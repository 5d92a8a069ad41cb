//! What QEMU counts and measures of a disk, and its size.

use iotest_runtime::prelude::*;
use qapi::{BlockDeviceStats, BlockLatencyHistogramInfo};

use crate::exports::Exports;

const DEVICE: &str = "/machine/peripheral/blk/virtio-backend";

/// Starts a machine with an image as its disk "blk", on the drive "drive0" and the node "disk".
fn launch(t: &Test) -> Result<Vm> {
    let disk = t.image("disk").size(MIB).create()?;
    let drive = Drive::from(&disk).interface("none").option("node-name", "disk");
    Ok(t.vm().drive(drive).device("virtio-blk-pci,drive=drive0,id=blk").launch()?)
}

/// Returns the statistics of the disk.
fn statistics(vm: &mut Vm) -> Result<BlockDeviceStats> {
    let disks = vm.run(cmd::QueryBlockstats::new())?.value;
    let disk = disks.into_iter().find(|disk| disk.device.as_deref() == Some("drive0"));
    Ok(disk.expect("the machine has the drive").stats)
}

/// Requests are counted by kind, with their bytes; those that are wrong are counted apart.
///
/// # Source
/// Covers what QEMU iotest 136 (10.0), counters, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick")]
fn requests_are_counted_by_kind(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    for command in [
        "aio_write -P 0x11 0 64k",
        "aio_write -P 0x22 64k 64k",
        "aio_read 0 4k",
        "aio_read 4k 8k",
        "aio_read -i 0 512",
        "aio_write -i 0 512",
        "aio_flush",
    ] {
        vm.log_qemu_io("drive0", command)?;
    }
    let counted = statistics(&mut vm)?;
    assert_eq!((counted.wr_operations, counted.wr_bytes), (2, 128 * KIB as i64));
    assert_eq!((counted.rd_operations, counted.rd_bytes), (2, 12 * KIB as i64));
    assert_eq!((counted.invalid_rd_operations, counted.invalid_wr_operations), (1, 1));
    assert_eq!((counted.failed_rd_operations, counted.failed_wr_operations), (0, 0));
    vm.shutdown()
}

/// A histogram sorts requests by the time they take, from when it is set until it is taken away.
///
/// # Source
/// QEMU iotests (10.0) have no test of `block-latency-histogram-set`.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick")]
fn histogram_sorts_requests_by_their_time(t: &mut Test) -> Result {
    let total = |histogram: &Option<BlockLatencyHistogramInfo>| {
        histogram.as_ref().map(|histogram| histogram.bins.iter().sum::<u64>())
    };
    let mut vm = launch(t)?;
    let set = || cmd::BlockLatencyHistogramSet::new(DEVICE);
    vm.log_qemu_io("drive0", "aio_write 0 4k")?;
    vm.log_qemu_io("drive0", "aio_flush")?;
    vm.log_refused(set().boundaries([1000, 1000]))?;
    vm.log_refused(set().boundaries([0, 1000]))?;
    vm.log_cmd(set().boundaries([1000, 1_000_000]).boundaries_write([1, 2, 3, u64::MAX]))?;
    for command in ["aio_write 0 4k", "aio_write 4k 4k", "aio_read 0 4k", "aio_flush"] {
        vm.log_qemu_io("drive0", command)?;
    }
    let counted = statistics(&mut vm)?;
    // Only what came after it was set is in it.
    assert_eq!(total(&counted.wr_latency_histogram), Some(2));
    assert_eq!(total(&counted.rd_latency_histogram), Some(1));
    let writes = counted.wr_latency_histogram.expect("it was just counted");
    assert_eq!(writes.boundaries, [1, 2, 3, u64::MAX]);
    // No request takes less than three billionths of a second, or more than six centuries.
    assert_eq!(writes.bins, [0, 0, 0, 2, 0]);
    vm.log_cmd(set())?;
    assert_eq!(total(&statistics(&mut vm)?.wr_latency_histogram), None);
    vm.shutdown()
}

/// A write beyond a threshold is announced once; the next needs another threshold.
///
/// # Source
/// QEMU's unit test `test-write-threshold` (10.0) covers the rule.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick")]
fn write_beyond_the_threshold_is_announced_once(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    vm.log_refused(cmd::BlockSetWriteThreshold::new("missing", 1))?;
    vm.log_cmd(cmd::BlockSetWriteThreshold::new("disk", 512 * KIB))?;
    vm.log_qemu_io("drive0", "write 0 512k")?;
    assert_eq!(vm.node("disk")?.expect("it is there").write_threshold, 512 * KIB as i64);
    vm.log_qemu_io("drive0", "write 500k 16k")?;
    vm.log_wait("BLOCK_WRITE_THRESHOLD")?;
    assert_eq!(vm.node("disk")?.expect("it is there").write_threshold, 0);
    vm.log_qemu_io("drive0", "write 768k 16k")?;
    let later = vm.take_events()?;
    assert!(later.iter().all(|event| event.name != "BLOCK_WRITE_THRESHOLD"), "{later:?}");
    vm.shutdown()
}

/// A disk that is resized while it is in use has its new size at once, for all who look.
///
/// # Source
/// Covers what QEMU iotests 025 and 262 (10.0) leave out: `block_resize`.
#[iotest(formats = "raw qcow2 qed", protocols = "file", groups = "rw, quick")]
fn disk_is_resized_while_in_use(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    vm.log_qemu_io("drive0", "write -P 0x11 960k 64k")?;
    vm.log_refused(cmd::BlockResize::new(-1).node_name("disk"))?;
    vm.log_refused(cmd::BlockResize::new(2 * MIB as i64))?;
    vm.log_refused(cmd::BlockResize::new(2 * MIB as i64).node_name("missing"))?;
    vm.log_cmd(cmd::BlockResize::new(2 * MIB as i64).node_name("disk"))?;
    vm.log_qemu_io("drive0", "write -P 0x22 1M 64k")?;
    let exports = Exports::start(t, &mut vm)?;
    let export = exports.read_only(&mut vm, "disk")?;
    assert_eq!(export.size(), 2 * MIB);
    let expected = [
        Pattern::new(0x11, 960 * KIB, 64 * KIB),
        Pattern::new(0x22, MIB, 64 * KIB),
        Pattern::new(0x00, MIB + 64 * KIB, 960 * KIB),
    ];
    t.verify(&export, &expected)?;
    vm.shutdown()
}
