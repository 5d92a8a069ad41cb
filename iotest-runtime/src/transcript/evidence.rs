//! [`Evidence`]: files with the log and the notes, written at once so that they survive the process.

use std::fs::File;
use std::io::{self, Write as _};

use camino::{Utf8Path, Utf8PathBuf};

use crate::filter::Chain;
use crate::outcome::Fault;
use crate::transcript::Transcript;

/// The name of the file that holds the log so far.
pub const PARTIAL_FILE: &str = "out.partial";
/// The name of the file that holds all notes so far.
pub const NOTES_FILE: &str = "notes.log";

/// Returns the non-empty evidence files of a case in `directory`.
///
/// The log is left out if it was `compared`, since the `.bad` file has it then.
pub(crate) fn evidence_files(directory: &Utf8Path, compared: bool) -> Vec<Utf8PathBuf> {
    let log = (!compared).then_some(PARTIAL_FILE);
    let files = log.into_iter().chain([NOTES_FILE]).map(|name| directory.join(name));
    files.filter(|path| path.metadata().is_ok_and(|data| data.len() > 0)).collect()
}

/// Makes an empty log that is also written to the files of `directory`.
///
/// # Errors
/// * [`Fault`] if one of the files cannot be created.
pub fn transcript_in(directory: &Utf8Path, chain: Chain) -> Result<Transcript, Fault> {
    Transcript::create(directory, chain)
}

/// The maximum size of the file of notes, in bytes.
const MOST_NOTES: usize = 64 << 20;

/// Where a log and its notes are written as they grow, if anywhere.
#[derive(Debug)]
pub(super) struct Evidence {
    log: Option<Sink>,
    notes: Option<Sink>,
}

impl Evidence {
    /// Makes evidence without files.
    pub(super) fn nowhere() -> Self {
        Self { log: None, notes: None }
    }

    /// Creates both files, empty, in `directory`.
    pub(super) fn create(directory: &Utf8Path) -> Result<Self, Fault> {
        let log = Some(Sink::create(directory.join(PARTIAL_FILE), usize::MAX)?);
        let notes = Some(Sink::create(directory.join(NOTES_FILE), MOST_NOTES)?);
        Ok(Self { log, notes })
    }

    /// Writes a part of the log; returns an error message, once.
    pub(super) fn log(&mut self, text: &str) -> Option<String> {
        write_or_close(&mut self.log, text)
    }

    /// Writes a note and a newline; returns an error message, once.
    pub(super) fn note(&mut self, line: &str) -> Option<String> {
        write_or_close(&mut self.notes, &format!("{line}\n"))
    }
}

fn write_or_close(sink: &mut Option<Sink>, text: &str) -> Option<String> {
    let open = sink.as_mut()?;
    let problem = match open.write(text) {
        Ok(()) => return None,
        Err(error) => format!("{} is incomplete: {error}", open.path),
    };
    *sink = None;
    Some(problem)
}

/// A file with a maximum size.
#[derive(Debug)]
struct Sink {
    path: Utf8PathBuf,
    file: File,
    /// Its maximum size, and how much of it is left, in bytes.
    limit: usize,
    remaining: usize,
}

impl Sink {
    fn create(path: Utf8PathBuf, limit: usize) -> Result<Self, Fault> {
        match File::create(&path) {
            Ok(file) => Ok(Self { path, file, limit, remaining: limit }),
            Err(error) => Err(Fault::new(format!("create {path}"), error)),
        }
    }

    /// Writes without a buffer, whose content would be lost with the process.
    fn write(&mut self, text: &str) -> io::Result<()> {
        match self.remaining.checked_sub(text.len()) {
            Some(remaining) => {
                self.remaining = remaining;
                self.file.write_all(text.as_bytes())
            }
            None => {
                let limit = self.limit >> 20;
                Err(io::Error::other(format!("it has reached its limit of {limit} MiB")))
            }
        }
    }
}
