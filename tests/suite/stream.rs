//! Streaming: pulling data up from backing files while an image is in use.

use iotest_runtime::prelude::*;

use crate::layers::{BASE, CLUSTER, Layers, MID, REST, TOP};

/// Streaming the whole chain makes the image stand alone.
///
/// # Source
/// Covers what QEMU iotest 030 (10.0), a single stream, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick")]
fn whole_chain_is_pulled_into_the_image(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { base, mid, top, vm } = layers;

    vm.log_cmd(cmd::BlockStream::new("top").job_id("job0"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    let top_node = vm.node("top")?.expect("the node is there");
    assert_eq!(top_node.backing_file_depth, 0);
    vm.shutdown()?;

    assert_eq!(t.image_info(top)?.backing_filename, None);
    std::fs::remove_file(base.path())?;
    std::fs::remove_file(mid.path())?;
    t.verify(top, &[BASE, MID, TOP, REST])?;
    Ok(())
}

/// Streaming down to a base takes the layers between out of the chain.
///
/// # Source
/// Covers what QEMU iotest 030 (10.0), partial streams, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick")]
fn layers_above_a_base_are_pulled_into_the_image(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { base, mid, top, vm } = layers;

    vm.log_cmd(cmd::BlockStream::new("top").job_id("job0").base_node("base"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    // Nobody uses the layer between any more.
    vm.log_cmd(cmd::BlockdevDel::new("mid"))?;
    vm.log_refused(cmd::BlockdevDel::new("base"))?;
    vm.shutdown()?;

    std::fs::remove_file(mid.path())?;
    assert_eq!(t.image_info(top)?.full_backing_filename.as_deref(), Some(base.location()));
    t.verify(top, &[BASE, MID, TOP, REST])?;
    // What the base has stayed there.
    let map = t.image_map(top)?;
    let of_base: Vec<_> = map.iter().filter(|part| part.data && part.depth == 1).collect();
    assert_eq!(of_base.len(), 1, "{map:?}");
    let expected = (i64::try_from(BASE.offset)?, i64::try_from(BASE.length)?);
    assert_eq!((of_base[0].start, of_base[0].length), expected, "{map:?}");
    Ok(())
}

/// `bottom` names the last layer that is pulled up: the same stream, said from above.
///
/// # Source
/// Covers what QEMU iotests 030 and 310 (10.0) cover of `bottom`.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick")]
fn bottom_is_the_last_layer_pulled_up(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { base, mid, top, vm } = layers;

    vm.log_cmd(cmd::BlockStream::new("top").job_id("job0").bottom("mid"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    std::fs::remove_file(mid.path())?;
    assert_eq!(t.image_info(top)?.full_backing_filename.as_deref(), Some(base.location()));
    t.verify(top, &[BASE, MID, TOP, REST])?;
    Ok(())
}

/// Streaming into a layer from the middle leaves the layers above it as they are.
///
/// # Source
/// Covers what QEMU iotest 030 (10.0), streams of intermediate layers, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick")]
fn middle_layer_is_streamed_into(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { base, mid, top, vm } = layers;
    let before = std::fs::read(top.path())?;

    vm.log_cmd(cmd::BlockStream::new("mid").job_id("job0"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    assert_eq!(t.image_info(mid)?.backing_filename, None);
    std::fs::remove_file(base.path())?;
    t.verify(mid, &[BASE, MID, Pattern::new(0, 2 * CLUSTER, CLUSTER)])?;
    assert!(std::fs::read(top.path())? == before, "the layer above was written");
    t.verify(top, &[BASE, MID, TOP, REST])?;
    Ok(())
}

/// What the guest writes during a stream is newer than what is pulled up, and stays.
///
/// # Source
/// Covers what QEMU iotest 030 (10.0) leaves to chance.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick")]
fn writes_during_a_stream_are_not_overwritten(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    let older = Pattern::new(0xba, 12 * CLUSTER, CLUSTER);
    t.write(&base, &[BASE, older])?;

    let mut vm = t.vm().machine_type("none").node(&top, "top").launch()?;
    // One piece uses up what the job may do in a day, so it is paused before the other; the pause
    // is needed, since some releases forget the limit when the write drains the node.
    vm.log_cmd(cmd::BlockStream::new("top").job_id("job0").speed(1))?;
    vm.log_cmd(cmd::JobPause::new("job0"))?;
    vm.wait_for::<event::JobStatusChange>(|job| job.status == qapi::JobStatus::Paused)?;
    vm.log_qemu_io("top", "write -P 0xee 768k 64k")?;
    let jobs = vm.run(cmd::QueryBlockJobs::new())?;
    assert!(jobs[0].offset <= older.offset as i64, "the job is too far: {:?}", jobs[0]);
    vm.log_cmd(cmd::BlockJobSetSpeed::new("job0", 0))?;
    vm.log_cmd(cmd::JobResume::new("job0"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    assert_eq!(t.image_info(&top)?.backing_filename, None);
    t.verify(&top, &[BASE, Pattern { byte: 0xee, ..older }])?;
    Ok(())
}

/// A stream needs a base that is below the image, and only one way to say it.
///
/// # Source
/// Covers what QEMU iotest 030 (10.0), invalid bases, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "quick")]
fn base_outside_the_chain_is_refused(t: &mut Test, layers: &mut Layers) -> Result {
    let Layers { vm, top, mid, .. } = layers;
    let stream = || cmd::BlockStream::new("top").job_id("job0");

    vm.log_refused(stream().base_node("top"))?;
    vm.log_refused(stream().base_node("missing"))?;
    vm.log_refused(stream().base("missing"))?;
    vm.log_refused(stream().bottom("missing"))?;
    vm.log_refused(stream().bottom("base").base_node("base"))?;
    vm.log_refused(cmd::BlockStream::new("missing").job_id("job0"))?;
    assert!(vm.run(cmd::QueryJobs::new())?.is_empty());
    vm.shutdown()?;

    assert_eq!(t.image_info(top)?.full_backing_filename.as_deref(), Some(mid.location()));
    t.verify(top, &[BASE, MID, TOP, REST])?;
    Ok(())
}
