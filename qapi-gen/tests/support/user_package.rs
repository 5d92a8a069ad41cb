//! [`UserPackage`]: a package that uses generated bindings, in a scratch directory.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The package; its sources are written by the test.
#[derive(Debug)]
pub(crate) struct UserPackage {
    scratch: tempfile::TempDir,
    target: PathBuf,
}

impl UserPackage {
    /// Makes one that depends on `qapi-types` and `serde_json`. Its target directory has `name`, and stays.
    pub(crate) fn new(name: &str) -> Self {
        let scratch = tempfile::tempdir().expect("a scratch directory");
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let types = workspace.join("qapi-types").canonicalize().expect("it is there");
        let package = Self { scratch, target };
        package.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = 'user'\nedition = '2024'\n[workspace]\n[dependencies]\n\
                 serde_json = '1'\nqapi-types = {{ path = '{}' }}\n",
                types.display()
            ),
        );
        // The versions of the workspace, which are there already.
        let lock = std::fs::copy(workspace.join("Cargo.lock"), package.path("Cargo.lock"));
        lock.expect("a copy");
        package
    }

    /// Returns the path of one of its files.
    pub(crate) fn path(&self, name: &str) -> String {
        self.scratch.path().join(name).to_str().expect("UTF-8").to_owned()
    }

    /// Writes one of its files.
    pub(crate) fn write(&self, name: &str, text: &str) {
        qapi_gen::codegen::write(self.path(name).as_ref(), text).expect("it can be written");
    }

    /// Compiles its program and runs it, which must succeed; returns what it prints.
    pub(crate) fn succeeds(&self) -> String {
        let manifest = self.path("Cargo.toml");
        let arguments = ["run", "--quiet", "--offline", "--manifest-path", &manifest];
        let ended = self.run(env!("CARGO"), &arguments);
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        String::from_utf8_lossy(&ended.stdout).into_owned()
    }

    /// Runs a program to its end.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Output {
        #[expect(clippy::disallowed_methods, reason = "the programs under test")]
        let mut command = Command::new(program);
        let output = command.args(arguments).env("CARGO_TARGET_DIR", &self.target).output();
        output.expect("the program under test starts")
    }
}
