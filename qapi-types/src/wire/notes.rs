//! [`Notes`]: what a reader met that its types do not know.

use std::fmt::{self, Write as _};

use super::json::{Kind, Node};
use crate::DecodeError;

/// One thing that a type does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    path: String,
    what: String,
}

impl Note {
    /// Returns the path from the outermost value.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_at(&self.path, &self.what, f)
    }
}

/// Shows what was found at a path. Either may hold names that a peer made up: what controls a terminal is escaped.
pub(crate) fn show_at(path: &str, what: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let dot = if path.is_empty() { "" } else { ": " };
    for part in [path, dot, what] {
        for sign in part.chars() {
            match sign {
                sign if sign.is_control() => write!(f, "{}", sign.escape_debug())?,
                sign => f.write_char(sign)?,
            }
        }
    }
    Ok(())
}

/// Gathers [`Note`]s, or ignores them.
#[derive(Debug)]
pub struct Notes {
    list: Option<Vec<Note>>,
}

impl Notes {
    /// Makes notes that are dropped.
    pub fn ignored() -> Self {
        Self { list: None }
    }

    /// Makes notes that are kept.
    pub fn gathered() -> Self {
        Self { list: Some(Vec::new()) }
    }

    /// Returns the notes in the order in which they were made.
    pub fn into_list(self) -> Vec<Note> {
        self.list.unwrap_or_default()
    }

    pub(crate) fn unknown_members<'a>(&mut self, left: impl Iterator<Item = &'a str>) {
        if let Some(list) = &mut self.list {
            let mut names: Vec<_> = left.map(str::to_owned).collect();
            names.sort();
            let what = "unknown member";
            list.extend(names.into_iter().map(|path| Note { path, what: what.to_owned() }));
        }
    }

    /// Notes a string that is no value of enum `name`.
    pub(crate) fn unknown_value(&mut self, name: &str, text: &str) {
        if let Some(list) = &mut self.list {
            let what = format!("`{text}` is no known value of {name}");
            list.push(Note { path: String::new(), what });
        }
    }

    /// Notes the name of an event or a command that no type stands for.
    pub(crate) fn unknown_name(&mut self, what: &str, name: &str) {
        if let Some(list) = &mut self.list {
            list.push(Note {
                path: String::new(),
                what: format!("of the unknown {what} `{name}`"),
            });
        }
    }

    /// Runs `read` for the part at `segment`, and puts the segment before its paths.
    pub(crate) fn inside<T>(
        &mut self,
        segment: impl fmt::Display,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let before = self.list.as_ref().map_or(0, Vec::len);
        let result = read(self);
        if let Some(list) = &mut self.list {
            for note in &mut list[before..] {
                let dot = if note.path.is_empty() || note.path.starts_with('[') { "" } else { "." };
                note.path = format!("{segment}{dot}{}", note.path);
            }
        }
        // The segment is formatted only for errors and notes.
        result.map_err(|error| error.within(&segment.to_string()))
    }
}

/// Makes the error for `found` instead of what was expected.
pub fn unexpected(expected: &str, found: Node<'_>) -> DecodeError {
    let found = match found.kind() {
        Kind::Null => "null".to_owned(),
        Kind::Boolean => format!("boolean {}", found.as_bool().unwrap_or_default()),
        Kind::Number => match found.to_value() {
            Ok(value) => format!("number {value}"),
            Err(_) => "number".to_owned(),
        },
        Kind::String => "string".to_owned(),
        Kind::List => "list".to_owned(),
        Kind::Object => "object".to_owned(),
    };
    DecodeError::new(format!("expected {expected}, found {found}"))
}

/// Reads a list; the paths of what is inside get the index.
pub(crate) fn list_of<T: super::Wire>(
    list: Node<'_>,
    notes: &mut Notes,
) -> Result<Vec<T>, DecodeError> {
    let Some(length) = list.length() else { return Err(unexpected("list", list)) };
    let mut read = Vec::with_capacity(length);
    for (index, value) in list.elements().enumerate() {
        read.push(notes.inside(format_args!("[{index}]"), |notes| T::read(value, notes))?);
    }
    Ok(read)
}
