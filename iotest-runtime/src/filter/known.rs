//! [`Known`]: values that the run knows, such as its scratch directory.
//!
//! They are replaced before other rules, in one pass over the text, the longest first, so that neither a
//! shorter value nor a later rule can change a part of a longer one.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Number, Value};

use super::leaves::{LeafKey, for_each_leaf};
use super::search::{Edit, Needle, Occurrences};

/// A value that the run knows, and its placeholder.
///
/// ```
/// # use iotest_runtime::filter::{Filter, Known, Chain};
/// let disk = Filter::known(Known::path("/data/disk", "DISK"));
/// let log = Chain::new().text("open /data/disk, not /data/disk.bak", &[disk]);
/// assert_eq!(log, "open DISK, not /data/disk.bak");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    value: String,
    placeholder: String,
    kind: Kind,
}

/// Where a known value is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Where it is not the beginning of a longer file name.
    Path,
    /// Anywhere.
    Prefix,
    /// Where it is a whole name.
    Name,
    /// Where the text announces a process id.
    Pid,
}

impl Known {
    /// Makes a known path, of a file or of a directory.
    ///
    /// It is replaced where it ends or `/` follows, but not where it is only the beginning of a
    /// longer file name: `/tmp/a` is not replaced in `/tmp/abc` nor in `/tmp/a.img`. Its encodings in
    /// URIs, option strings and JSON are replaced, too.
    pub fn path(value: impl Into<String>, placeholder: impl Into<String>) -> Self {
        let mut value = value.into();
        value.truncate(value.trim_end_matches('/').len());
        Self { value, placeholder: placeholder.into(), kind: Kind::Path }
    }

    /// Makes a known prefix of paths, which is replaced everywhere.
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

    /// Returns whether an occurrence of the value at `start..end` of `text` is to be replaced.
    fn matches_at(&self, text: &str, start: usize, end: usize) -> bool {
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

    /// Returns the encodings of the value that differ from it.
    fn encodings(&self) -> impl Iterator<Item = Self> {
        let encoders: &[fn(&str) -> String] = match self.kind {
            Kind::Path | Kind::Prefix if !is_plain(&self.value) => &[in_uri, in_option, in_json],
            _ => &[],
        };
        let encoded = encoders.iter().map(|encode| encode(&self.value));
        let encoded: Vec<String> = encoded.filter(|text| *text != self.value).collect();
        encoded.into_iter().map(|value| Self { value, ..self.clone() })
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

/// Returns whether a file name or word continues in `after`; a `.` counts only if the name continues after
/// it.
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
    // One letter more than these words is enough to see that the word is another one.
    let letters =
        before.chars().rev().take_while(|c| c.is_alphanumeric()).take("process".len() + 1);
    let word: String = letters.collect::<Vec<_>>().into_iter().rev().collect();
    matches!(word.to_ascii_lowercase().as_str(), "pid" | "process")
}

/// Returns whether all encodings of a value are the same.
fn is_plain(value: &str) -> bool {
    let (bytes, mut index) = (value.as_bytes(), 0);
    while index < bytes.len() && is_plain_byte(bytes[index]) {
        index += 1;
    }
    index == bytes.len()
}

fn is_plain_byte(byte: u8) -> bool {
    let marks = matches!(byte, b'/' | b'-' | b'_' | b'.' | b'~');
    marks || matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9')
}

fn in_uri(value: &str) -> String {
    let bytes = value.bytes().map(|byte| match is_plain_byte(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
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

/// Up to this length in bytes, checking each position is faster than a search for each value.
const SHORT: usize = 512;

/// Known values, the longest first.
#[derive(Debug, Clone)]
pub(super) struct KnownValues {
    searched: Vec<Searched>,
    /// The bytes that values begin with.
    first: [bool; 256],
}

impl Default for KnownValues {
    fn default() -> Self {
        Self { searched: Vec::new(), first: [false; 256] }
    }
}

/// A known value, prepared for searching.
#[derive(Debug, Clone)]
struct Searched {
    known: Known,
    needle: Needle,
    /// Whether it begins with no other known value.
    is_first: bool,
}

impl KnownValues {
    /// Makes a set of one value.
    pub(super) fn of(known: &Known) -> Self {
        let mut values = Self::default();
        values.learn(known);
        values
    }

    /// Adds a value, or replaces an equal one. Ignores the empty text and `/`.
    pub(super) fn learn(&mut self, known: &Known) {
        if known.value == "/" {
            return;
        }
        for known in known.encodings().chain([known.clone()]) {
            let Some(needle) = Needle::new(known.value.clone()) else { continue };
            self.first[usize::from(known.value.as_bytes()[0])] = true;
            self.searched.retain(|old| old.known.value != known.value);
            let longer =
                self.searched.partition_point(|old| old.known.value.len() >= known.value.len());
            let begins_with = |one: &Known, other: &Known| one.value.starts_with(&other.value);
            let is_first = !self.searched.iter().any(|old| begins_with(&known, &old.known));
            for old in self.searched.iter_mut().filter(|old| begins_with(&old.known, &known)) {
                old.is_first = false;
            }
            self.searched.insert(longer, Searched { known, needle, is_first });
        }
    }

    /// Replaces every known value in a text, in one pass.
    pub(super) fn replace<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if text.len() > SHORT { self.replace_in_long(text) } else { self.replace_in_short(text) }
    }

    /// As [`replace`](Self::replace), faster for long texts: searches for each value.
    pub(super) fn replace_in_long<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut edit = Edit::new(text);
        let mut searches = self.searches(text);
        while let Some(index) = earliest(&searches) {
            let search = &mut searches[index];
            let at = search.at;
            let free = at >= edit.copied;
            if let Some(known) =
                free.then(|| longest(search.candidates.iter().copied(), text, at)).flatten()
            {
                edit.replace(at, at + known.value.len(), &known.placeholder);
            }
            match search.occurrences.next() {
                Some(next) => search.at = next,
                None => drop(searches.remove(index)),
            }
        }
        edit.finish()
    }

    /// Starts a search for each value that does not begin with another one.
    fn searches<'a>(&'a self, text: &'a str) -> Vec<Search<'a>> {
        let mut searches = Vec::new();
        for first in self.searched.iter().filter(|searched| searched.is_first) {
            let mut occurrences = first.needle.occurrences(text);
            if let Some(at) = occurrences.next() {
                let candidates =
                    self.iter().filter(|known| known.value.starts_with(&first.known.value));
                searches.push(Search { candidates: candidates.collect(), at, occurrences });
            }
        }
        searches
    }

    /// As [`replace`](Self::replace), faster for short texts: tries each value at each position.
    pub(super) fn replace_in_short<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let (bytes, mut edit, mut at) = (text.as_bytes(), Edit::new(text), 0);
        while at < bytes.len() {
            let found = self.first[usize::from(bytes[at])].then(|| longest(self.iter(), text, at));
            match found.flatten() {
                Some(known) => {
                    let end = at + known.value.len();
                    edit.replace(at, end, &known.placeholder);
                    at = end;
                }
                None => at += 1,
            }
        }
        edit.finish()
    }

    /// Replaces every known value in the strings of a JSON value, and process ids in members
    /// called `pid`.
    pub(super) fn replace_in(&self, value: &mut Value) {
        for_each_leaf(value, &mut |key, leaf| match leaf {
            Value::String(text) => {
                if let Cow::Owned(replaced) = self.replace(text) {
                    *text = replaced;
                }
            }
            _ => {
                if let Some(placeholder) = self.in_place_of(key, leaf) {
                    *leaf = Value::from(placeholder);
                }
            }
        });
    }

    /// Returns the placeholder of a number that is a process id in a member called `pid`.
    fn in_place_of(&self, key: Option<LeafKey<'_>>, leaf: &Value) -> Option<&str> {
        let Value::Number(number) = leaf else { return None };
        match key {
            Some(LeafKey::Member("pid")) => self.in_place_of_pid(number),
            _ => None,
        }
    }

    /// Returns the placeholder of a number that is a process id.
    pub(super) fn in_place_of_pid(&self, number: &Number) -> Option<&str> {
        let number = number.to_string();
        let known = self.iter().find(|k| k.kind == Kind::Pid && k.value == number)?;
        Some(&known.placeholder)
    }

    /// Returns bytes of which every text with a known value contains at least one.
    pub(super) fn markers(&self) -> impl Iterator<Item = u8> {
        self.searched.iter().map(|searched| searched.needle.marker())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Known> {
        self.searched.iter().map(|searched| &searched.known)
    }
}

/// A search for a value and all values that begin with it, at an occurrence.
struct Search<'a> {
    /// The longest first.
    candidates: Vec<&'a Known>,
    at: usize,
    occurrences: Occurrences<'a>,
}

/// Returns the first value that is to be replaced at a position of a text.
fn longest<'a>(
    mut values: impl Iterator<Item = &'a Known>,
    text: &str,
    at: usize,
) -> Option<&'a Known> {
    let rest = &text.as_bytes()[at..];
    values.find(|known| {
        rest.starts_with(known.value.as_bytes())
            && known.matches_at(text, at, at + known.value.len())
    })
}

/// Returns the search with the first occurrence; no two are at the same position.
fn earliest(searches: &[Search<'_>]) -> Option<usize> {
    let mut earliest = 0;
    let mut index = 1;
    while index < searches.len() {
        if searches[index].at < searches[earliest].at {
            earliest = index;
        }
        index += 1;
    }
    (!searches.is_empty()).then_some(earliest)
}
