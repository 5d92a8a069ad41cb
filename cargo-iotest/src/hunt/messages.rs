//! What a hunt prints: progress on standard error, results on standard output.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use iotest_hunt::selftest::{Fault, Planted};
use iotest_hunt::{Event, Hunt, Shrunk, Totals};
use iotest_protocol::text::{terminal_line, terminal_text};

/// How often progress is shown.
const INTERVAL: Duration = Duration::from_secs(10);

/// Tells of a hunt while it runs.
pub(super) struct Messages {
    begin: Instant,
    last: Instant,
}

impl Messages {
    pub(super) fn new(hunt: &Hunt) -> Self {
        note(&format!(
            "hunting on QEMU {} from seed {}, {} at a time",
            hunt.programs.name, hunt.seed, hunt.jobs
        ));
        Self { begin: Instant::now(), last: Instant::now() }
    }

    pub(super) fn tell(&mut self, event: Option<&Event>, totals: &Totals) {
        match event {
            Some(Event::Seen { seed, failure, after }) => note(&format!(
                "{:.1} s: seed {seed}: {}\n  {}",
                after.as_secs_f64(),
                terminal_line(&failure.signature),
                terminal_line(&failure.message)
            )),
            Some(Event::Shrunk(shrunk)) => note(&smaller(shrunk)),
            _ => {}
        }
        if self.last.elapsed() >= INTERVAL {
            self.last = Instant::now();
            note(&progress(totals, self.begin.elapsed()));
        }
    }
}

fn note(text: &str) {
    // If this fails, there is nowhere left to report it.
    writeln!(io::stderr(), "{text}").ok();
}

fn progress(totals: &Totals, elapsed: Duration) -> String {
    let seconds = elapsed.as_secs_f64();
    let Totals { programs, operations, .. } = totals;
    format!(
        "{seconds:.0} s: {programs} programs, {operations} operations, {:.0} a second; {} failures",
        *operations as f64 / seconds.max(0.001),
        totals.failures.len()
    )
}

fn smaller(shrunk: &Shrunk) -> String {
    let Shrunk { original, program, failure, chance, runs, took, .. } = shrunk;
    let mut text = format!(
        "{}: {} operations became {} in {runs} runs, {:.0} s; it fails in {chance} runs",
        terminal_line(&failure.signature),
        original.len(),
        program.len(),
        took.as_secs_f64()
    );
    for line in program.to_string().lines() {
        write!(text, "\n  {}", terminal_line(line)).ok();
    }
    text
}

/// Returns the results of a hunt.
pub(super) fn summary(totals: &Totals, found: &[Utf8PathBuf]) -> String {
    let mut text = format!("{:<32}{:>8}{:>10}\n", "operation", "tried", "accepted");
    for (name, count) in &totals.acceptance.0 {
        let percent = 100 * count.accepted / count.tried.max(1);
        writeln!(text, "{name:<32}{:>8}{percent:>8} %", count.tried).ok();
    }
    writeln!(
        text,
        "\n{} programs, {} operations; {} programs had options that this QEMU lacks",
        totals.programs, totals.operations, totals.unsupported
    )
    .ok();
    for (why, count) in &totals.broken {
        let why = terminal_text(why);
        writeln!(text, "{count} programs did not run, which is no verdict on QEMU: {why}").ok();
    }
    for (signature, count) in &totals.failures {
        writeln!(text, "{count} times: {}", terminal_line(signature)).ok();
    }
    for path in found {
        writeln!(text, "found: {path}").ok();
    }
    text
}

/// Returns the results of a self-test.
pub(super) fn planted(results: &[(Fault, Planted)]) -> String {
    let mut text = String::new();
    for (fault, Planted { found, programs, took }) in results {
        let what = found.as_deref().map_or("NOT FOUND".to_owned(), terminal_line);
        writeln!(
            text,
            "{:<32}{programs:>4} programs{:>8.2} s  {what}",
            fault.name(),
            took.as_secs_f64()
        )
        .ok();
    }
    text
}
