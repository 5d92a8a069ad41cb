//! Measures launch and shutdown of a machine against a bare spawn of the same command line, with the
//! minimum of QMP that starts and ends it.
//!
//! Both take turns, so that the load of the host affects both. Nothing is asserted; ratios are printed.
#![expect(clippy::print_stdout, reason = "the program prints measurements")]

use std::io::{BufRead, BufReader, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use iotest_runtime::env::Settings;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::vm::Launcher;
use rustix::io::{FdFlags, fcntl_setfd};

type Failure = Box<dyn std::error::Error>;

/// How often each is measured.
const ROUNDS: usize = 301;

/// The durations of a launch and of a shutdown.
type Times = [Duration; 2];

fn main() -> Result<(), Failure> {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("This measures; run it by `cargo bench -p iotest-runtime --bench launch`.");
        return Ok(());
    }
    let settings = Settings::from_env()?;
    let scratch = Scratch::create(&settings, "launch")?;
    let launcher = Launcher::new(settings.programs.qemu.clone()?, scratch.dir());
    let machine = || -> Result<(Times, String), Failure> {
        let begun = Instant::now();
        let mut machine = launcher.vm("vm0").machine_type("none").launch()?;
        let launched = begun.elapsed();
        let command_line = machine.command_line();
        let begun = Instant::now();
        machine.shutdown()?;
        Ok(([launched, begun.elapsed()], command_line))
    };
    let (_, command_line) = machine()?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // The second one may profit from caches, so the order alternates.
        if round % 2 == 0 {
            ours.push(machine()?.0);
        }
        bare.push(spawn(&command_line)?);
        if round % 2 == 1 {
            ours.push(machine()?.0);
        }
    }
    println!(
        "a machine, {ROUNDS} rounds; medians in milliseconds, and of the ratios of each round:"
    );
    println!("{:<10} {:>8} {:>8} {:>12}", "", "iotest", "bare", "times bare");
    show("launch", &ours, &bare, |times| times[0]);
    show("shutdown", &ours, &bare, |times| times[1]);
    show("both", &ours, &bare, |times| times[0] + times[1]);
    Ok(())
}

/// Starts the program of a command line, and ends it. No word may have a blank.
fn spawn(command_line: &str) -> Result<Times, Failure> {
    let begun = Instant::now();
    let (own, peer) = UnixStream::pair()?;
    fcntl_setfd(&peer, FdFlags::empty())?;
    let monitor = format!("socket,id=mon,fd={}", peer.as_raw_fd());
    let words = command_line.split(' ');
    let words = words.map(|word| if word.starts_with("socket,id=mon,") { &*monitor } else { word });
    let words: Vec<&str> = words.collect();
    #[expect(clippy::disallowed_methods, reason = "iotest is compared with it")]
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    drop(peer);
    let mut monitor = BufReader::new(own);
    let mut exchange = |command: &[u8]| {
        let mut reply = String::new();
        monitor.get_mut().write_all(command)?;
        monitor.read_line(&mut reply).map(|_| reply)
    };
    exchange(b"")?;
    exchange(b"{\"execute\":\"qmp_capabilities\"}")?;
    let launched = begun.elapsed();
    exchange(b"{\"execute\":\"quit\"}")?;
    // Reads the last events, until QEMU ends.
    while !exchange(b"").unwrap_or_default().is_empty() {}
    child.wait()?;
    Ok([launched, begun.elapsed() - launched])
}

fn show(what: &str, ours: &[Times], bare: &[Times], of: fn(&Times) -> Duration) {
    let times = |all: &[Times]| all.iter().map(|one| of(one).as_secs_f64()).collect::<Vec<_>>();
    let (ours, bare) = (times(ours), times(bare));
    let ratios = ours.iter().zip(&bare).map(|(ours, bare)| ours / bare).collect();
    let (ours, bare) = (median(ours) * 1e3, median(bare) * 1e3);
    println!("{what:<10} {ours:>8.1} {bare:>8.1} {:>12.2}", median(ratios));
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
