//! Measures `qmp-client` on one QEMU, each beside its yardstick, in turns: `cargo run --release` writes
//! `docs/bench-clients.md`.
//!
//! Round trips of `query-status`: the blocking client beside a bare socket that sends the same bytes, the
//! one on tokio beside `qapi`. Then events from a thread that sends as many as it can, and with `million`
//! the memory of a million commands. `QEMU_PROG` names the QEMU. Nothing is asserted.

mod contenders;
mod events;
mod memory;
mod qemu;

use std::time::Duration;

use crate::contenders::{Contender, contenders};
use crate::qemu::Qemu;

type Failure = Box<dyn std::error::Error>;

/// How many commands a contender runs in one turn.
const COMMANDS: usize = 2_000;

/// How many turns each contender has.
const ROUNDS: usize = 15;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let qemu = Qemu::start(&["bare", "blocking", "tokio", "tokio-multi", "qapi", "qapi-multi"])?;
    if words.iter().any(|word| word == "million") {
        return memory::measure(&qemu);
    }
    let mut contenders = contenders(&qemu)?;
    for _ in 0..ROUNDS {
        for contender in &mut contenders {
            contender.run(COMMANDS)?;
        }
        // A contender may profit from caches of the one before, so the order changes.
        contenders.rotate_left(1);
    }
    contenders.sort_by_key(Contender::place);
    let mut page = HEAD.to_owned();
    page += &format!(
        "{}; {ROUNDS} turns of {COMMANDS} `query-status` each; {}.\n\n",
        qemu.version()?,
        load()?
    );
    page += "| round trip | 10 % are below | median | |\n| --- | --- | --- | --- |\n";
    for contender in &contenders {
        let (low, median) = (micros(contender.quantile(0.1)), micros(contender.quantile(0.5)));
        let (name, of) = (contender.name(), contender.yardstick());
        let yardstick = contenders.iter().find(|other| other.name() == of && of != name);
        let ratio = yardstick.map(|other| median / micros(other.quantile(0.5)));
        let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:.2} × {of}"));
        page += &format!("| {name} | {low:.0} µs | {median:.0} µs | {ratio} |\n");
    }
    drop(contenders);
    page += "\n";
    page += &events::measure()?;
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/bench-clients.md"), &page)?;
    println!("{page}");
    Ok(())
}

/// The page before the tables.
const HEAD: &str = "\
# What the clients of qmp-client cost

`cargo run --release` in `qmp-client/benches/peers` writes this page, from one run in which all took turns on one QEMU. A
bare socket sends the same bytes and gets JSON values. Events come from a thread that sends as many as the socket takes.
The goals are 1.05 × bare for `blocking` and 1.00 × `qapi` for `tokio`.

";

/// Returns the load of the machine at the begin.
fn load() -> Result<String, Failure> {
    let load = std::fs::read_to_string("/proc/loadavg")?;
    let processors = std::thread::available_parallelism()?;
    Ok(format!("{processors} processors, load {}", load.split(' ').next().unwrap_or_default()))
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
