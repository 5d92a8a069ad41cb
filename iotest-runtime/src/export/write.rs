//! [`write()`]: puts exported tests where `check` finds them, and takes those of an earlier export
//! away.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::PermissionsExt;
use std::{fmt, fs, io};

use camino::{Utf8Path, Utf8PathBuf};

use super::{ExportError, ExportedTest, Style, stub};
use crate::file;
use crate::outcome::Fault;

/// The longest list of exported files that is read, in bytes.
const LONGEST_LIST: u64 = 64 << 20;

/// What was exported; its [`Display`](fmt::Display) form says how to run it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Exported {
    /// Where to, as an absolute path.
    pub(crate) directory: Utf8PathBuf,
    /// How many tests print their log.
    pub(crate) scripts: usize,
    /// How many tests are units.
    pub(crate) units: usize,
    /// How many files of an earlier export were removed, since no test has them any more.
    pub(crate) removed: usize,
}

impl fmt::Display for Exported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { directory, scripts, units, removed } = self;
        let (tests, scripts) = (counted(scripts + units, "test"), counted(*scripts, "log"));
        writeln!(f, "{directory} has {tests}: {scripts}, {}", counted(*units, "unit"))?;
        if *removed > 0 {
            writeln!(f, "removed {} of an earlier export", counted(*removed, "file"))?;
        }
        writeln!(f, "to run them: cd {directory} && .../qemu/tests/qemu-iotests/check -qcow2")
    }
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Writes the tests into `directory`, which `check` takes for the directory of its tests: each as
/// `tests/NAME` with `tests/NAME.out` beside it. `program` is what they start.
///
/// A list of the files stays in `directory`, so that the next export of the same crate replaces
/// this one. Nothing else is touched.
///
/// # Errors
/// * [`ExportError::Foreign`] if a file that no export has written is in the way; nothing is written
///   then.
/// * [`ExportError::File`] if a file cannot be written.
pub(crate) fn write(
    tests: &[ExportedTest],
    program: &Utf8Path,
    directory: &Utf8Path,
) -> Result<Exported, ExportError> {
    let stem = program.file_name().unwrap_or_default();
    let krate = stem.rsplit_once('-').map_or(stem, |(name, _hash)| name);
    let list = directory.join(format!(".exported-from-{krate}"));
    let earlier = earlier(&list)?;
    let files = files(tests, program);
    for file in files.keys().filter(|file| !earlier.contains(*file)) {
        let path = directory.join(file);
        if is_taken(&path)? {
            return Err(ExportError::Foreign { path, krate: krate.to_owned() });
        }
    }
    make_directory(&directory.join("tests"))?;
    let gone: Vec<&String> = earlier.iter().filter(|file| !files.contains_key(*file)).collect();
    let listed = |files: &mut dyn Iterator<Item = &String>| -> String {
        files.map(|file| format!("{file}\n")).collect()
    };
    // The list names all files at any time, so that an export that is cut short can be replaced.
    write_file(&list, &listed(&mut files.keys().chain(gone.iter().copied())), 0o644)?;
    for file in &gone {
        remove(&directory.join(file))?;
    }
    for (file, (text, mode)) in &files {
        write_file(&directory.join(file), text, *mode)?;
    }
    write_file(&list, &listed(&mut files.keys()), 0o644)?;
    let count = |style| tests.iter().filter(|test| test.style == style).count();
    Ok(Exported {
        directory: directory.to_owned(),
        scripts: count(Style::Script),
        units: count(Style::Unit),
        removed: gone.len(),
    })
}

/// Returns the texts and modes of all files, by their paths in the directory.
fn files(tests: &[ExportedTest], program: &Utf8Path) -> BTreeMap<String, (String, u32)> {
    let mut files = BTreeMap::new();
    for test in tests {
        files.insert(format!("tests/{}", test.name), (stub::text(test, program), 0o755));
        for (suffix, text) in test.references.files() {
            files.insert(format!("tests/{}{suffix}", test.name), (text.clone(), 0o644));
        }
    }
    files
}

/// Reads which files the last export has written.
fn earlier(list: &Utf8Path) -> Result<BTreeSet<String>, ExportError> {
    let bytes = file::read_if_exists(list, LONGEST_LIST)?.unwrap_or_default();
    let text =
        String::from_utf8(bytes).map_err(|error| Fault::new(format!("read {list}"), error))?;
    // An edited list may name files elsewhere.
    Ok(text.lines().filter(|line| is_ours(line)).map(str::to_owned).collect())
}

/// Says whether anything has this name, a link that leads nowhere too.
fn is_taken(path: &Utf8Path) -> Result<bool, Fault> {
    match path.symlink_metadata() {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Fault::new(format!("look for {path}"), error)),
    }
}

fn is_ours(line: &str) -> bool {
    line.strip_prefix("tests/").is_some_and(|name| !name.is_empty() && !name.contains('/'))
}

fn make_directory(directory: &Utf8Path) -> Result<(), Fault> {
    fs::create_dir_all(directory)
        .map_err(|error| Fault::new(format!("make directory {directory}"), error))
}

fn write_file(path: &Utf8Path, text: &str, mode: u32) -> Result<(), Fault> {
    let fault = |error| Fault::new(format!("write {path}"), error);
    // What is written over may be running.
    remove(path)?;
    fs::write(path, text).map_err(fault)?;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(fault)
}

fn remove(path: &Utf8Path) -> Result<(), Fault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Fault::new(format!("remove {path}"), error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::References;
    use crate::file::tests::{UNREADABLE, make_unreadable};
    use crate::outcome::chain;

    fn test(name: &str) -> ExportedTest {
        ExportedTest {
            name: name.to_owned(),
            style: Style::Unit,
            cases: vec![format!("{name}::f")],
            protocols: Vec::new(),
            releases: crate::golden::Releases::default(),
            groups: BTreeSet::new(),
            references: References::plain("OK\n".to_owned()),
        }
    }

    fn names(directory: &Utf8Path) -> Vec<String> {
        let entries = directory.join("tests").read_dir_utf8().unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().to_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn export_replaces_the_last_one_and_nothing_else() {
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8Path::from_path(guard.path()).unwrap().join("a/b");
        let program = Utf8Path::new("/p/suite-0123");
        let exported = write(&[test("disks"), test("nbd")], program, &directory).unwrap();
        assert_eq!((exported.scripts, exported.units, exported.removed), (0, 2, 0));
        assert_eq!(names(&directory), ["disks", "disks.out", "nbd", "nbd.out"]);
        fs::write(directory.join("tests/mine"), "").unwrap();

        let exported = write(&[test("nbd")], Utf8Path::new("/p/suite-4567"), &directory).unwrap();
        assert_eq!(exported.removed, 2);
        assert_eq!(names(&directory), ["mine", "nbd", "nbd.out"]);
        let stub = directory.join("tests/nbd");
        assert!(fs::read_to_string(&stub).unwrap().contains("exec /p/suite-4567 "));
        assert_eq!(fs::metadata(&stub).unwrap().permissions().mode() & 0o777, 0o755);
    }

    #[test]
    fn file_of_another_program_is_kept() {
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8Path::from_path(guard.path()).unwrap();
        fs::create_dir(directory.join("tests")).unwrap();
        fs::write(directory.join("tests/nbd.out"), "mine").unwrap();
        let tests = [test("disks"), test("nbd")];
        let error = write(&tests, Utf8Path::new("/p/suite-1"), directory).unwrap_err();
        assert!(error.to_string().contains("tests/nbd.out"), "{error}");
        assert_eq!(names(directory), ["nbd.out"]);
        assert_eq!(fs::read_to_string(directory.join("tests/nbd.out")).unwrap(), "mine");
    }

    #[test]
    fn dangling_link_of_another_program_is_kept() {
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8Path::from_path(guard.path()).unwrap();
        fs::create_dir(directory.join("tests")).unwrap();
        std::os::unix::fs::symlink("nowhere", directory.join("tests/nbd")).unwrap();
        let error = write(&[test("nbd")], Utf8Path::new("/p/suite-1"), directory).unwrap_err();
        assert!(matches!(error, ExportError::Foreign { .. }), "{error}");
        assert_eq!(names(directory), ["nbd"]);
    }

    #[test]
    fn list_that_cannot_be_read_writes_nothing() {
        for (kind, said) in UNREADABLE {
            let guard = tempfile::tempdir().unwrap();
            let directory = Utf8Path::from_path(guard.path()).unwrap();
            let list = directory.join(".exported-from-suite");
            make_unreadable(kind, &list);
            let error = write(&[test("nbd")], Utf8Path::new("/p/suite-1"), directory).unwrap_err();
            let error = chain(&error);
            assert!(error.contains(list.as_str()) && error.contains(said), "{error}");
            assert!(!directory.join("tests").exists(), "{kind}");
        }
    }

    #[test]
    fn list_names_no_file_elsewhere() {
        assert!(is_ours("tests/nbd.out"));
        for line in ["", "nbd", "tests/", "tests/../../nbd", "/tests/nbd"] {
            assert!(!is_ours(line), "{line}");
        }
    }
}
