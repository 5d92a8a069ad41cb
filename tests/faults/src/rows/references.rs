//! Absent and unreadable files; which logs are accepted, and when.

use crate::row::{Row, row};

const fn absent(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.absent", script)
}

const fn early(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.early", script).expect("status 0", &[]).never(&["panicked"])
}

pub(super) const ROWS: &[Row] = &[
    absent(
        "absent.no_reference",
        "a test logs and has no reference",
        "iotest early::logs_and_passes",
    )
    .expect("status 101", &["FAIL early::logs_and_passes", "reference"]),
    absent(
        "absent.reference_is_a_directory",
        "a directory lies where the reference should be",
        "g=$GOLDEN/early; mv $g/logs_as_before.out $DIR; mkdir $g/logs_as_before.out; \
         iotest early::logs_as_before; s=$?; rmdir $g/logs_as_before.out; mv $DIR/*.out $g; exit $s",
    )
    .expect("status 101", &["BROKEN early::logs_as_before", "irectory", "logs_as_before.out"]),
    absent(
        "absent.special_reference_is_a_directory",
        "a directory lies where the more special reference would be, beside the common one",
        "g=$GOLDEN/early; mkdir $g/logs_as_before.raw.out; \
         iotest early::logs_as_before; s=$?; rmdir $g/logs_as_before.raw.out; exit $s",
    )
    .expect("status 101", &["BROKEN early::logs_as_before", "logs_as_before.raw.out"]),
    absent(
        "absent.special_reference_in_a_circle",
        "the more special reference is a link to itself",
        "g=$GOLDEN/early; ln -s logs_as_before.raw.out $g/logs_as_before.raw.out; \
         iotest early::logs_as_before; s=$?; rm $g/logs_as_before.raw.out; exit $s",
    )
    .expect("status 101", &["BROKEN early::logs_as_before", "logs_as_before.raw.out"]),
    absent(
        "absent.special_reference_under_cargo_test",
        "the more special reference is a link to itself, under cargo test",
        "g=$GOLDEN/early; ln -s logs_as_before.raw.out $g/logs_as_before.raw.out; \
         tests early::logs_as_before; s=$?; rm $g/logs_as_before.raw.out; exit $s",
    )
    .expect("status 101", &["BROKEN early::logs_as_before", "logs_as_before.raw.out"]),
    absent(
        "absent.reference_is_a_fifo",
        "a FIFO lies where the reference should be",
        "g=$GOLDEN/early; mv $g/logs_as_before.out $DIR; mkfifo $g/logs_as_before.out; \
         iotest --timeout=5 early::logs_as_before; s=$?; rm $g/logs_as_before.out; mv $DIR/*.out $g; exit $s",
    )
    .expect("status 101", &["BROKEN early::logs_as_before", "logs_as_before.out"]),
    absent(
        "absent.directory_of_references_is_a_file",
        "a file lies where the directory of references should be",
        "mv $GOLDEN/early $DIR/saved; touch $GOLDEN/early; \
         iotest early::logs_as_before; s=$?; rm $GOLDEN/early; mv $DIR/saved $GOLDEN/early; exit $s",
    )
    .expect("status 101", &["BROKEN early::logs_as_before", "ot a directory"]),
    absent(
        "absent.unreadable_reference_is_not_blessed_over",
        "a directory lies where the reference should be, and --bless is given",
        "g=$GOLDEN/early; mv $g/logs_as_before.out $DIR; mkdir $g/logs_as_before.out; \
         tests --bless early::logs_as_before; s=$?; rmdir $g/logs_as_before.out; mv $DIR/*.out $g; exit $s",
    )
    .expect("status 101", &["logs_as_before.out"]),
    absent(
        "absent.cache_is_a_file",
        "a file lies where the directory for probes should be",
        "touch $DIR/cache; IOTEST_CACHE_DIR=$DIR/cache iotest host::starts_a_machine",
    )
    .expect("status 0|status 2|status 101", &["/dir/cache"])
    .never(&["panicked"]),
    absent(
        "absent.cache_is_garbage",
        "the cache of probes holds other bytes",
        "export IOTEST_CACHE_DIR=$DIR/cache; iotest host::starts_a_machine >/dev/null; \
         for f in $DIR/cache/*.facts; do head -c 999 /dev/urandom > $f; done; iotest host::starts_a_machine",
    )
    .expect("status 0", &["1 passed"]),
    absent(
        "absent.cache_is_a_directory_inside",
        "a directory lies where the file of a probe should be",
        "export IOTEST_CACHE_DIR=$DIR/cache; iotest host::starts_a_machine >/dev/null; \
         for f in $DIR/cache/*.facts; do rm $f; mkdir $f; done; iotest host::starts_a_machine",
    )
    .expect("status 0", &["1 passed", "/dir/cache"]),
    absent(
        "absent.history_is_garbage",
        "the history of times holds other bytes",
        "iotest records::passes >/dev/null; head -c 999 /dev/urandom > $OUT/history.json; iotest records::passes",
    )
    .expect("status 0", &["1 passed"]),
    absent(
        "absent.runs_are_a_file",
        "a file lies where the directory of runs should be",
        "touch $OUT/runs; iotest records::passes",
    )
    .expect("status 2|status 101", &["/out/runs"])
    .never(&["panicked", "\nok: "]),
    absent(
        "absent.runs_are_a_file_for_the_report",
        "a file lies where the directory of runs should be, and a report is asked for",
        "touch $OUT/runs; report",
    )
    .expect("status 2|status 101", &["/out/runs"])
    .never(&["panicked", "\nok: "]),
    absent(
        "absent.latest_leads_nowhere",
        "the link to the last run leads nowhere, and a report is asked for",
        "mkdir -p $OUT/runs; ln -s nowhere $OUT/runs/latest; report",
    )
    .expect("status 2|status 4|status 101", &["latest"])
    .never(&["panicked", "\nok: "]),
    absent(
        "absent.failed_after_cargo_test",
        "cargo test fails; --failed picks what failed",
        "tests --exact records::passes::raw-file early::logs_and_fails::raw-file >/dev/null 2>&1; iotest --failed -n",
    )
    .expect("status 0", &["early::logs_and_fails::raw-file"])
    .never(&["records::passes"]),
    absent(
        "absent.failed_after_nextest",
        "nextest fails; --failed picks what failed",
        "nextest records::passes early::logs_and_fails >/dev/null 2>&1; iotest --failed -n",
    )
    .expect("status 0", &["early::logs_and_fails::raw-file"])
    .never(&["records::passes"]),
    absent(
        "absent.failed_without_a_run",
        "--failed where nothing has run",
        "iotest --failed",
    )
    .expect("status 4|status 2", &["run"])
    .never(&["no case failed", "panicked"]),
    absent(
        "absent.bless_after_cargo_test",
        "a log is new under cargo test; cargo iotest bless accepts it",
        "tests early::logs_and_passes >/dev/null 2>&1; of_runner bless; cat $GOLDEN/early/logs_and_passes.out; \
         s=$?; rm -f $GOLDEN/early/logs_and_passes*; exit $s",
    )
    .expect("status 0", &["new"]),
    absent(
        "absent.bless_after_nextest",
        "a log is new under nextest; cargo iotest bless accepts it",
        "nextest early::logs_and_passes >/dev/null 2>&1; of_runner bless; cat $GOLDEN/early/logs_and_passes.out; \
         s=$?; rm -f $GOLDEN/early/logs_and_passes*; exit $s",
    )
    .expect("status 0", &["new"]),
    absent(
        "absent.review_after_cargo_test",
        "a log is new under cargo test; cargo iotest review shows it",
        "tests early::logs_and_passes >/dev/null 2>&1; echo q | timeout 20 \"$IOTEST\" iotest review",
    )
    .expect("status 0|status 2", &["logs_and_passes"])
    .never(&["panicked"]),
    early(
        "early.bless_writes_what_passes",
        "--bless writes the reference of a case that ends well",
        "tests --bless early::logs_and_passes; grep new $GOLDEN/early/logs_and_passes.out; s=$?; \
         rm -f $GOLDEN/early/logs_and_passes*; exit $s",
    ),
    early(
        "early.bless_of_a_failure",
        "--bless and bless write nothing of a case that fails after its log",
        "c=logs_and_fails; tests --bless --exact early::$c::raw-file; iotest --exact early::$c::raw-file; \
         of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_leak",
        "--bless and bless write nothing of a case that leaves a process",
        "c=logs_and_leaks; tests --bless --exact early::$c::raw-file; iotest --exact early::$c::raw-file; \
         of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_hang",
        "--bless and bless write nothing of a case that hangs after its log",
        "c=logs_and_hangs; tests --bless --exact early::$c::raw-file; iotest --exact early::$c::raw-file; \
         of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_hang_at_exit",
        "--bless and bless write nothing of a case that hangs at its exit",
        "export LD_PRELOAD=$AT_EXIT; c=logs_and_hangs_at_its_end; tests --bless --exact early::$c::raw-file; \
         iotest --exact early::$c::raw-file; of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_an_abort",
        "--bless and bless write nothing of a case that aborts after its log",
        "c=logs_and_aborts; tests --bless --exact early::$c::raw-file; iotest --exact early::$c::raw-file; \
         of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_an_abort_at_exit",
        "--bless and bless write nothing of a case that aborts in a destructor",
        "c=logs_and_aborts_at_its_end; tests --bless --exact early::$c::raw-file; \
         iotest --exact early::$c::raw-file; of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_crash_at_exit",
        "--bless and bless write nothing of a case that crashes in a handler",
        "export LD_PRELOAD=$AT_EXIT; c=logs_and_crashes_at_its_exit; tests --bless --exact early::$c::raw-file; \
         iotest --exact early::$c::raw-file; of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_kill_at_exit",
        "--bless and bless write nothing of a case that is killed in a destructor",
        "c=logs_and_is_killed_at_its_end; tests --bless --exact early::$c::raw-file; \
         iotest --exact early::$c::raw-file; of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_dropped_crash",
        "--bless and bless write nothing of a case whose QEMU crashed and was dropped",
        "c=logs_and_drops_a_crash; tests --bless --exact early::$c::raw-file; \
         iotest --exact early::$c::raw-file; of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_a_bad_tear_down",
        "--bless and bless write nothing of a case whose fixture fails to be torn down",
        "c=logs_and_cannot_tear_down; tests --bless --exact early::$c::raw-file; \
         iotest --exact early::$c::raw-file; of_runner bless; [ ! -e $GOLDEN/early/$c.out ]",
    ),
    early(
        "early.bless_of_parameters_is_no_chance",
        "three parameters log differently: five first blessings with three threads are the same",
        "for i in 1 2 3 4 5; do rm -f $GOLDEN/early/logs_its_parameter*; \
         tests --bless --test-threads=3 early::logs_its_parameter >/dev/null 2>&1; \
         (cd $GOLDEN/early; grep . logs_its_parameter*) > $DIR/$i; cmp $DIR/1 $DIR/$i || exit 9; done; \
         rm -f $GOLDEN/early/logs_its_parameter*",
    ),
    early(
        "early.bless_in_ci",
        "--bless writes nothing where CI is set",
        "CI=true tests --bless early::logs_and_passes; [ ! -e $GOLDEN/early/logs_and_passes.out ]",
    ),
];
