//! [`Scene`]: what the code of a scene works with.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::Invocation;

use crate::came::Came;
use crate::programs::Programs;
use crate::space::{self, Order};
use crate::watch;

/// What a scene found, by item.
pub type Items = BTreeMap<String, Came>;

/// How long one run in a scene may take.
const RUN_LIMIT: Duration = Duration::from_secs(120);

/// A scene at work.
#[derive(Debug)]
pub struct Scene {
    /// The programs to run.
    pub programs: Programs,
    /// A directory with a short path, all the scene's own.
    pub place: Utf8PathBuf,
    /// What everything random is made from.
    pub seed: u64,
    wanted: BTreeSet<String>,
    items: Items,
    probes: &'static str,
    mounts: Vec<String>,
}

impl Scene {
    /// Settles in the namespaces that this process is in.
    ///
    /// # Errors
    /// * A text, if they cannot be prepared.
    pub fn new(order: &Order) -> Result<Self, String> {
        let place = space::settle(order)?;
        let probes = order.programs.target.join("faults/probes").into_string();
        Ok(Self {
            programs: order.programs.clone(),
            place,
            seed: order.seed,
            wanted: order.wanted.iter().cloned().collect(),
            items: Items::new(),
            probes: String::leak(probes),
            mounts: watch::mounts(),
        })
    }

    /// Makes directories for a run, apart from those of other runs.
    pub fn sandbox(&self) -> Sandbox {
        Sandbox::new(self.probes)
    }

    /// Says whether a row asks for an item.
    pub fn wants(&self, item: &str) -> bool {
        self.wanted.contains(item)
    }

    /// Returns the items that rows ask for.
    pub fn wanted(&self) -> Vec<String> {
        self.wanted.iter().cloned().collect()
    }

    /// Notes what came of an item.
    pub fn came(&mut self, item: &str, came: Came) {
        self.items.insert(item.to_owned(), came);
    }

    /// Notes what came of an item for which one program was run: its status, what it wrote, and what
    /// is left of it.
    pub fn ended(&mut self, item: &str, sandbox: &Sandbox, ran: &Ran) {
        let left = self.left(sandbox);
        self.came(item, Came { left, ..Came::new(ran.verdict(), &ran.text) });
    }

    /// Returns what runs on a sandbox have left: processes, mounts, scratch files, sockets.
    pub fn left(&self, sandbox: &Sandbox) -> Vec<String> {
        let mut left = watch::left_processes();
        watch::end_processes();
        for place in watch::new_mounts(&self.mounts) {
            // What one run has left must not be counted among what the next one leaves.
            space::command("umount", &["--lazy", &place]).ok();
            left.push(format!("mount {place}"));
        }
        for name in ["test", "sock"] {
            let names = watch::names(&sandbox.path(name));
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

    /// Prepares a program to work in the sandbox's directories.
    pub fn prepared(&self, sandbox: &Sandbox, program: &str) -> Invocation {
        sandbox
            .prepare(Invocation::new(program))
            .env("TMPDIR", self.place.as_str())
            .env("CARGO_NET_OFFLINE", "true")
            .env("FAULT_HELPER", self.programs.helper.as_str())
            .current_dir(self.programs.package())
    }

    /// Makes a shell script in the scene's directory and returns its path.
    ///
    /// # Panics
    /// If it cannot be written, which ends the scene.
    pub fn script(&self, name: &str, text: &str) -> String {
        let path = self.place.join(name);
        let made = fs::write(&path, format!("#!/bin/sh\n{text}\n"))
            .and_then(|()| fs::set_permissions(&path, fs::Permissions::from_mode(0o755)));
        made.expect("the scene's directory can be written to");
        path.into_string()
    }

    /// Builds the library by which a process does at its exit what a file of its number says, as no
    /// test in Rust can register such a handler by safe means; returns its path.
    pub fn at_exit_library(&self) -> String {
        let source = self.programs.package().join("helper/at_exit.c");
        let library = self.place.join("at_exit.so");
        let args = ["-shared", "-fPIC", "-o", library.as_str(), source.as_str()];
        match space::command("cc", &args) {
            Ok(()) => library.into_string(),
            // Rows that need it come out wrong then.
            Err(_) => String::new(),
        }
    }

    /// Returns what was found.
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
pub struct Ran {
    /// Its status, unless a signal ended it.
    pub status: Option<i32>,
    /// Both streams.
    pub text: String,
}

impl Ran {
    /// Returns its end as the verdict of a row.
    pub fn verdict(&self) -> String {
        self.status.map_or_else(|| "no status".to_owned(), |status| format!("status {status}"))
    }
}

/// Runs a program to its end.
pub fn run(program: Invocation) -> Ran {
    match program.merge_output().run(deadline()) {
        Ok(output) => Ran { status: output.status.code(), text: output.stdout_text().into_owned() },
        Err(error) => Ran { status: None, text: iotest_runtime::outcome::chain(&error) },
    }
}
