//! Nodes that watch others: one compares two copies, one keeps a log of what is written.

use iotest_runtime::prelude::*;
use qapi::{BlockdevOptions, BlockdevOptionsBlklogwrites, BlockdevOptionsBlkverify};

/// The size of a sector in bytes, in which the log of writes counts.
const SECTOR: usize = 512;
/// What the log of writes begins with.
const MAGIC: u64 = 0x006a_7366_7773_6872;
/// The flag of an entry for a flush.
const FLUSH: u64 = 1;

/// As long as both copies agree, blkverify shows what they hold and writes to both.
///
/// # Source
/// Covers what QEMU iotest 071 (10.0), a good image, covers.
#[iotest(formats = "qcow2 qed vdi", protocols = "file", groups = "rw, quick")]
fn blkverify_writes_to_both_copies(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").format(Format::Raw).size(MIB).create()?;
    let both = BlockdevOptions::new(BlockdevOptionsBlkverify::new("disk", "copy"));
    let mut vm =
        t.vm().node(&disk, "disk").node(&copy, "copy").blockdev(both.node_name("both")).launch()?;
    let written = Pattern::new(0x11, 100 * KIB, 200 * KIB);
    vm.hmp_qemu_io("both", "write -P 0x11 100k 200k")?;
    vm.verify_later("both", &[Pattern::new(0, 0, 100 * KIB), written])?;
    vm.shutdown()?;
    vm.verified(2)?;
    for image in [&disk, &copy] {
        t.verify(image, &[written])?;
    }
    Ok(())
}

/// At the first difference between the copies, blkverify ends QEMU and says where it is.
///
/// # Source
/// Covers what QEMU iotest 071 (10.0), a corrupted image, covers.
#[iotest(formats = "qcow2 qed vdi", protocols = "file", groups = "rw, quick")]
fn blkverify_ends_qemu_at_a_difference(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").format(Format::Raw).size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, 128 * KIB)])?;
    t.write(&copy, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    let both = BlockdevOptions::new(BlockdevOptionsBlkverify::new("disk", "copy"));
    let mut vm =
        t.vm().node(&disk, "disk").node(&copy, "copy").blockdev(both.node_name("both")).launch()?;
    vm.hmp_qemu_io("both", "read 0 64k")?;
    let lost = vm.hmp_qemu_io("both", "read 32k 64k").expect_err("the copies differ");
    assert!(matches!(lost, QmpError::Disconnected(_)), "{lost}");
    assert!(lost.to_string().contains("contents mismatch at offset 65536"), "{lost}");
    vm.expect_exit(1);
    Ok(vm.wait()?)
}

/// A log of writes has an entry for each write and flush, in their order, the data behind it.
///
/// # Source
/// QEMU iotests (10.0) have no test of `blklogwrites`; its format is that of `dm-log-writes`.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick")]
fn blklogwrites_keeps_writes_in_order(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let journal = t.image("journal").format(Format::Raw).size(0).create()?;
    let logged = BlockdevOptions::new(BlockdevOptionsBlklogwrites::new("disk", "journal"));
    let mut vm = t
        .vm()
        .node(&disk, "disk")
        .node(&journal, "journal")
        .blockdev(logged.node_name("logged"))
        .launch()?;
    vm.hmp_qemu_io("logged", "write -P 0x11 64k 1k")?;
    vm.hmp_qemu_io("logged", "write -P 0x22 512 512")?;
    vm.hmp_qemu_io("logged", "flush")?;
    vm.shutdown()?;

    let journal = Journal::new(std::fs::read(journal.path())?);
    assert_eq!((journal.number(0), journal.number(8)), (MAGIC, 1));
    assert_eq!(journal.number(16), 3, "entries");
    // The first entry is in the second sector: where, how much, what, in sectors.
    let (first, second, third) = (SECTOR, 4 * SECTOR, 6 * SECTOR);
    assert_eq!(journal.entry(first), [128, 2, 0]);
    assert_eq!(journal.0[first + SECTOR..second], [0x11; 2 * SECTOR]);
    assert_eq!(journal.entry(second), [1, 1, 0]);
    assert_eq!(journal.0[second + SECTOR..third], [0x22; SECTOR]);
    assert_eq!(journal.entry(third), [0, 0, FLUSH]);
    Ok(())
}

/// The bytes of a log of writes.
struct Journal(Vec<u8>);

impl Journal {
    fn new(mut bytes: Vec<u8>) -> Self {
        // What was never written reads as zeroes.
        bytes.resize(bytes.len().max(8 * SECTOR), 0);
        Self(bytes)
    }

    fn number(&self, at: usize) -> u64 {
        let bytes = self.0[at..at + 8].try_into().expect("eight bytes are eight bytes");
        u64::from_le_bytes(bytes)
    }

    /// Returns sector, count of sectors and flags of the entry at an offset.
    fn entry(&self, at: usize) -> [u64; 3] {
        [at, at + 8, at + 16].map(|at| self.number(at))
    }
}
