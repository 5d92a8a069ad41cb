//! [`Scene`]: the context of a running scene.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::Invocation;

use crate::programs::Programs;
use crate::result::RowResult;
use crate::space::{self, SceneSpec};
use crate::system;

/// The results of a scene, by item.
pub type Items = BTreeMap<String, RowResult>;

/// How long one run in a scene may take.
const RUN_LIMIT: Duration = Duration::from_secs(120);

/// A running scene.
#[derive(Debug)]
pub struct Scene {
    /// The programs to run.
    pub programs: Programs,
    /// The scene's own directory, with a short path.
    pub directory: Utf8PathBuf,
    /// The seed of all random numbers.
    pub seed: u64,
    wanted: BTreeSet<String>,
    items: Items,
    cache: &'static str,
    mounts: Vec<String>,
}

impl Scene {
    /// Prepares the namespaces that this process is in.
    ///
    /// # Errors
    /// * A text, if they cannot be prepared.
    pub fn new(spec: &SceneSpec) -> Result<Self, String> {
        let directory = space::enter(spec)?;
        let cache = spec.programs.target.join("faults/probes").into_string();
        Ok(Self {
            programs: spec.programs.clone(),
            directory,
            seed: spec.seed,
            wanted: spec.wanted.iter().cloned().collect(),
            items: Items::new(),
            cache: String::leak(cache),
            mounts: system::mounts(),
        })
    }

    /// Makes the directories of a run.
    pub fn sandbox(&self) -> Sandbox {
        Sandbox::new(self.cache)
    }

    /// Returns whether an item was requested.
    pub fn wants(&self, item: &str) -> bool {
        self.wanted.contains(item)
    }

    /// Returns the requested items.
    pub fn wanted(&self) -> Vec<String> {
        self.wanted.iter().cloned().collect()
    }

    /// Records the result of an item.
    pub fn record(&mut self, item: &str, result: RowResult) {
        self.items.insert(item.to_owned(), result);
    }

    /// Records the result of an item that ran one program: its status, its output, and what it has
    /// left.
    pub fn record_program(&mut self, item: &str, sandbox: &Sandbox, program: &ProgramResult) {
        let left = self.left(sandbox);
        self.record(item, RowResult { left, ..RowResult::new(program.verdict(), &program.text) });
    }

    /// Returns the processes, mounts, scratch files and sockets that runs in a sandbox have left.
    pub fn left(&self, sandbox: &Sandbox) -> Vec<String> {
        let mut left = system::left_processes();
        system::kill_processes();
        for mount_point in system::new_mounts(&self.mounts) {
            // Leftovers of one run must not be counted for the next.
            space::command("umount", &["--lazy", &mount_point]).ok();
            left.push(format!("mount {mount_point}"));
        }
        for name in ["test", "sock"] {
            let names = system::names(&sandbox.path(name));
            left.extend(names.iter().map(|file| format!("{name}/{}", file.escape_debug())));
        }
        left
    }

    /// Prepares the runner, on the package of tests that misbehave.
    pub fn iotest(&self, sandbox: &Sandbox, args: &[&str]) -> Invocation {
        self.runner(sandbox, &["--package=iotest-faults", "--test=faulty"]).args(args)
    }

    /// Prepares the runner.
    pub fn runner(&self, sandbox: &Sandbox, args: &[&str]) -> Invocation {
        self.prepared(sandbox, &self.programs.cargo_iotest).arg("iotest").args(args)
    }

    /// Prepares the program of tests that misbehave, as cargo would start it.
    pub fn faulty(&self, sandbox: &Sandbox, args: &[&str]) -> Invocation {
        self.prepared(sandbox, &self.programs.faulty).args(args)
    }

    /// Prepares a program to run in the sandbox.
    pub fn prepared(&self, sandbox: &Sandbox, program: &str) -> Invocation {
        sandbox
            .prepare(Invocation::new(program))
            .env("TMPDIR", self.directory.as_str())
            .env("CARGO_NET_OFFLINE", "true")
            .env("FAULT_HELPER", self.programs.helper.as_str())
            .current_dir(self.programs.package())
    }

    /// Makes a shell script in the scene's directory and returns its path.
    ///
    /// # Panics
    /// If it cannot be written, which ends the scene.
    pub fn script(&self, name: &str, text: &str) -> String {
        let path = self.directory.join(name);
        let made = fs::write(&path, format!("#!/bin/sh\n{text}\n"))
            .and_then(|()| fs::set_permissions(&path, fs::Permissions::from_mode(0o755)));
        made.expect("the scene's directory can be written to");
        path.into_string()
    }

    /// Builds the library that runs an exit handler in each process, and returns its path.
    ///
    /// The file that is named after the process's pid says what the handler does. Tests in safe Rust
    /// cannot register such a handler.
    pub fn at_exit_library(&self) -> String {
        let source = self.programs.package().join("helper/at_exit.c");
        let library = self.directory.join("at_exit.so");
        let args = ["-shared", "-fPIC", "-o", library.as_str(), source.as_str()];
        match space::command("cc", &args) {
            Ok(()) => library.into_string(),
            // Rows that need it will fail.
            Err(_) => String::new(),
        }
    }

    /// Returns the results.
    pub fn into_items(self) -> Items {
        self.items
    }
}

/// Returns the deadline of a run that begins now.
pub fn deadline() -> Deadline {
    Timeouts::default().after(RUN_LIMIT)
}

/// How a program ended, and what it wrote.
#[derive(Debug, Clone, Default)]
pub struct ProgramResult {
    /// Its status, unless a signal ended it.
    pub status: Option<i32>,
    /// Both streams.
    pub text: String,
}

impl ProgramResult {
    /// Returns its end as the verdict of a row.
    pub fn verdict(&self) -> String {
        self.status.map_or_else(|| "no status".to_owned(), |status| format!("status {status}"))
    }
}

/// Runs a program to its end.
pub fn run(program: Invocation) -> ProgramResult {
    match program.merge_output().run(deadline()) {
        Ok(output) => {
            ProgramResult { status: output.status.code(), text: output.stdout_text().into_owned() }
        }
        Err(error) => ProgramResult { status: None, text: iotest_runtime::outcome::chain(&error) },
    }
}
