//! Runners and reports against each other: every case that no row names, and runs of misbehaving
//! cases whose runner is killed.

use std::collections::BTreeMap;
use std::time::Duration;

use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Invocation, Streams};

use super::cases::{came, dressed, prepare, run_by};
use crate::came::Came;
use crate::row::Row;
use crate::runner::{Runner, Told, report, verdicts};
use crate::scene::{Ran, Scene, run};
use crate::{rows, watch};

/// What takes too long, or waits for somebody who ends the run, by a part of its id.
const LEFT_OUT: [&str; 8] = [
    "waits::b_waits",
    "waits_for_an_event",
    "waits::with_",
    "five_hundred",
    "without_end",
    "rounds::",
    "prints_200_mb",
    "leaves_a_copy_of_mounts",
];

/// The only item of the first scene.
const ALL: &str = "all";

/// Runs every case that no row names under each runner: all must say the same of each, and so must
/// the reports that are made later.
pub(super) fn others(scene: &mut Scene) {
    let preload = scene.at_exit_library();
    let sandbox = scene.sandbox();
    let listed = run(scene.faulty(&sandbox, &["--list"]));
    let ids: Vec<String> = listed
        .text
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .filter(|id| !LEFT_OUT.iter().any(|part| id.contains(part)))
        .filter(|id| !rows::all().any(|row| row.item == *id))
        .map(str::to_owned)
        .collect();
    let runs = Runner::ALL.map(|runner| run_by(scene, runner, &ids, &preload));
    let plain = |verdict: &str| ["pass", "fail", "broken", "skip"].contains(&verdict);
    let of_each = ids.iter().map(|id| (id, came(id, &runs).verdict));
    let differing = of_each.filter(|(_, verdict)| !plain(verdict));
    let differing: Vec<_> = differing.map(|(id, verdict)| format!("{id}: {verdict}")).collect();
    let verdict = match differing[..] {
        [] if ids.len() > 40 => "agree",
        [] => "too few",
        [_, ..] => "differ",
    };
    let said = format!("{} cases\n{}", ids.len(), differing.join("\n"));
    let left = watch::left_processes();
    scene.came(ALL, Came { left, ..Came::new(verdict, said) });
}

/// How often a runner is killed.
const TIMES: u64 = 4;
/// Up to when after its start, in milliseconds.
const LATEST: u64 = 4000;

/// Kills a runner at random moments: whatever its report then says of a case is its right verdict, or
/// that it is lost.
pub(super) fn killed(scene: &mut Scene) {
    let preload = scene.at_exit_library();
    let known: Vec<Row> =
        rows::all().filter(|row| ["cases.records", "cases.dropped"].contains(&row.scene)).collect();
    let ids: Vec<&str> = known.iter().map(|row| row.item).collect();
    for item in scene.wanted() {
        let runner = Runner::ALL.into_iter().find(|runner| runner.name() == item);
        let Some(runner) = runner else { continue };
        let mut faults = Vec::new();
        let (mut lost, mut kept) = (0, 0);
        for turn in 0..TIMES {
            let sandbox = scene.sandbox();
            prepare(scene, &sandbox);
            let program = dressed(scene, &sandbox, started(runner, scene, &sandbox, &ids), &preload);
            let moment = moment(scene.seed.wrapping_add(turn));
            match kill_after(program, moment) {
                Ok(Killed::Amid) => {}
                Ok(Killed::TooLate) => continue,
                Err(why) => faults.push(why),
            }
            watch::left_processes();
            let (ran, later) = report(scene, &sandbox);
            let told = verdicts(&later);
            let judged = Judged { known: &known, told: &told, ran: &ran, runner };
            faults.extend(judged.faults().map(|fault| format!("after {moment:?}: {fault}")));
            lost += told.values().filter(|told| is_lost(told)).count();
            kept += told.values().filter(|told| !is_lost(told)).count();
            watch::end_processes();
        }
        let verdict = if faults.is_empty() && lost > 0 { "true" } else { "false" };
        let said = format!("{lost} lost, {kept} kept\n{}", faults.join("\n"));
        scene.came(&item, Came::new(verdict, said));
    }
}

/// Returns the runner itself, not what starts it.
fn started(runner: Runner, scene: &Scene, sandbox: &Sandbox, ids: &[&str]) -> Invocation {
    match runner {
        Runner::CargoTest => {
            scene.faulty(sandbox, &["--test-threads=3", "--include-ignored", "--exact"]).args(ids)
        }
        Runner::Iotest | Runner::Nextest => runner.cases(scene, sandbox, ids),
    }
}

/// Returns a moment after a start, random by a seed.
fn moment(seed: u64) -> Duration {
    let mixed = (seed ^ (seed >> 7)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
    Duration::from_millis(200 + mixed % LATEST)
}

/// Whether a runner was killed amid its work.
enum Killed {
    /// It was.
    Amid,
    /// It had ended before.
    TooLate,
}

/// Starts a program, and kills it after a while, and nothing else.
fn kill_after(program: Invocation, moment: Duration) -> Result<Killed, String> {
    let mut child =
        program.spawn(Streams::null()).map_err(|error| format!("start the runner: {error}"))?;
    let over = || child.try_wait();
    let ended = poll_until("the moment", Timeouts::default().after(moment), over);
    if ended.is_ok() {
        return Ok(Killed::TooLate);
    }
    child.kill();
    Ok(Killed::Amid)
}

/// What a report says after its runner was killed.
struct Judged<'a> {
    known: &'a [Row],
    told: &'a BTreeMap<String, Told>,
    ran: &'a Ran,
    runner: Runner,
}

impl Judged<'_> {
    fn faults(&self) -> impl Iterator<Item = String> {
        // Of what nextest has not begun there is no run.
        let none = self.runner == Runner::Nextest && self.told.is_empty();
        let right = if none { 4 } else { 101 };
        let status = (self.ran.status != Some(right))
            .then(|| format!("the report's status is {:?}: {}", self.ran.status, self.ran.text));
        self.known.iter().filter_map(|row| self.fault(row)).chain(status)
    }

    fn fault(&self, row: &Row) -> Option<String> {
        match self.told.get(row.item) {
            // nextest tells nobody what it is going to run.
            None if self.runner == Runner::Nextest => None,
            None => Some(format!("nothing is said of {}", row.item)),
            Some(told) if is_lost(told) => None,
            Some(told) if row.verdict.split('|').any(|right| right == told.verdict) => None,
            Some(told) => Some(format!("{} is {:?}, not {}", row.item, told, row.verdict)),
        }
    }
}

fn is_lost(told: &Told) -> bool {
    told.verdict == "lost" || told.reason.starts_with("lost: ")
}
