//! [`Claims`]: which cases of a run stand behind which references, kept in a locked file.
//!
//! The cases of one test run in processes of their own, at the same time, and share references.
//! Whoever blesses holds the test's claims meanwhile; so what one case has accepted in this run
//! is not overwritten by the next.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{Read as _, Seek as _, Write as _};

use camino::{Utf8Path, Utf8PathBuf};

use super::resolve::Subject;
use crate::outcome::Fault;

/// Stands for a file in the claim of a case that logs nothing and has no reference.
const SILENT: &str = "-";

/// The claims of one test's cases, locked until dropped.
#[derive(Debug)]
pub(super) struct Claims {
    path: Utf8PathBuf,
    file: File,
    claims: Vec<Claim>,
}

/// A case whose log is what a file holds, in this run. Files are names in the folder of the test's
/// references.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Claim {
    /// The end of the case's id, which tells it from the others of its test.
    tail: String,
    /// What the case reads; [`SILENT`] if there is none.
    file: String,
    /// What it would read instead if it were there.
    before: Vec<String>,
}

impl Claim {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ').map(str::to_owned);
        Some(Self { tail: words.next()?, file: words.next()?, before: words.collect() })
    }

    fn line(&self) -> String {
        let Self { tail, file, before } = self;
        let before: String = before.iter().map(|name| format!(" {name}")).collect();
        format!("{tail} {file}{before}\n")
    }
}

impl Claims {
    /// Opens the claims of a test's cases; waits while another process has them.
    ///
    /// `directory` is one run's; tests of other suites, whose references are elsewhere, do not
    /// meet there.
    pub(super) fn open(
        directory: &Utf8Path,
        golden_dir: &Utf8Path,
        subject: &Subject,
    ) -> Result<Self, Fault> {
        let mut hasher = DefaultHasher::new();
        golden_dir.hash(&mut hasher);
        let directory = directory.join(format!("claims-{:016x}", hasher.finish()));
        fs::create_dir_all(&directory)
            .map_err(|error| Fault::new(format!("create directory {directory}"), error))?;
        let module = subject.module.replace("::", ".");
        let path = directory.join(format!("{module}.{}", subject.function));
        let open = || {
            let mut options = File::options();
            let mut file =
                options.read(true).write(true).create(true).truncate(false).open(&path)?;
            file.lock()?;
            let mut text = String::new();
            file.read_to_string(&mut text)?;
            Ok((file, text))
        };
        let (file, text) =
            open().map_err(|error: std::io::Error| Fault::new(format!("lock {path}"), error))?;
        let claims = text.lines().filter_map(Claim::parse);
        Ok(Self { claims: claims.collect(), path, file })
    }

    /// Returns the cases that claim `file`, as the ends of their ids.
    pub(super) fn of(&self, file: &Utf8Path) -> Vec<String> {
        self.named(file.file_name().unwrap_or_default())
    }

    /// Returns the cases that log nothing and must have no reference.
    pub(super) fn silent(&self) -> Vec<String> {
        self.named(SILENT)
    }

    fn named(&self, name: &str) -> Vec<String> {
        let claims = self.claims.iter().filter(|claim| claim.file == name);
        claims.map(|claim| claim.tail.clone()).collect()
    }

    /// Returns the cases other than `tail` that would read `file` if that were there, and not what
    /// they claim, as the ends of their ids.
    pub(super) fn losers_to(&self, file: &str, tail: &str) -> Vec<String> {
        let others = self.claims.iter().filter(|claim| claim.tail != tail);
        let losers = others.filter(|claim| claim.before.iter().any(|name| name == file));
        losers.map(|claim| claim.tail.clone()).collect()
    }

    /// Adds a claim: the case logs what `file` holds, or nothing and has no file. `names` are all
    /// that it may read, the most specific first.
    pub(super) fn add(
        &mut self,
        subject: &Subject,
        file: Option<&Utf8Path>,
        names: impl Iterator<Item = String>,
    ) -> Result<(), Fault> {
        let (tail, file) = (subject.tail(), file.and_then(Utf8Path::file_name).unwrap_or(SILENT));
        let before = names.take_while(|name| name != file).collect();
        self.claims.retain(|claim| claim.tail != tail);
        self.claims.push(Claim { tail, file: file.to_owned(), before });
        let text: String = self.claims.iter().map(Claim::line).collect();
        let write = |mut file: &File| {
            file.rewind()?;
            file.set_len(0)?;
            file.write_all(text.as_bytes())
        };
        write(&self.file).map_err(|error| Fault::new(format!("write {}", self.path), error))
    }
}
