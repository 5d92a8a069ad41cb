//! Directories with a mark, without one, with another's, and of makers that have ended.

use std::fs;

use camino::Utf8PathBuf;

use super::*;
use crate::fault::chain;

const KINDS: &[Kind] = &[Kind::Scratch, Kind::Sockets];

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn dir(&self) -> Utf8PathBuf {
        Utf8PathBuf::from_path_buf(self.0.path().to_owned()).unwrap()
    }

    /// Makes a directory with a file in it.
    fn owned(&self, name: &str) -> OwnedDir {
        let owned = OwnedDir::create_in(&self.dir(), name, Kind::Scratch).unwrap();
        fs::write(owned.path().join("file"), "").unwrap();
        owned
    }

    /// Makes a directory as one left by a process that has ended.
    fn left(&self, name: &str) -> Utf8PathBuf {
        let path = self.owned(name).path().to_owned();
        self.pretend_ended(name);
        path
    }

    /// Changes a mark to that of a process that has ended.
    fn pretend_ended(&self, name: &str) {
        let mark = marker::path(&self.dir().join(name));
        let text = fs::read_to_string(&mark).unwrap();
        let owner = ProcessIdentity::myself().unwrap().to_string();
        let mut words: Vec<&str> = owner.split(' ').collect();
        words[1] = "1";
        assert!(text.contains(&owner), "{text}");
        fs::write(&mark, text.replace(&owner, &words.join(" "))).unwrap();
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
fn directory_of_a_process_is_found_by_its_mark_unless_kept() {
    let place = Place::new();
    let pid = std::process::id();
    let find = |pid| find(&place.dir(), "a", Kind::Scratch, pid);
    assert_eq!(find(pid), None);
    fs::create_dir(place.dir().join("a")).unwrap();
    let kept = place.owned("a");
    kept.keep().unwrap();
    assert_eq!(find(pid), None);
    let left = place.owned("a");
    assert_eq!(find(pid).as_deref(), Some(left.path()));
    assert_eq!(find(pid + 1), None);
    assert_eq!(super::find(&place.dir(), "a", Kind::Sockets, pid), None);
    left.remove().unwrap();
    assert_eq!(find(pid), None);
}

#[test]
fn directory_and_mark_come_and_go_together() {
    let place = Place::new();
    let (first, second) = (place.owned("a"), place.owned("a"));
    assert_eq!(place.names(), [".a.2.iotest", ".a.iotest", "a", "a.2"]);
    assert_eq!(fs::read_dir(first.path()).unwrap().count(), 1, "the mark is not inside");
    first.remove().unwrap();
    remove(second.path(), KINDS).unwrap();
    remove(second.path(), KINDS).unwrap();
    assert!(place.names().is_empty(), "{:?}", place.names());
}

#[test]
fn name_that_is_taken_is_left_as_it_is() {
    let place = Place::new();
    fs::create_dir(place.dir().join("a")).unwrap();
    fs::write(place.dir().join("a/file"), "").unwrap();
    assert_eq!(place.owned("a").path().file_name(), Some("a.2"));
    assert!(OwnedDir::create(place.dir().join("a"), Kind::Run).is_err());
    assert_eq!(place.names(), [".a.2.iotest", "a", "a.2"]);
    assert!(place.dir().join("a/file").exists());
}

#[test]
fn unmarked_directory_is_never_removed() {
    let place = Place::new();
    let foreign = place.dir().join("foreign");
    fs::create_dir(&foreign).unwrap();
    let refused = |dir: &Utf8Path, kinds: &[Kind]| chain(&remove(dir, kinds).unwrap_err());
    assert!(refused(&foreign, KINDS).contains("is not ours"), "{}", refused(&foreign, KINDS));
    fs::write(marker::path(&foreign), "something else").unwrap();
    assert!(refused(&foreign, KINDS).contains("cannot be read"), "{}", refused(&foreign, KINDS));
    let run = OwnedDir::create_in(&place.dir(), "run", Kind::Run).unwrap();
    assert!(refused(run.path(), KINDS).contains("other use"), "{}", refused(run.path(), KINDS));
    assert!(is_marked(run.path(), Kind::Run) && !is_marked(run.path(), Kind::Scratch));
    assert!(foreign.exists() && run.path().exists());
}

#[test]
fn exchanged_directory_is_never_removed() {
    let place = Place::new();
    let owned = place.owned("a");
    let precious = place.dir().join("precious");
    fs::create_dir(&precious).unwrap();
    fs::write(precious.join("file"), "keep me").unwrap();
    fs::remove_dir_all(owned.path()).unwrap();
    fs::rename(&precious, owned.path()).unwrap();
    assert!(owned.remove().is_err() && remove(owned.path(), KINDS).is_err());
    assert!(!is_marked(owned.path(), Kind::Scratch));
    drop(owned);
    place.pretend_ended("a");
    let abandoned = remove_abandoned(&place.dir());
    assert_eq!((abandoned.removed.len(), abandoned.refused.len()), (0, 1), "{abandoned:?}");
    assert_eq!(fs::read(place.dir().join("a/file")).unwrap(), b"keep me");
    // It is told once.
    assert_eq!(remove_abandoned(&place.dir()), Abandoned::default());
}

#[test]
fn what_ended_processes_have_left_is_removed_and_nothing_else() {
    let place = Place::new();
    let left = place.left("left");
    let kept = place.left("kept");
    keep(&kept).unwrap();
    let alive = place.owned("alive");
    let gone = place.left("gone");
    fs::remove_dir_all(&gone).unwrap();
    fs::create_dir(place.dir().join("foreign")).unwrap();
    fs::write(place.dir().join(".foreign.iotest"), "").unwrap();
    // Its maker has ended, but another process answers for it too.
    let shared = place.owned("shared");
    shared.share_with(&ProcessIdentity::parents()).unwrap();
    drop(shared);
    place.pretend_ended("shared");

    let abandoned = remove_abandoned(&place.dir());
    assert_eq!(abandoned, Abandoned { removed: vec![left], ..Abandoned::default() });
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
    assert_eq!(place.names(), expected);
    assert_eq!(remove_abandoned(&place.dir().join("missing")), Abandoned::default());
    assert_eq!(remove_abandoned(&place.dir().join(".foreign.iotest")), Abandoned::default());
    drop(alive);
}

#[test]
fn maker_that_cannot_be_seen_from_here_holds_a_lock() {
    let place = Place::new();
    let owned = place.owned("a");
    let path = marker::path(owned.path());
    let myself = ProcessIdentity::myself().unwrap().to_string();
    let elsewhere = myself.rsplit_once(' ').unwrap().0.to_owned() + " another-boot";
    let text = fs::read_to_string(&path).unwrap().replace(&myself, &elsewhere);
    fs::write(&path, text).unwrap();
    assert_eq!(remove_abandoned(&place.dir()), Abandoned::default());
    drop(owned);
    assert_eq!(remove_abandoned(&place.dir()).removed.len(), 1);
    assert!(place.names().is_empty(), "{:?}", place.names());
}

#[test]
fn directory_whose_maker_was_killed_at_once_is_removed_if_it_is_empty() {
    let place = Place::new();
    for name in ["empty", "full", "none"] {
        drop(marker::create(&place.dir().join(name), Kind::Scratch).unwrap());
        place.pretend_ended(name);
    }
    fs::create_dir(place.dir().join("empty")).unwrap();
    fs::create_dir_all(place.dir().join("full/precious")).unwrap();
    let abandoned = remove_abandoned(&place.dir());
    assert_eq!((abandoned.removed.len(), abandoned.refused.len()), (1, 1), "{abandoned:?}");
    assert_eq!(place.names(), [".full.iotest", "full"]);
}
