//! Probes, signals, odd names, trees.

use crate::row::{Row, row};

const fn probe(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.probes", script).never(&["panicked"])
}

const fn ended(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.signals", script).never(&["panicked", "test result: ok", "\nok: "])
}

const fn terminal(name: &'static str, how: &'static str, item: &'static str) -> Row {
    row(name, how, "cases.terminal", item)
}

const fn odd(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.names", script).expect("status 0", &["4 passed"]).never(&["panicked"])
}

const fn image(name: &'static str, how: &'static str, item: &'static str) -> Row {
    row(name, how, "cases.host", item).expect("pass", &[])
}

const fn tree(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.trees", script).never(&["panicked"])
}

const fn user(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.users", script).never(&["panicked"])
}

pub(super) const ROWS: &[Row] = &[
    probe(
        "probe.wrapper_with_a_child",
        "QEMU is a wrapper that leaves a child running at each start",
        "mkdir $DIR/c; printf '#!/bin/sh\\nsleep 1401 &\\nexec qemu-system-x86_64 \"$@\"\\n' > $DIR/qemu; chmod 755 $DIR/qemu; \
         IOTEST_TIMEOUT_SCALE=0.1 QEMU_PROG=$DIR/qemu IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" records::passes; s=$?; \
         until_true nobody; ps -eo args | grep '[s]leep 1401'; exit $s",
    )
    .expect("status 0|status 101", &[]),
    probe(
        "probe.wrapper_with_a_hanging_child",
        "QEMU is a wrapper whose child hangs and holds the output while it is probed",
        "mkdir $DIR/c; printf '#!/bin/sh\\nsleep 1402\\n' > $DIR/qemu; chmod 755 $DIR/qemu; \
         IOTEST_TIMEOUT_SCALE=0.1 QEMU_PROG=$DIR/qemu IOTEST_CACHE_DIR=$DIR/c timeout 60 \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["/dir/qemu"]),
    probe(
        "probe.list_with_a_hanging_wrapper",
        "cargo iotest --list, with a QEMU that hangs",
        "mkdir $DIR/c; printf '#!/bin/sh\\nsetsid sleep 1403 &\\nsleep 1403\\n' > $DIR/qemu; chmod 755 $DIR/qemu; \
         IOTEST_TIMEOUT_SCALE=0.1 QEMU_PROG=$DIR/qemu IOTEST_CACHE_DIR=$DIR/c timeout 60 \"$IOTEST\" iotest \
         --package=iotest-faults --test=faulty --list host::starts_a_machine",
    )
    .expect("status 0|status 101|status 2", &[]),
    probe(
        "probe.interrupted",
        "a program of tests is interrupted while it probes QEMU",
        "mkdir $DIR/c; printf '#!/bin/sh\\nsetsid sleep 1404 &\\nsleep 1404\\n' > $DIR/qemu; chmod 755 $DIR/qemu; \
         QEMU_PROG=$DIR/qemu IOTEST_CACHE_DIR=$DIR/c env --default-signal=INT \"$FAULTY\" host::starts & p=$!; \
         until_true pgrep -xf 'sleep 1404'; kill -INT $p; wait $p; s=$?; until_true nobody; exit $s",
    )
    .expect("status 130", &[]),
    probe(
        "probe.killed",
        "a program of tests is killed while it probes QEMU: the next run takes its directories away",
        "mkdir $DIR/c; printf '#!/bin/sh\\nsleep 1405\\n' > $DIR/qemu; chmod 755 $DIR/qemu; \
         QEMU_PROG=$DIR/qemu IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts & p=$!; \
         until_true pgrep -xf 'sleep 1405'; kill -KILL $p; wait $p; until_true nobody; \
         \"$FAULTY\" records::passes",
    )
    .expect("status 0", &["1 passed"]),
    probe(
        "probe.killed_while_trying_out",
        "a program of tests is killed while a tool is tried out: the next run takes its directories away",
        "mkdir $DIR/c; printf '#!/bin/sh\\nsleep 1406\\n' > $DIR/img; chmod 755 $DIR/img; \
         QEMU_IMG_PROG=$DIR/img IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts & p=$!; \
         until_true pgrep -xf 'sleep 1406'; ls $TEST_DIR; kill -KILL $p; wait $p; until_true nobody; \
         \"$FAULTY\" records::passes",
    )
    .expect("status 0", &["1 passed"]),
    probe(
        "probe.qemu_is_true",
        "QEMU is /bin/true",
        "mkdir $DIR/c; QEMU_PROG=/bin/true IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["/bin/true"]),
    probe(
        "probe.qemu_is_false",
        "QEMU is /bin/false",
        "mkdir $DIR/c; QEMU_PROG=/bin/false IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["/bin/false"]),
    probe(
        "probe.qemu_is_yes",
        "QEMU prints without end",
        "mkdir $DIR/c; ulimit -v 8000000; IOTEST_TIMEOUT_SCALE=0.1 QEMU_PROG=/usr/bin/yes IOTEST_CACHE_DIR=$DIR/c \
         timeout 60 \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["yes"]),
    probe(
        "probe.qemu_is_a_directory",
        "QEMU is a directory",
        "QEMU_PROG=/tmp IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["/tmp"]),
    probe(
        "probe.qemu_is_not_there",
        "QEMU_PROG names nothing",
        "QEMU_PROG=/nowhere IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["/nowhere"]),
    probe(
        "probe.qemu_crashes",
        "QEMU crashes at once",
        "mkdir $DIR/c; printf '#!/bin/sh\\nkill -SEGV $$\\n' > $DIR/qemu; chmod 755 $DIR/qemu; \
         QEMU_PROG=$DIR/qemu IOTEST_CACHE_DIR=$DIR/c \"$FAULTY\" host::starts_a_machine",
    )
    .expect("status 101|status 2", &["/dir/qemu", "SIGSEGV"]),
    ended("jobs.int_to_runner", "SIGINT to cargo iotest",
        "start_iotest b_waits waits::; end_by INT; report").expect("status 101|status 130", &["status 130", "b_waits"]),
    ended("jobs.term_to_runner", "SIGTERM to cargo iotest",
        "start_iotest b_waits waits::; end_by TERM; report").expect("status 101|status 130", &["status 1", "b_waits"]),
    ended("jobs.hup_to_runner", "SIGHUP to cargo iotest",
        "start_iotest b_waits waits::; end_by HUP; report").expect("status 101|status 130", &["status 1", "b_waits"]),
    ended("jobs.quit_to_runner", "SIGQUIT to cargo iotest",
        "start_iotest b_waits waits::; end_by QUIT; report").expect("status 101|status 130", &["status 1", "b_waits"]),
    ended("jobs.int_to_harness", "SIGINT to the harness of cargo test",
        "start_tests b_waits waits::; end_by INT; report").expect("status 101|status 130", &["status 130", "b_waits"]),
    ended("jobs.term_to_harness", "SIGTERM to the harness of cargo test",
        "start_tests b_waits waits::; end_by TERM; report").expect("status 101|status 130", &["status 1", "b_waits"]),
    ended("jobs.hup_to_harness", "SIGHUP to the harness of cargo test",
        "start_tests b_waits waits::; end_by HUP; report").expect("status 101|status 130", &["status 1", "b_waits"]),
    ended("jobs.quit_to_harness", "SIGQUIT to the harness of cargo test",
        "start_tests b_waits waits::; end_by QUIT; report").expect("status 101|status 130", &["status 1", "b_waits"]),
    ended("jobs.int_to_nextest", "SIGINT to nextest",
        "start_nextest b_waits waits::a waits::b; end_by INT; report").expect("status 101|status 130", &["b_waits"]),
    ended("jobs.hup_to_nextest", "SIGHUP to nextest",
        "start_nextest b_waits waits::a waits::b; end_by HUP; report").expect("status 101|status 130", &["b_waits"]),
    ended("jobs.term_to_runner_with_programs", "SIGTERM to cargo iotest while a machine and a server run",
        "start_iotest with_programs --include-ignored waits::with_programs; end_by TERM; report")
        .expect("status 101|status 130", &["with_programs"]),
    ended("jobs.int_twice", "SIGINT to cargo iotest, twice",
        "start_iotest b_waits waits::; kill -INT $run; sleep 0.1; end_by INT; report")
        .expect("status 101|status 130", &["status 130", "b_waits"]),
    row(
        "jobs.group_of_another_namespace",
        "the runner's process group is that of a process outside of its pid namespace, as in a container",
        "shell.signals",
        "unshare --pid --fork --mount-proc \"$IOTEST\" iotest --package=iotest-faults --test=faulty records::passes",
    )
    .expect("status 0", &["1 passed"])
    .never(&["panicked"]),
    row(
        "jobs.group_of_another_namespace_for_harness",
        "the same for the harness of cargo test",
        "shell.signals",
        "unshare --pid --fork --mount-proc \"$FAULTY\" records::passes; a=$?; NEXTEST=1 \
         unshare --pid --fork --mount-proc \"$FAULTY\" --exact records::passes::raw-file --nocapture; exit $((a + $?))",
    )
    .expect("status 0", &["1 passed"])
    .never(&["panicked"]),
    row("jobs.control_c_in_a_terminal", "Ctrl-C is typed in the terminal of cargo iotest", "shell.signals",
        "mkfifo $DIR/keys; script -qec \"$IOTEST iotest --package=iotest-faults --test=faulty --color=never waits::b\" \
         /dev/null < $DIR/keys > $DIR/run.log 2>&1 & p=$!; exec 7> $DIR/keys; until_true begun b_waits; \
         printf '\\003' >&7; wait $p; s=$?; cat $DIR/run.log; until_true nobody; exit $s")
        .expect("status 130", &["interrupted"]).never(&["panicked"]),
    row("jobs.terminal_goes_away", "the terminal of cargo iotest goes away", "shell.signals",
        "mkfifo $DIR/keys; script -qec \"$IOTEST iotest --package=iotest-faults --test=faulty --color=never waits::b\" \
         /dev/null < $DIR/keys > $DIR/run.log 2>&1 & p=$!; exec 7> $DIR/keys; until_true begun b_waits; \
         kill -KILL $p; exec 7>&-; until_true nobody; report")
        .expect("status 101|status 130", &["b_waits"]).never(&["panicked", "\nok: "]),
    row("jobs.case_has_no_terminal", "a case opens the terminal of the program of tests", "shell.signals",
        "timeout 15 script -qec \"$FAULTY --color=never terminal::opens_the_terminal\" /dev/null < /dev/null")
        .expect("status 0", &["1 passed"]),
    row("jobs.case_has_no_terminal_of_runner", "a case opens the terminal of cargo iotest", "shell.signals",
        "timeout 15 script -qec \"$IOTEST iotest --package=iotest-faults --test=faulty --color=never terminal::opens_the_terminal\" \
         /dev/null < /dev/null").expect("status 0", &["1 passed"]),
    row("jobs.case_has_no_terminal_of_nextest", "a case opens the terminal of nextest", "shell.signals",
        "script -qec \"$CARGO nextest run --package=iotest-faults --test=faulty --color=never \
         --show-progress=none terminal::opens_the_terminal\" /dev/null < /dev/null").expect("status 0", &["1 passed"]),
    row("jobs.case_stops_its_group_in_a_terminal", "a case in a terminal stops its group as Ctrl-Z does: the limit holds",
        "shell.signals",
        "timeout 15 script -qec \"$FAULTY --color=never terminal::stops_its_group_as\" /dev/null < /dev/null")
        .expect("status 101", &["exceeded its time limit of 2s"]),
    terminal("jobs.case_stops_itself", "a case stops itself", "terminal::stops_itself::raw-file")
        .expect("fail", &["exceeded its time limit of 2s"]),
    terminal("jobs.case_stops_its_group", "a case stops its process group", "terminal::stops_its_group::raw-file")
        .expect("fail", &["exceeded its time limit of 2s"]),
    terminal("jobs.case_stops_its_group_as_a_terminal", "a case sends SIGTSTP to its group",
        "terminal::stops_its_group_as_a_terminal_does::raw-file").expect("fail", &["exceeded its time limit of 2s"]),
    terminal("jobs.case_interrupts_its_group", "a case sends SIGINT to its group", "terminal::interrupts_its_group::raw-file")
        .expect("fail", &["SIGINT"]),
    terminal("jobs.case_hangs_up_its_group", "a case sends SIGHUP to its group", "terminal::hangs_up_its_group::raw-file")
        .expect("fail", &["SIGHUP"]),
    terminal("jobs.case_opens_the_terminal", "a case opens /dev/tty", "terminal::opens_the_terminal::raw-file").expect("pass", &[]),
    terminal("jobs.case_begins_a_session", "a case begins a session and hangs", "terminal::begins_a_session_and_hangs::raw-file")
        .expect("fail", &["exceeded its time limit of 2s"]),
    terminal("jobs.case_stops_its_watchdog", "a case stops the process that watches it: the limit holds",
        "terminal::stops_its_watchdog::raw-file").expect("fail|broken", &[]),
    terminal("jobs.case_stops_its_watchdogs_group", "a case sends SIGTSTP to the group of the process that watches it",
        "terminal::stops_its_watchdogs_group::raw-file").expect("fail|broken", &[])
        .never(&["it is in the group of its watchdog"]),
    terminal("jobs.case_reads_its_input", "a case reads its standard input", "terminal::reads_its_input::raw-file").expect("pass", &[]),
    odd("syntax.directory_with_hash", "TEST_DIR has a # in its name",
        "d=\"$DIR/a#b\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_ampersand", "TEST_DIR has a & in its name",
        "d=\"$DIR/a&b\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_percent", "TEST_DIR has a % in its name",
        "d=\"$DIR/a%20b\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_question_mark", "TEST_DIR has a ? in its name",
        "d=\"$DIR/a?b=c\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_comma", "TEST_DIR has a comma and an equals sign in its name",
        "d=\"$DIR/a,b=c\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_blank", "TEST_DIR has a blank in its name",
        "d=\"$DIR/a b\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_quotes", "TEST_DIR has quotes and a backslash in its name",
        "d=\"$DIR/a'b\\\"c\\\\d\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.directory_with_unicode", "TEST_DIR has a name in Japanese",
        "d=\"$DIR/日本\"; mkdir \"$d\"; TEST_DIR=$d iotest host::uses_an_image"),
    odd("syntax.socket_directory_with_odd_characters", "SOCK_DIR has #, &, %, ? and a comma in its name",
        "d=\"$DIR/s#&%41?,x=y\"; mkdir \"$d\"; SOCK_DIR=$d iotest host::uses_an_image"),
    image("syntax.image_with_hash", "an image has a # in its name", "host::names_an_image::hash::raw-file"),
    image("syntax.nbd_image_with_hash", "the same, over nbd", "host::names_an_image::hash::raw-nbd"),
    image("syntax.nbd_image_with_ampersand", "an image over nbd has a & in its name", "host::names_an_image::ampersand::raw-nbd"),
    image("syntax.image_with_percent", "an image has a % in its name", "host::names_an_image::percent::raw-file"),
    image("syntax.nbd_image_with_percent", "the same, over nbd", "host::names_an_image::percent::raw-nbd"),
    image("syntax.image_with_question_mark", "an image has a ? in its name", "host::names_an_image::question::raw-file"),
    image("syntax.nbd_image_with_question_mark", "the same, over nbd", "host::names_an_image::question::raw-nbd"),
    image("syntax.image_with_comma", "an image has a comma in its name", "host::names_an_image::comma::raw-file"),
    image("syntax.nbd_image_with_comma", "the same, over nbd", "host::names_an_image::comma::raw-nbd"),
    image("syntax.image_with_equals", "an image has an equals sign in its name", "host::names_an_image::equals::raw-file"),
    image("syntax.image_with_blank", "an image has a blank in its name", "host::names_an_image::space::raw-file"),
    image("syntax.nbd_image_with_blank", "the same, over nbd", "host::names_an_image::space::raw-nbd"),
    image("syntax.image_with_quotes", "an image has quotes in its name", "host::names_an_image::quote::raw-file"),
    image("syntax.nbd_image_with_plus", "an image over nbd has a + in its name", "host::names_an_image::plus::raw-nbd"),
    image("syntax.image_with_colon", "an image has a colon in its name", "host::names_an_image::colon::raw-file"),
    image("syntax.nbd_image_with_backslash", "an image over nbd has a backslash in its name", "host::names_an_image::backslash::raw-nbd"),
    image("syntax.nbd_image_with_unicode", "an image over nbd has a name in Japanese", "host::names_an_image::unicode::raw-nbd"),
    row("syntax.option_key_with_comma", "the key of an option has a comma in it", "cases.syntax", "syntax::key_with_a_comma::raw-file")
        .expect("fail|broken", &["id,drive"]),
    row("syntax.option_value_with_commas", "the value of an option has commas in it", "cases.syntax", "syntax::value_with_commas::raw-file")
        .expect("pass", &[]),
    tree("guess.other_micro_release", "a test of a tree of another micro release fails for a reason of its own",
        "tree 10.0.1; tree_test 001 'echo one' 'two\\n'; run_tree -raw 001").expect("status 101", &["001"])
        .never(&["known cause", "panicked"]),
    tree("guess.other_release", "a test of a tree of another release fails for a reason of its own",
        "tree 9.2.0; tree_test 001 'echo one' 'two\\n'; run_tree -raw 001").expect("status 101", &["001"])
        .never(&["known cause", "panicked"]),
    tree("guess.test_that_is_known_otherwise", "a test whose number has a known cause fails for another reason",
        "tree 10.0.2; for t in 049 093 185 240 267; do tree_test $t 'echo one' 'two\\n'; done; run_tree -qcow2")
        .expect("status 101", &["049"]).never(&["known cause", "known to need qtest", "panicked"]),
    tree("twice.qtest_that_is_not_listed", "a QEMU takes -accel qtest and does not list it: it runs as it is",
        "tree 10.0.2; printf '#!/bin/bash\\necho \"$*\" >> %s/seen\\nexec qemu-system-x86_64 \"${@/qtest/tcg}\"\\n' $DIR > $DIR/qemu-system-x86_64; \
         chmod 755 $DIR/qemu-system-x86_64; \
         tree_test 001 'echo quit | $QEMU_PROG -name marker -nodefaults -machine none -accel qtest -display none -monitor stdio >/dev/null; echo done' 'done\\n'; \
         QEMU_PROG=$DIR/qemu-system-x86_64 run_tree -raw 001; s=$?; grep -- '-name marker' $DIR/seen; exit $s")
        .expect("status 0", &["-accel qtest"]),
    tree("twice.build_directory_elsewhere", "cargo builds elsewhere (build.build-dir): the report finds what a program of tests has left",
        "unset IOTEST_OUTPUT_DIR; export CARGO_TARGET_DIR=$DIR/target CARGO_BUILD_BUILD_DIR=$DIR/build; \
         mkdir -p $DIR/target $DIR/build/debug/deps; cp \"$FAULTY\" $DIR/build/debug/deps/faulty-0; \
         CARGO_MANIFEST_DIR=$PACKAGE $DIR/build/debug/deps/faulty-0 records::passes >/dev/null; report")
        .expect("status 0", &["1 passed"]),
    tree("absent.tree_reference_is_a_directory", "a directory lies where a tree's reference should be",
        "tree 10.0.2; tree_test 001 'echo one' 'one\\n'; rm $DIR/qemu/tests/qemu-iotests/001.out; \
         mkdir $DIR/qemu/tests/qemu-iotests/001.out; run_tree -raw 001").expect("status 101", &["BROKEN 001", "001.out"]),
    tree("absent.tree_reference_in_a_circle", "a tree's more special reference is a link to itself",
        "tree 10.0.2; tree_test 001 'echo one' 'one\\n'; \
         ln -s 001.out.raw $DIR/qemu/tests/qemu-iotests/001.out.raw; run_tree -raw 001").expect("status 101", &["BROKEN 001", "001.out.raw"]),
    tree("absent.tree_without_reference", "a tree's test has no reference: as under check, it is not run",
        "tree 10.0.2; tree_test 001 'echo one' 'one\\n'; rm $DIR/qemu/tests/qemu-iotests/001.out; run_tree -raw 001")
        .expect("status 4", &["001"]),
    tree("owner.tree_is_not_written_to", "a run on a tree writes nothing into it",
        "tree 10.0.2; tree_test 001 'echo one; touch $TEST_DIR/f' 'one\\n'; tree_test 002 'echo one' 'two\\n'; \
         find $DIR/qemu | sort > $DIR/before; run_tree -raw; find $DIR/qemu | sort | cmp - $DIR/before").expect("status 0", &["002"]),
    tree("test.tree_test_leaves_a_process", "a tree's test leaves a deaf process",
        "tree 10.0.2; tree_test 001 'setsid bash -c \"trap \\\"\\\" TERM; while :; do sleep 1; done\" & echo one' 'one\\n'; run_tree --leaks=fail -raw 001")
        .expect("status 101", &["left processes running"]),
    tree("test.tree_test_hangs", "a tree's test hangs and hears no SIGTERM",
        "tree 10.0.2; tree_test 001 'trap \"\" TERM; while :; do sleep 1; done' 'one\\n'; run_tree --timeout 2 -raw 001")
        .expect("status 101", &["exceeded its time limit of 2s"]),
    tree("jobs.tree_test_stops_itself", "a tree's test stops its process group",
        "tree 10.0.2; tree_test 001 'kill -STOP 0' 'one\\n'; run_tree --timeout 2 -raw 001").expect("status 101", &["exceeded its time limit of 2s"]),
    tree("owner.tree_test_leaves_a_mount", "a tree's test leaves a directory of the user mounted below its own",
        "victim $DIR/v; tree 10.0.2; tree_test 001 \"mkdir \\$TEST_DIR/m; mount --bind $DIR/v \\$TEST_DIR/m; echo one\" 'one\\n'; \
         run_tree -raw 001; s=$?; survives $DIR/v; exit $s").expect("status 101", &["FAIL 001", "left mounted, unmounted now", "raw-file-001/m"]).never(&["DATA LOSS", "panicked"]),
    tree("text.tree_output_without_end", "a tree's test prints without end; the records may have 48 MiB",
        "tree 10.0.2; tree_test 001 'yes' 'one\\n'; mount -t tmpfs -o size=48m none $OUT; mkdir $DIR/tmp; \
         mount -t tmpfs -o size=48m none $DIR/tmp; TMPDIR=$DIR/tmp run_tree --timeout 3 -raw 001; s=$?; umount -l $OUT $DIR/tmp; exit $s")
        .expect("status 101", &["wrote more than 256 MiB"]).never(&["No space left", "panicked"]),
    tree("text.tree_output_with_orders", "a tree's test prints terminal control sequences",
        "tree 10.0.2; tree_test 001 'printf \"\\\\033[2J\\\\rgone\\\\b\\\\0\\\\n\"' 'one\\n'; run_tree -raw 001 2>&1 | clean_text").expect("status 0", &[]),
    tree("record.tree_runner_killed", "a run on a tree is killed during its second test: the report names what is lost",
        "tree 10.0.2; tree_test 001 'echo one' 'one\\n'; tree_test 002 'touch '$DIR'/begun; sleep 100' ''; tree_test 003 'echo one' 'one\\n'; \
         \"$IOTEST\" iotest --qemu-tree $DIR/qemu -j1 -raw > $DIR/run.log 2>&1 & p=$!; until_true ls $DIR/begun; kill -KILL $p; \
         until_true nobody; empty $TEST_DIR $SOCK_DIR; report").expect("status 101", &["002", "003", "lost"]),
    user("user.closed_output", "standard output is closed", "iotest records::passes >&-").expect("status 0|status 101", &[]),
    user("user.closed_error", "standard error is closed", "\"$FAULTY\" records::passes 2>&-").expect("status 0", &["1 passed"]),
    user("user.closed_input", "standard input is closed", "iotest records::passes terminal::reads_its_input <&-").expect("status 0", &["2 passed"]),
    user("user.reader_goes_away", "the reader of the output goes away after a line",
        "iotest --repeat=30 records::passes | head -1; [ ${PIPESTATUS[0]} -le 101 ]; s=$?; until_true nobody; exit $s").expect("status 0", &[]),
    user("user.list_whose_reader_goes_away", "the reader of a list goes away",
        "\"$FAULTY\" --list | head -1; iotest --list | head -1; true").expect("status 0", &[]),
    user("user.two_runs_at_once", "two runs at the same time with the same output directory",
        "iotest --repeat=10 records::passes > $DIR/1 2>&1 & a=$!; iotest --repeat=10 waits::a_passes > $DIR/2 2>&1 & b=$!; \
         wait $a; s=$?; wait $b; t=$?; cat $DIR/1 $DIR/2; report; exit $((s + t))").expect("status 0", &["10 passed"]),
    user("user.no_workspace", "cargo iotest where there is no Cargo.toml",
        "cd /; \"$IOTEST\" iotest").expect("status 2|status 101", &["Cargo.toml"]),
    user("user.locale_c", "the locale is C", "LC_ALL=C iotest records::passes").expect("status 0", &["1 passed"]),
    user("user.narrow_terminal", "the terminal has one column",
        "script -qec \"stty cols 1; $IOTEST iotest --package=iotest-faults --test=faulty records::passes\" /dev/null < /dev/null")
        .expect("status 0", &["1"]),
    user("user.report_of_another_directory", "a report is asked for of a directory that is no run",
        "mkdir $DIR/x; report $DIR/x").expect("status 2|status 4|status 101", &["/dir/x"]).never(&["\nok: ", "panicked"]),
    user("user.report_of_no_directory", "a report is asked for of a directory that is not there",
        "report /nowhere").expect("status 2|status 4|status 101", &["/nowhere"]).never(&["\nok: ", "panicked"]),
    user("user.bless_of_nothing", "bless where nothing has run", "of_runner bless").expect("status 2|status 4|status 101|status 0", &["run"]),
    user("user.stopped_and_continued", "the runner is stopped and goes on",
        "start_iotest b_waits waits::; kill -STOP $run; sleep 0.3; kill -CONT $run; end_by INT").expect("status 0", &["status 130"]),
];
