//! What may stand in the place of a file, and what is said of it.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use camino::Utf8PathBuf;
use rustix::fs::{CWD, Mode, mkfifoat};

use super::*;
use crate::outcome::chain;

/// The longest file that these tests read.
const MOST: u64 = 1 << 20;

/// Everything that may stand in the place of a readable file, each with what is said of it.
pub(crate) const UNREADABLE: [(&str, &str); 8] = [
    ("directory", "it is a directory, not a file"),
    ("pipe", "it is a named pipe, not a file"),
    ("socket", "it is a socket, not a file"),
    ("device", "it is a device, not a file"),
    ("dangling", "it is a link to nowhere, which is not there"),
    ("loop", "symbolic link"),
    ("link", "it is a directory, not a file"),
    ("long", "it has 5368709120 bytes, more than the "),
];

/// Puts one of the [`UNREADABLE`] in a file's place.
pub(crate) fn make_unreadable(kind: &str, path: &Utf8Path) {
    match kind {
        "directory" => fs::create_dir(path).unwrap(),
        "pipe" => mkfifoat(CWD, path.as_std_path(), Mode::RUSR | Mode::WUSR).unwrap(),
        "socket" => drop(UnixListener::bind(path).unwrap()),
        "device" => symlink("/dev/zero", path).unwrap(),
        "dangling" => symlink("nowhere", path).unwrap(),
        "loop" => symlink(path.file_name().unwrap(), path).unwrap(),
        "link" => symlink("/", path).unwrap(),
        "long" => File::create(path).unwrap().set_len(5 << 30).unwrap(),
        _ => unreachable!("{kind}"),
    }
}

fn directory() -> (tempfile::TempDir, Utf8PathBuf) {
    let owner = tempfile::tempdir().unwrap();
    let path = Utf8PathBuf::try_from(owner.path().to_owned()).unwrap();
    (owner, path)
}

#[test]
fn name_that_does_not_exist_is_absent() {
    let (_owner, root) = directory();
    for path in [root.join("none"), root.join("no/such/way"), root.join("n".repeat(300))] {
        assert_eq!(read_if_exists(&path, MOST).unwrap(), None);
        assert!(!exists(&path).unwrap());
    }
}

#[test]
fn file_is_read_through_links() {
    let (_owner, root) = directory();
    fs::write(root.join("file"), "text").unwrap();
    symlink("file", root.join("link")).unwrap();
    for name in ["file", "link"] {
        assert_eq!(read_if_exists(&root.join(name), MOST).unwrap().unwrap(), b"text");
        assert!(exists(&root.join(name)).unwrap());
    }
    assert!(!read_if_exists(Utf8Path::new("/proc/self/maps"), MOST).unwrap().unwrap().is_empty());
}

#[test]
fn what_cannot_be_read_is_never_absent() {
    let (_owner, root) = directory();
    for (name, said) in UNREADABLE {
        let path = root.join(name);
        make_unreadable(name, &path);
        let error = chain(&read_if_exists(&path, MOST).unwrap_err());
        assert!(error.starts_with(&format!("read {path}: ")) && error.contains(said), "{error}");
        assert_eq!(exists(&path).ok(), (name == "long").then_some(true), "{name}");
    }
}

#[test]
fn way_that_is_no_directory_is_no_absence() {
    let (_owner, root) = directory();
    fs::write(root.join("file"), "").unwrap();
    symlink("nowhere", root.join("dangling")).unwrap();
    symlink("loop", root.join("loop")).unwrap();
    for (way, said) in [
        ("file", "file is a file, not a directory"),
        ("file/further", "file is a file, not a directory"),
        ("dangling", "dangling: it is a link to nowhere, which is not there"),
        ("loop", "symbolic link"),
    ] {
        let path = root.join(way).join("f.out");
        let error = chain(&read_if_exists(&path, MOST).unwrap_err());
        assert!(error.starts_with(&format!("read {path}: ")) && error.contains(said), "{error}");
        assert!(exists(&path).is_err(), "{path}");
    }
}

#[test]
fn longest_file_is_read_and_not_a_byte_more() {
    let (_owner, root) = directory();
    let path = root.join("file");
    fs::write(&path, "1234").unwrap();
    assert_eq!(read_if_exists(&path, 4).unwrap().unwrap(), b"1234");
    let error = chain(&read_if_exists(&path, 3).unwrap_err());
    assert!(error.ends_with("it has 4 bytes, more than the 3 it may have"), "{error}");
    // The kernel's files have no length beforehand.
    assert!(read_if_exists(Utf8Path::new("/proc/self/maps"), 10).is_err());
}
