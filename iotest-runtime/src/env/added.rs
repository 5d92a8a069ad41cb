//! [`QemuStore`]: the QEMUs that `cargo iotest qemu add` has made available, by name.
//!
//! Each is a directory with its programs in `bin` and a description that is written last: without it,
//! the directory is incomplete. This module only reads.

use std::ffi::OsString;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::regular;
use iotest_spec::vocabulary::did_you_mean;
use serde::{Deserialize, Serialize};

/// The variable that names the directory of all of them.
pub(crate) const STORE: &str = "IOTEST_QEMU_DIR";

/// What begins the word by which a suite of Debian is added, and the name of its QEMU: a path of
/// libraries cannot have a colon.
const SUITE: &str = "debian:";
const SUITE_NAME: &str = "debian-";

/// The name of the description in a QEMU's directory.
const DESCRIPTION: &str = "qemu.json";

/// More than a description ever has, in bytes.
const DESCRIPTION_MAX: u64 = 64 * 1024;

/// The directory of the QEMUs that were added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QemuStore {
    directory: Utf8PathBuf,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedQemu {
    /// Its name.
    pub name: String,
    /// The version that its programs print, like `10.0.2`.
    pub version: String,
    /// Where it comes from, for people.
    pub origin: String,
    /// Its directory.
    pub directory: Utf8PathBuf,
    /// Whether its programs find their files wherever it is moved to. Those of a release that an earlier iotest
    /// added do not.
    #[serde(default)]
    pub movable: bool,
}

impl AddedQemu {
    /// Returns the directory of its programs.
    pub fn programs(&self) -> Utf8PathBuf {
        self.directory.join("bin")
    }
}

/// Why there is no usable QEMU of a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSuchQemu {
    /// It was never added.
    #[error(
        "no QEMU {name} in {directory}{near}; `cargo iotest qemu add {name}` adds it, `cargo iotest qemu list` shows all"
    )]
    Absent {
        /// The name.
        name: String,
        /// Where it was looked for.
        directory: Utf8PathBuf,
        /// What may have been meant, as the end of a clause; may be empty.
        near: String,
    },
    /// An earlier iotest added it at another path; or it is a link to such a one.
    #[error(
        "QEMU {name} in {directory} was added as {was} by an earlier iotest, and cannot be moved; set IOTEST_QEMU_DIR to its store, or remove the directory and add it again"
    )]
    Moved {
        /// The name.
        name: String,
        /// Its directory.
        directory: Utf8PathBuf,
        /// The directory that it was added as.
        was: Utf8PathBuf,
    },
    /// Its directory is incomplete or damaged.
    #[error(
        "QEMU {name} in {directory} cannot be used: {why}; `cargo iotest qemu remove {name}` and add it again"
    )]
    Unusable {
        /// The name.
        name: String,
        /// Its directory.
        directory: Utf8PathBuf,
        /// What is wrong.
        why: String,
    },
}

impl QemuStore {
    /// Returns that of the user: `IOTEST_QEMU_DIR`, else `iotest/qemu` in the user's cache
    /// (`XDG_CACHE_HOME`, else `~/.cache`). `None` if none of these is set to an absolute path.
    pub fn of_user(lookup: &dyn Fn(&str) -> Option<OsString>) -> Option<Self> {
        let path = |name: &str| {
            let text = lookup(name)?.into_string().ok()?;
            Some(Utf8PathBuf::from(text)).filter(|path| path.is_absolute())
        };
        let cache = || path("XDG_CACHE_HOME").or_else(|| Some(path("HOME")?.join(".cache")));
        let directory = path(STORE).or_else(|| Some(cache()?.join("iotest/qemu")))?;
        // What is added is known by its real path, and a home may be reached by a link.
        Some(Self { directory: directory.canonicalize_utf8().unwrap_or(directory) })
    }

    /// Returns the store in a directory, which need not exist.
    pub fn at(directory: impl Into<Utf8PathBuf>) -> Self {
        Self { directory: directory.into() }
    }

    /// Returns its directory.
    pub fn directory(&self) -> &Utf8Path {
        &self.directory
    }

    /// Returns the directory that a QEMU of this name has or would have.
    pub fn directory_of(&self, name: &str) -> Utf8PathBuf {
        self.directory.join(name)
    }

    /// Returns where the description of a QEMU is, which makes it complete.
    pub fn description_of(&self, name: &str) -> Utf8PathBuf {
        self.directory_of(name).join(DESCRIPTION)
    }

    /// Returns the names of all directories, releases in the order of their numbers; hidden ones are
    /// left out.
    pub fn names(&self) -> Vec<String> {
        let entries = self.directory.read_dir_utf8().into_iter().flatten().flatten();
        let directories = entries.filter(|entry| entry.path().is_dir());
        let names = directories.map(|entry| entry.file_name().to_owned());
        let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        let numbers = |name: &str| -> Vec<u32> {
            name.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
        };
        names.sort_by_cached_key(|name| (numbers(name), name.clone()));
        names
    }

    /// Returns a QEMU by its name; `debian:SUITE` is what was added by that word.
    ///
    /// # Errors
    /// * [`NoSuchQemu`] if there is none, or it cannot be used.
    pub fn get(&self, name: &str) -> Result<AddedQemu, NoSuchQemu> {
        let name = &*canonical(name);
        let directory = self.directory_of(name);
        if !is_name(name) || directory.symlink_metadata().is_err() {
            let names = self.names();
            let near = did_you_mean(name, &names.iter().map(String::as_str).collect::<Vec<_>>());
            let (name, directory) = (name.to_owned(), self.directory.clone());
            return Err(NoSuchQemu::Absent { name, directory, near });
        }
        let added = self.read(name);
        let name = name.to_owned();
        match added {
            Ok(added) if added.directory == directory => Ok(added),
            Ok(added) if added.movable => Ok(AddedQemu { name, directory, ..added }),
            Ok(added) => Err(NoSuchQemu::Moved { name, directory, was: added.directory }),
            Err(why) => Err(NoSuchQemu::Unusable { name, directory, why }),
        }
    }

    fn read(&self, name: &str) -> Result<AddedQemu, String> {
        let path = self.description_of(name);
        let bytes = regular::read(&path, DESCRIPTION_MAX).map_err(|error| error.to_string())?;
        let bytes = bytes.ok_or("it was not added completely")?;
        serde_json::from_slice(&bytes).map_err(|error| format!("{path}: {error}"))
    }
}

/// Returns the name of what was added by a word.
pub fn canonical(word: &str) -> String {
    word.strip_prefix(SUITE).map_or_else(|| word.to_owned(), |suite| format!("{SUITE_NAME}{suite}"))
}

/// Returns what is wrong with `IOTEST_QEMU_DIR`, if it is set to no absolute path.
pub fn bad_store(lookup: &dyn Fn(&str) -> Option<OsString>) -> Option<String> {
    let value = lookup(STORE).filter(|value| !value.is_empty())?;
    let good = value.to_str().is_some_and(|text| Utf8Path::new(text).is_absolute());
    let what = || format!("{STORE}={}: is no absolute path of UTF-8", value.to_string_lossy());
    (!good).then(what)
}

/// Returns whether a text can be the name of a QEMU: that of a directory that is not hidden.
pub fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
    !text.is_empty() && text.len() <= 100 && !text.starts_with(['.', '-']) && text.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> (tempfile::TempDir, QemuStore) {
        let directory = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(directory.path()).unwrap().to_owned();
        (directory, QemuStore::at(path))
    }

    fn describe(store: &QemuStore, name: &str, directory: &Utf8Path) {
        let directory = directory.to_owned();
        let added = AddedQemu {
            name: name.to_owned(),
            version: "11.1.3".to_owned(),
            origin: "x".to_owned(),
            directory,
            movable: false,
        };
        std::fs::create_dir_all(store.directory_of(name)).unwrap();
        std::fs::write(store.description_of(name), serde_json::to_vec(&added).unwrap()).unwrap();
    }

    #[test]
    fn complete_one_is_found_by_its_name() {
        let (_kept, store) = store();
        describe(&store, "11.1", &store.directory_of("11.1"));
        let added = store.get("11.1").unwrap();
        assert_eq!(added.programs(), store.directory_of("11.1").join("bin"));
        describe(&store, "debian-sid", &store.directory_of("debian-sid"));
        assert_eq!(store.get("debian:sid").unwrap().name, "debian-sid");
        for name in [".part", "7.2", "10.0"] {
            std::fs::create_dir(store.directory().join(name)).unwrap();
        }
        assert_eq!(store.names(), ["7.2", "10.0", "11.1", "debian-sid"]);
    }

    #[test]
    fn absent_incomplete_moved_and_damaged_ones_are_told_apart() {
        let (_kept, store) = store();
        describe(&store, "11.1", &store.directory_of("10.0"));
        std::fs::create_dir(store.directory_of("7.2")).unwrap();
        std::fs::create_dir(store.directory_of("bad")).unwrap();
        std::fs::write(store.description_of("bad"), "{").unwrap();
        for (name, expected) in [
            ("11.2", "did you mean `11.1`?"),
            ("../x", "no QEMU ../x in "),
            ("7.2", "it was not added completely; `cargo iotest qemu remove 7.2` and add it again"),
            ("11.1", "/10.0 by an earlier iotest, and cannot be moved; set IOTEST_QEMU_DIR"),
            ("bad", "bad/qemu.json: EOF while parsing"),
        ] {
            let error = store.get(name).unwrap_err().to_string();
            assert!(error.contains(expected), "{name}: {error}");
        }
    }

    #[test]
    fn moved_one_is_found_where_it_is() {
        let (_kept, store) = store();
        describe(&store, "11.1", "/elsewhere/11.1".into());
        let text = std::fs::read_to_string(store.description_of("11.1")).unwrap();
        let text = text.replace("\"movable\":false", "\"movable\":true");
        std::fs::write(store.description_of("11.1"), text).unwrap();
        let added = store.get("11.1").unwrap();
        assert_eq!(added.programs(), store.directory_of("11.1").join("bin"));
    }

    #[test]
    fn directory_is_that_of_the_variable_or_of_the_users_cache() {
        let of = |variables: &[(&str, &str)]| {
            let lookup = |name: &str| {
                variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into())
            };
            QemuStore::of_user(&lookup).map(|store| store.directory.into_string())
        };
        assert_eq!(of(&[("HOME", "/h")]).as_deref(), Some("/h/.cache/iotest/qemu"));
        let cache = [("HOME", "/h"), ("XDG_CACHE_HOME", "/c")];
        assert_eq!(of(&cache).as_deref(), Some("/c/iotest/qemu"));
        assert_eq!(of(&[("HOME", "/h"), (STORE, "/q")]).as_deref(), Some("/q"));
        assert_eq!(of(&[("HOME", "h")]), None);
        let bad = |value: &str| bad_store(&|name| (name == STORE).then(|| value.into()));
        assert_eq!(bad("q").as_deref(), Some("IOTEST_QEMU_DIR=q: is no absolute path of UTF-8"));
        assert_eq!((bad("/q"), bad("")), (None, None));
    }

    #[test]
    fn store_that_is_reached_by_a_link_is_the_same() {
        let (kept, store) = store();
        describe(&store, "11.1", &store.directory_of("11.1"));
        let link = kept.path().join("link");
        std::os::unix::fs::symlink(store.directory(), &link).unwrap();
        let lookup = |name: &str| (name == STORE).then(|| link.clone().into_os_string());
        assert_eq!(QemuStore::of_user(&lookup).unwrap().get("11.1"), store.get("11.1"));
        assert!(store.get("11.1").is_ok());
    }

    #[test]
    fn name_is_that_of_a_directory_that_is_not_hidden() {
        assert!(["7.2", "10.0.2", "debian-trixie", "mine-1"].into_iter().all(is_name));
        assert!(
            ["", ".", "..", ".x", "a/b", "a:b", "-x", "a b", "ä"]
                .into_iter()
                .all(|name| !is_name(name))
        );
    }
}
