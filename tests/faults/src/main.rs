//! The program `faults`: injects faults into the harness and checks the results.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program's front")]

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use iotest_faults::pool::{self, FinishedScene};
use iotest_faults::programs::Programs;
use iotest_faults::result::RowResult;
use iotest_faults::row::{Row, Today};
use iotest_faults::space::{self, SCENE_ARG, SceneSpec};
use iotest_faults::table::Table;
use iotest_faults::{rows, scenes};
use lexopt::prelude::*;

const HELP: &str = "\
Injects faults into the harness, and compares the results with the expected ones.

Usage: cargo xtask faults [FILTER…] [--list] [--jobs N] [--seed N]

A FILTER is a part of a row's name; without one, every row runs. --list only lists rows. --jobs sets how
many scenes run at a time (default: twice the cores). --seed repeats a run with its random numbers.

Files of scenes are in `faults` in the target directory. A row that is marked as wrong today must be
wrong. The status is 0 if all results are as expected.";

/// The command line.
#[derive(Debug, Default)]
struct Line {
    filters: Vec<String>,
    list: bool,
    help: bool,
    jobs: Option<usize>,
    seed: Option<u64>,
    scene: Option<String>,
}

fn main() -> ExitCode {
    let line = match parse() {
        Ok(line) => line,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    if line.help {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    if let Some(path) = &line.scene {
        return scene(path);
    }
    let rows = selected(&line.filters);
    if rows.is_empty() {
        eprintln!("error: no row's name contains that; `--list` lists them");
        return ExitCode::from(4);
    }
    if line.list {
        rows.iter().for_each(list);
        println!("{} rows", rows.len());
        return ExitCode::SUCCESS;
    }
    match run(&line, &rows) {
        Ok(table) => {
            print!("{table}");
            if table.good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parse() -> Result<Line, lexopt::Error> {
    let mut line = Line::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("help") | Short('h') => line.help = true,
            Long("list") => line.list = true,
            Long("jobs") | Short('j') => line.jobs = Some(parser.value()?.parse()?),
            Long("seed") => line.seed = Some(parser.value()?.parse()?),
            Long(SCENE_ARG) => line.scene = Some(parser.value()?.string()?),
            Value(filter) => line.filters.push(filter.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(line)
}

fn selected(filters: &[String]) -> Vec<Row> {
    let fits = |row: &Row| filters.iter().any(|filter| row.name.contains(filter.as_str()));
    rows::all().filter(|row| filters.is_empty() || fits(row)).collect()
}

fn list(row: &Row) {
    let today = if rows::today(row) == Today::Wrong { " (wrong today)" } else { "" };
    println!("{}: {}; right: {}{today}", row.name, row.how, row.verdict);
}

/// Builds, runs the scenes of the rows and compares.
fn run(line: &Line, rows: &[Row]) -> Result<Table, String> {
    let begun = Instant::now();
    let programs = Programs::build().map_err(|error| iotest_runtime::outcome::chain(&error))?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seed = line.seed.unwrap_or(now.as_secs());
    let specs = specs(&programs, rows, seed)?;
    println!("{} rows in {} scenes, seed {seed}", rows.len(), specs.len());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let notify = |scene: &FinishedScene| {
        eprintln!("{:>6.1}s {}", scene.time.as_secs_f64(), scene.spec.scene);
    };
    let finished = pool::run(specs, line.jobs.unwrap_or(2 * cores).max(1), &notify);

    let mut results: BTreeMap<(String, String), RowResult> = BTreeMap::new();
    for FinishedScene { spec, items, .. } in finished {
        let items = items.into_iter().map(|(item, result)| ((spec.scene.clone(), item), result));
        results.extend(items);
    }
    let mut table = Table::default();
    for row in rows {
        let key = (row.scene.to_owned(), row.item.to_owned());
        let nothing = || RowResult::new("nothing", "the scene has no result for it");
        table.push(*row, rows::today(row), results.get(&key).cloned().unwrap_or_else(nothing));
    }
    println!("in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(table)
}

/// Returns the specs of all scenes of the rows, in the order in which they start.
fn specs(programs: &Programs, rows: &[Row], seed: u64) -> Result<Vec<SceneSpec>, String> {
    let root = programs.target.join("faults/scenes");
    if root.exists() {
        std::fs::remove_dir_all(&root).map_err(|error| format!("remove {root}: {error}"))?;
    }
    let mut wanted: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in rows {
        wanted.entry(row.scene).or_default().push(row.item.to_owned());
    }
    let specs = wanted.into_iter().map(|(scene, wanted)| SceneSpec {
        scene: scene.to_owned(),
        wanted,
        directory: root.join(scene),
        seed,
        programs: programs.clone(),
    });
    let mut specs: Vec<SceneSpec> = specs.collect();
    specs.sort_by_key(|spec| scenes::start_order(&spec.scene));
    Ok(specs)
}

/// Runs a scene, in the namespaces that this process was started in.
fn scene(path: &str) -> ExitCode {
    let bytes = std::fs::read(path).map_err(|error| error.to_string());
    let spec: Result<SceneSpec, String> =
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| error.to_string()));
    let result = spec.and_then(|spec| {
        let items = scenes::run(&spec)?;
        space::write_results(&spec, &items)
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
