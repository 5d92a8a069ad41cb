//! [`Stage`]: directories and environment for runs of the runner.

use std::fs;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Deadline, Timeouts, poll_until};
use iotest_runtime::process::{Invocation, Output};
use serde_json::Value;

/// How long one run may take, the build of the fixtures included.
const RUN_LIMIT: Duration = Duration::from_secs(900);

/// Starts the deadline of one run.
pub(crate) fn deadline() -> Deadline {
    Timeouts::default().after(RUN_LIMIT)
}

/// Directories for runs, removed at the end.
pub(crate) struct Stage {
    directory: tempfile::TempDir,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let directory = tempfile::Builder::new().prefix("ioc-").tempdir().unwrap();
        for name in ["test", "sock", "out"] {
            fs::create_dir(directory.path().join(name)).unwrap();
        }
        Self { directory }
    }

    pub(crate) fn path(&self, name: &str) -> Utf8PathBuf {
        Utf8Path::from_path(self.directory.path()).unwrap().join(name)
    }

    /// Prepares the runner.
    pub(crate) fn runner(&self, args: &[&str]) -> Invocation {
        self.dressed(env!("CARGO_BIN_EXE_cargo-iotest")).arg("iotest").args(args)
    }

    /// Prepares a program to work in the directories, apart from the run that this test is in.
    pub(crate) fn dressed(&self, program: &str) -> Invocation {
        let foreign = std::env::vars().map(|(name, _)| name).filter(|name| is_foreign(name));
        foreign
            .fold(Invocation::new(program), |program, name| program.env_remove(name))
            .env("TEST_DIR", self.path("test"))
            .env("SOCK_DIR", self.path("sock"))
            .env("IOTEST_OUTPUT_DIR", self.path("out"))
            .env("IOTEST_CACHE_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/probes"))
            .env("IOTEST_KEEP", "never")
            .env("RUST_BACKTRACE", "0")
            .env("CARGO_TERM_COLOR", "never")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
    }

    /// Prepares a run of the tests that misbehave.
    pub(crate) fn misbehaviour(&self, args: &[&str]) -> Invocation {
        self.runner(&["--package=iotest-conformance", "--test=misbehaviour"]).args(args)
    }

    /// Runs some of the tests that misbehave, to the end, and asserts that nothing is left.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let output = self.misbehaviour(args).run(deadline()).unwrap();
        self.assert_clean();
        output
    }

    /// Runs, and returns what the report says.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let output = self.run(&[&["--json"], args].concat());
        let report = serde_json::from_str(&output.stdout_text());
        assert!(report.is_ok(), "{report:?}: {}", output.stderr_text());
        report.unwrap()
    }

    /// Asserts that nothing of the runs is left: no process, no scratch file, no socket.
    pub(crate) fn assert_clean(&self) {
        let gone = || Ok::<_, std::io::Error>(self.processes().is_empty().then_some(()));
        let end = poll_until(
            "the end of the run's processes",
            Timeouts::default().after(Duration::from_secs(10)),
            gone,
        );
        assert!(end.is_ok(), "left running: {:?}", self.processes());
        for name in ["test", "sock"] {
            let left: Vec<_> = fs::read_dir(self.path(name)).unwrap().flatten().collect();
            assert!(left.is_empty(), "left in {name}: {left:?}");
        }
    }

    /// The command lines of every process that has the directories in its environment.
    pub(crate) fn processes(&self) -> Vec<String> {
        let mark = self.path("test").into_string();
        let text = |path: std::path::PathBuf| {
            String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).replace('\0', " ")
        };
        fs::read_dir("/proc")
            .unwrap()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| text(path.join("environ")).contains(&mark))
            .map(|path| text(path.join("cmdline")))
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// Says whether a case is at work: its process has told its directory.
    pub(crate) fn case_begun(&self, case: &str) -> bool {
        // Probes of QEMU work here too, for a while.
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

/// Variables that would make an inner run a part of the outer one.
fn is_foreign(name: &str) -> bool {
    let prefixes =
        ["NEXTEST", "IOTEST_", "RUST_TEST", "IMG", "CARGO_PKG", "CARGO_MANIFEST", "GITHUB"];
    let names = ["CI", "NO_COLOR", "CLICOLOR_FORCE", "CACHEMODE", "AIOMODE", "UPDATE_EXPECT"];
    prefixes.iter().any(|prefix| name.starts_with(prefix)) || names.contains(&name)
}
