//! [`Claims`]: the logs of a test's cases in this run, kept in a locked directory.
//!
//! The cases of one test run in processes of their own, at the same time, and share references.
//! Blessing locks the claims of the test. They remember the files from before the run, so that all
//! logs can be arranged anew with each new one.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::{FlockOperation, flock};

use super::bless::arrange::{Arrangement, LoggedCase, OrderKey, TextHash, arrange};
use super::comparison::LONGEST;
use super::lines::compared;
use super::lock::FolderLock;
use super::resolve::Subject;
use crate::file;
use crate::outcome::Fault;

/// The file in which claims are kept, and the one that is locked.
const STATE: &str = "claims.json";
const LOCK: &str = "lock";

/// The hash of the bytes of a file, and the name under which they are kept.
type Bytes = String;

/// A file in the folder of the test's references.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Known {
    /// Its content before the run, or what other programs have written since.
    was: Option<Bytes>,
    /// The hash of that, if it is a text.
    text_hash: Option<TextHash>,
    /// The content that the run has written last.
    left: Option<Bytes>,
}

/// The claims of one test's cases, locked until dropped.
#[derive(Debug)]
pub(super) struct Claims {
    directory: Utf8PathBuf,
    /// The folder of the test's references.
    folder: Utf8PathBuf,
    lock: File,
    cases: BTreeMap<String, (LoggedCase, Bytes)>,
    files: BTreeMap<String, Known>,
}

/// How claims are written: cases by the ends of their ids, and files by their names.
type Written = (
    Vec<(String, OrderKey, TextHash, bool, Bytes, Vec<String>, Specific)>,
    Vec<(String, Option<Bytes>, Option<TextHash>, Option<Bytes>)>,
);

/// The files that may be created for a case, and the release for which alone it is accepted.
type Specific = (Vec<String>, Option<String>);

impl Claims {
    /// Opens the claims of a test's cases; waits while another process has them.
    ///
    /// `directory` belongs to one run. Tests of suites with other references have other files there.
    pub(super) fn open(
        directory: &Utf8Path,
        golden_dir: &Utf8Path,
        subject: &Subject,
    ) -> Result<Self, Fault> {
        let mut hasher = DefaultHasher::new();
        (golden_dir, &subject.module, &subject.function).hash(&mut hasher);
        let directory = directory.join(format!("claims-{:016x}", hasher.finish()));
        fs::create_dir_all(&directory)
            .map_err(|error| Fault::new(format!("create directory {directory}"), error))?;
        let path = directory.join(LOCK);
        let lock = || {
            let file = File::options().write(true).create(true).truncate(false).open(&path)?;
            flock(&file, FlockOperation::LockExclusive)?;
            Ok(file)
        };
        let lock = lock().map_err(|error: io::Error| Fault::new(format!("lock {path}"), error))?;
        let folder = golden_dir.join(subject.folder());
        let (cases, files) = (BTreeMap::new(), BTreeMap::new());
        let mut claims = Self { directory, folder, lock, cases, files };
        claims.read()?;
        Ok(claims)
    }

    fn read(&mut self) -> Result<(), Fault> {
        let path = self.directory.join(STATE);
        let Some(bytes) = file::read_if_exists(&path, u64::MAX)? else { return Ok(()) };
        let (cases, files): Written = serde_json::from_slice(&bytes)
            .map_err(|error| Fault::new(format!("read {path}"), error))?;
        for (tail, order_key, text_hash, is_silent, log, names, (specific_stems, release)) in cases
        {
            let case =
                LoggedCase { order_key, text_hash, is_silent, names, specific_stems, release };
            self.cases.insert(tail, (case, log));
        }
        for (name, was, text_hash, left) in files {
            self.files.insert(name, Known { was, text_hash, left });
        }
        Ok(())
    }

    /// Writes the claims whole or not at all.
    fn save(&self) -> Result<(), Fault> {
        let case = |(tail, (case, log)): (&String, &(LoggedCase, Bytes))| {
            let LoggedCase { order_key, text_hash, is_silent, names, specific_stems, release } =
                case.clone();
            let own = (specific_stems, release);
            (tail.clone(), order_key, text_hash, is_silent, log.clone(), names, own)
        };
        let file = |(name, known): (&String, &Known)| {
            let Known { was, text_hash, left } = known.clone();
            (name.clone(), was, text_hash, left)
        };
        let written: Written =
            (self.cases.iter().map(case).collect(), self.files.iter().map(file).collect());
        let path = self.directory.join(STATE);
        let save = || {
            let text = serde_json::to_vec(&written)?;
            prepare(&self.directory, &text)?.persist(&path).map_err(|error| error.error)
        };
        save().map(drop).map_err(|error: io::Error| Fault::new(format!("write {path}"), error))
    }

    /// Reads the files that a case may read, the most specific first, up to one that existed before the
    /// run.
    pub(super) fn look(&mut self, names: &[String]) -> Result<(), Fault> {
        let _lock = FolderLock::to_read(&self.folder);
        for name in names {
            self.look_at(name)?;
            if self.files[name].was.is_some() {
                break;
            }
        }
        Ok(())
    }

    /// Reads a file again; returns whether another program has changed it. Such a change counts as made
    /// before the run.
    fn look_at(&mut self, name: &str) -> Result<bool, Fault> {
        let bytes = file::read_if_exists(&self.folder.join(name), LONGEST)?;
        let now = bytes.as_deref().map(digest);
        if self.files.get(name).is_some_and(|known| known.left == now) {
            return Ok(false);
        }
        if let Some(bytes) = &bytes {
            self.keep(bytes)?;
        }
        let text = bytes.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
        let known = Known { was: now.clone(), text_hash: text.map(text_hash), left: now };
        self.files.insert(name.to_owned(), known);
        Ok(true)
    }

    /// Keeps bytes in a file that is named after their hash.
    fn keep(&self, bytes: &[u8]) -> Result<Bytes, Fault> {
        let name = digest(bytes);
        let path = self.directory.join(&name);
        if !file::exists(&path)? {
            let keep =
                || prepare(&self.directory, bytes)?.persist(&path).map_err(|error| error.error);
            keep().map_err(|error: io::Error| Fault::new(format!("write {path}"), error))?;
        }
        Ok(name)
    }

    /// Returns the hash of what a case has logged earlier in this run.
    pub(super) fn logged(&self, tail: &str) -> Option<&TextHash> {
        self.cases.get(tail).map(|(case, _)| &case.text_hash)
    }

    /// Adds a case with its log.
    pub(super) fn add(&mut self, tail: &str, case: LoggedCase, log: &str) -> Result<(), Fault> {
        let log = self.keep(log.as_bytes())?;
        self.cases.insert(tail.to_owned(), (case, log));
        Ok(())
    }

    /// Arranges the logs of all cases.
    pub(super) fn arranged(&self) -> Arrangement {
        let existing = self.files.iter().filter(|(_, known)| known.was.is_some());
        let existing =
            existing.map(|(name, known)| (name.clone(), known.text_hash.clone())).collect();
        let cases = self.cases.iter().map(|(tail, (case, _))| (tail.clone(), case.clone()));
        arrange(&existing, &cases.collect())
    }

    /// Returns the cases other than `tail` that would read `name` instead of their reference if it
    /// existed.
    pub(super) fn losers_to(&self, name: &str, tail: &str, now: &Arrangement) -> Vec<String> {
        let loses = |(other, (case, _)): &(&String, &(LoggedCase, Bytes))| {
            let file = now.file_of(other);
            let mut before = case.names.iter().take_while(|own| Some(*own) != file);
            other.as_str() != tail && before.any(|own| own == name)
        };
        self.cases.iter().filter(loses).map(|(other, _)| other.clone()).collect()
    }

    /// Writes the logs of all cases to their files, and saves the claims. Returns the files that were
    /// written, and those that the run had made and that are removed.
    ///
    /// All new files are on the disk before the first one is renamed to its final name, and who reads
    /// sees either all of the change or nothing of it.
    pub(super) fn write(&mut self) -> Result<(Arrangement, Changes), Fault> {
        let mut lock = None;
        let arrangement = loop {
            let arrangement = self.arranged();
            let changing: Vec<String> = self.changing(&arrangement).map(|(name, _)| name).collect();
            if !changing.is_empty() && lock.is_none() {
                lock = Some(self.lock_to_write());
            }
            let mut others = false;
            for name in changing {
                others |= self.look_at(&name)?;
            }
            if !others {
                break arrangement;
            }
        };
        let changing: Vec<_> = self.changing(&arrangement).collect();
        let mut changes = Changes::default();
        let mut prepared = Vec::new();
        for (name, bytes) in changing {
            match &bytes {
                Some(bytes) => {
                    prepared.push((name.clone(), self.prepare(&name, bytes)?));
                    changes.written.push(self.folder.join(&name));
                }
                None => changes.removed.push(self.folder.join(&name)),
            }
            if let Some(known) = self.files.get_mut(&name) {
                known.left = bytes;
            }
        }
        self.save()?;
        for (name, file) in prepared {
            let path = self.folder.join(name);
            let persisted = file.persist(&path).map_err(|error| error.error);
            persisted.map_err(|error| Fault::new(format!("write {path}"), error))?;
        }
        for path in &changes.removed {
            fs::remove_file(path).map_err(|error| Fault::new(format!("remove {path}"), error))?;
        }
        Ok((arrangement, changes))
    }

    /// Returns the files whose wanted content differs from what the run has written last.
    fn changing<'a>(
        &'a self,
        arrangement: &'a Arrangement,
    ) -> impl Iterator<Item = (String, Option<Bytes>)> + 'a {
        self.files.iter().filter_map(|(name, known)| {
            let log = arrangement.files.get(name).map(|tail| &self.cases[tail].1);
            let wanted = log.or(known.was.as_ref());
            (wanted != known.left.as_ref()).then(|| (name.clone(), wanted.cloned()))
        })
    }

    /// Locks the folder of the references, which is made if need be.
    fn lock_to_write(&self) -> FolderLock {
        // What is in the way shows when a file is made there.
        fs::create_dir_all(&self.folder).ok();
        FolderLock::to_write(&self.folder)
    }

    /// Makes a temporary file beside the one that it will replace.
    fn prepare(&self, name: &str, bytes: &Bytes) -> Result<tempfile::NamedTempFile, Fault> {
        let kept = self.directory.join(bytes);
        let gone = || Fault::without_source(format!("read {kept}: it was removed in the meantime"));
        let bytes = file::read_if_exists(&kept, u64::MAX)?.ok_or_else(gone)?;
        let path = self.folder.join(name);
        prepare(&self.folder, &bytes)
            .map_err(|error: io::Error| Fault::new(format!("write {path}"), error))
    }

    /// Writes a log to a file at once, as if it had existed before the run.
    pub(super) fn write_now(&mut self, name: &str, log: &str) -> Result<(), Fault> {
        let bytes = self.keep(log.as_bytes())?;
        let _lock = self.lock_to_write();
        let prepared = self.prepare(name, &bytes)?;
        let known =
            Known { was: Some(bytes.clone()), text_hash: Some(text_hash(log)), left: Some(bytes) };
        self.files.insert(name.to_owned(), known);
        self.save()?;
        let path = self.folder.join(name);
        let persisted = prepared.persist(&path).map_err(|error| error.error);
        persisted.map(drop).map_err(|error| Fault::new(format!("write {path}"), error))
    }
}

impl Drop for Claims {
    fn drop(&mut self) {
        // Closing the file would not do while a process that another thread has forked holds it too.
        flock(&self.lock, FlockOperation::Unlock).ok();
    }
}

/// The files that have changed on the disk.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) written: Vec<Utf8PathBuf>,
    pub(super) removed: Vec<Utf8PathBuf>,
}

/// Makes a new file, with the permissions of any new one; the process's mask is applied.
fn prepare(directory: &Utf8Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".bless-").permissions(Permissions::from_mode(0o666));
    let mut file = builder.tempfile_in(directory)?;
    file.write_all(bytes)?;
    Ok(file)
}

fn digest(bytes: &[u8]) -> Bytes {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("{:016x}-{}", hasher.finish(), bytes.len())
}

/// Returns a hash of a text that does not depend on blanks at line ends.
pub(super) fn text_hash(text: &str) -> TextHash {
    let mut hasher = DefaultHasher::new();
    let mut length = 0;
    for line in compared(text) {
        hasher.write(line.as_bytes());
        hasher.write_u8(b'\n');
        length += line.len() + 1;
    }
    format!("{:016x}-{length}", hasher.finish())
}
