//! Numbers and names of the command line, and settings.

use crate::row::{Row, row};

/// Output that no command line may cause.
const PANICS: &[&str] = &["panicked", "RUST_BACKTRACE"];

const fn bad(name: &'static str, script: &'static str, message: &'static [&'static str]) -> Row {
    row(name, script, "shell.lines", script).expect("status 2", message).never(PANICS)
}

const fn setting(
    name: &'static str,
    script: &'static str,
    message: &'static [&'static str],
) -> Row {
    row(name, script, "shell.settings", script).expect("status 2", message).never(PANICS)
}

pub(super) const ROWS: &[Row] = &[
    bad("line.no_jobs", "iotest -j 0", &["--jobs", "0"]),
    bad("line.jobs_of_20_digits", "iotest -j 99999999999999999999", &["--jobs"]),
    bad("line.negative_jobs", "iotest --jobs=-1", &["--jobs"]),
    bad("line.jobs_in_words", "iotest -j many", &["--jobs", "many"]),
    row(
        "line.a_billion_jobs",
        "iotest -j 1000000000 records::passes",
        "shell.lines",
        "iotest -j 1000000000 records::passes",
    )
    .expect("status 0|status 2", &[])
    .never(PANICS),
    bad("line.no_timeout", "iotest --timeout 0", &["--timeout"]),
    bad("line.negative_timeout", "iotest --timeout=-1", &["--timeout"]),
    bad("line.timeout_nan", "iotest --timeout nan", &["--timeout"]),
    bad("line.timeout_infinite", "iotest --timeout inf", &["--timeout"]),
    bad("line.timeout_of_400_digits", "iotest --timeout 1e400", &["--timeout"]),
    row(
        "line.timeout_of_300_digits",
        "iotest --timeout 1e300 records::passes",
        "shell.lines",
        "iotest --timeout 1e300 records::passes",
    )
    .expect("status 0|status 2", &[])
    .never(PANICS),
    row(
        "line.timeout_of_20_digits",
        "iotest --timeout 99999999999999999999 records::passes",
        "shell.lines",
        "iotest --timeout 99999999999999999999 records::passes",
    )
    .expect("status 0|status 2", &[])
    .never(PANICS),
    row(
        "line.timeout_scale_of_300_digits",
        "iotest --timeout-scale 1e300 records::passes",
        "shell.lines",
        "iotest --timeout-scale 1e300 records::passes",
    )
    .expect("status 0|status 2", &[])
    .never(PANICS),
    bad("line.no_timeout_scale", "iotest --timeout-scale 0", &["--timeout-scale"]),
    bad("line.negative_retries", "iotest --retries=-1", &["--retries"]),
    bad("line.retries_out_of_range", "iotest --retries 4294967296", &["--retries"]),
    bad("line.no_repetition", "iotest --repeat 0", &["--repeat"]),
    bad("line.repetitions_out_of_range", "iotest --repeat 18446744073709551616", &["--repeat"]),
    row(
        "line.repetitions_without_end",
        "iotest --repeat 18446744073709551615 records::passes",
        "shell.lines",
        "ulimit -v 8000000; timeout 20 \"$IOTEST\" iotest --package=iotest-faults --test=faulty \
         --repeat 18446744073709551615 records::passes",
    )
    .expect("status 2", &["--repeat"])
    .never(PANICS),
    bad("line.negative_seed", "iotest --shuffle=-1", &["--shuffle"]),
    bad("line.broken_seed", "iotest --shuffle=1.5", &["--shuffle"]),
    bad("line.empty_seed", "iotest --shuffle=", &["--shuffle"]),
    bad("line.unknown_format", "iotest --format qcow3", &["qcow3", "qcow2"]),
    bad("line.unknown_format_as_check_spells_it", "iotest -qcow3", &["-qcow3"]),
    bad("line.unknown_option", "iotest --frobnicate", &["--frobnicate"]),
    bad("line.junit_without_path", "iotest --junit= records::passes", &["--junit"]),
    bad("line.empty_report_path", "iotest --json=", &["--json"]),
    bad("line.broken_pattern", "iotest 'rec[ords'", &["rec[ords"]),
    row(
        "line.junit_takes_a_path",
        "iotest --junit FILE records::passes",
        "shell.lines",
        "iotest --junit $DIR/out.xml records::passes && ls $DIR",
    )
    .expect("status 0", &["out.xml"]),
    row(
        "line.tap_takes_a_path",
        "iotest --tap FILE records::passes",
        "shell.lines",
        "iotest --tap $DIR/out.tap records::passes && ls $DIR",
    )
    .expect("status 0", &["out.tap"]),
    row(
        "line.json_takes_a_path",
        "iotest --json FILE records::passes",
        "shell.lines",
        "iotest --json $DIR/out.json records::passes && ls $DIR",
    )
    .expect("status 0", &["out.json"]),
    row("line.nothing_fits", "iotest no_such_name", "shell.lines", "iotest no_such_name")
        .expect("status 4", &["no_such_name"]),
    row(
        "line.no_such_package",
        "cargo iotest --package nowhere",
        "shell.lines",
        "\"$IOTEST\" iotest --package nowhere",
    )
    .expect("status 2|status 101", &["nowhere"])
    .never(PANICS),
    row(
        "line.no_such_qemu",
        "iotest --qemu /nowhere records::passes",
        "shell.lines",
        "iotest --qemu /nowhere records::passes",
    )
    .expect("status 2|status 101", &["/nowhere"])
    .never(PANICS),
    row(
        "line.name_that_is_no_utf8",
        "a name of a case has the byte 255",
        "shell.lines",
        "iotest \"$(printf 'a\\377')\"",
    )
    .expect("status 2|status 4", &[])
    .never(PANICS),
    bad("line.program_without_threads", "\"$FAULTY\" --test-threads=0", &["--test-threads"]),
    bad("line.program_threads_in_words", "\"$FAULTY\" --test-threads=x", &["--test-threads"]),
    bad(
        "line.program_threads_of_20_digits",
        "\"$FAULTY\" --test-threads=99999999999999999999",
        &["--test-threads"],
    ),
    row(
        "line.program_a_billion_threads",
        "\"$FAULTY\" --test-threads=1000000000 records::passes",
        "shell.lines",
        "\"$FAULTY\" --test-threads=1000000000 records::passes",
    )
    .expect("status 0|status 2", &[])
    .never(PANICS),
    bad("line.program_negative_seed", "\"$FAULTY\" --shuffle-seed=-1", &["--shuffle-seed"]),
    bad("line.program_unknown_format", "\"$FAULTY\" --format=bogus", &["bogus"]),
    bad("line.program_unknown_option", "\"$FAULTY\" --frobnicate", &["frobnicate"]),
    bad("line.program_logfile_without_path", "\"$FAULTY\" --logfile", &["logfile"]),
    bad(
        "line.program_limit_nan",
        "\"$FAULTY\" --exact records::passes::raw-file --internal-limit=nan",
        &["limit"],
    ),
    bad(
        "line.program_limit_of_400_digits",
        "\"$FAULTY\" --exact records::passes::raw-file --internal-limit=1e400",
        &["limit"],
    ),
    bad("line.program_name_that_is_no_utf8", "\"$FAULTY\" \"$(printf 'a\\377')\"", &[]),
    setting(
        "line.scale_of_nothing",
        "IOTEST_TIMEOUT_SCALE=0 \"$FAULTY\" records::passes",
        &["IOTEST_TIMEOUT_SCALE"],
    ),
    setting(
        "line.negative_scale",
        "IOTEST_TIMEOUT_SCALE=-1 \"$FAULTY\" records::passes",
        &["IOTEST_TIMEOUT_SCALE"],
    ),
    setting(
        "line.scale_nan",
        "IOTEST_TIMEOUT_SCALE=nan \"$FAULTY\" records::passes",
        &["IOTEST_TIMEOUT_SCALE"],
    ),
    setting(
        "line.scale_infinite",
        "IOTEST_TIMEOUT_SCALE=inf \"$FAULTY\" records::passes",
        &["IOTEST_TIMEOUT_SCALE"],
    ),
    row(
        "line.scale_of_300_digits",
        "IOTEST_TIMEOUT_SCALE=1e300 of the program itself",
        "shell.settings",
        "IOTEST_TIMEOUT_SCALE=1e300 \"$FAULTY\" records::passes",
    )
    .expect("status 0|status 2", &[])
    .never(PANICS),
    setting(
        "line.mistyped_setting",
        "IOTEST_TIMEOUT=7 \"$FAULTY\" records::passes",
        &["IOTEST_TIMEOUT"],
    ),
    setting(
        "line.unknown_keep",
        "IOTEST_KEEP=maybe \"$FAULTY\" records::passes",
        &["IOTEST_KEEP", "maybe"],
    ),
    setting(
        "line.unknown_bless",
        "IOTEST_BLESS=maybe \"$FAULTY\" records::passes",
        &["IOTEST_BLESS"],
    ),
    setting(
        "line.unknown_imgfmt",
        "IMGFMT=qcow3 \"$FAULTY\" records::passes",
        &["IMGFMT", "qcow3"],
    ),
    setting(
        "line.unknown_imgproto",
        "IMGPROTO=pigeon \"$FAULTY\" records::passes",
        &["IMGPROTO", "pigeon"],
    ),
    setting(
        "line.unknown_cachemode",
        "CACHEMODE=warm \"$FAULTY\" records::passes",
        &["CACHEMODE", "warm"],
    ),
    setting(
        "line.unknown_aiomode",
        "AIOMODE=slow \"$FAULTY\" records::passes",
        &["AIOMODE", "slow"],
    ),
    setting(
        "line.runner_heeds_settings_too",
        "IMGFMT=qcow3 iotest records::passes",
        &["IMGFMT", "qcow3"],
    ),
    setting(
        "line.threads_by_variable",
        "RUST_TEST_THREADS=0 \"$FAULTY\" records::passes",
        &["RUST_TEST_THREADS"],
    ),
];
