//! [`Tree`]: the directories of a QEMU source tree, built or not.
//!
//! Only reads directories; writes nothing.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::spec::Version;

/// A file that marks a directory of tests that this runner can run.
const MARKER: &str = "testrunner.py";
/// The directory of tests, from the root of the sources or of a build.
const IOTESTS: &str = "tests/qemu-iotests";

/// A QEMU source tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// The root of the sources.
    pub root: Utf8PathBuf,
    /// The directory of the tests.
    pub iotests: Utf8PathBuf,
    /// The root of a build of these sources.
    pub build: Option<Utf8PathBuf>,
    /// The release of the sources.
    pub version: Version,
}

/// Why a directory is not a usable QEMU tree.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TreeError {
    /// It cannot be read.
    #[error("open the QEMU tree {dir}")]
    Unreadable {
        /// The directory.
        dir: Utf8PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// It does not exist.
    #[error(
        "there is no directory {dir}; a QEMU tree or build directory is named first, then tests: \
         `cargo iotest tree . 040`"
    )]
    Absent {
        /// The directory.
        dir: Utf8PathBuf,
    },
    /// It is a build directory whose sources are not where they were.
    #[error(
        "the build directory {dir} belongs to sources that have gone: {check} leads nowhere; configure it \
         again, or name the sources and, in QEMU_PROG and its like, the programs"
    )]
    NoSources {
        /// The directory.
        dir: Utf8PathBuf,
        /// The link to the sources.
        check: Utf8PathBuf,
    },
    /// It has no tests, or those of a release before 6.0.
    #[error(
        "{dir} is no QEMU tree of 6.0 or later: it has no {IOTESTS}/{MARKER}; name an unpacked tarball \
         of QEMU's sources, or a build directory"
    )]
    NoTests {
        /// The directory.
        dir: Utf8PathBuf,
    },
    /// It does not name its release.
    #[error("{file} should contain a release of QEMU, not `{found}`")]
    NoVersion {
        /// The file.
        file: Utf8PathBuf,
        /// Its content.
        found: String,
    },
}

impl Tree {
    /// Finds the tree at `dir`: the root of the sources, a build directory, or the directory of
    /// tests in either.
    ///
    /// # Errors
    /// * [`TreeError`] if there is none.
    pub fn open(dir: &Utf8Path) -> Result<Self, TreeError> {
        let dir = dir.canonicalize_utf8().map_err(|source| match source.kind() {
            std::io::ErrorKind::NotFound => TreeError::Absent { dir: dir.to_owned() },
            _ => TreeError::Unreadable { dir: dir.to_owned(), source },
        })?;
        let (iotests, build) = tests_and_build(&dir).ok_or_else(|| no_tests(&dir))?;
        let root = above(&iotests);
        let file = root.join("VERSION");
        let text = std::fs::read_to_string(&file)
            .map_err(|source| TreeError::Unreadable { dir: file.clone(), source })?;
        let version = text
            .trim()
            .parse()
            .map_err(|_| TreeError::NoVersion { file, found: text.trim().to_owned() })?;
        let build = build.or_else(|| {
            [root.join("build"), root.clone()]
                .into_iter()
                .find(|dir| dir.join("qemu-img").is_file())
        });
        Ok(Self { root, iotests, build, version })
    }

    /// Returns the name of a test's directory in `TEST_DIR` and `SOCK_DIR`, as the tree's `check`
    /// chooses it for parallel tests.
    pub fn scratch_name(&self, variant: impl std::fmt::Display, test: &str) -> String {
        if self.version < Version::new(8, 0, 0) {
            test.to_owned()
        } else {
            format!("{variant}-{test}")
        }
    }
}

/// Returns the source directory of the tests, and the build directory if `dir` is one.
fn tests_and_build(dir: &Utf8Path) -> Option<(Utf8PathBuf, Option<Utf8PathBuf>)> {
    for iotests in [dir.join(IOTESTS), dir.to_owned()] {
        if iotests.join(MARKER).is_file() {
            return Some((iotests, None));
        }
        // A build directory links to the `check` of the sources, which have the tests.
        let check = iotests.join("check").canonicalize_utf8().ok();
        let sources = check.as_deref().and_then(Utf8Path::parent);
        if let Some(sources) = sources.filter(|sources| sources.join(MARKER).is_file()) {
            return Some((sources.to_owned(), Some(above(&iotests))));
        }
    }
    None
}

/// Says why a directory has no tests.
fn no_tests(dir: &Utf8Path) -> TreeError {
    let links = [dir.join(IOTESTS), dir.to_owned()].map(|iotests| iotests.join("check"));
    match links.into_iter().find(|link| link.is_symlink() && !link.exists()) {
        Some(check) => TreeError::NoSources { dir: dir.to_owned(), check },
        None => TreeError::NoTests { dir: dir.to_owned() },
    }
}

/// Returns the root of the sources or the build that has this directory of tests.
fn above(iotests: &Utf8Path) -> Utf8PathBuf {
    iotests.parent().and_then(Utf8Path::parent).unwrap_or(iotests).to_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::tree::samples::Sample;

    #[test]
    fn sources_are_found_from_their_root_and_from_the_tests() {
        let sample = Sample::new("10.0.2");
        let tree = Tree::open(sample.root()).unwrap();
        assert_eq!(tree.root, sample.root());
        assert_eq!(tree.version, Version::new(10, 0, 2));
        assert_eq!(tree.build, None);
        assert_eq!(Tree::open(&sample.root().join(IOTESTS)).unwrap(), tree);
    }

    #[test]
    fn build_directory_leads_to_its_sources() {
        let sample = Sample::new("9.1.0");
        let build = sample.root().join("elsewhere");
        fs::create_dir_all(build.join(IOTESTS)).unwrap();
        sample.write("check", "");
        symlink(sample.iotests().join("check"), build.join(IOTESTS).join("check")).unwrap();
        for dir in [build.clone(), build.join(IOTESTS)] {
            let tree = Tree::open(&dir).unwrap();
            assert_eq!((tree.root.as_path(), tree.build), (sample.root(), Some(build.clone())));
        }
    }

    #[test]
    fn build_directory_whose_sources_have_gone_says_so() {
        let sample = Sample::new("9.1.0");
        let build = sample.root().join("elsewhere");
        fs::create_dir_all(build.join(IOTESTS)).unwrap();
        symlink("/nowhere/check", build.join(IOTESTS).join("check")).unwrap();
        let error = Tree::open(&build).unwrap_err().to_string();
        let what = format!("{build}/tests/qemu-iotests/check leads nowhere; configure it again");
        assert!(error.contains(&what), "{error}");
    }

    #[test]
    fn build_inside_the_sources_is_found() {
        let sample = Sample::new("9.1.0");
        fs::create_dir(sample.root().join("build")).unwrap();
        fs::write(sample.root().join("build/qemu-img"), "").unwrap();
        let tree = Tree::open(sample.root()).unwrap();
        assert_eq!(tree.build, Some(sample.root().join("build")));
    }

    #[test]
    fn directory_without_tests_says_what_is_missing() {
        let sample = Sample::new("10.0.2");
        let error = Tree::open(&sample.root().join("tests")).unwrap_err().to_string();
        assert!(error.contains("it has no tests/qemu-iotests/testrunner.py"), "{error}");
        let error = Tree::open(Utf8Path::new("/nowhere/at/all")).unwrap_err().to_string();
        let first =
            "there is no directory /nowhere/at/all; a QEMU tree or build directory is named first";
        assert!(error.starts_with(first), "{error}");
        fs::write(sample.root().join("VERSION"), "ten\n").unwrap();
        let error = Tree::open(sample.root()).unwrap_err().to_string();
        assert!(error.ends_with("should contain a release of QEMU, not `ten`"), "{error}");
    }

    #[test]
    fn scratch_name_is_that_of_the_release() {
        let name = |version| {
            let sample = Sample::new(version);
            Tree::open(sample.root()).unwrap().scratch_name("qcow2-file", "030")
        };
        assert_eq!(name("7.2.0"), "030");
        assert_eq!(name("8.0.0"), "qcow2-file-030");
    }
}
