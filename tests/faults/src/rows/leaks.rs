//! Leftovers of a case are removed, files of others are kept.

use crate::row::{Row, row};

const CASES: &str = "cases.leaks";

pub(super) const ROWS: &[Row] = &[
    row(
        "test.leaves_a_grandchild",
        "a process of a new session is left running",
        CASES,
        "leaks::leaves_a_grandchild::raw-file",
    )
    .expect("fail", &["sleep 1001"]),
    row(
        "test.leaves_a_stopped_process",
        "a stopped child is forgotten",
        CASES,
        "leaks::leaves_a_stopped_process::raw-file",
    )
    .expect("fail", &["sleep 1002"]),
    row(
        "test.leaves_a_deaf_process",
        "a process is left that SIGTERM does not end",
        CASES,
        "leaks::leaves_a_deaf_process::raw-file",
    )
    .expect("fail", &["trap"]),
    row(
        "test.leaves_fifty_processes",
        "fifty processes are left",
        CASES,
        "leaks::leaves_fifty_processes::raw-file",
    )
    .expect("fail", &["sleep 1003"]),
    row(
        "test.leaves_a_chain_of_processes",
        "a process is left that starts its successor and ends, again and again",
        CASES,
        "leaks::leaves_a_chain_of_processes::raw-file",
    )
    .expect("fail", &["chain"]),
    row(
        "test.leaves_a_process_without_environment",
        "a process without environment is left",
        CASES,
        "leaks::leaves_a_process_without_environment::raw-file",
    )
    .expect("fail", &["sleep 1004"]),
    row(
        "test.leaves_a_process_without_its_first_thread",
        "a process is left whose first thread has ended while another goes on",
        CASES,
        "leaks::leaves_a_process_without_its_first_thread::raw-file",
    )
    .expect("fail", &["leaves a thread"]),
    row(
        "evidence.pipes_named_like_logs",
        "FIFOs, a device and a directory lie where logs of machines would be, and the case fails",
        CASES,
        "leaks::fails_with_pipes_named_like_logs::raw-file",
    )
    .expect("fail", &["the test's own failure"])
    .never(&["watchdog"]),
    row(
        "test.leaves_a_process_in_a_namespace",
        "a process in a pid namespace of its own is left",
        CASES,
        "leaks::leaves_a_process_in_a_namespace::raw-file",
    )
    .expect("fail", &["sleep 1005"]),
    row(
        "qemu.is_forgotten",
        "a machine is never dropped",
        CASES,
        "leaks::forgets_a_machine::raw-file",
    )
    .expect("fail", &["qemu-system"]),
    row(
        "qemu.becomes_a_daemon",
        "QEMU makes a daemon of itself",
        CASES,
        "leaks::leaves_a_machine_as_a_daemon::raw-file",
    )
    .expect("fail", &["qemu-system"]),
    row(
        "owner.bind_mount_below_scratch",
        "a directory of the user is mounted below the scratch directory and left",
        CASES,
        "leaks::leaves_a_bind_mount::raw-file",
    )
    .expect("fail", &["mnt", "mount"]),
    row(
        "owner.bind_mount_of_failed_case",
        "the same, deeper, and the case fails",
        CASES,
        "leaks::fails_with_a_bind_mount::raw-file",
    )
    .expect("fail", &["the test's own failure", "mnt"]),
    row(
        "owner.bind_mount_of_killed_case",
        "the same, and the case is killed",
        CASES,
        "leaks::is_killed_with_a_bind_mount::raw-file",
    )
    .expect("fail", &["SIGKILL", "mnt"]),
    row(
        "owner.bind_mount_over_scratch",
        "a directory of the user is mounted over the scratch directory itself",
        CASES,
        "leaks::mounts_over_its_directory::raw-file",
    )
    .expect("fail", &["mount"]),
    row(
        "owner.bind_mount_of_a_file",
        "a file of the user is mounted below the scratch directory",
        CASES,
        "leaks::mounts_a_file::raw-file",
    )
    .expect("fail", &["mount"]),
    row(
        "owner.two_mounts_at_one_place",
        "a directory of the user is mounted twice at the same place",
        CASES,
        "leaks::mounts_twice::raw-file",
    )
    .expect("fail", &["mnt"]),
    row(
        "owner.tmpfs_below_scratch",
        "a tmpfs is mounted below the scratch directory",
        CASES,
        "leaks::leaves_a_tmpfs::raw-file",
    )
    .expect("fail", &["mnt"]),
    row(
        "owner.busy_mount",
        "a directory of the user is mounted, and a process works in it",
        CASES,
        "leaks::leaves_a_busy_mount::raw-file",
    )
    .expect("fail", &["mnt", "sleep 1006"]),
    row(
        "owner.fuse_of_dead_daemon",
        "the FUSE mount of a killed storage daemon is left",
        CASES,
        "leaks::leaves_the_mount_of_a_dead_daemon::raw-file",
    )
    .expect("fail", &["SIGKILL"]),
    row(
        "owner.link_to_directory",
        "a symbolic link to a directory of the user is left",
        CASES,
        "leaks::links_to_a_directory::raw-file",
    )
    .expect("pass", &[]),
    row(
        "owner.scratch_becomes_link",
        "the scratch directory is replaced by a symbolic link to a directory of the user",
        CASES,
        "leaks::replaces_its_directory_by_a_link::raw-file",
    )
    // What has taken the place of a directory of ours is not ours: the user is asked to check it.
    .expect("broken", &["is not the directory that iotest created there", "remove it by hand"])
    .may_leave("leaks.replaces_its_directory_by_a_link"),
    row(
        "owner.scratch_is_removed",
        "the scratch directory is removed by the test",
        CASES,
        "leaks::removes_its_directory::raw-file",
    )
    .expect("pass", &[]),
    row(
        "owner.hard_link",
        "a hard link to a file of the user is left",
        CASES,
        "leaks::makes_a_hard_link::raw-file",
    )
    .expect("pass", &[]),
    row(
        "owner.deep_tree",
        "600 directories in each other are left",
        CASES,
        "leaks::leaves_a_deep_tree::raw-file",
    )
    .expect("pass", &[]),
    row("owner.many_files", "10,000 files are left", CASES, "leaks::leaves_many_files::raw-file")
        .expect("pass", &[]),
    row(
        "owner.odd_names",
        "files with odd names are left",
        CASES,
        "leaks::leaves_odd_names::raw-file",
    )
    .expect("pass", &[]),
    row(
        "owner.closed_directories",
        "directories without permissions are left",
        CASES,
        "leaks::leaves_closed_directories::raw-file",
    )
    .expect("pass", &[]),
    row(
        "owner.fifo_and_socket",
        "a FIFO and a socket are left",
        CASES,
        "leaks::leaves_a_fifo_and_a_socket::raw-file",
    )
    .expect("pass", &[]),
];
