//! Measures a QMP round trip: `query-status`, by iotest, by a bare socket and by QEMU's Python.
//!
//! All use the same QEMU and take turns, so that the load of the host affects all. Nothing is asserted;
//! ratios are printed. CONTRIBUTING.md says how to run it.
//!
//! QEMU reads its monitor one byte at a time (`monitor_can_read` in `monitor/monitor.c` of 7.2 and
//! 10.0 allows no more), so the cost of a command is mainly its length. The bare socket sends the same
//! bytes as iotest; another one sends no id, to show the cost of the id.
#![expect(clippy::print_stdout, reason = "the program prints measurements")]

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::env::Settings;
use iotest_runtime::filter::Chain;
use iotest_runtime::internal::transcript_in;
use iotest_runtime::process::Invocation;
use iotest_runtime::qmp::{ClientOptions, Direction, Monitor, QmpClient, Recorder};
use iotest_runtime::scratch::Scratch;
use iotest_runtime::transcript::{NoteKind, Transcript};
use iotest_runtime::vm::{Launcher, Machine};
use qapi_types::cmd::QueryStatus;
use serde_json::{Value, json};

type Failure = Box<dyn std::error::Error>;

/// How many commands a contender runs in one turn.
const COMMANDS: usize = 2_000;

/// How many turns each contender has.
const ROUNDS: usize = 9;

/// A Python program that measures like [`Bare`]; it prints the nanoseconds of each round trip.
const PYTHON: &str = r#"
import sys, time
from qemu.qmp.legacy import QEMUMonitorProtocol

address, commands = sys.argv[1], int(sys.argv[2])
monitor = QEMUMonitorProtocol(address)
monitor.connect()
for _ in range(commands):
    before = time.perf_counter_ns()
    reply = monitor.cmd_obj({"execute": "query-status"})
    after = time.perf_counter_ns()
    assert reply["return"]["running"] is True, reply
    print(after - before)
monitor.close()
"#;

/// A client that runs commands: a turn returns the duration of each round trip.
struct Contender<'a> {
    name: &'static str,
    turn: Box<dyn FnMut() -> Result<Vec<Duration>, Failure> + 'a>,
    rounds: Vec<Vec<Duration>>,
}

impl<'a> Contender<'a> {
    fn new(name: &'static str, turn: impl FnMut() -> Result<Vec<Duration>, Failure> + 'a) -> Self {
        Self { name, turn: Box::new(turn), rounds: Vec::new() }
    }
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("This measures; run it by `cargo bench -p iotest-runtime`.");
        return Ok(());
    }
    let wanted: Vec<_> = arguments.iter().filter(|word| !word.starts_with('-')).collect();

    let settings = Settings::from_env()?;
    let scratch = Scratch::create(&settings, "qmp_round_trip")?;
    let [bare, without_id, recorded, python_socket] =
        ["bare", "without_id", "recorded", "python"].map(|name| scratch.socket(name));
    let sockets = [bare?, without_id?, recorded?, python_socket?];
    let mut vm = launch(&settings, &scratch, &sockets)?;
    let [bare_socket, without_id_socket, recorded_socket, python_socket] = sockets;

    let mut bare = Bare::connect(&bare_socket)?;
    let mut without_id = Bare::connect(&without_id_socket)?;
    let mut recorded = recorded_client(&recorded_socket, scratch.dir())?;
    let mut contenders = vec![
        Contender::new("bare socket", || round(|| bare.query_status())),
        Contender::new("bare, without id", || round(|| without_id.query_status_without_id())),
        Contender::new("iotest", || round(|| running(vm.run(QueryStatus::new())?.running))),
        Contender::new("iotest, recorded", || {
            round(|| running(recorded.run(QueryStatus::new())?.running))
        }),
    ];
    match python(scratch.dir()) {
        Ok(script) => contenders
            .push(Contender::new("Python qemu.qmp", move || python_round(&script, &python_socket))),
        Err(why) => println!("Python is left out: {why}"),
    }
    contenders.retain(|contender| {
        wanted.is_empty() || wanted.iter().any(|word| contender.name.contains(word.as_str()))
    });

    for _ in 0..ROUNDS {
        for contender in &mut contenders {
            let times = (contender.turn)()?;
            contender.rounds.push(times);
        }
        // A contender may profit from caches of the one before, so the order changes.
        contenders.rotate_left(1);
    }
    report(&mut contenders);
    drop(contenders);
    vm.shutdown()?;
    Ok(())
}

/// Launches a machine that listens for QMP on sockets besides its own.
fn launch(
    settings: &Settings,
    scratch: &Scratch,
    sockets: &[Utf8PathBuf],
) -> Result<Machine, Failure> {
    let launcher = Launcher::new(settings.programs.qemu.clone()?, scratch.dir());
    let mut vm = launcher.vm("vm0").machine_type("none");
    for socket in sockets {
        vm = vm.args(["-qmp", &format!("unix:{socket},server=on,wait=off")]);
    }
    Ok(vm.launch()?)
}

/// Runs one turn's commands.
fn round(mut command: impl FnMut() -> Result<(), Failure>) -> Result<Vec<Duration>, Failure> {
    let mut times = Vec::with_capacity(COMMANDS);
    for _ in 0..COMMANDS {
        let before = Instant::now();
        command()?;
        times.push(before.elapsed());
    }
    Ok(times)
}

fn running(running: bool) -> Result<(), Failure> {
    if running { Ok(()) } else { Err("the machine does not run".into()) }
}

/// A minimal client that gets replies as JSON: no deadlines, events, types or errors.
struct Bare {
    reader: BufReader<UnixStream>,
    line: String,
    id: u64,
}

impl Bare {
    fn connect(socket: &Utf8Path) -> Result<Self, Failure> {
        let reader = BufReader::new(UnixStream::connect(socket)?);
        let mut bare = Self { reader, line: String::new(), id: 1 };
        bare.reader.read_line(&mut bare.line)?;
        bare.exchange(b"{\"execute\": \"qmp_capabilities\"}")?;
        Ok(bare)
    }

    fn exchange(&mut self, line: &[u8]) -> Result<Value, Failure> {
        self.reader.get_mut().write_all(line)?;
        self.line.clear();
        self.reader.read_line(&mut self.line)?;
        Ok(serde_json::from_str(&self.line)?)
    }

    fn query_status(&mut self) -> Result<(), Failure> {
        self.id = self.id % 9 + 1;
        let command = json!({ "execute": "query-status", "id": self.id });
        let reply = self.exchange(command.to_string().as_bytes())?;
        running(reply["id"] == self.id && reply["return"]["running"] == true)
    }

    fn query_status_without_id(&mut self) -> Result<(), Failure> {
        let reply = self.exchange(b"{\"execute\":\"query-status\"}")?;
        running(reply["return"]["running"] == true)
    }
}

/// Records every message, like the machines of tests.
#[derive(Debug)]
struct Notes(Transcript);

impl Recorder for Notes {
    fn message(&self, peer: &str, direction: Direction, message: &Value) {
        let kind = match direction {
            Direction::Sent => NoteKind::Sent,
            Direction::Received => NoteKind::Received,
        };
        self.0.note(kind, format!("{peer} {message}"));
    }
}

fn recorded_client(socket: &Utf8Path, dir: &Utf8Path) -> Result<QmpClient, Failure> {
    let notes = Notes(transcript_in(dir, Chain::new())?);
    let options = ClientOptions::new("vm0").recorder(Arc::new(notes));
    Ok(QmpClient::connect(UnixStream::connect(socket)?, None, options, minutes())?)
}

/// Writes the Python program; returns the reason if no Python has the client.
fn python(dir: &Utf8Path) -> Result<Utf8PathBuf, String> {
    let probe = Invocation::new("python3").args(["-c", "import qemu.qmp.legacy"]);
    let output = probe.run(minutes()).map_err(|error| error.to_string())?;
    output.checked().map_err(
        |_| "python3 has no qemu.qmp; name the directory `python` of QEMU's sources in PYTHONPATH",
    )?;
    let script = dir.join("round_trip.py");
    std::fs::write(&script, PYTHON).map_err(|error| format!("write {script}: {error}"))?;
    Ok(script)
}

fn python_round(script: &Utf8Path, socket: &Utf8Path) -> Result<Vec<Duration>, Failure> {
    let commands = COMMANDS.to_string();
    let run = Invocation::new("python3").args([script.as_str(), socket.as_str(), &commands]);
    let output = run.run(minutes())?.checked()?;
    let text = output.stdout_text();
    let times = text.lines().map(|line| line.parse().map(Duration::from_nanos));
    Ok(times.collect::<Result<_, _>>()?)
}

fn minutes() -> Deadline {
    Timeouts::default().after(Duration::from_secs(300))
}

/// Prints a line for each contender: percentiles of all round trips, and the ratio of its medians to the
/// medians of the bare socket in the same rounds.
fn report(contenders: &mut [Contender<'_>]) {
    println!("query-status, {ROUNDS} rounds of {COMMANDS}; microseconds:");
    println!("{:<18} {:>8} {:>8} {:>8} {:>10}", "", "10 %", "median", "90 %", "times bare");
    contenders.sort_by_key(|contender| contender.name != "bare socket");
    let bare: Vec<Duration> = match contenders.first() {
        Some(first) if first.name == "bare socket" => {
            first.rounds.iter().map(|round| median(round)).collect()
        }
        _ => Vec::new(),
    };
    for contender in contenders {
        let medians = contender.rounds.iter().map(|round| median(round));
        let mut ratios: Vec<f64> =
            medians.zip(&bare).map(|(own, bare)| own.as_secs_f64() / bare.as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        let ratio = ratios.get(ratios.len() / 2).map_or("?".to_owned(), |r| format!("{r:.2}"));
        let mut all = contender.rounds.concat();
        all.sort();
        let at = |share: usize| all[all.len() * share / 100].as_secs_f64() * 1e6;
        println!(
            "{:<18} {:>8.1} {:>8.1} {:>8.1} {ratio:>10}",
            contender.name,
            at(10),
            at(50),
            at(90)
        );
    }
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_owned();
    times.sort();
    times[times.len() / 2]
}
