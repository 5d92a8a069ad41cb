//! [`Tree`]: a source tree of QEMU, which must not change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A source tree, with a snapshot of the directories that `check` reads.
pub(crate) struct Tree {
    root: PathBuf,
    before: BTreeMap<PathBuf, (u64, SystemTime)>,
}

impl Tree {
    /// Returns the trees that `QEMU_SRC` names.
    pub(crate) fn all() -> Vec<Self> {
        #[expect(clippy::disallowed_methods, reason = "only this test reads the variable")]
        let list = std::env::var("QEMU_SRC").unwrap_or_default();
        let trees: Vec<Self> = list
            .split(':')
            .filter(|root| !root.is_empty())
            .map(|root| Self { before: entries(Path::new(root)), root: root.into() })
            .collect();
        assert!(
            trees.iter().all(|tree| tree.check().is_file()) && !trees.is_empty(),
            "QEMU_SRC must name unpacked source trees of QEMU, with colons between; it is `{list}`"
        );
        trees
    }

    /// Returns the path of its `check`.
    pub(crate) fn check(&self) -> PathBuf {
        self.root.join("tests/qemu-iotests/check")
    }

    /// Asserts that nothing in it has changed.
    pub(crate) fn assert_unchanged(&self) {
        assert_eq!(entries(&self.root), self.before, "{} was written to", self.root.display());
    }
}

fn entries(root: &Path) -> BTreeMap<PathBuf, (u64, SystemTime)> {
    let mut entries = BTreeMap::new();
    let mut directories = vec![root.join("tests/qemu-iotests"), root.join("python")];
    while let Some(directory) = directories.pop() {
        let Ok(found) = fs::read_dir(directory) else { continue };
        for entry in found {
            let entry = entry.unwrap();
            let data = entry.path().symlink_metadata().unwrap();
            if data.is_dir() {
                directories.push(entry.path());
            }
            entries.insert(entry.path(), (data.len(), data.modified().unwrap()));
        }
    }
    entries
}
