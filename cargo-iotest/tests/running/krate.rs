//! [`Krate`]: a user's crate outside this workspace, and programs run in it.

use std::{fs, thread};

use camino::Utf8PathBuf;
use iotest_runtime::process::{Invocation, Output};

use crate::sandbox::{Sandbox, deadline};

/// Returns the start of a manifest, whose version has the name of this test.
///
/// The tests share one target directory, and cargo names a program after its package, its version
/// and its path in the workspace: in one version, one test would link anew what another runs.
pub(crate) fn package(name: &str) -> String {
    let test =
        thread::current().name().unwrap_or("main").replace(|c: char| !c.is_alphanumeric(), "-");
    format!("[package]\nname = {name:?}\nversion = \"0.1.0+{test}\"\nedition = \"2024\"\n")
}

/// A crate, or a workspace of several.
pub(crate) struct Krate {
    pub(crate) sandbox: Sandbox,
    pub(crate) directory: Utf8PathBuf,
}

impl Krate {
    /// Creates an empty crate called `disks`.
    pub(crate) fn new() -> Self {
        let krate = Self::with_manifest(&format!("{}\n[workspace]\n", package("disks")));
        krate.write("src/lib.rs", "");
        krate
    }

    /// Creates a crate with a suite whose module `m` has these tests.
    pub(crate) fn with_tests(tests: &str) -> Self {
        let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../iotest-runtime");
        let krate = Self::with_manifest(&format!(
            "{}\n[workspace]\n\n[dev-dependencies]\niotest-runtime = {{ path = \"{runtime}\" }}\n\n\
             [[test]]\nname = \"suite\"\npath = \"tests/suite/main.rs\"\nharness = false\n",
            package("disks")
        ));
        krate.write("src/lib.rs", "");
        krate.write("tests/suite/main.rs", "mod m;\niotest_runtime::main!();\n");
        krate.write("tests/suite/m.rs", tests);
        krate
    }

    /// Creates a directory with a manifest.
    pub(crate) fn with_manifest(manifest: &str) -> Self {
        let sandbox = Sandbox::new();
        let directory = sandbox.path("disks");
        let krate = Self { sandbox, directory };
        krate.write("Cargo.toml", manifest);
        // The locked versions, so that nothing is downloaded.
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
        fs::copy(lock, krate.directory.join("Cargo.lock")).unwrap();
        krate
    }

    /// Writes one of its files.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.directory.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs a program in it to its end.
    pub(crate) fn run(&self, program: Invocation) -> Output {
        self.run_outside(program.current_dir(self.directory.clone()))
    }

    /// Runs a program outside its directory to the end.
    pub(crate) fn run_outside(&self, program: Invocation) -> Output {
        // Built once for all runs of this test.
        let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/new");
        let program = program.env("CARGO_TARGET_DIR", target);
        // Build time matters here, optimization does not.
        let program = program.env("CARGO_PROFILE_DEV_DEBUG", "none");
        let program = program.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        // Each test has programs of its own, built anew in every run.
        let program = program.env("CARGO_INCREMENTAL", "0");
        let output = program.run(deadline()).unwrap();
        self.sandbox.assert_clean();
        output
    }

    /// Runs the runner in it to its end.
    pub(crate) fn iotest(&self, args: &[&str]) -> Output {
        self.run(self.sandbox.runner(args))
    }
}
