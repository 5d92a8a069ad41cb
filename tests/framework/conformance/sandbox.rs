//! [`Sandbox`]: directories and environment for one run of a fixture program.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt;
use std::sync::OnceLock;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::{Invocation, Output};
use serde_json::Value;

/// How long one run of the fixtures may take, including builds.
pub(crate) const RUN_LIMIT: Duration = Duration::from_secs(600);

/// Starts the deadline of one run.
pub(crate) fn deadline() -> Deadline {
    Timeouts::default().after(RUN_LIMIT)
}

/// Directories for one run of a fixture program, removed when dropped.
pub(crate) struct Sandbox(iotest_conformance::sandbox::Sandbox);

impl Deref for Sandbox {
    type Target = iotest_conformance::sandbox::Sandbox;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Sandbox {
    /// Makes the directories.
    pub(crate) fn new() -> Self {
        let cache = concat!(env!("CARGO_TARGET_TMPDIR"), "/probes");
        Self(iotest_conformance::sandbox::Sandbox::new(cache))
    }

    /// Prepares a run of a fixture program.
    pub(crate) fn fixture(&self, target: &str) -> Invocation {
        self.prepare(Invocation::new(executable(target)))
    }

    /// Runs `misbehaviour` to its end.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let output = self.fixture("misbehaviour").args(args).run(deadline()).unwrap();
        self.assert_clean();
        output
    }

    /// Makes a file for the output of a run.
    pub(crate) fn file(&self, name: &str) -> fs::File {
        fs::File::create(self.path(name)).unwrap()
    }

    /// Makes a shell script and returns its path.
    pub(crate) fn script(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        path.into_string()
    }

    /// Reads a file that [`Sandbox::file`] has made.
    pub(crate) fn read(&self, name: &str) -> String {
        String::from_utf8_lossy(&fs::read(self.path(name)).unwrap()).into_owned()
    }

    /// Returns how many test functions have begun: the records of their processes name a scratch
    /// directory.
    pub(crate) fn begun_cases(&self) -> usize {
        self.files_of_runs("case")
            .filter_map(|path| serde_json::from_slice(&fs::read(path).ok()?).ok())
            .filter(|record: &Value| record["scratch"].is_string())
            .count()
    }

    /// Returns the files with this extension in the directories of runs.
    fn files_of_runs(&self, extension: &str) -> impl Iterator<Item = Utf8PathBuf> {
        let directories = |path: Utf8PathBuf| {
            let entries = path.read_dir_utf8().into_iter().flatten().flatten();
            entries.filter(|entry| entry.file_type().unwrap().is_dir())
        };
        let programs = directories(self.path("out/runs"))
            .flat_map(move |run| directories(run.into_path()))
            .map(camino::Utf8DirEntry::into_path);
        let files = programs.flat_map(|program| program.read_dir_utf8().unwrap().flatten());
        files
            .map(camino::Utf8DirEntry::into_path)
            .filter(move |path| path.extension() == Some(extension))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Returns whether a test function has made a file of this name in its scratch directory.
    pub(crate) fn has_scratch_file(&self, name: &str) -> bool {
        let cases = fs::read_dir(self.path("test")).unwrap().flatten();
        cases.into_iter().any(|case| case.path().join(name).exists())
    }

    /// Sends SIGKILL to the process of the run whose command line contains `mark`.
    pub(crate) fn kill(&self, mark: &str) {
        self.signal(mark, rustix::process::Signal::KILL);
    }

    /// Sends SIGSTOP to the process of the run whose command line contains `mark`.
    pub(crate) fn stop(&self, mark: &str) {
        self.signal(mark, rustix::process::Signal::STOP);
    }

    fn signal(&self, mark: &str, signal: rustix::process::Signal) {
        let processes = self.processes();
        let found: Vec<_> = processes.iter().filter(|(_, line)| line.contains(mark)).collect();
        assert_eq!(found.len(), 1, "{mark}: {processes:?}");
        let pid = rustix::process::Pid::from_raw(found[0].0).unwrap();
        rustix::process::kill_process(pid, signal).unwrap();
    }

    /// Returns the records of the run, by id.
    pub(crate) fn records(&self) -> BTreeMap<String, Value> {
        let mut records = BTreeMap::new();
        for path in self.files_of_runs("json").filter(|path| !path.ends_with("run.json")) {
            let record: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
            records.insert(record["id"].as_str().unwrap().to_owned(), record);
        }
        records
    }
}

/// Prepares a cargo command for this package.
pub(crate) fn cargo(sandbox: &Sandbox, command: &[&str]) -> Invocation {
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    sandbox
        .prepare(Invocation::new(cargo))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(command)
        .args(["--package", "iotest-conformance"])
}

/// Returns the path of a fixture program; cargo builds all of them first.
pub(crate) fn executable(target: &str) -> String {
    static BUILT: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let sandbox = Sandbox::new();
        let targets = [
            "misbehaviour",
            "secretive",
            "processes",
            "checked",
            "forgotten",
            "empty",
            "duplicates",
        ];
        let targets = targets.iter().flat_map(|target| ["--test", target]);
        let build = cargo(&sandbox, &["test", "--no-run", "--message-format=json"]).args(targets);
        let output = build.run(deadline()).unwrap().checked().unwrap();
        let messages = output.stdout_text();
        let messages = messages.lines().filter_map(|line| serde_json::from_str(line).ok());
        messages
            .filter_map(|message: Value| {
                let name = message["target"]["name"].as_str()?.to_owned();
                Some((name, message["executable"].as_str()?.to_owned()))
            })
            .collect()
    });
    built[target].clone()
}
