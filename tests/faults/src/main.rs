//! The program `faults`: tries faults on the harness and compares what comes with what is right.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program's front")]

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use iotest_faults::came::Came;
use iotest_faults::pool::{self, Done};
use iotest_faults::programs::Programs;
use iotest_faults::row::{Row, Today};
use iotest_faults::space::{self, Order, SCENE_ARG};
use iotest_faults::table::Table;
use iotest_faults::{rows, scenes};
use lexopt::prelude::*;

const HELP: &str = "\
Tries faults on the harness, and compares what comes with what is right.

Usage: cargo xtask faults [FILTER…] [--list] [--jobs N] [--seed N]

A FILTER is a part of a row's name; without one, every row is tried. --list only lists rows. --jobs says
how many scenes run at a time (default: twice the cores). --seed repeats what is random.

What scenes leave is in `faults` in the target directory. A row that is marked as wrong today must come
out wrong. The status is 0 if everything came as expected.";

/// What is asked for.
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
    if let Some(order) = &line.scene {
        return scene(order);
    }
    let rows = selected(&line.filters);
    if rows.is_empty() {
        eprintln!("error: no row's name has that in it; `--list` lists them");
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
    let orders = orders(&programs, rows, seed)?;
    println!("{} rows in {} scenes, seed {seed}", rows.len(), orders.len());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let tell = |done: &Done| eprintln!("{:>6.1}s {}", done.time.as_secs_f64(), done.order.scene);
    let done = pool::run(orders, line.jobs.unwrap_or(2 * cores).max(1), &tell);

    let mut came: BTreeMap<(String, String), Came> = BTreeMap::new();
    for Done { order, items, .. } in done {
        let items = items.into_iter().map(|(item, came)| ((order.scene.clone(), item), came));
        came.extend(items);
    }
    let mut table = Table::default();
    for row in rows {
        let key = (row.scene.to_owned(), row.item.to_owned());
        let nothing = || Came::new("nothing", "the scene found nothing for it");
        table.push(*row, rows::today(row), came.get(&key).cloned().unwrap_or_else(nothing));
    }
    println!("in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(table)
}

/// Makes the orders of all scenes that rows ask for, the longest first.
fn orders(programs: &Programs, rows: &[Row], seed: u64) -> Result<Vec<Order>, String> {
    let root = programs.target.join("faults/scenes");
    if root.exists() {
        std::fs::remove_dir_all(&root).map_err(|error| format!("remove {root}: {error}"))?;
    }
    let mut wanted: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in rows {
        wanted.entry(row.scene).or_default().push(row.item.to_owned());
    }
    let orders = wanted.into_iter().map(|(scene, wanted)| Order {
        scene: scene.to_owned(),
        wanted,
        directory: root.join(scene),
        seed,
        programs: programs.clone(),
    });
    let mut orders: Vec<Order> = orders.collect();
    orders.sort_by_key(|order| scenes::place_in_order(&order.scene));
    Ok(orders)
}

/// Is a scene, in the namespaces that this process was started in.
fn scene(path: &str) -> ExitCode {
    let order = std::fs::read(path).map_err(|error| error.to_string());
    let order: Result<Order, String> =
        order.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| error.to_string()));
    let played = order.and_then(|order| {
        let items = scenes::play(&order)?;
        space::leave(&order, &items)
    });
    match played {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
