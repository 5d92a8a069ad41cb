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
