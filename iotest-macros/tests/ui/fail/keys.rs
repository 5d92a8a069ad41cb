//! Keys that are unknown, repeated, or have a value of the wrong form.

use iotest_runtime::{Test, iotest};

#[iotest(
    formts = "qcow2",
    supported_fmts = "qcow2",
    colour = "green",
    protocols = "file",
    protocols = "nbd",
    groups(quick),
    timeout,
    "requires" = "kvm",
    ignore = ,
)]
fn unknown_and_repeated(_: &mut Test) {}

#[iotest(
    formats = qcow2,
    protocols = ["file", 5, nbd],
    groups = 'q',
    requires = b"kvm",
    timeout = 30,
    weight = "2",
    ignore = true,
    crate = 1 + 1,
    cache_modes = [],
    aio_modes = ["native",, "threads"],
    platforms == "linux",
)]
fn wrong_form(_: &mut Test) {}

#[iotest(formats = "qcow2" protocols = "file",, timeout = ["30s"], crate = super::runtime)]
fn wrong_punctuation(_: &mut Test) {}

#[iotest(weight = 0, weight = 2)]
fn without_weight(_: &mut Test) {}

#[iotest(weight = 4294967296)]
fn too_heavy(_: &mut Test) {}

#[iotest(weight = 1.5)]
fn broken_weight(_: &mut Test) {}

#[iotest(weight = -1)]
fn light(_: &mut Test) {}

fn main() {}
