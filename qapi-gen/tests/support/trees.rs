//! The source trees of QEMU that `QEMU_SRC` names, separated by colons; see CONTRIBUTING.

use std::path::PathBuf;

/// Returns the trees with their versions.
pub(crate) fn trees() -> Vec<(PathBuf, String)> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let list = std::env::var("QEMU_SRC").expect("QEMU_SRC names unpacked QEMU source trees");
    let versioned = |tree: PathBuf| {
        let file = tree.join("VERSION");
        let version = std::fs::read_to_string(file).expect("a QEMU tree has a file VERSION");
        (tree, version.trim().to_owned())
    };
    list.split(':').map(PathBuf::from).map(versioned).collect()
}
