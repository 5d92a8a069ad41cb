//! FUSE exports: nodes of a machine as files of the host.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;

use iotest_runtime::prelude::*;
use qapi::{BlockExportOptions, BlockExportOptionsFuse};

/// Returns a FUSE export of the node "disk" over the file `mountpoint`, called after the node.
fn export(t: &Test, mountpoint: &str) -> BlockExportOptionsFuse {
    BlockExportOptionsFuse::new(t.path(mountpoint))
}

fn add(id: &str, export: BlockExportOptionsFuse) -> cmd::BlockExportAdd {
    cmd::BlockExportAdd::new(BlockExportOptions::new(id, "disk", export))
}

fn add_writable(id: &str, export: BlockExportOptionsFuse) -> cmd::BlockExportAdd {
    cmd::BlockExportAdd::new(BlockExportOptions::new(id, "disk", export).writable(true))
}

fn remove(vm: &mut Vm, id: &str) -> Result {
    vm.log_cmd(cmd::BlockExportDel::new(id))?;
    vm.log_wait("BLOCK_EXPORT_DELETED")?;
    Ok(())
}

/// An export covers a file with the bytes of a node, and uncovers it when it goes.
///
/// # Source
/// Covers what QEMU iotest 308 (10.0) covers of mounting.
#[iotest(
    formats = "raw qcow2 qed",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "fuse"
)]
fn export_covers_a_file(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mountpoint = t.path("mountpoint");
    fs::write(&mountpoint, "what lies below")?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(add_writable("export0", export(t, "mountpoint")))?;
    let file = t.images().existing(&mountpoint, Format::Raw)?;
    assert_eq!(file.size(), MIB);
    t.log_qemu_io(&file, "write -P 0x11 64k 64k")?;
    t.log_qemu_io(&file, "write -z 96k 16k")?;
    t.log_qemu_io(&file, "discard 128k 64k")?;
    remove(&mut vm, "export0")?;
    assert_eq!(fs::read_to_string(&mountpoint)?, "what lies below");
    vm.shutdown()?;
    t.verify(
        &disk,
        &[
            Pattern::new(0x11, 64 * KIB, 32 * KIB),
            Pattern::new(0x00, 96 * KIB, 16 * KIB),
            Pattern::new(0x11, 112 * KIB, 16 * KIB),
        ],
    )?;
    Ok(())
}

/// An export is read-only unless it is said to be writable.
///
/// # Source
/// Covers what QEMU iotest 308 (10.0), `writable`, covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "fuse"
)]
fn export_is_read_only_unless_told(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
    let mountpoint = t.path("mountpoint");
    File::create(&mountpoint)?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(add("export0", export(t, "mountpoint")))?;
    let file = t.images().existing(&mountpoint, Format::Raw)?;
    t.verify(&file, &[Pattern::new(0x11, 0, MIB)])?;
    // Root may open the file for writing, but not write to it.
    let opened = OpenOptions::new().write(true).open(&mountpoint);
    let written = opened.and_then(|file| file.write_all_at(&[0x22; 512], 0));
    assert!(written.is_err(), "it can be written");
    remove(&mut vm, "export0")?;
    vm.shutdown()
}

/// A growable export takes a write beyond its end and grows with it; another one refuses it.
///
/// # Source
/// Covers what QEMU iotest 308 (10.0), `growable`, covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, export",
    requires = "fuse"
)]
fn export_grows_only_if_told(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mountpoint = t.path("mountpoint");
    File::create(&mountpoint)?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    // The system divides a write where memory that it comes from is still in a file, as a constant's may
    // be, and qcow2 does not grow by parts of a sector.
    let bytes = vec![0x22; 64 << 10];
    let write_behind_the_end = || -> std::io::Result<()> {
        let file = OpenOptions::new().write(true).open(&mountpoint)?;
        file.write_all_at(&bytes, MIB)
    };
    vm.log_cmd(add_writable("fixed", export(t, "mountpoint")))?;
    assert!(write_behind_the_end().is_err(), "the export has grown");
    assert_eq!(fs::metadata(&mountpoint)?.len(), MIB);
    remove(&mut vm, "fixed")?;

    vm.log_cmd(add_writable("growable", export(t, "mountpoint").growable(true)))?;
    write_behind_the_end()?;
    assert_eq!(fs::metadata(&mountpoint)?.len(), MIB + 64 * KIB);
    remove(&mut vm, "growable")?;
    vm.shutdown()?;
    let disk = t.images().existing(disk.path(), disk.format())?;
    assert_eq!(disk.size(), MIB + 64 * KIB);
    t.verify(&disk, &[Pattern::new(0, 0, MIB), Pattern::new(0x22, MIB, 64 * KIB)])?;
    Ok(())
}

/// An export needs a file to cover that is there, is a plain one, and has no export yet.
///
/// # Source
/// Covers what QEMU iotest 308 (10.0), mount points that are refused, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "quick, export", requires = "fuse")]
fn bad_mount_point_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    fs::create_dir(t.path("directory"))?;
    File::create(t.path("mountpoint"))?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_refused(add("export0", export(t, "missing")))?;
    vm.log_refused(add("export0", export(t, "directory")))?;
    vm.log_cmd(add("export0", export(t, "mountpoint")))?;
    vm.log_refused(add("export1", export(t, "mountpoint")))?;
    vm.log_refused(cmd::BlockdevDel::new("disk"))?;
    remove(&mut vm, "export0")?;
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    vm.shutdown()
}
