//! Guests that move by every way, stop on it, and do not get there.

use iotest_runtime::block::Blocks;
use iotest_runtime::job::{Force, Jobs};
use iotest_runtime::qmp::Monitor;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::test::VmBuilder;
use iotest_runtime::tool::StorageDaemon;
use iotest_runtime::vm::{Channel, Drive, Machine, MigrationError};
use iotest_spec::Format;
use qapi_types::{
    BitmapMigrationBitmapAlias, BitmapMigrationNodeAlias, BlockdevOptions, BlockdevOptionsNbd,
    MigrationCapability, MigrationStatus, MirrorSyncMode, RunState, UnixSocketAddress, cmd,
};
use serde_json::json;

use crate::host::{bare, launcher, scratch, settings, zero_file};

/// Launches two machines of the same configuration, the second of which waits for the first one's
/// guest.
fn both_ends(
    scratch: &Scratch,
    configure: impl Fn(VmBuilder<Machine>) -> VmBuilder<Machine>,
) -> (Machine, Machine) {
    let launcher = launcher(scratch);
    let (here, there) = (configure(bare(&launcher, "here")), configure(bare(&launcher, "there")));
    (here.launch().unwrap(), there.incoming("defer").launch().unwrap())
}

#[test]
fn guest_moves_over_every_channel() {
    let scratch = scratch("channels");
    let socket = scratch.socket("migration").unwrap();
    let file = scratch.file("it's a state");
    let state = scratch.file("state");
    let channels = [
        Channel::unix(&socket),
        Channel::descriptors().unwrap(),
        Channel::file(&file),
        Channel::exec(&format!("cat > {state}"), &format!("cat {state}")),
        Channel::between(format!("unix:{socket}-2"), format!("unix:{socket}-2")),
    ];
    for channel in channels {
        let shown = format!("{channel:?}");
        let (mut here, mut there) = both_ends(&scratch, |config| config);
        here.migrate_to(&mut there, channel).unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert_eq!(here.run(cmd::QueryStatus::new()).unwrap().status, RunState::Postmigrate);
        there.wait_run_state(&RunState::Running).unwrap();
        here.shutdown().unwrap();
        there.shutdown().unwrap();
    }
    assert!(file.exists() && state.exists());
}

#[test]
fn guest_that_was_stopped_arrives_stopped() {
    let scratch = scratch("stopped_guest");
    let (mut here, mut there) = both_ends(&scratch, |config| config);
    here.run(cmd::Stop::new()).unwrap();
    here.migrate_to(&mut there, Channel::descriptors().unwrap()).unwrap();
    there.wait_run_state(&RunState::Paused).unwrap();
    assert_eq!(here.migration_info().unwrap().status, Some(MigrationStatus::Completed));
}

#[test]
fn guest_that_arrives_nowhere_stays_and_the_error_says_why() {
    let scratch = scratch("nowhere");
    let mut here = bare(&launcher(&scratch), "here").launch().unwrap();
    here.enable_migration_events().unwrap();
    here.send_guest(Channel::unix(&scratch.socket("nobody").unwrap()).into_ends().0).unwrap();
    let error = here.wait_migration_status(&MigrationStatus::Active).unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("migration of here: waited for active, but it is failed: ")
            && text.contains("No such file or directory"),
        "{text}"
    );
    here.wait_run_state(&RunState::Running).unwrap();
}

#[test]
fn log_of_the_end_that_refuses_a_guest_is_shown() {
    let scratch = scratch("refused_guest");
    let launcher = launcher(&scratch);
    let mut here = bare(&launcher, "here").launch().unwrap();
    let there = launcher.vm("there").machine_type("pc").incoming("defer");
    let mut there = there.launch().unwrap();
    let socket = scratch.socket("migration").unwrap();
    let error = here.migrate_to(&mut there, Channel::unix(&socket)).unwrap_err();
    let text = error.to_string();
    // Whether the sender hears of it depends on how much is on its way when the receiver ends.
    assert!(matches!(error, MigrationError::Ended { .. } | MigrationError::Qmp(_)), "{text}");
    assert!(text.contains("none") && text.contains("pc"), "{text}");
}

#[test]
fn migration_stops_before_the_switch_and_is_cancelled_or_goes_on() {
    let scratch = scratch("pre_switchover");
    let (mut here, mut there) = both_ends(&scratch, |config| config);
    let pause =
        [(MigrationCapability::Events, true), (MigrationCapability::PauseBeforeSwitchover, true)];
    here.set_migration_capabilities(pause).unwrap();
    there.set_migration_capabilities(pause).unwrap();
    let channel = Channel::unix(&scratch.socket("migration").unwrap());
    let (outgoing, incoming) = channel.into_ends();
    there.receive_guest(incoming).unwrap();
    here.send_guest(outgoing).unwrap();
    here.wait_migration_pass(1).unwrap();
    here.wait_migration_status(&MigrationStatus::PreSwitchover).unwrap();
    assert_eq!(here.migration_info().unwrap().status, Some(MigrationStatus::PreSwitchover));
    here.run(cmd::MigrateContinue::new(MigrationStatus::PreSwitchover)).unwrap();
    assert_eq!(here.wait_migration().unwrap(), MigrationStatus::Completed);
    assert_eq!(there.wait_migration().unwrap(), MigrationStatus::Completed);

    let (mut here, mut there) = both_ends(&scratch, |config| config);
    here.set_migration_capabilities([
        (MigrationCapability::Events, true),
        (MigrationCapability::PauseBeforeSwitchover, true),
    ])
    .unwrap();
    let channel = Channel::unix(&scratch.socket("another").unwrap());
    let (outgoing, incoming) = channel.into_ends();
    there.receive_guest(incoming).unwrap();
    here.send_guest(outgoing).unwrap();
    here.wait_migration_status(&MigrationStatus::PreSwitchover).unwrap();
    here.run_raw("migrate_cancel", json!({})).unwrap();
    assert_eq!(here.wait_migration().unwrap(), MigrationStatus::Cancelled);
    here.wait_run_state(&RunState::Running).unwrap();
    there.kill();
}

/// Machines with a node of the same name, which keeps nothing.
fn with_disk(config: VmBuilder<Machine>) -> VmBuilder<Machine> {
    config.blockdev("null-co,node-name=disk,size=1048576,read-zeroes=on")
}

#[test]
fn bitmap_moves_under_its_alias() {
    let scratch = scratch("aliases");
    let (mut here, mut there) = both_ends(&scratch, with_disk);
    for vm in [&mut here, &mut there] {
        vm.set_migration_capabilities([(MigrationCapability::DirtyBitmaps, true)]).unwrap();
    }
    let alias = |bitmap: &str| {
        let bitmap = BitmapMigrationBitmapAlias::new(bitmap, "bitmap-on-the-way");
        BitmapMigrationNodeAlias::new("disk", "node-on-the-way", [bitmap])
    };
    here.alias_bitmaps([alias("old")]).unwrap();
    there.alias_bitmaps([alias("new")]).unwrap();
    for bitmap in ["old", "left-behind"] {
        here.run(cmd::BlockDirtyBitmapAdd::new("disk", bitmap).granularity(65536u32)).unwrap();
    }
    here.hmp_qemu_io("disk", "write 64k 1k").unwrap();
    here.migrate_to(&mut there, Channel::descriptors().unwrap()).unwrap();
    there.wait_run_state(&RunState::Running).unwrap();
    let names: Vec<_> =
        there.bitmaps("disk").unwrap().into_iter().filter_map(|info| info.name).collect();
    assert_eq!(names, ["new"]);
    there.assert_bitmap("disk", "new", json!({ "count": 65536, "recording": true })).unwrap();
}

#[test]
fn bitmap_moves_after_its_guest() {
    let scratch = scratch("postcopy");
    let (mut here, mut there) = both_ends(&scratch, with_disk);
    for vm in [&mut here, &mut there] {
        vm.enable_migration_events().unwrap();
        vm.set_migration_capabilities([(MigrationCapability::DirtyBitmaps, true)]).unwrap();
    }
    here.run(cmd::BlockDirtyBitmapAdd::new("disk", "bitmap").granularity(65536u32)).unwrap();
    here.hmp_qemu_io("disk", "write 0 1k").unwrap();
    let channel = Channel::unix(&scratch.socket("migration").unwrap());
    let (outgoing, incoming) = channel.into_ends();
    there.receive_guest(incoming).unwrap();
    // As long as the bitmap has to come along, there is no end without a downtime.
    here.run(cmd::MigrateSetParameters::new().downtime_limit(0)).unwrap();
    here.send_guest(outgoing).unwrap();
    here.run(cmd::MigrateStartPostcopy::new()).unwrap();
    here.wait_migration_status(&MigrationStatus::PostcopyActive).unwrap();
    assert_eq!(here.wait_migration().unwrap(), MigrationStatus::Completed);
    assert_eq!(there.wait_migration().unwrap(), MigrationStatus::Completed);
    there.assert_bitmap("disk", "bitmap", json!({ "count": 65536 })).unwrap();
}

#[test]
fn storage_daemon_takes_the_disk_that_is_mirrored_to_it() {
    let scratch = scratch("mirror_to_daemon");
    let (source, target) =
        (zero_file(&scratch, "source", 1 << 20), zero_file(&scratch, "target", 1 << 20));
    let socket = scratch.socket("nbd").unwrap();
    let mut daemon = StorageDaemon::new(&settings(), scratch.dir())
        .start_with_monitor([
            "--blockdev",
            &format!("file,node-name=target,filename={target}"),
            "--nbd-server",
            &format!("addr.type=unix,addr.path={socket}"),
            "--export",
            "nbd,id=target,node-name=target,writable=on",
        ])
        .unwrap();
    let drive = Drive::new(source, Format::Raw).interface("none");
    let config = bare(&launcher(&scratch), "vm0").drive(drive.option("node-name", "source"));
    let mut vm = config.launch().unwrap();
    vm.hmp_qemu_io("drive0", "write -P 7 0 64k").unwrap();
    let nbd = BlockdevOptionsNbd::new(UnixSocketAddress::new(socket.as_str())).export("target");
    vm.run(cmd::BlockdevAdd::new(BlockdevOptions::new(nbd).node_name("remote"))).unwrap();
    let mirror = cmd::BlockdevMirror::new("source", "remote", MirrorSyncMode::Full);
    vm.run(mirror.job_id("mirror")).unwrap();
    vm.wait_ready("mirror").unwrap();
    // What the guest writes until the switch gets there too.
    vm.hmp_qemu_io("drive0", "write -P 8 64k 64k").unwrap();
    vm.cancel_and_wait("mirror", Force::No).unwrap();
    vm.shutdown().unwrap();
    daemon.shutdown().unwrap();
    let written = std::fs::read(&target).unwrap();
    assert_eq!((written[0], written[65536], written[131_072]), (7, 8, 0));
}
