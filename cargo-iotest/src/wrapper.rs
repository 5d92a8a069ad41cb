//! [`check()`]: tests the wrapper of `--gdb`, `--valgrind` or `--rr` before any case runs.
//!
//! Otherwise every case would fail with the same error.

use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::process::HarnessInvocation;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::Wrapper;
use iotest_runtime::process::{Invocation, ProcessError};

use crate::cli::RunArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long `true` may take under a wrapper, on a busy machine.
const LIMIT: Duration = Duration::from_secs(120);

/// The default of `GDB_OPTIONS`, as in QEMU's `check`.
pub(crate) const GDB_DEFAULT: &str = "localhost:12345";

/// What rr needs besides its package.
const RR_NEEDS: &str = "rr needs the processor's performance counters (in a virtual machine: a \
                        virtual PMU; /proc/sys/kernel/perf_event_paranoid at most 1), and a \
                        release that knows the processor";
const VALGRIND_NEEDS: &str =
    "valgrind needs the debugging symbols of the C library (Debian: libc6-dbg)";

/// Runs `true` under the wrapper that QEMU is to run under.
///
/// # Errors
/// * [`CliError`] if the wrapper is not installed, or does not work here.
pub(crate) fn check(args: &RunArgs) -> Result<(), CliError> {
    if args.case.gdb {
        return attempt("--gdb", "gdbserver", &words(["gdbserver", "--version"]), "");
    }
    let (option, program, wrapper, needs) = match (args.case.valgrind, args.case.rr) {
        (true, _) => ("--valgrind", "valgrind", Wrapper::Valgrind, VALGRIND_NEEDS),
        (false, Some(rr)) => ("--rr", "rr", Wrapper::Rr(rr), RR_NEEDS),
        (false, None) => return Ok(()),
    };
    let directory =
        tempfile::tempdir().map_err(|error| CliError::failed("make a directory", &error))?;
    let directory = Utf8Path::from_path(directory.path())
        .ok_or_else(|| CliError::new("the directory for temporary files is not UTF-8"))?;
    let mut line = wrapper.words(directory);
    line.push("true".to_owned());
    attempt(option, program, &line, needs)
}

/// Returns how to attach a debugger, with `--gdb`.
pub(crate) fn note(args: &RunArgs, env: &RunnerEnv) -> Option<String> {
    let options = env.gdb_options.as_deref().unwrap_or(GDB_DEFAULT);
    args.case.gdb.then(|| how_to_attach(options))
}

fn words<const N: usize>(words: [&str; N]) -> [String; N] {
    words.map(str::to_owned)
}

/// Runs a command line of a wrapper and `true`.
fn attempt(option: &str, program: &str, line: &[String], needs: &str) -> Result<(), CliError> {
    let missing = || {
        CliError::new(format!(
            "`{option}` needs {program}, which is not in PATH; install the package `{program}`"
        ))
    };
    let run = Invocation::new(&line[0]).args(&line[1..]).merge_output().contained();
    let output = match run.run(Timeouts::default().after(LIMIT)) {
        Err(ProcessError::Start { source, .. })
            if source.kind() == std::io::ErrorKind::NotFound =>
        {
            return Err(missing());
        }
        run => run.map_err(|error| CliError::failed(format!("try `{option}`"), &error))?,
    };
    // `env` exits with 127 if it finds no such program.
    match output.status.code() {
        Some(0) => Ok(()),
        Some(127) if line[0] == "env" => Err(missing()),
        _ => Err(CliError::new(format!(
            "`{option}` does not work here, so no case was run: {}: {}\n  {}\n  {needs}",
            line.join(" "),
            output.status,
            output.stdout_text().trim().replace('\n', "\n  ")
        ))),
    }
}

/// Returns how to attach to a QEMU that `gdbserver` started with these options.
fn how_to_attach(options: &str) -> String {
    let place = options.split_whitespace().next_back().unwrap_or(GDB_DEFAULT);
    let attach = match place.rsplit_once(':') {
        Some((_, "0")) => "the port is in its log, in the directory of the case".to_owned(),
        _ => format!("gdb -ex 'target remote {place}' -ex 'handle SIGUSR1 nostop noprint'"),
    };
    format!("each QEMU waits for a debugger before it starts: {attach}\n  time limits are off")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn note_says_how_to_attach() {
        let text = how_to_attach("--once localhost:7");
        assert!(text.contains(": gdb -ex 'target remote localhost:7' -ex 'handle "), "{text}");
        assert!(how_to_attach("localhost:0").contains("the port is in its log"));
    }

    #[test]
    fn missing_and_failing_wrappers_have_different_errors() {
        let error = attempt("--rr", "rr", &words(["/nowhere/rr", "record"]), "needs").unwrap_err();
        assert_eq!(error.text, "`--rr` needs rr, which is not in PATH; install the package `rr`");
        let line = words(["env", "A=b", "no-such-program", "true"]);
        assert_eq!(attempt("--rr", "rr", &line, "needs").unwrap_err().text, error.text);
        let line = words(["sh", "-c", "echo no counters; exit 1"]);
        let error = attempt("--rr", "rr", &line, "rr needs counters").unwrap_err().text;
        assert!(error.ends_with(": exit status 1\n  no counters\n  rr needs counters"), "{error}");
        attempt("--rr", "rr", &words(["true"]), "").unwrap();
    }
}
