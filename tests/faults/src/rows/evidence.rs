//! Evidence on request: core files, strict standard error, backtraces, rounds until a failure.

use crate::row::{Row, row};

const fn evidence(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.evidence", script).never(&["panicked"])
}

/// A core file that fails its case and is kept; programs run in a writable copy of the package.
const fn core(name: &'static str, how: &'static str, script: &'static str) -> Row {
    evidence(name, how, script)
        .expect("status 0", &["core file of", "`gdb PROGRAM ", "kept: 1, strays: 0"])
}

const fn unexpected(name: &'static str, how: &'static str, script: &'static str) -> Row {
    evidence(name, how, script).expect(
        "status 101",
        &[
            "wrote what is not expected; `expect_stderr` allows it:",
            "trace event 'no_such_event' does not exist",
            "1 failed",
            " --strict-stderr",
        ],
    )
}

pub(super) const ROWS: &[Row] = &[
    core("evidence.core_of_a_machine", "a machine is aborted, with --cores",
        "in_a_copy; iotest --cores ends::aborts::of_a_machine; cores_of qemu-system-"),
    core("evidence.core_of_a_storage_daemon", "a storage daemon is aborted, with --cores",
        "in_a_copy; iotest --cores ends::aborts::of_a_storage; cores_of qemu-storage-"),
    evidence("evidence.core_of_an_nbd_server", "an NBD server, which works in /, is aborted, with --cores: / cannot be written to",
        "in_a_copy; iotest --cores ends::aborts::of_an_nbd; cores_of qemu-nbd")
        .expect("status 1", &["no core file of qemu-nbd (process ", "qemu-nbd works in /", "kept: 0, strays: 0"]),
    core("evidence.core_of_the_test", "a test aborts itself, with --cores",
        "in_a_copy; iotest --cores ends::aborts::of_the_test; cores_of faulty"),
    core("evidence.core_under_cargo_test", "a machine is aborted under cargo test, with IOTEST_CORES",
        "in_a_copy; IOTEST_CORES=y tests ends::aborts::of_a_machine; cores_of qemu-system-"),
    core("evidence.core_under_nextest", "a machine is aborted under nextest, with IOTEST_CORES",
        "in_a_copy; IOTEST_CORES=y nextest ends::aborts::of_a_machine; cores_of qemu-system-"),
    evidence("evidence.core_of_an_expected_abort", "an abort is expected, with --cores: the file is kept and fails nothing",
        "in_a_copy; iotest --cores ends::aborts::of_an_expected; cores_of qemu-system-")
        .expect("status 0", &["1 passed", "kept: 1, strays: 0"]).never(&["panicked", "core file of"]),
    evidence("evidence.no_core_unasked", "machine, daemon, server and test are aborted, without --cores",
        "in_a_copy; iotest ends::aborts::; cores_of ''")
        .expect("status 1", &["4 failed", "1 passed", "kept: 0, strays: 0"]).never(&["panicked", "core file of"]),
    evidence("evidence.cores_in_the_rerun_command", "the command that runs the case again asks for core files",
        "iotest --cores ends::aborts::of_a_machine | grep rerun:").expect("status 0", &[" --cores"]),
    unexpected("evidence.unexpected_words_of_a_machine", "a machine warns, with --strict-stderr",
        "iotest --strict-stderr strict::unexpected::words_of_a_machine"),
    unexpected("evidence.unexpected_words_of_a_dropped_machine", "a machine warns and is dropped, with --strict-stderr",
        "iotest --strict-stderr strict::unexpected::words_of_a_dropped_machine"),
    unexpected("evidence.unexpected_words_of_a_storage_daemon", "a storage daemon warns, with --strict-stderr",
        "iotest --strict-stderr strict::unexpected::words_of_a_storage"),
    unexpected("evidence.unexpected_words_of_a_dropped_storage_daemon", "a storage daemon warns and is dropped",
        "iotest --strict-stderr strict::unexpected::words_of_a_dropped_storage"),
    unexpected("evidence.unexpected_words_of_an_nbd_server", "an NBD server warns, with --strict-stderr",
        "iotest --strict-stderr strict::unexpected::words_of_an_nbd"),
    unexpected("evidence.unexpected_words_of_a_detached_nbd_server", "an NBD server that detached itself warns",
        "iotest --strict-stderr strict::unexpected::words_of_a_detached"),
    unexpected("evidence.unexpected_words_of_a_background_program", "a qemu-nbd that the test started by hand warns",
        "iotest --strict-stderr strict::unexpected::words_of_a_program"),
    unexpected("evidence.unexpected_words_behind_an_image", "the NBD server behind an image warns, with --strict-stderr",
        "export QEMU_NBD_OPTIONS='--trace no_such_event'; iotest --strict-stderr strict::unexpected::words_behind"),
    evidence("evidence.unexpected_words_in_the_middle", "one of 1500 warnings of a machine is not expected, far from both ends",
        "iotest --strict-stderr strict::unexpected::words_in_the_middle")
        .expect("status 101", &["wrote what is not expected", "'other_event' does not exist"])
        .never(&["panicked", "no_such_event_7"]),
    evidence("evidence.unexpected_words_without_end", "a machine writes more than is kept, with --strict-stderr",
        "iotest --strict-stderr text::has_a_machine")
        .expect("status 101", &["wrote more than 16777216 bytes, so that not all of it can be looked through"]),
    evidence("evidence.unexpected_words_under_each_runner", "the same programs warn under each runner, with the variable",
        "export IOTEST_STRICT_STDERR=y QEMU_NBD_OPTIONS='--trace no_such_event'; under_each strict::unexpected::words; exit 0")
        .expect("status 0", &["cargo iotest: status 101", "9 failed", "cargo test: status 101", "nextest: status 100",
            "9 tests run: 0 passed, 9 failed"]),
    evidence("evidence.expected_words", "every program warns as is expected, under each runner, with the variable",
        "export IOTEST_STRICT_STDERR=y QEMU_NBD_OPTIONS='--trace no_such_event'; under_each strict::expected::")
        .expect("status 0", &["cargo iotest: status 0", "8 passed", "cargo test: status 0", "nextest: status 0"]),
    evidence("evidence.unexpected_words_unasked", "every program warns, and nobody asked",
        "export QEMU_NBD_OPTIONS='--trace no_such_event'; under_each strict::unexpected::words")
        .expect("status 0", &["cargo iotest: status 0", "9 passed", "cargo test: status 0", "nextest: status 0"]),
    evidence("evidence.expected_words_that_are_no_pattern", "what a test expects is no regular expression",
        "iotest strict::unexpected::pattern")
        .expect("status 101", &["has an `expect_stderr` that is no regular expression: regex parse error"]),
    evidence("evidence.backtraces_at_the_limit", "a case hangs beside a machine, a storage daemon and an NBD server",
        "export IOTEST_TIMEOUT_SCALE=3; iotest ends::hangs::beside; find $OUT -name backtraces.txt -size +1k | grep -c .")
        .expect("status 0", &["exceeded its time limit of 12s", "main thread of qemu-system-", "main thread of qemu-nbd",
            "main thread of qemu-storage-daemon", "all threads are in "]),
    evidence("evidence.backtraces_of_a_wait", "a wait of a case expires, whose machine is asked",
        "export IOTEST_TIMEOUT_SCALE=3; iotest ends::hangs::in_a_wait").expect("status 101", &["NEVER", "main thread of qemu-system-", "all threads are in "]),
    evidence("evidence.backtraces_under_each_runner", "the same under each runner",
        "export IOTEST_TIMEOUT_SCALE=3; under_each ends::hangs::beside; exit 0")
        .expect("status 0", &["cargo iotest: status 101", "cargo test: status 101", "nextest: status 100",
            "main thread of qemu-system-"]),
    evidence("evidence.backtraces_are_bounded_in_time", "gdb hangs, and leaves a process of its own",
        "mkdir $DIR/bin; printf '#!/bin/sh\\nsleep 1501 & sleep 1502\\n' > $DIR/bin/gdb; chmod 755 $DIR/bin/gdb; \
         PATH=$DIR/bin:$PATH iotest ends::hangs::beside; pgrep -x sleep && echo LEFT; nobody")
        .expect("status 0", &["exceeded its time limit of 4s", "no backtrace of qemu-system-", "(ended: not complete after"])
        .never(&["panicked", "LEFT"]),
    evidence("evidence.until_fail_stops_at_the_failure", "the third of ten rounds fails",
        "echo 3 > $DIR/bad_round; iotest --until-fail=10 ends::rounds::; s=$?; echo rounds: $(cat $DIR/rounds); \
         report; exit $s")
        .expect("status 101", &["this is round 3", "2 rounds of --until-fail passed", "rounds: 3", "5 passed, 1 failed"]),
    evidence("evidence.until_fail_without_a_failure", "five rounds, and none fails",
        "iotest --until-fail=5 ends::rounds::; s=$?; echo rounds: $(cat $DIR/rounds); report; exit $s")
        .expect("status 0", &["5 rounds of --until-fail passed", "rounds: 5", "10 passed"]),
    evidence("evidence.until_fail_names_the_round", "the second round fails: reports say which it was",
        "echo 2 > $DIR/bad_round; iotest --until-fail=4 --json=$DIR/o ends::rounds::until_one_fails | grep -A3 '^FAIL'; \
         python3 -c 'import json; print(\"failed in\", [c[\"attempts\"][-1][\"run\"][\"repetition\"] for c in json.load(open(\"'$DIR'/o\"))[\"cases\"] if c[\"verdict\"] == \"fail\"])'")
        .expect("status 0", &["failed in [2]"]),
    evidence("evidence.until_fail_in_the_rerun_command", "the command that runs the failed case again runs it once",
        "echo 2 > $DIR/bad_round; iotest --until-fail=4 ends::rounds::until_one_fails > $DIR/output; \
         grep rerun: $DIR/output; sh -c \"$(sed -n 's/^ *rerun: cargo/\"$IOTEST\"/p' $DIR/output)\"; s=$?; \
         echo rounds: $(cat $DIR/rounds); exit $s")
        .expect("status 0", &["--exact ends::rounds::until_one_fails::raw-file", "1 passed", "rounds: 3"])
        .never(&["panicked", "until-fail"]),
    evidence("evidence.tree_backtraces_at_the_limit", "a tree's test waits for a QEMU that does nothing, beyond its time",
        "tree 10.0.2; tree_test 001 '$QEMU_PROG -machine none -nodefaults -display none & wait' ''; \
         export IOTEST_TIMEOUT_SCALE=3; run_tree --timeout=2 -raw 001; find $OUT -name backtraces.txt -size +1k | grep -c .")
        .expect("status 0", &["exceeded its time limit of 6s", "main thread of qemu-system-", "all threads are in "]),
    evidence("evidence.tree_backtraces_are_bounded_in_time", "the same, and gdb hangs and leaves a process of its own",
        "tree 10.0.2; tree_test 001 '$QEMU_PROG -machine none -nodefaults -display none & wait' ''; \
         mkdir $DIR/bin; printf '#!/bin/sh\nsleep 1501 & sleep 1502\n' > $DIR/bin/gdb; chmod 755 $DIR/bin/gdb; \
         PATH=$DIR/bin:$PATH run_tree --timeout=2 -raw 001; pgrep -x sleep && echo LEFT; nobody")
        .expect("status 0", &["exceeded its time limit of 2s", "no backtrace of qemu-system-", "(ended: not complete after"])
        .never(&["panicked", "LEFT"]),
    evidence("evidence.tree_core", "a program of a tree's test aborts, with --cores, and its output does not show it",
        "tree 10.0.2; tree_test 001 '(bash -c \"kill -ABRT \\$\\$\"; true) 2>/dev/null; echo done' 'done\n'; \
         run_tree --cores -raw 001; find $OUT -name 'core.bash.*' | grep -c .; find $DIR/qemu -name 'core*'")
        .expect("status 0", &["FAIL 001", "core file of bash", "1 failed", " --cores --format=raw 001"])
        .never(&["panicked", "iotests/core", "possible cause"]),
    evidence("evidence.tree_no_core_unasked", "the same without --cores",
        "tree 10.0.2; tree_test 001 '(bash -c \"kill -ABRT \\$\\$\"; true) 2>/dev/null; echo done' 'done\n'; \
         run_tree -raw 001; find $OUT $DIR/qemu -name 'core*'").expect("status 0", &["1 passed"]).never(&["panicked", "/core"]),
    evidence("evidence.tree_until_fail", "the third of nine rounds of a tree's test fails",
        "tree 10.0.2; tree_test 001 \"echo x >> $DIR/rounds; [ \\$(wc -l < $DIR/rounds) != 3 ] || echo bad\" ''; \
         run_tree --until-fail=9 -raw 001; s=$?; wc -l < $DIR/rounds; of_runner report; exit $s")
        .expect("status 101", &["FAIL 001::raw-file #3", "2 rounds of --until-fail passed", "2 passed, 1 failed"]),
    evidence("evidence.tree_until_fail_without_a_failure", "four rounds of a tree's test, and none fails",
        "tree 10.0.2; tree_test 001 \"echo x >> $DIR/rounds\" ''; \
         run_tree --until-fail=4 -raw 001; s=$?; [ $(wc -l < $DIR/rounds) = 4 ] && exit $s")
        .expect("status 0", &["4 rounds of --until-fail passed", "4 passed"]),
    evidence("evidence.tree_has_no_strictness", "--strict-stderr for a tree: refused, with the reason",
        "tree 10.0.2; tree_test 001 'echo one' 'one\n'; run_tree --strict-stderr -raw 001")
        .expect("status 2", &["--strict-stderr", "is for tests written with iotest: what QEMU prints is compared"]),
];
