//! Tests that have several cases by themselves.

use iotest_runtime::prelude::*;

/// Only past the host's cache has QEMU native aio, so half of the cases are ignored.
#[iotest(formats = "raw", cache_modes = "writeback, unsafe", aio_modes = "threads, native")]
fn runs_in_crossed_modes(t: &mut Test) {
    let cached = if t.id().contains("unsafe") { CacheMode::Unsafe } else { CacheMode::Writeback };
    assert_eq!((t.cache(), t.aio()), (cached, AioMode::Threads));
}
