//! Files of this protocol: written atomically, and read with distinct errors.

use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;

use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tempfile::NamedTempFile;

use crate::{regular, text};

/// The version of plans, records and runs, on disk and between programs.
///
/// It goes up when a member is removed or renamed or changes its meaning, and when a new one is
/// mandatory. A new member with a default needs no new version.
pub const VERSION: u32 = 2;

/// The maximum length of a file, in bytes: longer ones were not written by this protocol.
const LONGEST: u64 = 64 << 20;

/// Why a file of this protocol cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It does not exist.
    #[error("{0} is not there")]
    Absent(Utf8PathBuf),
    /// It exists but cannot be read.
    #[error("{path} cannot be read: {error}")]
    Unreadable {
        /// The file.
        path: Utf8PathBuf,
        /// The system's error.
        error: io::Error,
    },
    /// It is incomplete.
    #[error("{0} is truncated: its writer was ended, or the disk is full")]
    Truncated(Utf8PathBuf),
    /// It contains something else.
    #[error("{path} cannot be used: {why}")]
    Foreign {
        /// The file.
        path: Utf8PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// It has another version of this protocol.
    #[error(
        "{path} is of version {found} and this program reads version {wanted}; build both from one release"
    )]
    Version {
        /// The file.
        path: Utf8PathBuf,
        /// Its version; 1 if it has none.
        found: u64,
        /// The version of this program.
        wanted: u32,
    },
}

impl ReadError {
    /// Returns whether the file does not exist.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent(_))
    }
}

/// Reads a value and checks that its member `version` is `version`.
///
/// # Errors
/// * [`ReadError`] if the file is absent, unreadable, truncated, foreign or of another version.
pub fn read<T: DeserializeOwned>(path: &Utf8Path, version: u32) -> Result<T, ReadError> {
    let bytes = bytes(path)?;
    // Fast path for files that were written by this module; the slow path finds the exact error.
    if bytes.starts_with(format!("{{\n  \"version\": {version},").as_bytes()) {
        if let Ok(value) = serde_json::from_slice(&bytes) {
            return Ok(value);
        }
    }
    let value: serde_json::Value =
        serde_json::from_slice(&bytes).map_err(|error| match error.is_eof() {
            true => ReadError::Truncated(path.to_owned()),
            false => foreign(path, &error),
        })?;
    let found = value.get("version").map_or(Some(1), serde_json::Value::as_u64);
    match found {
        Some(found) if found == u64::from(version) => {}
        Some(found) => {
            return Err(ReadError::Version { path: path.to_owned(), found, wanted: version });
        }
        None => return Err(foreign(path, &"its version is not a number")),
    }
    serde_json::from_value(value).map_err(|error| foreign(path, &error))
}

fn foreign(path: &Utf8Path, why: &dyn std::fmt::Display) -> ReadError {
    ReadError::Foreign { path: path.to_owned(), why: why.to_string() }
}

fn bytes(path: &Utf8Path) -> Result<Vec<u8>, ReadError> {
    match regular::read(path, LONGEST) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(ReadError::Absent(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Err(foreign(path, &error)),
        Err(error) => Err(ReadError::Unreadable { path: path.to_owned(), error }),
    }
}

/// Writes a value as JSON atomically, and creates the directory: readers see the old file or the new.
///
/// # Errors
/// * The system's error if the file or its directory cannot be created.
pub fn write(path: &Utf8Path, value: &impl Serialize) -> io::Result<File> {
    write_beside(path, value)?.persist(path).map_err(|error| error.error)
}

/// Writes a value as JSON over the contents of an open file: for when no new file can be created.
///
/// # Errors
/// * The system's error if the file cannot be written; it is truncated then.
pub fn overwrite(file: &mut File, value: &impl Serialize) -> io::Result<()> {
    let text = shown(value)?;
    file.rewind()?;
    file.set_len(0)?;
    file.write_all(text.as_bytes())
}

/// Returns a value as readable JSON.
fn shown(value: &impl Serialize) -> io::Result<String> {
    let text = serde_json::to_string_pretty(value)?;
    Ok(text::json(&text).into_owned() + "\n")
}

/// Writes a value as JSON to a new file atomically, and creates the directory.
///
/// # Errors
/// * The system's error if the file exists, or it or its directory cannot be created.
pub fn create(path: &Utf8Path, value: &impl Serialize) -> io::Result<File> {
    write_beside(path, value)?.persist_noclobber(path).map_err(|error| error.error)
}

/// Replaces a user's file atomically. A link stays a link, and permissions stay.
///
/// # Errors
/// * The system's error if it, or a temporary file beside it, cannot be written; it is unchanged then.
pub fn replace(path: &Utf8Path, text: &str) -> io::Result<()> {
    let real = match path.canonicalize_utf8() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.read_link().is_err() => {
            path.to_owned()
        }
        real => real?,
    };
    let directory = real.parent().filter(|path| *path != "").unwrap_or(Utf8Path::new("."));
    let permissions = match std::fs::metadata(&real) {
        Ok(data) => data.permissions(),
        // The umask is applied.
        Err(_) => std::fs::Permissions::from_mode(0o666),
    };
    let is_new = !real.exists();
    let mut builder = tempfile::Builder::new();
    let mut file = builder.permissions(permissions.clone()).tempfile_in(directory)?;
    file.write_all(text.as_bytes())?;
    if !is_new {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(&real).map(drop).map_err(|error| error.error)
}

/// Writes a value to a temporary file in the directory of `path`; the caller renames it.
fn write_beside(path: &Utf8Path, value: &impl Serialize) -> io::Result<NamedTempFile> {
    let directory = path.parent().unwrap_or(Utf8Path::new("."));
    let text = shown(value)?;
    let mut file = match NamedTempFile::new_in(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            std::fs::create_dir_all(directory)?;
            NamedTempFile::new_in(directory)?
        }
        file => file?,
    };
    file.write_all(text.as_bytes())?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Sample {
        version: u32,
        name: String,
    }

    fn directory() -> (tempfile::TempDir, Utf8PathBuf) {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(guard.path()).unwrap().join("sample.json");
        (guard, path)
    }

    fn fails_with(path: &Utf8Path, expected: &str) {
        let error = read::<Sample>(path, 2).unwrap_err().to_string();
        let error = error.replace(path.as_str(), "FILE");
        assert!(error.starts_with(expected), "{error:?} is not {expected:?}");
    }

    #[test]
    fn value_survives_the_file() {
        let (_guard, path) = directory();
        let sample = Sample { version: 2, name: "a\u{1}b\u{9b}".to_owned() };
        write(&path, &sample).unwrap();
        assert_eq!(read::<Sample>(&path, 2).unwrap(), sample);
        assert!(!std::fs::read_to_string(&path).unwrap().contains(text::is_hidden));
    }

    #[test]
    fn create_does_not_replace_a_file() {
        let (_guard, path) = directory();
        create(&path, &1).unwrap();
        assert_eq!(create(&path, &2).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "1\n");
        assert_eq!(path.parent().unwrap().read_dir_utf8().unwrap().count(), 1);
    }

    #[test]
    fn file_of_the_user_is_replaced_whole_or_not_at_all() {
        let (guard, path) = directory();
        let mode = |path: &Utf8Path| path.metadata().unwrap().permissions().mode() & 0o777;
        replace(&path, "new").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        let link = path.with_file_name("link");
        std::os::unix::fs::symlink("sample.json", &link).unwrap();
        replace(&link, "newer").unwrap();
        assert_eq!((&*std::fs::read_to_string(&path).unwrap(), mode(&path)), ("newer", 0o640));
        assert!(link.read_link_utf8().unwrap() == "sample.json");
        // A link that leads nowhere is none to be followed.
        let dangling = path.with_file_name("dangling");
        std::os::unix::fs::symlink("elsewhere", &dangling).unwrap();
        replace(&dangling, "text").unwrap_err();
        replace(&path.join("below"), "text").unwrap_err();
        assert_eq!(guard.path().read_dir().unwrap().count(), 3);
    }

    #[test]
    fn each_read_error_is_distinct() {
        let (_guard, path) = directory();
        fails_with(&path, "FILE is not there");
        for (content, expected) in [
            ("", "FILE is truncated"),
            ("{\"version\": 2, \"na", "FILE is truncated"),
            ("hello", "FILE cannot be used: expected value"),
            ("{\"name\": \"x\"}", "FILE is of version 1 and this program reads version 2"),
            ("{\"version\": 3}", "FILE is of version 3"),
            ("{\"version\": \"2\"}", "FILE cannot be used: its version is not a number"),
            ("{\"version\": 2}", "FILE cannot be used: missing field `name`"),
        ] {
            std::fs::write(&path, content).unwrap();
            fails_with(&path, expected);
        }
    }

    #[test]
    fn non_regular_file_does_not_block() {
        let (_guard, path) = directory();
        std::fs::create_dir(&path).unwrap();
        fails_with(&path, "FILE cannot be used: it is a directory, not a file");
        std::fs::remove_dir(&path).unwrap();
        std::os::unix::fs::symlink(&path, &path).unwrap();
        fails_with(&path, "FILE cannot be read:");
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("nowhere", &path).unwrap();
        fails_with(&path, "FILE cannot be read: it is a link to nowhere, which is not there");
    }
}
