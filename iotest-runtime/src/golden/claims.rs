//! [`Claims`]: which cases of a run stand behind which references, kept in a locked file.
//!
//! The variants of one test run in processes of their own, at the same time, and share
//! references. Whoever blesses holds the test's claims meanwhile; so what one variant has
//! accepted in this run is not overwritten by the next.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{Read as _, Seek as _, Write as _};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::Variant;

use super::resolve::Subject;
use crate::outcome::Fault;

/// Stands for a file in the claim of a variant that logs nothing and has no reference.
const SILENT: &str = "-";

/// The claims of one test's variants, locked until dropped.
#[derive(Debug)]
pub(super) struct Claims {
    path: Utf8PathBuf,
    file: File,
    claims: Vec<Claim>,
}

/// A variant whose log is what a file holds, in this run.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Claim {
    /// The file's name in the folder of the test's references; [`SILENT`] if there is none.
    file: String,
    variant: Variant,
}

impl Claims {
    /// Opens the claims of a test's variants; waits while another process has them.
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
        let claims = text.lines().filter_map(|line| {
            let (variant, file) = line.split_once(' ')?;
            Some(Claim { file: file.to_owned(), variant: variant.parse().ok()? })
        });
        Ok(Self { claims: claims.collect(), path, file })
    }

    /// Returns the variants that claim `file`.
    pub(super) fn of(&self, file: &Utf8Path) -> Vec<Variant> {
        self.named(file.file_name().unwrap_or_default())
    }

    /// Returns the variants that log nothing and must have no reference.
    pub(super) fn silent(&self) -> Vec<Variant> {
        self.named(SILENT)
    }

    fn named(&self, name: &str) -> Vec<Variant> {
        let claims = self.claims.iter().filter(|claim| claim.file == name);
        claims.map(|claim| claim.variant).collect()
    }

    /// Says whether a variant of the same format but another protocol claims any file.
    pub(super) fn has_sibling(&self, variant: Variant) -> bool {
        self.claims.iter().any(|Claim { variant: other, .. }| {
            other.format == variant.format && other.protocol != variant.protocol
        })
    }

    /// Adds a claim: `variant` logs what `file` holds, or nothing and has no file.
    pub(super) fn add(&mut self, file: Option<&Utf8Path>, variant: Variant) -> Result<(), Fault> {
        let file = file.and_then(Utf8Path::file_name).unwrap_or(SILENT).to_owned();
        self.claims.retain(|claim| claim.variant != variant);
        self.claims.push(Claim { file, variant });
        let lines = self.claims.iter().map(|Claim { file, variant }| format!("{variant} {file}\n"));
        let text: String = lines.collect();
        let write = |mut file: &File| {
            file.rewind()?;
            file.set_len(0)?;
            file.write_all(text.as_bytes())
        };
        write(&self.file).map_err(|error| Fault::new(format!("write {}", self.path), error))
    }
}
