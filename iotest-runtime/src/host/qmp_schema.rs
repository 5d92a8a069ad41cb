//! [`QmpSchema`]: the commands and events of the emulator and their members, for `requires = "qmp:…"`.
//!
//! There are thousands of them, and few programs ask. So they have a file of their own beside that of the
//! other facts, which is read when something is asked for the first time.

use std::io::{self, Write as _};
use std::sync::OnceLock;
use std::{fmt, fs};

use camino::{Utf8Path, Utf8PathBuf};
use qapi_types::{Lack, StoredSchema};

use crate::file;
use crate::outcome::chain;
use crate::scratch::stable_hash;

/// The longest file that is read, in bytes.
const LONGEST: u64 = 16 << 20;

/// What the emulator answers to `query-qmp-schema`, as far as paths can name it.
#[derive(Clone)]
pub(crate) struct QmpSchema {
    /// What tells it from that of another QEMU.
    sum: String,
    file: Option<Utf8PathBuf>,
    read: OnceLock<Result<StoredSchema, String>>,
}

impl QmpSchema {
    /// Takes what QEMU was asked just now.
    pub(crate) fn asked(schema: StoredSchema) -> Self {
        let sum = sum(schema.as_text());
        Self { sum, file: None, read: OnceLock::from(Ok(schema)) }
    }

    /// Finds what [`write`](Self::write) has written; None if there is no such file.
    pub(crate) fn written(sum: &str, facts: &Utf8Path) -> Option<Self> {
        let file = beside(facts);
        let is_there = fs::metadata(&file).is_ok_and(|meta| meta.is_file());
        is_there.then(|| Self { sum: sum.to_owned(), file: Some(file), read: OnceLock::new() })
    }

    /// Writes the schema to a file beside that of the other facts.
    pub(crate) fn write(&self, facts: &Utf8Path) -> io::Result<()> {
        let Ok(schema) = self.read() else { return Ok(()) };
        let mut new = tempfile::NamedTempFile::new_in(facts.parent().unwrap_or(facts))?;
        new.write_all(schema.as_text().as_bytes())?;
        new.persist(beside(facts))?;
        Ok(())
    }

    /// Returns what tells the schema from that of another QEMU.
    pub(crate) fn sum(&self) -> &str {
        &self.sum
    }

    /// Returns what of a path QEMU lacks, or why that cannot be told.
    pub(crate) fn lack(&self, path: &str) -> Result<Option<Lack>, &str> {
        self.read().map(|schema| schema.lack(path))
    }

    fn read(&self) -> Result<&StoredSchema, &str> {
        self.read.get_or_init(|| self.read_file()).as_ref().map_err(String::as_str)
    }

    fn read_file(&self) -> Result<StoredSchema, String> {
        let Some(file) = &self.file else { return Err("QEMU was not asked".to_owned()) };
        let then = "remove it, so that QEMU is asked again";
        let bytes = file::read_if_exists(file, LONGEST)
            .map_err(|fault| format!("{} ({then})", chain(&fault)))?;
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        match sum(&text) == self.sum {
            true => Ok(StoredSchema::from_text(text)),
            false => Err(format!("read {file}: it is not what was once written there ({then})")),
        }
    }
}

fn beside(facts: &Utf8Path) -> Utf8PathBuf {
    facts.with_extension("qmp")
}

fn sum(text: &str) -> String {
    format!("{:016x}", stable_hash(text))
}

/// Two are equal if they are of the same QEMU, whether or not they have been read.
impl PartialEq for QmpSchema {
    fn eq(&self, other: &Self) -> bool {
        self.sum == other.sum
    }
}

impl Eq for QmpSchema {}

impl fmt::Debug for QmpSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("QmpSchema").field(&self.sum).finish()
    }
}
