//! Raw nodes that show a part of a file, and nodes with nothing behind them.

use iotest_runtime::prelude::*;
use qapi::{BlockdevOptions, BlockdevOptionsNull, BlockdevOptionsRaw};

use crate::exports::Exports;

/// A window shows a part of a node from its first byte to its last, and lets nobody out.
///
/// # Source
/// Covers what QEMU iotest 171 (10.0) covers.
#[iotest(formats = "raw qcow2 qed", protocols = "file", groups = "rw, quick")]
fn window_shows_a_part_of_a_node(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB), Pattern::new(0x22, 256 * KIB, 512 * KIB)])?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(add_window(256 * KIB as i64, Some(512 * KIB as i64)))?;
    let exports = Exports::start(t, &mut vm)?;
    let window = exports.writable(&mut vm, "window")?;
    assert_eq!(window.size(), 512 * KIB);
    t.verify(&window, &[Pattern::new(0x22, 0, 512 * KIB)])?;
    t.log_qemu_io(&window, "write -P 0x33 0 64k")?;
    t.log_qemu_io(&window, "write -P 0x33 448k 64k")?;
    t.log_qemu_io(&window, "write -P 0x44 448k 128k")?;
    t.log_qemu_io(&window, "write -z 128k 64k")?;
    vm.shutdown()?;

    let expected = [
        Pattern::new(0x11, 0, 256 * KIB),
        Pattern::new(0x33, 256 * KIB, 64 * KIB),
        Pattern::new(0x22, 320 * KIB, 64 * KIB),
        Pattern::new(0x00, 384 * KIB, 64 * KIB),
        Pattern::new(0x22, 448 * KIB, 256 * KIB),
        Pattern::new(0x33, 704 * KIB, 64 * KIB),
        Pattern::new(0x11, 768 * KIB, 256 * KIB),
    ];
    t.verify(&disk, &expected)?;
    Ok(())
}

/// Without a size a window reaches to the end; one that would reach further is refused.
///
/// # Source
/// Covers what QEMU iotest 171 (10.0), offsets and sizes that are refused, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "quick")]
fn window_beyond_the_end_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_refused(add_window(2 * MIB as i64, None))?;
    vm.log_refused(add_window(512 * KIB as i64, Some(MIB as i64)))?;
    vm.log_refused(add_window(0, Some(1000)))?;
    vm.log_cmd(add_window(768 * KIB as i64, None))?;
    let node = vm.node("window")?.expect("the window was just added");
    assert_eq!(node.image.virtual_size, 256 * KIB as i64);
    vm.shutdown()
}

/// Nodes with nothing behind them take what is written, and read as zeroes if told to.
///
/// # Source
/// QEMU iotests 093 and 136 (10.0) use such nodes as disks.
#[iotest(formats = "raw", protocols = "file", groups = "rw, quick")]
fn null_node_forgets_what_is_written(t: &mut Test) -> Result {
    let mut vm = t.vm().launch()?;
    let null = BlockdevOptionsNull::new().size(2 * GIB as i64).read_zeroes(true);
    let asynchronous = BlockdevOptions::null_aio(null.clone()).node_name("aio");
    vm.log_cmd(cmd::BlockdevAdd::new(asynchronous))?;
    vm.log_cmd(cmd::BlockdevAdd::new(BlockdevOptions::null_co(null).node_name("co")))?;
    for node in ["aio", "co"] {
        vm.log_qemu_io(node, "write -P 0x11 1G 1M")?;
        vm.log_qemu_io(node, "discard 0 1G")?;
        vm.verify_later(node, &[Pattern::new(0, GIB, MIB)])?;
    }
    vm.shutdown()?;
    Ok(vm.verified(2)?)
}

/// Returns the command that adds a window on the node "disk".
fn add_window(offset: i64, size: Option<i64>) -> cmd::BlockdevAdd {
    let mut raw = BlockdevOptionsRaw::new("disk").offset(offset);
    raw.size = size;
    cmd::BlockdevAdd::new(BlockdevOptions::new(raw).node_name("window"))
}
