//! [`Exchange`]: how a case tells those who watch over it of the secrets that its test registers.
//!
//! What a test prints goes by the process that runs it; who reads it there has to know what to hide.
//! The file is in memory, since disks are full at times; it goes with whoever made it.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::OpenOptionsExt as _;

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::{MemfdFlags, OFlags};

use super::Secrets;
use crate::regular;

/// The variable that names the exchange.
pub const VARIABLE: &str = "IOTEST_SECRETS";

/// The most that is read of an exchange.
const LONGEST: u64 = 16 << 20;

/// A nameless file that takes secrets, a JSON string a line.
#[derive(Debug)]
pub struct Exchange(File);

impl Exchange {
    /// Makes an empty one.
    ///
    /// # Errors
    /// * The system's error if there can be no such file.
    pub fn new() -> io::Result<Self> {
        let file = rustix::fs::memfd_create("iotest-secrets", MemfdFlags::CLOEXEC)?;
        Ok(Self(file.into()))
    }

    /// Returns the path by which other processes of the same user reach it, as long as it is there.
    pub fn path(&self) -> String {
        format!("/proc/{}/fd/{}", std::process::id(), self.0.as_raw_fd())
    }

    /// Has `secrets` insert what was told.
    pub fn add_to(&self, secrets: &Secrets) {
        read(Utf8Path::new(&self.path())).iter().for_each(|value| secrets.add(value));
    }
}

/// Where a process tells of its secrets.
#[derive(Debug)]
pub(super) struct Sender {
    pub(super) path: Utf8PathBuf,
    /// Open from the beginning: a test may leave its process without descriptors, or without rights.
    file: io::Result<File>,
}

impl Sender {
    pub(super) fn open(path: Utf8PathBuf) -> Self {
        let file = append(&path);
        Self { path, file }
    }

    /// Tells of a secret.
    pub(super) fn send(&mut self, value: &str) -> io::Result<()> {
        let mut line = serde_json::Value::from(value).to_string();
        line.push('\n');
        // By its name first, since a test may have closed what it did not open. One write: several
        // threads may tell at a time.
        let named = append(&self.path).and_then(|mut file| file.write_all(line.as_bytes()));
        named.or_else(|error| match &mut self.file {
            Ok(file) => file.write_all(line.as_bytes()),
            Err(_) => Err(error),
        })
    }
}

fn append(path: &Utf8Path) -> io::Result<File> {
    // Whatever a variable names: nobody waits for the reader of a pipe.
    let flags = OFlags::NONBLOCK.bits() as i32;
    OpenOptions::new().append(true).custom_flags(flags).open(path)
}

/// Returns the secrets that were told; none if nobody can any more.
pub(super) fn read(path: &Utf8Path) -> Vec<String> {
    let Ok(file) = regular::open(path) else { return Vec::new() };
    let lines = BufReader::new(file.take(LONGEST)).lines();
    lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()).collect()
}
