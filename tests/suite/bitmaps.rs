//! Dirty bitmaps: what they record, merge and keep.

use iotest_runtime::prelude::*;
use qapi::{BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, TransactionAction};

use crate::exports::Exports;

/// Merging bitmaps makes the target the union of all, and leaves the sources as they are.
///
/// # Source
/// QEMU iotest 236 (10.0) covers merges alone and in transactions.
#[iotest(formats = "generic", protocols = "generic", groups = "rw, quick, bitmap")]
fn merge_makes_the_target_the_union(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let exports = Exports::start(t, &mut vm)?;

    vm.log_cmd(BlockDirtyBitmapAdd::new("disk", "early"))?;
    vm.log_qemu_io("disk", "write 0 128k")?;
    vm.log_cmd(BlockDirtyBitmapAdd::new("disk", "late"))?;
    vm.log_qemu_io("disk", "write 512k 64k")?;
    vm.log_cmd(cmd::BlockDirtyBitmapDisable::new("disk", "early"))?;
    vm.log_qemu_io("disk", "write 64k 128k")?;
    vm.log_cmd(BlockDirtyBitmapAdd::new("disk", "all"))?;
    vm.log_cmd(BlockDirtyBitmapMerge::new("disk", "all", ["early", "late"]))?;
    for bitmap in ["early", "late", "all"] {
        log_dirty(t, &exports, &mut vm, bitmap)?;
    }
    vm.shutdown()
}

/// A persistent bitmap is in the image after a shutdown and records again; any other is gone.
///
/// # Source
/// QEMU iotest 165 (10.0) covers persistent bitmaps over restarts.
#[iotest(formats = "qcow2", protocols = "generic nbd fuse", groups = "rw, quick, bitmap")]
fn persistent_survives_a_shutdown(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let keep = BlockDirtyBitmapAdd::new("disk", "kept").granularity(32768u32);
    vm.log_cmd(keep.persistent(true))?;
    vm.log_cmd(BlockDirtyBitmapAdd::new("disk", "fleeting"))?;
    vm.log_qemu_io("disk", "write 256k 1k")?;
    vm.shutdown()?;
    let info = t.image_info(&disk)?;
    t.log_json(&info.raw["format-specific"]["data"]["bitmaps"]);

    vm.relaunch()?;
    let exports = Exports::start(t, &mut vm)?;
    log_dirty(t, &exports, &mut vm, "kept")?;
    vm.log_qemu_io("disk", "write 512k 1k")?;
    log_dirty(t, &exports, &mut vm, "kept")?;
    assert_eq!(vm.bitmaps("disk")?.len(), 1);
    vm.shutdown()?;
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}

/// A transaction in which one action fails undoes what the actions before it did.
///
/// # Source
/// QEMU iotests 124 and 236 (10.0) cover failing transactions with bitmaps.
#[iotest(formats = "generic", protocols = "generic", groups = "rw, quick, bitmap")]
fn failing_transaction_changes_nothing(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let exports = Exports::start(t, &mut vm)?;
    vm.run(BlockDirtyBitmapAdd::new("disk", "one"))?;
    vm.run(BlockDirtyBitmapAdd::new("disk", "two"))?;
    vm.hmp_qemu_io("disk", "write 0 64k")?;
    vm.run(cmd::BlockDirtyBitmapClear::new("disk", "two"))?;
    vm.hmp_qemu_io("disk", "write 512k 64k")?;
    let before = vm.bitmaps("disk")?;

    let bitmap = |name| BlockDirtyBitmap::new("disk", name);
    let actions: Vec<TransactionAction> = vec![
        BlockDirtyBitmapAdd::new("disk", "three").into(),
        BlockDirtyBitmapMerge::new("disk", "two", ["one"]).into(),
        TransactionAction::block_dirty_bitmap_clear(bitmap("one")),
        TransactionAction::block_dirty_bitmap_disable(bitmap("two")),
        TransactionAction::block_dirty_bitmap_clear(bitmap("absent")),
    ];
    vm.log_refused(cmd::Transaction::new(actions.clone()))?;
    assert_eq!(vm.bitmaps("disk")?, before);
    for bitmap in ["one", "two"] {
        log_dirty(t, &exports, &mut vm, bitmap)?;
    }

    // Without the action that fails, all of them take effect.
    vm.log_cmd(cmd::Transaction::new(actions[..4].iter().cloned()))?;
    for bitmap in ["one", "two", "three"] {
        log_dirty(t, &exports, &mut vm, bitmap)?;
    }
    vm.shutdown()
}

/// A bitmap records while it is enabled, and only then.
///
/// # Source
/// QEMU iotest 236 (10.0) disables and enables bitmaps on its way.
#[iotest(formats = "generic", protocols = "generic", groups = "rw, quick, bitmap")]
fn disabled_bitmap_records_nothing(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let exports = Exports::start(t, &mut vm)?;
    vm.log_cmd(BlockDirtyBitmapAdd::new("disk", "changes").disabled(true))?;
    vm.log_qemu_io("disk", "write 0 64k")?;
    log_dirty(t, &exports, &mut vm, "changes")?;
    vm.log_cmd(cmd::BlockDirtyBitmapEnable::new("disk", "changes"))?;
    vm.log_qemu_io("disk", "write 256k 64k")?;
    vm.log_cmd(cmd::BlockDirtyBitmapDisable::new("disk", "changes"))?;
    vm.log_qemu_io("disk", "write 512k 64k")?;
    log_dirty(t, &exports, &mut vm, "changes")?;
    vm.shutdown()
}

/// A granularity is a power of two, at least a sector; one write dirties a whole unit of it.
///
/// # Source
/// QEMU iotest 124 (10.0) uses granularities of many sizes.
#[iotest(formats = "generic !vpc", protocols = "generic", groups = "rw, quick, bitmap")]
fn granularity_must_be_a_power_of_two(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let add = |name, bytes: u32| BlockDirtyBitmapAdd::new("disk", name).granularity(bytes);
    for (name, bytes) in [("tiny", 256), ("odd", 65535), ("more", 65537), ("none", 0)] {
        vm.log_refused(add(name, bytes))?;
    }
    vm.log_cmd(add("least", 512))?;
    vm.log_cmd(add("most", 1 << 31))?;
    vm.log_qemu_io("disk", "write 513 1")?;
    let exports = Exports::start(t, &mut vm)?;
    log_dirty(t, &exports, &mut vm, "least")?;
    // The disk ends before the first unit does.
    log_dirty(t, &exports, &mut vm, "most")?;
    assert_eq!(vm.bitmaps("disk")?.len(), 2);
    vm.shutdown()
}

/// Logs the dirty ranges of a bitmap of node "disk", offset and length: `dirty in changes: 0+65536`.
fn log_dirty(t: &Test, exports: &Exports<'_>, vm: &mut Vm, bitmap: &str) -> Result {
    let ranges = exports.dirty_ranges(vm, "disk", bitmap)?;
    let shown: Vec<String> =
        ranges.iter().map(|(offset, length)| format!("{offset}+{length}")).collect();
    let shown = if shown.is_empty() { "nothing".to_owned() } else { shown.join(", ") };
    t.log(format!("dirty in {bitmap}: {shown}"));
    Ok(())
}
