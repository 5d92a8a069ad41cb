//! Measures `qmp-client` on one QEMU, each beside its yardstick, in turns: `cargo run --release`.
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
    println!("round trip of query-status, in microseconds ({COMMANDS} x {ROUNDS}):");
    for contender in &contenders {
        let (low, median) = (micros(contender.quantile(0.1)), micros(contender.quantile(0.5)));
        let yardstick = contenders.iter().find(|other| other.name() == contender.yardstick());
        let ratio = yardstick.map_or(1.0, |other| median / micros(other.quantile(0.5)));
        let of = contender.yardstick();
        println!(
            "  {:20} 10 %: {low:7.2}  median: {median:7.2}  {ratio:.3} x {of}",
            contender.name()
        );
    }
    drop(contenders);
    events::measure()
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
