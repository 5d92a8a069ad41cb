//! The module that Python loads with each test in Python, and which reports its cases.
//!
//! It is called `sitecustomize`, in a directory that comes first in the test's PYTHONPATH. It removes
//! that directory from there and imports the module that it hides, if there is one.

use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};

use crate::tree::environment::Variable;

/// The source of the module.
const SOURCE: &str = include_str!("sitecustomize.py");
/// The name that `site`, a module of Python, imports.
const FILE: &str = "sitecustomize.py";
/// The variable that names the report; the module removes it.
const REPORT: &str = "IOTEST_CASES_FILE";

/// The directory of the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hook {
    directory: Utf8PathBuf,
}

impl Hook {
    /// Writes the module into a new directory.
    ///
    /// # Errors
    /// * The system's error if that fails.
    pub fn install(directory: Utf8PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&directory)?;
        fs::write(directory.join(FILE), SOURCE)?;
        Ok(Self { directory })
    }

    /// Makes the Python that gets these variables load the module and write a report.
    ///
    /// A directory with a colon in its path cannot be in PYTHONPATH: then there is no report.
    pub fn add_to(&self, variables: &mut Vec<Variable>, report: &Utf8Path) {
        let is_possible = !self.directory.as_str().contains(':');
        let path = variables.iter_mut().find(|(name, _)| *name == "PYTHONPATH");
        let path = path.and_then(|(_, value)| value.as_mut()).filter(|_| is_possible);
        if let Some(path) = path {
            *path = format!("{}:{path}", self.directory);
            variables.push((REPORT, Some(report.to_string())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directory_comes_first_unless_it_cannot() {
        let variables = || vec![("PYTHONPATH", Some("/tree:/other".to_owned()))];
        let with = |directory: &str| {
            let mut variables = variables();
            Hook { directory: directory.into() }.add_to(&mut variables, "/r".into());
            variables
        };
        let expected = [("PYTHONPATH", "/h:/tree:/other"), (REPORT, "/r")];
        assert_eq!(with("/h"), expected.map(|(name, value)| (name, Some(value.to_owned()))));
        assert_eq!(with("/a:b"), variables());
    }
}
