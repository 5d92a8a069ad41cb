//! What exports hold on to: their nodes, their names, the threads that their nodes are in.

use std::fs;

use iotest_runtime::prelude::*;
use qapi::{
    BlockExportOptions, BlockExportOptionsFuse, BlockExportOptionsNbd, BlockExportRemoveMode,
    IothreadProperties, ObjectOptions,
};

use crate::exports::unix_address;

fn export(id: &str, node: &str) -> BlockExportOptions {
    BlockExportOptions::new(id, node, BlockExportOptionsNbd::new())
}

/// An export needs an id and a name that no other has, and a node that is there.
///
/// # Source
/// Covers what QEMU iotests 307 and 223 (10.0), exports that are refused, cover.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "quick, export")]
fn bad_export_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(cmd::NbdServerStart::new(unix_address(t.socket("nbd")?)))?;
    vm.log_refused(cmd::NbdServerStart::new(unix_address(t.socket("other")?)))?;
    vm.log_cmd(cmd::BlockExportAdd::new(export("export0", "disk")))?;
    let named = |name: &str| BlockExportOptionsNbd::new().name(name);
    let (long_name, long_text) = ("n".repeat(4097), "d".repeat(4097));
    let refused = [
        export("export0", "disk"),
        export("export1", "disk"),
        export("1st", "disk"),
        export("export1", "missing"),
        BlockExportOptions::new("export1", "disk", named(&long_name)),
        BlockExportOptions::new("export1", "disk", named("other").description(long_text.as_str())),
        export("export1", "disk").iothread("missing"),
    ];
    let short = |long: &str| filter::Filter::literal(long, "4097 letters");
    let mut vm = vm.filtered([short(&long_name), short(&long_text)]);
    for export in refused {
        vm.log_refused(cmd::BlockExportAdd::new(export))?;
    }
    vm.log_refused(cmd::BlockExportDel::new("missing"))?;
    assert_eq!(vm.run(cmd::QueryBlockExports::new())?.len(), 1);
    vm.shutdown()
}

/// A node stays as long as one of its exports does; the end of the server ends all of them.
///
/// # Source
/// Covers what QEMU iotest 307 (10.0) covers of removals.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "quick, export")]
fn node_stays_while_it_is_exported(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(cmd::NbdServerStart::new(unix_address(t.socket("nbd")?)))?;
    for id in ["export0", "export1"] {
        let nbd = BlockExportOptionsNbd::new().name(id);
        vm.log_cmd(cmd::BlockExportAdd::new(BlockExportOptions::new(id, "disk", nbd)))?;
    }
    vm.log_refused(cmd::BlockdevDel::new("disk"))?;
    vm.log_cmd(cmd::BlockExportDel::new("export0"))?;
    vm.log_wait("BLOCK_EXPORT_DELETED")?;
    vm.log_refused(cmd::BlockdevDel::new("disk"))?;
    vm.log_cmd(cmd::NbdServerStop::new())?;
    vm.log_wait("BLOCK_EXPORT_DELETED")?;
    vm.log_refused(cmd::BlockExportDel::new("export1").mode(BlockExportRemoveMode::Hard))?;
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    vm.shutdown()
}

/// An export serves from the thread that it names, and is refused if its node has to stay in
/// another.
///
/// The client is the kernel: QEMU 7.2 and 10.0 may abort when a client of the NBD server leaves an
/// export in a thread.
///
/// # Source
/// Covers what QEMU iotests 307 and `graph-changes-while-io` (10.0) cover of threads.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "fuse"
)]
fn export_runs_in_its_thread(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let data = [Pattern::new(0x11, 0, 64 * KIB)];
    t.write(&disk, &data)?;
    let mountpoint = t.path("mountpoint");
    fs::write(&mountpoint, "")?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    for id in ["thread0", "thread1"] {
        let thread = ObjectOptions::new(id, IothreadProperties::new());
        vm.run(cmd::ObjectAdd::new(thread))?;
    }
    let fuse = BlockExportOptionsFuse::new(mountpoint.as_str());
    let first = BlockExportOptions::new("first", "disk", fuse).iothread("thread0");
    vm.log_cmd(cmd::BlockExportAdd::new(first.fixed_iothread(true)))?;
    let file = t.images().existing(&mountpoint, Format::Raw)?;
    t.verify(&file, &data)?;

    vm.log_cmd(cmd::NbdServerStart::new(unix_address(t.socket("nbd")?)))?;
    let second = |id: &str| export(id, "disk").iothread("thread1");
    vm.log_refused(cmd::BlockExportAdd::new(second("strict").fixed_iothread(true)))?;
    // One that does not insist goes where its node is.
    vm.log_cmd(cmd::BlockExportAdd::new(second("lax").fixed_iothread(false)))?;
    t.verify(&file, &data)?;
    for id in ["lax", "first"] {
        vm.log_cmd(cmd::BlockExportDel::new(id))?;
        vm.log_wait("BLOCK_EXPORT_DELETED")?;
    }
    vm.shutdown()
}
