//! Tests of what is found, unpacked and refused; nothing is downloaded.

use super::*;

fn tree(directory: &Path, name: &str, version: &str) {
    fs::create_dir_all(directory.join(name)).unwrap();
    fs::write(directory.join(name).join("VERSION"), format!("{version}\n")).unwrap();
}

fn soon() -> Instant {
    Instant::now() + std::time::Duration::from_secs(60)
}

#[test]
fn tree_is_found_by_its_release() {
    let scratch = tempfile::tempdir().unwrap();
    let directory = scratch.path();
    assert_eq!(unpacked(&directory.join("absent"), "7.2"), None);
    tree(directory, "7.2.0", "7.2.0");
    tree(directory, "part", "10.0.2");
    fs::create_dir(directory.join("10.0.2")).unwrap();
    assert_eq!(unpacked(directory, "7.2"), Some(directory.join("7.2.0")));
    assert_eq!(unpacked(directory, "10.0"), None, "neither half a tree nor an empty one is whole");
}

#[test]
fn trees_that_are_there_need_no_network() {
    let target = tempfile::tempdir().unwrap();
    let directory = directory(target.path());
    assert_eq!(offers_sources(target.path()), is_debian_12(&OsRelease::read()));
    tree(&directory, "10.0.2", "10.0.2");
    tree(&directory, "7.2.0", "7.2.0");
    assert!(offers_sources(target.path()));
    let mut env = Env::read();
    env.path = vec![];
    let trees = sources(&env, target.path(), Instant::now()).unwrap();
    assert_eq!(trees, [directory.join("7.2.0"), directory.join("10.0.2")]);
}

#[test]
fn upstreams_tarball_is_told_from_debians() {
    assert!(is_tarball("qemu_10.0.2+ds.orig.tar.xz", "10.0"));
    assert!(is_tarball("qemu_7.2+dfsg.orig.tar.xz", "7.2"));
    assert!(!is_tarball("qemu_7.2+dfsg.orig.tar.xz", "10.0"));
    assert!(!is_tarball("qemu_7.2+dfsg.orig.tar.xz.asc", "7.2"));
    assert!(!is_tarball("qemu_7.2+dfsg.orig.tar.xz.FAILED", "7.2"));
    assert!(!is_tarball("qemu_7.2+dfsg-7+deb12u18.debian.tar.xz", "7.2"));
    assert!(!is_tarball("qemu_7.2+dfsg-7+deb12u18.dsc", "7.2"));
}

/// Packs a tree as upstream's tarball, below one directory, and returns its path.
fn pack(directory: &Path, version: &str) -> PathBuf {
    let downloads = directory.join("download");
    tree(&downloads, "qemu", version);
    let tarball = downloads.join("qemu_7.2.orig.tar");
    let step = Step::new("tar").args(["--create", "--directory"]).arg(&downloads);
    step.arg("--file").arg(&tarball).arg("qemu").answer().unwrap();
    tarball
}

#[test]
fn tarball_becomes_a_tree_called_by_its_version() {
    let scratch = tempfile::tempdir().unwrap();
    let directory = scratch.path();
    let tarball = pack(directory, "7.2.0");
    // What an earlier run left half done is not in the way.
    tree(directory, "part", "6.0");
    fs::write(directory.join("part/stale"), "").unwrap();
    let unpacked = unpack(&tarball, "7.2", directory, soon()).unwrap();
    assert_eq!(unpacked, directory.join("7.2.0"));
    assert_eq!(fs::read_to_string(unpacked.join("VERSION")).unwrap(), "7.2.0\n");
    assert!(!unpacked.join("stale").exists());
    assert!(!directory.join("part").exists());
    assert!(!directory.join("download").exists());
}

#[test]
fn tarball_of_another_release_or_cut_short_is_no_tree() {
    let scratch = tempfile::tempdir().unwrap();
    let directory = scratch.path();
    let tarball = pack(directory, "8.0.0");
    let error = unpack(&tarball, "7.2", directory, soon()).unwrap_err().to_string();
    assert!(
        error.ends_with("should be of QEMU 7.2 and its file VERSION says \"8.0.0\""),
        "{error}"
    );
    let tarball = pack(directory, "7.2.0");
    let whole = fs::read(&tarball).unwrap();
    // Two headers of 512 bytes, and a part of the file's text.
    fs::write(&tarball, &whole[..2 * 512 + 3]).unwrap();
    let error = unpack(&tarball, "7.2", directory, soon()).unwrap_err();
    assert!(matches!(error, SourcesError::Step(_)), "{error}");
    assert_eq!(unpacked(directory, "7.2"), None);
}

#[test]
fn failed_download_says_what_to_do() {
    let source = Step::new("no-such-program-here").status().unwrap_err();
    let error = SourcesError::Fetch { release: "7.2", source };
    assert_eq!(
        error.to_string(),
        "cannot download the sources of QEMU 7.2. Connect to the mirror of Debian, and try again; \
         or unpack those of QEMU 7.2 and 10.0 by hand, and name the trees by QEMU_SRC, with colons"
    );
}
