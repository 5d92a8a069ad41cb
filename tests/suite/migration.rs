//! Moving a guest to a second machine that uses the same images.

mod bitmaps;
mod ownership;
mod states;
mod storage;

use iotest_runtime::prelude::*;
use iotest_runtime::vm::Channel;
use qapi::{MigrationCapability, MigrationStatus, RunState};

use crate::exports::Exports;

/// The guest leaves one machine and goes on in the other, which finds on the shared disk what
/// the first has written.
///
/// # Source
/// QEMU iotests 234 and 091 (10.0) cover migration to a second machine.
#[iotest(
    formats = "generic !vmdk !vdi !vhdx !vpc !parallels",
    protocols = "generic nbd",
    groups = "rw, quick, migration"
)]
fn guest_goes_on_in_the_second_machine(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let drive = Drive::from(&disk).option("node-name", "disk");
    let mut here = t.vm().drive(drive.clone()).launch()?;
    let mut there = t.vm().drive(drive).incoming("defer").launch()?;
    here.enable_migration_events()?;
    there.enable_migration_events()?;
    here.log_qemu_io("drive0", "write -P 0x11 0 64k")?;

    let address = format!("unix:{}", t.socket("migration")?);
    there.log_cmd(cmd::MigrateIncoming::new().uri(&address))?;
    here.log_cmd(cmd::Migrate::new().uri(&address))?;
    assert_eq!(here.wait_migration()?, MigrationStatus::Completed);
    assert_eq!(there.wait_migration()?, MigrationStatus::Completed);
    here.wait_run_state(&RunState::Postmigrate)?;
    there.wait_run_state(&RunState::Running)?;

    let exports = Exports::start(t, &mut there)?;
    let seen = exports.read_only(&mut there, "disk")?;
    t.verify(&seen, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    there.log_qemu_io("drive0", "write -P 0x22 64k 64k")?;
    // What has left the first machine is no longer its to close.
    here.shutdown()?;
    there.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// When nobody answers at the other end, the guest stays where it is and goes on.
///
/// # Source
/// QEMU's `migration-test` (10.0) covers bad destinations.
#[iotest(
    formats = "generic !vmdk !vdi !vhdx !vpc !parallels",
    protocols = "generic",
    groups = "rw, quick, migration"
)]
fn guest_stays_when_migration_fails(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;
    vm.enable_migration_events()?;
    vm.log_cmd(cmd::Migrate::new().uri(format!("unix:{}", t.socket("nobody")?)))?;
    assert_eq!(vm.wait_migration()?, MigrationStatus::Failed);
    let about = vm.run(cmd::QueryMigrate::new())?;
    t.log(about.error_desc.as_deref().unwrap_or("no error"));
    vm.wait_run_state(&RunState::Running)?;
    vm.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// A dirty bitmap moves with the guest, and goes on recording.
///
/// # Source
/// QEMU iotest `migrate-bitmaps-test` (10.0) covers the migration of bitmaps of all kinds.
#[iotest(
    formats = "generic !vmdk !vdi !vhdx !vpc !parallels",
    protocols = "generic",
    groups = "rw, quick, migration, bitmap"
)]
fn bitmap_moves_with_the_guest(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().node(&disk, "disk").launch()?;
    let mut there = t.vm().node(&disk, "disk").incoming("defer").launch()?;
    for vm in [&mut here, &mut there] {
        vm.enable_migration_events()?;
        vm.set_migration_capabilities([(MigrationCapability::DirtyBitmaps, true)])?;
    }
    here.log_cmd(cmd::BlockDirtyBitmapAdd::new("disk", "changes"))?;
    here.log_cmd(cmd::BlockDirtyBitmapAdd::new("disk", "idle").disabled(true))?;
    here.log_qemu_io("disk", "write -P 0x11 128k 64k")?;

    let address = format!("unix:{}", t.socket("migration")?);
    there.log_cmd(cmd::MigrateIncoming::new().uri(&address))?;
    here.log_cmd(cmd::Migrate::new().uri(&address))?;
    assert_eq!(here.wait_migration()?, MigrationStatus::Completed);
    assert_eq!(there.wait_migration()?, MigrationStatus::Completed);
    there.wait_run_state(&RunState::Running)?;

    there.log_qemu_io("disk", "write -P 0x22 512k 64k")?;
    let exports = Exports::start(t, &mut there)?;
    let dirty = exports.dirty_ranges(&mut there, "disk", "changes")?;
    assert_eq!(dirty, [(128 * KIB, 64 * KIB), (512 * KIB, 64 * KIB)]);
    assert_eq!(exports.dirty_ranges(&mut there, "disk", "idle")?, []);
    here.shutdown()?;
    there.shutdown()?;
    let both = [Pattern::new(0x11, 128 * KIB, 64 * KIB), Pattern::new(0x22, 512 * KIB, 64 * KIB)];
    t.verify(&disk, &both)?;
    Ok(())
}

/// An end tells its steps, which the log shows as `iotests.py` does.
///
/// Only where the guest arrives are they the same in every release.
///
/// # Source
/// QEMU iotests 234 and 262 (10.0) log the steps of both ends.
#[iotest(formats = "raw", protocols = "file", groups = "quick, migration")]
fn steps_of_an_arrival_are_logged(t: &mut Test) -> Result {
    let mut here = t.vm().machine_type("none").launch()?;
    let mut there = t.vm().machine_type("none").incoming("defer").launch()?;
    here.log_enable_migration_events("here")?;
    there.log_enable_migration_events("there")?;
    let channel = Channel::unix(&t.socket("migration")?);
    let (outgoing, incoming) = channel.into_ends();
    there.receive_guest(incoming)?;
    here.send_guest(outgoing)?;
    let left = here.wait_migration()?;
    let arrived = there.log_wait_migration(&RunState::Running)?;
    assert_eq!((left, arrived), (MigrationStatus::Completed, MigrationStatus::Completed));
    here.shutdown()?;
    there.shutdown()
}

/// Lets two machines announce the steps of a migration, and the second wait for it; returns its
/// address.
fn prepare(t: &Test, here: &mut Vm, there: &mut Vm) -> Result<String> {
    let address = format!("unix:{}", t.socket("migration")?);
    here.enable_migration_events()?;
    there.enable_migration_events()?;
    there.run(cmd::MigrateIncoming::new().uri(&address))?;
    Ok(address)
}

/// Waits until the guest has left the one machine and arrived in the other.
fn arrived(here: &mut Vm, there: &mut Vm) -> Result {
    assert_eq!(here.wait_migration()?, MigrationStatus::Completed);
    assert_eq!(there.wait_migration()?, MigrationStatus::Completed);
    here.wait_run_state(&RunState::Postmigrate)?;
    Ok(())
}
