//! What the types cost to compile: [`measure`] times cargo on programs that use them or their peer.
//!
//! Measures and prints; asserts nothing. The figures in the types' README come from here, on a
//! machine that does nothing else.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::env::Env;
use crate::process::{Step, StepError};
use crate::workspace::{TYPES, Workspace};
use crate::{Error, say};

mod clock;
mod programs;
mod table;

use clock::Clock;
pub(crate) use clock::load;
use programs::Program;
use table::Table;

/// Why nothing could be measured.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CostError {
    /// A program to be compiled could not be written, or what cargo built not be removed.
    #[error("cannot prepare {}", path.display())]
    Prepare {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The system does not tell what it is asked.
    #[error("cannot read {path}")]
    Proc {
        /// The file below `/proc`.
        path: &'static str,
    },
    /// A run of tests did not end as it should, or does not say how long it took.
    #[error("cannot tell how long the empty cases took; do they all pass?")]
    NoTime,
    /// Cargo could not be run, or failed.
    #[error(transparent)]
    Cargo(#[from] StepError),
}

/// What one run of cargo took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cost {
    wall: Duration,
    /// Of all processors, by user and kernel.
    processor: Duration,
}

/// Measures `rounds` times, each taking turns, and prints the medians.
pub(crate) fn measure(env: &Env, workspace: &Workspace, rounds: usize) -> Result<(), Error> {
    let types = workspace.package(TYPES)?.directory();
    let bench = Bench { env, clock: Clock::new(), room: workspace.target.join("xtask/cost") };
    for program in Program::ALL {
        bench.prepare(program, types, &workspace.root)?;
    }
    say::line(format!("Load at the start: {}", load()?));
    let clean = bench.clean_checks(rounds)?;
    let release = bench.edits(rounds, &["--release"])?;
    let debug = bench.edits(rounds, &[])?;
    say::line(format!("Load at the end: {}\n", load()?));
    say::line(clean.render());
    say::line(release.render());
    say::line(debug.render());
    Ok(())
}

/// Where and how things are measured.
struct Bench<'a> {
    env: &'a Env,
    clock: Clock,
    /// The directory of the programs.
    room: PathBuf,
}

impl Bench<'_> {
    /// Writes a program, and fetches what it depends on, which is not measured.
    fn prepare(&self, program: Program, types: &Path, root: &Path) -> Result<(), CostError> {
        let directory = self.room.join(program.name());
        write(&directory.join("Cargo.toml"), &program.manifest(types))?;
        write(&directory.join("src/main.rs"), &program.source(0))?;
        if program != Program::Peer {
            // Our dependencies are of the versions that the workspace uses.
            let lock = directory.join("Cargo.lock");
            let prepare = |source| CostError::Prepare { path: lock.clone(), source };
            std::fs::copy(root.join("Cargo.lock"), &lock).map_err(prepare)?;
        }
        Ok(self.cargo(program, "fetch").succeed()?)
    }

    fn cargo(&self, program: Program, command: &str) -> Step {
        let directory = self.room.join(program.name());
        let step = Step::new(&self.env.cargo).shown_as("cargo").args([command, "--quiet"]);
        let step = step.without("CARGO_TARGET_DIR").without("CARGO_INCREMENTAL");
        step.within(directory)
    }

    /// Checks the library of each program and all that it depends on, from nothing.
    fn clean_checks(&self, rounds: usize) -> Result<Table, CostError> {
        let mut table = Table::new("Clean `cargo check`, with dependencies");
        let all = [
            ("`qapi` 0.15", Program::Peer, "0"),
            ("default features", Program::Default, "0"),
            ("`full`", Program::Full, "0"),
            ("default features, compiled incrementally", Program::Default, "1"),
        ];
        for round in 1..=rounds {
            for (row, program, incremental) in all {
                say::line(format!("round {round}: clean check, {row}"));
                let target = self.room.join(program.name()).join("target");
                remove(&target)?;
                let step = self.cargo(program, "check").args(["--package", program.library()]);
                // A dependency from elsewhere is never compiled incrementally, a path always is.
                let step = step.variable("CARGO_INCREMENTAL", incremental);
                table.add(row, self.clock.time(&step)?);
            }
        }
        for (row, program, _) in all {
            table.note(row, &format!("{} crates", self.crates(program)?));
        }
        Ok(table)
    }

    /// Builds each program again after an edit of its one file.
    fn edits(&self, rounds: usize, profile: &[&str]) -> Result<Table, CostError> {
        let kind = if profile.is_empty() { "debug" } else { "release" };
        let commands = programs::COMMANDS.len();
        let title = format!("A program of {commands} commands built again after an edit, {kind}");
        let mut table = Table::new(title);
        let all = [("`qapi` 0.15", Program::Peer), ("`full`", Program::Full)];
        for (row, program) in all {
            say::line(format!("building for {kind}, {row}"));
            self.cargo(program, "build").args(profile).succeed()?;
        }
        for round in 1..=rounds {
            for (row, program) in all {
                say::line(format!("round {round}: {kind} edit, {row}"));
                let file = self.room.join(program.name()).join("src/main.rs");
                write(&file, &program.source(round))?;
                table.add(row, self.clock.time(&self.cargo(program, "build").args(profile))?);
            }
        }
        Ok(table)
    }

    /// Counts the library and the crates that it depends on.
    fn crates(&self, program: Program) -> Result<usize, CostError> {
        let step = self.cargo(program, "tree").args(["--package", program.library()]);
        let step = step.args(["--edges", "normal", "--prefix", "none", "--no-dedupe"]);
        let tree = step.answer()?;
        Ok(tree.lines().collect::<std::collections::BTreeSet<_>>().len())
    }
}

fn write(path: &Path, text: &str) -> Result<(), CostError> {
    let prepare = |source| CostError::Prepare { path: path.to_owned(), source };
    if let Some(directory) = path.parent() {
        std::fs::create_dir_all(directory).map_err(prepare)?;
    }
    std::fs::write(path, text).map_err(prepare)
}

fn remove(directory: &Path) -> Result<(), CostError> {
    match std::fs::remove_dir_all(directory) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(CostError::Prepare { path: directory.to_owned(), source })
        }
        _ => Ok(()),
    }
}
