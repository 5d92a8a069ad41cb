//! QEMUs by name: added, used, removed, and what becomes of an addition that fails.
//!
//! The QEMU of this host is added by its directory. Mirrors are those that fail.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::symlink;

use camino::Utf8PathBuf;
use iotest_exec::process::HarnessChild as _;
use iotest_runtime::deadline::poll_until;
use iotest_runtime::process::{Child, Invocation, Output, Stream, Streams};
use rustix::process::Signal;

use crate::sandbox::{Sandbox, deadline};
use crate::settings::tools;

/// The variables that choose single programs.
const CHOICES: [&str; 5] =
    ["QEMU_PROG", "QEMU_IMG_PROG", "QEMU_IO_PROG", "QEMU_NBD_PROG", "QSD_PROG"];

/// Prepares `cargo iotest qemu`, with a store of the sandbox.
fn qemu(sandbox: &Sandbox, words: &[&str]) -> Invocation {
    with_store(sandbox, sandbox.runner(&["qemu"]).args(words))
}

fn with_store(sandbox: &Sandbox, program: Invocation) -> Invocation {
    let program = CHOICES.into_iter().fold(program, Invocation::env_remove);
    program.env("IOTEST_QEMU_DIR", store(sandbox).as_str())
}

fn store(sandbox: &Sandbox) -> Utf8PathBuf {
    sandbox.path("qemus")
}

/// Makes a directory with the programs of this host's QEMU.
fn host_qemu(sandbox: &Sandbox) -> String {
    let directory = sandbox.path("host");
    fs::create_dir(&directory).unwrap();
    for (tool, path) in tools() {
        symlink(path, directory.join(tool)).unwrap();
    }
    directory.canonicalize_utf8().unwrap().into_string()
}

fn good(program: Invocation) -> String {
    let output = program.run(deadline()).unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    output.stdout_text().into_owned()
}

fn refused(program: Invocation, status: i32, expected: &str) {
    let output = program.run(deadline()).unwrap();
    let text = shown(&output);
    assert_eq!(output.status.code(), Some(status), "{text}");
    assert!(text.contains(expected), "{expected}: {text}");
}

fn shown(output: &Output) -> String {
    format!("{}{}", output.stdout_text(), output.stderr_text())
}

/// Returns the names in the store, without those that begin with a dot and end in `lock`.
fn names(sandbox: &Sandbox) -> Vec<String> {
    let Ok(entries) = store(sandbox).read_dir_utf8() else { return vec![] };
    let names = entries.map(|entry| entry.unwrap().file_name().to_owned());
    let mut names: Vec<String> = names.filter(|name| !name.ends_with(".lock")).collect();
    names.sort_unstable();
    names
}

#[test]
fn existing_qemu_is_added_used_by_its_name_and_forgotten() {
    let sandbox = Sandbox::new();
    let (host, bin) = (host_qemu(&sandbox), store(&sandbox).join("mine/bin"));
    let added = good(qemu(&sandbox, &["add", &host, "--name=mine"]));
    assert!(added.starts_with("QEMU mine is ") && added.contains(bin.as_str()), "{added}");
    let again = good(qemu(&sandbox, &["add", &host, "--name=mine"]));
    assert!(again.starts_with("QEMU mine is here: "), "{again}");
    let image_tool = bin.join("qemu-img");
    assert_eq!(good(qemu(&sandbox, &["path", "mine", "qemu-img"])), format!("{image_tool}\n"));
    assert_eq!(good(qemu(&sandbox, &["path", "mine"])), format!("{bin}\n"));
    // A home that is reached by a link has the same QEMUs.
    symlink(store(&sandbox), sandbox.path("link")).unwrap();
    let linked =
        |words: &[&str]| qemu(&sandbox, words).env("IOTEST_QEMU_DIR", sandbox.path("link"));
    assert_eq!(good(linked(&["path", "mine"])), format!("{bin}\n"));
    assert!(good(linked(&["add", &host, "--name=mine"])).starts_with("QEMU mine is here: "));
    let version = good(qemu(&sandbox, &["run", "mine", "qemu-img", "--version"]));
    assert!(version.starts_with("qemu-img version "), "{version}");
    let list = good(qemu(&sandbox, &["list"]));
    assert!(list.contains(bin.as_str()) && list.contains("cargo iotest qemu add 11.1"), "{list}");

    let run = sandbox.misbehaviour(&["--qemu=mine", "passes_quietly", "--json"]);
    let report = good(with_store(&sandbox, run));
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let again = report["cases"][0]["attempts"][0]["run"]["again"].as_str().unwrap();
    assert!(again.ends_with(" --qemu=mine"), "{again}");
    let doctor = with_store(&sandbox, sandbox.runner(&["doctor"])).env("IOTEST_QEMU", "mine");
    let doctor = good(doctor);
    assert!(doctor.contains(&format!("  ok {image_tool} ")), "{doctor}");
    assert!(doctor.contains("\nAdded QEMUs "), "{doctor}");

    let another = sandbox.path("another");
    fs::create_dir(&another).unwrap();
    for (tool, path) in tools() {
        symlink(path, another.join(tool)).unwrap();
    }
    let other = qemu(&sandbox, &["add", another.as_str(), "--name=mine"]);
    refused(other, 2, "QEMU mine is another one, ");
    assert_eq!(good(qemu(&sandbox, &["remove", "mine"])), "QEMU mine is removed\n");
    assert!(fs::exists(format!("{host}/qemu-img")).unwrap());
    assert_eq!(names(&sandbox), [""; 0]);
}

#[test]
fn moved_store_is_used_where_it_is() {
    let sandbox = Sandbox::new();
    let host = host_qemu(&sandbox);
    good(qemu(&sandbox, &["add", &host, "--name=mine"]));
    let moved = sandbox.path("elsewhere");
    fs::rename(store(&sandbox), &moved).unwrap();
    let there = |words: &[&str]| qemu(&sandbox, words).env("IOTEST_QEMU_DIR", moved.as_str());
    let bin = moved.join("mine/bin");
    assert_eq!(good(there(&["path", "mine"])), format!("{bin}\n"));
    let version = good(there(&["run", "mine", "qemu-img", "--version"]));
    assert!(version.starts_with("qemu-img version "), "{version}");
    assert!(good(there(&["list"])).contains(bin.as_str()));
    assert!(good(there(&["add", &host, "--name=mine"])).starts_with("QEMU mine is here: "));
    let run = sandbox.misbehaviour(&["--qemu=mine", "passes_quietly"]);
    good(run.env("IOTEST_QEMU_DIR", moved.as_str()));
    assert_eq!(good(there(&["remove", "mine"])), "QEMU mine is removed\n");
    assert!(!moved.join("mine").exists() && fs::exists(format!("{host}/qemu-img")).unwrap());
}

#[test]
fn several_qemus_are_added_at_once_and_one_that_fails_hinders_no_other() {
    let sandbox = Sandbox::new();
    let host = host_qemu(&sandbox);
    let lone = sandbox.path("lone");
    fs::create_dir(&lone).unwrap();
    // Nothing is added if a word means nothing.
    refused(qemu(&sandbox, &["add", &host, "latest"]), 2, "`latest` is no QEMU: give a release");
    assert_eq!(names(&sandbox), [""; 0]);
    let named = ["add", &host, &host, "--name=mine"];
    refused(qemu(&sandbox, &named), 2, "--name is for a single QEMU, and several are given");
    let both = qemu(&sandbox, &["add", lone.as_str(), &host, &format!("{lone}/.")]);
    let output = both.run(deadline()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", shown(&output));
    assert_eq!(output.stderr_text().matches("no qemu-system-* is in it").count(), 2);
    assert!(output.stdout_text().contains("Use it by `cargo iotest --qemu "), "{}", shown(&output));
    assert_eq!(names(&sandbox).len(), 2, "{:?}", names(&sandbox));
}

#[test]
fn names_that_lead_nowhere_say_what_to_do() {
    let sandbox = Sandbox::new();
    good(qemu(&sandbox, &["add", &host_qemu(&sandbox), "--name=mine"]));
    let near = "did you mean `mine`?; `cargo iotest qemu add mini` adds it";
    refused(qemu(&sandbox, &["path", "mini"]), 2, near);
    refused(qemu(&sandbox, &["remove", "mini"]), 2, near);
    let missing = "QEMU mine has no program qemu-x; it has qemu-img, qemu-io, ";
    refused(qemu(&sandbox, &["run", "mine", "qemu-x"]), 2, missing);
    refused(qemu(&sandbox, &["path", "mine", "../mine"]), 2, "has no program ../mine");
    let run = |words: &[&str]| with_store(&sandbox, sandbox.misbehaviour(words));
    refused(
        run(&["--qemu=mini"]),
        2,
        &format!("`--qemu mini`: no QEMU mini in {}", store(&sandbox)),
    );
    let doctor = || with_store(&sandbox, sandbox.runner(&["doctor"]));
    refused(doctor().env("IOTEST_QEMU", "mini"), 2, "IOTEST_QEMU=mini: no QEMU mini in ");
    let both = doctor().env("IOTEST_QEMU", "mine").env("QSD_PROG", "/bin/true");
    refused(both, 2, "IOTEST_QEMU=mine: chooses every program, and QSD_PROG is set too");
    let relative = qemu(&sandbox, &["list"]).env("IOTEST_QEMU_DIR", "qemus");
    refused(relative, 2, "IOTEST_QEMU_DIR=qemus: is no absolute path");
    good(qemu(&sandbox, &["add", sandbox.path("host").as_str(), "--name=debian-x"]));
    assert_eq!(good(qemu(&sandbox, &["remove", "debian:x"])), "QEMU debian-x is removed\n");
    let without_home = qemu(&sandbox, &["list"]).env_remove("IOTEST_QEMU_DIR").env_remove("HOME");
    refused(without_home.env_remove("XDG_CACHE_HOME"), 2, "set IOTEST_QEMU_DIR to the absolute");
}

#[test]
fn directory_that_is_not_ours_stays() {
    let sandbox = Sandbox::new();
    let theirs = store(&sandbox).join("mine");
    fs::create_dir_all(theirs.join("precious")).unwrap();
    fs::write(theirs.join("qemu.json"), "{}").unwrap();
    let host = host_qemu(&sandbox);
    let unmarked = "it has no marker file";
    refused(qemu(&sandbox, &["add", &host, "--name=mine"]), 101, unmarked);
    refused(qemu(&sandbox, &["remove", "mine"]), 101, unmarked);
    let list = good(qemu(&sandbox, &["list"]));
    assert!(list.contains("QEMU mine in ") && list.contains("missing field"), "{list}");
    assert!(theirs.join("precious").is_dir());
    // Neither does a link lead out of the store.
    symlink(&theirs, store(&sandbox).join("link")).unwrap();
    refused(qemu(&sandbox, &["remove", "link"]), 101, unmarked);
    assert!(theirs.join("precious").is_dir() && theirs.join("qemu.json").is_file());
}

#[test]
fn one_of_two_additions_at_once_waits_for_the_other() {
    let sandbox = Sandbox::new();
    let host = host_qemu(&sandbox);
    let add = || qemu(&sandbox, &["add", &host, "--name=mine"]).spawn(Streams::null()).unwrap();
    let mut children: Vec<Child> = (0..4).map(|_| add()).collect();
    for child in &mut children {
        assert_eq!(child.wait_before(deadline()).unwrap().code(), Some(0));
    }
    good(qemu(&sandbox, &["run", "mine", "qemu-img", "--version"]));
}

/// Releases are downloaded by apt.
fn has_apt() -> bool {
    fs::exists("/usr/bin/apt-get").unwrap() && cfg!(target_arch = "x86_64")
}

#[test]
fn release_that_cannot_be_downloaded_leaves_nothing() {
    let sandbox = Sandbox::new();
    let add = |mirror: &str| qemu(&sandbox, &["add", "11.1"]).env("IOTEST_DEBIAN_MIRROR", mirror);
    if !has_apt() {
        return refused(add("http://127.0.0.1:1/debian"), 101, "add the directory of an installed");
    }
    let lists = "download the lists of trixie-backports from http://127.0.0.1:1/debian: ";
    refused(add("http://127.0.0.1:1/debian"), 101, lists);
    refused(add("file:///nowhere"), 101, "download the lists of trixie-backports from file:///");
    refused(add("nowhere"), 2, "IOTEST_DEBIAN_MIRROR=nowhere: is no address");
    assert_eq!(names(&sandbox), [""; 0]);
    let without = add("file:///nowhere").env("PATH", sandbox.path("bin").as_str());
    refused(without, 101, "apt-get is not in PATH; install apt, which most distributions have");
    assert_eq!(names(&sandbox), [""; 0]);
}

/// Starts an addition from a mirror that never answers, and waits until it is asked.
fn hanging(sandbox: &Sandbox, mirror: &TcpListener) -> (Child, TcpStream) {
    let child = from(mirror, qemu(sandbox, &["add", "11.1"])).spawn(Streams::null()).unwrap();
    (child, asked(mirror))
}

/// Lets a program download from a mirror.
fn from(mirror: &TcpListener, program: Invocation) -> Invocation {
    program.env("IOTEST_DEBIAN_MIRROR", format!("http://{}/debian", mirror.local_addr().unwrap()))
}

/// Waits until a mirror is asked.
fn asked(mirror: &TcpListener) -> TcpStream {
    mirror.set_nonblocking(true).unwrap();
    let asked = poll_until("the request to the mirror", deadline(), || match mirror.accept() {
        Ok((connection, _)) => Ok(Some(connection)),
        Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => Ok(None),
        Err(error) => Err(error),
    });
    asked.unwrap()
}

#[test]
fn one_of_two_that_unpack_at_once_waits_and_spoils_nothing() {
    if !has_apt() {
        return;
    }
    let sandbox = Sandbox::new();
    let mirror = TcpListener::bind("127.0.0.1:0").unwrap();
    let directory = store(&sandbox).join("perl");
    let words = ["unpack", directory.as_str(), "--suite=trixie", "perl-base"];
    let unpack = || from(&mirror, qemu(&sandbox, &words));
    let mut first = unpack().spawn(Streams::null()).unwrap();
    let _first_asked = asked(&mirror);
    let of_the_first = directory.join("of-the-first");
    fs::write(&of_the_first, "").unwrap();
    let said = sandbox.path("said");
    let streams = Streams::null().stderr(Stream::File(fs::File::create(&said).unwrap()));
    let mut second = unpack().spawn(streams).unwrap();
    let waits = || {
        let text = fs::read_to_string(&said)?;
        Ok::<_, std::io::Error>(text.contains("waiting for another").then_some(()))
    };
    poll_until("the second one to wait", deadline(), waits).unwrap();
    // The first one still has what it made.
    assert!(of_the_first.exists() && directory.join("apt").is_dir());

    first.kill();
    first.wait_before(deadline()).unwrap();
    let _second_asked = asked(&mirror);
    assert!(!of_the_first.exists(), "it begins anew");
    second.signal(Signal::INT);
    assert_eq!(second.wait_before(deadline()).unwrap().code(), Some(130));
    assert_eq!(names(&sandbox), [""; 0]);
    sandbox.assert_clean();
}

#[test]
fn interrupted_addition_leaves_nothing_and_a_killed_one_is_cleaned_up() {
    if !has_apt() {
        return;
    }
    let sandbox = Sandbox::new();
    let mirror = TcpListener::bind("127.0.0.1:0").unwrap();
    let (mut child, _asked) = hanging(&sandbox, &mirror);
    let list = good(qemu(&sandbox, &["list"]));
    assert!(list.contains("11.1       is being added"), "{list}");
    child.signal(Signal::INT);
    assert_eq!(child.wait_before(deadline()).unwrap().code(), Some(130));
    assert_eq!(names(&sandbox), [""; 0]);

    let (mut child, _asked) = hanging(&sandbox, &mirror);
    child.kill();
    child.wait_before(deadline()).unwrap();
    assert_eq!(names(&sandbox), [".11.1.iotest", "11.1"]);
    refused(qemu(&sandbox, &["path", "11.1"]), 2, "was not added completely");
    good(qemu(&sandbox, &["list"]));
    assert_eq!(names(&sandbox), [""; 0]);
    sandbox.assert_clean();
}
