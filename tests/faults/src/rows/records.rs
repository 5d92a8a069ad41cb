//! A record is used without a check against the account.

use crate::row::{Row, row};

const CASES: &str = "cases.records";

pub(super) const ROWS: &[Row] = &[
    row("record.pass_is_a_pass", "passes", CASES, "records::passes::raw-file").expect("pass", &[]),
    row(
        "record.abort_in_destructor_after_pass",
        "passes; the destructor of a thread's value calls abort",
        CASES,
        "records::aborts_in_a_destructor::raw-file",
    )
    .expect("fail", &["SIGABRT"]),
    row(
        "record.panic_in_destructor_after_pass",
        "passes; the destructor of a thread's value panics",
        CASES,
        "records::panics_in_a_destructor::raw-file",
    )
    .expect("fail", &["SIGABRT"]),
    row(
        "record.segv_in_destructor_after_pass",
        "passes; the destructor of a thread's value crashes",
        CASES,
        "records::crashes_in_a_destructor::raw-file",
    )
    .expect("fail", &["SIGSEGV"]),
    row(
        "record.kill_in_destructor_after_pass",
        "passes; SIGKILL in the destructor of a thread's value",
        CASES,
        "records::is_killed_in_a_destructor::raw-file",
    )
    .expect("fail", &["SIGKILL"]),
    row(
        "record.term_in_destructor_after_pass",
        "passes; SIGTERM in the destructor of a thread's value, sent by the case itself",
        CASES,
        "records::is_terminated_in_a_destructor::raw-file",
    )
    .expect("fail", &["SIGTERM"]),
    row(
        "record.other_status_in_destructor_after_pass",
        "passes; the process becomes a shell that exits with 7",
        CASES,
        "records::has_another_status_in_a_destructor::raw-file",
    )
    .expect("fail", &["status 7"]),
    row(
        "record.hang_in_destructor_after_pass",
        "passes; the destructor of a thread's value never returns",
        CASES,
        "records::hangs_in_a_destructor::raw-file",
    )
    .expect("fail", &["exceeded its time limit of 2s"]),
    row(
        "record.abort_in_atexit_after_pass",
        "passes; a handler that the C library calls at the exit calls abort",
        CASES,
        "records::aborts_in_a_handler::raw-file",
    )
    .expect("fail", &["SIGABRT"]),
    row(
        "record.segv_in_atexit_after_pass",
        "passes; a handler that the C library calls at the exit crashes",
        CASES,
        "records::crashes_in_a_handler::raw-file",
    )
    .expect("fail", &["SIGSEGV"]),
    row(
        "record.other_status_in_atexit_after_pass",
        "passes; a handler that the C library calls at the exit exits with 3",
        CASES,
        "records::has_another_status_in_a_handler::raw-file",
    )
    .expect("fail", &["status 3"]),
    row(
        "record.hang_in_atexit_after_pass",
        "passes; a handler that the C library calls at the exit never returns",
        CASES,
        "records::hangs_in_a_handler::raw-file",
    )
    .expect("fail", &["exceeded its time limit of 2s"]),
    row(
        "record.segv_in_atexit_after_fail",
        "fails, and crashes at the exit: both are reported",
        CASES,
        "records::fails_and_crashes_in_a_handler::raw-file",
    )
    .expect("fail", &["the test's own failure", "SIGSEGV"]),
    row(
        "record.segv_in_atexit_after_skip",
        "skips itself, and crashes at the exit: no skip",
        CASES,
        "records::skips_and_crashes_in_a_handler::raw-file",
    )
    .expect("fail", &["SIGSEGV"]),
    row(
        "record.exit_0_without_record",
        "calls exit(0) in the test",
        CASES,
        "records::exits_with_status_0::raw-file",
    )
    .expect("fail", &["status 0"]),
    row(
        "record.exit_101_without_record",
        "calls exit(101) in the test",
        CASES,
        "records::exits_with_status_101::raw-file",
    )
    .expect("fail", &["status 101"]),
    row(
        "record.another_program_without_record",
        "the case's process becomes another program, whose status is 0",
        CASES,
        "records::becomes_another_program::raw-file",
    )
    .expect("fail", &["status 0"]),
    row(
        "record.thread_kills_process_after_pass",
        "passes; a thread kills the process at the exit",
        CASES,
        "records::is_killed_by_a_thread_of_its_own::raw-file",
    )
    .expect("fail", &["SIGKILL"]),
    row(
        "record.watchdog_is_killed",
        "the case kills the process that watches it",
        CASES,
        "records::kills_its_watchdog::raw-file",
    )
    .expect("broken", &["SIGKILL"]),
    row(
        "record.forged_while_running",
        "a pass is written over the record that the case began, and the case is killed",
        CASES,
        "records::is_recorded_by_a_stranger::raw-file",
    )
    .expect("fail", &["SIGKILL"]),
    row(
        "record.cut_short_and_killed",
        "the case cuts its record short and is killed; its directories go all the same",
        CASES,
        "records::cuts_its_record_and_dies::raw-file",
    )
    .expect("broken", &["truncated", "SIGKILL"]),
    row(
        "record.removed_and_killed",
        "the case removes its record and is killed; its directories go all the same",
        CASES,
        "records::removes_its_record_and_dies::raw-file",
    )
    .expect("broken", &["not there", "SIGKILL"]),
];
