//! [`MachineLog`]: what QEMU writes to its standard output and error.

use std::io;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::log::OutputLog;
use iotest_exec::excerpt::Excerpt;
use iotest_exec::process::Stream;

use crate::env::QemuOutput;

/// How much of a log's end an error shows, in lines.
const TAIL: usize = 20;

/// The log file of one machine, to which every launch appends.
///
/// QEMU may write without end: of more than 16 MiB the file has the two ends, and a line between them
/// that says how much is left out.
#[derive(Debug, Clone)]
pub struct MachineLog {
    path: Utf8PathBuf,
    /// What this launch writes; None if that goes elsewhere.
    output: Option<Arc<OutputLog>>,
}

impl MachineLog {
    /// Opens the log for one launch, and returns the stream for QEMU to write to.
    pub(super) fn open(path: Utf8PathBuf, goes: QemuOutput) -> io::Result<(Self, Stream)> {
        match goes {
            QemuOutput::Inherited => Ok((Self { path, output: None }, Stream::Inherit)),
            QemuOutput::Logged => {
                let (output, stream) = OutputLog::append(path.clone())?;
                Ok((Self { path, output: Some(Arc::new(output)) }, stream))
            }
        }
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// Returns what QEMU has written since this launch, of more than 16 MiB the two ends.
    #[doc(alias = "get_log")]
    pub fn text(&self) -> String {
        match self.whole() {
            Ok(Some(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
            // Its ends are known even if there was no room for it.
            Ok(None) | Err(_) => self.excerpt(),
        }
    }

    /// Returns what QEMU has written since this launch; None if that is more than is kept whole.
    pub(super) fn whole(&self) -> io::Result<Option<Vec<u8>>> {
        self.output.as_ref().map_or(Ok(Some(Vec::new())), |output| output.whole())
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
        let ends = self.output.as_ref().map(|output| output.ends());
        ends.as_ref().map(Excerpt::text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn open(dir: &tempfile::TempDir) -> (MachineLog, std::fs::File) {
        let path = Utf8Path::from_path(dir.path()).unwrap().join("vm0.log");
        let (log, stream) = MachineLog::open(path, QemuOutput::Logged).unwrap();
        match stream {
            Stream::File(file) => (log, file),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_launch_has_its_own_text_and_a_short_tail() {
        let dir = tempfile::tempdir().unwrap();
        let (first, mut file) = open(&dir);
        writeln!(file, "of the first launch").unwrap();
        drop(first);
        let (log, mut file) = open(&dir);
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
        let whole = std::fs::read_to_string(log.path()).unwrap();
        assert_eq!(whole, format!("of the first launch\n{}", log.text()));
        std::fs::remove_file(log.path()).unwrap();
        assert!(log.tail().ends_with("--last"), "the ends are known without the file");
    }

    #[test]
    fn endless_log_is_bounded_and_holds_up_nobody() {
        let dir = tempfile::tempdir().unwrap();
        let (log, mut file) = open(&dir);
        writeln!(file, "the first line").unwrap();
        (0..60).for_each(|_| file.write_all(&[b'x'; 1 << 20]).unwrap());
        write!(file, "\nthe last line").unwrap();
        let text = log.text();
        assert!(text.starts_with("the first line\nxxx") && text.ends_with("xxx\nthe last line"));
        assert!(text.contains(" bytes left out ...]\n") && text.len() < 17 << 10);
        let kept = std::fs::read_to_string(log.path()).unwrap();
        assert!(kept.starts_with("the first line\nxxx") && kept.ends_with("xxx\nthe last line"));
        assert!(kept.contains(" bytes left out ...]\n") && kept.len() <= 16 << 20);
    }
}
