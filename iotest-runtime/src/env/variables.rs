//! [`VARIABLES`]: every environment variable that iotest reads, with its meaning.
//!
//! The table of README.md is written by hand; keep both alike. An unknown name that begins with `IOTEST_`
//! is an error, so that mistyped variables are not ignored.

use iotest_spec::vocabulary::nearest;

use crate::env::error::Problem;

/// What every variable of our own begins with.
pub(crate) const PREFIX: &str = "IOTEST_";

/// Whose convention a variable is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    /// QEMU's `check` sets it for its tests.
    Check,
    /// For people who use iotest.
    Ours,
    /// Another convention that is honoured.
    Common,
    /// Between the processes of iotest; not for people.
    Internal,
}

/// An environment variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Its name.
    pub(crate) name: &'static str,
    /// Whose convention it is.
    pub(crate) origin: Origin,
    /// What it means and what it is if unset, in a sentence without its period.
    pub(crate) meaning: &'static str,
}

const fn check(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, origin: Origin::Check, meaning }
}

const fn ours(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, origin: Origin::Ours, meaning }
}

const fn common(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, origin: Origin::Common, meaning }
}

const fn internal(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, origin: Origin::Internal, meaning }
}

/// Every variable that is read.
pub(crate) const VARIABLES: &[Variable] = &[
    check("IMGFMT", "the only image format to run in; unset: those that each test names"),
    check("IMGPROTO", "the only protocol to run over; unset: those that each test names"),
    check("IMGOPTS", "creation options, joined by commas, for images in the format under test"),
    check("IMGKEYSECRET", "the secret of LUKS images, redacted in all output; unset: `123456`"),
    check("CACHEMODE", "the host page cache mode of images; unset: `writeback`"),
    check("AIOMODE", "the asynchronous I/O mode; unset: `threads`"),
    check("QEMU_PROG", "the emulator; unset: `qemu-system-ARCH` or another one in PATH"),
    check("QEMU_IMG_PROG", "the image tool; unset: `qemu-img` in PATH"),
    check("QEMU_IO_PROG", "the I/O exerciser; unset: `qemu-io` in PATH"),
    check("QEMU_NBD_PROG", "the NBD server; unset: `qemu-nbd` in PATH"),
    check("QSD_PROG", "the storage daemon; unset: `qemu-storage-daemon` in PATH"),
    check("QEMU_OPTIONS", "arguments put before those of the test for the emulator"),
    check("QEMU_IMG_OPTIONS", "arguments put before every command of qemu-img"),
    check("QEMU_IO_OPTIONS", "words put before a test's arguments for qemu-io"),
    check("QEMU_IO_OPTIONS_NO_FMT", "the same without a format; preferred if set"),
    check("QEMU_NBD_OPTIONS", "words put before a test's arguments for qemu-nbd"),
    check(
        "QEMU_DEFAULT_MACHINE",
        "the machine type whose references are preferred; unset: QEMU's default",
    ),
    check(
        "TEST_DIR",
        "where scratch directories are made; unset: `iotest/scratch` in the target directory",
    ),
    check("SOCK_DIR", "where sockets are made; unset: the directory for temporary files"),
    check(
        "SAMPLE_IMG_DIR",
        "directory of compressed sample images; unset: `samples` beside the suite's main file",
    ),
    check("GDB_OPTIONS", "run the emulator under gdbserver, with these options"),
    check("VALGRIND_QEMU", "`y`: run the emulator under valgrind"),
    check("NO_VALGRIND", "`y`: never run it under valgrind"),
    check("PRINT_QEMU", "`y`: show the emulator's output in that of the test"),
    ours(
        "IOTEST_TIMEOUT_SCALE",
        "the factor of every time limit and deadline, for slow hosts; unset: `1`",
    ),
    ours(
        "IOTEST_BLESS",
        "`1`: write references that differ instead of failing; `release`: for this release of QEMU and \
         later ones",
    ),
    ours(
        "IOTEST_KEEP",
        "when to keep scratch directories: `never`, `failure`, `always`; unset: `failure`",
    ),
    ours(
        "IOTEST_OUTPUT_DIR",
        "where records and `.bad` files go; unset: `iotest` in the target directory",
    ),
    ours(
        "IOTEST_CACHE_DIR",
        "directory of the cache of QEMU's capabilities; unset: in the output directory",
    ),
    ours(
        "IOTEST_QEMU",
        "name of the QEMU to use, one that `cargo iotest qemu list` shows; unset: that of PATH",
    ),
    ours(
        "IOTEST_QEMU_DIR",
        "where `cargo iotest qemu add` puts QEMUs; unset: `iotest/qemu` in the user's cache",
    ),
    ours("IOTEST_DEBIAN_MIRROR", "address from which QEMUs are downloaded; unset: apt's mirror"),
    ours("IOTEST_DETECT_LEAKS", "`1`: sanitizers also report memory that is not freed"),
    ours("IOTEST_CORES", "`y`: keep core files with the records, and fail their cases"),
    ours(
        "IOTEST_STRICT_STDERR",
        "`y`: fail a case whose QEMU, server or daemon prints an unexpected line",
    ),
    ours(
        "IOTEST_COMPAT",
        "`strict`: machines refuse commands and options that QEMU has deprecated",
    ),
    ours(
        "IOTEST_RR",
        "`y`: record the emulator with rr, in the scratch directory; `chaos`: with `--chaos`",
    ),
    common("UPDATE_EXPECT", "the same as `IOTEST_BLESS`"),
    common("ASAN_OPTIONS", "options of AddressSanitizer; reports go to files of the case"),
    common("LSAN_OPTIONS", "the same of LeakSanitizer"),
    common("MSAN_OPTIONS", "the same of MemorySanitizer"),
    common("TSAN_OPTIONS", "the same of ThreadSanitizer"),
    common("UBSAN_OPTIONS", "the same of UndefinedBehaviorSanitizer"),
    common(
        "CI",
        "set by continuous integration: references are not written, unless it is `0` or `false`",
    ),
    common("USER", "the user for images opened over ssh to this host"),
    common("PATH", "where programs are searched"),
    common("QEMU_MODULE_DIR", "read by QEMU itself: another directory of its modules"),
    internal("IOTEST_SECRETS", "the file by which a case passes secrets to its runner"),
    internal("IOTEST_RESULT", "the file into which a worker writes its record"),
];

/// Finds the names that begin like ours and are not in the table.
pub(crate) fn unknown(names: impl Iterator<Item = String>) -> Vec<Problem> {
    let known: Vec<&str> = VARIABLES
        .iter()
        .filter(|variable| variable.origin != Origin::Internal)
        .filter_map(|variable| variable.name.strip_prefix(PREFIX))
        .collect();
    let is_known = |name: &str| VARIABLES.iter().any(|variable| variable.name == name);
    let mut unknown: Vec<String> =
        names.filter(|name| name.starts_with(PREFIX) && !is_known(name)).collect();
    unknown.sort_unstable();
    unknown.into_iter().map(|name| unknown_name(name, &known)).collect()
}

fn unknown_name(name: String, known: &[&str]) -> Problem {
    let what = match nearest(&name[PREFIX.len()..], known) {
        Some(near) => format!("unknown variable; did you mean `{PREFIX}{near}`?"),
        None => format!("unknown variable; known: {PREFIX}{}", known.join(&format!(", {PREFIX}"))),
    };
    Problem { variable: name, value: None, what }
}
