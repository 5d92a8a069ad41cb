//! [`Exchange`]: how a case tells those who watch over it of the secrets that its test registers.
//!
//! What a test prints goes by the process that runs it; who reads it there has to know what to hide.
//! The file has no name, and goes with whoever made it.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::fd::AsRawFd as _;

use camino::Utf8Path;

use super::Secrets;

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
        tempfile::tempfile().map(Self)
    }

    /// Returns the path by which other processes of the same user reach it, as long as it is there.
    pub fn path(&self) -> String {
        format!("/proc/{}/fd/{}", std::process::id(), self.0.as_raw_fd())
    }

    /// Has `secrets` learn what was told.
    pub fn teach(&self, secrets: &Secrets) {
        told(Utf8Path::new(&self.path())).iter().for_each(|value| secrets.add(value));
    }
}

/// Tells of a secret.
pub(super) fn tell(path: &Utf8Path, value: &str) -> io::Result<()> {
    let mut line = serde_json::Value::from(value).to_string();
    line.push('\n');
    // One write: several threads may tell at a time.
    OpenOptions::new().append(true).open(path)?.write_all(line.as_bytes())
}

/// Returns the secrets that were told; none if nobody can any more.
pub(super) fn told(path: &Utf8Path) -> Vec<String> {
    let Ok(file) = File::open(path) else { return Vec::new() };
    let lines = BufReader::new(file.take(LONGEST)).lines();
    lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()).collect()
}
