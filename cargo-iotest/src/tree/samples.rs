//! [`Sample`]: a QEMU tree created by a unit test.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use camino::{Utf8Path, Utf8PathBuf};
use tempfile::TempDir;

/// A minimal source tree; removed when dropped.
pub(crate) struct Sample {
    _guard: TempDir,
    root: Utf8PathBuf,
}

impl Sample {
    /// Creates a tree of a release.
    pub(crate) fn new(version: &str) -> Self {
        let guard = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(guard.path()).unwrap().canonicalize_utf8().unwrap();
        let sample = Self { _guard: guard, root };
        fs::create_dir_all(sample.iotests().join("tests")).unwrap();
        fs::write(sample.root.join("VERSION"), format!("{version}\n")).unwrap();
        sample.write("testrunner.py", "");
        sample
    }

    /// Returns the root of the sources.
    pub(crate) fn root(&self) -> &Utf8Path {
        &self.root
    }

    /// Returns the directory of the tests.
    pub(crate) fn iotests(&self) -> Utf8PathBuf {
        self.root.join("tests/qemu-iotests")
    }

    /// Writes a file beside the tests.
    pub(crate) fn write(&self, name: &str, text: &str) -> Utf8PathBuf {
        let path = self.iotests().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// Writes an executable test and its reference.
    pub(crate) fn test(&self, name: &str, script: &str, reference: &str) -> Utf8PathBuf {
        self.write(&format!("{name}.out"), reference);
        let path = self.write(name, script);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }
}
