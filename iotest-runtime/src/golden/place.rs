//! [`SuitePlace`]: where a suite's sources are when its program runs.

use camino::{Utf8Path, Utf8PathBuf};

/// The location of a suite's main file, as the compiler knew it.
///
/// Neither value is trusted alone: sources may have moved since (an archive of test programs runs
/// elsewhere), and the compiler's file names are relative to an unknown directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SuitePlace {
    /// `file!()` in the suite's main file.
    pub file: &'static str,
    /// `env!("CARGO_MANIFEST_DIR")`: the package's directory when it was compiled.
    pub manifest_dir: &'static str,
    /// `env!("CARGO_PKG_NAME")`: the package.
    pub package: &'static str,
    /// The target: `env!("CARGO_CRATE_NAME")`, with `bin/` before that of a binary.
    pub target: &'static str,
}

/// A suite whose sources are not where they should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "find the suite's references: its main file is none of {}; run from its sources, with \
     CARGO_MANIFEST_DIR naming the package's directory (nextest: --workspace-remap)",
    list(.tried)
)]
pub(crate) struct NoSuite {
    /// The paths that were tried, in order.
    pub tried: Vec<Utf8PathBuf>,
}

fn list(paths: &[Utf8PathBuf]) -> String {
    paths.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(", ")
}

impl SuitePlace {
    /// Returns the directory of the suite's references: `golden` beside its main file.
    ///
    /// Tries the main file's path, then that path without its first parts, under the package's
    /// directory: the one that `CARGO_MANIFEST_DIR` names now, if any, then the one at compile
    /// time. The directory itself need not exist.
    ///
    /// # Errors
    /// [`NoSuite`] with all paths tried, if no main file is there.
    pub(crate) fn golden_dir(
        &self,
        manifest_dir_now: Option<&Utf8Path>,
    ) -> Result<Utf8PathBuf, NoSuite> {
        let mut tried = Vec::new();
        let compiled = Utf8Path::new(self.manifest_dir);
        for directory in manifest_dir_now.into_iter().chain([compiled]) {
            for suffix in suffixes(Utf8Path::new(self.file)) {
                let main = directory.join(suffix);
                if main.is_file() {
                    return Ok(main.with_file_name("golden"));
                }
                if !tried.contains(&main) {
                    tried.push(main);
                }
            }
        }
        Err(NoSuite { tried })
    }
}

/// Returns a path without its root, then without its first part, and so on.
fn suffixes(path: &Utf8Path) -> impl Iterator<Item = Utf8PathBuf> {
    let parts: Vec<String> = path
        .components()
        .filter(|part| matches!(part, camino::Utf8Component::Normal(_)))
        .map(|part| part.as_str().to_owned())
        .collect();
    (0..parts.len()).map(move |start| parts[start..].iter().collect())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Makes a directory with the given files and returns it with its guard.
    fn tree(files: &[&str]) -> (tempfile::TempDir, Utf8PathBuf) {
        let guard = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::try_from(guard.path().to_owned()).unwrap();
        for file in files {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), "").unwrap();
        }
        (guard, root)
    }

    const SUITE: SuitePlace = SuitePlace {
        file: "tests/suite/main.rs",
        manifest_dir: "/gone/tests",
        package: "p",
        target: "suite",
    };

    #[test]
    fn file_relative_to_the_workspace_is_found_under_the_package() {
        let (_guard, root) = tree(&["tests/suite/main.rs", "tests/main.rs"]);
        let found = SUITE.golden_dir(Some(&root.join("tests"))).unwrap();
        assert_eq!(found, root.join("tests/suite/golden"));
    }

    #[test]
    fn longest_suffix_wins() {
        let (_guard, root) = tree(&["tests/suite/main.rs", "suite/main.rs", "main.rs"]);
        assert_eq!(SUITE.golden_dir(Some(&root)).unwrap(), root.join("tests/suite/golden"));
    }

    #[test]
    fn absolute_file_is_found_after_a_move() {
        let (_guard, root) = tree(&["suite/main.rs"]);
        let place = SuitePlace { file: "/gone/tests/suite/main.rs", ..SUITE };
        assert_eq!(place.golden_dir(Some(&root)).unwrap(), root.join("suite/golden"));
    }

    #[test]
    fn directory_at_compile_time_serves_when_none_or_a_wrong_one_is_named() {
        let compiled =
            SuitePlace { file: file!(), manifest_dir: env!("CARGO_MANIFEST_DIR"), ..SUITE };
        let expected = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("src/golden/golden");
        assert_eq!(compiled.golden_dir(None).unwrap(), expected);
        let (_guard, root) = tree(&[]);
        assert_eq!(compiled.golden_dir(Some(&root)).unwrap(), expected);
    }

    #[test]
    fn missing_sources_are_an_error_that_lists_what_was_tried() {
        let (_guard, root) = tree(&[]);
        let error = SUITE.golden_dir(Some(&root)).unwrap_err();
        assert_eq!(error.tried.len(), 6);
        assert!(error.to_string().contains("/gone/tests/suite/main.rs, "), "{error}");
        assert!(error.to_string().contains("--workspace-remap"), "{error}");
    }
}
