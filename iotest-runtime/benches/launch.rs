//! Measures launch and shutdown of a machine against the bare spawn of the same command line, with the
//! least of QMP that starts and ends it.
//!
//! Both take turns, so that a busy machine is as busy for each of them. Nothing is asserted: the ratios
//! are for reading.
#![expect(clippy::print_stdout, reason = "a measurement is for reading")]

use std::io::{BufRead, BufReader, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use iotest_runtime::env::Settings;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::vm::{Launcher, VmConfig};
use rustix::io::{FdFlags, fcntl_setfd};

type Failure = Box<dyn std::error::Error>;

/// How often each has its turn.
const ROUNDS: usize = 31;

/// How long it took to launch, and then to shut down.
type Turn = [Duration; 2];

fn main() -> Result<(), Failure> {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("This measures; run it by `cargo bench -p iotest-runtime --bench launch`.");
        return Ok(());
    }
    let settings = Settings::from_env()?;
    let scratch = Scratch::create(&settings, "launch")?;
    let launcher = Launcher::new(settings.programs.qemu.clone()?, scratch.dir());
    let machine = || -> Result<(Turn, String), Failure> {
        let begun = Instant::now();
        let config = VmConfig::new("vm0").machine_type("none");
        let mut machine = launcher.clone().launch(config)?;
        let command_line = machine.command_line();
        let launched = begun.elapsed();
        machine.shutdown()?;
        Ok(([launched, begun.elapsed() - launched], command_line))
    };
    let (_, command_line) = machine()?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // Whoever comes second may inherit caches: not always the same one.
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
    show("launch", &ours, &bare, |turn| turn[0]);
    show("shutdown", &ours, &bare, |turn| turn[1]);
    show("both", &ours, &bare, |turn| turn[0] + turn[1]);
    Ok(())
}

/// Starts the program of a command line whose words have no blanks, and ends it.
fn spawn(command_line: &str) -> Result<Turn, Failure> {
    let begun = Instant::now();
    let (own, its) = UnixStream::pair()?;
    fcntl_setfd(&its, FdFlags::empty())?;
    let monitor = format!("socket,id=mon,fd={}", its.as_raw_fd());
    let words = command_line.split(' ');
    let words = words.map(|word| if word.starts_with("socket,id=mon,") { &*monitor } else { word });
    let words: Vec<&str> = words.collect();
    #[expect(clippy::disallowed_methods, reason = "it is what ours is compared with")]
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    drop(its);
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
    // Its last events, up to its end.
    while !exchange(b"").unwrap_or_default().is_empty() {}
    child.wait()?;
    Ok([launched, begun.elapsed() - launched])
}

fn show(what: &str, ours: &[Turn], bare: &[Turn], of: fn(&Turn) -> Duration) {
    let times =
        |turns: &[Turn]| turns.iter().map(|turn| of(turn).as_secs_f64()).collect::<Vec<_>>();
    let (ours, bare) = (times(ours), times(bare));
    let ratios = ours.iter().zip(&bare).map(|(ours, bare)| ours / bare).collect();
    let (ours, bare) = (median(ours) * 1e3, median(bare) * 1e3);
    println!("{what:<10} {ours:>8.1} {bare:>8.1} {:>12.2}", median(ratios));
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
