//! [`MachineLog`]: what QEMU writes to its standard output and error.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::process::MAX_OUTPUT;

/// How much of a log's end an error shows, in lines.
const TAIL: usize = 20;

/// The log file of one machine, to which every launch appends.
#[derive(Debug, Clone)]
pub struct MachineLog {
    path: Utf8PathBuf,
    /// Where the text of this launch begins.
    start: u64,
}

impl MachineLog {
    /// Opens the log for one launch, and returns the file for QEMU to write to.
    pub(super) fn open(path: Utf8PathBuf) -> io::Result<(Self, File)> {
        let file = OpenOptions::new().create(true).append(true).open(&path)?;
        let start = file.metadata()?.len();
        Ok((Self { path, start }, file))
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// Returns what QEMU has written since this launch, of more than 64 MiB the two ends; empty if
    /// the file is gone.
    #[doc(alias = "get_log")]
    pub fn text(&self) -> String {
        let read = || -> io::Result<String> {
            let mut file = File::open(&self.path)?;
            if file.metadata()?.len() > self.start + MAX_OUTPUT as u64 {
                return Ok(self.excerpt());
            }
            file.seek(SeekFrom::Start(self.start))?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        };
        read().unwrap_or_default()
    }

    /// Returns the last lines of [`text`](Self::text), without the final line end; of very long
    /// lines less.
    pub fn tail(&self) -> String {
        let text = self.excerpt();
        let lines: Vec<&str> = text.trim_end().lines().collect();
        lines[lines.len().saturating_sub(TAIL)..].join("\n")
    }

    /// Returns [`text`](Self::text), of a long one the two ends with a line between them that says
    /// how much is left out.
    pub fn excerpt(&self) -> String {
        let read = || Excerpt::of_file(&mut File::open(&self.path)?, self.start);
        read().map(|excerpt| excerpt.text()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn each_launch_has_its_own_text_and_a_short_tail() {
        let name = format!("iotest-log-{}.log", std::process::id());
        let path = Utf8PathBuf::try_from(std::env::temp_dir()).unwrap().join(name);
        let (_, mut file) = MachineLog::open(path.clone()).unwrap();
        writeln!(file, "of the first launch").unwrap();
        let (log, mut file) = MachineLog::open(path.clone()).unwrap();
        assert_eq!(log.text(), "");
        (0..30).for_each(|n| writeln!(file, "line {n}").unwrap());
        assert!(log.text().starts_with("line 0\n"));
        assert!(log.tail().starts_with("line 10\n") && log.tail().ends_with("line 29"));
        file.write_all(&vec![b'-'; 1 << 20]).unwrap();
        file.write_all(b"last").unwrap();
        let excerpt = log.excerpt();
        assert!(excerpt.starts_with("line 0\n") && excerpt.ends_with("--last"), "{excerpt}");
        assert!(log.tail().len() < 20 << 10 && log.tail().contains(" bytes left out ...]"));
        assert_eq!(log.text().len(), (1 << 20) + 234);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(log.tail(), "");
    }
}
