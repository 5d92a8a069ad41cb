//! [`Programs`]: the programs that scenes run, built before the first scene starts.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::{Invocation, ProcessError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How long a build may take.
const BUILD_LIMIT: Duration = Duration::from_secs(1500);

/// The programs and where they come from.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Programs {
    /// Cargo.
    pub cargo: String,
    /// The workspace's directory.
    pub workspace: Utf8PathBuf,
    /// The directory that cargo builds in.
    pub target: Utf8PathBuf,
    /// `cargo-iotest`.
    pub cargo_iotest: String,
    /// The tests that misbehave.
    pub faulty: String,
    /// The helper that simulates QMP servers and wrappers.
    pub helper: String,
}

/// Why the programs could not be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// Cargo could not be run.
    #[error("run cargo")]
    Run(#[from] ProcessError),
    /// Cargo could not build.
    #[error("build what the fault suite runs: {0}")]
    Failed(String),
    /// Cargo did not name a program.
    #[error("cargo built no {0}")]
    Missing(String),
}

impl Programs {
    /// Builds everything.
    ///
    /// # Errors
    /// * [`BuildError`] if that does not work.
    pub fn build() -> Result<Self, BuildError> {
        let cargo = option_env!("CARGO").unwrap_or("cargo").to_owned();
        let metadata = answer(&cargo, &["metadata", "--no-deps", "--format-version=1"])?;
        let metadata: Value = serde_json::from_str(&metadata).unwrap_or_default();
        let path = |name: &str| {
            let found = metadata[name].as_str().map(Utf8PathBuf::from);
            found.ok_or_else(|| BuildError::Missing(name.to_owned()))
        };
        let runner = ["build", "--package=cargo-iotest", "--bin=cargo-iotest"];
        let tests = ["test", "--no-run", "--package=iotest-faults", "--test=faulty"];
        // Both targets of one name, as nextest is to build them.
        let twins = [
            "test",
            "--no-run",
            "--package=iotest-faults",
            "--package=iotest-conformance",
            "--test=misbehaviour",
        ];
        answer(&cargo, &twins)?;
        Ok(Self {
            workspace: path("workspace_root")?,
            target: path("target_directory")?,
            cargo_iotest: executable(&cargo, &runner, "cargo-iotest")?,
            faulty: executable(&cargo, &tests, "faulty")?,
            helper: executable(
                &cargo,
                &["build", "--package=iotest-faults", "--bin=fault-helper"],
                "fault-helper",
            )?,
            cargo,
        })
    }

    /// Returns the directory of the package of tests that misbehave.
    pub fn package(&self) -> Utf8PathBuf {
        Utf8Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
    }
}

fn deadline() -> Deadline {
    Timeouts::default().after(BUILD_LIMIT)
}

fn answer(cargo: &str, args: &[&str]) -> Result<String, BuildError> {
    let output = Invocation::new(cargo).args(args).run(deadline())?;
    match output.status.success() {
        true => Ok(output.stdout_text().into_owned()),
        false => Err(BuildError::Failed(output.stderr_text().into_owned())),
    }
}

fn executable(cargo: &str, args: &[&str], name: &str) -> Result<String, BuildError> {
    let messages = answer(cargo, &[args, &["--message-format=json-render-diagnostics"]].concat())?;
    let messages = messages.lines().filter_map(|line| serde_json::from_str(line).ok());
    let named = messages.filter(|message: &Value| message["target"]["name"] == name);
    let mut files = named.filter_map(|message| message["executable"].as_str().map(str::to_owned));
    files.next().ok_or_else(|| BuildError::Missing(name.to_owned()))
}
