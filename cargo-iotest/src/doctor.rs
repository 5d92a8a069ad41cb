//! `cargo iotest doctor`: checks the environment and suggests fixes.

use std::fmt::Write as _;
use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::process::HarnessInvocation;
use iotest_protocol::text::terminal_line;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{Program, Settings};
use iotest_runtime::host::{self, HostFacts, Unavailable};
use iotest_runtime::internal::{ExitCode, make_directories};
use iotest_runtime::outcome::chain;
use iotest_runtime::process::Invocation;
use rustix::fs::{Access, access, statvfs};
use rustix::process::{Resource, getrlimit};

use crate::error::CliError;
use crate::runner_env::RunnerEnv;
use crate::{find, qemu, shell};

/// How long a program may take to print its version.
const LIMIT: Duration = Duration::from_secs(30);
/// The numbers of open files and free bytes below which it warns: what a few jobs may need.
const MIN_OPEN_FILES: u64 = 1024;
const MIN_FREE_BYTES: u64 = 2 << 30;

/// How severe a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// It is fine.
    Good,
    /// Some tests are ignored because of it.
    Missing,
    /// No test runs.
    Fatal,
}

/// The findings, as lines of text.
#[derive(Debug, Default)]
struct Checklist {
    text: String,
    fatal: usize,
}

impl Checklist {
    fn title(&mut self, title: &str) {
        let gap = if self.text.is_empty() { "" } else { "\n" };
        writeln!(self.text, "{gap}{title}").expect("a String takes any text");
    }

    fn line(&mut self, level: Level, what: &str) {
        let mark = match level {
            Level::Good => "ok",
            Level::Missing => "--",
            Level::Fatal => {
                self.fatal += 1;
                "!!"
            }
        };
        writeln!(self.text, "  {mark} {}", terminal_line(what)).expect("a String takes any text");
    }

    /// Adds a feature that some tests need, or why it is missing.
    fn feature(&mut self, what: &str, fact: &Result<(), Unavailable>) {
        match fact {
            Ok(()) => self.line(Level::Good, what),
            Err(lack) => self.line(Level::Missing, &format!("no {what}: {}", lack.why())),
        }
    }
}

/// Prints the findings; the exit status says whether tests can run.
///
/// # Errors
/// * [`CliError`] if an environment variable is invalid.
pub(crate) fn doctor(env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let mut settings = Settings::from_env().map_err(|error| CliError::usage(chain(&error)))?;
    if !env.has_test_dir {
        // The directory of the tests of this workspace, not that of this program.
        if let Ok(output_dir) = find::output_dir(None, env) {
            settings.test_dir = output_dir.join("scratch");
        }
    }
    let mut checklist = Checklist::default();
    programs(&mut checklist, &settings);
    checklist.title("What QEMU can do here");
    match host::facts(&settings) {
        Ok(facts) => capabilities(&mut checklist, &facts),
        Err(error) => checklist.line(Level::Fatal, &chain(&error)),
    }
    added(&mut checklist, env);
    this_host(&mut checklist, &settings);
    cargo(&mut checklist, env);
    let exit = match checklist.fatal {
        0 => {
            checklist.text += "\nTests can run. Tests that need what is marked -- are ignored.\n";
            ExitCode::Good
        }
        _ => {
            checklist.text += "\nTests cannot run until what is marked !! is fixed.\n";
            ExitCode::Failed
        }
    };
    shell::print(&checklist.text)?;
    Ok(exit)
}

fn programs(checklist: &mut Checklist, settings: &Settings) {
    checklist.title("Programs");
    let programs = &settings.programs;
    let of: [(&Program, Level); 5] = [
        (&programs.qemu, Level::Fatal),
        (&programs.qemu_img, Level::Fatal),
        (&programs.qemu_io, Level::Fatal),
        (&programs.qemu_nbd, Level::Missing),
        (&programs.storage_daemon, Level::Missing),
    ];
    for (program, without) in of {
        match program {
            Ok(path) => checklist.line(Level::Good, &format!("{path} {}", version(path))),
            Err(missing) => checklist.line(without, &chain(missing)),
        }
    }
}

/// Returns a program's version, or that it prints none.
fn version(program: &Utf8Path) -> String {
    let program = Invocation::new(program).arg("--version").contained();
    let output = program.run(Timeouts::default().after(LIMIT));
    let text = output.map(|output| output.stdout_text().into_owned()).unwrap_or_default();
    let number = text
        .split(' ')
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .map(|word| word.trim_end_matches(|c: char| !c.is_ascii_digit()).to_owned());
    number.unwrap_or_else(|| "(unknown version)".to_owned())
}

fn capabilities(checklist: &mut Checklist, facts: &HostFacts) {
    let accelerators: Vec<&str> = facts.accelerators.iter().map(String::as_str).collect();
    checklist.line(Level::Good, &format!("accelerators: {}", accelerators.join(" ")));
    for (name, why) in &facts.unusable_accelerators {
        checklist.line(Level::Missing, &format!("no accelerator {name}: {why}"));
    }
    if !facts.accelerators.contains("qtest") {
        let what =
            "no accelerator qtest: distributions disable it; a QEMU built from source has it";
        checklist.line(Level::Missing, what);
    }
    let drivers: Vec<&str> = facts.drivers.iter().collect();
    checklist.line(Level::Good, &format!("drivers: {}", drivers.join(" ")));
    if let Some(machine) = &facts.default_machine {
        checklist.line(Level::Good, &format!("default machine: {machine}"));
    }
    checklist.feature("LUKS images", &facts.luks);
    checklist.feature("zstd compression", &facts.zstd);
    checklist.feature("FUSE exports", &facts.fuse);
    checklist.feature("direct I/O in TEST_DIR", &facts.direct);
    checklist.feature("native asynchronous I/O", &facts.native_aio);
    checklist.feature("io_uring", &facts.io_uring);
}

/// Adds the QEMUs that are known by name, if there are any.
fn added(checklist: &mut Checklist, env: &RunnerEnv) {
    let lines = env.qemus.as_ref().map(qemu::lines).unwrap_or_default();
    if !lines.is_empty() {
        checklist.title("Added QEMUs (`--qemu NAME`, IOTEST_QEMU)");
    }
    for line in lines {
        match line {
            Ok(text) => checklist.line(Level::Good, &text),
            Err(problem) => checklist.line(Level::Missing, &problem),
        }
    }
}

fn this_host(checklist: &mut Checklist, settings: &Settings) {
    checklist.title("This host");
    match access("/dev/kvm", Access::READ_OK | Access::WRITE_OK) {
        Ok(()) => checklist.line(Level::Good, "/dev/kvm may be used"),
        Err(error) => {
            let what = format!("/dev/kvm: {error}; tests run under TCG instead");
            checklist.line(Level::Missing, &what);
        }
    }
    let files = getrlimit(Resource::Nofile).current;
    match files {
        Some(files) if files < MIN_OPEN_FILES => {
            let what =
                format!("{files} open files at most; `ulimit -n {MIN_OPEN_FILES}` allows more");
            checklist.line(Level::Missing, &what);
        }
        _ => {
            let number = files.map_or_else(|| "any number of".to_owned(), |n| n.to_string());
            checklist.line(Level::Good, &format!("{number} open files"));
        }
    }
    match make_directories(settings) {
        Ok(()) => free_space(checklist, &settings.test_dir),
        Err(error) => checklist.line(Level::Fatal, &chain(&error)),
    }
    checklist.line(Level::Good, &format!("sockets in {}", settings.sock_dir()));
}

fn free_space(checklist: &mut Checklist, directory: &Utf8Path) {
    match statvfs(directory.as_std_path()) {
        Ok(stat) => {
            let free = stat.f_bavail.saturating_mul(stat.f_frsize);
            let level = if free < MIN_FREE_BYTES { Level::Missing } else { Level::Good };
            let more =
                if free < MIN_FREE_BYTES { "; set TEST_DIR to a directory with more" } else { "" };
            let what = format!("{} MiB free for images in {directory}{more}", free >> 20);
            checklist.line(level, &what);
        }
        Err(error) => checklist.line(Level::Fatal, &format!("{directory}: {error}")),
    }
}

fn cargo(checklist: &mut Checklist, env: &RunnerEnv) {
    checklist.title("Cargo");
    let ask = |args: &[&str]| {
        let cargo = Invocation::new(env.cargo()).args(args);
        let output = cargo.run(Timeouts::default().after(LIMIT)).ok()?;
        let line = output.stdout_text().lines().next().map(str::to_owned);
        line.filter(|_| output.status.success())
    };
    match ask(&["--version"]) {
        Some(version) => checklist.line(Level::Good, &version),
        None => checklist.line(Level::Fatal, "no cargo: see https://rustup.rs"),
    }
    match ask(&["nextest", "--version"]) {
        Some(version) => checklist.line(Level::Good, &version),
        None => {
            let what = "no cargo-nextest: `cargo install --locked cargo-nextest`, for sharding";
            checklist.line(Level::Missing, what);
        }
    }
}
