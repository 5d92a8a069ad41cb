//! [`HELP`]: the text of `--help`, and the options that it names.

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Usage: PROGRAM [OPTIONS] [FILTERS...]

Runs QEMU I/O tests, each case in its own process, with the options of Rust's test harness. A case
is a test in one image format over one protocol: `module::function::qcow2-file`.

Which cases (default: all; otherwise those whose id contains one of FILTERS):
        --exact             Match whole ids or whole `module::function`, not parts
        --skip FILTER       Exclude cases whose id contains FILTER (repeatable)
        --ignored           Run only the cases that would be ignored
        --include-ignored   Also run the cases that would be ignored

How they run:
        --test-threads N    Run N cases at the same time (default: the number of cores)
        --fail-fast         Start no more cases after the first failure
        --shuffle           Run in random order
        --shuffle-seed N    Run in the random order of seed N
        --force-run-in-process
                            For debuggers: run one case at a time in this process,
                            without time limits
        --bless[=release]   Write references that differ instead of failing; for this release
                            of QEMU and later ones alone
        --keep[=WHICH]      Keep scratch directories: always (default), failure, never

What is shown:
        --list              List the cases instead of running them
        --list-reasons      List why cases are ignored, and why cases skipped themselves
                            in the last run
    -q, --quiet             The same as --format=terse
        --format WHICH      pretty (default): a line per case; terse: a character per case;
                            json: machine-readable; unittest: like Python's unittest, one
                            case at a time
    -d                      With --format=unittest: print the name of each case
        --no-capture        Do not capture the output of cases (also --nocapture)
        --show-output       Also show the output of cases that passed
        --report-time       Show the time of each case
        --color WHEN        auto (default), always, never
        --logfile PATH      Write a line per case to PATH
        --explain-filters   List the log filters of each case, in order
    -h, --help              Print help

Under QEMU's own `check`:
        --export-check DIR  Export the selected tests and their references to DIR, to be run
                            there by `check`

Accepted and ignored, for compatibility: --test, --bench, --exclude-should-panic,
-Z unstable-options.

Exit status: 0 success, also if a filter selects nothing that runs; 1 a case failed, with
--format=unittest or under `check`; 2 invalid command line or setting; 4 without a filter nothing
ran, or nothing can be listed or exported; 101 a case failed; 130 interrupted.

Settings are environment variables: those of QEMU's own `check` (IMGFMT, IMGPROTO, QEMU_PROG,
TEST_DIR ...) and those of iotest (IOTEST_*).
";

/// Returns the names of the long options that the text names, without their dashes.
pub(super) fn options() -> impl Iterator<Item = &'static str> {
    HELP.split(|c: char| c.is_whitespace() || "[=(),.".contains(c))
        .filter_map(|word| word.strip_prefix("--"))
        .filter(|name| !name.is_empty())
}
