//! [`Suite`]: the tests of a tree, and the groups that each belongs to.
//!
//! Reads the tree's files as its `check` does. A test's name is its path from the directory of
//! tests: `040`, or `tests/copy-before-write`.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::read_file;
use iotest_runtime::outcome::Fault;
use iotest_runtime::spec::vocabulary::nearest;

/// The longest file that is read, in bytes.
const LONGEST: u64 = 64 << 20;
/// The start of the line in a test that names its groups.
const GROUPS: &str = "# group: ";
/// The file beside the tests in which developers add their own groups.
pub(crate) const LOCAL_GROUPS: &str = "group.local";

/// The tests of a tree by name, each with its groups.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suite {
    tests: BTreeMap<String, BTreeSet<String>>,
}

/// Why the tests of a tree cannot be listed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SuiteError {
    /// A file or directory cannot be read.
    #[error("read {path}")]
    Unreadable {
        /// Which one.
        path: Utf8PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// A file exists and cannot be read.
    #[error(transparent)]
    File(Fault),
    /// A line of `group.local` names no test.
    #[error("read {path}, line {line}")]
    LocalGroups {
        /// The file.
        path: Utf8PathBuf,
        /// The line's number, from 1.
        line: usize,
        /// What is wrong with it.
        source: UnknownTest,
    },
}

/// A name that matches no test.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownTest {
    /// It is a path.
    #[error("tests are named without their directory: `{}` instead of `{word}`", base(word))]
    Path {
        /// The given name.
        word: String,
    },
    /// The tree has no test of the name.
    #[error("the tree has no test `{name}`{}", near.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    NotThere {
        /// The name in the form of the tree.
        name: String,
        /// The most similar test of the tree.
        near: Option<String>,
    },
}

impl Suite {
    /// Finds the tests in a tree's directory of tests.
    ///
    /// Tests are all files named by three digits, and each file in `tests` with a reference
    /// `NAME.out` beside it.
    ///
    /// # Errors
    /// * [`SuiteError`] if a file cannot be read, or `group.local` names an unknown test.
    pub fn find(iotests: &Utf8Path) -> Result<Self, SuiteError> {
        let mut suite = Self::default();
        let numbers = names_in(iotests)?.into_iter().filter(|name| is_number(name));
        let named = names_in(&iotests.join("tests"))?.into_iter();
        let named = named.map(|name| format!("tests/{name}")).filter(|name| {
            // Not checked to be a file: it fails when it runs instead of being skipped silently.
            !name.ends_with(".out")
                && iotests.join(format!("{name}.out")).symlink_metadata().is_ok()
        });
        for name in numbers.chain(named) {
            let text = read(&iotests.join(&name))?;
            suite.tests.insert(name, groups_of(&text));
        }
        let local = iotests.join(LOCAL_GROUPS);
        if let Some(text) = read_if_there(&local)? {
            suite.add_local(&local, &text)?;
        }
        Ok(suite)
    }

    /// Returns the names of all tests, sorted as text.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.tests.keys().map(String::as_str)
    }

    /// Returns the groups of a test; none for an unknown test.
    pub fn groups(&self, name: &str) -> impl Iterator<Item = &str> {
        self.tests.get(name).into_iter().flatten().map(String::as_str)
    }

    /// Says whether a test is in a group.
    pub fn is_in(&self, name: &str, group: &str) -> bool {
        self.tests.get(name).is_some_and(|groups| groups.contains(group))
    }

    /// Returns a test's name from its short form: `1` is `001`, `commit-zero-blocks` is in `tests`.
    ///
    /// # Errors
    /// * [`UnknownTest`] if there is no such test.
    pub fn resolve(&self, word: &str) -> Result<String, UnknownTest> {
        if word.contains('/') {
            return Err(UnknownTest::Path { word: word.to_owned() });
        }
        let digits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let name = match digits {
            true => format!("{:0>3}", word.trim_start_matches('0')),
            false => format!("tests/{word}"),
        };
        if self.tests.contains_key(&name) {
            return Ok(name);
        }
        let known: Vec<&str> = self.names().map(base).collect();
        // Similar numbers are not a useful suggestion.
        let near = nearest(word, &known).filter(|_| !digits).map(str::to_owned);
        Err(UnknownTest::NotThere { name, near })
    }

    fn add_local(&mut self, path: &Utf8Path, text: &str) -> Result<(), SuiteError> {
        for (index, line) in text.lines().enumerate() {
            let mut words = line.split_whitespace();
            let Some(test) = words.next().filter(|word| !word.starts_with('#')) else { continue };
            let name = self.resolve(test).map_err(|source| SuiteError::LocalGroups {
                path: path.to_owned(),
                line: index + 1,
                source,
            })?;
            let groups = self.tests.entry(name).or_default();
            groups.extend(words.map(str::to_owned));
        }
        Ok(())
    }
}

/// Returns a test's name without its directory.
pub(crate) fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

fn is_number(name: &str) -> bool {
    name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the groups of the first line that names groups.
fn groups_of(text: &str) -> BTreeSet<String> {
    let line = text.lines().find_map(|line| line.strip_prefix(GROUPS)).unwrap_or_default();
    line.split_whitespace().map(str::to_owned).collect()
}

/// Returns the entries of a directory, without hidden ones and those that are not UTF-8.
fn names_in(dir: &Utf8Path) -> Result<Vec<String>, SuiteError> {
    let unreadable = |source| SuiteError::Unreadable { path: dir.to_owned(), source };
    let mut names = Vec::new();
    for entry in dir.read_dir().map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name().into_string();
        names.extend(name.ok().filter(|name| !name.starts_with('.')));
    }
    Ok(names)
}

fn read(path: &Utf8Path) -> Result<String, SuiteError> {
    let gone = || SuiteError::File(Fault::without_source(format!("read {path}: no such file")));
    read_if_there(path)?.ok_or_else(gone)
}

fn read_if_there(path: &Utf8Path) -> Result<Option<String>, SuiteError> {
    let bytes = read_file(path, LONGEST).map_err(SuiteError::File)?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::samples::Sample;

    fn sample() -> Sample {
        let sample = Sample::new("10.0.2");
        sample.test("001", "#!/bin/sh\n# group: rw auto quick\n# group: late\n", "");
        sample.test("214", "#!/bin/sh\n", "");
        sample.test("tests/reopen", "# group:  img \n", "");
        sample.write("1234", "");
        sample.write("01a", "");
        sample.write("tests/only-qcow2", "");
        sample.write("tests/only-qcow2.out.qcow2", "");
        sample.write("tests/alone.out", "");
        sample
    }

    #[test]
    fn tests_are_numbers_and_named_ones_with_a_plain_reference() {
        let suite = Suite::find(&sample().iotests()).unwrap();
        assert_eq!(suite.names().collect::<Vec<_>>(), ["001", "214", "tests/reopen"]);
    }

    #[test]
    fn first_line_about_groups_counts() {
        let suite = Suite::find(&sample().iotests()).unwrap();
        let groups = |name| suite.groups(name).collect::<Vec<_>>();
        assert_eq!(groups("001"), ["auto", "quick", "rw"]);
        assert_eq!(groups("214"), [""; 0]);
        assert_eq!(groups("tests/reopen"), ["img"]);
        assert!(suite.is_in("001", "rw") && !suite.is_in("001", "late"));
    }

    #[test]
    fn group_local_adds_groups() {
        let sample = sample();
        sample.write(LOCAL_GROUPS, "# mine\n\n  1 slow disabled\nreopen  slow\n");
        let suite = Suite::find(&sample.iotests()).unwrap();
        assert!(suite.is_in("001", "disabled") && suite.is_in("001", "quick"));
        assert!(suite.is_in("tests/reopen", "slow"));
    }

    #[test]
    fn mistake_in_group_local_names_its_line() {
        let sample = sample();
        let path = sample.write(LOCAL_GROUPS, "# mine\nreopem slow\n");
        let error = Suite::find(&sample.iotests()).unwrap_err();
        assert_eq!(
            iotest_runtime::outcome::chain(&error),
            format!(
                "read {path}, line 2: the tree has no test `tests/reopem`; did you mean `reopen`?"
            )
        );
    }

    #[test]
    fn words_become_names() {
        let suite = Suite::find(&sample().iotests()).unwrap();
        for (word, name) in
            [("1", "001"), ("0001", "001"), ("214", "214"), ("reopen", "tests/reopen")]
        {
            assert_eq!(suite.resolve(word).as_deref(), Ok(name), "{word}");
        }
        let error = suite.resolve("tests/reopen").unwrap_err().to_string();
        assert!(error.ends_with("`reopen` instead of `tests/reopen`"), "{error}");
        for word in ["2", "000", "1234", "x", ""] {
            assert!(suite.resolve(word).is_err(), "{word}");
        }
    }
}
