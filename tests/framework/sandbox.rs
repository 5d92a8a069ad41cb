//! [`Sandbox`]: directories and environment for runs of programs, independent of the run of the test
//! itself.
//!
//! For tests of runners: every process that such a run starts can be found by its environment.

#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "helpers of tests fail the test"
)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::Invocation;

/// How long a killed process may take to disappear.
const VANISH_LIMIT: Duration = Duration::from_secs(10);

/// Directories for runs, removed when dropped.
#[derive(Debug)]
pub struct Sandbox {
    directory: tempfile::TempDir,
    cache: &'static str,
}

impl Sandbox {
    /// Makes the directories.
    ///
    /// `cache` is a directory that all sandboxes share. It caches what QEMU supports, so that only the
    /// first run probes it.
    pub fn new(cache: &'static str) -> Self {
        let directory = tempfile::Builder::new().prefix("iot-").tempdir().unwrap();
        for name in ["test", "sock", "out"] {
            fs::create_dir(directory.path().join(name)).unwrap();
        }
        Self { directory, cache }
    }

    /// Returns the path of a file or directory of the sandbox.
    pub fn path(&self, name: &str) -> Utf8PathBuf {
        Utf8Path::from_path(self.directory.path()).unwrap().join(name)
    }

    /// Prepares a program to run in the directories, independent of the run of this test.
    pub fn prepare(&self, program: Invocation) -> Invocation {
        let outer = std::env::vars().map(|(name, _)| name).filter(|name| is_of_outer_run(name));
        outer
            .fold(program, |program, name| program.env_remove(name))
            .env("TEST_DIR", self.path("test"))
            .env("SOCK_DIR", self.path("sock"))
            .env("IOTEST_OUTPUT_DIR", self.path("out"))
            .env("IOTEST_CACHE_DIR", self.cache)
            .env("IOTEST_QEMU_DIR", self.path("qemus"))
            .env("IOTEST_KEEP", "never")
            .env("RUST_BACKTRACE", "0")
            .env("CARGO_TERM_COLOR", "never")
    }

    /// Asserts that the runs have left no process, scratch file or socket.
    pub fn assert_clean(&self) {
        self.assert_no_process();
        for name in ["test", "sock"] {
            let left: Vec<_> = fs::read_dir(self.path(name)).unwrap().flatten().collect();
            assert!(left.is_empty(), "left in {name}: {left:?}");
        }
    }

    /// Asserts that no file in the directories contains any of the texts.
    pub fn assert_nowhere(&self, texts: &[&str]) {
        let mut open = vec![self.directory.path().to_owned()];
        let mut count = 0;
        while let Some(path) = open.pop() {
            if path.is_dir() && !path.is_symlink() {
                open.extend(fs::read_dir(&path).unwrap().flatten().map(|entry| entry.path()));
            } else if path.is_file() {
                let bytes = fs::read(&path).unwrap();
                let found = |text: &&&str| {
                    bytes.windows(text.len()).any(|window| window == text.as_bytes())
                };
                let text = texts.iter().find(found);
                assert!(text.is_none(), "{text:?} is in {}", path.display());
                count += 1;
            }
        }
        assert!(count > 10, "only {count} files were checked");
    }

    /// Asserts that the runs have left no process.
    pub fn assert_no_process(&self) {
        let gone = || Ok::<_, std::io::Error>(self.processes().is_empty().then_some(()));
        let deadline = Timeouts::default().after(VANISH_LIMIT);
        let end = poll_until("the end of the run's processes", deadline, gone);
        assert!(end.is_ok(), "left running: {:?}", self.processes());
    }

    /// Returns the pids and command lines of the running processes that the runs have started, found by
    /// the directories in their environment.
    pub fn processes(&self) -> Vec<(i32, String)> {
        let test_dir = self.path("test").into_string();
        let read = |path: &Path, file: &str| fs::read(path.join(file)).unwrap_or_default();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace('\0', " ");
        fs::read_dir("/proc")
            .unwrap()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| text(read(path, "environ")).contains(&test_dir))
            .filter_map(|path| {
                let pid = path.file_name()?.to_str()?.parse().ok()?;
                Some((pid, text(read(&path, "cmdline"))))
            })
            .collect()
    }
}

/// Returns whether a variable would make the inner run a part of the outer one.
fn is_of_outer_run(name: &str) -> bool {
    let prefixes =
        ["NEXTEST", "IOTEST_", "RUST_TEST", "IMG", "CARGO_PKG", "CARGO_MANIFEST", "GITHUB"];
    let names = ["CI", "NO_COLOR", "CLICOLOR_FORCE", "CACHEMODE", "AIOMODE", "UPDATE_EXPECT"];
    prefixes.iter().any(|prefix| name.starts_with(prefix)) || names.contains(&name)
}
