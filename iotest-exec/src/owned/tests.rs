//! Directories with a marker, without one, with another's, and of makers that have ended.

use std::fs;

use camino::Utf8PathBuf;

use super::*;
use crate::fault::chain;

const KINDS: &[DirKind] = &[DirKind::Scratch, DirKind::Sockets];

struct TestDir(tempfile::TempDir);

impl TestDir {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn dir(&self) -> Utf8PathBuf {
        Utf8PathBuf::from_path_buf(self.0.path().to_owned()).unwrap()
    }

    /// Makes a directory with a file in it.
    fn owned(&self, name: &str) -> OwnedDir {
        let owned = OwnedDir::create_in(&self.dir(), name, DirKind::Scratch).unwrap();
        fs::write(owned.path().join("file"), "").unwrap();
        owned
    }

    /// Makes a directory as one left by a process that has ended.
    fn left(&self, name: &str) -> Utf8PathBuf {
        let path = self.owned(name).path().to_owned();
        self.pretend_ended(name);
        path
    }

    /// Changes a marker to that of a process that has ended.
    fn pretend_ended(&self, name: &str) {
        let marker = marker::path(&self.dir().join(name));
        let text = fs::read_to_string(&marker).unwrap();
        let owner = ProcessIdentity::current().unwrap().to_string();
        let mut words: Vec<&str> = owner.split(' ').collect();
        words[1] = "1";
        assert!(text.contains(&owner), "{text}");
        fs::write(&marker, text.replace(&owner, &words.join(" "))).unwrap();
    }

    fn names(&self) -> Vec<String> {
        let entries = self.dir().read_dir_utf8().unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_owned()).collect();
        names.sort_unstable();
        names
    }
}

#[test]
fn directory_of_a_process_is_found_by_its_marker_unless_kept() {
    let test_dir = TestDir::new();
    let pid = std::process::id();
    let find = |pid| find(&test_dir.dir(), "a", DirKind::Scratch, pid);
    assert_eq!(find(pid), None);
    fs::create_dir(test_dir.dir().join("a")).unwrap();
    let kept = test_dir.owned("a");
    kept.keep().unwrap();
    assert_eq!(find(pid), None);
    let left = test_dir.owned("a");
    assert_eq!(find(pid).as_deref(), Some(left.path()));
    assert_eq!(find(pid + 1), None);
    assert_eq!(super::find(&test_dir.dir(), "a", DirKind::Sockets, pid), None);
    left.remove().unwrap();
    assert_eq!(find(pid), None);
}

#[test]
fn directory_and_marker_are_created_and_removed_together() {
    let test_dir = TestDir::new();
    let (first, second) = (test_dir.owned("a"), test_dir.owned("a"));
    assert_eq!(test_dir.names(), [".a.2.iotest", ".a.iotest", "a", "a.2"]);
    assert_eq!(fs::read_dir(first.path()).unwrap().count(), 1, "the marker is not inside");
    first.remove().unwrap();
    remove(second.path(), KINDS).unwrap();
    remove(second.path(), KINDS).unwrap();
    assert!(test_dir.names().is_empty(), "{:?}", test_dir.names());
}

#[test]
fn name_that_is_taken_is_left_as_it_is() {
    let test_dir = TestDir::new();
    fs::create_dir(test_dir.dir().join("a")).unwrap();
    fs::write(test_dir.dir().join("a/file"), "").unwrap();
    assert_eq!(test_dir.owned("a").path().file_name(), Some("a.2"));
    assert!(OwnedDir::create(test_dir.dir().join("a"), DirKind::Run).is_err());
    assert_eq!(test_dir.names(), [".a.2.iotest", "a", "a.2"]);
    assert!(test_dir.dir().join("a/file").exists());
}

#[test]
fn unmarked_directory_is_never_removed() {
    let test_dir = TestDir::new();
    let foreign = test_dir.dir().join("foreign");
    fs::create_dir(&foreign).unwrap();
    let refused = |dir: &Utf8Path, kinds: &[DirKind]| chain(&remove(dir, kinds).unwrap_err());
    assert!(refused(&foreign, KINDS).contains("did not create it"), "{}", refused(&foreign, KINDS));
    fs::write(marker::path(&foreign), "something else").unwrap();
    assert!(refused(&foreign, KINDS).contains("cannot be read"), "{}", refused(&foreign, KINDS));
    let run = OwnedDir::create_in(&test_dir.dir(), "run", DirKind::Run).unwrap();
    assert!(
        refused(run.path(), KINDS).contains("another purpose"),
        "{}",
        refused(run.path(), KINDS)
    );
    assert!(is_marked(run.path(), DirKind::Run) && !is_marked(run.path(), DirKind::Scratch));
    assert!(foreign.exists() && run.path().exists());
}

#[test]
fn replaced_directory_is_never_removed() {
    let test_dir = TestDir::new();
    let owned = test_dir.owned("a");
    let precious = test_dir.dir().join("precious");
    fs::create_dir(&precious).unwrap();
    fs::write(precious.join("file"), "keep me").unwrap();
    fs::remove_dir_all(owned.path()).unwrap();
    fs::rename(&precious, owned.path()).unwrap();
    assert!(owned.remove().is_err() && remove(owned.path(), KINDS).is_err());
    assert!(!is_marked(owned.path(), DirKind::Scratch));
    drop(owned);
    test_dir.pretend_ended("a");
    let abandoned = remove_abandoned(&test_dir.dir());
    assert_eq!((abandoned.removed.len(), abandoned.refused.len()), (0, 1), "{abandoned:?}");
    assert_eq!(fs::read(test_dir.dir().join("a/file")).unwrap(), b"keep me");
    // It is reported once.
    assert_eq!(remove_abandoned(&test_dir.dir()), CleanupReport::default());
}

#[test]
fn only_abandoned_directories_are_removed() {
    let test_dir = TestDir::new();
    let left = test_dir.left("left");
    let kept = test_dir.left("kept");
    keep(&kept).unwrap();
    let alive = test_dir.owned("alive");
    let gone = test_dir.left("gone");
    fs::remove_dir_all(&gone).unwrap();
    fs::create_dir(test_dir.dir().join("foreign")).unwrap();
    fs::write(test_dir.dir().join(".foreign.iotest"), "").unwrap();
    // Its maker has ended, but another process answers for it too.
    let shared = test_dir.owned("shared");
    shared.add_owners(&ProcessIdentity::parents()).unwrap();
    drop(shared);
    test_dir.pretend_ended("shared");

    let abandoned = remove_abandoned(&test_dir.dir());
    assert_eq!(abandoned, CleanupReport { removed: vec![left], ..CleanupReport::default() });
    let expected = [
        ".alive.iotest",
        ".foreign.iotest",
        ".kept.iotest",
        ".shared.iotest",
        "alive",
        "foreign",
        "kept",
        "shared",
    ];
    assert_eq!(test_dir.names(), expected);
    assert_eq!(remove_abandoned(&test_dir.dir().join("missing")), CleanupReport::default());
    assert_eq!(remove_abandoned(&test_dir.dir().join(".foreign.iotest")), CleanupReport::default());
    drop(alive);
}

#[test]
fn owner_in_another_namespace_counts_as_live_while_it_holds_the_lock() {
    let test_dir = TestDir::new();
    let owned = test_dir.owned("a");
    let path = marker::path(owned.path());
    let current = ProcessIdentity::current().unwrap().to_string();
    let elsewhere = current.rsplit_once(' ').unwrap().0.to_owned() + " another-boot";
    let text = fs::read_to_string(&path).unwrap().replace(&current, &elsewhere);
    fs::write(&path, text).unwrap();
    assert_eq!(remove_abandoned(&test_dir.dir()), CleanupReport::default());
    drop(owned);
    assert_eq!(remove_abandoned(&test_dir.dir()).removed.len(), 1);
    assert!(test_dir.names().is_empty(), "{:?}", test_dir.names());
}

#[test]
fn directory_without_identity_is_removed_if_it_is_empty() {
    let test_dir = TestDir::new();
    for name in ["empty", "full", "none"] {
        drop(marker::create(&test_dir.dir().join(name), DirKind::Scratch).unwrap());
        test_dir.pretend_ended(name);
    }
    fs::create_dir(test_dir.dir().join("empty")).unwrap();
    fs::create_dir_all(test_dir.dir().join("full/precious")).unwrap();
    let abandoned = remove_abandoned(&test_dir.dir());
    assert_eq!((abandoned.removed.len(), abandoned.refused.len()), (1, 1), "{abandoned:?}");
    assert_eq!(test_dir.names(), [".full.iotest", "full"]);
}
