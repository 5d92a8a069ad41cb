//! [`check()`]: whether QEMU can run under what the command line names, before anything does.
//!
//! Otherwise each machine of each case would fail with the same words.

use std::time::Duration;

use camino::Utf8Path;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::Wrapper;
use iotest_runtime::process::{Invocation, ProcessError};

use crate::cli::RunArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long the smallest of programs may take under a wrapper, on a busy machine.
const LIMIT: Duration = Duration::from_secs(120);

/// What `check` puts behind `gdbserver` unless that is said.
pub(crate) const GDB_DEFAULT: &str = "localhost:12345";

/// What rr needs, beyond being there.
const RR_NEEDS: &str = "rr needs the processor's performance counters (in a virtual machine: a \
                        virtual PMU; /proc/sys/kernel/perf_event_paranoid at most 1), and a \
                        release that knows the processor";
const VALGRIND_NEEDS: &str =
    "valgrind needs the debugging symbols of the C library (Debian: libc6-dbg)";

/// Tries what QEMU is to run under on a program that does nothing.
///
/// # Errors
/// * [`CliError`] if it is not there, or cannot do its work here.
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

/// Returns what a person has to know who debugs QEMU; None if nobody does.
pub(crate) fn note(args: &RunArgs, env: &RunnerEnv) -> Option<String> {
    let options = env.gdb_options.as_deref().unwrap_or(GDB_DEFAULT);
    args.case.gdb.then(|| how_to_attach(options))
}

fn words<const N: usize>(words: [&str; N]) -> [String; N] {
    words.map(str::to_owned)
}

/// Runs a line in which a program wraps another that does nothing.
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
    // How `env` says that there is no such program.
    match output.status.code() {
        Some(0) => Ok(()),
        Some(127) if line[0] == "env" => Err(missing()),
        _ => Err(CliError::new(format!(
            "`{option}` cannot be used here, so that no case was run: {}: {}\n  {}\n  {needs}",
            line.join(" "),
            output.status,
            output.stdout_text().trim().replace('\n', "\n  ")
        ))),
    }
}

/// Says how a person comes to debug a QEMU that `gdbserver` has started with these options.
fn how_to_attach(options: &str) -> String {
    let place = options.split_whitespace().next_back().unwrap_or(GDB_DEFAULT);
    let attach = match place.rsplit_once(':') {
        Some((_, "0")) => "its log names the port, in the directory of the case".to_owned(),
        _ => format!("gdb -ex 'target remote {place}' -ex 'handle SIGUSR1 nostop noprint'"),
    };
    format!("each QEMU waits for a debugger before it does anything: {attach}\n  nothing times out")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debugger_is_told_where_to_attach() {
        let told = how_to_attach("--once localhost:7");
        assert!(told.contains(": gdb -ex 'target remote localhost:7' -ex 'handle "), "{told}");
        assert!(how_to_attach("localhost:0").contains("its log names the port"));
    }

    #[test]
    fn wrapper_that_is_not_there_or_fails_is_told_apart() {
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
