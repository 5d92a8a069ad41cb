//! [`Transcript`]: the log of a case, filtered as it is written.
//!
//! What is stored is what is compared with the reference and what is blessed. Beside the log, a
//! transcript keeps the last notes: unfiltered diagnostics for the report of a failure. Nothing here
//! compares or decides.

mod json;
mod entry;
pub(crate) mod evidence;
mod notes;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use camino::Utf8Path;
use entry::Entry;
pub use entry::Spelling;
use evidence::Evidence;
pub(crate) use evidence::{NOTES_FILE, PARTIAL_FILE, evidence_files};
use iotest_protocol::Secrets;
use iotest_protocol::text::prefix;
pub(crate) use json::float_text;
pub use json::{JsonStyle, dumps};
pub(crate) use notes::Note;
pub use notes::NoteKind;
use notes::Ring;
use serde_json::Value;

use crate::ends::Ends;
use crate::filter::{Chain, Filter, Known};
use crate::outcome::Fault;

/// The maximum length of a log in bytes.
pub(crate) const LONGEST: usize = 64 << 20;

/// A handle to the log of a case.
///
/// Clones write into the same log, from any thread: the test, its machines and its tools share
/// one. The values that callers log are never changed; filters work on copies.
///
/// # Examples
/// ```
/// use iotest_runtime::filter::{Chain, virtio_scsi};
/// use iotest_runtime::transcript::{Spelling, Transcript};
/// use serde_json::json;
///
/// let log = Transcript::new(Chain::new());
/// log.text("=== Adding a controller ===");
/// let arguments = json!({"id": "scsi0", "driver": "virtio-scsi-pci"});
/// log.filtered([virtio_scsi()]).command("device_add", &arguments, Spelling::Wire);
/// log.reply(&json!({"return": {}}));
/// assert_eq!(log.rendered(), r#"=== Adding a controller ===
/// {"execute": "device_add", "arguments": {"driver": "virtio-scsi", "id": "scsi0"}}
/// {"return": {}}
/// "#);
/// ```
#[derive(Clone)]
pub struct Transcript {
    log: Arc<Mutex<Log>>,
    ends: Ends,
    more: Vec<Filter>,
    indent: Option<usize>,
}

#[derive(Debug)]
struct Log {
    chain: Arc<Chain>,
    secrets: Secrets,
    rendered: String,
    notes: Ring,
    evidence: Evidence,
}

impl fmt::Debug for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let log = self.lock();
        let bytes = log.rendered.len();
        f.debug_struct("Transcript").field("bytes", &bytes).finish_non_exhaustive()
    }
}

impl Transcript {
    /// Makes an empty log whose entries go through `chain`.
    pub fn new(chain: Chain) -> Self {
        Self::over(chain, Evidence::nowhere())
    }

    /// Makes an empty log that is also written to files as it grows, so that it survives the process.
    ///
    /// `directory` exists; the log is written to [`PARTIAL_FILE`] in it, and all notes to [`NOTES_FILE`].
    ///
    /// # Errors
    /// * [`Fault`] if one of the files cannot be created.
    pub(crate) fn create(directory: &Utf8Path, chain: Chain) -> Result<Self, Fault> {
        Ok(Self::over(chain, Evidence::create(directory)?))
    }

    /// Hides `secrets` in all entries and notes from now on.
    #[must_use]
    pub(crate) fn without(self, secrets: &Secrets) -> Self {
        self.lock().secrets = secrets.clone();
        self
    }

    fn over(chain: Chain, evidence: Evidence) -> Self {
        let (chain, secrets) = (Arc::new(chain), Secrets::default());
        let log = Log { chain, secrets, rendered: String::new(), notes: Ring::new(), evidence };
        Self { log: Arc::new(Mutex::new(log)), ends: Ends::new(), more: Vec::new(), indent: None }
    }

    /// Returns a handle to the same log with more filters, after all others.
    #[must_use]
    pub fn filtered(&self, filters: impl IntoIterator<Item = Filter>) -> Self {
        let mut handle = self.clone();
        handle.more.extend(filters);
        handle
    }

    /// Returns a handle to the same log that prints JSON with one member per line, indented by `blanks`
    /// blanks per level.
    #[must_use]
    pub fn indented(&self, blanks: usize) -> Self {
        Self { indent: Some(blanks), ..self.clone() }
    }

    /// Logs a text and ends its line; the text may have many lines.
    #[doc(alias = "log")]
    pub fn text(&self, text: impl fmt::Display) {
        self.show(Entry::Text(&text.to_string()));
    }

    /// Logs an empty line.
    pub fn blank(&self) {
        self.text("");
    }

    /// Logs the output of a tool and a newline, which makes an empty line after the output's own.
    #[doc(alias = "qemu_img_log")]
    #[doc(alias = "qemu_io_log")]
    pub(crate) fn tool_output(&self, output: &str) {
        self.show(Entry::Text(output));
    }

    /// Logs a JSON value.
    ///
    /// The handle's [indentation](Self::indented) applies if the style has none.
    #[doc(alias = "log")]
    pub fn json(&self, value: &Value, style: JsonStyle) {
        self.show(Entry::Json(value, style));
    }

    /// Logs a command: `execute`, then `arguments`, even if there are none.
    ///
    /// `arguments` is an object, or null for none.
    #[doc(alias = "qmp_log")]
    pub fn command(&self, name: &str, arguments: &Value, spelling: Spelling) {
        let command = entry::command(name, arguments, spelling);
        self.show(Entry::Json(&command, JsonStyle::INSERTION));
    }

    /// Logs a reply, whole: with `return` or `error`.
    #[doc(alias = "qmp_log")]
    pub fn reply(&self, reply: &Value) {
        self.show(Entry::Json(reply, JsonStyle::SORTED));
    }

    /// Logs an event, whole.
    pub fn event(&self, event: &Value) {
        self.show(Entry::Json(event, JsonStyle::SORTED));
    }

    fn show(&self, entry: Entry<'_>) {
        // Filters run outside the lock: a filter that logs would deadlock.
        let (chain, secrets) = {
            let log = self.lock();
            (Arc::clone(&log.chain), log.secrets.clone())
        };
        // Before filters: a filter might replace a part of a secret.
        let redacted = entry.redacted(&secrets);
        let text = redacted.as_entry().render(&chain, &self.more, self.indent);
        self.lock().append(&text);
    }

    /// Adds a known value, for all entries from now on.
    pub(crate) fn learn(&self, known: Known) {
        Arc::make_mut(&mut self.lock().chain).learn(known);
    }

    /// Adds a filter after all others, for all entries from now on.
    pub(crate) fn append_filter(&self, filter: Filter) {
        Arc::make_mut(&mut self.lock().chain).append(filter);
    }

    /// Returns the filters of this handle, in order, as text.
    pub(crate) fn explain_filters(&self) -> String {
        let mut chain = Chain::clone(&self.lock().chain);
        chain.extend(self.more.iter().cloned());
        chain.to_string()
    }

    /// Returns the log so far.
    pub fn rendered(&self) -> String {
        self.lock().rendered.clone()
    }

    /// Returns whether nothing was logged so far.
    pub fn is_empty(&self) -> bool {
        self.lock().rendered.is_empty()
    }

    /// Records a diagnostic for failure reports, unfiltered and not part of the log.
    pub fn note(&self, kind: NoteKind, text: impl Into<String>) {
        let mut log = self.lock();
        let mut text = text.into();
        log.secrets.redact_string(&mut text);
        let line = log.notes.push(kind, text).to_string();
        let problem = log.evidence.note(&line);
        log.note_problem(problem);
    }

    /// Returns the ends of the programs that the case starts.
    pub(crate) fn ends(&self) -> &Ends {
        &self.ends
    }

    /// Returns the last diagnostics, the oldest first.
    pub(crate) fn notes(&self) -> Vec<Note> {
        self.lock().notes.to_vec()
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        // The log is consistent after a panic elsewhere: entries are added in one step.
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Log {
    /// Appends a text and a newline, up to the maximum length.
    fn append(&mut self, text: &str) {
        let before = self.rendered.len();
        if before > LONGEST {
            return;
        }
        let kept = prefix(text, LONGEST - before);
        self.rendered.push_str(kept);
        self.rendered.push('\n');
        if self.rendered.len() > LONGEST {
            let cut = format!("(the log is cut here: it is longer than {LONGEST} bytes)\n");
            self.rendered.push_str(&cut);
        }
        let problem = self.evidence.log(&self.rendered[before..]);
        self.note_problem(problem);
    }

    /// Records once that evidence cannot be written; the case continues.
    fn note_problem(&mut self, problem: Option<String>) {
        if let Some(problem) = problem {
            self.notes.push(NoteKind::Harness, problem);
        }
    }
}

#[cfg(test)]
mod tests;
