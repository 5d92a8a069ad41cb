//! Images that QEMU gets as open descriptors instead of by their paths.

use std::fs::OpenOptions;

use iotest_runtime::prelude::*;
use qapi::{BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsRaw};

/// A set of descriptors stands for a file: QEMU takes the one that was opened as it needs it.
///
/// # Source
/// Covers what QEMU iotest `fd-passing` of 087 and `fdset` (10.0) leave out: sets of several.
#[iotest(formats = "raw", protocols = "file", groups = "rw, quick")]
fn node_is_opened_by_a_set_of_descriptors(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().launch()?;
    let node = |name: &str, set: u32| {
        let file = BlockdevOptionsFile::new(format!("/dev/fdset/{set}"));
        BlockdevOptions::new(BlockdevOptionsRaw::new(BlockdevOptions::file(file))).node_name(name)
    };
    vm.client()?.send_fd(OpenOptions::new().read(true).open(disk.path())?)?;
    let read = vm.run(cmd::AddFd::new().fdset_id(7).opaque("read-only"))?;
    assert_eq!(read.fdset_id, 7);
    vm.log_cmd(cmd::BlockdevAdd::new(node("reader", 7).read_only(true)))?;
    let missing = vm.run(cmd::BlockdevAdd::new(node("missing", 8)));
    let missing = missing.expect_err("there is no such set").to_string();
    // Releases say it in different words.
    assert!(missing.contains("/dev/fdset/8"), "{missing}");

    vm.client()?.send_fd(OpenOptions::new().read(true).write(true).open(disk.path())?)?;
    let write = vm.run(cmd::AddFd::new().fdset_id(7).opaque("read-write"))?;
    assert_ne!(write.fd, read.fd);
    let sets = vm.run(cmd::QueryFdsets::new())?.value;
    let mut notes: Vec<_> = sets[0].fds.iter().filter_map(|fd| fd.opaque.clone()).collect();
    notes.sort();
    assert_eq!(notes, ["read-only", "read-write"]);
    vm.run(cmd::BlockdevDel::new("reader"))?;
    vm.log_cmd(cmd::BlockdevAdd::new(node("writer", 7)))?;
    vm.log_qemu_io("writer", "write -P 0x11 0 64k")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// A set is gone when its last descriptor is removed; what was opened by it stays open.
///
/// # Source
/// Covers what QEMU iotest 045 (10.0) covers.
#[iotest(formats = "raw", protocols = "file", groups = "rw, quick")]
fn removed_descriptors_serve_those_who_have_them(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().launch()?;
    vm.client()?.send_fd(OpenOptions::new().read(true).write(true).open(disk.path())?)?;
    let added = vm.run(cmd::AddFd::new())?.value;
    let file = BlockdevOptionsFile::new(format!("/dev/fdset/{}", added.fdset_id));
    let raw = BlockdevOptionsRaw::new(BlockdevOptions::file(file));
    let node = BlockdevOptions::new(raw).node_name("disk");
    vm.run(cmd::BlockdevAdd::new(node))?;
    vm.run(cmd::RemoveFd::new(added.fdset_id))?;
    vm.hmp_qemu_io("disk", "write -P 0x11 0 64k")?;
    vm.verify_later("disk", &[Pattern::new(0x11, 0, 64 * KIB)])?;
    vm.run(cmd::BlockdevDel::new("disk"))?;
    assert_eq!(*vm.run(cmd::QueryFdsets::new())?, []);
    vm.log_refused(cmd::RemoveFd::new(added.fdset_id))?;
    // Nothing was sent that could be added.
    assert!(vm.run(cmd::AddFd::new()).is_err());
    vm.shutdown()?;
    Ok(vm.verified(1)?)
}
