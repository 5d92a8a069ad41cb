//! [`Sources`]: the tests that run the program, as text.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Flag;

/// The sources of the tests, by `directory/file.rs`.
#[derive(Debug)]
pub(crate) struct Sources {
    files: Vec<(PathBuf, String)>,
}

impl Sources {
    /// Reads the sources of the tests that run the program.
    pub(crate) fn read() -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let mut files = Vec::new();
        for directory in ["running", "running/report_formats", "tree"] {
            for entry in fs::read_dir(tests.join(directory)).unwrap().map(Result::unwrap) {
                if entry.path().extension().is_some_and(|extension| extension == "rs") {
                    files.push((entry.path(), fs::read_to_string(entry.path()).unwrap()));
                }
            }
        }
        Self { files }
    }

    /// Returns why `test`, a `module::function`, does not cover an option.
    pub(crate) fn fault(&self, flag: &Flag, test: &str) -> Option<String> {
        let title = flag.title();
        let Some(body) = self.body(test) else {
            return Some(format!("{title}: there is no test {test}"));
        };
        let mut words = literals(body);
        let in_command = flag.command.is_empty() || words.any(|word| word == flag.command);
        if in_command && literals(body).any(|word| flag.is(word)) {
            return None;
        }
        Some(format!("{title}: {test} does not name it"))
    }

    /// Says whether a test uses an argument.
    pub(crate) fn name(&self, word: &str) -> bool {
        self.files.iter().any(|(_, text)| literals(text).any(|literal| literal == word))
    }

    /// Returns the body of a test function.
    fn body(&self, test: &str) -> Option<&str> {
        let (module, function) = test.rsplit_once("::")?;
        let file = PathBuf::from(format!("{}.rs", module.replace("::", "/")));
        let head = format!("#[test]\nfn {function}() {{\n");
        self.files.iter().filter(|(path, _)| path.ends_with(&file)).find_map(|(_, text)| {
            let start = text.find(&head)?;
            text[start..].split("\n}\n").next()
        })
    }
}

/// Returns the texts between double quotes; arguments contain none.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}
