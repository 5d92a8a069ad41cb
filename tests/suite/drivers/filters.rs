//! Filters that change how data gets to an image: by copies, compressed, or with space to grow.

use iotest_runtime::prelude::*;
use qapi::{BlockdevOptions, BlockdevOptionsCor, BlockdevOptionsGenericFormat};

use crate::layers;

const LOW: Pattern = Pattern::new(0x11, 0, 64 * KIB);
const MIDDLE: Pattern = Pattern::new(0x22, 256 * KIB, 64 * KIB);

/// Makes `base`, `mid` over it and `top` over that; the lower two have a cluster each.
fn three_layers(t: &Test) -> Result<[Image; 3]> {
    layers::chain(t, [&[LOW], &[MIDDLE], &[]])
}

/// Takes an overlay off its backing file, so that it shows only what it holds itself.
fn stand_alone(t: &Test, image: &Image) -> Result {
    t.qemu_img(["rebase", "-u", "-f", image.format().name(), "-b", "", image.location()])?;
    Ok(())
}

/// What is read through a copy-on-read filter is in the top layer from then on, and nothing else.
///
/// # Source
/// Covers what QEMU iotests 197 and 215 (10.0) cover.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, backing")]
fn copy_on_read_keeps_what_was_read(t: &mut Test) -> Result {
    let [_, _, top] = three_layers(t)?;
    let cor = BlockdevOptions::new(BlockdevOptionsCor::new("top")).node_name("cor");
    let mut vm = t.vm().node(&top, "top").blockdev(&cor).launch()?;
    vm.verify_later("cor", &[MIDDLE])?;
    vm.shutdown()?;
    vm.verified(1)?;

    stand_alone(t, &top)?;
    t.verify(&top, &[MIDDLE, Pattern { byte: 0, ..LOW }])?;
    Ok(())
}

/// With a bottom layer, what lies below it is read through the filter but not copied.
///
/// # Source
/// Covers what QEMU iotests 216 and 310 (10.0) cover of `bottom`.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, backing")]
fn copy_on_read_stops_at_its_bottom(t: &mut Test) -> Result {
    let [base, mid, top] = three_layers(t)?;
    let mut vm = t.vm().launch()?;
    vm.run(cmd::BlockdevAdd::new(base.options("base")))?;
    vm.run(cmd::BlockdevAdd::new(mid.options_over("mid", "base")))?;
    vm.run(cmd::BlockdevAdd::new(top.options_over("top", "mid")))?;
    let cor = |bottom: &str| {
        let cor = BlockdevOptionsCor::new("top").bottom(bottom);
        cmd::BlockdevAdd::new(BlockdevOptions::new(cor).node_name("cor"))
    };
    vm.log_refused(cor("missing"))?;
    vm.log_cmd(cor("mid"))?;
    vm.verify_later("cor", &[LOW, MIDDLE])?;
    vm.shutdown()?;
    vm.verified(2)?;

    stand_alone(t, &top)?;
    t.verify(&top, &[MIDDLE, Pattern { byte: 0, ..LOW }])?;
    Ok(())
}

/// What is written through a compress filter is stored compressed and reads as it was.
///
/// # Source
/// Covers what QEMU iotest 214 and 292 (10.0) cover of compressed clusters.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, compress")]
fn compress_filter_compresses_whole_clusters(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let filter = BlockdevOptionsGenericFormat::new("disk");
    let filter = qapi::BlockdevOptionsBranch::Compress(filter);
    vm.log_cmd(cmd::BlockdevAdd::new(BlockdevOptions::new(filter).node_name("small")))?;
    vm.log_qemu_io("small", "write -P 0x33 0 256k")?;
    vm.log_qemu_io("disk", "write -P 0x44 512k 64k")?;
    vm.shutdown()?;

    let check = t.check_image(&disk)?;
    assert!(check.is_clean());
    assert_eq!((check.compressed_clusters, check.allocated_clusters), (Some(4), Some(5)));
    t.verify(&disk, &[Pattern::new(0x33, 0, 256 * KIB), Pattern::new(0x44, 512 * KIB, 64 * KIB)])?;
    Ok(())
}

/// There is no compress filter over an image whose format cannot compress.
///
/// # Source
/// Covers what QEMU iotest 214 (10.0) leaves out.
#[iotest(formats = "raw qed vdi", protocols = "file", groups = "quick, compress")]
fn compress_filter_needs_a_format_that_compresses(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    let filter = BlockdevOptionsGenericFormat::new("disk");
    let filter = qapi::BlockdevOptionsBranch::Compress(filter);
    vm.log_refused(cmd::BlockdevAdd::new(BlockdevOptions::new(filter).node_name("small")))?;
    vm.shutdown()
}

/// A preallocate filter lets a file grow in large steps, and gives back what was not needed.
///
/// # Source
/// Covers what QEMU iotest 298 (10.0) covers.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick")]
fn preallocate_filter_gives_back_what_is_left(t: &mut Test) -> Result {
    let disk = t.image("disk").size(8 * MIB).create()?;
    let length = || std::fs::metadata(disk.path()).map(|file| file.len());
    let before = length()?;
    let mut node = json!(disk.options("disk"));
    node["file"] = json!({
        "driver": "preallocate", "prealloc-size": 16 * MIB, "prealloc-align": MIB,
        "file": disk.protocol_node(),
    });
    let mut vm = t.vm().blockdev(node).launch()?;
    vm.log_qemu_io("disk", "write -P 0x55 0 64k")?;
    let during = length()?;
    assert!(during >= before + 16 * MIB && during % MIB == 0, "{before} became {during}");
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    let after = length()?;
    assert!(after < before + MIB, "{during} became {after}");
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x55, 0, 64 * KIB)])?;
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}
