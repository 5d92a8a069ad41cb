//! [`Registry`]: every test of the program, in the order of their paths.
//!
//! Tests register themselves as constants; this module checks that there are some and that no two
//! cases share an id, and reads the names in tables of parameters. It runs no test.

use std::fmt::Write as _;

use iotest_exec::process::forbid_forks;
use iotest_spec::{CaseSpec, SourceLocation, parameter};

use crate::outcome::{Failure, Outcome};
use crate::panics;
use crate::test::Test;

/// One `#[iotest]` function: what it declares, and how to call it.
#[derive(Debug, Clone, Copy)]
pub struct TestDef {
    /// What the test declares.
    pub spec: CaseSpec,
    /// Which cases it has in each variant, and how they are called.
    pub cases: Cases,
}

/// The function of one case: it calls the test and turns what that returns into an outcome.
pub(crate) type Body = fn(&mut Test) -> Outcome;

/// Which cases a test has in each variant.
#[derive(Debug, Clone, Copy)]
pub enum Cases {
    /// One, which has no name.
    One(Body),
    /// One for each parameter that the attribute names.
    Named(&'static [Named]),
    /// One for each entry of a table.
    Table(Table),
}

/// A parameter that the attribute names.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    /// Its name.
    pub name: &'static str,
    /// The test with its value.
    pub run: Body,
}

/// A table of parameters.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Returns the names in the table.
    pub names: fn() -> Vec<String>,
    /// The test with the value of a name.
    pub run: fn(&mut Test, &str) -> Outcome,
}

impl TestDef {
    /// Runs the case of a parameter; None stands for the only case of a test without.
    pub fn run(&self, test: &mut Test, parameter: Option<&str>) -> Outcome {
        match (self.cases, parameter) {
            (Cases::One(run), None) => run(test),
            (Cases::Table(table), Some(name)) => (table.run)(test, name),
            (Cases::Named(named), Some(name)) => {
                match named.iter().find(|named| named.name == name) {
                    Some(named) => (named.run)(test),
                    None => self.no_case(parameter),
                }
            }
            _ => self.no_case(parameter),
        }
    }

    fn no_case(&self, parameter: Option<&str>) -> Outcome {
        let path = self.spec.path();
        Outcome::Broken(Failure::without_location(match parameter {
            Some(name) => format!("{path} has no case for a parameter `{name}`"),
            None => format!("{path} has no case without a parameter"),
        }))
    }
}

inventory::collect!(TestDef);

/// A test with the names of its parameters.
#[derive(Debug, Clone)]
pub(crate) struct Registered {
    /// The test.
    pub(crate) test: &'static TestDef,
    /// The parameters, in the order in which they are written; one None for a test without.
    pub(crate) parameters: Vec<Option<String>>,
}

/// The checked tests of one program.
#[derive(Debug, Clone)]
pub(crate) struct Registry {
    tests: Vec<Registered>,
}

impl Registry {
    /// Collects what the program's constants have registered.
    ///
    /// # Errors
    /// As [`Registry::new`].
    pub(crate) fn collect() -> Result<Self, RegistryError> {
        Self::new(inventory::iter::<TestDef>)
    }

    /// Collects only those tests that may have a case of this id, for a process that runs that one.
    ///
    /// The process that started it has checked them all. Sorting a thousand tests once more takes longer
    /// than the rest of an empty case.
    ///
    /// # Errors
    /// As [`Registry::new`], of these tests alone, of which there may be none.
    pub(crate) fn collect_for(id: &str) -> Result<Self, RegistryError> {
        let tests = inventory::iter::<TestDef>.into_iter();
        let tests: Vec<_> = tests.filter(|test| test.spec.is_path_of(id)).collect();
        if tests.is_empty() { Ok(Self { tests: Vec::new() }) } else { Self::new(tests) }
    }

    /// Checks and sorts tests, and asks their tables of parameters for names.
    ///
    /// # Errors
    /// * [`RegistryError::Empty`] if there is no test.
    /// * [`RegistryError::Tables`] if tables of parameters cannot be used.
    /// * [`RegistryError::Duplicates`] if cases share module path and name.
    pub(crate) fn new(
        tests: impl IntoIterator<Item = &'static TestDef>,
    ) -> Result<Self, RegistryError> {
        let mut tests: Vec<&'static TestDef> = tests.into_iter().collect();
        tests.sort_by_cached_key(|test| {
            (test.spec.path(), test.spec.location.file, test.spec.location.line)
        });
        if tests.is_empty() {
            return Err(RegistryError::Empty);
        }
        let mut bad = Vec::new();
        let registered = |test| match parameters(test) {
            Ok(parameters) => Some(Registered { test, parameters }),
            Err(mistakes) => {
                bad.push(BadTable { path: test.spec.path(), place: test.spec.location, mistakes });
                None
            }
        };
        let tests: Vec<Registered> = tests.into_iter().filter_map(registered).collect();
        if !bad.is_empty() {
            return Err(RegistryError::Tables(bad));
        }
        let duplicates = duplicates(&tests);
        if !duplicates.is_empty() {
            return Err(RegistryError::Duplicates(duplicates));
        }
        Ok(Self { tests })
    }

    /// Returns the tests, sorted by path.
    pub(crate) fn tests(&self) -> &[Registered] {
        &self.tests
    }
}

/// Returns the names of a test's parameters, or what is wrong with its table.
fn parameters(test: &TestDef) -> Result<Vec<Option<String>>, Vec<String>> {
    let table = match test.cases {
        Cases::One(_) => return Ok(vec![None]),
        Cases::Named(named) => {
            return Ok(named.iter().map(|named| Some(named.name.to_owned())).collect());
        }
        Cases::Table(table) => table,
    };
    // The function may keep descriptors or threads for its test, which a fork would not have.
    forbid_forks();
    let names = panics::caught(table.names).map_err(|panic| vec![panic.to_string()])?;
    if names.is_empty() {
        return Err(vec!["the table is empty, so that the test would never run".to_owned()]);
    }
    let mut mistakes = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if let Err(error) = parameter::check(name) {
            mistakes.push(error.to_string());
        } else if names[..index].contains(name) {
            mistakes.push(format!("`{name}` is twice in the table"));
        }
    }
    if mistakes.is_empty() { Ok(names.into_iter().map(Some).collect()) } else { Err(mistakes) }
}

/// Finds the cases that differ in nothing but their variants, and belong to different tests.
fn duplicates(tests: &[Registered]) -> Vec<Duplicate> {
    let named = |registered: &Registered| {
        let (path, place) = (registered.test.spec.path(), registered.test.spec.location);
        let case = move |parameter: &Option<String>| match parameter {
            Some(name) => (format!("{path}::{name}"), place),
            None => (path.clone(), place),
        };
        registered.parameters.iter().map(case).collect::<Vec<_>>()
    };
    let mut cases: Vec<(String, SourceLocation)> = tests.iter().flat_map(named).collect();
    // Tests are sorted by their places already, and stay so.
    cases.sort_by(|(a, _), (b, _)| a.cmp(b));
    let pairs = cases.windows(2).filter(|pair| pair[0].0 == pair[1].0);
    pairs
        .map(|pair| Duplicate { path: pair[0].0.clone(), places: [pair[0].1, pair[1].1] })
        .collect()
}

/// Two tests of the same path, or parameters of tests with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duplicate {
    /// `module::function` of both, with a parameter's name behind it if one is shared.
    pub(crate) path: String,
    /// Where they stand.
    pub(crate) places: [SourceLocation; 2],
}

/// A test whose table of parameters cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BadTable {
    /// `module::function` of the test.
    pub(crate) path: String,
    /// Where it stands.
    pub(crate) place: SourceLocation,
    /// What is wrong with the table, a line each.
    pub(crate) mistakes: Vec<String>,
}

/// Why a program's tests cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RegistryError {
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
    /// Tables of parameters have mistakes.
    #[error("{}", tables_text(.0))]
    Tables(Vec<BadTable>),
}

fn tables_text(tables: &[BadTable]) -> String {
    let mut text = String::from("tables of parameters (`cases = …`) cannot be used:");
    for BadTable { path, place, mistakes } in tables {
        for mistake in mistakes {
            let mistake = mistake.replace('\n', "\n    ");
            write!(text, "\n  {path} at {place}: {mistake}").expect("a String takes any text");
        }
    }
    text
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
mod tests;
