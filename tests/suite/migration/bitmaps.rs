//! Dirty bitmaps that move with a guest: under other names, and those that the image keeps.

use iotest_runtime::prelude::*;
use qapi::{
    BitmapMigrationBitmapAlias as BitmapAlias, BitmapMigrationNodeAlias as NodeAlias,
    MigrationCapability, RunState,
};

use super::{arrived, prepare};

/// Bitmaps find their nodes in the second machine by aliases, whatever both are called there;
/// those without an alias stay behind.
///
/// # Source
/// Covers what QEMU iotest 300 (10.0), aliases, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, migration, bitmap")]
fn bitmaps_move_by_their_aliases(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().node(&disk, "old").launch()?;
    let mut there = t.vm().node(&disk, "new").incoming("defer").launch()?;
    let mapping = |node: &str, bitmap: &str| {
        let bitmap = BitmapAlias::new(bitmap, "bitmap");
        cmd::MigrateSetParameters::new().block_bitmap_mapping([NodeAlias::new(
            node,
            "node",
            [bitmap],
        )])
    };
    for vm in [&mut here, &mut there] {
        vm.set_migration_capabilities([(MigrationCapability::DirtyBitmaps, true)])?;
    }
    here.log_cmd(mapping("old", "before"))?;
    there.log_cmd(mapping("new", "after"))?;
    for bitmap in ["before", "left"] {
        here.run(cmd::BlockDirtyBitmapAdd::new("old", bitmap).granularity(65536u32))?;
    }
    here.log_qemu_io("old", "write 128k 64k")?;
    let address = prepare(t, &mut here, &mut there)?;
    here.run(cmd::Migrate::new().uri(address))?;
    arrived(&mut here, &mut there)?;
    there.wait_run_state(&RunState::Running)?;

    let bitmaps = there.bitmaps("new")?;
    let names: Vec<_> = bitmaps.iter().map(|bitmap| bitmap.name.as_deref()).collect();
    assert_eq!(names, [Some("after")]);
    assert_eq!((bitmaps[0].count, bitmaps[0].granularity), (64 * KIB as i64, 65536));
    here.shutdown()?;
    there.shutdown()
}

/// A mapping in which a name stands for two things, or is too long, is refused.
///
/// # Source
/// Covers what QEMU iotest 300 (10.0), mappings that are refused, covers.
#[iotest(formats = "raw", protocols = "file", groups = "quick, migration, bitmap")]
fn ambiguous_mapping_is_refused(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    let bitmap = |name: &str, alias: &str| BitmapAlias::new(name, alias);
    let node = |name: &str, alias: &str| NodeAlias::new(name, alias, [bitmap("b", "b")]);
    let set = |nodes: Vec<NodeAlias>| cmd::MigrateSetParameters::new().block_bitmap_mapping(nodes);
    vm.log_refused(set(vec![node("a", "x"), node("a", "y")]))?;
    vm.log_refused(set(vec![node("a", "x"), node("b", "x")]))?;
    let twice = |one, other| set(vec![NodeAlias::new("a", "x", [one, other])]);
    vm.log_refused(twice(bitmap("one", "x"), bitmap("one", "y")))?;
    vm.log_refused(twice(bitmap("one", "x"), bitmap("two", "x")))?;
    let long = "n".repeat(256);
    let mut vm = vm.filtered([filter::Filter::literal(long.as_str(), "256 letters")]);
    vm.log_refused(set(vec![node("a", &long)]))?;
    vm.log_cmd(set(vec![node("a", "x"), node("b", "y")]))?;
    vm.shutdown()
}

/// A persistent bitmap goes to the second machine with the image, if it does not go with the
/// guest.
///
/// # Source
/// Covers what QEMU iotest `migrate-bitmaps-test` (10.0), without the capability, covers.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, migration, bitmap")]
fn persistent_bitmap_moves_with_the_image(t: &mut Test) -> Result {
    move_persistent_bitmap(t, None)
}

/// A persistent bitmap that goes with the guest is persistent where it arrives.
///
/// # Source
/// Covers what QEMU iotest `migrate-bitmaps-test` (10.0), persistent bitmaps, covers.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, migration, bitmap")]
fn persistent_bitmap_moves_with_the_guest(t: &mut Test) -> Result {
    move_persistent_bitmap(t, Some(MigrationCapability::DirtyBitmaps))
}

/// Moves a guest whose disk has a persistent bitmap, and looks for it in the second machine and,
/// at the end, in the image.
fn move_persistent_bitmap(t: &Test, capability: Option<MigrationCapability>) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().node(&disk, "disk").launch()?;
    let mut there = t.vm().node(&disk, "disk").incoming("defer").launch()?;
    if let Some(capability) = capability {
        here.set_migration_capabilities([(capability, true)])?;
        there.set_migration_capabilities([(capability, true)])?;
    }
    let add = cmd::BlockDirtyBitmapAdd::new("disk", "kept").granularity(65536u32);
    here.run(add.persistent(true))?;
    here.hmp_qemu_io("disk", "write 128k 64k")?;
    let address = prepare(t, &mut here, &mut there)?;
    here.run(cmd::Migrate::new().uri(address))?;
    arrived(&mut here, &mut there)?;
    there.wait_run_state(&RunState::Running)?;

    there.hmp_qemu_io("disk", "write 512k 64k")?;
    let bitmap = there.bitmap("disk", "kept")?.expect("the bitmap has moved");
    assert_eq!((bitmap.count, bitmap.persistent), (128 * KIB as i64, true));
    here.shutdown()?;
    there.shutdown()?;

    let mut again = t.vm().node(&disk, "disk").launch()?;
    let bitmap = again.bitmap("disk", "kept")?.expect("the image keeps the bitmap");
    assert_eq!((bitmap.count, bitmap.persistent), (128 * KIB as i64, true));
    again.shutdown()?;
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}
