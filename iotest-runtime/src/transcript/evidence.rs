//! [`Evidence`]: the files through which a log survives the end of its process.

use std::fs::File;
use std::io::{self, Write as _};

use camino::{Utf8Path, Utf8PathBuf};

use crate::outcome::Fault;

/// The name of the file that holds the log so far.
pub const PARTIAL_FILE: &str = "out.partial";
/// The name of the file that holds all notes so far.
pub const NOTES_FILE: &str = "notes.log";

/// Returns the files in `directory` that tell about a case: those that hold anything.
///
/// The log itself is left out if it was `compared`, since it is in its `.bad` file then.
pub(crate) fn evidence_files(directory: &Utf8Path, compared: bool) -> Vec<Utf8PathBuf> {
    let log = (!compared).then_some(PARTIAL_FILE);
    let files = log.into_iter().chain([NOTES_FILE]).map(|name| directory.join(name));
    files.filter(|path| path.metadata().is_ok_and(|data| data.len() > 0)).collect()
}

/// The most that is written to the file of notes, in bytes; a flood must not fill the disk.
const MOST_NOTES: usize = 64 << 20;

/// Where a log and its notes are written as they grow, if anywhere.
#[derive(Debug)]
pub(super) struct Evidence {
    log: Option<Sink>,
    notes: Option<Sink>,
}

impl Evidence {
    /// Makes evidence that is not written.
    pub(super) fn nowhere() -> Self {
        Self { log: None, notes: None }
    }

    /// Makes both files, empty, in `directory`.
    pub(super) fn create(directory: &Utf8Path) -> Result<Self, Fault> {
        let log = Some(Sink::create(directory.join(PARTIAL_FILE), usize::MAX)?);
        let notes = Some(Sink::create(directory.join(NOTES_FILE), MOST_NOTES)?);
        Ok(Self { log, notes })
    }

    /// Writes a part of the log; says what went wrong, once.
    pub(super) fn log(&mut self, text: &str) -> Option<String> {
        write_or_close(&mut self.log, text)
    }

    /// Writes a note and ends its line; says what went wrong, once.
    pub(super) fn note(&mut self, line: &str) -> Option<String> {
        write_or_close(&mut self.notes, &format!("{line}\n"))
    }
}

fn write_or_close(sink: &mut Option<Sink>, text: &str) -> Option<String> {
    let open = sink.as_mut()?;
    let problem = match open.write(text) {
        Ok(()) => return None,
        Err(error) => format!("no more evidence is written to {}: {error}", open.path),
    };
    *sink = None;
    Some(problem)
}

/// A file that takes so many bytes.
#[derive(Debug)]
struct Sink {
    path: Utf8PathBuf,
    file: File,
    room: usize,
}

impl Sink {
    fn create(path: Utf8PathBuf, room: usize) -> Result<Self, Fault> {
        match File::create(&path) {
            Ok(file) => Ok(Self { path, file, room }),
            Err(error) => Err(Fault::new(format!("create {path}"), error)),
        }
    }

    /// Writes at once: what is in a buffer dies with the process.
    fn write(&mut self, text: &str) -> io::Result<()> {
        match self.room.checked_sub(text.len()) {
            Some(room) => {
                self.room = room;
                self.file.write_all(text.as_bytes())
            }
            None => Err(io::Error::other("it is as long as it may be")),
        }
    }
}
