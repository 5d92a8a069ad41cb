//! [`Checked`]: the results of one run of `check` over exported tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use iotest_runtime::env::Settings;
use iotest_runtime::process::Invocation;

use crate::sandbox::{Sandbox, deadline};
use crate::trees::Tree;

/// Exported tests in a directory.
pub(crate) struct Exported {
    pub(crate) sandbox: Sandbox,
    directory: PathBuf,
}

/// The results of a run of `check`.
pub(crate) struct Checked {
    pub(crate) status: Option<i32>,
    /// Everything that it printed.
    pub(crate) text: String,
    /// Status and description of each test, by name.
    pub(crate) tests: BTreeMap<String, (&'static str, String)>,
}

impl Exported {
    /// Exports the tests of a program.
    pub(crate) fn new(program: &str) -> Self {
        let sandbox = Sandbox::new();
        let directory = sandbox.path("out/exported");
        let export =
            sandbox.prepare(Invocation::new(program)).args(["--export-check", directory.as_str()]);
        export.run(deadline()).unwrap().checked().unwrap();
        Self { sandbox, directory: directory.into() }
    }

    /// Returns the path of a file beside the tests.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.directory.join("tests").join(name)
    }

    /// Returns the names of the tests that are units, or of all others.
    pub(crate) fn names(&self, units: bool) -> Vec<String> {
        let entries = fs::read_dir(self.directory.join("tests")).unwrap().flatten();
        let names = entries.map(|entry| entry.file_name().into_string().unwrap());
        let stubs = names.filter(|name| !name.contains('.'));
        let is_unit =
            |name: &String| fs::read_to_string(self.file(name)).unwrap().contains(" --check-unit=");
        let mut names: Vec<String> = stubs.filter(|name| is_unit(name) == units).collect();
        names.sort();
        names
    }

    /// Runs the `check` of a tree in the directory of the tests.
    pub(crate) fn check(&self, tree: &Tree, args: &[&str]) -> Checked {
        let programs = Settings::from_env().unwrap().programs;
        let program = |program: iotest_runtime::env::Program| program.unwrap().into_string();
        let check = self.sandbox.prepare(Invocation::new("python3"));
        let output = check
            .arg(tree.check().to_str().unwrap())
            .args(args)
            .current_dir(self.directory.to_str().unwrap())
            .env("QEMU_PROG", program(programs.qemu))
            .env("QEMU_IMG_PROG", program(programs.qemu_img))
            .env("QEMU_IO_PROG", program(programs.qemu_io))
            .env("QEMU_NBD_PROG", program(programs.qemu_nbd))
            .env("QSD_PROG", program(programs.storage_daemon))
            // `check` makes its own and removes it.
            .env_remove("SOCK_DIR")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .run(deadline())
            .unwrap();
        self.sandbox.assert_no_process();
        let text = format!("{}{}", output.stdout_text(), output.stderr_text());
        let tests = verdicts(&text);
        self.assert_no_scratch();
        Checked { status: output.status.code(), text, tests }
    }

    /// Asserts that tests left only files that `check` makes or reads.
    fn assert_no_scratch(&self) {
        let mut directories = vec![PathBuf::from(self.sandbox.path("test"))];
        while let Some(directory) = directories.pop() {
            for entry in fs::read_dir(directory).unwrap().flatten() {
                let path = entry.path();
                let name = path.file_name().unwrap().to_str().unwrap();
                if path.is_dir() {
                    // Names of directories of cases have dots, those that `check` makes do not.
                    assert!(!name.contains('.'), "left: {}", path.display());
                    directories.push(path);
                } else {
                    let known = [".notrun", ".casenotrun", ".out.bad"];
                    assert!(known.iter().any(|end| name.ends_with(end)), "left: {name}");
                }
            }
        }
    }
}

/// Parses the lines of results: name, status, start, end, time, last time, description.
fn verdicts(text: &str) -> BTreeMap<String, (&'static str, String)> {
    let verdict = |line: &str| {
        let line = line.rsplit('\r').next().unwrap_or(line);
        let (name, rest) = line.split_once(' ')?;
        let status = ["pass", "fail", "not run"]
            .into_iter()
            .find(|status| rest.trim_start().starts_with(&format!("{status} ")))?;
        let (_, times) = rest.rsplit_once("] ")?;
        let (_, rest) = times.trim_start().split_once(' ')?;
        let rest = rest.trim_start();
        let description = match rest.strip_prefix("(last: ") {
            Some(rest) => rest.split_once(')')?.1,
            None => rest,
        };
        Some((name.to_owned(), (status, description.trim().to_owned())))
    };
    text.lines().filter_map(verdict).collect()
}

/// Returns the path of the real suite's program; cargo builds it first.
pub(crate) fn suite_program() -> String {
    let sandbox = Sandbox::new();
    let cargo = Invocation::new(option_env!("CARGO").unwrap_or("cargo"));
    let build = sandbox
        .prepare(cargo)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).to_str().unwrap())
        .args(["test", "--no-run", "--message-format=json", "--package=iotests", "--test=suite"]);
    let output = build.run(deadline()).unwrap().checked().unwrap();
    let messages = output.stdout_text();
    let executable = |line: &str| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        (message["target"]["name"] == "suite").then_some(())?;
        message["executable"].as_str().map(str::to_owned)
    };
    messages.lines().find_map(executable).unwrap()
}
