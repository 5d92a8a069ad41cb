//! Compares runners and reports: for every case that no row names, and for runs whose runner is killed.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use camino::{Utf8DirEntry, Utf8Path};
use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Invocation, Streams};

use super::cases::{compare, make_directories, run_by, with_fault_env};
use crate::result::RowResult;
use crate::row::Row;
use crate::runner::{Reported, Runner, report, verdicts};
use crate::scene::{ProgramResult, Scene, run};
use crate::{rows, system};

/// Parts of the ids of cases that take too long, or wait for the end of the run.
const EXCLUDED: [&str; 8] = [
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

/// Runs every case that no row names by each runner. All verdicts of a case must be the same, also
/// those of reports that are made later.
pub(super) fn others(scene: &mut Scene) {
    let preload = scene.at_exit_library();
    let sandbox = scene.sandbox();
    let listed = run(scene.faulty(&sandbox, &["--list"]));
    let ids: Vec<String> = listed
        .text
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .filter(|id| !EXCLUDED.iter().any(|part| id.contains(part)))
        .filter(|id| !rows::all().any(|row| row.item == *id))
        .map(str::to_owned)
        .collect();
    let runs = Runner::ALL.map(|runner| run_by(scene, runner, &ids, &preload));
    let plain = |verdict: &str| ["pass", "fail", "broken", "skip"].contains(&verdict);
    let of_each = ids.iter().map(|id| (id, compare(id, &runs).verdict));
    let differing = of_each.filter(|(_, verdict)| !plain(verdict));
    let differing: Vec<_> = differing.map(|(id, verdict)| format!("{id}: {verdict}")).collect();
    let verdict = match differing[..] {
        [] if ids.len() > 40 => "agree",
        [] => "too few",
        [_, ..] => "differ",
    };
    let message = format!("{} cases\n{}", ids.len(), differing.join("\n"));
    let left = system::left_processes();
    scene.record(ALL, RowResult { left, ..RowResult::new(verdict, message) });
}

/// How often a runner is killed.
const TIMES: u64 = 4;
/// The latest moment of the kill after the first record of the run, in milliseconds.
const LATEST: u64 = 4000;
/// How long a runner may take to begin its run on a busy host.
const BEGINS: Duration = Duration::from_secs(60);

/// Kills a runner at random moments. Its report must then have the right verdict of each case, or that
/// it is lost.
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
            make_directories(scene, &sandbox);
            let program =
                with_fault_env(scene, &sandbox, direct(runner, scene, &sandbox, &ids), &preload);
            let moment = moment(scene.seed.wrapping_add(turn));
            match kill_after(program, &sandbox.path("out/runs/latest"), moment) {
                Ok(Killed::Running) => {}
                Ok(Killed::TooLate) => continue,
                Err(why) => faults.push(why),
            }
            system::left_processes();
            let (result, later) = report(scene, &sandbox);
            let reported = verdicts(&later);
            let run = KilledRun { known: &known, reported: &reported, result: &result, runner };
            faults.extend(run.faults().map(|fault| format!("after {moment:?}: {fault}")));
            lost += reported.values().filter(|case| is_lost(case)).count();
            kept += reported.values().filter(|case| !is_lost(case)).count();
            system::kill_processes();
        }
        let verdict = if faults.is_empty() && lost > 0 { "true" } else { "false" };
        let message = format!("{lost} lost, {kept} kept\n{}", faults.join("\n"));
        scene.record(&item, RowResult::new(verdict, message));
    }
}

/// Prepares the process that runs the cases, without a parent such as cargo.
fn direct(runner: Runner, scene: &Scene, sandbox: &Sandbox, ids: &[&str]) -> Invocation {
    match runner {
        Runner::CargoTest => {
            scene.faulty(sandbox, &["--test-threads=3", "--include-ignored", "--exact"]).args(ids)
        }
        Runner::Iotest | Runner::Nextest => runner.cases(scene, sandbox, ids),
    }
}

/// Returns a moment after the begin of a run, random by a seed.
fn moment(seed: u64) -> Duration {
    let mixed = (seed ^ (seed >> 7)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
    Duration::from_millis(mixed % LATEST)
}

/// Whether a runner was killed before its end.
enum Killed {
    /// It was killed.
    Running,
    /// It had ended before.
    TooLate,
}

/// Starts a program and kills it, but not its children, when a time has passed since its run had a
/// record: before, there is nothing to report.
fn kill_after(program: Invocation, run: &Utf8Path, moment: Duration) -> Result<Killed, String> {
    let mut child =
        program.spawn(Streams::null()).map_err(|error| format!("start the runner: {error}"))?;
    let deadline = Timeouts::default().after(BEGINS);
    let begun = || Ok::<_, io::Error>(has_record(run).then_some(()));
    poll_until("the first record of the run", deadline, begun).map_err(|why| why.to_string())?;
    let over = || child.try_wait();
    let ended = poll_until("the moment", Timeouts::default().after(moment), over);
    if ended.is_ok() {
        return Ok(Killed::TooLate);
    }
    child.kill();
    Ok(Killed::Running)
}

/// Returns whether a run's directory, or that of one of its programs, has a record.
fn has_record(run: &Utf8Path) -> bool {
    let entries = |dir: &Utf8Path| dir.read_dir_utf8().into_iter().flatten().flatten();
    let is_record = |entry: &Utf8DirEntry| entry.path().extension() == Some("json");
    entries(run).any(|entry| is_record(&entry) || entries(entry.path()).any(|one| is_record(&one)))
}

/// The report of a run whose runner was killed.
struct KilledRun<'a> {
    known: &'a [Row],
    reported: &'a BTreeMap<String, Reported>,
    result: &'a ProgramResult,
    runner: Runner,
}

impl KilledRun<'_> {
    fn faults(&self) -> impl Iterator<Item = String> {
        let status = (self.result.status != Some(101)).then(|| {
            format!("the report's status is {:?}: {}", self.result.status, self.result.text)
        });
        self.known.iter().filter_map(|row| self.fault(row)).chain(status)
    }

    fn fault(&self, row: &Row) -> Option<String> {
        match self.reported.get(row.item) {
            // nextest does not record which cases it is going to run.
            None if self.runner == Runner::Nextest => None,
            None => Some(format!("the report does not have {}", row.item)),
            Some(case) if is_lost(case) => None,
            Some(case) if row.verdict.split('|').any(|right| right == case.verdict) => None,
            Some(case) => Some(format!("{} is {:?}, not {}", row.item, case, row.verdict)),
        }
    }
}

fn is_lost(case: &Reported) -> bool {
    let reasons = ["lost: ", "abandoned: its runner ended"];
    case.verdict == "lost" || reasons.iter().any(|reason| case.reason.starts_with(reason))
}
