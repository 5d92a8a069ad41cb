//! [`Selection`]: selects tests of a [`Suite`] by the rules of QEMU's `check`.
//!
//! Does no input or output.

use std::collections::BTreeSet;
use std::fmt;

use iotest_runtime::spec::vocabulary::nearest;

use crate::tree::suite::{Suite, UnknownTest, base};
use crate::tree::unittest::names::is_name;

/// Tests of this group run only if it, or they, are named.
const DISABLED: &str = "disabled";

/// What to select.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Tests by name, in short form, or cases of a test: `040::TestClass.test_method`.
    pub names: Vec<String>,
    /// Groups whose tests are selected.
    pub groups: Vec<String>,
    /// Groups whose tests are excluded, unless named.
    pub excluded: Vec<String>,
    /// The first test to run, in the order of names.
    pub start_from: Option<String>,
}

/// A selected test, or one case of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SelectedTest {
    /// The test's name with its directory.
    pub name: String,
    /// The case, or the class of cases, to which the run is limited.
    pub case: Option<String>,
}

impl SelectedTest {
    /// Selects all of a test.
    pub fn whole(name: impl Into<String>) -> Self {
        Self { name: name.into(), case: None }
    }
}

/// The short form, by which it can be selected again.
impl fmt::Display for SelectedTest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(base(&self.name))?;
        self.case.iter().try_for_each(|case| write!(f, "::{case}"))
    }
}

/// Why nothing can be selected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadSelection {
    /// A name matches no test.
    #[error(transparent)]
    Name(#[from] UnknownTest),
    /// What follows the name of a test is not the name of a case.
    #[error(
        "`{word}`: a case of a test is named `TestClass.test_method`, all of a class `TestClass`; formats and \
         protocols are options (-qcow2, -nbd)"
    )]
    Case {
        /// The given name.
        word: String,
    },
    /// Groups are excluded, but only single tests are named.
    #[error("-x excludes groups, and only single tests are named; select groups with -g")]
    ExcludedFromNames,
    /// The first test is not among those selected.
    #[error("`--start-from {0}`: this test is not among those selected")]
    StartNotSelected(String),
    /// No test is selected.
    #[error("no test of the tree is selected{}", unknown.iter().map(of_no_test).collect::<String>())]
    Nothing {
        /// The requested groups without tests, each with the most similar group that has some.
        unknown: Vec<(String, Option<String>)>,
    },
}

fn of_no_test((group, near): &(String, Option<String>)) -> String {
    let near = near.as_ref().map(|near| format!("; did you mean `{near}`?"));
    format!("; no test is in a group `{group}`{}", near.unwrap_or_default())
}

impl Selection {
    /// Returns the selected tests, sorted by name.
    ///
    /// Groups are united, then excluded groups removed, then named tests added, whatever their
    /// groups. Without groups and names it starts with all tests. Whether a test has a named case is not
    /// checked.
    ///
    /// # Errors
    /// * [`BadSelection`] if it contradicts itself or the tree, or nothing is selected.
    pub fn pick(&self, suite: &Suite) -> Result<Vec<SelectedTest>, BadSelection> {
        if self.groups.is_empty() && !self.names.is_empty() && !self.excluded.is_empty() {
            return Err(BadSelection::ExcludedFromNames);
        }
        let wanted = |name: &str| match (&self.groups[..], &self.names[..]) {
            ([], names) => names.is_empty(),
            (groups, _) => groups.iter().any(|group| suite.is_in(name, group)),
        };
        let asks_for_disabled = self.groups.iter().any(|group| group == DISABLED);
        let excluded = |name: &str| {
            self.excluded.iter().any(|group| suite.is_in(name, group))
                || !asks_for_disabled && suite.is_in(name, DISABLED)
        };
        let mut picked: BTreeSet<SelectedTest> = suite
            .names()
            .filter(|name| wanted(name) && !excluded(name))
            .map(SelectedTest::whole)
            .collect();
        for word in &self.names {
            picked.insert(resolve(word, suite)?);
        }
        if let Some(word) = &self.start_from {
            let first = suite.resolve(word)?;
            if !picked.iter().any(|test| test.name == first) {
                return Err(BadSelection::StartNotSelected(word.clone()));
            }
            picked = picked.split_off(&SelectedTest::whole(first));
        }
        if picked.is_empty() {
            Err(BadSelection::Nothing { unknown: self.unknown(suite) })
        } else {
            Ok(picked.into_iter().collect())
        }
    }

    /// Returns the requested groups that have no tests.
    fn unknown(&self, suite: &Suite) -> Vec<(String, Option<String>)> {
        let known: BTreeSet<&str> = suite.names().flat_map(|name| suite.groups(name)).collect();
        let known: Vec<&str> = known.into_iter().collect();
        let unknown = self.groups.iter().filter(|group| !known.contains(&group.as_str()));
        unknown.map(|group| (group.clone(), nearest(group, &known).map(str::to_owned))).collect()
    }
}

/// Returns the test, or the case of a test, that a word names.
fn resolve(word: &str, suite: &Suite) -> Result<SelectedTest, BadSelection> {
    let Some((test, case)) = word.split_once("::") else {
        return Ok(SelectedTest::whole(suite.resolve(word)?));
    };
    let name = suite.resolve(test)?;
    match is_name(case) {
        true => Ok(SelectedTest { name, case: Some(case.to_owned()) }),
        false => Err(BadSelection::Case { word: word.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::samples::Sample;

    fn suite() -> Suite {
        let sample = Sample::new("10.0.2");
        for (name, groups) in [
            ("001", "rw quick"),
            ("002", "rw"),
            ("003", "quick slow"),
            ("004", "quick disabled"),
            ("tests/a", "img quick"),
            ("tests/b", ""),
        ] {
            sample.test(name, &format!("#!/bin/sh\n# group: {groups}\n"), "");
        }
        Suite::find(&sample.iotests()).unwrap()
    }

    /// Checks one selection, written as a command line of `-g`, `-x`, `--start-from` and names.
    fn check(line: &str, expected: Result<&str, &str>) {
        let mut selection = Selection::default();
        let list = |text: &str| text.split(',').map(str::to_owned).collect();
        let mut words = line.split_whitespace();
        while let Some(word) = words.next() {
            match word {
                "-g" => selection.groups = list(words.next().unwrap()),
                "-x" => selection.excluded = list(words.next().unwrap()),
                "--start-from" => selection.start_from = words.next().map(str::to_owned),
                name => selection.names.push(name.to_owned()),
            }
        }
        let picked = selection.pick(&suite()).map(|tests| {
            let name = |test: &SelectedTest| match &test.case {
                Some(_) => test.to_string(),
                None => test.name.clone(),
            };
            tests.iter().map(name).collect::<Vec<_>>().join(" ")
        });
        let picked = picked.as_deref().map_err(ToString::to_string);
        assert_eq!(picked, expected.map_err(str::to_owned), "{line}");
    }

    #[test]
    fn selections_are_those_of_check() {
        check("", Ok("001 002 003 tests/a tests/b"));
        check("-g rw", Ok("001 002"));
        check("-g rw,img", Ok("001 002 tests/a"));
        check("-g quick -x slow", Ok("001 tests/a"));
        check("-x quick", Ok("002 tests/b"));
        check("-g quick,disabled", Ok("001 003 004 tests/a"));
        check("-g disabled", Ok("004"));
        check("4 b", Ok("004 tests/b"));
        check("-g rw b", Ok("001 002 tests/b"));
        check("a::T.test_a 1::T -g rw", Ok("001 001::T 002 a::T.test_a"));
        check("--start-from 2 1::T 2::T 2::A", Ok("002::A 002::T"));
        check("-g rw -x rw 2", Ok("002"));
        check("--start-from 3", Ok("003 tests/a tests/b"));
        check("-g quick --start-from a", Ok("tests/a"));
    }

    /// Unlike for `-g`, excluding `disabled` by name takes nothing else out.
    #[test]
    fn disabled_may_be_excluded_by_name() {
        check("-g quick -x disabled", Ok("001 003 tests/a"));
        check("-g disabled -x disabled", Err("no test of the tree is selected"));
    }

    #[test]
    fn mistakes_say_what_is_wrong() {
        check("-x rw 1", Err(&BadSelection::ExcludedFromNames.to_string()));
        check(
            "-g nothing,quik",
            Err(
                "no test of the tree is selected; no test is in a group `nothing`; no test is in a \
                 group `quik`; did you mean `quick`?",
            ),
        );
        check(
            "-g rw --start-from 3",
            Err("`--start-from 3`: this test is not among those selected"),
        );
        check("9", Err("the tree has no test `009`"));
        check("9::T.test_a", Err("the tree has no test `009`"));
        for word in ["1::raw-file", "1::T.test_a::raw-file", "1::", "1::-v"] {
            let error = BadSelection::Case { word: word.to_owned() };
            check(word, Err(&error.to_string()));
        }
    }
}
