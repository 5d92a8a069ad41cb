//! [`Sandbox`]: directories and environment for runs of the runner.

use std::fs;
use std::ops::Deref;
use std::time::Duration;

use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::{Invocation, Output};
use serde_json::Value;

/// How long one run may take, the build of the fixtures included.
const RUN_LIMIT: Duration = Duration::from_secs(900);

/// Starts the deadline of one run.
pub(crate) fn deadline() -> Deadline {
    Timeouts::default().after(RUN_LIMIT)
}

/// Directories for runs of the runner, removed when dropped.
pub(crate) struct Sandbox(iotest_conformance::sandbox::Sandbox);

impl Deref for Sandbox {
    type Target = iotest_conformance::sandbox::Sandbox;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        let cache = concat!(env!("CARGO_TARGET_TMPDIR"), "/probes");
        Self(iotest_conformance::sandbox::Sandbox::new(cache))
    }

    /// Prepares the runner.
    pub(crate) fn runner(&self, args: &[&str]) -> Invocation {
        self.prepared(env!("CARGO_BIN_EXE_cargo-iotest")).arg("iotest").args(args)
    }

    /// Prepares a program to run in the directories, independent of the run of this test.
    pub(crate) fn prepared(&self, program: &str) -> Invocation {
        self.prepare(Invocation::new(program)).current_dir(env!("CARGO_MANIFEST_DIR"))
    }

    /// Prepares a run of the tests that misbehave.
    pub(crate) fn misbehaviour(&self, args: &[&str]) -> Invocation {
        self.runner(&["--package=iotest-conformance", "--test=misbehaviour"]).args(args)
    }

    /// Runs some of the misbehaving tests to the end, and asserts that nothing is left behind.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let output = self.misbehaviour(args).run(deadline()).unwrap();
        self.assert_clean();
        output
    }

    /// Runs them and returns the JSON report.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let output = self.run(&[&["--json=-"], args].concat());
        let report = serde_json::from_str(&output.stdout_text());
        assert!(report.is_ok(), "{report:?}: {}", output.stderr_text());
        report.unwrap()
    }

    /// Returns whether a case is running: its directory exists.
    pub(crate) fn case_begun(&self, case: &str) -> bool {
        // Probes of QEMU also use this directory for a while.
        let mut entries = fs::read_dir(self.path("test")).unwrap().flatten();
        entries.any(|entry| entry.file_name().to_string_lossy().contains(case))
    }
}

/// Returns the cases of a report with their verdicts.
pub(crate) fn verdicts(report: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let cases = report["cases"].as_array().unwrap().iter();
    cases.map(|case| (text(&case["attempts"][0]["id"]), text(&case["verdict"]))).collect()
}
