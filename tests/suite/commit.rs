//! Committing overlays into their backing files while they are in use.

use iotest_runtime::prelude::*;

use crate::layers::{BASE, CLUSTER, Layers, MID, TOP};

/// Committing the active layer moves its data into the base image.
///
/// # Source
/// Covers what QEMU iotest 040 (10.0), case "single", covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, commit")]
fn active_layer_moves_its_data_into_the_base(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    t.qemu_io(&top, "write -P 0x5a 0 64k")?;

    let mut vm = t.vm().node(&top, "top").launch()?;
    vm.log_cmd(cmd::BlockCommit::new("top").job_id("job0"))?;
    vm.log_wait("BLOCK_JOB_READY")?;
    vm.log_cmd(cmd::JobComplete::new("job0"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    t.log_qemu_io(&base, "read -P 0x5a 0 64k")?;
    Ok(())
}

/// Committing a layer from the middle ends by itself, and takes the layer out of the chain.
///
/// # Source
/// Covers what QEMU iotest 040 (10.0), cases of an intermediate top, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, commit")]
fn middle_layer_leaves_the_chain(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { base, mid, top, vm } = layers;

    vm.log_cmd(cmd::BlockCommit::new("top").job_id("job0").top_node("mid").base_node("base"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    let top_node = vm.node("top")?.expect("the node is there");
    assert_eq!(top_node.backing_file_depth, 1);
    vm.shutdown()?;

    assert_eq!(t.image_info(top)?.full_backing_filename.as_deref(), Some(base.location()));
    t.verify(base, &[BASE, MID, Pattern::new(0, 2 * CLUSTER, CLUSTER)])?;
    // Its data is below now, and its file is not needed.
    std::fs::remove_file(mid.path())?;
    t.verify(top, &[BASE, MID, TOP])?;
    Ok(())
}

/// What the guest writes while the active layer is committed is committed with it.
///
/// # Source
/// Covers what QEMU iotests 040 and 129 (10.0) cover of writes during a commit.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, commit")]
fn writes_during_a_commit_are_committed(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    t.write(&top, &[TOP])?;
    let during = Pattern::new(0xd0, 4 * CLUSTER, CLUSTER);
    let after = Pattern::new(0xaf, 6 * CLUSTER, CLUSTER);

    let mut vm = t.vm().drive(&top).launch()?;
    vm.log_cmd(cmd::BlockCommit::new("drive0").job_id("job0"))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    vm.log_qemu_io("drive0", "write -P 0xd0 256k 64k")?;
    vm.log_cmd(cmd::JobComplete::new("job0"))?;
    let completed = vm.wait_for::<event::BlockJobCompleted>(|_| true)?;
    assert_eq!(completed.error, None);
    // From here on the drive is the base image itself.
    vm.log_qemu_io("drive0", "write -P 0xaf 384k 64k")?;
    vm.shutdown()?;

    t.verify(&base, &[TOP, during, after])?;
    // The overlay knows nothing of the last write.
    let map = t.image_map(&top)?;
    let own = map.iter().filter(|part| part.depth == 0 && part.data);
    let last = i64::try_from(after.offset)?;
    assert!(own.clone().all(|part| part.start + part.length <= last), "{map:?}");
    Ok(())
}

/// A commit that is cancelled leaves the overlay in use and in possession of its data.
///
/// # Source
/// Covers what QEMU iotest 040 (10.0), cancelled commits, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, commit")]
fn cancelled_commit_leaves_the_overlay_in_use(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    t.write(&top, &[TOP])?;
    let after = Pattern::new(0xaf, 6 * CLUSTER, CLUSTER);

    let mut vm = t.vm().drive(&top).launch()?;
    vm.log_cmd(cmd::BlockCommit::new("drive0").job_id("job0"))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    vm.log_cmd(cmd::BlockJobCancel::new("job0"))?;
    // A job that was ready has done its work: it completes without a change of the graph.
    vm.wait_event("BLOCK_JOB_COMPLETED")?;
    vm.log_qemu_io("drive0", "write -P 0xaf 384k 64k")?;
    vm.shutdown()?;

    t.verify(&top, &[TOP, after])?;
    t.verify(&base, &[TOP, Pattern { byte: 0, ..after }])?;
    Ok(())
}

/// Layers that are not in the chain, or not in this order, are refused; nothing is moved.
///
/// # Source
/// Covers what QEMU iotest 040 (10.0), invalid tops and bases, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "quick, commit")]
fn layers_outside_the_chain_are_refused(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { base, top, vm, .. } = layers;
    let other = t.image("other").size(MIB).create()?;

    vm.run(cmd::BlockdevAdd::new(other.options("other")))?;
    let commit = || cmd::BlockCommit::new("top").job_id("job0");
    vm.log_refused(commit().top_node("other"))?;
    vm.log_refused(commit().top_node("missing"))?;
    vm.log_refused(commit().base_node("other"))?;
    vm.log_refused(commit().base_node("missing"))?;
    vm.log_refused(commit().top_node("base").base_node("mid"))?;
    vm.log_refused(commit().top_node("mid").base_node("mid"))?;
    vm.log_refused(commit().top_node("base"))?;
    vm.log_refused(cmd::BlockCommit::new("missing").job_id("job0"))?;
    assert!(vm.run(cmd::QueryJobs::new())?.is_empty());
    vm.shutdown()?;

    t.verify(top, &[BASE, MID, TOP])?;
    t.verify(base, &[BASE, Pattern::new(0, CLUSTER, 2 * CLUSTER)])?;
    Ok(())
}

/// A name for the chain's new end is written into the overlay as it was given.
///
/// # Source
/// Covers what QEMU iotest 040 (10.0), `backing-file`, covers.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, commit")]
fn overlay_names_its_new_backing_file_as_told(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { mid, top, vm, .. } = layers;

    // Relative names are looked for beside the overlay.
    let commit = cmd::BlockCommit::new("top").job_id("job0").top_node("mid");
    vm.log_cmd(commit.backing_file("base"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    assert_eq!(t.image_info(top)?.backing_filename.as_deref(), Some("base"));
    std::fs::remove_file(mid.path())?;
    t.verify(top, &[BASE, MID, TOP])?;
    Ok(())
}
