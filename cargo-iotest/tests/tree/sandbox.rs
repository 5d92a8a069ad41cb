//! [`Sandbox`]: a QEMU tree, and runs of the program on it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::{Invocation, Output};
use serde_json::Value;

/// How long one run may take.
const RUN_LIMIT: Duration = Duration::from_secs(300);

/// A tree with its own tests, removed when dropped.
pub(crate) struct Sandbox {
    _guard: tempfile::TempDir,
    root: Utf8PathBuf,
}

/// The result of a run.
pub(crate) struct RunResult {
    /// The exit status.
    pub(crate) status: Option<i32>,
    /// Its output.
    pub(crate) text: String,
    records: Vec<Value>,
}

impl Sandbox {
    pub(crate) fn new(version: &str) -> Self {
        // Socket paths are below it and must be short.
        let guard = tempfile::Builder::new().prefix("tr").tempdir_in("/tmp").unwrap();
        let root = Utf8Path::from_path(guard.path()).unwrap().canonicalize_utf8().unwrap();
        let sandbox = Self { _guard: guard, root };
        fs::create_dir_all(sandbox.iotests().join("tests")).unwrap();
        fs::create_dir_all(sandbox.iotests().join("sample_images")).unwrap();
        fs::write(sandbox.tree().join("VERSION"), version).unwrap();
        fs::write(sandbox.iotests().join("testrunner.py"), "").unwrap();
        sandbox
    }

    /// A directory outside the tree.
    pub(crate) fn beside(&self) -> Utf8PathBuf {
        let path = self.root.join("beside");
        fs::create_dir_all(&path).unwrap();
        path
    }

    pub(crate) fn tree(&self) -> Utf8PathBuf {
        self.root.join("qemu")
    }

    pub(crate) fn iotests(&self) -> Utf8PathBuf {
        self.tree().join("tests/qemu-iotests")
    }

    /// Adds a test in bash.
    pub(crate) fn bash(&self, name: &str, script: &str, reference: &str) {
        self.test(name, &format!("#!/usr/bin/env bash\n# group: quick\n{script}"), reference);
    }

    /// Adds a test.
    pub(crate) fn test(&self, name: &str, script: &str, reference: &str) {
        let path = self.iotests().join(name);
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        fs::write(format!("{path}.out"), reference).unwrap();
    }

    /// Prepares a run with these arguments.
    pub(crate) fn invocation(&self, words: &[&str]) -> Invocation {
        let program = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest"))
            .args(["iotest", "--qemu-tree", self.tree().as_str(), "--color=never"])
            .args(words);
        self.prepared(program)
    }

    /// Prepares a program to run in the sandbox's directories.
    pub(crate) fn prepared(&self, program: Invocation) -> Invocation {
        program
            .env("IOTEST_OUTPUT_DIR", self.root.join("out"))
            .env("TEST_DIR", self.root.join("t"))
            .env("SOCK_DIR", self.root.join("s"))
            .env_remove("IMGFMT")
            .env_remove("IMGPROTO")
            .merge_output()
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, words: &[&str]) -> RunResult {
        self.ran(&self.output(self.invocation(words)))
    }

    pub(crate) fn output(&self, invocation: Invocation) -> Output {
        invocation.run(Timeouts::default().after(RUN_LIMIT)).unwrap()
    }

    pub(crate) fn ran(&self, output: &Output) -> RunResult {
        let mut records = Vec::new();
        let runs = self.root.join("out/runs");
        let runs = runs.read_dir_utf8().into_iter().flatten().flatten();
        for run in runs.filter(|run| run.file_type().is_ok_and(|kind| kind.is_dir())) {
            for file in files_below(run.path()) {
                if file.file_name().is_some_and(|name| name.starts_with("qemu-iotests.")) {
                    records.push(serde_json::from_slice(&fs::read(&file).unwrap()).unwrap());
                }
            }
            fs::remove_dir_all(run.path()).unwrap();
        }
        RunResult { status: output.status.code(), text: output.stdout_text().into_owned(), records }
    }

    /// The processes whose command lines have the sandbox's path in them.
    pub(crate) fn processes(&self) -> Vec<String> {
        let entries = fs::read_dir("/proc").unwrap().flatten();
        let lines = entries.filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
        let lines = lines.map(|line| String::from_utf8_lossy(&line).replace('\0', " "));
        lines.filter(|line| line.contains(self.root.as_str())).collect()
    }

    /// What the run's directories of files and sockets hold.
    pub(crate) fn scratch(&self) -> Vec<Utf8PathBuf> {
        let dirs = ["t", "s"].map(|dir| self.root.join(dir));
        let entries = dirs.iter().flat_map(|dir| dir.read_dir_utf8().into_iter().flatten());
        entries.flatten().map(camino::Utf8DirEntry::into_path).collect()
    }
}

/// The files in a directory and in those in it, by name.
fn files_below(directory: &Utf8Path) -> Vec<Utf8PathBuf> {
    let entries = directory.read_dir_utf8().unwrap().flatten();
    let mut paths: Vec<_> = entries.map(camino::Utf8DirEntry::into_path).collect();
    paths.sort_unstable();
    let below = |path: Utf8PathBuf| if path.is_dir() { files_below(&path) } else { vec![path] };
    paths.into_iter().flat_map(below).collect()
}

impl RunResult {
    /// All records, by the names of their files.
    pub(crate) fn records(&self) -> &[Value] {
        &self.records
    }

    /// The record of a test.
    pub(crate) fn record(&self, name: &str) -> &Value {
        let found = self.records.iter().find(|record| record["about"]["function"] == name);
        found.unwrap_or_else(|| panic!("no record of {name}; the run printed:\n{}", self.text))
    }

    /// The names of the tests that left a record.
    pub(crate) fn names(&self) -> Vec<&str> {
        let names = self.records.iter().map(|record| record["about"]["function"].as_str());
        names.map(Option::unwrap).collect()
    }

    /// The verdict of a test.
    pub(crate) fn verdict(&self, name: &str) -> &str {
        self.record(name)["verdict"].as_str().unwrap()
    }

    /// The reason of a test's verdict.
    pub(crate) fn reason(&self, name: &str) -> &str {
        self.record(name)["reason"].as_str().unwrap_or_default()
    }
}
