//! Images that a machine creates on its own nodes, without qemu-img.

use iotest_runtime::job::Silent;
use iotest_runtime::prelude::*;

/// Starts a machine with an empty file as its node "file".
fn launch(t: &Test) -> Result<(Vm, Image)> {
    let file = t.image("new").format(Format::Raw).size(0).create()?;
    let mut node = file.protocol_node().clone();
    node["node-name"] = json!("file");
    Ok((t.vm().machine_type("none").blockdev(node).launch()?, file))
}

/// An image is created on a node that is there already, and used at once.
///
/// # Source
/// Covers what QEMU iotests 206, 207 and 210 to 213 (10.0) cover of good options.
#[iotest(
    formats = "qcow2 qed vmdk vdi vhdx vpc parallels",
    protocols = "file",
    groups = "rw, quick"
)]
fn image_is_created_on_a_node(t: &mut Test) -> Result {
    let (mut vm, file) = launch(t)?;
    let format = t.format();
    let mut options = json!({"driver": format.name(), "file": "file", "size": 4 * MIB});
    if format == Format::Vpc {
        // Else the size would be one that cylinders, heads and sectors can make.
        options["force-size"] = json!(true);
    }
    vm.blockdev_create(&Silent, "job0", &options)?.succeeded()?;
    let node = json!({"driver": format.name(), "file": "file", "node-name": "disk"});
    vm.run_raw("blockdev-add", node)?;
    vm.hmp_qemu_io("disk", "write -P 0x11 1M 64k")?;
    vm.verify_later("disk", &[Pattern::new(0x11, MIB, 64 * KIB), Pattern::new(0, 0, MIB)])?;
    vm.shutdown()?;
    vm.verified(2)?;

    let image = t.images().existing(file.path(), format)?;
    assert_eq!(image.size(), 4 * MIB);
    t.verify(&image, &[Pattern::new(0x11, MIB, 64 * KIB)])?;
    Ok(())
}

/// Options without sense fail their job, with the reason, and the next attempt may do better.
///
/// # Source
/// Covers what QEMU iotest 206 (10.0), bad options, covers.
#[iotest(formats = "qcow2", protocols = "file", groups = "quick")]
fn options_without_sense_fail_the_job(t: &mut Test) -> Result {
    let (mut vm, file) = launch(t)?;
    for (key, value) in [
        ("size", json!(1000)),
        ("cluster-size", json!(1000)),
        ("refcount-bits", json!(7)),
        ("backing-fmt", json!("raw")),
        ("file", json!("missing")),
    ] {
        let mut options = json!({"driver": "qcow2", "file": "file", "size": MIB});
        options[key] = value;
        let end = vm.log_blockdev_create("job0", &options)?;
        assert!(end.succeeded().is_err(), "{key} has no sense");
    }
    let options = json!({"driver": "qcow2", "file": "file", "size": MIB, "cluster-size": 4096});
    vm.log_blockdev_create("job0", &options)?.succeeded()?;
    vm.shutdown()?;
    let image = t.images().existing(file.path(), Format::Qcow2)?;
    assert_eq!(t.image_info(&image)?.cluster_size, Some(4096));
    Ok(())
}
