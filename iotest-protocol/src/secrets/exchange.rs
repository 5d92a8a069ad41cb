//! [`Exchange`]: shares the secrets that a test registers with its watchdog and runner.
//!
//! They read the test's output and have to redact it. The file is in memory, so that a full disk does
//! not matter, and ends with the process that made it.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::OpenOptionsExt as _;

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::{MemfdFlags, OFlags};

use super::Secrets;
use crate::regular;

/// The environment variable with the path of the exchange.
pub const VARIABLE: &str = "IOTEST_SECRETS";

/// The maximum length of an exchange, in bytes.
const LONGEST: u64 = 16 << 20;

/// An unnamed file of secrets, one JSON string per line.
#[derive(Debug)]
pub struct Exchange(File);

impl Exchange {
    /// Makes an empty exchange.
    ///
    /// # Errors
    /// * The system's error if the file cannot be created.
    pub fn new() -> io::Result<Self> {
        let file = rustix::fs::memfd_create("iotest-secrets", MemfdFlags::CLOEXEC)?;
        Ok(Self(file.into()))
    }

    /// Returns its path for other processes of the same user, valid while it exists.
    pub fn path(&self) -> String {
        format!("/proc/{}/fd/{}", std::process::id(), self.0.as_raw_fd())
    }

    /// Adds the shared secrets to `secrets`.
    pub fn add_to(&self, secrets: &Secrets) {
        read(Utf8Path::new(&self.path())).iter().for_each(|value| secrets.add(value));
    }
}

/// A process's access to an exchange.
#[derive(Debug)]
pub(super) struct Sender {
    pub(super) path: Utf8PathBuf,
    /// Opened at once, since a test may run out of descriptors or drop privileges.
    file: io::Result<File>,
}

impl Sender {
    pub(super) fn open(path: Utf8PathBuf) -> Self {
        let file = append(&path);
        Self { path, file }
    }

    /// Shares a secret.
    pub(super) fn send(&mut self, value: &str) -> io::Result<()> {
        let mut line = serde_json::Value::from(value).to_string();
        line.push('\n');
        // By its path first, since a test may have closed descriptors that it did not open. A single
        // write, since several threads may share at a time.
        let named = append(&self.path).and_then(|mut file| file.write_all(line.as_bytes()));
        named.or_else(|error| match &mut self.file {
            Ok(file) => file.write_all(line.as_bytes()),
            Err(_) => Err(error),
        })
    }
}

fn append(path: &Utf8Path) -> io::Result<File> {
    // The variable may name anything: do not block on a pipe without a reader.
    let flags = OFlags::NONBLOCK.bits() as i32;
    OpenOptions::new().append(true).custom_flags(flags).open(path)
}

/// Returns the shared secrets; empty if the exchange does not exist any more.
pub(super) fn read(path: &Utf8Path) -> Vec<String> {
    let Ok(file) = regular::open(path) else { return Vec::new() };
    let lines = BufReader::new(file.take(LONGEST)).lines();
    lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()).collect()
}
