//! The host's cache modes and ways of input and output, in all combinations that there are.

use iotest_runtime::prelude::*;

/// What the guest writes arrives, whatever way it takes on the host; QEMU says which that is.
///
/// # Source
/// QEMU's `check` runs any test with another `-c` and `-i`; here the modes are the test.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    cache_modes = "writeback, none, writethrough, directsync, unsafe",
    aio_modes = "threads, native, io_uring"
)]
fn data_arrives_in_every_mode(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;
    vm.log_qemu_io("drive0", "write -P 0x5d 0 192k")?;
    vm.log_qemu_io("drive0", "flush")?;

    let blocks = vm.run(cmd::QueryBlock::new())?;
    let medium = blocks[0].inserted.as_ref().expect("the drive has its image");
    let writes_back = !matches!(t.cache(), CacheMode::Writethrough | CacheMode::Directsync);
    assert_eq!(medium.cache.writeback, writes_back);
    assert_eq!(medium.cache.direct, t.cache().is_direct());
    assert_eq!(medium.cache.no_flush, t.cache() == CacheMode::Unsafe);
    vm.shutdown()?;

    t.verify(&disk, &[Pattern::new(0x5d, 0, 192 * KIB), Pattern::new(0, 192 * KIB, 64 * KIB)])?;
    Ok(())
}

/// Requests of every size and place arrive in every way of asynchronous I/O.
///
/// # Source
/// Covers what `check -i` is for.
#[iotest(
    formats = "raw",
    protocols = "file",
    groups = "rw, quick",
    cache_modes = "writeback, none",
    aio_modes = "threads, native, io_uring"
)]
fn requests_arrive_in_every_aio_mode(t: &mut Test) -> Result {
    let disk = t.image("disk").size(4 * MIB).create()?;
    let written = [
        Pattern::new(0x11, 0, 512),
        Pattern::new(0x22, 4096, 4096),
        Pattern::new(0x33, MIB - 512, 1024),
        Pattern::new(0x44, 2 * MIB, 2 * MIB),
        // Not a sector: read, changed and written back.
        Pattern::new(0x55, 70_001, 3),
    ];
    let mut vm = t.vm().drive(&disk).launch()?;
    for part in &written {
        let Pattern { byte, offset, length } = part;
        vm.hmp_qemu_io("drive0", &format!("aio_write -P {byte} {offset} {length}"))?;
    }
    vm.hmp_qemu_io("drive0", "aio_flush")?;
    vm.verify_later("drive0", &written)?;
    vm.shutdown()?;
    vm.verified(written.len())?;
    t.verify(&disk, &written)?;
    Ok(())
}
