//! `cargo iotest hunt`: the search itself.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::interrupts::InterruptSource;
use iotest_hunt::image::Format;
use iotest_hunt::{Event, Finding, Hunt, Options, Programs, Shrunk, Totals, selftest as planted};
use iotest_protocol::run::since_1970;
use iotest_protocol::text::terminal_line;
use iotest_runtime::internal::ExitCode;

use super::messages::Messages;
use super::{findings, messages, qemus};
use crate::cli::SearchArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;
use crate::{find, shell};

/// Searches, and writes what it finds.
pub(super) fn search(args: &SearchArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let qemus = qemus::find(&args.qemu, env)?;
    let out = directory(args, env)?;
    let work = findings::workplace(&out)?;
    let hunt = hunt_of(args, &qemus[0], work.path());
    let ended = run(&hunt, &qemus, &out);
    findings::remove(&work);
    let Ended { totals, found, interrupted } = ended?;
    shell::print(&messages::summary(&totals, &found))?;
    if !interrupted && totals.programs == totals.unsupported {
        let why = totals.unsupported_why.as_deref().unwrap_or("none was begun");
        return Err(CliError::new(format!(
            "no program could run on QEMU {}, so nothing was tried; the last one: {}",
            qemus[0].name,
            terminal_line(why)
        )));
    }
    Ok(match (interrupted, totals.failures.is_empty() && totals.broken.is_empty()) {
        (true, _) => ExitCode::Interrupted,
        (false, true) => ExitCode::Good,
        (false, false) => ExitCode::Failed,
    })
}

/// Plants faults, and fails unless each is found.
pub(super) fn selftest(args: &SearchArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let qemus = qemus::find(&args.qemu, env)?;
    let out = directory(args, env)?;
    let work = findings::workplace(&out)?;
    let results: Vec<_> = planted::FAULTS
        .into_iter()
        .map(|fault| (fault, planted::plant_and_search(fault, &qemus[0], work.path())))
        .collect();
    findings::remove(&work);
    let all = results.iter().all(|(_, result)| result.found.is_some());
    shell::print(&messages::planted(&results))?;
    Ok(if all { ExitCode::Good } else { ExitCode::Failed })
}

fn directory(args: &SearchArgs, env: &RunnerEnv) -> Result<Utf8PathBuf, CliError> {
    let out = match &args.out {
        Some(directory) => directory.clone(),
        None => find::output_dir(None, env)
            .map_err(|error| CliError {
                text: format!("{}\n  name a directory for findings by --out", error.text),
                ..error
            })?
            .join("hunt"),
    };
    let out = camino::absolute_utf8(&out)
        .map_err(|error| CliError::failed(format!("find {out}"), &error))?;
    findings::prepare(&out)?;
    Ok(out)
}

fn hunt_of(args: &SearchArgs, programs: &Programs, work: &Utf8Path) -> Hunt {
    let formats = match args.formats.is_empty() {
        true => Format::ALL.to_vec(),
        false => args.formats.clone(),
    };
    let processors = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    Hunt {
        programs: programs.clone(),
        options: Options { formats },
        // Programs of neighbouring seeds have nothing in common.
        seed: args.seed.unwrap_or_else(|| since_1970() << 16),
        jobs: args.jobs.map_or_else(processors, NonZeroUsize::get),
        time: Some(args.time),
        sequences: args.sequences.map(|count| count.get() as u64),
        directory: work.to_owned(),
    }
}

/// Adds what is not there yet; of two that are alike, the smaller stays.
fn add(all: &mut Vec<Shrunk>, one: &Shrunk) {
    let key = |shrunk: &Shrunk| (shrunk.failure.signature.clone(), shrunk.program.shape());
    match all.iter_mut().find(|other| key(other) == key(one)) {
        None => all.push(one.clone()),
        Some(other) if one.program.len() < other.program.len() => *other = one.clone(),
        Some(_) => {}
    }
}

/// How a search has ended.
struct Ended {
    totals: Totals,
    /// Where findings are.
    found: Vec<Utf8PathBuf>,
    interrupted: bool,
}

fn run(hunt: &Hunt, qemus: &[Programs], out: &Utf8Path) -> Result<Ended, CliError> {
    let mut source =
        InterruptSource::catch().map_err(|error| CliError::failed("catch signals", &error))?;
    let stopped = AtomicBool::new(false);
    let mut messages = Messages::new(hunt);
    let mut shrunk: Vec<Shrunk> = Vec::new();
    let totals = hunt.run(&stopped, &mut |event, totals| {
        if source.received() {
            stopped.store(true, Ordering::SeqCst);
        }
        messages.tell(event, totals);
        if let Some(Event::Shrunk(one)) = event {
            add(&mut shrunk, one);
        }
    });
    let mut found = Vec::new();
    for one in shrunk {
        let mut finding = Finding::new(one, &hunt.programs.name);
        if !stopped.load(Ordering::SeqCst) {
            findings::replay_on(&mut finding, qemus, &hunt.directory, iotest_hunt::hunt::REPLAYS)?;
        }
        found.push(findings::keep(&finding, &hunt.programs, out)?);
    }
    Ok(Ended { totals, found, interrupted: stopped.load(Ordering::SeqCst) })
}
