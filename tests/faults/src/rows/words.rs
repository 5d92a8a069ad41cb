//! Text of other programs: dangerous, endless or secret.

use crate::row::{Row, row};

const fn text(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.text", script).expect("status 0", &[]).never(&["RUST_BACKTRACE"])
}

const fn sizes(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.sizes", script)
        .expect("status 0", &[])
        .never(&["panicked", "No space left"])
}

const fn secret(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.secrets", script)
        .expect("status 0", &[])
        .never(&["panicked", "geheim4711"])
}

pub(super) const ROWS: &[Row] = &[
    text("text.orders_in_failure", "the reason of a failure has terminal control sequences, under cargo iotest",
        "iotest text::fails_with_orders 2>&1 | clean_text"),
    text("text.orders_in_failure_under_cargo_test", "the same under cargo test",
        "tests text::fails_with_orders 2>&1 | clean_text"),
    text("text.orders_in_failure_under_nextest", "the same under nextest",
        "nextest text::fails_with_orders 2>&1 | clean_text"),
    text("text.orders_in_panic", "a panic's message has terminal control sequences",
        "iotest text::panics_with_orders 2>&1 | clean_text"),
    text("text.orders_in_skip", "the reason of a skip has terminal control sequences",
        "iotest text::skips_with_orders 2>&1 | clean_text"),
    text("text.orders_in_skip_under_cargo_test", "the same under cargo test",
        "tests text::skips_with_orders 2>&1 | clean_text"),
    text("text.orders_in_log", "a log that differs has terminal control sequences",
        "iotest text::logs_orders 2>&1 | clean_text"),
    text("text.orders_in_log_under_cargo_test", "the same under cargo test",
        "tests text::logs_orders 2>&1 | clean_text"),
    text("text.orders_in_command_line", "the command line of a process that is left has terminal control sequences",
        "iotest text::leaves_a_process_with_orders 2>&1 | clean_text"),
    text("text.orders_in_report", "a report is made of such a run",
        "iotest text::fails_with_orders text::skips_with >/dev/null 2>&1; report 2>&1 | clean_text"),
    text("text.orders_in_tap", "TAP is made of such a run",
        "iotest --tap=$DIR/o text::fails_with_orders text::skips_with >/dev/null 2>&1; clean_text < $DIR/o"),
    text("text.orders_in_junit", "JUnit is made of such a run",
        "iotest --junit=$DIR/o text::fails_with_orders text::skips_with >/dev/null 2>&1; clean_text < $DIR/o"),
    text("text.orders_in_json", "JSON is made of such a run",
        "iotest --json=$DIR/o text::fails_with_orders text::skips_with >/dev/null 2>&1; clean_json < $DIR/o"),
    text("text.orders_in_annotations", "annotations for GitHub are made of such a run",
        "GITHUB_ACTIONS=true iotest text::fails_with_orders text::skips_with 2>&1 | clean_text"),
    text("text.orders_in_names_of_files", "a file that is left has a name with terminal control sequences, and the directory is kept",
        "iotest --keep=always leaks::leaves_odd_names 2>&1 | clean_text; s=$?; empty $TEST_DIR; exit $s"),
    text("text.orders_in_an_argument", "an argument of the command line has terminal control sequences",
        "iotest \"$(printf 'a\\033[2Jb')\" 2>&1 | clean_text"),
    text("text.orders_in_a_setting", "a variable has terminal control sequences",
        "IMGFMT=$(printf 'a\\033[2Jb') iotest records::passes 2>&1 | clean_text"),
    text("text.orders_of_a_peer", "an error of a peer of QMP has terminal control sequences",
        "iotest control_characters 2>&1 | clean_text"),
    text("text.orders_in_review", "a log with terminal control sequences is reviewed",
        "iotest text::logs_orders >/dev/null 2>&1; echo q | timeout 20 \"$IOTEST\" iotest review --color=never 2>&1 | clean_text"),
    sizes("text.endless_output", "a test prints without end; the records may have 48 MiB",
        "mount -t tmpfs -o size=48m none $OUT; iotest text::prints_without_end; du -sk $OUT; \
         umount -l $OUT").expect("status 0", &["exceeded its time limit of 3s"]),
    sizes("text.endless_output_under_cargo_test", "the same under cargo test, with 48 MiB for temporary files",
        "mkdir $DIR/tmp; mount -t tmpfs -o size=48m none $DIR/tmp; mount -t tmpfs -o size=48m none $OUT; \
         TMPDIR=$DIR/tmp \"$FAULTY\" text::prints_without_end; umount -l $OUT $DIR/tmp")
        .expect("status 0", &["exceeded its time limit of 3s"]),
    sizes("text.output_of_200_mb", "a test prints 200 MB: the ends are there, with a mark between them",
        "mount -t tmpfs -o size=48m none $OUT; iotest text::prints_200_mb; \
         grep -r -l -a 'the first line' $OUT && grep -r -l -a 'the last line' $OUT; s=$?; \
         umount -l $OUT; exit $s").expect("status 0", &["printed 200 MB"]),
    sizes("text.reason_of_100_mb", "the reason of a failure has 100 MB: ends and a mark are kept",
        "mount -t tmpfs -o size=48m none $OUT; iotest text::fails_with_100_mb > $DIR/output 2>&1; \
         [ $(stat -c %s $DIR/output) -lt 1000000 ] && grep -o 'begin xxx' $DIR/output; s=$?; \
         find $OUT -name '*.json' -size +1M; umount -l $OUT; exit $s").expect("status 0", &["begin xxx"]),
    sizes("text.reason_of_100_mb_under_cargo_test", "the same under cargo test",
        "mount -t tmpfs -o size=48m none $OUT; \"$FAULTY\" text::fails_with_100_mb > $DIR/output 2>&1; \
         [ $(stat -c %s $DIR/output) -lt 1000000 ] && grep -o 'begin xxx' $DIR/output; s=$?; umount -l $OUT; exit $s")
        .expect("status 0", &["begin xxx"]),
    sizes("text.log_of_100_mb", "a log has 100 MB: what is shown and recorded of it is short",
        "iotest text::logs_100_mb > $DIR/output 2>&1; [ $(stat -c %s $DIR/output) -lt 1000000 ] && \
         [ -z \"$(find $OUT -name '*.json' -size +1M)\" ]"),
    sizes("text.endless_output_of_a_server", "a server of a test prints without end; TEST_DIR has 48 MiB",
        "mount -t tmpfs -o size=48m none $TEST_DIR; iotest text::has_a_server; s=$?; umount -l $TEST_DIR; exit $s"),
    sizes("text.endless_log_of_a_machine", "a real QEMU logs what its processor does, without end; TEST_DIR has 48 MiB",
        "mount -t tmpfs -o size=48m none $TEST_DIR; iotest text::has_a_machine; s=$?; umount -l $TEST_DIR; exit $s"),
    sizes("text.endless_log_of_a_machine_at_the_limit", "the same, and the case hangs: both ends of the log are kept",
        "mount -t tmpfs -o size=48m none $TEST_DIR; iotest --keep=always text::hangs_beside_a_machine; \
         log=$(ls $TEST_DIR/*/vm0.log); [ $(stat -c %s $log) -le 16777216 ] && grep -a 'bytes left out' $log; s=$?; \
         umount -l $TEST_DIR; exit $s").expect("status 0", &["exceeded its time limit of 6s", "end of vm0.log:", "bytes left out"]),
    secret("secret.on_the_terminal", "a test with a LUKS image fails, under cargo iotest",
        "export IMGKEYSECRET=geheim4711; iotest --format luks secrets:: 2>&1; true"),
    secret("secret.on_the_terminal_of_cargo_test", "a test with a LUKS image fails, under cargo test",
        "export IMGKEYSECRET=geheim4711; tests secrets:: 2>&1; true"),
    secret("secret.on_the_terminal_of_nextest", "a test with a LUKS image fails, under nextest",
        "export IMGKEYSECRET=geheim4711; nextest secrets:: 2>&1; true"),
    secret("secret.with_messages", "the messages of each case are shown",
        "export IMGKEYSECRET=geheim4711; iotest -d -p --format luks secrets:: 2>&1; true"),
    secret("secret.in_records", "records, notes and kept output of such a run",
        "export IMGKEYSECRET=geheim4711; iotest --format luks secrets:: >/dev/null 2>&1; nowhere $IMGKEYSECRET $OUT"),
    secret("secret.in_records_of_cargo_test", "the same under cargo test",
        "export IMGKEYSECRET=geheim4711; tests secrets:: >/dev/null 2>&1; nowhere $IMGKEYSECRET $OUT"),
    secret("secret.in_reports", "JUnit, TAP and JSON of such a run",
        "export IMGKEYSECRET=geheim4711; iotest --junit=$DIR/j --tap=$DIR/t --json=$DIR/o --format luks secrets:: \
         >/dev/null 2>&1; ls $DIR; nowhere $IMGKEYSECRET $DIR").expect("status 0", &["j", "t", "o"]),
    secret("secret.in_annotations", "annotations for GitHub of such a run",
        "export IMGKEYSECRET=geheim4711 GITHUB_ACTIONS=true; iotest --format luks secrets:: 2>&1; true"),
    secret("secret.in_kept_directories", "the directories of such a run are kept",
        "export IMGKEYSECRET=geheim4711; iotest --keep=always --format luks secrets:: >/dev/null 2>&1; \
         nowhere $IMGKEYSECRET $TEST_DIR; s=$?; empty $TEST_DIR; exit $s"),
    secret("secret.in_rerun_command", "the command that runs the case again names the variable alone",
        "export IMGKEYSECRET=geheim4711; iotest --format luks secrets:: 2>&1 | grep rerun:")
        .expect("status 0", &["IMGKEYSECRET"]),
    secret("secret.in_the_plan", "the plan and the cache of such a run",
        "export IMGKEYSECRET=geheim4711 IOTEST_CACHE_DIR=$DIR/cache; iotest --format luks secrets:: >/dev/null 2>&1; \
         \"$FAULTY\" --internal-plan=1 >$DIR/plan 2>&1; nowhere $IMGKEYSECRET $DIR $OUT"),
    secret("secret.cut_in_the_middle", "a secret stands wherever a long text is cut, under each runner",
        "export IMGKEYSECRET=geheim4711-0815; iotest secrets::repeats >$DIR/1 2>&1; \
         \"$FAULTY\" secrets::repeats >$DIR/2 2>&1; nextest secrets::repeats >$DIR/3 2>&1; \
         grep -h -c 'left out' $DIR/[12]; grep -h -a -o -E 'gehei|711-0815' -r $DIR $OUT | sort | uniq -c")
        .expect("status 0", &[]).never(&["gehei", "711-0815", "\n0\n"]),
    secret("secret.with_characters_of_a_pattern", "the secret has characters that mean something in patterns and JSON",
        "export IMGKEYSECRET='a.*\"\\b$'; iotest --format luks secrets:: >/dev/null 2>&1; \
         nowhere \"$IMGKEYSECRET\" $OUT && nowhere 'a.*\\\"' $OUT"),
];
