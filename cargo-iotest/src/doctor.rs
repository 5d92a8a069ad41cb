//! `cargo iotest doctor`: what is here to run tests with, and what to do about what is not.

use std::fmt::Write as _;
use std::time::Duration;

use camino::Utf8Path;
use iotest_protocol::text::shown_line;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{Program, Settings};
use iotest_runtime::exit_code::Exit;
use iotest_runtime::host::{self, HostFacts};
use iotest_runtime::outcome::chain;
use iotest_runtime::process::Invocation;
use rustix::fs::{Access, access, statvfs};
use rustix::process::{Resource, getrlimit};

use crate::error::Trouble;
use crate::runner_env::Surroundings;
use crate::{find, shell};

/// How long a program may take to tell its version.
const LIMIT: Duration = Duration::from_secs(30);
/// From how many open files and free bytes on nothing is said: what a few jobs may need.
const FILES: u64 = 1024;
const ROOM: u64 = 2 << 30;

/// How good a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Health {
    /// It is as it should be.
    Good,
    /// Some tests are ignored for it.
    Lacking,
    /// No test runs.
    Bad,
}

/// Findings, as lines.
#[derive(Debug, Default)]
struct Chart {
    text: String,
    bad: usize,
}

impl Chart {
    fn title(&mut self, title: &str) {
        let gap = if self.text.is_empty() { "" } else { "\n" };
        writeln!(self.text, "{gap}{title}").expect("a String takes any text");
    }

    fn line(&mut self, health: Health, what: &str) {
        let mark = match health {
            Health::Good => "ok",
            Health::Lacking => "--",
            Health::Bad => {
                self.bad += 1;
                "!!"
            }
        };
        writeln!(self.text, "  {mark} {}", shown_line(what)).expect("a String takes any text");
    }

    /// What some tests need: there, or why not.
    fn feature(&mut self, what: &str, fact: &Result<(), String>) {
        match fact {
            Ok(()) => self.line(Health::Good, what),
            Err(why) => self.line(Health::Lacking, &format!("no {what}: {why}")),
        }
    }
}

/// Prints what there is; the status says whether tests can run.
///
/// # Errors
/// * [`Trouble`] if a setting of the environment makes no sense.
pub(crate) fn doctor(surroundings: &Surroundings) -> Result<Exit, Trouble> {
    let mut settings = Settings::from_env().map_err(|error| Trouble::usage(chain(&error)))?;
    if !surroundings.names_test_dir {
        // Where the tests of the workspace here would work, not where a program like this one would.
        if let Ok(output_dir) = find::output_dir(None, surroundings) {
            settings.test_dir = output_dir.join("scratch");
        }
    }
    let mut chart = Chart::default();
    programs(&mut chart, &settings);
    chart.title("What QEMU can do here");
    match host::facts(&settings) {
        Ok(facts) => qemu(&mut chart, &facts),
        Err(error) => chart.line(Health::Bad, &chain(&error)),
    }
    machine(&mut chart, &settings);
    cargo(&mut chart, surroundings);
    let exit = match chart.bad {
        0 => {
            chart.text += "\nTests can run. What is marked -- has tests ignored that need it.\n";
            Exit::Good
        }
        _ => {
            chart.text += "\nTests cannot run until what is marked !! is there.\n";
            Exit::Failed
        }
    };
    shell::print(&chart.text)?;
    Ok(exit)
}

fn programs(chart: &mut Chart, settings: &Settings) {
    chart.title("Programs");
    let programs = &settings.programs;
    let of: [(&Program, Health); 5] = [
        (&programs.qemu, Health::Bad),
        (&programs.qemu_img, Health::Bad),
        (&programs.qemu_io, Health::Bad),
        (&programs.qemu_nbd, Health::Lacking),
        (&programs.storage_daemon, Health::Lacking),
    ];
    for (program, without) in of {
        match program {
            Ok(path) => chart.line(Health::Good, &format!("{path} {}", version(path))),
            Err(missing) => chart.line(without, &chain(missing)),
        }
    }
}

/// Returns a program's version, or that it does not tell.
fn version(program: &Utf8Path) -> String {
    let program = Invocation::new(program).arg("--version").contained();
    let output = program.run(Timeouts::default().after(LIMIT));
    let text = output.map(|output| output.stdout_text().into_owned()).unwrap_or_default();
    let number = text
        .split(' ')
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .map(|word| word.trim_end_matches(|c: char| !c.is_ascii_digit()).to_owned());
    number.unwrap_or_else(|| "(it does not tell its version)".to_owned())
}

fn qemu(chart: &mut Chart, facts: &HostFacts) {
    let accelerators: Vec<&str> = facts.accelerators.iter().map(String::as_str).collect();
    chart.line(Health::Good, &format!("accelerators: {}", accelerators.join(" ")));
    for (name, why) in &facts.unusable_accelerators {
        chart.line(Health::Lacking, &format!("no accelerator {name}: {why}"));
    }
    if !facts.accelerators.contains("qtest") {
        let what = "no accelerator qtest: distributions leave it out; a QEMU that you build has it";
        chart.line(Health::Lacking, what);
    }
    let drivers: Vec<&str> = facts.drivers.iter().collect();
    chart.line(Health::Good, &format!("drivers: {}", drivers.join(" ")));
    if let Some(machine) = &facts.default_machine {
        chart.line(Health::Good, &format!("default machine: {machine}"));
    }
    chart.feature("LUKS images", &facts.luks);
    chart.feature("zstd compression", &facts.zstd);
    chart.feature("FUSE exports", &facts.fuse);
    chart.feature("direct input and output in TEST_DIR", &facts.direct);
    chart.feature("native asynchronous input and output", &facts.native_aio);
    chart.feature("io_uring", &facts.io_uring);
}

fn machine(chart: &mut Chart, settings: &Settings) {
    chart.title("This machine");
    match access("/dev/kvm", Access::READ_OK | Access::WRITE_OK) {
        Ok(()) => chart.line(Health::Good, "/dev/kvm may be used"),
        Err(error) => {
            let what = format!("/dev/kvm: {error}; tests run under TCG, which needs nothing");
            chart.line(Health::Lacking, &what);
        }
    }
    let files = getrlimit(Resource::Nofile).current;
    match files {
        Some(files) if files < FILES => {
            let what = format!("{files} open files at most; `ulimit -n {FILES}` allows more");
            chart.line(Health::Lacking, &what);
        }
        _ => {
            let number = files.map_or_else(|| "any number of".to_owned(), |n| n.to_string());
            chart.line(Health::Good, &format!("{number} open files"));
        }
    }
    match settings.make_directories() {
        Ok(()) => room(chart, &settings.test_dir),
        Err(error) => chart.line(Health::Bad, &chain(&error)),
    }
    chart.line(Health::Good, &format!("sockets in {}", settings.sock_dir));
}

fn room(chart: &mut Chart, directory: &Utf8Path) {
    match statvfs(directory.as_std_path()) {
        Ok(stat) => {
            let free = stat.f_bavail.saturating_mul(stat.f_frsize);
            let health = if free < ROOM { Health::Lacking } else { Health::Good };
            let more = if free < ROOM { "; set TEST_DIR to a directory with more" } else { "" };
            let what = format!("{} MiB free for images in {directory}{more}", free >> 20);
            chart.line(health, &what);
        }
        Err(error) => chart.line(Health::Bad, &format!("{directory}: {error}")),
    }
}

fn cargo(chart: &mut Chart, surroundings: &Surroundings) {
    chart.title("Cargo");
    let ask = |args: &[&str]| {
        let cargo = Invocation::new(surroundings.cargo()).args(args);
        let output = cargo.run(Timeouts::default().after(LIMIT)).ok()?;
        let line = output.stdout_text().lines().next().map(str::to_owned);
        line.filter(|_| output.status.success())
    };
    match ask(&["--version"]) {
        Some(version) => chart.line(Health::Good, &version),
        None => chart.line(Health::Bad, "no cargo: see https://rustup.rs"),
    }
    match ask(&["nextest", "--version"]) {
        Some(version) => chart.line(Health::Good, &version),
        None => {
            let what = "no cargo-nextest: `cargo install --locked cargo-nextest`, for sharding";
            chart.line(Health::Lacking, what);
        }
    }
}
