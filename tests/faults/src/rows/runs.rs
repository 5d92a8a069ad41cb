//! Actions of users and services: runs that are killed, interrupted or tampered with.

use crate::row::{Row, row};

const fn runs(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.runs", script)
}

const fn tampered(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.tampered", script)
        .expect("status 101", &["passes.raw-file"])
        .never(&["\nok: ", "panicked"])
}

const LOST: &[&str] = &["b_waits", "c_passes", "d_passes", "lost"];

pub(super) const ROWS: &[Row] = &[
    runs(
        "record.same_target_in_two_packages",
        "two packages have a target and a case of one name, of which one fails, under nextest",
        "\"$CARGO\" nextest run --package=iotest-faults --package=iotest-conformance \
         --test=misbehaviour --color=never --no-fail-fast --show-progress=none \
         -E 'test(=behaved::passes_quietly::raw-file)'; [ $? = 100 ] && report",
    )
    .expect("status 101", &["the twin fails", "1 passed", "1 failed"]),
    runs(
        "record.runner_killed_after_first",
        "cargo iotest is killed after the first of four cases; what does the report say?",
        "start_iotest b_waits waits::; end_by KILL; empty $TEST_DIR $SOCK_DIR; report",
    )
    .expect("status 101", LOST)
    .never(&["\nok: "]),
    runs(
        "record.harness_killed_after_first",
        "the harness of cargo test is killed after the first of four cases",
        "start_tests b_waits waits::; end_by KILL; empty $TEST_DIR $SOCK_DIR; report",
    )
    .expect("status 101", LOST)
    .never(&["\nok: "]),
    runs(
        "record.nextest_killed_after_first",
        "nextest is killed after the first of four cases: what began is abandoned",
        "start_nextest b_waits waits::a waits::b waits::c waits::d; end_by KILL; \
         empty $TEST_DIR $SOCK_DIR; report",
    )
    .expect("status 101", &["b_waits", "abandoned: its runner ended", "cases that it never started are unknown"])
    .never(&["\nok: "]),
    runs(
        "record.failed_after_runner_killed",
        "cargo iotest is killed after the first of four cases: --failed picks the lost ones",
        "start_iotest b_waits waits::; end_by KILL; empty $TEST_DIR $SOCK_DIR; echo THEN; \
         iotest --failed -n",
    )
    .expect("status 0", &["THEN\nwaits::b_waits::raw-file\nwaits::c_passes::raw-file\nwaits::d_passes::raw-file\n"]),
    runs(
        "record.harness_interrupted",
        "the harness of cargo test is interrupted after the first of four cases",
        "start_tests b_waits waits::; end_by INT",
    )
    .expect("status 0", &["status 130", "FAILED"])
    .never(&["test result: ok"]),
    runs(
        "record.harness_interrupted_then_reported",
        "the harness of cargo test is interrupted, and the report is asked for",
        "start_tests b_waits waits::; end_by INT >/dev/null; report",
    )
    .expect("status 101", &["b_waits", "c_passes"])
    .never(&["\nok: "]),
    runs(
        "record.runner_interrupted_then_reported",
        "cargo iotest is interrupted, and the report is asked for",
        "start_iotest b_waits waits::; end_by INT >/dev/null; report",
    )
    .expect("status 101|status 130", &["b_waits", "c_passes"])
    .never(&["\nok: "]),
    runs(
        "record.pass_of_an_earlier_run",
        "a case passed in an earlier run and is lost in this one",
        "iotest waits::a_passes waits::c_passes >/dev/null && start_iotest b_waits waits:: && \
         end_by KILL; empty $TEST_DIR $SOCK_DIR; report",
    )
    .expect("status 101", &["c_passes", "lost"])
    .never(&["\nok: 2 cases"]),
    runs(
        "record.report_without_a_run",
        "a report is asked for where nothing has run",
        "report",
    )
    .expect("status 2|status 4|status 101", &["run"])
    .never(&["\nok: ", "panicked"]),
    runs(
        "record.plan_is_written_first",
        "while a case runs, all that is to run stands on the disk",
        "start_iotest b_waits waits::; grep -r -l d_passes $OUT/runs; found=$?; end_by INT >/dev/null; \
         exit $found",
    )
    .expect("status 0", &["run.json"]),
    tampered(
        "record.truncated",
        "a record is cut short after the run",
        "iotest records::passes waits::a >/dev/null; r=$(record_of passes.raw-file); truncate -s 40 $r; report",
    ),
    tampered(
        "record.empty",
        "a record is emptied after the run",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); : > $r; report",
    ),
    tampered(
        "record.no_json",
        "a record is overwritten with other bytes",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); head -c 999 /dev/urandom > $r; report",
    ),
    tampered(
        "record.another_object",
        "a record is replaced by another JSON object",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); echo '{\"verdict\": \"pass\"}' > $r; report",
    ),
    tampered(
        "record.removed",
        "a record is removed after the run: its case is lost",
        "iotest records::passes waits::a >/dev/null; rm $(record_of records.passes.raw-file); report",
    )
    .expect("status 101", &["records::passes::raw-file", "lost"]),
    tampered(
        "record.becomes_a_directory",
        "a directory lies where a record should be",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); rm $r; mkdir $r; report",
    ),
    tampered(
        "record.becomes_a_fifo",
        "a FIFO lies where a record should be: nobody waits for a writer",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); rm $r; mkfifo $r; \
         timeout 20 \"$IOTEST\" iotest report",
    ),
    tampered(
        "record.becomes_endless",
        "a link to /dev/zero lies where a record should be",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); ln -sf /dev/zero $r; \
         ulimit -v 4000000; timeout 20 \"$IOTEST\" iotest report",
    ),
    tampered(
        "record.link_in_a_circle",
        "a link to itself lies where a record should be",
        "iotest records::passes >/dev/null; r=$(record_of passes.raw-file); ln -sf $(basename $r) $r; report",
    ),
    tampered(
        "record.of_another_case",
        "a record is replaced by that of another case",
        "iotest records::passes waits::a >/dev/null; r=$(record_of records.passes.raw-file); \
         cp $(record_of waits.a_passes.raw-file) $r; report",
    ),
    tampered(
        "record.of_another_run",
        "a record is replaced by that of the same case in an earlier run",
        "iotest records::passes >/dev/null; cp $(record_of records.passes.raw-file) $DIR/old; \
         iotest records::passes >/dev/null; cp $DIR/old $(record_of records.passes.raw-file); report",
    ),
    tampered(
        "record.of_another_version",
        "a record says that it is of version 999",
        "iotest records::passes >/dev/null; r=$(record_of records.passes.raw-file); \
         grep -q '\"version\"' $r && sed -i 's/\"version\": *[0-9]*/\"version\": 999/' $r; report",
    ),
    row(
        "record.truncated_then_failed",
        "a record is cut short after the run: --failed picks its case",
        "shell.tampered",
        "iotest records::passes waits::a >/dev/null; truncate -s 40 $(record_of records.passes.raw-file); \
         iotest --failed -n",
    )
    .expect("status 0", &["records::passes::raw-file"]),
    row(
        "record.truncated_then_bless",
        "a record is cut short after the run: nothing of it is blessed, and it is reported",
        "shell.tampered",
        "iotest early::logs_and_passes >/dev/null; truncate -s 40 $(record_of logs_and_passes.raw-file); \
         of_runner bless; [ ! -e $GOLDEN/early/logs_and_passes.out ]",
    )
    .expect("status 0", &["logs_and_passes"]),
];
