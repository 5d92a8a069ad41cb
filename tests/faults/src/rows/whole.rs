//! Honesty and load: all runners and reports agree, also under load and after a kill.

use crate::row::{Row, row};

const fn honest(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.honest", script).never(&["panicked"])
}

const fn load(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.load", script).never(&["panicked", "FAIL", "BROKEN"])
}

pub(super) const ROWS: &[Row] = &[
    honest("honest.status_of_a_pass", "one case passes, under each runner",
        "iotest records::passes; a=$?; tests records::passes; b=$?; nextest records::passes; echo \"$a $b $?\"")
        .expect("status 0", &["\n0 0 0\n"]),
    honest("honest.status_of_a_failure", "one of two cases fails, under each runner",
        "c='records::passes early::logs_and_fails'; iotest $c; a=$?; tests $c; b=$?; nextest $c; echo \"$a $b $?\"")
        .expect("status 0", &["\n101 101 100\n"]),
    honest("honest.status_of_a_crash_at_exit", "one of two cases crashes at its exit, under each runner",
        "c='records::passes records::crashes_in_a_destructor'; iotest $c; a=$?; tests $c; b=$?; nextest $c; echo \"$a $b $?\"")
        .expect("status 0", &["\n101 101 100\n"]),
    honest("honest.status_of_a_dropped_crash", "one of two cases drops a machine that crashed, under each runner",
        "c='records::passes dropped::machine::segv'; iotest $c; a=$?; tests $c; b=$?; nextest $c; echo \"$a $b $?\"")
        .expect("status 0", &["\n101 101 100\n"]),
    honest("honest.status_of_nothing", "no case fits, under each runner; cargo test asks several programs, of which each may have none",
        "iotest no_such; a=$?; tests no_such; b=$?; nextest no_such; echo \"$a $b $?\"").expect("status 0", &["\n4 0 4\n"]),
    honest("honest.status_of_skips", "every case skips itself",
        "iotest text::skips_with").expect("status 4", &["NOTHING RAN"]),
    honest("honest.reports_agree", "a pass, a failure, a broken case, a skip and an ignored one: the totals of all reports agree",
        "iotest --json=$DIR/o --junit=$DIR/j --tap=$DIR/t records::passes waits::a waits::with early::logs_and_fails text::skips_with; \
         grep -o '\"passed\": [0-9]*\\|\"failed\": [0-9]*\\|\"skipped\": [0-9]*' $DIR/o | tr '\\n' ' '; \
         grep -o 'tests=\"[0-9]*\"\\|failures=\"[0-9]*\"' $DIR/j | head -2 | tr '\\n' ' '; \
         echo \"$(grep -c '^ok' $DIR/t) $(grep -c '^not ok' $DIR/t)\"")
        .expect("status 0", &["\"passed\": 2 \"failed\": 1 \"skipped\": 1", "failures=\"1\""]),
    honest("honest.report_after_runner", "cargo iotest fails; the report has its status and its totals",
        "iotest records::passes early::logs_and_fails >/dev/null; report").expect("status 101", &["1 passed, 1 failed", "early::logs_and_fails"]),
    honest("honest.report_after_cargo_test", "cargo test fails; the report says the same",
        "tests --exact records::passes::raw-file early::logs_and_fails::raw-file >/dev/null; report")
        .expect("status 101", &["1 passed, 1 failed", "early::logs_and_fails"]),
    honest("honest.report_after_nextest", "nextest fails; the report says the same",
        "nextest records::passes early::logs_and_fails >/dev/null 2>&1; report").expect("status 101", &["1 passed, 1 failed", "early::logs_and_fails"]),
    honest("honest.fail_fast_leaves_the_rest_unrun", "a run ends at its first failure: what did not run is no pass",
        "iotest -j1 --fail-fast --json=$DIR/o early::logs_and_fails waits::a waits::c waits::d; s=$?; \
         grep -o '\"passed\": [0-9]*' $DIR/o; report; exit $s").expect("status 101", &[]).never(&["\nok: ", "panicked"]),
    honest("honest.retry_is_told", "a failed case is tried again and fails again: every attempt is reported",
        "iotest --retries=2 --json=$DIR/o early::logs_and_fails; s=$?; grep -c '\"attempt\":' $DIR/o; exit $s").expect("status 101", &["\n3\n"]),
    honest("honest.failure_in_many", "one of 40 cases fails, under cargo iotest",
        "iotest --repeat=39 records::passes early::logs_and_fails; iotest -j4 --repeat=13 records::passes waits::a waits::c > /dev/null && \
         iotest --repeat=2 early::logs_and_fails records::passes").expect("status 101", &["2 failed"]),
    honest("honest.reports_are_the_same_later", "the JSON of a run and that of the report made later have the same verdicts",
        "iotest --json=$DIR/1 '*destructor*' early::logs_and_fails text::skips_with >/dev/null 2>&1; report --json=$DIR/2 >/dev/null; \
         for i in 1 2; do grep '\"verdict\"' $DIR/$i | sort | uniq -c > $DIR/v$i; done; cat $DIR/v1; cmp $DIR/v1 $DIR/v2").expect("status 0", &["fail"]),
    row("honest.every_other_case", "every case of the program that no row names, under each runner: they say the same of each, and so do reports",
        "others", "all").expect("agree", &["cases"]),
    row("honest.killed_runner_case_by_case", "cargo iotest is killed amid cases that misbehave: the report says of each its verdict, or that it is lost",
        "killed", "cargo iotest").expect("true", &["lost"]),
    row("honest.killed_harness_case_by_case", "the same with the harness of cargo test",
        "killed", "cargo test").expect("true", &["lost"]),
    row("honest.killed_nextest_case_by_case", "the same with nextest, of which is unknown what never began",
        "killed", "nextest").expect("true", &["lost"]),
    load("load.five_hundred_cases", "500 cases that do nothing, eight at a time",
        "iotest -j8 --repeat=500 records::passes").expect("status 0", &["500 passed"]),
    load("load.two_thousand_cases", "2,000 cases: what the runner holds of descriptors, threads and memory stays as it is",
        "\"$IOTEST\" iotest --package=iotest-faults --test=faulty -j8 --repeat=2000 records::passes > $DIR/output 2>&1 & \
         p=$!; held $p > $DIR/held; wait $p; s=$?; stays $DIR/held; grep passed $DIR/output; exit $s")
        .expect("status 0", &["2000 passed", "\nflat\n"]),
    load("load.five_hundred_launches", "one case starts and ends 500 machines: its descriptors, threads and memory stay",
        "iotest launches_five_hundred_times").expect("status 0", &["1 passed"]),
    load("load.thirty_two_at_a_time", "160 cases with machines and without, 32 at a time",
        "iotest -j32 --repeat=40 records::passes host::starts_a_machine waits::a early::logs_as_before").expect("status 0", &["160 passed"]),
    load("load.thirty_two_threads", "the same kinds of cases under the harness of cargo test with 32 threads",
        "for i in $(seq 8); do \"$FAULTY\" --test-threads=32 records::passes host::starts_a_machine waits::a waits::c waits::d early::logs_as_before || exit 9; done")
        .expect("status 0", &["6 passed"]),
    load("load.busy_processors", "eight loops take the processors while machines start",
        "for i in $(seq 8); do (while :; do :; done) & done; iotest -j4 --repeat=20 host::starts_a_machine; s=$?; kill $(jobs -p); exit $s")
        .expect("status 0", &["20 passed"]),
    load("load.all_servers_at_once", "16 cases at a time, each with a machine, a daemon and two servers",
        "iotest -j16 --repeat=16 dropped::all_is_well").expect("status 0", &["16 passed"]),
    row("load.failures_stay_failures", "32 at a time: what fails still fails, and what passes still passes", "shell.load",
        "iotest -j32 --repeat=30 records::passes early::logs_and_fails").expect("status 101", &["30 passed, 30 failed"]),
    row("load.kill_runner_15_times", "cargo iotest is killed at 15 random moments: no process stays, the next run takes all away, no report says ok",
        "shell.kill_iotest",
        "RANDOM=$SEED; echo seed $SEED; for i in $(seq 15); do \
         \"$IOTEST\" iotest --package=iotest-faults --test=faulty --include-ignored -j2 waits:: dropped::all_is_well >/dev/null 2>&1 & \
         p=$!; sleep 0.$((RANDOM % 10))$((RANDOM % 10)); kill -KILL $p; wait $p 2>/dev/null; until_true nobody || exit 8; \
         report > $DIR/r 2>&1; grep -q '^ok: ' $DIR/r && { cat $DIR/r; exit 7; }; done; iotest records::passes")
        .expect("status 0", &["seed", "1 passed"]),
    row("load.kill_harness_15_times", "the harness of cargo test is killed at 15 random moments", "shell.kill_tests",
        "RANDOM=$SEED; echo seed $SEED; for i in $(seq 15); do \
         \"$FAULTY\" --include-ignored --test-threads=2 waits:: dropped::all_is_well >/dev/null 2>&1 & \
         p=$!; sleep 0.$((RANDOM % 10))$((RANDOM % 10)); kill -KILL $p; wait $p 2>/dev/null; until_true nobody || exit 8; \
         report > $DIR/r 2>&1; grep -q '^ok: ' $DIR/r && { cat $DIR/r; exit 7; }; done; \"$FAULTY\" records::passes")
        .expect("status 0", &["seed", "1 passed"]),
    row("load.kill_nextest_15_times", "nextest is killed at 15 random moments", "shell.kill_nextest",
        "RANDOM=$SEED; echo seed $SEED; for i in $(seq 15); do \
         cargo-nextest nextest run --package=iotest-faults --test=faulty --run-ignored=all --show-progress=none waits:: all_is_well >/dev/null 2>&1 & \
         p=$!; sleep 0.$((RANDOM % 10))$((RANDOM % 10)); kill -KILL $p; wait $p 2>/dev/null; until_true nobody || exit 8; \
         done; nextest records::passes").expect("status 0", &["seed", "1 passed"]),
    row("load.kill_tree_15_times", "a run on a tree is killed at 15 random moments", "shell.kill_tree",
        "RANDOM=$SEED; echo seed $SEED; tree 10.0.2; \
         for t in 001 002 003; do tree_test $t 'sleep 0.3; $QEMU -machine none -display none -nodefaults & sleep 100' ''; done; \
         for i in $(seq 15); do \"$IOTEST\" iotest --qemu-tree $DIR/qemu -j2 -raw >/dev/null 2>&1 & \
         p=$!; sleep 0.$((RANDOM % 10))$((RANDOM % 10)); kill -KILL $p; wait $p 2>/dev/null; until_true nobody || exit 8; \
         report > $DIR/r 2>&1; grep -q '^ok: ' $DIR/r && { cat $DIR/r; exit 7; }; done; \
         tree_test 001 'echo one' 'one\\n'; run_tree -raw 001").expect("status 0", &["seed", "1 passed"]),
];
