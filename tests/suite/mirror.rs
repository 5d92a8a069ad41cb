//! Mirroring: copying an image, while it is in use, to where it shall be used next.

use iotest_runtime::prelude::*;
use qapi::MirrorSyncMode as Sync;

const HEAD: Pattern = Pattern::new(0x11, 0, 64 * KIB);
const TAIL: Pattern = Pattern::new(0x22, MIB - 64 * KIB, 64 * KIB);
const LATER: Pattern = Pattern::new(0x33, 512 * KIB, 64 * KIB);
const LATEST: Pattern = Pattern::new(0x44, 640 * KIB, 64 * KIB);

/// Starts a machine whose disk is `source` and which has `target` as another node.
fn launch(t: &Test, source: &Image, target: &Image) -> Result<Vm> {
    let disk = "virtio-blk-pci,drive=source,id=disk";
    Ok(t.vm().node(source, "source").device(disk).node(target, "target").launch()?)
}

/// Writes a pattern where the machine's disk is just now, as the guest would.
fn write(vm: &mut Vm, pattern: Pattern) -> Result {
    let disk = DriveName::Device("/machine/peripheral/disk/virtio-backend");
    let Pattern { byte, offset, length } = pattern;
    vm.log_qemu_io(disk, &format!("write -P {byte:#x} {offset} {length}"))?;
    Ok(())
}

/// Returns the name of the node that the disk uses.
fn disk_node(vm: &mut Vm) -> Result<Option<String>> {
    let blocks = vm.run(cmd::QueryBlock::new())?;
    let inserted = blocks.iter().find_map(|block| block.inserted.as_ref());
    Ok(inserted.and_then(|medium| medium.node_name.clone()))
}

/// A completed mirror has all that was in the source, and is the disk from then on.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), completed mirrors, covers.
#[iotest(formats = "generic qed vmdk vdi vhdx !luks", protocols = "generic", groups = "rw, quick")]
fn completed_mirror_takes_the_place_of_its_source(t: &mut Test) -> Result {
    t.filter_image_format();
    let source = t.image("source").size(MIB).create()?;
    let target = t.image("target").size(MIB).create()?;
    t.write(&source, &[HEAD, TAIL])?;

    let mut vm = launch(t, &source, &target)?;
    vm.log_cmd(cmd::BlockdevMirror::new("source", "target", Sync::Full).job_id("job0"))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    assert_eq!(disk_node(&mut vm)?.as_deref(), Some("source"));
    write(&mut vm, LATER)?;
    vm.log_cmd(cmd::JobComplete::new("job0"))?;
    let completed = vm.wait_for::<event::BlockJobCompleted>(|_| true)?;
    assert_eq!(completed.error, None);
    assert_eq!(disk_node(&mut vm)?.as_deref(), Some("target"));
    vm.log_cmd(cmd::BlockdevDel::new("source"))?;
    write(&mut vm, LATEST)?;
    vm.shutdown()?;

    t.verify(&source, &[HEAD, LATER, Pattern { byte: 0, ..LATEST }, TAIL])?;
    t.verify(&target, &[HEAD, LATER, LATEST, TAIL])?;
    // But for the last write the two are the same.
    t.write(&source, &[LATEST])?;
    assert!(t.is_same(&source, &target)?, "the target is no copy of the source");
    Ok(())
}

/// A mirror that is cancelled before it is ready leaves the disk where it is.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), mirrors cancelled early, covers.
#[iotest(formats = "generic !luks", protocols = "generic nbd fuse", groups = "rw, quick")]
fn cancelled_before_ready_leaves_the_disk_where_it_is(t: &mut Test) -> Result {
    let source = t.image("source").size(8 * MIB).create()?;
    let target = t.image("target").size(8 * MIB).create()?;
    let full = Pattern::new(0x5a, 0, 8 * MIB);
    t.write(&source, &[full])?;

    let mut vm = launch(t, &source, &target)?;
    // At a byte a second the job stops after its first piece.
    let mirror = cmd::BlockdevMirror::new("source", "target", Sync::Full).job_id("job0");
    vm.log_cmd(mirror.speed(1).buf_size(MIB as i64))?;
    vm.log_cmd(cmd::BlockJobCancel::new("job0"))?;
    let cancelled = vm.wait_for::<event::BlockJobCancelled>(|_| true)?;
    assert!(cancelled.offset < full.length as i64, "all was copied: {cancelled:?}");
    let others = vm.take_events()?;
    assert!(others.iter().all(|event| event.name != "BLOCK_JOB_READY"), "{others:?}");
    assert_eq!(disk_node(&mut vm)?.as_deref(), Some("source"));
    vm.log_cmd(cmd::BlockdevDel::new("target"))?;
    write(&mut vm, LATER)?;
    vm.shutdown()?;

    let before = Pattern { length: LATER.offset, ..full };
    let after = LATER.offset + LATER.length;
    let after = Pattern::new(full.byte, after, full.length - after);
    t.verify(&source, &[before, LATER, after])?;
    // The end was never copied.
    t.verify(&target, &[Pattern::new(0, 7 * MIB, MIB)])?;
    Ok(())
}

/// A mirror that is cancelled once it is ready leaves a whole copy of that moment.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), mirrors cancelled after `BLOCK_JOB_READY`, covers.
#[iotest(formats = "generic qed !luks", protocols = "generic", groups = "rw, quick")]
fn cancelled_when_ready_leaves_a_copy_of_that_moment(t: &mut Test) -> Result {
    let source = t.image("source").size(MIB).create()?;
    let target = t.image("target").size(MIB).create()?;
    t.write(&source, &[HEAD, TAIL])?;

    let mut vm = launch(t, &source, &target)?;
    vm.log_cmd(cmd::BlockdevMirror::new("source", "target", Sync::Full).job_id("job0"))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    write(&mut vm, LATER)?;
    vm.log_cmd(cmd::BlockJobCancel::new("job0"))?;
    // Not BLOCK_JOB_CANCELLED: the copy is complete.
    let completed = vm.wait_for::<event::BlockJobCompleted>(|_| true)?;
    assert_eq!((completed.error.clone(), completed.offset), (None, completed.len));
    assert_eq!(disk_node(&mut vm)?.as_deref(), Some("source"));
    write(&mut vm, LATEST)?;
    vm.shutdown()?;

    t.verify(&target, &[HEAD, LATER, Pattern { byte: 0, ..LATEST }, TAIL])?;
    t.verify(&source, &[HEAD, LATER, LATEST, TAIL])?;
    Ok(())
}

/// A forced cancellation does not complete the copy, even if the job is ready.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), `block-job-cancel` with force, covers.
#[iotest(formats = "generic !luks", protocols = "generic", groups = "rw, quick")]
fn forced_cancellation_says_so(t: &mut Test) -> Result {
    let source = t.image("source").size(MIB).create()?;
    let target = t.image("target").size(MIB).create()?;
    t.write(&source, &[HEAD, TAIL])?;

    let mut vm = launch(t, &source, &target)?;
    vm.log_cmd(cmd::BlockdevMirror::new("source", "target", Sync::Full).job_id("job0"))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    vm.log_cmd(cmd::BlockJobCancel::new("job0").force(true))?;
    vm.wait_event("BLOCK_JOB_CANCELLED")?;
    assert_eq!(disk_node(&mut vm)?.as_deref(), Some("source"));
    write(&mut vm, LATEST)?;
    vm.shutdown()?;

    t.verify(&source, &[HEAD, LATEST, TAIL])?;
    t.verify(&target, &[HEAD, Pattern { byte: 0, ..LATEST }, TAIL])?;
    Ok(())
}

/// A mirror of the top layer copies that alone.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), `sync=top`, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn sync_top_copies_the_top_layer_alone(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    t.write(&base, &[HEAD])?;
    let source = t.image("source").backing(&base).create()?;
    t.write(&source, &[TAIL])?;
    let target = t.image("target").backing(&base).create()?;

    let mut vm = launch(t, &source, &target)?;
    vm.log_cmd(cmd::BlockdevMirror::new("source", "target", Sync::Top).job_id("job0"))?;
    vm.log_wait("BLOCK_JOB_READY")?;
    write(&mut vm, LATER)?;
    vm.log_cmd(cmd::JobComplete::new("job0"))?;
    vm.wait_event("BLOCK_JOB_COMPLETED")?;
    write(&mut vm, LATEST)?;
    vm.shutdown()?;

    t.verify(&target, &[HEAD, LATER, LATEST, TAIL])?;
    // By itself it has what was in the top layer, and what came later.
    t.qemu_img(["rebase", "-u", "-f", t.format().name(), "-b", "", target.location()])?;
    t.verify(&target, &[Pattern { byte: 0, ..HEAD }, LATER, LATEST, TAIL])?;
    Ok(())
}

/// A mirror without synchronisation copies what is written from now on, and nothing older.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), `sync=none`, covers.
#[iotest(formats = "generic qed !luks", protocols = "generic", groups = "rw, quick")]
fn sync_none_copies_new_writes_alone(t: &mut Test) -> Result {
    let source = t.image("source").size(MIB).create()?;
    let target = t.image("target").size(MIB).create()?;
    t.write(&source, &[HEAD, TAIL])?;

    let mut vm = launch(t, &source, &target)?;
    vm.log_cmd(cmd::BlockdevMirror::new("source", "target", Sync::None).job_id("job0"))?;
    // There is nothing to be done, so it is ready at once.
    vm.log_wait("BLOCK_JOB_READY")?;
    write(&mut vm, LATER)?;
    vm.log_cmd(cmd::BlockJobCancel::new("job0"))?;
    vm.wait_event("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    t.verify(&source, &[HEAD, LATER, TAIL])?;
    let zeroes = |pattern: Pattern| Pattern { byte: 0, ..pattern };
    t.verify(&target, &[zeroes(HEAD), LATER, zeroes(TAIL)])?;
    Ok(())
}

/// A target of another size ends the job with an error, whether it is larger or smaller.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), small and large targets, covers.
#[iotest(formats = "generic !luks", protocols = "generic", groups = "quick")]
fn target_of_another_size_is_refused(t: &mut Test) -> Result {
    let source = t.image("source").size(MIB).create()?;
    t.write(&source, &[HEAD, TAIL])?;
    let small = t.image("small").size(MIB - 64 * KIB).create()?;
    let large = t.image("large").size(MIB + 64 * KIB).create()?;

    let mut vm = launch(t, &source, &small)?;
    vm.run(cmd::BlockdevAdd::new(large.options("large")))?;
    for target in ["target", "large"] {
        vm.log_cmd(cmd::BlockdevMirror::new("source", target, Sync::Full).job_id("job0"))?;
        vm.log_wait("BLOCK_JOB_COMPLETED")?;
        assert_eq!(disk_node(&mut vm)?.as_deref(), Some("source"));
    }
    vm.shutdown()?;

    t.verify(&small, &[Pattern::new(0, 0, small.size())])?;
    t.verify(&large, &[Pattern::new(0, 0, large.size())])?;
    Ok(())
}

/// No node is mirrored into itself, into one that is in use, or into none.
///
/// # Source
/// Covers what QEMU iotest 041 (10.0), invalid sources and targets, covers.
#[iotest(formats = "generic", protocols = "generic", groups = "quick")]
fn target_in_use_is_refused(t: &mut Test) -> Result {
    let source = t.image("source").size(MIB).create()?;
    let target = t.image("target").size(MIB).create()?;

    let mut vm = launch(t, &source, &target)?;
    let mirror = |from: &str, to: &str| cmd::BlockdevMirror::new(from, to, Sync::Full).job_id("j");
    vm.log_refused(mirror("source", "source"))?;
    vm.log_refused(mirror("source", "missing"))?;
    vm.log_refused(mirror("missing", "target"))?;
    // The disk is the device's, and nobody else may write to it.
    vm.log_refused(mirror("target", "source"))?;
    assert!(vm.run(cmd::QueryJobs::new())?.is_empty());
    vm.shutdown()
}
