//! The end of a dropped program is not checked.

use crate::row::{Row, row};

const CASES: &str = "cases.dropped";

pub(super) const ROWS: &[Row] = &[
    row(
        "drop.all_is_well",
        "a machine, a daemon and two servers are dropped: all is well",
        CASES,
        "dropped::all_is_well::raw-file",
    )
    .expect("pass", &[]),
    row(
        "drop.qemu_segv",
        "a real QEMU gets SIGSEGV from a stranger and is dropped",
        CASES,
        "dropped::machine::segv::raw-file",
    )
    .expect("fail", &["vm0", "SIGSEGV"]),
    row(
        "drop.qemu_abort",
        "a real QEMU gets SIGABRT from a stranger and is dropped",
        CASES,
        "dropped::machine::abort::raw-file",
    )
    .expect("fail", &["vm0", "SIGABRT"]),
    row(
        "drop.qemu_kill",
        "a real QEMU gets SIGKILL from a stranger and is dropped",
        CASES,
        "dropped::machine::kill::raw-file",
    )
    .expect("fail", &["vm0", "SIGKILL"]),
    row(
        "drop.qemu_term",
        "a real QEMU gets SIGTERM from another process, exits in good order and is dropped",
        CASES,
        "dropped::machine_that_a_stranger_ends::raw-file",
    )
    .expect("fail", &["vm0", "terminating on signal 15 from pid"]),
    row(
        "drop.qemu_segv_after_error",
        "a real QEMU gets SIGSEGV, and the test fails for another reason: both are reported",
        CASES,
        "dropped::machine_with_a_failure::segv::raw-file",
    )
    .expect("fail", &["the test's own failure", "SIGSEGV"]),
    row(
        "drop.qemu_abort_after_error",
        "a real QEMU gets SIGABRT, and the test fails for another reason: both are reported",
        CASES,
        "dropped::machine_with_a_failure::abort::raw-file",
    )
    .expect("fail", &["the test's own failure", "SIGABRT"]),
    row(
        "drop.qemu_kill_after_error",
        "a real QEMU gets SIGKILL, and the test fails for another reason: both are reported",
        CASES,
        "dropped::machine_with_a_failure::kill::raw-file",
    )
    .expect("fail", &["the test's own failure", "SIGKILL"]),
    row(
        "drop.qemu_quit_by_the_test",
        "the test has QEMU quit by a raw command and drops the machine: all is well",
        CASES,
        "dropped::machine_that_has_quit::raw-file",
    )
    .expect("pass", &[]),
    row(
        "drop.qemu_segv_while_dropped",
        "a real QEMU gets SIGSEGV and is dropped at once",
        CASES,
        "dropped::machine_at_the_last_moment::raw-file",
    )
    .expect("fail", &["SIGSEGV"]),
    row(
        "drop.second_machine",
        "the second of two machines crashes and is dropped",
        CASES,
        "dropped::second_of_two_machines::raw-file",
    )
    .expect("fail", &["vm1", "SIGSEGV"]),
    row(
        "drop.qemu_deaf",
        "a real QEMU that is stopped hears neither quit nor SIGTERM and is dropped",
        CASES,
        "dropped::deaf_machine::raw-file",
    )
    .expect("fail", &["vm0", "SIGKILL"]),
    row(
        "drop.nbd_server_segv",
        "a qemu-nbd gets SIGSEGV from a stranger and is dropped",
        CASES,
        "dropped::nbd_server::segv::raw-file",
    )
    .expect("fail", &["qemu-nbd", "SIGSEGV"]),
    row(
        "drop.nbd_server_abort",
        "a qemu-nbd gets SIGABRT from a stranger and is dropped",
        CASES,
        "dropped::nbd_server::abort::raw-file",
    )
    .expect("fail", &["qemu-nbd", "SIGABRT"]),
    row(
        "drop.nbd_server_kill",
        "a qemu-nbd gets SIGKILL from a stranger and is dropped",
        CASES,
        "dropped::nbd_server::kill::raw-file",
    )
    .expect("fail", &["qemu-nbd", "SIGKILL"]),
    row(
        "drop.nbd_image_segv",
        "the qemu-nbd behind an image gets SIGSEGV and the image is dropped",
        CASES,
        "dropped::server_behind_an_image::segv::raw-nbd",
    )
    .expect("fail", &["qemu-nbd", "SIGSEGV"]),
    row(
        "drop.nbd_image_abort",
        "the qemu-nbd behind an image gets SIGABRT and the image is dropped",
        CASES,
        "dropped::server_behind_an_image::abort::raw-nbd",
    )
    .expect("fail", &["qemu-nbd", "SIGABRT"]),
    row(
        "drop.nbd_image_kill",
        "the qemu-nbd behind an image gets SIGKILL and the image is dropped",
        CASES,
        "dropped::server_behind_an_image::kill::raw-nbd",
    )
    .expect("fail", &["qemu-nbd", "SIGKILL"]),
    row(
        "drop.storage_daemon_segv",
        "a storage daemon gets SIGSEGV from a stranger and is dropped",
        CASES,
        "dropped::storage_daemon::segv::raw-file",
    )
    .expect("fail", &["storage-daemon", "SIGSEGV"]),
    row(
        "drop.storage_daemon_abort",
        "a storage daemon gets SIGABRT from a stranger and is dropped",
        CASES,
        "dropped::storage_daemon::abort::raw-file",
    )
    .expect("fail", &["storage-daemon", "SIGABRT"]),
    row(
        "drop.storage_daemon_kill",
        "a storage daemon gets SIGKILL from a stranger and is dropped",
        CASES,
        "dropped::storage_daemon::kill::raw-file",
    )
    .expect("fail", &["storage-daemon", "SIGKILL"]),
    row(
        "drop.own_server_segv",
        "the test's own server gets SIGSEGV from a stranger and is dropped",
        CASES,
        "dropped::own_server::segv::raw-file",
    )
    .expect("fail", &["sleep", "SIGSEGV"]),
    row(
        "drop.own_server_abort",
        "the test's own server gets SIGABRT from a stranger and is dropped",
        CASES,
        "dropped::own_server::abort::raw-file",
    )
    .expect("fail", &["sleep", "SIGABRT"]),
    row(
        "drop.own_server_kill",
        "the test's own server gets SIGKILL from a stranger and is dropped",
        CASES,
        "dropped::own_server::kill::raw-file",
    )
    .expect("fail", &["sleep", "SIGKILL"]),
    row(
        "drop.own_server_term",
        "the test's own server gets SIGTERM from a stranger and is dropped",
        CASES,
        "dropped::own_server::term::raw-file",
    )
    .expect("fail", &["sleep", "SIGTERM"]),
    row(
        "drop.own_server_status",
        "the test's own server ends with status 3 and is dropped",
        CASES,
        "dropped::own_server_with_a_status::raw-file",
    )
    .expect("fail", &["status 3", "no disk"]),
    row(
        "drop.own_server_deaf",
        "the test's own server has to be killed when it is dropped",
        CASES,
        "dropped::deaf_own_server::raw-file",
    )
    .expect("fail", &["SIGKILL"]),
];
