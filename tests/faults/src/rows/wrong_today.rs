//! Rows that are known to come out wrong today: faults that are still open.

/// Their names.
#[rustfmt::skip]
pub(super) const NAMES: &[&str] = &[
    "absent.cache_is_a_directory_inside",
    "absent.cache_is_a_file",
    "absent.latest_leads_nowhere",
    "absent.runs_are_a_file_for_the_report",
    "owner.mount_of_a_killed_run",
    "owner.scratch_becomes_link",
    "owner.tree_test_leaves_a_mount",
    "record.nextest_killed_after_first",
    "text.endless_output_of_a_server",
    "twice.qtest_that_is_not_listed",
];
