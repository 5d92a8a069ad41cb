//! [`MachineLog`]: what QEMU writes to its standard output and error.

use std::io;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::log::{Opened, OutputLog};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::process::{Stream, Streams};

use crate::env::{QemuOutput, StderrPolicy};

/// How much of a log's end an error shows, in lines.
const TAIL: usize = 20;

/// The log file of one machine, to which every launch appends.
///
/// Of more than 16 MiB the file has the beginning and the end, and a line between them that says how
/// much is left out.
#[derive(Debug, Clone)]
pub struct MachineLog {
    path: Utf8PathBuf,
    /// The output of this launch; None if it is not captured.
    output: Option<Arc<OutputLog>>,
}

/// The opened log of a launch that is about to begin.
pub(super) struct OpenedLog {
    path: Utf8PathBuf,
    output: Option<Opened>,
}

impl OpenedLog {
    /// Begins to read what QEMU writes, once it runs.
    pub(super) fn read(self) -> io::Result<MachineLog> {
        let output = self.output.map(Opened::read).transpose()?.map(Arc::new);
        Ok(MachineLog { path: self.path, output })
    }
}

impl MachineLog {
    /// Opens the log for one launch, and returns the streams for QEMU to write to. They are captured
    /// separately if standard error is checked.
    pub(super) fn open(
        path: Utf8PathBuf,
        (output, stderr): (QemuOutput, StderrPolicy),
    ) -> io::Result<(OpenedLog, Streams)> {
        let (output, streams) = match (output, stderr) {
            (QemuOutput::Inherited, _) => {
                let streams = Streams::null().merged(Stream::Inherit);
                return Ok((OpenedLog { path, output: None }, streams));
            }
            (QemuOutput::Logged, StderrPolicy::Tolerant) => OutputLog::append(path.clone())?,
            (QemuOutput::Logged, StderrPolicy::Strict) => OutputLog::append_separate(path.clone())?,
        };
        Ok((OpenedLog { path, output: Some(output) }, streams))
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// Returns what QEMU has written in this launch; of more than 16 MiB, the beginning and the end.
    #[doc(alias = "get_log")]
    pub fn text(&self) -> String {
        match self.whole() {
            Ok(Some(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
            // Both ends are in memory, even if the file could not be written.
            Ok(None) | Err(_) => self.excerpt(),
        }
    }

    /// Returns what QEMU has written to its standard error in this launch; None if that is too much to be
    /// kept whole.
    pub(super) fn errors(&self) -> io::Result<Option<Vec<u8>>> {
        self.output.as_ref().map_or(Ok(Some(Vec::new())), |output| output.stderr())
    }

    fn whole(&self) -> io::Result<Option<Vec<u8>>> {
        self.output.as_ref().map_or(Ok(Some(Vec::new())), |output| output.contents())
    }

    /// Returns the last lines of [`text`](Self::text), at most 20, without the final line end.
    pub fn tail(&self) -> String {
        let text = self.excerpt();
        let lines: Vec<&str> = text.trim_end().lines().collect();
        lines[lines.len().saturating_sub(TAIL)..].join("\n")
    }

    /// Returns [`text`](Self::text); of a long one, the beginning and the end, with a line between them
    /// that says how much is left out.
    pub fn excerpt(&self) -> String {
        let ends = self.output.as_ref().map(|output| output.excerpt());
        ends.as_ref().map(Excerpt::text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use iotest_exec::deadline::Timeouts;
    use iotest_exec::process::{Exit, Invocation};

    use super::*;

    /// Returns the log of a launch of a script, which has ended.
    fn launch(dir: &tempfile::TempDir, stderr: StderrPolicy, script: &str) -> MachineLog {
        let path = Utf8Path::from_path(dir.path()).unwrap().join("vm0.log");
        let (log, streams) = MachineLog::open(path, (QemuOutput::Logged, stderr)).unwrap();
        let mut sh = Invocation::new("sh").args(["-c", script]).spawn(streams).unwrap();
        let log = log.read().unwrap();
        let minute = Timeouts::default().after(Duration::from_secs(60));
        assert_eq!(sh.wait_before(minute).unwrap(), Exit::Code(0));
        log
    }

    #[test]
    fn each_launch_has_its_own_text_and_a_short_tail() {
        let dir = tempfile::tempdir().unwrap();
        let first = launch(&dir, StderrPolicy::Tolerant, "echo of the first launch >&2");
        assert_eq!(
            (first.text(), first.errors().unwrap()),
            (first.excerpt(), first.whole().unwrap())
        );
        drop(first);
        assert_eq!(launch(&dir, StderrPolicy::Tolerant, "true").text(), "");
        let script = "for n in $(seq 0 29); do echo line $n; done; head -c 1048576 /dev/zero | tr '\\0' -; \
                      printf last";
        let log = launch(&dir, StderrPolicy::Tolerant, script);
        assert!(log.text().starts_with("line 0\n"));
        let excerpt = log.excerpt();
        assert!(excerpt.starts_with("line 0\n") && excerpt.ends_with("--last"), "{excerpt}");
        assert!(log.tail().len() < 20 << 10 && log.tail().contains(" bytes left out ...]"));
        assert_eq!(log.text().len(), (1 << 20) + 234);
        let whole = std::fs::read_to_string(log.path()).unwrap();
        assert_eq!(whole, format!("of the first launch\n{}", log.text()));
        std::fs::remove_file(log.path()).unwrap();
        assert!(log.tail().ends_with("--last"), "the ends are known without the file");
        let lines =
            launch(&dir, StderrPolicy::Tolerant, "for n in $(seq 0 29); do echo line $n; done");
        assert!(lines.tail().starts_with("line 10\n") && lines.tail().ends_with("line 29"));
    }

    #[test]
    fn standard_error_is_separated_where_it_is_checked() {
        let dir = tempfile::tempdir().unwrap();
        let log = launch(&dir, StderrPolicy::Strict, "echo printed; echo oops >&2");
        assert_eq!(log.errors().unwrap().unwrap(), b"oops\n");
        assert_eq!(log.text().len(), "printed\noops\n".len());
    }

    #[test]
    fn endless_log_is_bounded_and_blocks_no_writer() {
        let dir = tempfile::tempdir().unwrap();
        let script = "echo the first line; head -c 60000000 /dev/zero | tr '\\0' x; \
                      printf '\\nthe last line'";
        let log = launch(&dir, StderrPolicy::Tolerant, script);
        let text = log.text();
        assert!(text.starts_with("the first line\nxxx") && text.ends_with("xxx\nthe last line"));
        assert!(text.contains(" bytes left out ...]\n") && text.len() < 17 << 10);
        let kept = std::fs::read_to_string(log.path()).unwrap();
        assert!(kept.starts_with("the first line\nxxx") && kept.ends_with("xxx\nthe last line"));
        assert!(kept.contains(" bytes left out ...]\n") && kept.len() <= 16 << 20);
    }
}
