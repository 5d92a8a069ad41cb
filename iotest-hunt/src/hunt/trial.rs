//! [`Trial`]: runs programs in directories of their own, and says whether they fail in a given way.

use camino::Utf8Path;
use iotest_exec::owned::{DirKind, OwnedDir};

use crate::drive::Programs;
use crate::execute::{self, Ran};
use crate::failure::{Acceptance, Failure, Stop};
use crate::planting::Fault;
use crate::program::Program;
use crate::shrink::Chance;

/// Runs a program in a new directory below `parent`, and removes that.
pub fn run_once(program: &Program, programs: &Programs, parent: &Utf8Path) -> Ran {
    in_directory(program, parent, |directory| execute::run(program, programs, directory))
}

/// Runs a program with a fault that is planted; returns also whether there was a place for it.
pub(crate) fn run_planted(
    program: &Program,
    programs: &Programs,
    parent: &Utf8Path,
    fault: Fault,
) -> (Ran, bool) {
    let mut planted = false;
    let ran = in_directory(program, parent, |directory| {
        let (ran, done) = execute::run_planted(program, programs, directory, fault);
        planted = done;
        ran
    });
    (ran, planted)
}

fn in_directory(program: &Program, parent: &Utf8Path, run: impl FnOnce(&Utf8Path) -> Ran) -> Ran {
    let broken =
        |why: String| Ran { stop: Some(Stop::Broken(why)), acceptance: Acceptance::default() };
    let directory =
        match OwnedDir::create_in(parent, &format!("seed-{}", program.seed), DirKind::Scratch) {
            Ok(directory) => directory,
            Err(error) => return broken(format!("create a directory in {parent}: {error}")),
        };
    let ran = run(directory.path());
    match directory.remove() {
        Ok(()) => ran,
        Err(fault) => broken(fault.to_string()),
    }
}

/// Runs a program several times; returns how often it has failed in any way, and the last failure.
///
/// # Errors
/// * [`Stop::Unsupported`] if the QEMU does not know an option.
/// * [`Stop::Broken`] if the hunt or the host fails.
pub fn observe(
    program: &Program,
    programs: &Programs,
    parent: &Utf8Path,
    times: u32,
) -> Result<(Chance, Option<Failure>), Stop> {
    let (mut chance, mut last) = (Chance::default(), None);
    for _ in 0..times {
        chance.of += 1;
        match run_once(program, programs, parent).stop {
            None => {}
            Some(Stop::Failure(failure)) => {
                chance.seen += 1;
                last = Some(failure);
            }
            Some(other) => return Err(other),
        }
    }
    Ok((chance, last))
}

/// Runs programs, and says whether they fail in a given way.
pub(super) struct Trial<'a> {
    signature: String,
    programs: &'a Programs,
    parent: &'a Utf8Path,
    last: Option<Failure>,
    runs: u32,
}

impl<'a> Trial<'a> {
    pub(super) fn new(signature: String, programs: &'a Programs, parent: &'a Utf8Path) -> Self {
        Self { signature, programs, parent, last: None, runs: 0 }
    }

    /// Returns whether a program fails in this way within so many runs.
    ///
    /// What does not always fail must do so twice: else programs would be kept that have failed by luck, and
    /// the smallest would fail less and less often.
    pub(super) fn fails(&mut self, program: &Program, times: u32) -> bool {
        let (needed, times) = if times == 1 { (1, 1) } else { (2, times * 2) };
        (0..times).filter(|_| self.fails_once(program)).take(needed).count() == needed
    }

    /// Returns how often a program fails in this way.
    pub(super) fn repeat(&mut self, program: &Program, times: u32) -> Chance {
        let seen = (0..times).filter(|_| self.fails_once(program)).count();
        Chance { seen: u32::try_from(seen).unwrap_or(times), of: times }
    }

    fn fails_once(&mut self, program: &Program) -> bool {
        self.runs += 1;
        match run_once(program, self.programs, self.parent).stop {
            Some(Stop::Failure(failure)) if failure.signature == self.signature => {
                self.last = Some(failure);
                true
            }
            _ => false,
        }
    }

    /// Returns the failure of the last program that has failed in this way.
    pub(super) fn last_failure(&self) -> Option<Failure> {
        self.last.clone()
    }

    pub(super) fn runs(&self) -> u32 {
        self.runs
    }
}
