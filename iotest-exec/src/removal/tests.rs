//! Trees that are deep, wide, closed, mounted over, exchanged and written into.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::Duration;

use camino::Utf8PathBuf;

use super::*;
use crate::deadline::{Deadline, Timeouts};
use crate::process::{Invocation, Stream, Streams};
use crate::removal::open::Opener;
use crate::removal::walk::Walk;

/// In the environment of a test that runs in namespaces of its own.
const INSIDE: &str = "IOTEST_TEST_IN_NAMESPACE";

struct TestDir {
    root: tempfile::TempDir,
}

impl TestDir {
    fn new() -> Self {
        // In memory where that can be: trees are large.
        let root = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        let test_dir = Self { root: root.unwrap() };
        fs::create_dir(test_dir.tree()).unwrap();
        test_dir
    }

    fn root(&self) -> Utf8PathBuf {
        Utf8PathBuf::from_path_buf(self.root.path().to_owned()).unwrap()
    }

    fn tree(&self) -> Utf8PathBuf {
        self.root().join("tree")
    }

    /// Makes a directory with something that must stay.
    fn precious(&self) -> Utf8PathBuf {
        let precious = self.root().join("precious");
        fs::create_dir_all(precious.join("deep")).unwrap();
        fs::write(precious.join("deep/file"), "keep me").unwrap();
        precious
    }

    fn precious_is_whole(&self) {
        assert_eq!(fs::read(self.root().join("precious/deep/file")).unwrap(), b"keep me");
    }
}

fn soon() -> Deadline {
    Timeouts::default().after(Duration::from_secs(60))
}

fn run(words: &[&str]) {
    Invocation::new(words[0]).args(&words[1..]).run(soon()).unwrap().checked().unwrap();
}

/// Runs the test of this name in a namespace in which it may mount; returns whether it must run here.
fn in_namespace(name: &str) -> bool {
    if std::env::vars_os().any(|(variable, _)| variable == INSIDE) {
        return true;
    }
    let program = std::env::current_exe().unwrap();
    let name = format!("removal::tests::{name}");
    let output = Invocation::new("unshare")
        .args(["-r", "-m", "--propagation", "private", program.to_str().unwrap()])
        .args(["--exact", &name, "--nocapture"])
        .env(INSIDE, "1")
        .run(soon())
        .unwrap();
    assert!(
        output.status.success(),
        "{name} in a mount namespace of its own (which needs root, or a kernel that gives users \
         namespaces):\n{}{}",
        output.stdout_text(),
        output.stderr_text()
    );
    false
}

/// Removes by each way of opening, of trees that `make` makes.
fn by_each_way(make: impl Fn(&TestDir), check: impl Fn(&TestDir, Result<(), RemoveErrors>)) {
    for opener in [Opener::Beneath, Opener::Compare] {
        let test_dir = TestDir::new();
        make(&test_dir);
        let parent = fs::File::open(test_dir.root()).unwrap();
        let tree = test_dir.tree();
        let mut walk = Walk::new(opener, std::os::fd::AsFd::as_fd(&parent), &tree);
        walk.run("tree", None);
        let errors = walk.errors;
        check(&test_dir, if errors.is_empty() { Ok(()) } else { Err(errors) });
    }
}

fn gone(test_dir: &TestDir, result: Result<(), RemoveErrors>) {
    result.unwrap();
    assert!(!test_dir.tree().exists());
}

#[test]
fn missing_directory_is_fine_and_one_without_a_name_is_not() {
    let test_dir = TestDir::new();
    remove_tree(&test_dir.root().join("missing")).unwrap();
    remove_tree(&test_dir.root().join("missing/too")).unwrap();
    for nameless in ["/", "..", ""] {
        assert!(remove_tree(nameless.into()).is_err(), "{nameless}");
    }
}

#[test]
fn names_of_any_bytes_and_files_of_any_kind_are_removed() {
    by_each_way(
        |test_dir| {
            let tree = test_dir.tree();
            let odd = OsStr::from_bytes(b"\xff\xfe\n*");
            fs::create_dir(tree.as_std_path().join(odd)).unwrap();
            fs::write(tree.as_std_path().join(odd).join("x".repeat(255)), "").unwrap();
            std::os::unix::net::UnixListener::bind(tree.join("socket")).unwrap();
            run(&["mkfifo", tree.join("fifo").as_str()]);
            symlink(test_dir.precious(), tree.join("link")).unwrap();
            symlink("nowhere", tree.join("dangling")).unwrap();
        },
        |test_dir, result| {
            gone(test_dir, result);
            test_dir.precious_is_whole();
        },
    );
}

#[test]
fn ten_thousand_levels_and_a_hundred_thousand_entries_are_removed() {
    by_each_way(
        |test_dir| {
            // No path is long enough to name the last one.
            let perl = "chdir shift; for (1..10000) { mkdir 'd'; mkdir 'e'; chdir 'd' or die }";
            run(&["perl", "-e", perl, test_dir.tree().as_str()]);
            let wide = test_dir.tree().join("wide");
            fs::create_dir(&wide).unwrap();
            (0..100_000).for_each(|n| fs::write(wide.join(n.to_string()), "").unwrap());
        },
        gone,
    );
}

#[test]
fn closed_and_frozen_directories_are_removed() {
    by_each_way(
        |test_dir| {
            let tree = test_dir.tree();
            for mode in [0o000, 0o400, 0o100, 0o500] {
                let closed = tree.join(format!("closed-{mode:o}/inner"));
                fs::create_dir_all(&closed).unwrap();
                fs::write(closed.join("file"), "").unwrap();
                let outer = closed.parent().unwrap();
                for dir in [&*closed, outer] {
                    fs::set_permissions(dir, Permissions::from_mode(mode)).unwrap();
                }
            }
            fs::create_dir(tree.join("frozen")).unwrap();
            fs::write(tree.join("frozen/file"), "").unwrap();
            // Only root may freeze, and only on some file systems.
            let freeze = format!("chattr -R +i {tree}/frozen; chattr +a {tree}");
            drop(Invocation::new("sh").args(["-c", &freeze]).run(soon()));
        },
        gone,
    );
}

#[test]
fn other_directory_of_the_name_is_left_alone() {
    let test_dir = TestDir::new();
    let identity = DirIdentity::of_path(&test_dir.tree()).unwrap();
    fs::rename(test_dir.tree(), test_dir.root().join("moved")).unwrap();
    test_dir.precious();
    fs::rename(test_dir.root().join("precious"), test_dir.tree()).unwrap();
    let error = remove_identified(&test_dir.tree(), &identity).unwrap_err();
    let text = crate::fault::chain(&error);
    assert!(text.contains("is not the directory that iotest created there"), "{text}");
    assert!(test_dir.tree().join("deep/file").exists());
    // A link to it, or a file, is none either.
    fs::rename(test_dir.tree(), test_dir.root().join("precious")).unwrap();
    symlink("precious", test_dir.tree()).unwrap();
    assert!(remove_identified(&test_dir.tree(), &identity).is_err());
    fs::remove_file(test_dir.tree()).unwrap();
    fs::write(test_dir.tree(), "").unwrap();
    assert!(remove_identified(&test_dir.tree(), &identity).is_err());
    test_dir.precious_is_whole();
    remove_identified(&test_dir.root().join("moved"), &identity).unwrap();
    assert!(!test_dir.root().join("moved").exists());
}

#[test]
fn current_directory_of_another_process_is_removed() {
    let test_dir = TestDir::new();
    let sleeper = Invocation::new("sleep").arg("60").current_dir(test_dir.tree());
    let _sleeper = sleeper.spawn(Streams::null()).unwrap();
    remove_tree(&test_dir.tree()).unwrap();
    assert!(!test_dir.tree().exists());
}

#[test]
fn directory_into_which_a_dying_process_writes_is_removed() {
    let test_dir = TestDir::new();
    let script = "cd \"$0\"; echo; i=0; while [ $i -lt 400 ]; do mkdir -p $i/$i; : >$i/f; \
                  i=$((i+1)); done";
    let mut writer = Invocation::new("sh")
        .args(["-c", script, test_dir.tree().as_str()])
        .spawn(Streams::null().stdout(Stream::Pipe))
        .unwrap();
    std::io::Read::read_exact(&mut writer.take_stdout().unwrap(), &mut [0]).unwrap();
    remove_tree(&test_dir.tree()).unwrap();
    assert!(!test_dir.tree().exists());
}

#[test]
fn replaced_names_do_not_redirect_the_walk() {
    let test_dir = TestDir::new();
    let precious = test_dir.precious();
    for n in 0..200 {
        fs::create_dir_all(test_dir.tree().join(format!("d{n}/inner"))).unwrap();
    }
    // Directories become links to what is precious while they are removed, again and again.
    let script = "cd \"$0\"; echo; i=0; while [ $i -lt 200 ]; do \
                  mv d$i e$i 2>/dev/null; ln -s \"$1\" d$i 2>/dev/null; i=$((i+1)); done";
    let mut swapper = Invocation::new("sh")
        .args(["-c", script, test_dir.tree().as_str(), precious.as_str()])
        .spawn(Streams::null().stdout(Stream::Pipe))
        .unwrap();
    std::io::Read::read_exact(&mut swapper.take_stdout().unwrap(), &mut [0]).unwrap();
    remove_tree(&test_dir.tree()).unwrap();
    test_dir.precious_is_whole();
}

#[test]
fn mounts_are_not_entered_but_named() {
    if !in_namespace("mounts_are_not_entered_but_named") {
        return;
    }
    by_each_way(
        |test_dir| {
            let (tree, precious) = (test_dir.tree(), test_dir.precious());
            for name in ["bind", "tmpfs", "deep/er", "gone"] {
                fs::create_dir_all(tree.join(name)).unwrap();
            }
            fs::write(tree.join("gone/file"), "").unwrap();
            fs::write(tree.join("file"), "").unwrap();
            // Of the same file system, of another, deep down, and of a single file.
            run(&["mount", "--bind", precious.as_str(), tree.join("bind").as_str()]);
            run(&["mount", "-t", "tmpfs", "none", tree.join("tmpfs").as_str()]);
            fs::write(tree.join("tmpfs/inside"), "keep me").unwrap();
            run(&["mount", "--bind", precious.as_str(), tree.join("deep/er").as_str()]);
            let single = precious.join("deep/file");
            run(&["mount", "--bind", single.as_str(), tree.join("file").as_str()]);
        },
        |test_dir, result| {
            let errors = result.unwrap_err();
            let text = errors.to_string();
            let tree = test_dir.tree();
            for (name, kind) in [("bind", ""), ("tmpfs", "tmpfs"), ("deep/er", ""), ("file", "")] {
                let named = format!("{tree}/{name} is a mount point ({kind}");
                assert!(text.contains(&named), "{named}: {text}");
                assert!(text.contains(&format!("`umount {tree}/{name}`")), "{text}");
            }
            assert_eq!((errors.first.len(), errors.more), (4, 0), "{text}");
            test_dir.precious_is_whole();
            assert!(tree.join("tmpfs/inside").exists());
            assert!(!tree.join("gone").exists(), "what lies beside goes");
            for name in ["bind", "tmpfs", "deep/er", "file"] {
                run(&["umount", tree.join(name).as_str()]);
            }
            remove_tree(&tree).unwrap();
            assert!(!tree.exists());
        },
    );
}

#[test]
fn directory_that_is_itself_mounted_on_is_left_alone() {
    if !in_namespace("directory_that_is_itself_mounted_on_is_left_alone") {
        return;
    }
    by_each_way(
        |test_dir| {
            let precious = test_dir.precious();
            run(&["mount", "--bind", precious.as_str(), test_dir.tree().as_str()]);
        },
        |test_dir, result| {
            let text = result.unwrap_err().to_string();
            assert!(text.contains(&format!("{} is a mount point", test_dir.tree())), "{text}");
            test_dir.precious_is_whole();
            run(&["umount", test_dir.tree().as_str()]);
        },
    );
}

#[test]
fn read_only_file_system_is_named() {
    if !in_namespace("read_only_file_system_is_named") {
        return;
    }
    let test_dir = TestDir::new();
    let inner = test_dir.tree().join("inner");
    fs::create_dir_all(inner.join("deep")).unwrap();
    run(&["mount", "--bind", test_dir.tree().as_str(), test_dir.tree().as_str()]);
    run(&["mount", "-o", "remount,bind,ro", test_dir.tree().as_str()]);
    let text = crate::fault::chain(&remove_tree(&inner).unwrap_err());
    assert!(text.contains("(mounted read-only)"), "{text}");
    run(&["umount", test_dir.tree().as_str()]);
    assert!(inner.exists());
}
