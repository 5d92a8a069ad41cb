//! [`Note`]: diagnostics that are not part of the log; the last ones are kept.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant};

use iotest_protocol::text::prefix;

/// How many notes are kept.
const KEPT: usize = 256;
/// The longest text of a note that is kept, in bytes.
const LONGEST: usize = 16 << 10;

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoteKind {
    /// A QMP message to QEMU.
    Sent,
    /// A QMP message from QEMU.
    Received,
    /// A program that was run.
    Tool,
    /// What the case starts to wait for.
    Waiting,
    /// An action or problem of iotest itself.
    Harness,
}

/// A diagnostic, unfiltered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    /// The time since the log was created.
    pub(crate) after: Duration,
    /// What it is about.
    pub(crate) kind: NoteKind,
    /// Its text; a very long one is cut, with a mark.
    pub(crate) text: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.kind {
            NoteKind::Sent => "->",
            NoteKind::Received => "<-",
            NoteKind::Tool => " $",
            NoteKind::Waiting => "..",
            NoteKind::Harness => " *",
        };
        write!(f, "{:>9.3}s {mark} {}", self.after.as_secs_f64(), self.text.trim_end())
    }
}

/// The last notes.
#[derive(Debug)]
pub(super) struct Ring {
    begun: Instant,
    notes: VecDeque<Note>,
}

impl Ring {
    pub(super) fn new() -> Self {
        Self { begun: Instant::now(), notes: VecDeque::new() }
    }

    /// Adds a note; drops the oldest if there are too many.
    pub(super) fn push(&mut self, kind: NoteKind, text: String) -> &Note {
        if self.notes.len() == KEPT {
            self.notes.pop_front();
        }
        let note = Note { after: self.begun.elapsed(), kind, text: shortened(text) };
        self.notes.push_back(note);
        &self.notes[self.notes.len() - 1]
    }

    pub(super) fn to_vec(&self) -> Vec<Note> {
        self.notes.iter().cloned().collect()
    }
}

fn shortened(text: String) -> String {
    if text.len() <= LONGEST {
        return text;
    }
    let kept = prefix(&text, LONGEST);
    format!("{kept} … ({} bytes more)", text.len() - kept.len())
}
