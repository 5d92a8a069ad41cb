//! Directories that are made, kept and removed.

use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use iotest_protocol::Status;

use super::*;
use crate::env::Settings;
use crate::scratch::leftover::{remove_leftover, retention};

const ID: &str = "bitmaps::merge::keeps_union::qcow2-file";

fn settings(root: &tempfile::TempDir) -> Settings {
    let root = root.path().to_str().unwrap().to_owned();
    Settings::from_vars(&|name| match name {
        "TEST_DIR" => Some(format!("{root}/scratch").into()),
        "SOCK_DIR" => Some(format!("{root}/s").into()),
        _ => None,
    })
    .unwrap()
}

fn case() -> (tempfile::TempDir, Settings, Scratch) {
    let root = tempfile::tempdir().unwrap();
    let settings = settings(&root);
    let scratch = Scratch::create(&settings, ID).unwrap();
    (root, settings, scratch)
}

#[test]
fn directories_are_the_owners_alone() {
    let (_root, _, scratch) = case();
    for dir in [scratch.dir(), scratch.sock_dir()] {
        assert_eq!(dir.metadata().unwrap().mode() & 0o777, 0o700, "{dir}");
    }
}

#[test]
fn two_attempts_of_one_case_never_share() {
    let (_root, settings, first) = case();
    let second = Scratch::create(&settings, ID).unwrap();
    assert_ne!(first.dir(), second.dir());
    assert_ne!(first.sock_dir(), second.sock_dir());
}

#[test]
fn good_case_leaves_nothing() {
    let (_root, settings, scratch) = case();
    std::fs::write(scratch.file("disk"), "data").unwrap();
    let closed = scratch.close(retention(settings.keep, Status::Pass));
    assert!(closed.kept.is_none() && closed.faults.is_empty(), "{closed:?}");
    assert_eq!(settings.test_dir.read_dir().unwrap().count(), 0);
    assert_eq!(settings.sock_dir.read_dir().unwrap().count(), 0);
}

#[test]
fn bad_case_keeps_its_files_and_says_where() {
    let (_root, settings, scratch) = case();
    std::fs::write(scratch.file("disk"), "data").unwrap();
    let closed = scratch.close(retention(settings.keep, Status::Fail));
    assert_eq!(std::fs::read(closed.kept.unwrap().join("disk")).unwrap(), b"data");
    assert_eq!(settings.sock_dir.read_dir().unwrap().count(), 0);
    // Its mark says so, for later runs.
    let mark = std::fs::read_dir(&settings.test_dir).unwrap().map(|entry| entry.unwrap().path());
    let mark = mark.filter(|path| path.is_file()).map(std::fs::read_to_string);
    let marks: Vec<String> = mark.map(Result::unwrap).collect();
    assert!(marks.len() == 1 && marks[0].ends_with("kept\n"), "{marks:?}");
}

#[test]
fn keeping_follows_the_setting() {
    use Retention::{Keep, Remove};
    for (keep, good, bad) in [
        (KeepScratch::Never, Remove, Remove),
        (KeepScratch::OnFailure, Remove, Keep),
        (KeepScratch::Always, Keep, Keep),
    ] {
        assert_eq!(retention(keep, Status::Pass), good);
        assert_eq!(retention(keep, Status::Fail), bad);
    }
}

#[test]
fn forgotten_scratch_is_removed() {
    let (_root, settings, scratch) = case();
    drop(scratch);
    assert_eq!(settings.test_dir.read_dir().unwrap().count(), 0);
}

#[test]
fn removal_follows_no_link() {
    let (root, _, scratch) = case();
    let precious = root.path().join("precious");
    std::fs::create_dir(&precious).unwrap();
    std::fs::write(precious.join("file"), "keep me").unwrap();
    symlink(&precious, scratch.file("link")).unwrap();
    std::fs::remove_dir(scratch.sock_dir()).unwrap();
    let sock_dir = scratch.sock_dir().to_owned();
    symlink(&precious, &sock_dir).unwrap();
    let closed = scratch.close(Retention::Remove);
    assert_eq!(std::fs::read(precious.join("file")).unwrap(), b"keep me");
    // What has taken the place of a directory of ours is not ours.
    assert!(closed.faults[0].to_string().ends_with(sock_dir.as_str()), "{closed:?}");
    assert!(sock_dir.is_symlink());
}

#[test]
fn closed_directories_are_removed_too() {
    let (_root, settings, scratch) = case();
    let inner = scratch.file("locked");
    std::fs::create_dir_all(inner.join("deep")).unwrap();
    std::fs::set_permissions(&inner, PermissionsExt::from_mode(0o000)).unwrap();
    let closed = scratch.close(Retention::Remove);
    assert!(closed.faults.is_empty(), "{closed:?}");
    assert_eq!(settings.test_dir.read_dir().unwrap().count(), 0);
}

#[test]
fn what_cannot_be_removed_is_reported() {
    let (root, _, scratch) = case();
    let dir = scratch.dir().to_owned();
    // A file where the directory was: the removal must say so instead of hiding it.
    std::fs::rename(&dir, root.path().join("moved")).unwrap();
    std::fs::write(&dir, "").unwrap();
    let closed = scratch.close(Retention::Remove);
    assert!(closed.faults[0].to_string().contains(dir.as_str()), "{closed:?}");
}

#[test]
fn directory_that_cannot_be_made_is_a_fault() {
    let root = tempfile::tempdir().unwrap();
    let settings = settings(&root);
    std::fs::write(&settings.sock_dir, "").unwrap();
    let fault = Scratch::create(&settings, ID).unwrap_err();
    assert!(fault.to_string().ends_with("/s (in SOCK_DIR)"), "{fault}");
    assert_eq!(settings.test_dir.read_dir().unwrap().count(), 0);
}

#[test]
fn socket_paths_fit_or_are_refused() {
    let (_root, _, scratch) = case();
    assert!(scratch.socket("qmp.sock").unwrap().starts_with(scratch.sock_dir()));
    let most = SOCKET_PATH_MAX - scratch.sock_dir().as_str().len() - 1;
    let path = scratch.socket(&"x".repeat(most)).unwrap();
    std::os::unix::net::UnixListener::bind(path).unwrap();
    let error = scratch.socket(&"x".repeat(most + 1)).unwrap_err();
    assert_eq!(error.length, SOCKET_PATH_MAX + 1);
}

#[test]
fn file_names_stay_inside() {
    let (_root, _, scratch) = case();
    assert_eq!(scratch.file("a/b"), scratch.dir().join("a/b"));
    for name in ["", "/etc/passwd", "../x", "a/../../x"] {
        let outside = std::panic::catch_unwind(|| scratch.file(name));
        assert!(outside.is_err(), "{name}");
    }
}

#[test]
fn names_are_plain_short_and_distinct() {
    assert_eq!(names::directory(ID, 4711), "bitmaps.merge.keeps_union.qcow2-file.4711",);
    let long = format!("{}::qcow2-file", "m::".repeat(100));
    let longer = format!("{long}x");
    let odd = names::directory("a,b=c::d e", 1);
    assert!(odd.starts_with("a_b_c.d_e-") && odd.ends_with(".1"), "{odd}");
    assert!(names::directory(&long, u32::MAX).len() < 90);
    assert_ne!(names::directory(&long, 1), names::directory(&longer, 1));
    assert_ne!(names::directory("a.b", 1), names::directory("a::b", 1));
    assert!(names::sockets(&long, u32::MAX).len() <= 20, "{}", names::sockets(&long, u32::MAX));
}

#[test]
fn test_that_takes_its_own_directory_away_loses_nothing_of_others() {
    let (root, settings, scratch) = case();
    let precious = root.path().join("precious");
    std::fs::create_dir(&precious).unwrap();
    std::fs::write(precious.join("file"), "keep me").unwrap();
    let dir = scratch.dir().to_owned();
    std::fs::remove_dir_all(&dir).unwrap();
    std::fs::rename(&precious, &dir).unwrap();
    let closed = scratch.close(Retention::Remove);
    assert_eq!(closed.faults.len(), 1, "{closed:?}");
    assert_eq!(std::fs::read(dir.join("file")).unwrap(), b"keep me");
    // Nor does one that removes the mark: a later clean-up does not recognize the directory.
    let scratch = Scratch::create(&settings, ID).unwrap();
    let dir = scratch.dir().to_owned();
    std::fs::remove_file(settings.test_dir.join(format!(".{}.iotest", dir.file_name().unwrap())))
        .unwrap();
    assert!(remove_leftover(&dir).is_err() && dir.exists());
    drop(scratch);
    assert!(!dir.exists(), "who has made it knows it all the same");
}
