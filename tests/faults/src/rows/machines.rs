//! Faults of the host are named as the cause, and evidence is kept.

use crate::row::{Row, row};

const fn host(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.hosts", script).never(&["panicked", "ended its own process"])
}

const fn case(name: &'static str, how: &'static str, item: &'static str) -> Row {
    row(name, how, "cases.evidence", item)
}

pub(super) const ROWS: &[Row] = &[
    host(
        "evidence.output_directory_full",
        "the output directory is a full tmpfs, under cargo iotest",
        "mount -t tmpfs -o size=256k none $OUT; mkdir $OUT/runs; dd if=/dev/zero of=$OUT/fill bs=4k; \
         iotest records::passes; s=$?; umount -l $OUT; exit $s",
    )
    .expect("status 101|status 2", &["No space left on device"]),
    host(
        "evidence.output_directory_full_under_cargo_test",
        "the output directory is a full tmpfs, under the harness of cargo test",
        "mount -t tmpfs -o size=256k none $OUT; mkdir $OUT/runs; dd if=/dev/zero of=$OUT/fill bs=4k; \
         \"$FAULTY\" records::passes; s=$?; umount -l $OUT; exit $s",
    )
    .expect("status 101|status 2", &["No space left on device"]),
    host(
        "evidence.output_directory_full_under_nextest",
        "the output directory is a full tmpfs, under nextest",
        "mount -t tmpfs -o size=256k none $OUT; mkdir $OUT/runs; dd if=/dev/zero of=$OUT/fill bs=4k; \
         nextest records::passes; s=$?; umount -l $OUT; exit $s",
    )
    .expect("status 100", &["No space left on device"]),
    host(
        "evidence.output_directory_fills_up",
        "the output directory fills up while twelve cases run; what failed for it says so",
        "mount -t tmpfs -o size=48k none $OUT; iotest --repeat=12 records::passes; s=$?; umount -l $OUT; exit $s",
    )
    .expect("status 101|status 2", &["No space left on device"]),
    host(
        "evidence.junit_though_output_directory_is_full",
        "the output directory is full; the JUnit report goes elsewhere and is written",
        "mount -t tmpfs -o size=256k none $OUT; mkdir $OUT/runs; dd if=/dev/zero of=$OUT/fill bs=4k; \
         iotest --junit=$DIR/out.xml records::passes; s=$?; umount -l $OUT; cat $DIR/out.xml; exit $s",
    )
    .expect("status 101|status 2", &["<testsuite", "No space left on device"]),
    host(
        "evidence.junit_cannot_be_written",
        "a report is to be written to a full device",
        "iotest --junit=/dev/full records::passes",
    )
    .expect("status 101|status 2", &["/dev/full", "No space left on device"]),
    host(
        "evidence.one_report_of_three_cannot_be_written",
        "JUnit is to be written to a full device, TAP and JSON elsewhere",
        "iotest --junit=/dev/full --tap=$DIR/tap --json=$DIR/json records::passes; s=$?; \
         grep -c '^ok' $DIR/tap; grep -c passes $DIR/json; exit $s",
    )
    .expect("status 101", &["/dev/full", "No space left on device", "\n1\n"])
    .never(&["No such file"]),
    host(
        "evidence.json_cannot_be_written",
        "the report on standard output cannot be written",
        "iotest records::passes --json > /dev/full",
    )
    .expect("status 101|status 2", &["No space left on device"]),
    host(
        "evidence.test_directory_full",
        "TEST_DIR is a tmpfs of 1 MiB, and a test writes more with std::fs",
        "mount -t tmpfs -o size=1m none $TEST_DIR; iotest host::fills_its_directory; s=$?; umount -l $TEST_DIR; exit $s",
    )
    .expect("status 101", &["BROKEN host::fills_its_directory", "No space left on device"]),
    host(
        "evidence.test_directory_full_for_qemu_img",
        "TEST_DIR is a tmpfs of 1 MiB, and qemu-img makes an image of more",
        "mount -t tmpfs -o size=1m none $TEST_DIR; iotest host::makes_a_large_image; s=$?; umount -l $TEST_DIR; exit $s",
    )
    .expect("status 101", &["BROKEN host::makes_a_large_image", "No space left on device"]),
    host(
        "evidence.test_directory_full_for_qemu_io",
        "TEST_DIR is a tmpfs of 8 MiB, and qemu-io writes more",
        "mount -t tmpfs -o size=8m none $TEST_DIR; iotest host::writes_a_large_image; s=$?; umount -l $TEST_DIR; exit $s",
    )
    .expect("status 101", &["BROKEN host::writes_a_large_image", "No space left on device"]),
    host(
        "evidence.test_directory_without_space",
        "TEST_DIR is a full tmpfs",
        "mount -t tmpfs -o size=64k,nr_inodes=3 none $TEST_DIR; touch $TEST_DIR/a $TEST_DIR/b; \
         iotest records::passes; s=$?; umount -l $TEST_DIR; exit $s",
    )
    .expect("status 101", &["BROKEN records::passes", "No space left on device"]),
    host(
        "host.test_directory_is_read_only",
        "TEST_DIR is on a read-only file system",
        "mount -t tmpfs -o ro none $TEST_DIR; iotest records::passes; s=$?; umount -l $TEST_DIR; exit $s",
    )
    .expect("status 101|status 2", &["Read-only file system", "/test"]),
    host(
        "host.test_directory_is_a_file",
        "TEST_DIR is a file",
        "touch $DIR/file; TEST_DIR=$DIR/file iotest records::passes",
    )
    .expect("status 101|status 2", &["/dir/file", "TEST_DIR"]),
    host(
        "host.socket_directory_is_too_long",
        "SOCK_DIR has a path in which no socket can be",
        "d=$DIR/$(printf 'x%.0s' $(seq 120)); mkdir $d; SOCK_DIR=$d iotest host::makes_a_socket",
    )
    .expect("status 101|status 2", &["SOCK_DIR"]),
    host(
        "host.directory_for_temporary_files_is_not_there",
        "TMPDIR is not there",
        "TMPDIR=/nowhere \"$FAULTY\" records::passes",
    )
    .expect("status 0|status 101", &[]),
    host(
        "host.output_directory_is_read_only",
        "the output directory is on a read-only file system",
        "mount -t tmpfs -o ro none $OUT; iotest records::passes; s=$?; umount -l $OUT; exit $s",
    )
    .expect("status 101|status 2", &["Read-only file system", "/out"]),
    host(
        "host.no_qemu",
        "there is no QEMU in PATH",
        "PATH=$(dirname $CARGO):/nowhere IOTEST_CACHE_DIR=$DIR/cache \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["qemu-system"]),
    host(
        "host.ten_descriptors",
        "the runner may have ten descriptors",
        "ulimit -n 10; \"$FAULTY\" records::passes",
    )
    .expect("status 0|status 101|status 2", &[]),
    host(
        "host.thirty_two_descriptors_and_four_cases",
        "the runner may have 32 descriptors and runs eight cases at a time",
        "ulimit -n 32; \"$FAULTY\" --test-threads=8 waits::a waits::c waits::d records::passes host::starts early::logs_as_before",
    )
    .expect("status 0|status 101", &[])
    .never(&["panicked"]),
    host(
        "host.files_of_no_size",
        "no process may write to a file (ulimit -f 0)",
        "(ulimit -f 0; \"$FAULTY\" records::passes) 2>&1 | cat; exit ${PIPESTATUS[0]}",
    )
    .expect("status 101|status 2|status 153", &[]),
    host(
        "host.unwritable_home",
        "HOME is not there",
        "HOME=/nowhere \"$FAULTY\" records::passes",
    )
    .expect("status 0", &["1 passed"]),
    host(
        "host.current_directory_is_gone",
        "the directory that a program of tests is started in was removed",
        "mkdir $DIR/gone; cd $DIR/gone; rmdir $DIR/gone; \"$FAULTY\" records::passes",
    )
    .expect("status 0|status 101|status 2", &[]),
    case("evidence.helper", "a helper's `?` fails", "evidence::fails_in_a_helper::raw-file")
        .expect("fail", &["No such file", "@helper"]),
    case(
        "evidence.helper_of_a_helper",
        "the `?` of a helper's helper fails",
        "evidence::fails_in_a_helper_of_a_helper::raw-file",
    )
    .expect("fail", &["No such file", "@deep_helper"]),
    case(
        "evidence.within",
        "a `?` fails inside of `Timeouts::within`",
        "evidence::fails_within_a_limit::raw-file",
    )
    .expect("fail", &["No such file", "@within"]),
    case(
        "evidence.within_cuts_a_wait_short",
        "`within` ends a wait for an event",
        "evidence::is_cut_short_within_a_limit::raw-file",
    )
    .expect("fail", &["SHUTDOWN", "@cut_short"])
    .never(&["0ns"]),
    case(
        "evidence.within_cuts_a_shutdown_short",
        "`within` ends the shutdown of a machine that is stopped",
        "evidence::has_a_shutdown_cut_short::raw-file",
    )
    .expect("fail", &["quit"])
    .never(&["0ns"]),
    case(
        "evidence.refused_command",
        "QEMU refuses a command",
        "evidence::is_refused_a_command::raw-file",
    )
    .expect("fail", &["no-such-command", "CommandNotFound", "@refused"]),
    case(
        "evidence.machine_that_cannot_start",
        "QEMU does not know a device and does not start",
        "evidence::starts_a_machine_that_cannot_start::raw-file",
    )
    .expect("fail", &["no-such-device", "status 1"]),
    case("evidence.tool_that_fails", "qemu-img fails", "evidence::runs_a_tool_that_fails::raw-file")
        .expect("fail", &["qemu-img info", "No such file", "status 1"]),
    case(
        "qemu.aborts_in_a_command",
        "a real QEMU aborts while it has a command",
        "evidence::loses_its_machine_in_a_command::raw-file",
    )
    .expect("fail", &["SIGABRT", "@lost_machine"]),
    case("test.loops_for_ever", "a test loops for ever", "evidence::loops_for_ever::raw-file")
        .expect("fail", &["exceeded its time limit of 3s"]),
    case("test.stack_overflow", "a test overflows its stack", "evidence::overflows_its_stack::raw-file")
        .expect("fail", &["SIGABRT"]),
    case(
        "test.too_much_memory",
        "a test takes more memory than it may have",
        "evidence::takes_too_much_memory::raw-file",
    )
    .expect("fail", &["SIGABRT"]),
    case(
        "test.panic_in_another_thread",
        "another thread of a test panics",
        "evidence::panics_in_another_thread::raw-file",
    )
    .expect("fail", &["the thread panicked"]),
    case(
        "evidence.torn_down_after_limit",
        "a case with a fixture takes too long in a wait: the waiting line is named",
        "evidence::is_torn_down_after_its_limit::raw-file",
    )
    .expect("fail", &["the tape to be changed", "@limit"]),
    row(
        "evidence.fixture_is_torn_down_after_limit",
        "a case with a fixture takes too long in a wait: the fixture is torn down",
        "shell.hosts",
        "iotest evidence::is_torn_down_after_its_limit; cat $DIR/is_torn_down_after_its_limit",
    )
    .expect("status 0", &["torn down"]),
    row(
        "evidence.fixture_is_torn_down_after_failure",
        "a case with a fixture fails: the fixture is torn down",
        "shell.hosts",
        "iotest evidence::is_torn_down_after_a_failure; cat $DIR/is_torn_down_after_a_failure",
    )
    .expect("status 0", &["torn down"]),
    row(
        "evidence.built_in_wait_ends_before_limit",
        "a test waits for an event that never comes, with every limit a tenth of what it is",
        "shell.hosts",
        "IOTEST_TIMEOUT_SCALE=0.1 iotest evidence::waits_for_an_event",
    )
    .expect("status 101", &["SHUTDOWN", "@event"])
    .never(&["exceeded its time limit"]),
    row(
        "evidence.no_descriptors",
        "a case has no descriptor left at its end",
        "cases.host",
        "host::has_no_descriptors::raw-file",
    )
    .expect("broken|pass", &[])
    .never(&["ended its own process"]),
    row(
        "evidence.another_user",
        "a case is another user at its end, who may not write its record",
        "cases.host",
        "host::becomes_another_user::raw-file",
    )
    .expect("broken", &["ermission denied"])
    .never(&["ended its own process"]),
    row(
        "evidence.closed_umask",
        "a case has the umask 777 (root is stopped by nothing)",
        "cases.host",
        "host::has_a_closed_umask::raw-file",
    )
    .expect("pass", &[]),
    row(
        "evidence.no_byte_may_be_written",
        "a case may write no byte to a file (RLIMIT_FSIZE)",
        "cases.host",
        "host::may_write_no_byte::raw-file",
    )
    .expect("fail|broken", &["SIGXFSZ"])
    .never(&["ended its own process"]),
];
