//! [`Doc`]: a documentation block; only its `Since` facts and its symbol are parsed.
//!
//! The prose is used only for these and for the JSON examples that tests decode.

use std::collections::BTreeMap;

use crate::diagnostic::Location;

/// A `##` block.
#[derive(Debug, Clone, PartialEq)]
pub struct Doc {
    /// The location of the opening `##`.
    pub at: Location,
    /// The lines between the marks.
    pub lines: Vec<DocLine>,
}

/// One line of a block, without its `#` and the space after it.
#[derive(Debug, Clone, PartialEq)]
pub struct DocLine {
    /// The location of the `#`.
    pub at: Location,
    /// The text.
    pub text: String,
}

/// The facts of one block.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// The release that brought the definition, such as `2.9`.
    pub since: Option<String>,
    /// The releases that brought single members, values or branches.
    pub member_since: BTreeMap<String, String>,
}

impl Doc {
    /// Returns the name in the `@NAME:` line that a definition's block starts with.
    pub fn symbol(&self) -> Option<&str> {
        self.lines.first()?.text.strip_prefix('@')?.strip_suffix(':')
    }

    /// Reads the `Since` facts.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        let mut section = Section::Overview;
        for line in self.lines.iter().skip(1) {
            let text = line.text.as_str();
            if let Some(rest) = since_of_all(text) {
                facts.since = version(rest);
                section = Section::Other;
            } else if text == "Features:" {
                section = Section::Features;
            } else if let Some(name) = member(text).filter(|_| section != Section::Features) {
                section = Section::Member(name.to_owned());
            } else if is_tag(text) {
                section = Section::Other;
            }
            if let (Section::Member(name), Some(since)) = (&section, inline_since(text)) {
                facts.member_since.entry(name.clone()).or_insert(since);
            }
        }
        facts
    }
}

#[derive(Debug, PartialEq)]
enum Section {
    Overview,
    Member(String),
    Features,
    Other,
}

/// Returns what follows in a line like `Since: 2.9`; some lines lack the colon.
fn since_of_all(text: &str) -> Option<&str> {
    text.strip_prefix("Since:").or_else(|| {
        let version = text.strip_prefix("Since ")?;
        version.chars().all(|c| c.is_ascii_digit() || c == '.').then_some(version)
    })
}

/// Returns the name of a line like `@name: what it is`.
fn member(text: &str) -> Option<&str> {
    text.strip_prefix('@')?.split_once(':').map(|(name, _)| name)
}

fn is_tag(text: &str) -> bool {
    ["Returns:", "Errors:", "TODO:", "Note:", "Notes:", "Example:", "Examples:", ".. "]
        .iter()
        .any(|tag| text.starts_with(tag))
}

/// Finds `(since X)` in a line, in any case and with or without a colon.
fn inline_since(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find("(since").or_else(|| lower.find("; since")).map(|at| at + 6);
    let start = start.or_else(|| lower.find(": since ").map(|at| at + 7))?;
    version(text.get(start..)?)
}

/// Reads a release such as `2.9` or `0.14.0` from the start of `text`.
fn version(text: &str) -> Option<String> {
    let text = text.trim_start_matches([' ', ':', 'e']);
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let version = text[..end].trim_end_matches('.');
    let parts: Vec<_> = version.split('.').collect();
    let valid = (2..=3).contains(&parts.len()) && parts.iter().all(|part| !part.is_empty());
    valid.then(|| parts[..if parts.get(2) == Some(&"0") { 2 } else { parts.len() }].join("."))
}
