//! [`Target`]: a target of a package that may be a test program.

use std::collections::BTreeSet;
use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;

use crate::error::CliError;

/// The kinds of targets that are programs; cargo builds each of them as a test, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// `[[test]]`.
    Test,
    /// `[[bin]]`.
    Bin,
    /// `[[example]]`.
    Example,
    /// `[[bench]]`.
    Bench,
}

impl Kind {
    /// All of them.
    const ALL: [Self; 4] = [Self::Test, Self::Bin, Self::Example, Self::Bench];

    /// Returns cargo's name for it, in manifests, options and messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Test => "test",
            Self::Bin => "bin",
            Self::Example => "example",
            Self::Bench => "bench",
        }
    }

    /// Returns the kind from cargo's list of kinds; None if it is no program.
    pub(super) fn of(words: &[String]) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| words.iter().any(|word| word == kind.word()))
    }
}

/// A target that is a program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// What it is.
    pub(super) kind: Kind,
    /// Its name, unique within its kind.
    pub(super) name: String,
}

impl Name {
    /// Returns its unique name within the package, as nextest forms it: `suite`, `bin/runner`.
    pub(super) fn path(&self) -> String {
        match self.kind {
            Kind::Test => self.name.clone(),
            kind => format!("{}/{}", kind.word(), self.name),
        }
    }

    /// Says whether an argument names it: by its path, or its name alone.
    pub(super) fn matches(&self, word: &str) -> bool {
        self.name == word || self.path() == word
    }
}

/// A target of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// Its name.
    pub(super) name: Name,
    /// Its main file.
    pub(super) source: Utf8PathBuf,
    /// Whether it has its own `main`.
    pub(super) harness: Harness,
    /// Whether `cargo test` runs it by default.
    pub(super) test: Test,
    /// The features that it requires.
    pub(super) required_features: Vec<String>,
}

/// Which `main` a target has when it is built as a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Harness {
    /// Its own.
    Own,
    /// libtest's, under which no iotest case runs.
    Libtest(Section),
}

/// Whether `Cargo.toml` has a section for a target, or cargo found it by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// It has.
    Written,
    /// It has not.
    Absent,
}

/// Whether `cargo test` runs a target by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    /// It does.
    On,
    /// It runs it only when named.
    Off,
}

impl Target {
    /// Says whether the main file, judged by its text, looks like iotest tests.
    pub(super) fn looks_like_ours(&self) -> bool {
        fs::read_to_string(&self.source).is_ok_and(|text| mentions_iotest(&text))
    }
}

fn mentions_iotest(source: &str) -> bool {
    let code = || source.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let has = |what: &str| code().any(|line| line.contains(what));
    has("iotest_runtime") && (has("main!()") || has("#[iotest"))
}

/// The targets with sections in a manifest, and which have `harness = false`.
#[derive(Debug, Default)]
pub(super) struct Sections {
    written: BTreeSet<Name>,
    own_harness: BTreeSet<Name>,
}

#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    test: Vec<Entry>,
    #[serde(default)]
    bin: Vec<Entry>,
    #[serde(default)]
    example: Vec<Entry>,
    #[serde(default)]
    bench: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: Option<String>,
    harness: Option<bool>,
}

impl Sections {
    /// Reads a manifest, because `cargo metadata` does not report `harness`.
    pub(super) fn read(path: &Utf8Path) -> Result<Self, CliError> {
        let text = fs::read_to_string(path)
            .map_err(|error| CliError::failed(format!("read {path}"), &error))?;
        let manifest: Manifest = toml::from_str(&text)
            .map_err(|error| CliError::failed(format!("read {path}"), &error))?;
        let mut sections = Self::default();
        for (kind, entries) in [
            (Kind::Test, manifest.test),
            (Kind::Bin, manifest.bin),
            (Kind::Example, manifest.example),
            (Kind::Bench, manifest.bench),
        ] {
            for Entry { name, harness } in entries {
                // Cargo has already refused a section without a name.
                let Some(name) = name.map(|name| Name { kind, name }) else { continue };
                if harness == Some(false) {
                    sections.own_harness.insert(name.clone());
                }
                sections.written.insert(name);
            }
        }
        Ok(sections)
    }

    /// Returns the harness of a target.
    pub(super) fn harness(&self, name: &Name) -> Harness {
        match () {
            () if self.own_harness.contains(name) => Harness::Own,
            () if self.written.contains(name) => Harness::Libtest(Section::Written),
            () => Harness::Libtest(Section::Absent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_paths_mean_a_target() {
        let runner = Name { kind: Kind::Bin, name: "runner".to_owned() };
        assert!(runner.matches("runner") && runner.matches("bin/runner"));
        assert!(!runner.matches("example/runner") && !runner.matches("run"));
        assert_eq!(Name { kind: Kind::Test, ..runner }.path(), "runner");
    }

    #[test]
    fn iotest_sources_are_recognised_by_macros() {
        assert!(mentions_iotest("mod a;\niotest_runtime::main!();\n"));
        assert!(mentions_iotest("use iotest_runtime::prelude::*;\n#[iotest]\nfn f() {}\n"));
        assert!(!mentions_iotest("//! iotest_runtime::main!();\nfn main() {}\n"));
        assert!(!mentions_iotest("use iotest_runtime::process::Invocation;\n#[test]\nfn f() {}\n"));
    }
}
