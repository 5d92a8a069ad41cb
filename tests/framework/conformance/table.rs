//! [`TABLE`]: how each case of `misbehaviour` must be reported.

/// The verdict that a case must get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// It passes.
    Pass,
    /// It is ignored before it starts.
    Ignored,
    /// It skips itself.
    Skip,
    /// It fails.
    Fail,
    /// It is broken: the host or the harness is at fault.
    Broken,
}

/// A case: its id, its verdict, and texts that its report must contain.
pub(crate) type Row = (&'static str, Expected, &'static [&'static str]);

use Expected::{Broken, Fail, Ignored, Pass, Skip};

/// The message about a program that crashed without a request to end.
const CRASHED: &str = "ended with signal 11 (SIGSEGV); expected exit status 0\n";

/// Every case, in the order of the ids.
pub(crate) const TABLE: &[Row] = &[
    (
        "behaved::breaks::raw-file",
        Broken,
        &["create a tape: no such device", "no verdict on QEMU", "behaved.rs:"],
    ),
    (
        "behaved::fails_after_tools::raw-file",
        Fail,
        &[
            "last messages and tool runs:",
            "create -f raw ",
            ": serves\n",
            "'write -P 0x5a 0 512'",
            "-> qemu-storage-daemon {\"execute\":\"query-status\"",
            "/missing: exit status 1\n               qemu-img: Could not open",
        ],
    ),
    ("behaved::fails_at_first_if_asked_to::raw-file", Pass, &[]),
    (
        "behaved::fails_by_error::raw-file",
        Fail,
        &["FAIL behaved::fails_by_error::raw-file: No such file", "behaved.rs:", "rerun: "],
    ),
    ("behaved::fails_by_text::raw-file", Fail, &["the disk has 3 sectors, expected 4"]),
    (
        "behaved::fails_in_odd_words::raw-file",
        Fail,
        &["]]> & <b> # SKIP \\ ", " naïve 日本 🎞\n", "\n\n---\n...\nnot ok 7\n"],
    ),
    ("behaved::filters_its_log::raw-file", Pass, &[]),
    ("behaved::ignored_by_author::raw-file", Ignored, &["waits for a tape drive"]),
    ("behaved::ignored_by_requirement::raw-file", Ignored, &["needs qemu<1.0.0, not QEMU "]),
    (
        "behaved::needs_what_no_qemu_has::raw-file",
        Broken,
        &[
            "decide whether the case can run here: `qmp:blockdev-mirror.target-is-zer`: no QEMU of 7.2, ",
            "; did you mean `target-is-zero`?",
        ],
    ),
    ("behaved::passes_in_two_formats::qcow2-file", Pass, &[]),
    ("behaved::passes_in_two_formats::raw-file", Pass, &[]),
    ("behaved::passes_quietly::raw-file", Pass, &[]),
    ("behaved::returns_outcome::raw-file", Skip, &["SKIP: decided by itself"]),
    ("behaved::skips_in_odd_words::raw-file", Skip, &["SKIP: needs tape #2: ]]> & <b> # SKIP "]),
    ("behaved::skips_late::raw-file", Skip, &["SKIP: needs a tape drive"]),
    (
        "behaved::writes_a_lot::raw-file",
        Fail,
        &["the first line\n", " bytes left out; they are in ", "the last line\n", "wrote 16 MB"],
    ),
    ("behaved::writes_binary::raw-file", Fail, &["\\x00 binary\nand \\x1b[1mescapes\n", "no text"]),
    ("cases::fails_for_one_parameter::64k::raw-file", Pass, &[]),
    (
        "cases::fails_for_one_parameter::large::raw-file",
        Fail,
        &[
            "1073741824 is too large",
            "cases.rs:",
            "--exact cases::fails_for_one_parameter::large::",
        ],
    ),
    ("cases::passes_for_computed_parameters::n1::qcow2-file", Pass, &[]),
    ("cases::passes_for_computed_parameters::n1::raw-file", Pass, &[]),
    ("cases::passes_for_computed_parameters::n2::qcow2-file", Pass, &[]),
    ("cases::passes_for_computed_parameters::n2::raw-file", Pass, &[]),
    ("cases::passes_for_computed_parameters::n3::qcow2-file", Pass, &[]),
    ("cases::passes_for_computed_parameters::n3::raw-file", Pass, &[]),
    ("cases::runs_alone::first::raw-file", Pass, &[]),
    ("cases::runs_alone::second::raw-file", Pass, &[]),
    ("cases::runs_alone::third::raw-file", Pass, &[]),
    (
        "cases::runs_in_crossed_modes::raw-file-unsafe-native",
        Ignored,
        &["aio mode native needs cache mode none or directsync, not unsafe"],
    ),
    ("cases::runs_in_crossed_modes::raw-file-unsafe-threads", Pass, &[]),
    (
        "cases::runs_in_crossed_modes::raw-file-writeback-native",
        Ignored,
        &["aio mode native needs cache mode none or directsync, not writeback"],
    ),
    ("cases::runs_in_crossed_modes::raw-file-writeback-threads", Pass, &[]),
    ("cases::skips_for_one_parameter::early::raw-file", Skip, &["SKIP: needs a projector"]),
    ("cases::skips_for_one_parameter::never::raw-file", Pass, &[]),
    ("ends::conversation_crashes::raw-file", Fail, &["qemu-io (process ", CRASHED]),
    (
        "ends::machine_crashes_and_is_dropped::abrt::raw-file",
        Fail,
        &["vm0 (process ", ", dropped) ended with signal 6 (SIGABRT); expected exit status 0\n"],
    ),
    (
        "ends::machine_crashes_and_is_dropped::kill::raw-file",
        Fail,
        &["vm0 (process ", "ended with signal 9 (SIGKILL); expected exit status 0\n"],
    ),
    (
        "ends::machine_crashes_and_is_dropped::segv::raw-file",
        Fail,
        &[
            "vm0 (process ",
            CRASHED,
            "\n  command: ",
            "-> vm0 {\"execute\":\"query-status\"",
            "ends.rs:",
        ],
    ),
    (
        "ends::machine_crashes_and_is_forgotten::raw-file",
        Fail,
        &["vm0 (process ", ", never dropped)", CRASHED],
    ),
    (
        "ends::machine_crashes_and_is_launched_again::raw-file",
        Fail,
        &["vm0 (process ", "ended with signal 6 (SIGABRT); expected exit status 0\n"],
    ),
    (
        "ends::machine_crashes_and_the_error_is_ignored::raw-file",
        Fail,
        &["vm0 (process ", ", shut down)", CRASHED],
    ),
    ("ends::machine_crashes_as_expected::raw-file", Pass, &[]),
    (
        "ends::machine_crashes_in_a_list_of_another_thread::raw-file",
        Fail,
        &["vm1 (process ", CRASHED],
    ),
    (
        "ends::machine_crashes_in_a_test_that_fails::raw-file",
        Fail,
        &["raw-file: the disk has 3 sectors, expected 4\n  and vm0 (process ", CRASHED],
    ),
    (
        "ends::machine_crashes_in_a_test_that_skips::raw-file",
        Fail,
        &["vm0 (process ", CRASHED, "\n  the test had asked for a skip: needs a tape drive\n"],
    ),
    (
        "ends::machine_does_not_crash_as_expected::raw-file",
        Fail,
        &["vm0 (process ", "ended with exit status 0; expected signal 6 (SIGABRT)\n"],
    ),
    (
        "ends::machine_is_deaf_and_dropped::raw-file",
        Fail,
        &[
            "vm0 (process ",
            "(quit: waited 900ms for the reply to quit from vm0; SIGTERM: still running after 300ms)",
            "; expected an end without SIGKILL\n",
        ],
    ),
    (
        "ends::machine_is_killed_after_its_crash::raw-file",
        Fail,
        &["vm0 (process ", ", killed) ended with signal 11 (SIGSEGV); expected "],
    ),
    ("ends::machine_of_own_launcher_crashes::raw-file", Fail, &["mine (process ", CRASHED]),
    ("ends::nbd_daemon_crashes::raw-file", Fail, &["qemu-nbd (process ", CRASHED, " --fork "]),
    ("ends::nbd_server_crashes::raw-file", Fail, &["qemu-nbd (process ", CRASHED]),
    ("ends::own_server::crashes::raw-file", Fail, &["sh (process ", CRASHED]),
    (
        "ends::own_server::fails::raw-file",
        Fail,
        &["sh (process ", "ended with exit status 3; expected exit status 0\n"],
    ),
    (
        "ends::own_server::fails_at_its_end::raw-file",
        Fail,
        &[
            "ended with exit status 23; expected exit status 0 at SIGTERM\n  its output ends:\n    begun\n",
        ],
    ),
    (
        "ends::own_server::is_deaf::raw-file",
        Fail,
        &["sh (process ", "(SIGTERM: still running after 10s); expected an end without SIGKILL\n"],
    ),
    ("ends::own_server_is_dropped::ends::raw-file", Pass, &[]),
    ("ends::own_server_is_dropped::fails_as_expected::raw-file", Pass, &[]),
    ("ends::own_server_is_dropped::runs::raw-file", Pass, &[]),
    ("ends::server_of_an_image_crashes::raw-file", Fail, &["qemu-nbd (process ", CRASHED]),
    ("ends::storage_daemon_crashes::raw-file", Fail, &["qemu-storage-daemon (process ", "SIGABRT"]),
    (
        "evidence::expects_no_regular_expression::raw-file",
        Fail,
        &["launch vm0: read a pattern for its standard error: regex parse error"],
    ),
    ("evidence::expects_the_abort::raw-file", Pass, &[]),
    ("evidence::expects_the_warning::raw-file", Pass, &[]),
    ("evidence::has_a_qemu_that_aborts::raw-file", Fail, &["vm0 (process ", "SIGABRT"]),
    ("evidence::has_a_qemu_that_warns::raw-file", Pass, &[]),
    ("evidence::has_an_nbd_server_that_aborts::raw-file", Fail, &["qemu-nbd (process ", "SIGABRT"]),
    ("evidence::may_use_a_deprecated_command::raw-file", Pass, &[]),
    ("evidence::uses_a_deprecated_command::raw-file", Pass, &[]),
    (
        "fixtures::fails_with_a_machine::raw-file",
        Fail,
        &["no-such-command", "the reel is put in\nthe reel is taken out\n", "fixtures.rs:"],
    ),
    (
        "fixtures::fails_with_a_reel::badly::raw-file",
        Fail,
        &[
            "badly::raw-file: the music is bad\n",
            "\n  then tear-down of Reel: the reel is stuck (at ",
            "fixtures.rs:",
        ],
    ),
    (
        "fixtures::fails_with_a_reel::well::raw-file",
        Fail,
        &["the reel is taken out\n", "well::raw-file: the music is bad\n"],
    ),
    (
        "fixtures::panics_with_a_reel::badly::raw-file",
        Fail,
        &[
            "badly::raw-file: panicked: ",
            "the music is awful",
            "\n  then tear-down of Reel: panicked: the reel is on fire (at ",
        ],
    ),
    (
        "fixtures::panics_with_a_reel::well::raw-file",
        Fail,
        &["the reel is taken out\n", "well::raw-file: panicked: ", "the music is awful"],
    ),
    ("fixtures::passes_with_a_reel::nothing::raw-file", Pass, &[]),
    (
        "fixtures::passes_with_a_reel::set_up_fails::raw-file",
        Fail,
        &["raw-file: set-up of Reel: the reel is torn\n", "the reel is put in\nFAIL"],
    ),
    (
        "fixtures::passes_with_a_reel::set_up_panics::raw-file",
        Fail,
        &["raw-file: set-up of Reel: panicked: the reel is on fire\n", "fixtures.rs:"],
    ),
    ("fixtures::passes_with_a_reel::set_up_skips::raw-file", Skip, &["SKIP: needs a reel"]),
    (
        "fixtures::passes_with_a_reel::tear_down_breaks::raw-file",
        Broken,
        &["tear-down of Reel: open the drive: no such device", "the reel is played"],
    ),
    (
        "fixtures::passes_with_a_reel::tear_down_fails::raw-file",
        Fail,
        &["raw-file: tear-down of Reel: the reel is stuck\n", "fixtures.rs:"],
    ),
    (
        "fixtures::passes_with_a_reel::tear_down_panics::raw-file",
        Fail,
        &["raw-file: tear-down of Reel: panicked: the reel is on fire\n"],
    ),
    (
        "fixtures::passes_with_a_reel::tear_down_skips::raw-file",
        Fail,
        &["tear-down of Reel: asks for a skip (the reel is wet) when the test has run"],
    ),
    (
        "fixtures::skips_with_a_reel::badly::raw-file",
        Fail,
        &["tear-down of Reel: the reel is stuck\n", "had asked for a skip: needs an audience"],
    ),
    ("fixtures::skips_with_a_reel::well::raw-file", Skip, &["SKIP: needs an audience"]),
    (
        "late::asks_for_ever::raw-file",
        Fail,
        &[
            "for the reply to query-status from vm0 (all that was left of the 2s of the case); ",
            "the machine was shut down\n",
            "late.rs:42:",
        ],
    ),
    (
        "late::shuts_down_in_a_block_without_time::raw-file",
        Fail,
        &["shut down vm0: ", " (all that was left of the 30ms of `a short block`)", "late.rs:66:"],
    ),
    (
        "late::waits_for_a_tool_too_long::raw-file",
        Fail,
        &[
            "the end of ",
            " (all that was left of the 1s of the case)",
            "the machine was shut down\n",
        ],
    ),
    (
        "late::waits_longer_than_a_second::raw-file",
        Fail,
        &[
            " (all that was left of the 1s of the case); ",
            "the machine was shut down\n",
            "late.rs:34:",
        ],
    ),
    (
        "late::waits_longer_than_the_test::raw-file",
        Fail,
        &[
            "for event SHUTDOWN from vm0 (all that was left of the 4s of the case); ",
            "the machine was shut down\n",
            "late.rs:28:",
        ],
    ),
    (
        "late::works_too_long::raw-file",
        Fail,
        &[
            "waited 0ns for event SHUTDOWN from vm0 (all that was left of the 2s of the case); ",
            "the machine was shut down\n",
            "exceeded its time limit of 2s",
            "late.rs:53:",
        ],
    ),
    ("leaks::ends_a_daemon_late::raw-file", Pass, &[]),
    (
        "leaks::forgets_a_child::raw-file",
        Fail,
        &["left processes running, now killed:", "sleep 4712"],
    ),
    (
        "leaks::leaks_a_daemon::raw-file",
        Fail,
        &["left processes running, now killed:", "qemu-nbd --fork"],
    ),
    (
        "leaks::leaks_a_grandchild::raw-file",
        Fail,
        &["left processes running, now killed:", "sleep 4711"],
    ),
    ("leaks::waits_with_a_daemon::raw-file", Ignored, &["only for a run that is killed"]),
    ("places::fails_in_a_block::raw-file", Fail, &["no-such-command", "\n  at ", "places.rs:37:"]),
    (
        "places::fails_in_a_helper::raw-file",
        Fail,
        &[
            "\n  called from tests/framework/misbehaviour/places.rs:14:",
            "\n  called from tests/framework/misbehaviour/places.rs:24:",
            "\n  at tests/framework/misbehaviour/places.rs:9:",
        ],
    ),
    ("places::fails_in_a_job::action::raw-file", Fail, &["no-such-command", "places.rs:60:"]),
    ("places::fails_in_a_job::job::raw-file", Fail, &["there is no such job", "places.rs:55:"]),
    (
        "places::fails_in_its_fixture::raw-file",
        Fail,
        &[
            "\n  called from tests/framework/misbehaviour/places.rs:14:",
            "\n  called from tests/framework/misbehaviour/places.rs:73:",
            "\n  at tests/framework/misbehaviour/places.rs:9:",
        ],
    ),
    ("places::is_late_in_a_block::raw-file", Fail, &["waited 0ns for a block", "places.rs:44:"]),
    (
        "places::panics_in_a_helper::raw-file",
        Fail,
        &[
            "\n  called from tests/framework/misbehaviour/places.rs:30:",
            "\n  at tests/framework/misbehaviour/places.rs:18:",
        ],
    ),
    ("process::aborts::raw-file", Fail, &["ended by signal 6 (SIGABRT)"]),
    ("process::exits_with_success::raw-file", Fail, &["exit status 0, before it returned"]),
    ("process::is_killed::raw-file", Fail, &["ended by signal 9 (SIGKILL)"]),
    ("process::kills_its_guard::raw-file", Ignored, &["only for a run that loses its watchdog"]),
    (
        "process::loops_forever::raw-file",
        Fail,
        &["exceeded its time limit of 2s", "it was not waiting: the test code itself was running"],
    ),
    ("process::panics::raw-file", Fail, &["left == right", "arithmetic", "process.rs:"]),
    (
        "process::panics_in_another_thread::raw-file",
        Fail,
        &["left != right", "in the thread", "the thread panicked"],
    ),
    ("process::stops_its_guard::raw-file", Ignored, &["only for a run that outlasts its watchdog"]),
    (
        "process::stops_itself::raw-file",
        Fail,
        &["exceeded its time limit of 2s", "it did not answer when asked what it was waiting for"],
    ),
    (
        "process::waits_forever::raw-file",
        Fail,
        &["(all that was left of the 2s of the case) for somebody to come", "process.rs:"],
    ),
    (
        "qemu::becomes_a_daemon::raw-file",
        Fail,
        &["left processes running, now killed:", " -daemonize "],
    ),
    (
        "qemu::dies_in_a_command::raw-file",
        Fail,
        &["blockdev-add", "QEMU ended with signal 6 (SIGABRT)", "its output ends:", "qemu.rs:"],
    ),
    (
        "qemu::ignores_every_request::raw-file",
        Fail,
        &[
            "QEMU ended with signal 9 (SIGKILL)",
            "for the reply to quit from vm0 (all that was left of the 5s of the case)",
            "/misbehaviour/qemu.rs:40:",
        ],
    ),
    (
        "qemu::is_forgotten::raw-file",
        Fail,
        &["left processes running, now killed:", " -machine none"],
    ),
    (
        "qemu::is_talkative_when_the_test_fails::raw-file",
        Fail,
        &[
            "right: \"vm1\"",
            " * vm0: QEMU ended with exit status 0\n",
            "  end of vm0.log:\n    QEMU ",
        ],
    ),
    ("qemu::outlives_its_test::raw-file", Fail, &["ended by signal 9 (SIGKILL)"]),
    ("qemu::runs_at_a_panic::raw-file", Fail, &["it is running", "qemu.rs:"]),
    (
        "qemu::waits_for_an_event::raw-file",
        Fail,
        &["event SHUTDOWN", "left of the 5s", "qemu.rs:48:"],
    ),
    ("sanitizers::program_leaks_memory::raw-file", Pass, &[]),
    (
        "sanitizers::program_reports_an_overflow::raw-file",
        Fail,
        &[
            "raw-file: a sanitizer found an error in overflows (process ",
            "ERROR: AddressSanitizer: heap-buffer-overflow",
            "#0 0x",
            "san.overflows.",
        ],
    ),
    (
        "sanitizers::wrapper_of_qemu_img_reports::raw-file",
        Fail,
        &[
            "raw-file: the test's own failure\n",
            "a sanitizer found an error in qemu-img-wrapper (process ",
            "runtime error: signed integer overflow",
            "/ubsan.qemu-img-wrapper.",
        ],
    ),
    ("space::fills_the_disk::by_tool::raw-file", Ignored, &["only for a small file system"]),
    ("space::fills_the_disk::elsewhere::raw-file", Ignored, &["only for a small file system"]),
    ("space::fills_the_disk::itself::raw-file", Ignored, &["only for a small file system"]),
];

/// Returns the ids of the cases with one of the verdicts.
pub(crate) fn ids(verdicts: &[Expected]) -> Vec<&'static str> {
    TABLE.iter().filter(|row| verdicts.contains(&row.1)).map(|row| row.0).collect()
}
