//! [`Code`]: Rust source as it grows, with the names it has to import.

use std::collections::BTreeSet;

/// Source text and what it uses.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    /// The generated types that occur, by Rust name.
    pub(super) types: BTreeSet<String>,
    /// The names of commands and events in the file: types of these names are not imported.
    pub(super) taken: BTreeSet<String>,
}

impl Code {
    /// Adds one line.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// Adds documentation lines.
    pub(super) fn docs(&mut self, lines: &[String]) {
        for line in lines {
            self.line(format!("/// {line}").trim_end());
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns whether `word` occurs in the text as a whole word.
    pub(super) fn mentions(&self, word: &str) -> bool {
        let part_of_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        self.text.match_indices(word).any(|(at, _)| {
            !self.text[..at].ends_with(part_of_word)
                && !self.text[at + word.len()..].starts_with(part_of_word)
        })
    }
}
