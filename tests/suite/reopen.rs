//! Reopening: changing the options of block nodes while they are in use.

use iotest_runtime::prelude::*;
use qapi::{BlockdevCacheOptions, BlockdevOptions};

const OLD: Pattern = Pattern::new(0x01, 0, 64 * KIB);
const NEW: Pattern = Pattern::new(0x02, 64 * KIB, 64 * KIB);
const LATEST: Pattern = Pattern::new(0x03, 128 * KIB, 64 * KIB);

/// Returns a pattern's zeroes: what is there as long as nobody has written it.
fn unwritten(pattern: Pattern) -> Pattern {
    Pattern { byte: 0, ..pattern }
}

/// Reopens one node with these options; all others get their defaults.
fn reopen(options: BlockdevOptions) -> cmd::BlockdevReopen {
    cmd::BlockdevReopen::new([options])
}

/// Writes a pattern into a node of the running machine, and returns what is said against it.
fn write(vm: &mut Vm, node: &str, pattern: Pattern) -> Result<String> {
    let Pattern { byte, offset, length } = pattern;
    let said = vm.hmp_qemu_io(node, &format!("write -P {byte:#x} {offset} {length}"))?;
    Ok(if said.is_empty() { "nothing".to_owned() } else { said.trim_end().to_owned() })
}

/// Starts a machine that can do nothing but keep block nodes.
fn nodes_only(t: &Test) -> Result<Vm> {
    Ok(t.vm().machine_type("none").launch()?)
}

/// A read-only node takes writes once it is reopened read-write, and no more when reopened back.
///
/// # Source
/// Covers what QEMU iotest 245 (10.0), `read-only`, covers.
#[iotest(
    formats = "generic qed vmdk !parallels !luks",
    protocols = "generic !nbd",
    groups = "rw, quick",
    requires = "qmp:blockdev-reopen"
)]
fn read_only_node_becomes_writable_and_back(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[OLD])?;
    let options = |read_only| disk.options("disk").read_only(read_only);
    let is_read_only =
        |vm: &mut Vm| -> Result<Option<bool>> { Ok(vm.node("disk")?.map(|node| node.ro)) };

    let mut vm = nodes_only(t)?;
    vm.log_cmd(cmd::BlockdevAdd::new(options(true)))?;
    assert_eq!(is_read_only(&mut vm)?, Some(true));
    t.log(format!("said against a write: {}", write(&mut vm, "disk", NEW)?));

    vm.log_cmd(reopen(options(false)))?;
    assert_eq!(is_read_only(&mut vm)?, Some(false));
    t.log(format!("said against a write: {}", write(&mut vm, "disk", NEW)?));

    vm.log_cmd(reopen(options(true)))?;
    assert_eq!(is_read_only(&mut vm)?, Some(true));
    t.log(format!("said against a write: {}", write(&mut vm, "disk", LATEST)?));
    vm.verify_later("disk", &[OLD, NEW, unwritten(LATEST)])?;
    vm.shutdown()?;

    vm.verified(3)?;
    t.verify(&disk, &[OLD, NEW, unwritten(LATEST)])?;
    Ok(())
}

/// A node that a disk writes to cannot become read-only under it.
///
/// # Source
/// Covers what QEMU iotest 245 (10.0), users that need writing, covers.
#[iotest(
    formats = "generic !parallels !luks",
    protocols = "generic !nbd",
    groups = "rw, quick",
    requires = "qmp:blockdev-reopen"
)]
fn node_with_a_writer_stays_writable(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;

    let device = "virtio-blk-pci,drive=disk,id=blk";
    let mut vm = t.vm().node(&disk, "disk").device(device).launch()?;
    vm.log_refused(reopen(disk.options("disk").read_only(true)))?;
    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");
    vm.log_qemu_io(guest, "write -P 0x02 64k 64k")?;
    vm.shutdown()?;

    t.verify(&disk, &[unwritten(OLD), NEW])?;
    Ok(())
}

/// A node gets another backing file, and none, and what it shows changes with it.
///
/// # Source
/// Covers what QEMU iotest 245 (10.0), changes of `backing`, covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic !nbd",
    groups = "rw, quick, backing",
    requires = "qmp:blockdev-reopen"
)]
fn backing_file_can_be_exchanged(t: &mut Test) -> Result {
    let first = t.image("first").size(MIB).create()?;
    let second = t.image("second").size(MIB).create()?;
    let top = t.image("top").backing(&first).create()?;
    t.write(&first, &[OLD])?;
    t.write(&second, &[NEW])?;
    t.write(&top, &[LATEST])?;

    let mut vm = nodes_only(t)?;
    vm.run(cmd::BlockdevAdd::new(first.options("first")))?;
    vm.run(cmd::BlockdevAdd::new(second.options("second")))?;
    vm.run(cmd::BlockdevAdd::new(top.options_over("top", "first")))?;
    vm.verify_later("top", &[OLD, unwritten(NEW), LATEST])?;

    vm.log_cmd(reopen(top.options_over("top", "second")))?;
    vm.verify_later("top", &[unwritten(OLD), NEW, LATEST])?;
    // It uses the second now, and the first no more.
    vm.log_refused(cmd::BlockdevDel::new("second"))?;
    vm.log_cmd(cmd::BlockdevDel::new("first"))?;

    vm.log_cmd(reopen(top.options_over("top", ())))?;
    vm.verify_later("top", &[unwritten(OLD), unwritten(NEW), LATEST])?;
    vm.log_cmd(cmd::BlockdevDel::new("second"))?;
    vm.shutdown()?;

    vm.verified(9)?;
    // The image still names its first backing file: a reopen changes nodes, not images.
    t.verify(&top, &[OLD, unwritten(NEW), LATEST])?;
    Ok(())
}

/// Whoever reopens an overlay says what is below; nothing, itself and strangers are refused.
///
/// # Source
/// Covers what QEMU iotest 245 (10.0), invalid values of `backing`, covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic !nbd",
    groups = "quick, backing",
    requires = "qmp:blockdev-reopen"
)]
fn backing_file_must_be_named_and_fit(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    let depth = |vm: &mut Vm| -> Result<Option<i64>> {
        Ok(vm.node("top")?.map(|node| node.backing_file_depth))
    };

    let mut vm = nodes_only(t)?;
    vm.run(cmd::BlockdevAdd::new(base.options("base")))?;
    vm.run(cmd::BlockdevAdd::new(top.options_over("top", "base")))?;
    vm.log_refused(reopen(top.options("top")))?;
    vm.log_refused(reopen(top.options_over("top", "top")))?;
    vm.log_refused(reopen(top.options_over("top", "missing")))?;
    vm.log_refused(reopen(base.options_over("base", "top")))?;
    assert_eq!(depth(&mut vm)?, Some(1));
    vm.shutdown()
}

/// Cache options follow a reopen, and fall back to their defaults if they are left out.
///
/// # Source
/// Covers what QEMU iotests 133 and 245 (10.0), `cache`, cover.
#[iotest(
    formats = "generic !parallels !luks",
    protocols = "generic !nbd",
    groups = "quick",
    requires = "qmp:blockdev-reopen"
)]
fn cache_options_follow_a_reopen(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;
    let options =
        |no_flush| disk.options("disk").cache(BlockdevCacheOptions::new().no_flush(no_flush));
    let no_flush = |vm: &mut Vm| -> Result<Option<bool>> {
        Ok(vm.node("disk")?.map(|node| node.cache.no_flush))
    };

    let mut vm = nodes_only(t)?;
    vm.log_cmd(cmd::BlockdevAdd::new(options(true)))?;
    assert_eq!(no_flush(&mut vm)?, Some(true));
    vm.log_cmd(reopen(options(false)))?;
    assert_eq!(no_flush(&mut vm)?, Some(false));
    vm.log_cmd(reopen(options(true)))?;
    assert_eq!(no_flush(&mut vm)?, Some(true));
    vm.log_cmd(reopen(disk.options("disk")))?;
    assert_eq!(no_flush(&mut vm)?, Some(false));
    vm.shutdown()
}

/// What cannot change in use is refused, and the node stays as it was.
///
/// # Source
/// Covers what QEMU iotest 245 (10.0), options that cannot be changed, covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic !nbd",
    groups = "rw, quick",
    requires = "qmp:blockdev-reopen"
)]
fn options_that_cannot_change_are_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let other = t.image("other").size(MIB).create()?;
    t.write(&disk, &[OLD])?;
    let renamed = |node: &str| {
        let mut options = disk.options(node);
        options.node_name = (!node.is_empty()).then(|| node.to_owned());
        options
    };

    let mut vm = nodes_only(t)?;
    vm.run(cmd::BlockdevAdd::new(disk.options("disk")))?;
    vm.log_refused(reopen(renamed("")))?;
    vm.log_refused(reopen(renamed("missing")))?;
    let file = BlockdevOptions::file(qapi::BlockdevOptionsFile::new(disk.location()));
    let raw = qapi::BlockdevOptionsRaw::new(file);
    vm.log_refused(reopen(BlockdevOptions::from(raw).node_name("disk")))?;
    vm.log_refused(reopen(other.options("disk")))?;
    vm.verify_later("disk", &[OLD])?;
    vm.shutdown()?;
    Ok(vm.verified(1)?)
}

/// Several nodes are reopened together or not at all.
///
/// # Source
/// Covers what QEMU iotest 245 (10.0), reopening several nodes, covers.
#[iotest(
    formats = "generic qed !luks !parallels",
    protocols = "generic !nbd",
    groups = "rw, quick",
    requires = "qmp:blockdev-reopen"
)]
fn several_nodes_are_reopened_together_or_not_at_all(t: &mut Test) -> Result {
    t.filter_image_format();
    let images = [t.image("one").size(MIB).create()?, t.image("two").size(MIB).create()?];
    let [one, two] = [&images[0], &images[1]];
    let read_only = |vm: &mut Vm| -> Result<Vec<bool>> {
        let nodes = vm.run(cmd::QueryNamedBlockNodes::new())?;
        let named = |name: &str| {
            nodes.iter().any(|node| node.node_name.as_deref() == Some(name) && node.ro)
        };
        Ok(["one", "two"].map(named).to_vec())
    };

    let mut vm = nodes_only(t)?;
    vm.run(cmd::BlockdevAdd::new(one.options("one").read_only(true)))?;
    vm.run(cmd::BlockdevAdd::new(two.options("two").read_only(true)))?;
    vm.log_refused(cmd::BlockdevReopen::new([one.options("one"), two.options("missing")]))?;
    assert_eq!(read_only(&mut vm)?, [true, true]);
    // The second is refused after the first was prepared.
    vm.log_refused(cmd::BlockdevReopen::new([one.options("one"), one.options("two")]))?;
    assert_eq!(read_only(&mut vm)?, [true, true]);
    vm.log_cmd(cmd::BlockdevReopen::new([one.options("one"), two.options("two")]))?;
    assert_eq!(read_only(&mut vm)?, [false, false]);
    write(&mut vm, "one", OLD)?;
    write(&mut vm, "two", NEW)?;
    vm.shutdown()?;

    t.verify(one, &[OLD, unwritten(NEW)])?;
    t.verify(two, &[unwritten(OLD), NEW])?;
    Ok(())
}
