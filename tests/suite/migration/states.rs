//! The states of two machines between which a guest moves.

use iotest_runtime::prelude::*;
use qapi::{MigrationCapability, MigrationStatus, RunState};

use super::{arrived, prepare};

/// A guest that stands still when it leaves stands still when it arrives.
///
/// # Source
/// Covers what QEMU iotest 280 and QEMU's `migration-test` (10.0) cover of stopped guests.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, migration")]
fn stopped_guest_stays_stopped(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().drive(&disk).launch()?;
    let mut there = t.vm().drive(&disk).incoming("defer").launch()?;
    there.wait_run_state(&RunState::Inmigrate)?;
    here.log_cmd(cmd::Stop::new())?;
    let address = prepare(t, &mut here, &mut there)?;
    here.log_cmd(cmd::Migrate::new().uri(address))?;
    arrived(&mut here, &mut there)?;
    there.wait_run_state(&RunState::Paused)?;
    there.log_cmd(cmd::Cont::new())?;
    there.wait_run_state(&RunState::Running)?;
    there.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    there.shutdown()?;
    here.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// A guest goes on at its new place while memory is still at the old one, and comes to no harm.
///
/// At a mebibyte a second the memory would take a while; the guest does not wait for it. Both machines
/// compute all the time, so the case takes two places.
///
/// # Source
/// QEMU's `migration-test` (10.0) covers postcopy.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, migration",
    requires = "postcopy",
    weight = 2
)]
fn guest_goes_on_before_its_memory_has_arrived(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().drive(&disk).launch()?;
    let mut there = t.vm().drive(&disk).incoming("defer").launch()?;
    here.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    for vm in [&mut here, &mut there] {
        vm.set_migration_capabilities([(MigrationCapability::PostcopyRam, true)])?;
    }
    here.run(cmd::MigrateSetParameters::new().max_bandwidth(MIB))?;
    let address = prepare(t, &mut here, &mut there)?;
    here.log_cmd(cmd::Migrate::new().uri(address))?;
    here.log_cmd(cmd::MigrateStartPostcopy::new())?;
    here.wait_migration_status(&MigrationStatus::PostcopyActive)?;
    arrived(&mut here, &mut there)?;
    there.wait_run_state(&RunState::Running)?;
    there.log_qemu_io("drive0", "write -P 0x22 64k 64k")?;
    there.shutdown()?;
    here.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// Only a machine that was started for it waits for a guest, and for one guest only.
///
/// # Source
/// QEMU's `migration-test` (10.0) covers addresses that are refused.
#[iotest(formats = "raw", protocols = "file", groups = "quick, migration")]
fn guest_is_awaited_once(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let address = format!("unix:{}", t.socket("migration")?);
    let mut here = t.vm().drive(&disk).launch()?;
    here.log_refused(cmd::MigrateIncoming::new().uri(&address))?;
    here.wait_run_state(&RunState::Running)?;

    let mut there = t.vm().drive(&disk).incoming("defer").launch()?;
    there.log_refused(cmd::MigrateIncoming::new().uri("pigeon:home"))?;
    there.log_cmd(cmd::MigrateIncoming::new().uri(&address))?;
    there.log_refused(cmd::MigrateIncoming::new().uri(&address))?;
    there.wait_run_state(&RunState::Inmigrate)?;
    there.shutdown()?;
    here.shutdown()
}

/// A migration can be cancelled while it is under way; the guest never stops.
///
/// # Source
/// QEMU's `migration-test` (10.0) covers cancellation.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, migration")]
fn cancelled_migration_leaves_the_guest_where_it_is(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().drive(&disk).launch()?;
    let mut there = t.vm().drive(&disk).incoming("defer").launch()?;
    let address = prepare(t, &mut here, &mut there)?;
    // So slow that it never gets there.
    here.log_cmd(cmd::MigrateSetParameters::new().max_bandwidth(1000))?;
    here.log_cmd(cmd::Migrate::new().uri(address))?;
    here.wait_for::<event::Migration>(|step| step.status == MigrationStatus::Active)?;
    here.log_try_run("migrate_cancel", json!({}))?;
    assert_eq!(here.wait_migration()?, MigrationStatus::Cancelled);
    here.wait_run_state(&RunState::Running)?;
    here.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    here.shutdown()?;
    // A machine to which only half of a guest has come is of no use.
    there.expect_exit(1);
    there.wait()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// If the machines do not match, the guest cannot arrive, and goes on where it was.
///
/// # Source
/// QEMU's `migration-test` (10.0) covers targets that fail.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, migration")]
fn guest_stays_if_the_machines_differ(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().drive(&disk).launch()?;
    let mut there = t.vm().incoming("defer").launch()?;
    for vm in [&mut here, &mut there] {
        // Without the way back, the first machine would never know.
        vm.set_migration_capabilities([(MigrationCapability::ReturnPath, true)])?;
    }
    let address = prepare(t, &mut here, &mut there)?;
    here.log_cmd(cmd::Migrate::new().uri(address))?;
    assert_eq!(here.wait_migration()?, MigrationStatus::Failed);
    here.wait_run_state(&RunState::Running)?;
    here.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    here.shutdown()?;
    there.expect_exit(1);
    there.wait()?;
    let said = there.log().text();
    assert!(said.contains("virtio-blk"), "{said}");
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}
