//! Words that are in no vocabulary, contradict each other, or stand where they mean nothing.

use iotest_runtime::{Test, iotest};

#[iotest(
    formats = "qcow3, qed qed, !raw",
    unsupported_formats = ["!luks", "qed", "raw", "generic"],
    protocols = ["fiel", "!smb"],
    platforms = " , ",
    cache_modes = ["none", ""],
    aio_modes = "uring",
)]
fn vocabularies(_: &mut Test) {}

#[iotest(
    required_formats = ["quorum", "!throttle", "any"],
    unsupported_imgopts = "!compat compat=",
    groups = ["rw", "Quick", "rw", "!slow"],
    requires = ["qtets, !kvm", "driver:", "tool:qemu-ndb", "qemu >= new", "kvm kvm", "qmp:stop/args"],
    timeout = "30 parsecs",
    ignore = " ",
)]
fn open_names(_: &mut Test) {}

fn main() {}
