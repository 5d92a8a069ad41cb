//! The graph of block nodes: nodes that are added, deleted, refused, and put on top of others.

use iotest_runtime::prelude::*;

const OLD: Pattern = Pattern::new(0x01, 0, 64 * KIB);
const NEW: Pattern = Pattern::new(0x02, 64 * KIB, 64 * KIB);

/// Starts a machine that can do nothing but keep block nodes.
fn nodes_only(t: &Test) -> Result<Vm> {
    Ok(t.vm().machine_type("none").launch()?)
}

/// Says whether the machine has a node of this name.
fn has_node(vm: &mut Vm, name: &str) -> Result<bool> {
    Ok(vm.node(name)?.is_some())
}

/// A deleted node is gone, and lets go of its file: it can be added again.
///
/// Making a LUKS image takes seconds of computing, which a busy host stretches.
///
/// # Source
/// Covers what QEMU iotests 087 and 139 (10.0) cover of plain nodes.
#[iotest(
    formats = "generic qed vmdk vdi vhdx vpc parallels luks",
    protocols = "generic",
    groups = "rw, quick",
    timeout = "3m"
)]
fn deleted_node_can_be_added_again(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[OLD])?;

    let mut vm = t.vm().machine_type("none").launch()?;
    for pattern in [OLD, NEW] {
        vm.run(cmd::BlockdevAdd::new(disk.options("disk")))?;
        assert!(has_node(&mut vm, "disk")?);
        vm.verify_later("disk", &[pattern])?;
        vm.hmp_qemu_io("disk", "write -P 0x02 64k 64k")?;
        vm.run(cmd::BlockdevDel::new("disk"))?;
        assert!(!has_node(&mut vm, "disk")?);
    }
    // With the node the lock on its file is gone.
    t.verify(&disk, &[OLD, NEW])?;
    vm.shutdown()?;
    Ok(vm.verified(2)?)
}

/// A node that another node or a device uses cannot be deleted.
///
/// # Source
/// Covers what QEMU iotest 139 (10.0) covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "quick, backing")]
fn used_node_cannot_be_deleted(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;

    let mut vm = t.vm().launch()?;
    vm.run(cmd::BlockdevAdd::new(base.options("base")))?;
    vm.run(cmd::BlockdevAdd::new(top.options_over("top", "base")))?;
    vm.run_raw("device_add", json!({ "driver": "virtio-blk-pci", "drive": "top", "id": "disk" }))?;

    vm.log_refused(cmd::BlockdevDel::new("base"))?;
    vm.log_refused(cmd::BlockdevDel::new("top"))?;
    vm.log_refused(cmd::BlockdevDel::new("missing"))?;
    assert!(has_node(&mut vm, "base")? && has_node(&mut vm, "top")?);
    vm.shutdown()
}

/// A node that its parent made goes with it, and not by itself.
///
/// # Source
/// Covers what QEMU iotest 139 (10.0), implicit nodes, covers.
#[iotest(formats = "generic !luks", protocols = "generic", groups = "quick")]
fn inline_child_goes_with_its_parent(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;
    let mut options = json!(disk.options("disk"));
    options["file"]["node-name"] = json!("file");

    let mut vm = nodes_only(t)?;
    vm.run_raw("blockdev-add", options)?;
    vm.log_refused(cmd::BlockdevDel::new("file"))?;
    assert!(has_node(&mut vm, "file")?);
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    assert!(!has_node(&mut vm, "file")? && !has_node(&mut vm, "disk")?);
    vm.shutdown()
}

/// A node needs a name that is free, well formed and not too long; a refused one leaves nothing.
///
/// # Source
/// Covers what QEMU iotest 087 (10.0), missing and duplicate names, covers.
#[iotest(formats = "generic !luks", protocols = "generic !nbd", groups = "quick")]
fn bad_node_name_is_refused(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;
    let other = t.image("other").size(MIB).create()?;

    let mut vm = nodes_only(t)?;
    vm.run(cmd::BlockdevAdd::new(disk.options("disk")))?;
    let too_long = "a".repeat(32);
    for name in ["disk", "", "1st", "a b", "a,b", "#block123", too_long.as_str()] {
        vm.log_refused(cmd::BlockdevAdd::new(other.options(name)))?;
    }
    let mut nameless = other.options("name");
    nameless.node_name = None;
    vm.log_refused(cmd::BlockdevAdd::new(nameless))?;
    // Nothing is left of the attempts: neither nodes nor locks on the file.
    let nodes = vm.run(cmd::QueryNamedBlockNodes::new())?;
    assert_eq!(nodes.iter().filter(|node| node.file.ends_with("/other")).count(), 0);
    vm.log_cmd(cmd::BlockdevAdd::new(other.options(&too_long[1..])))?;
    vm.shutdown()
}

/// Options that its driver lacks, and files that are not there, make no node.
///
/// # Source
/// Covers what QEMU iotest 087 (10.0), invalid options, covers.
#[iotest(formats = "qcow2", protocols = "generic !nbd", groups = "quick")]
fn bad_options_make_no_node(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let with = |key: &str, value: Value| {
        let mut node = json!(disk.options("disk"));
        node[key] = value;
        node
    };

    let mut vm = nodes_only(t)?;
    let missing = json!({ "driver": "file", "filename": t.path("missing").as_str() });
    for (key, value) in [
        ("driver", json!("qcow9")),
        ("driver", json!("qed")),
        ("file", missing),
        ("file", json!("no-node")),
        ("file", json!(7)),
        ("lazy-refcounts", json!("perhaps")),
        ("no-such-option", json!(true)),
        ("backing", json!("no-node")),
    ] {
        let reply = vm.log_try_run("blockdev-add", with(key, value))?;
        assert!(reply["error"].is_object(), "{key} should have been refused");
        assert!(!has_node(&mut vm, "disk")?);
    }
    vm.shutdown()
}

/// The graph has an edge for every child, and follows what is added to and taken from it.
///
/// # Source
/// Covers what QEMU iotests 245 and 310 (10.0) ask of `x-debug-query-block-graph`.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "quick, backing")]
fn graph_shows_every_child(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    let named = |image: &Image, name: &str, file: &str| {
        let mut node = json!(image.options(name));
        node["file"]["node-name"] = json!(file);
        node["backing"] = Value::Null;
        node
    };
    let mut over_base = named(&top, "top", "top-file");
    over_base["backing"] = json!("base");

    let mut vm = nodes_only(t)?;
    t.log("base:");
    vm.run_raw("blockdev-add", named(&base, "base", "base-file"))?;
    t.log(vm.block_graph()?);
    t.log("top over base:");
    vm.run_raw("blockdev-add", over_base)?;
    t.log(vm.block_graph()?);
    t.log("a filter over top:");
    vm.run(cmd::BlockdevAdd::new(
        qapi::BlockdevOptions::from(qapi::BlockdevOptionsCor::new("top")).node_name("cor"),
    ))?;
    t.log(vm.block_graph()?);
    t.log("base:");
    vm.run(cmd::BlockdevDel::new("cor"))?;
    vm.run(cmd::BlockdevDel::new("top"))?;
    t.log(vm.block_graph()?);
    vm.shutdown()
}

/// A snapshot puts a new overlay over the disk's node: old data stays below, new goes above.
///
/// # Source
/// Covers what QEMU iotest 085 (10.0), `blockdev-snapshot-sync`, covers.
#[iotest(formats = "generic qed !luks", protocols = "generic", groups = "rw, quick, snapshot")]
fn snapshot_sync_freezes_what_is_below(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[OLD])?;
    let overlay = t.path("overlay");

    let mut vm = t.vm().node(&disk, "disk").device("virtio-blk-pci,drive=disk,id=blk").launch()?;
    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");
    vm.log_cmd(
        cmd::BlockdevSnapshotSync::new(overlay.as_str())
            .node_name("disk")
            .snapshot_node_name("overlay")
            .format("qcow2"),
    )?;
    log_edges_between(t, &mut vm, &["disk", "overlay"])?;
    vm.log_qemu_io(guest, "write -P 0x02 64k 64k")?;
    vm.verify_later(guest, &[OLD, NEW])?;
    vm.shutdown()?;
    vm.verified(2)?;

    let overlay = t.images().existing(&overlay, Format::Qcow2)?;
    t.verify(&overlay, &[OLD, NEW])?;
    t.verify(&disk, &[OLD, Pattern { byte: 0, ..NEW }])?;
    Ok(())
}

/// An overlay that exists already becomes the snapshot, if it has nothing below it yet.
///
/// # Source
/// Covers what QEMU iotest 085 (10.0), `blockdev-snapshot`, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, snapshot")]
fn snapshot_takes_an_overlay_without_backing_node(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[OLD])?;
    let overlay = t.image("overlay").backing(&disk).create()?;
    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");

    let mut vm = t.vm().node(&disk, "disk").device("virtio-blk-pci,drive=disk,id=blk").launch()?;
    vm.run(cmd::BlockdevAdd::new(overlay.options_over("overlay", ())))?;
    vm.log_refused(cmd::BlockdevSnapshot::new("disk", "missing"))?;
    vm.log_refused(cmd::BlockdevSnapshot::new("missing", "overlay"))?;
    vm.log_cmd(cmd::BlockdevSnapshot::new("disk", "overlay"))?;
    log_edges_between(t, &mut vm, &["disk", "overlay"])?;
    // Now it rests on the disk, and cannot be put there twice.
    vm.log_refused(cmd::BlockdevSnapshot::new("disk", "overlay"))?;
    vm.log_qemu_io(guest, "write -P 0x02 64k 64k")?;
    vm.shutdown()?;

    t.verify(&overlay, &[OLD, NEW])?;
    t.verify(&disk, &[OLD, Pattern { byte: 0, ..NEW }])?;
    Ok(())
}

/// A snapshot that cannot be made leaves the disk where it is.
///
/// # Source
/// Covers what QEMU iotest 085 (10.0), failing snapshots, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, snapshot")]
fn refused_snapshot_leaves_the_disk_where_it_is(t: &mut Test) -> Result {
    t.filter_image_format();
    let disk = t.image("disk").size(MIB).create()?;
    let overlay = t.path("overlay");
    let format = t.format().name();

    let mut vm = t.vm().node(&disk, "disk").device("virtio-blk-pci,drive=disk,id=blk").launch()?;
    let snapshot = |file: &str| cmd::BlockdevSnapshotSync::new(file).node_name("disk");
    let good = overlay.as_str();
    vm.log_refused(snapshot(good).format("qcow9").snapshot_node_name("overlay"))?;
    vm.log_refused(snapshot(good).format(format).snapshot_node_name("disk"))?;
    vm.log_refused(snapshot(good).format(format).snapshot_node_name("1st"))?;
    vm.log_refused(cmd::BlockdevSnapshotSync::new(good).node_name("missing").format(format))?;
    vm.log_qemu_io(
        DriveName::Device("/machine/peripheral/blk/virtio-backend"),
        "write -P 0x02 64k 64k",
    )?;
    vm.shutdown()?;

    t.verify(&disk, &[NEW])?;
    Ok(())
}

/// Logs the edges of the graph whose parent and child are both among `nodes`.
fn log_edges_between(t: &Test, vm: &mut Vm, nodes: &[&str]) -> Result {
    let graph = vm.block_graph()?;
    for parent in nodes {
        for (role, child) in graph.children(parent) {
            if nodes.contains(&child.name.as_str()) {
                t.log(format!("{parent} -{role}-> {}", child.name));
            }
        }
    }
    Ok(())
}
