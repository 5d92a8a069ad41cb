//! [`Registry`]: every test of the program, in the order of their paths.
//!
//! Tests register themselves as constants; this room checks that there are some and that no two
//! share an id. It runs nothing.

use std::fmt::Write as _;

use iotest_spec::{CaseSpec, Place};

use crate::outcome::Outcome;
use crate::test::Test;

/// One `#[iotest]` function: what it declares, and how to call it.
#[derive(Debug, Clone, Copy)]
pub struct TestDef {
    /// What the test declares.
    pub spec: CaseSpec,
    /// Calls the function and turns what it returns into an outcome.
    pub run: fn(&mut Test) -> Outcome,
}

inventory::collect!(TestDef);

/// The checked tests of one program.
#[derive(Debug, Clone)]
pub struct Registry {
    tests: Vec<&'static TestDef>,
}

impl Registry {
    /// Collects what the program's constants have registered.
    ///
    /// # Errors
    /// As [`Registry::new`].
    pub fn collect() -> Result<Self, RegistryError> {
        Self::new(inventory::iter::<TestDef>)
    }

    /// Checks and sorts tests.
    ///
    /// # Errors
    /// – [`RegistryError::Empty`] if there is no test.
    /// – [`RegistryError::Duplicates`] if tests share module path and name.
    pub fn new(tests: impl IntoIterator<Item = &'static TestDef>) -> Result<Self, RegistryError> {
        let mut tests: Vec<_> = tests.into_iter().map(|test| (test.spec.path(), test)).collect();
        tests.sort_by(|(path_a, a), (path_b, b)| {
            (path_a, a.spec.place.file, a.spec.place.line).cmp(&(
                path_b,
                b.spec.place.file,
                b.spec.place.line,
            ))
        });
        let duplicates: Vec<Duplicate> = tests
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| Duplicate {
                path: pair[0].0.clone(),
                places: [pair[0].1.spec.place, pair[1].1.spec.place],
            })
            .collect();
        if tests.is_empty() {
            return Err(RegistryError::Empty);
        }
        if !duplicates.is_empty() {
            return Err(RegistryError::Duplicates(duplicates));
        }
        Ok(Self { tests: tests.into_iter().map(|(_, test)| test).collect() })
    }

    /// Returns the tests, sorted by path.
    pub fn tests(&self) -> &[&'static TestDef] {
        &self.tests
    }
}

/// Two tests of the same path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// `module::function` of both.
    pub path: String,
    /// Where they stand.
    pub places: [Place; 2],
}

/// Why a program's tests cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    /// No test is registered.
    #[error(
        "no test is registered in this program\n  \
         either nothing mentions the code that holds the tests: a module needs `mod name;`, and \
         a library of tests needs `use name as _;`, since one that is never mentioned is not linked\n  \
         or a `cfg` leaves the tests out of this build"
    )]
    Empty,
    /// Tests share an id.
    #[error("{}", duplicates_text(.0))]
    Duplicates(Vec<Duplicate>),
}

fn duplicates_text(duplicates: &[Duplicate]) -> String {
    let mut text = String::from("tests share their module path and name:");
    for Duplicate { path, places: [first, second] } in duplicates {
        write!(text, "\n  {path} at {first} and at {second}").expect("a String takes any text");
    }
    text.push_str(
        "\n  either a file is a module of two parents (`mod` and `#[path]`), or two libraries of \
         tests have modules of the same name\n  rename one of the functions or modules",
    );
    text
}

#[cfg(test)]
mod tests {
    use iotest_spec::Choice;

    use super::*;

    const fn test(function: &'static str, line: u32) -> TestDef {
        TestDef {
            spec: CaseSpec {
                module_path: "suite::disks",
                function,
                place: Place { file: "disks.rs", line },
                doc: "",
                formats: Choice::ANY,
                protocols: Choice::ANY,
                platforms: Choice::ANY,
                cache_modes: Choice::ANY,
                aio_modes: Choice::ANY,
                required_formats: &[],
                unsupported_imgopts: &[],
                groups: &[],
                requires: &[],
                timeout: None,
                ignore: None,
            },
            run: |_| Outcome::Pass,
        }
    }

    static GROW: TestDef = test("grow", 3);
    static SHRINK: TestDef = test("shrink", 9);
    static GROW_AGAIN: TestDef = test("grow", 30);

    #[test]
    fn tests_are_sorted_by_path() {
        let registry = Registry::new([&SHRINK, &GROW]).unwrap();
        let paths: Vec<_> = registry.tests().iter().map(|test| test.spec.path()).collect();
        assert_eq!(paths, ["disks::grow", "disks::shrink"]);
    }

    #[test]
    fn duplicate_names_both_places() {
        let text = Registry::new([&GROW_AGAIN, &SHRINK, &GROW]).unwrap_err().to_string();
        assert!(text.contains("disks::grow at disks.rs:3 and at disks.rs:30"), "{text}");
    }

    #[test]
    fn empty_registry_names_the_usual_causes() {
        let text = Registry::new([]).unwrap_err().to_string();
        assert!(text.contains("`use name as _;`") && text.contains("`cfg`"), "{text}");
    }
}
