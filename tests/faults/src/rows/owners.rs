//! Files of others are kept, leftovers of dead runs are removed.

use crate::row::{Row, row};

const fn owner(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.owners", script).expect("status 0", &[]).never(&["DATA LOSS", "panicked"])
}

pub(super) const ROWS: &[Row] = &[
    owner(
        "owner.foreign_directories_among_runs",
        "directories of others lie among the runs, and 36 runs follow",
        "for d in mine 2020-01-01 1-1 1000000000-7 zzz; do victim $OUT/runs/$d; done; \
         for i in $(seq 33); do \"$FAULTY\" records::passes >/dev/null || exit 9; done; \
         for i in 1 2 3; do iotest records::passes >/dev/null || exit 9; done; \
         for d in mine 2020-01-01 1-1 1000000000-7 zzz; do survives $OUT/runs/$d || exit 1; done",
    ),
    owner(
        "owner.foreign_directories_among_runs_of_cargo_test",
        "the same under the harness of cargo test",
        "for d in mine 1-1 1000000000-7; do victim $OUT/runs/$d; done; \
         for i in $(seq 36); do \"$FAULTY\" records::passes >/dev/null || exit 9; done; \
         for d in mine 1-1 1000000000-7; do survives $OUT/runs/$d || exit 1; done",
    ),
    owner(
        "owner.old_runs_are_pruned",
        "40 runs follow each other: the oldest go",
        "for i in $(seq 40); do \"$FAULTY\" records::passes >/dev/null || exit 9; done; \
         n=$(ls $OUT/runs | wc -l); echo $n; [ $n -lt 40 ]",
    ),
    owner(
        "owner.link_among_runs",
        "a link to a directory of the user lies among the runs, under an old run's name",
        "victim $DIR/v; mkdir -p $OUT/runs; ln -s $DIR/v $OUT/runs/1000000000-7; \
         for i in $(seq 36); do \"$FAULTY\" records::passes >/dev/null || exit 9; done; survives $DIR/v",
    ),
    owner(
        "owner.mount_in_an_old_run",
        "a directory of the user is mounted in an old run",
        "victim $DIR/v; \"$FAULTY\" records::passes >/dev/null; r=$(ls -d $OUT/runs/*-* | head -1); \
         mkdir $r/mnt; mount --bind $DIR/v $r/mnt; \
         for i in $(seq 36); do \"$FAULTY\" records::passes >/dev/null || exit 9; done; \
         survives $DIR/v; s=$?; umount $r/mnt; exit $s",
    ),
    owner(
        "owner.foreign_directories_among_scratch",
        "directories of others lie among those of cases, with names like theirs",
        "for d in mine records.passes.raw-file.99999 probe-x; do victim $TEST_DIR/$d; done; \
         iotest records::passes >/dev/null; \"$FAULTY\" records::passes >/dev/null; \
         for d in mine records.passes.raw-file.99999 probe-x; do survives $TEST_DIR/$d || exit 1; done; \
         empty $TEST_DIR",
    ),
    owner(
        "owner.foreign_files_among_sockets",
        "files of others lie among the sockets of cases",
        "victim $SOCK_DIR/mine; iotest records::passes >/dev/null; survives $SOCK_DIR/mine && empty $SOCK_DIR",
    ),
    owner(
        "owner.killed_runner_then_next_run",
        "cargo iotest is killed: the next run takes its directories away",
        "start_iotest with_programs --include-ignored waits::with_programs; end_by KILL >/dev/null; \
         iotest records::passes; ls $TEST_DIR $SOCK_DIR",
    ),
    owner(
        "owner.killed_harness_then_next_run",
        "the harness of cargo test is killed: the next run takes its directories away",
        "start_tests with_programs --include-ignored waits::with_programs; end_by KILL >/dev/null; \
         \"$FAULTY\" records::passes; ls $TEST_DIR $SOCK_DIR",
    ),
    owner(
        "owner.killed_nextest_then_next_run",
        "nextest is killed: the next run takes its directories away",
        "start_nextest with_programs waits::with_programs; end_by KILL >/dev/null; nextest records::passes; \
         ls $TEST_DIR $SOCK_DIR",
    ),
    owner(
        "owner.everything_killed_then_next_run",
        "every process of a run is killed at once: the next run takes its directories away",
        "start_iotest with_programs --include-ignored waits::with_programs; \
         kill -KILL $run $(pgrep faulty) $(pgrep qemu); until_true nobody; \
         iotest records::passes; ls $TEST_DIR $SOCK_DIR",
    ),
    owner(
        "owner.kept_directories_stay",
        "directories that were kept on request stay after the next run",
        "iotest --keep=always records::passes >/dev/null; n=$(ls $TEST_DIR | wc -l); \
         iotest waits::a_passes >/dev/null; [ $n = 1 ] && [ $(ls $TEST_DIR | wc -l) = 1 ] && empty $TEST_DIR",
    ),
    owner(
        "owner.directories_of_a_living_run_stay",
        "two runs at the same time: the one does not take away what the other needs",
        "start_iotest b_waits waits::; \"$FAULTY\" records::passes >/dev/null; iotest records::passes >/dev/null; \
         begun b_waits; s=$?; end_by INT >/dev/null; exit $s",
    ),
    owner(
        "owner.mount_of_a_killed_run",
        "a killed run leaves a directory of the user mounted below its own: the next run does not empty it",
        "victim $FAULT_VICTIM; start_iotest with_a_mount --include-ignored waits::with_a_mount; \
         until_true ls $TEST_DIR/*/ready; kill -KILL $run $(pgrep faulty); until_true nobody; \
         iotest records::passes; survives $FAULT_VICTIM",
    ),
    owner(
        "owner.copy_of_shared_mounts",
        "a case leaves a copy of mounts that pass on what happens to it: they stay mounted",
        "mkdir -p $DIR/v/sub; mount --bind $DIR/v $DIR/v; mount --make-shared $DIR/v; \
         mount -t tmpfs none $DIR/v/sub; victim $DIR/v/sub; \
         FAULT_VICTIM=$DIR/v iotest leaks::leaves_a_copy_of_mounts | grep -q 'mnt/sub (tmpfs)' || exit 9; \
         survives $DIR/v/sub; s=$?; umount -R $DIR/v; exit $s",
    ),
    owner(
        "owner.output_directory_is_a_link",
        "the output directory is a link",
        "rmdir $OUT; mkdir $DIR/o; ln -s $DIR/o $OUT; iotest records::passes && report && ls $DIR/o/runs",
    ),
    owner(
        "owner.report_over_a_directory",
        "a report is to be written where a directory of the user lies",
        "victim $DIR/v; iotest --junit=$DIR/v records::passes; survives $DIR/v",
    ),
];
