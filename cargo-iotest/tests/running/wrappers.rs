//! QEMU under gdbserver, valgrind and rr. Where one is not installed or does not work, the runner
//! must say so.

use std::fs;
use std::net::TcpListener;
use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::process::HarnessChild;
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Child, Invocation, Output, Stream, Streams};
use rustix::process::Signal;
use serde_json::Value;

use crate::krate::Krate;
use crate::sandbox::deadline;

/// A suite of one test, which starts a machine once.
fn suite() -> Krate {
    let krate = Krate::new();
    assert_eq!(krate.iotest(&["new"]).status.code(), Some(0));
    krate
}

fn is_installed(program: &str) -> bool {
    Invocation::new(program).arg("--version").run(deadline()).is_ok()
}

/// Asserts that a run was refused with one message about a missing program.
fn assert_missed(output: &Output, option: &str, program: &str) {
    assert_eq!(output.status.code(), Some(101));
    assert_eq!(output.stdout_text(), "");
    let printed = output.stderr_text();
    let message = format!("error: `{option}` needs {program}, which is not in PATH");
    assert_eq!(printed.matches(&message).count(), 1, "{printed}");
}

/// Asserts that a run was refused with one message because a program does not work here, even
/// without the runner.
fn assert_refused(output: &Output, option: &str, alone: &Output) {
    assert_eq!(output.status.code(), Some(101));
    assert_eq!(output.stdout_text(), "");
    let printed = output.stderr_text();
    let message = format!("error: `{option}` does not work here, so no case was run: ");
    assert_eq!(printed.matches(&message).count(), 1, "{printed}");
    let (reason, text) = (alone.stdout_text(), alone.stderr_text());
    let reason = reason.lines().chain(text.lines()).find(|line| !line.is_empty()).unwrap();
    assert!(printed.contains(reason), "{reason}\n{printed}");
}

/// How long a run may take to start its QEMU.
const START_LIMIT: Duration = Duration::from_secs(120);
/// How long an interrupted run may take to end: QEMU is terminated, then killed.
const END_LIMIT: Duration = Duration::from_secs(120);

/// A run under gdbserver, whose QEMU waits at this port.
struct Debugged {
    krate: Krate,
    runner: Child,
    port: u16,
}

impl Debugged {
    fn start() -> Self {
        let krate = suite();
        // Free a moment ago; the kernel does not reuse it so soon.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let output = fs::File::create(krate.sandbox.path("output")).unwrap();
        let runner = krate
            .sandbox
            .runner(&["-gdb", "-raw", "--timeout=0.5"])
            .env("GDB_OPTIONS", format!("--once 127.0.0.1:{port}"))
            .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/new"))
            .current_dir(krate.directory.clone())
            .spawn(Streams::null().merged(Stream::File(output)))
            .unwrap();
        let debugged = Self { krate, runner, port };
        debugged.wait_for("gdbserver", || {
            // Only looks, because connecting would attach. gdbserver listens on every address.
            let listening = format!(":{port:04X} 00000000:0000 0A");
            fs::read_to_string("/proc/net/tcp").unwrap().contains(&listening)
        });
        debugged
    }

    fn wait_for(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let holds = || Ok::<_, std::io::Error>(holds().then_some(()));
        let waited = poll_until(what, Timeouts::default().after(START_LIMIT), holds);
        assert!(waited.is_ok(), "{what}: {}", self.output());
    }

    fn output(&self) -> String {
        fs::read_to_string(self.krate.sandbox.path("output")).unwrap()
    }
}

#[test]
fn debugger_attaches_and_the_case_outlives_its_limits() {
    if !is_installed("gdbserver") {
        return assert_missed(&suite().iotest(&["-gdb"]), "--gdb", "gdbserver");
    }
    let mut debugged = Debugged::start();
    let shown = debugged.output();
    assert!(shown.starts_with("running 1 case, 1 at a time\n"), "{shown}");
    let attach = format!("target remote 127.0.0.1:{}", debugged.port);
    let reported = format!("waits for a debugger before it starts: gdb -ex '{attach}' -ex ");
    assert!(shown.contains(&reported), "{shown}");
    if !is_installed("gdb") {
        // Nothing continues QEMU; the next test covers the end of such a run.
        debugged.runner.signal(Signal::INT);
        debugged.runner.wait_before(deadline()).unwrap();
        return;
    }
    // Longer than the limit of the QMP greeting (15 seconds) and of the case.
    let wait = "shell sleep 17";
    let commands = ["set sysroot /", &attach, "handle SIGUSR1 nostop noprint", wait, "continue"];
    let commands = commands.iter().flat_map(|command| ["-ex", command]);
    let gdb = Invocation::new("gdb").args(["-nx", "-batch"]).args(commands);
    let printed = gdb.merge_output().run(deadline()).unwrap().stdout_text().into_owned();
    assert!(printed.contains("exited normally"), "{printed}");
    let exit = debugged.runner.wait_before(deadline()).unwrap();
    assert_eq!(exit.code(), Some(0), "{}", debugged.output());
    assert!(debugged.output().contains(": 1 passed\n"), "{}", debugged.output());
    debugged.krate.sandbox.assert_clean();
}

#[test]
fn run_that_waits_for_a_debugger_ends_when_it_is_interrupted() {
    if !is_installed("gdbserver") {
        return assert_missed(&suite().iotest(&["-gdb"]), "--gdb", "gdbserver");
    }
    let mut debugged = Debugged::start();
    debugged.runner.signal(Signal::INT);
    let exit = debugged.runner.wait_before(Timeouts::default().after(END_LIMIT)).unwrap();
    assert_eq!(exit.code(), Some(130), "{}", debugged.output());
    debugged.krate.sandbox.assert_clean();
}

/// With these, memory that QEMU still holds at exit is an error, so there always are errors.
const ALL_LEAKS: &str = "--leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all";

/// Returns the path of the emulator: that of an added QEMU is behind a script, which valgrind refuses.
fn emulator() -> String {
    let settings = iotest_runtime::env::Settings::from_env().unwrap();
    let qemu = settings.programs.qemu.unwrap();
    let script = String::from_utf8_lossy(&fs::read(&qemu).unwrap()).into_owned();
    let program = script.lines().filter(|_| script.starts_with("#!"));
    let mut programs = program.filter_map(|line| line.strip_prefix("exec ")?.split(' ').next());
    programs.next().map_or(qemu.into_string(), str::to_owned)
}

/// Runs the suite's test under valgrind with all leaks as errors; returns its record.
fn findings(krate: &Krate) -> Value {
    let runner = krate.sandbox.runner(&["-valgrind", "-raw", "--json"]);
    let runner = runner.env("QEMU_PROG", emulator());
    let output = krate.run(runner.env("VALGRIND_OPTS", ALL_LEAKS));
    assert_eq!(output.status.code(), Some(101), "{}", output.stderr_text());
    let report: Value = serde_json::from_str(&output.stdout_text()).unwrap();
    report["cases"][0]["attempts"][0].clone()
}

fn assert_findings(record: &Value) {
    assert_eq!(record["verdict"], "fail", "{record}");
    let reason = record["reason"].as_str().unwrap();
    assert!(reason.contains("valgrind found errors:\n"), "{reason}");
    assert!(reason.contains(" more lines are in ") && reason.lines().count() < 150, "{reason}");
    assert!(reason.contains("== ERROR SUMMARY: "), "{reason}");
    // The scratch directory is not kept here; the whole log is kept with the run.
    let artefacts = record["artefacts"].as_array().unwrap();
    let mut paths = artefacts.iter().map(|path| Utf8Path::new(path.as_str().unwrap()));
    let log = paths.find(|path| path.extension() == Some("valgrind")).unwrap();
    assert!(fs::read_to_string(log).unwrap().contains("HEAP SUMMARY"), "{log}");
}

#[test]
fn what_valgrind_finds_fails_the_case_with_its_evidence() {
    let krate = suite();
    if !is_installed("valgrind") {
        return assert_missed(&krate.iotest(&["-valgrind"]), "--valgrind", "valgrind");
    }
    let alone = Invocation::new("valgrind").args(["--error-exitcode=99", "true"]);
    let alone = alone.run(deadline()).unwrap();
    if !alone.status.success() {
        return assert_refused(&krate.iotest(&["-valgrind"]), "--valgrind", &alone);
    }
    let record = findings(&krate);
    assert_findings(&record);
    let reason = record["reason"].as_str().unwrap();
    assert!(reason.starts_with("shut down vm0: QEMU ended with exit status 99"), "{reason}");
    assert!(record["run"]["again"].as_str().unwrap().contains(" --valgrind "), "{record}");

    // A dropped machine does not report how it ended.
    let test = krate.directory.join("tests/suite/first.rs");
    let source = fs::read_to_string(&test).unwrap().replace("vm.shutdown()?;", "drop(vm);");
    fs::write(&test, source).unwrap();
    let record = findings(&krate);
    assert_findings(&record);
    // The end of the machine comes first.
    assert!(record["reason"].as_str().unwrap().contains("valgrind found errors:\n"));

    // Without errors, the test passes.
    let runner = krate.sandbox.runner(&["-valgrind", "-raw", "--timeout=0.5"]);
    let output = krate.run(runner.env("QEMU_PROG", emulator()));
    assert_eq!(output.status.code(), Some(0), "{}", output.stdout_text());
}

#[test]
fn rr_records_the_case_or_says_once_why_it_cannot() {
    let krate = suite();
    if !is_installed("rr") {
        return assert_missed(&krate.iotest(&["--rr"]), "--rr", "rr");
    }
    let alone = Invocation::new("rr").args(["record", "true"]);
    let alone = alone.env("_RR_TRACE_DIR", krate.sandbox.path("tmp")).run(deadline()).unwrap();
    if !alone.status.success() {
        // Many virtual machines have no performance counters.
        return assert_refused(&krate.iotest(&["--rr"]), "--rr", &alone);
    }
    let runner = krate.sandbox.runner(&["--rr", "-raw", "--json"]).env_remove("IOTEST_KEEP");
    let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/new");
    let runner = runner.current_dir(krate.directory.clone()).env("CARGO_TARGET_DIR", target);
    let output = runner.run(deadline()).unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    let report: Value = serde_json::from_str(&output.stdout_text()).unwrap();
    let scratch = report["cases"][0]["attempts"][0]["scratch"].as_str().unwrap();
    let traces = fs::read_dir(Utf8Path::new(scratch).join("rr")).unwrap().count();
    assert!(traces > 0, "{scratch}");
}
