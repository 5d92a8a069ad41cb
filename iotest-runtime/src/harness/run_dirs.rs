//! [`RunDirs`]: what the run that a process belongs to is called, and where its records go.
//!
//! Programs that one `cargo test` starts are one run, and so are all processes of a nextest run:
//! they share a directory, in which each program has its own.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::parent;
use iotest_protocol::run::since_1970;

use crate::env::Settings;
use crate::env::harness::HarnessEnv;
use crate::golden::SuitePlace;
use crate::harness::cli::{CommandLine, Role};

/// Where runs are, below the directory for output.
const RUNS: &str = "runs";

/// What the run is called, and where its records go.
#[derive(Debug, Clone)]
pub(super) struct RunDirs {
    /// The name of the run, which no other has.
    pub(super) id: String,
    /// The directory of the run, with those of all its programs.
    pub(super) root: Utf8PathBuf,
    /// The directory of this program's records.
    pub(super) dir: Utf8PathBuf,
}

impl RunDirs {
    /// Finds the place of the run that this process belongs to.
    ///
    /// A watchdog and its case belong to the run of who started them, where their record goes.
    pub(super) fn new(
        line: &CommandLine,
        settings: &Settings,
        env: &HarnessEnv,
        suite: SuitePlace,
    ) -> Self {
        let id = line.run.clone().unwrap_or_else(|| name(env));
        let root = settings.output_dir.join(RUNS).join(&id);
        let dir = match &line.role {
            Role::Watchdog(record) | Role::Case(record) if env.nextest.is_none() => {
                record.parent().map(Utf8Path::to_owned).unwrap_or_default()
            }
            _ => root.join(program(suite)),
        };
        Self { id, root, dir }
    }

    /// Returns where the records of this program are of the run that was the last.
    pub(super) fn of_last_run(&self) -> Utf8PathBuf {
        let program = self.dir.file_name().unwrap_or_default();
        crate::harness::runs::latest(&self.root).join(program)
    }
}

/// Returns the name of a program's directory: two packages may have targets of one name.
fn program(suite: SuitePlace) -> String {
    format!("{}.{}", suite.package, suite.target.replace('/', "."))
}

fn name(env: &HarnessEnv) -> String {
    if let Some(id) = env.nextest.as_ref().and_then(|nextest| nextest.run_id.as_ref()) {
        return id.clone();
    }
    match parent::parent() {
        Some(cargo) if cargo.name == "cargo" => format!("{}-{}", cargo.started, cargo.pid),
        _ => format!("{}-{}", since_1970(), std::process::id()),
    }
}
