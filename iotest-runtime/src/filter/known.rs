//! [`Known`]: values that the run knows itself, such as its scratch directory.
//!
//! They are replaced before any pattern guesses, in one pass over the text, the longest first: so
//! neither a shorter value nor a later rule can spoil a longer one.

use std::fmt;

use serde_json::Value;

use super::leaves::{LeafKey, for_each_leaf};

/// A value that the run knows, and the placeholder that stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    value: String,
    placeholder: String,
    kind: Kind,
}

/// Where a known value may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Where no longer file name begins with it.
    Path,
    /// Anywhere.
    Prefix,
    /// Where it is a whole name.
    Name,
    /// Where the text says that a process id comes.
    Pid,
}

impl Known {
    /// Makes a known path, of a file or of a directory.
    ///
    /// It is replaced where it ends or `/` follows, but not where it is only the beginning of a
    /// longer file name: `/tmp/a` is not replaced in `/tmp/abc` nor in `/tmp/a.img`. Spellings in
    /// URIs, option strings and JSON are known too.
    pub fn path(value: impl Into<String>, placeholder: impl Into<String>) -> Self {
        let mut value = value.into();
        value.truncate(value.trim_end_matches('/').len());
        Self { value, placeholder: placeholder.into(), kind: Kind::Path }
    }

    /// Makes the known beginning of paths: it is replaced wherever it stands.
    pub fn prefix(value: impl Into<String>, placeholder: impl Into<String>) -> Self {
        Self { value: value.into(), placeholder: placeholder.into(), kind: Kind::Prefix }
    }

    /// Makes a known name, of a node, a device or a job: replaced where it is a whole word.
    ///
    /// Letters, digits, `_`, `-`, `#` and a `.` inside are parts of words.
    pub fn name(value: impl Into<String>, placeholder: impl Into<String>) -> Self {
        Self { value: value.into(), placeholder: placeholder.into(), kind: Kind::Name }
    }

    /// Makes a known process id, whose placeholder is `PID`.
    ///
    /// A process id may be any number, a cluster size too; so it is replaced only after the word
    /// `pid` or `process`, and in a JSON member called `pid`.
    pub fn pid(pid: u32) -> Self {
        Self { value: pid.to_string(), placeholder: "PID".to_owned(), kind: Kind::Pid }
    }

    /// Says whether the value, found at `start..end` of `text`, stands where it may.
    fn may_stand(&self, text: &str, start: usize, end: usize) -> bool {
        let (before, after) = (&text[..start], &text[end..]);
        match self.kind {
            Kind::Prefix => true,
            Kind::Path => !continues(after, |c| c.is_alphanumeric() || "_-".contains(c)),
            Kind::Name => !continues(after, in_name) && !ends_in_name(before),
            Kind::Pid => {
                !continues(after, char::is_alphanumeric)
                    && !before.ends_with(char::is_alphanumeric)
                    && announces_pid(before)
            }
        }
    }

    /// Returns the spellings of the value in other clothes, where they differ.
    fn spellings(&self) -> impl Iterator<Item = Self> {
        let clothes: &[fn(&str) -> String] = match self.kind {
            Kind::Path | Kind::Prefix => &[in_uri, in_option, in_json],
            Kind::Name | Kind::Pid => &[],
        };
        let dressed = clothes.iter().map(|dress| dress(&self.value));
        let dressed: Vec<String> = dressed.filter(|spelling| *spelling != self.value).collect();
        dressed.into_iter().map(|value| Self { value, ..self.clone() })
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Path => "path",
            Kind::Prefix => "beginning of a path",
            Kind::Name => "name",
            Kind::Pid => "process id",
        };
        write!(f, "{kind} `{}` -> {}", self.value, self.placeholder)
    }
}

/// Says whether a file name or word goes on in `after`; a `.` goes on only with what follows it.
fn continues(after: &str, part: impl Fn(char) -> bool) -> bool {
    let mut rest = after.chars();
    match rest.next() {
        Some('.') => rest.next().is_some_and(part),
        Some(next) => part(next),
        None => false,
    }
}

fn in_name(c: char) -> bool {
    c.is_alphanumeric() || "_-#".contains(c)
}

fn ends_in_name(before: &str) -> bool {
    before.ends_with(in_name)
        || before.strip_suffix('.').is_some_and(|rest| rest.ends_with(in_name))
}

fn announces_pid(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':', '=', '"', '\'', '#']);
    let letters = before.chars().rev().take_while(|c| c.is_alphanumeric());
    let word: String = letters.collect::<Vec<_>>().into_iter().rev().collect();
    matches!(word.to_ascii_lowercase().as_str(), "pid" | "process")
}

fn in_uri(value: &str) -> String {
    let bytes = value.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    });
    bytes.collect()
}

fn in_option(value: &str) -> String {
    value.replace(',', ",,")
}

fn in_json(value: &str) -> String {
    let quoted = Value::from(value).to_string();
    let unquoted = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    unquoted.unwrap_or(value).to_owned()
}

/// Known values, the longest first.
#[derive(Debug, Clone, Default)]
pub(super) struct KnownValues(Vec<Known>);

impl KnownValues {
    /// Adds a value; what was known of the same value before is forgotten.
    ///
    /// The empty text and `/` say nothing and are not taken.
    pub(super) fn learn(&mut self, known: &Known) {
        if known.value.is_empty() || known.value == "/" {
            return;
        }
        for known in known.spellings().chain([known.clone()]) {
            self.0.retain(|old| old.value != known.value);
            let longer = self.0.partition_point(|old| old.value.len() >= known.value.len());
            self.0.insert(longer, known);
        }
    }

    /// Replaces every known value in a text, in one pass.
    pub(super) fn replace(&self, text: &str) -> String {
        let firsts: Vec<char> = self.0.iter().filter_map(|k| k.value.chars().next()).collect();
        if firsts.is_empty() {
            return text.to_owned();
        }
        let mut replaced = String::with_capacity(text.len());
        let (mut copied, mut at) = (0, 0);
        while let Some(offset) = text[at..].find(firsts.as_slice()) {
            at += offset;
            if let Some(known) = self.find_at(text, at) {
                replaced.push_str(&text[copied..at]);
                replaced.push_str(&known.placeholder);
                at += known.value.len();
                copied = at;
            } else {
                at += text[at..].chars().next().map_or(1, char::len_utf8);
            }
        }
        replaced.push_str(&text[copied..]);
        replaced
    }

    /// Replaces every known value in the strings of a JSON value, and process ids in members
    /// called `pid`.
    pub(super) fn replace_in(&self, value: &mut Value) {
        for_each_leaf(value, &mut |key, leaf| match leaf {
            Value::String(text) => *text = self.replace(text),
            Value::Number(number) if key == Some(LeafKey::Member("pid")) => {
                let number = number.to_string();
                let known = self.0.iter().find(|k| k.kind == Kind::Pid && k.value == number);
                if let Some(known) = known {
                    *leaf = Value::from(known.placeholder.as_str());
                }
            }
            _ => {}
        });
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Known> {
        self.0.iter()
    }

    fn find_at(&self, text: &str, at: usize) -> Option<&Known> {
        self.0.iter().find(|known| {
            text[at..].starts_with(known.value.as_str())
                && known.may_stand(text, at, at + known.value.len())
        })
    }
}
