//! Quorums: several copies of a disk that vote on what it holds.

use iotest_runtime::prelude::*;
use qapi::{BlockdevOptions, BlockdevOptionsQuorum, QuorumOpType};

const COPIES: [&str; 3] = ["a", "b", "c"];
const DATA: Pattern = Pattern::new(0x11, 0, 64 * KIB);

/// Creates the copies, each with the same data.
fn copies(t: &Test) -> Result<Vec<Image>> {
    let mut copies = Vec::new();
    for name in COPIES {
        let copy = t.image(name).size(MIB).create()?;
        t.write(&copy, &[DATA])?;
        copies.push(copy);
    }
    Ok(copies)
}

/// Starts a machine with a node for each copy, and one for a quorum of them.
fn launch(t: &Test, copies: &[Image], quorum: BlockdevOptionsQuorum) -> Result<Vm> {
    let mut builder = t.vm();
    for (copy, name) in copies.iter().zip(COPIES) {
        builder = builder.node(copy, name);
    }
    let quorum = BlockdevOptions::new(quorum).node_name("quorum");
    Ok(builder.blockdev(&quorum).launch()?)
}

/// A write goes to every copy, and a flush too.
///
/// # Source
/// Covers what QEMU iotest 081 (10.0) covers of writes.
#[iotest(
    formats = "raw qcow2 qed",
    protocols = "file",
    groups = "rw, quick, quorum",
    requires = "driver:quorum"
)]
fn write_goes_to_every_copy(t: &mut Test) -> Result {
    let copies = copies(t)?;
    let mut vm = launch(t, &copies, BlockdevOptionsQuorum::new(COPIES, 2))?;
    vm.log_qemu_io("quorum", "write -P 0x22 512k 64k")?;
    vm.log_qemu_io("quorum", "flush")?;
    vm.shutdown()?;
    for copy in &copies {
        t.verify(copy, &[DATA, Pattern::new(0x22, 512 * KIB, 64 * KIB)])?;
    }
    Ok(())
}

/// A copy that differs from the others is outvoted and reported, and corrected if that is wanted.
///
/// # Source
/// Covers what QEMU iotest 081 (10.0), a corrupted copy, covers.
#[iotest(
    formats = "raw qcow2 qed",
    protocols = "file",
    groups = "rw, quick, quorum",
    requires = "driver:quorum"
)]
fn copy_that_differs_is_outvoted_and_corrected(t: &mut Test) -> Result {
    let copies = copies(t)?;
    let corrupt = Pattern::new(0x99, 0, 64 * KIB);
    t.write(&copies[1], &[corrupt])?;
    for rewrite in [false, true] {
        let quorum = BlockdevOptionsQuorum::new(COPIES, 2).rewrite_corrupted(rewrite);
        let mut vm = launch(t, &copies, quorum)?;
        vm.verify_later("quorum", &[DATA])?;
        let report = vm.wait_for::<event::QuorumReportBad>(|_| true)?;
        assert_eq!((report.r#type, report.node_name.as_str()), (QuorumOpType::Read, "b"));
        assert_eq!((report.sector_num, report.sectors_count), (0, 128));
        vm.shutdown()?;
        vm.verified(1)?;
        t.verify(&copies[1], &[if rewrite { DATA } else { corrupt }])?;
    }
    Ok(())
}

/// Where no version has enough votes, the read fails, and an event says where.
///
/// # Source
/// Covers what QEMU iotest 081 (10.0), a quorum that is broken, covers.
#[iotest(
    formats = "raw qcow2 qed",
    protocols = "file",
    groups = "rw, quick, quorum",
    requires = "driver:quorum"
)]
fn read_without_a_majority_fails(t: &mut Test) -> Result {
    let copies = copies(t)?;
    for (copy, byte) in copies.iter().zip([0x11, 0x22, 0x33]) {
        t.write(copy, &[Pattern::new(byte, 128 * KIB, 64 * KIB)])?;
    }
    let mut vm = launch(t, &copies, BlockdevOptionsQuorum::new(COPIES, 2))?;
    let exports = crate::exports::Exports::start(t, &mut vm)?;
    let quorum = exports.writable(&mut vm, "quorum")?;
    t.log_qemu_io(&quorum, "read 128k 64k")?;
    let failure = vm.wait_for::<event::QuorumFailure>(|_| true)?;
    assert_eq!(failure.sector_num, 256);
    // What they agree on can still be read.
    t.verify(&quorum, &[DATA])?;
    vm.shutdown()
}

/// Copies come and go while the quorum is in use, but never so many that none could win a vote.
///
/// # Source
/// Covers what QEMU iotests 139 and `quorum_change` of 041 (10.0) cover.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, quorum",
    requires = "driver:quorum"
)]
fn copies_come_and_go_above_the_threshold(t: &mut Test) -> Result {
    t.filter_image_format();
    let copies = copies(t)?;
    let late = t.image("late").size(MIB).create()?;
    let mut vm = launch(t, &copies, BlockdevOptionsQuorum::new(COPIES, 2))?;
    let change = || cmd::XBlockdevChange::new("quorum");

    vm.log_cmd(change().child("children.1"))?;
    // Nobody holds what has left the quorum.
    vm.log_cmd(cmd::BlockdevDel::new("b"))?;
    vm.log_refused(change().child("children.2"))?;
    vm.log_refused(change().child("children.1"))?;
    vm.log_cmd(cmd::BlockdevAdd::new(late.options("late")))?;
    vm.log_cmd(change().node("late"))?;
    vm.log_qemu_io("quorum", "write -P 0x22 512k 64k")?;
    vm.shutdown()?;

    let written = Pattern::new(0x22, 512 * KIB, 64 * KIB);
    for copy in [&copies[0], &copies[2], &late] {
        t.verify(copy, &[written])?;
    }
    t.verify(&copies[1], &[Pattern { byte: 0, ..written }])?;
    Ok(())
}
