//! [`History`]: a git repository with revisions of a QEMU, whose builds are the programs of this host.
//!
//! Only `qemu-img` differs: it is a script around the real one, which breaks what that does.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, SystemTime};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::Settings;
use iotest_runtime::process::Invocation;

/// How long git may take.
const LIMIT: Duration = Duration::from_secs(60);

/// The command that builds a revision.
pub(crate) const BUILD: &str = "--build=sh make.sh";

/// What `qemu-img` does in a revision.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Made {
    /// What it should.
    Good,
    /// Images of a mebibyte get a sector.
    Broken,
    /// The third image of every build that is called `flaky.img`, and every third after it, gets a sector.
    Flaky,
    /// There is none: the revision does not build.
    Not,
}

/// A repository.
#[derive(Debug)]
pub(crate) struct History {
    pub(crate) directory: Utf8PathBuf,
}

impl History {
    /// Makes an empty one, whose builds have the programs that tests here find.
    pub(crate) fn new(directory: Utf8PathBuf) -> Self {
        fs::create_dir_all(&directory).unwrap();
        let history = Self { directory };
        history.git(&["init", "--quiet"]);
        let programs = Settings::from_env().unwrap().programs;
        let others = [programs.qemu, programs.qemu_io, programs.qemu_nbd, programs.storage_daemon];
        let links: Vec<String> = others.map(|program| program.unwrap().into_string()).into();
        let make = format!(
            "set -e\nmkdir -p build\nrm -f build/count\nln -sf {} build\n\
             cp qemu-img.sh build/qemu-img\nchmod +x build/qemu-img\n",
            links.join(" ")
        );
        history.write("make.sh", &make, 0o644);
        history
    }

    /// Writes a file, which the next commit contains.
    pub(crate) fn write(&self, name: &str, text: &str, mode: u32) {
        let path = self.directory.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Adds a revision and returns its id.
    pub(crate) fn commit(&self, subject: &str, made: Made) -> String {
        let real = Settings::from_env().unwrap().programs.qemu_img.unwrap();
        let small = "for word; do shift; [ \"$word\" = 1048576 ] && word=512; set -- \"$@\" \"$word\"; done";
        let count = "count=${0%/*}/count; echo >> $count; [ $(($(wc -l < $count) % 3)) -ne 0 ]";
        let how = match made {
            Made::Good | Made::Not => String::new(),
            Made::Broken => small.to_owned(),
            Made::Flaky => format!("case \"$*\" in *flaky.img*) {count} || {{ {small}; }};; esac"),
        };
        self.write("qemu-img.sh", &format!("#!/bin/sh\n{how}\nexec {real} \"$@\"\n"), 0o755);
        if matches!(made, Made::Not) {
            fs::remove_file(self.directory.join("qemu-img.sh")).unwrap();
        }
        self.write("subject", subject, 0o644);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "-m", subject]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Adds revisions called `commit 1` and so on; returns their ids.
    pub(crate) fn commits(&self, count: usize, made: impl Fn(usize) -> Made) -> Vec<String> {
        (1..=count).map(|number| self.commit(&format!("commit {number}"), made(number))).collect()
    }

    /// Runs git in it and returns what that prints.
    pub(crate) fn git(&self, words: &[&str]) -> String {
        let program = Invocation::new("git")
            .args(["-C", self.directory.as_str(), "-c", "user.name=n", "-c", "user.email=a@b"])
            .args(["-c", "init.defaultBranch=main", "-c", "gc.auto=0"])
            .args(words)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        let output = program.run(Timeouts::default().after(LIMIT)).unwrap();
        assert!(output.status.success(), "{words:?}: {}", output.stderr_text());
        output.stdout_text().trim().to_owned()
    }

    /// Returns every file and directory in it, with its time and its content.
    pub(crate) fn state(&self) -> BTreeMap<Utf8PathBuf, (SystemTime, Vec<u8>)> {
        let mut all = BTreeMap::new();
        add(&self.directory, &mut all);
        all
    }
}

fn add(path: &Utf8Path, all: &mut BTreeMap<Utf8PathBuf, (SystemTime, Vec<u8>)>) {
    let modified = path.symlink_metadata().unwrap().modified().unwrap();
    all.insert(path.to_owned(), (modified, fs::read(path).unwrap_or_default()));
    for entry in path.read_dir_utf8().into_iter().flatten() {
        add(entry.unwrap().path(), all);
    }
}
