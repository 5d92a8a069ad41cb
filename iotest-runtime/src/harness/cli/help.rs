//! [`HELP`]: the text of `--help`, and the options that it names.

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Usage: PROGRAM [OPTIONS] [FILTERS...]

Runs the program's I/O tests, each case in a process of its own, with the arguments of Rust's
test harness. A case is a test in one format over one protocol: `module::function::qcow2-file`.

Which cases (those that contain one of FILTERS; without filters, all):
        --exact             A filter is the whole id of a case, or `module::function`
        --skip FILTER       Leave out the cases that contain FILTER (may be repeated)
        --ignored           Run only cases that are ignored, whatever they lack
        --include-ignored   Run ignored cases like the others

How they run:
        --test-threads N    Run N cases at the same time (default: the number of cores)
        --fail-fast         Start no case after the first failure
        --shuffle           Run in random order
        --shuffle-seed N    Run in the random order that N stands for
        --force-run-in-process
                            Run in this process, one after the other, without deadline: for
                            debuggers
        --bless             Write references that differ instead of failing
        --keep[=WHICH]      Keep scratch directories: always (default), failure, never

What is shown:
        --list              List the cases instead of running them
        --list-reasons      List the cases that do not run here, by reason, and those that
                            skipped themselves in the last run, nextest's too
    -q, --quiet             The same as --format=terse
        --format WHICH      pretty: a line a case; terse: a character a case; json: for programs;
                            unittest: what Python's test runner prints for QEMU's iotests, the
                            cases one after the other in its order
    -d                      With --format=unittest: name each case
        --no-capture        Let cases write to the terminal (also --nocapture)
        --show-output       Show at the end what passing cases wrote
        --report-time       Show the time that each case took
        --color WHEN        auto (default), always, never
        --logfile PATH      Write a line a case to PATH
        --explain-filters   List the filters that each case's log went through, in their order
    -h, --help              Show this

Under QEMU's own `check`:
        --export-check DIR  Write the tests that FILTERS pick, with their references, into DIR,
                            from where `check` runs them

Taken for the sake of those who pass them: --test, --bench (there are no benchmarks),
--exclude-should-panic, -Z unstable-options.

Exit status: 0 good; 1 a case failed, with --format=unittest or under `check`; 2 the command line or a setting cannot be read; 4 cases were expected to
run and none did; 101 a case failed; 130 interrupted.

The format, the protocol, QEMU's programs and directories are set by the variables of QEMU's
own `check` (IMGFMT, IMGPROTO, QEMU_PROG, TEST_DIR ...) and by IOTEST_* ones.
";

/// Returns the names of the long options that the text names, without their dashes.
pub(super) fn options() -> impl Iterator<Item = &'static str> {
    HELP.split(|c: char| c.is_whitespace() || "[=(),.".contains(c))
        .filter_map(|word| word.strip_prefix("--"))
        .filter(|name| !name.is_empty())
}
