//! [`Script`]: one test of a tree, read from its file.

use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;
use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::watch::StatusQuery;

use crate::tree::qtest_need;
use crate::tree::suite::base;

/// The first line of tests that `check` starts with its own interpreter.
const PYTHON_LINE: &str = "#!/usr/bin/env python3";

/// How long Python may take to print its stack.
const STACK_LIMIT: Duration = Duration::from_secs(2);

/// One test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its name without its directory.
    pub name: String,
    /// Its file.
    pub path: Utf8PathBuf,
    /// Its language.
    pub language: Language,
    /// Whether it is executable.
    pub access: Access,
    /// Why it may fail without the qtest accelerator.
    pub qtest_need: Option<String>,
    /// The case, or the class of cases, to which the run is limited.
    pub case: Option<SelectedCase>,
}

/// A case of a test that runs alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectedCase {
    /// Its name, or that of a class.
    pub name: String,
    /// A number that no other test of the run has, for its directories.
    pub number: usize,
}

/// The language of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Python, run with the runner's interpreter.
    Python,
    /// bash, or what its first line says.
    Other,
}

impl Language {
    /// Returns its name in records.
    pub fn word(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Other => "bash",
        }
    }
}

/// Whether a file is executable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It is.
    Executable,
    /// It is not.
    Denied,
}

impl Script {
    /// Reads the test `name` (with its directory) from a tree's directory of tests.
    ///
    /// # Errors
    /// * The system's error if the file cannot be read.
    pub fn read(iotests: &Utf8Path, name: &str) -> io::Result<Self> {
        let path = iotests.join(name);
        let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let first = text.lines().next().unwrap_or_default();
        let executable = fs::metadata(&path)?.permissions().mode() & 0o111 != 0;
        Ok(Self {
            name: base(name).to_owned(),
            language: if first.trim_end() == PYTHON_LINE {
                Language::Python
            } else {
                Language::Other
            },
            access: if executable { Access::Executable } else { Access::Denied },
            qtest_need: qtest_need::qtest_need(base(name), &text),
            path,
            case: None,
        })
    }

    /// Returns the same, limited to one case.
    #[must_use]
    pub fn limited_to(self, case: Option<SelectedCase>) -> Self {
        Self { case, ..self }
    }

    /// Returns the name by which it, or its case, is selected.
    pub fn title(&self) -> String {
        match &self.case {
            Some(case) => format!("{}::{}", self.name, case.name),
            None => self.name.clone(),
        }
    }

    /// Returns the command line that runs it.
    pub fn argv(&self, python: &Utf8Path, debug: Debugging) -> Vec<String> {
        let mut words = match self.language {
            // Prints the stack at SIGABRT.
            Language::Python => [python.as_str(), "-X", "faulthandler"].map(str::to_owned).into(),
            Language::Other => Vec::new(),
        };
        words.push(self.path.to_string());
        // unittest takes the names of cases.
        words.extend(self.case.as_ref().map(|case| case.name.clone()));
        words.extend((debug == Debugging::On).then(|| "-d".to_owned()));
        words
    }

    /// Returns how to make a hanging test print where it is.
    pub(crate) fn ask(&self) -> StatusQuery {
        match self.language {
            Language::Python => StatusQuery::Abort(STACK_LIMIT),
            Language::Other => StatusQuery::Nothing,
        }
    }

    /// Returns its working directory.
    pub fn directory(&self) -> &Utf8Path {
        self.path.parent().unwrap_or(Utf8Path::new("/"))
    }
}

/// Whether tests print debug output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Debugging {
    /// They do.
    On,
    /// They do not.
    Off,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::samples::Sample;

    #[test]
    fn python_tests_are_started_by_the_interpreter_and_others_by_themselves() {
        let sample = Sample::new("10.0.2");
        let python = sample.test("tests/one", "#!/usr/bin/env python3  \n# clock_step\n", "");
        let bash = sample.test("007", "#!/usr/bin/env bash\n", "");
        let read = |name| Script::read(&sample.iotests(), name).unwrap();

        let one = read("tests/one");
        assert_eq!((&*one.name, one.language.word()), ("one", "python"));
        let started = ["/py", "-X", "faulthandler", python.as_str()];
        assert_eq!(one.argv("/py".into(), Debugging::Off), started);
        assert_eq!(one.argv("/py".into(), Debugging::On), [&started[..], &["-d"]].concat());
        assert_eq!(one.title(), "one");
        let case = SelectedCase { name: "TestA.test_b".to_owned(), number: 3 };
        let limited = one.clone().limited_to(Some(case));
        assert_eq!(limited.title(), "one::TestA.test_b");
        let words = [&started[..], &["TestA.test_b"]].concat();
        assert_eq!(limited.argv("/py".into(), Debugging::Off), words);
        assert_eq!(one.directory(), sample.iotests().join("tests"));
        assert!(one.qtest_need.is_some());

        let seven = read("007");
        assert_eq!((seven.language.word(), seven.access), ("bash", Access::Executable));
        assert_eq!(seven.argv("/py".into(), Debugging::Off), [bash.as_str()]);
        assert_eq!(seven.directory(), sample.iotests());
    }

    #[test]
    fn file_that_may_not_be_executed_is_known() {
        let sample = Sample::new("10.0.2");
        sample.write("008", "#!/bin/sh\n");
        let script = Script::read(&sample.iotests(), "008").unwrap();
        assert_eq!(script.access, Access::Denied);
        assert!(Script::read(&sample.iotests(), "009").is_err());
    }
}
