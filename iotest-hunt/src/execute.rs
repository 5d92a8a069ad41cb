//! [`run`]: runs a program on a QEMU and on the model, and compares the two.
//!
//! All files are in the directory that it is given; it neither creates nor removes that.

mod chain;
mod graph;
mod io;
mod judge;
mod machine;
mod planting;
mod snapshots;
mod space;

use camino::Utf8Path;

use crate::drive::Programs;
use crate::execute::judge::Which;
use crate::execute::machine::Machine;
use crate::execute::planting::Planting;
use crate::failure::{Acceptance, Stop};
use crate::planting::Fault;
use crate::program::{Op, Program};

/// What came of a program.
#[derive(Debug, Clone)]
pub struct Ran {
    /// Why it did not come to its end; `None` if all was right.
    pub stop: Option<Stop>,
    /// How often operations were tried and accepted.
    pub acceptance: Acceptance,
}

/// Runs a program in an empty directory, to its end or to the first thing that is wrong.
///
/// ```no_run
/// # use iotest_hunt::{Options, Programs, execute, generate::generate};
/// # use camino::Utf8Path;
/// let programs = Programs::in_directory("installed", Utf8Path::new("/usr/bin"));
/// let program = generate(7, &Options::default());
/// let ran = execute::run(&program, &programs, Utf8Path::new("/tmp/empty"));
/// assert!(ran.stop.is_none(), "{:?}", ran.stop);
/// ```
pub fn run(program: &Program, programs: &Programs, directory: &Utf8Path) -> Ran {
    run_on(program, Machine::new(programs, directory)).0
}

/// Runs a program with a fault that is planted; returns also whether there was a place for it.
pub(crate) fn run_planted(
    program: &Program,
    programs: &Programs,
    directory: &Utf8Path,
    fault: Fault,
) -> (Ran, bool) {
    let machine =
        Machine { planting: Some(Planting::new(fault)), ..Machine::new(programs, directory) };
    run_on(program, machine)
}

fn run_on(program: &Program, mut machine: Machine<'_>) -> (Ran, bool) {
    let stop = match machine.create_first(&program.image) {
        Ok(()) => steps(program, &mut machine).err(),
        Err(stop) => Some(stop),
    };
    let stop = stop.map(|stop| space::blame(stop, machine.directory));
    let planted = machine.planting.as_ref().is_some_and(|planting| planting.done);
    (Ran { stop, acceptance: machine.into_acceptance() }, planted)
}

fn steps(program: &Program, machine: &mut Machine<'_>) -> Result<(), Stop> {
    for (step, op) in program.ops.iter().enumerate() {
        perform(op, machine).map_err(|stop| stop.at(step))?;
    }
    let mut end = || -> Result<(), Stop> {
        machine.reread()?;
        machine.check(Which::All)
    };
    end().map_err(|stop| stop.at(program.ops.len()))
}

fn perform(op: &Op, machine: &mut Machine<'_>) -> Result<(), Stop> {
    match op {
        Op::Requests { requests } => machine.requests(requests),
        Op::Kill { requests } => machine.kill(requests),
        Op::Close => machine.close(),
        Op::Reread => machine.reread(),
        Op::Check => machine.check(Which::Changed),
        Op::Overlay { image, live: true } => machine.overlay_live(image),
        Op::Overlay { image, live: false } => machine.overlay(image),
        Op::Commit { live: true } => machine.commit_live(),
        Op::Commit { live: false } => machine.commit(),
        Op::Save { tag } => machine.save(*tag),
        Op::Restore { tag } => machine.restore(*tag),
        Op::Remove { tag } => machine.remove(*tag),
        Op::Resize { size } => machine.resize(*size),
    }
}
