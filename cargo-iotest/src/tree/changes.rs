//! [`TreeSnapshot`]: finds files of a tree that were changed while its tests ran.
//!
//! The runner writes nothing there; tests should not either, and changes are reported.

use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt as _;

use camino::{Utf8Path, Utf8PathBuf};

use crate::tree::source_tree::Tree;

/// The state of a file: size, seconds and nanoseconds of its last change.
type State = (u64, i64, i64);

/// The state of a tree's directories of tests at one time.
#[derive(Debug)]
pub(crate) struct TreeSnapshot {
    root: Utf8PathBuf,
    directories: [Utf8PathBuf; 2],
    before: BTreeMap<Utf8PathBuf, State>,
}

impl TreeSnapshot {
    /// Records the state of a tree.
    pub(crate) fn take(tree: &Tree) -> Self {
        let directories = [tree.iotests.clone(), tree.iotests.join("tests")];
        let before = states(&directories);
        Self { root: tree.root.clone(), directories, before }
    }

    /// Returns the paths that have changed since, from the root of the tree.
    pub(crate) fn changes(&self) -> Vec<String> {
        let after = states(&self.directories);
        let written = after.iter().filter(|(path, state)| self.before.get(*path) != Some(*state));
        let removed = self.before.keys().filter(|path| !after.contains_key(*path));
        let paths = written.map(|(path, _)| path).chain(removed);
        paths.map(|path| path.strip_prefix(&self.root).unwrap_or(path).to_string()).collect()
    }
}

/// Returns the files in some directories. Directories count as unchanged, because they change with
/// every file.
fn states(directories: &[Utf8PathBuf]) -> BTreeMap<Utf8PathBuf, State> {
    let entries = |dir: &Utf8Path| dir.read_dir_utf8().into_iter().flatten().flatten();
    let files = directories.iter().flat_map(|dir| entries(dir));
    files
        .filter_map(|entry| {
            let data = entry.path().symlink_metadata().ok()?;
            let state = if data.is_dir() { (0, 0, 0) } else { state(&data) };
            Some((entry.into_path(), state))
        })
        .collect()
}

fn state(data: &std::fs::Metadata) -> State {
    (data.size(), data.mtime(), data.mtime_nsec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::samples::Sample;

    #[test]
    fn new_changed_and_removed_files_are_seen() {
        let sample = Sample::new("10.0.2");
        for name in ["001", "002", "003"] {
            sample.write(name, "old");
        }
        let snapshot = TreeSnapshot::take(&Tree::open(sample.root()).unwrap());
        assert_eq!(snapshot.changes(), [""; 0]);
        sample.write("002", "changed");
        sample.write("tests/new", "");
        std::fs::remove_file(sample.iotests().join("003")).unwrap();
        let iotests = "tests/qemu-iotests";
        let expected = ["002", "tests/new", "003"].map(|name| format!("{iotests}/{name}"));
        assert_eq!(snapshot.changes(), expected);
    }
}
