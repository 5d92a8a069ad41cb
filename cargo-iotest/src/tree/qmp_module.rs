//! [`QmpModule`]: where tests in Python find `qemu.qmp`, which left QEMU's tree before 11.0.

use std::fs;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::{Invocation, Output, ProcessError};
use iotest_runtime::spec::Version;

use crate::error::CliError;
use crate::tree::source_tree::Tree;

/// The last release whose trees have the module; that of development which follows lost it.
const LAST_IN_TREE: Version = Version::new(10, 2, 49);
/// How long Python may take.
const LIMIT: Duration = Duration::from_secs(60);

/// Where the module is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum QmpModule {
    /// In the tree, or where Python finds it by itself: in the build's environment, or installed.
    Found,
    /// In this directory, unpacked from the tree's wheel.
    Unpacked(Utf8PathBuf),
    /// Nowhere.
    Missing,
}

impl QmpModule {
    /// Looks for it; `directory` gets what the tree's wheel contains, which Python cannot load in part.
    ///
    /// # Errors
    /// * [`CliError`] if Python does not start, or the wheel cannot be unpacked.
    pub(crate) fn find(
        tree: &Tree,
        python: &Utf8Path,
        directory: Utf8PathBuf,
        timeouts: Timeouts,
    ) -> Result<Self, CliError> {
        let modules = tree.root.join("python");
        if tree.version <= LAST_IN_TREE || modules.join("qemu/qmp").is_dir() {
            return Ok(Self::Found);
        }
        let run = |program: Invocation| -> Result<Output, ProcessError> {
            program.merge_output().run(timeouts.after(LIMIT))
        };
        if let Some(wheel) = wheel(&modules.join("wheels")) {
            let what = format!("unpack {wheel} by {python}");
            let unpack = ["-m", "zipfile", "-e", wheel.as_str(), directory.as_str()];
            let output = run(Invocation::new(python).args(unpack))
                .map_err(|error| CliError::failed(&what, &error))?;
            return match output.status.success() {
                true => Ok(Self::Unpacked(directory)),
                false => Err(CliError::new(format!("{what}: {}", output.stdout_text().trim()))),
            };
        }
        let import = Invocation::new(python).args(["-c", "import qemu.qmp"]);
        let import = import.env("PYTHONPATH", modules.as_str());
        let output = run(import)
            .map_err(|error| CliError::failed(format!("look for qemu.qmp by {python}"), &error))?;
        Ok(if output.status.success() { Self::Found } else { Self::Missing })
    }

    /// Returns the directory that has to be in Python's path.
    pub(crate) fn directory(&self) -> Option<&Utf8Path> {
        match self {
            Self::Unpacked(directory) => Some(directory),
            Self::Found | Self::Missing => None,
        }
    }

    /// Returns what to do about a missing one.
    pub(crate) fn refusal(&self, tree: &Tree, python: &Utf8Path) -> Option<String> {
        (*self == Self::Missing).then(|| {
            format!(
                "tests in Python of QEMU {} need the module qemu.qmp, which its tree has only as a wheel in \
                 {}/python/wheels, and sources of distributions lack; build the tree, install the module \
                 for {python} (`pip install qemu.qmp`), or put its wheel there",
                tree.version, tree.root
            )
        })
    }
}

/// Returns the module's wheel: the last one by name.
fn wheel(directory: &Utf8Path) -> Option<Utf8PathBuf> {
    let entries = fs::read_dir(directory).ok()?.flatten();
    let paths = entries.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.path()).ok());
    let is_it = |path: &Utf8PathBuf| {
        let name = path.file_name().unwrap_or_default();
        (name.starts_with("qemu_qmp-") || name.starts_with("qemu.qmp-")) && name.ends_with(".whl")
    };
    paths.filter(is_it).max()
}
