//! [`Krate`]: crates of a user's own, outside of this workspace, and runs of programs in them.

use std::fs;

use camino::Utf8PathBuf;
use iotest_runtime::process::{Invocation, Output};

use crate::sandbox::{Sandbox, deadline};

/// A crate, or a workspace of several.
pub(crate) struct Krate {
    pub(crate) sandbox: Sandbox,
    pub(crate) directory: Utf8PathBuf,
}

impl Krate {
    /// Makes a crate that is called `disks` and holds nothing.
    pub(crate) fn new() -> Self {
        let krate = Self::with_manifest(
            "[package]\nname = \"disks\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n",
        );
        krate.write("src/lib.rs", "");
        krate
    }

    /// Makes a directory with a manifest in it.
    pub(crate) fn with_manifest(manifest: &str) -> Self {
        let sandbox = Sandbox::new();
        let directory = sandbox.path("disks");
        let krate = Self { sandbox, directory };
        krate.write("Cargo.toml", manifest);
        // The versions that are here already, so that nothing is looked up.
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

    /// Runs a program that is told of it to its end.
    pub(crate) fn run_outside(&self, program: Invocation) -> Output {
        // Built once for all runs of this test.
        let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/new");
        let program = program.env("CARGO_TARGET_DIR", target);
        // How well it is built is no question here, and how long that takes is.
        let program = program.env("CARGO_PROFILE_DEV_DEBUG", "none");
        let program = program.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        let output = program.run(deadline()).unwrap();
        self.sandbox.assert_clean();
        output
    }

    /// Runs the runner in it to its end.
    pub(crate) fn iotest(&self, args: &[&str]) -> Output {
        self.run(self.sandbox.runner(args))
    }
}
