//! Rows that are known to come out wrong today: faults that are still open.

/// Their names.
#[rustfmt::skip]
pub(super) const NAMES: &[&str] = &[
    "record.abort_in_atexit_after_pass",
    "record.abort_in_destructor_after_pass",
    "record.forged_while_running",
    "record.kill_in_destructor_after_pass",
    "record.other_status_in_atexit_after_pass",
    "record.other_status_in_destructor_after_pass",
    "record.panic_in_destructor_after_pass",
    "record.segv_in_atexit_after_fail",
    "record.segv_in_atexit_after_pass",
    "record.segv_in_atexit_after_skip",
    "record.segv_in_destructor_after_pass",
    "record.term_in_destructor_after_pass",
    "record.thread_kills_process_after_pass",
];
