//! [`Needle`]: searches for a literal in long texts, fast without optimisation, too.
//!
//! Test programs are mostly built without optimisation, where a loop over bytes or a regular expression
//! takes a hundred times as long as the precompiled search of the standard library. So rules search for a
//! literal first, and then check a few bytes around it.

use std::borrow::Cow;
use std::str::MatchIndices;

/// A literal, never empty, prepared for a fast search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Needle {
    text: Cow<'static, str>,
    /// Its two rarest bytes: a text without one of them cannot contain the literal.
    rare: [u8; 2],
    /// Whether occurrences may overlap, as those of `aa` do in `aaa`.
    overlaps: bool,
}

impl Needle {
    /// Makes a needle; None of the empty text.
    pub(super) fn new(text: impl Into<Cow<'static, str>>) -> Option<Self> {
        let text = text.into();
        let rarest = text.bytes().min_by_key(|byte| commonness(*byte))?;
        // A whole log has all letters, but may have no paths.
        let slash = if text.contains('/') { b'/' } else { rarest };
        let rare = [rarest, slash];
        Some(Self { overlaps: has_border(text.as_bytes()), text, rare })
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the rarest byte of the literal.
    pub(super) fn marker(&self) -> u8 {
        self.rare[1]
    }

    /// Returns the positions of the literal from left to right, overlapping ones included.
    pub(super) fn occurrences<'a>(&'a self, text: &'a str) -> Occurrences<'a> {
        let bytes = text.as_bytes();
        if !bytes.contains(&self.rare[0]) || !bytes.contains(&self.rare[1]) {
            return Occurrences::Nowhere;
        }
        match self.overlaps {
            true => Occurrences::Overlapping { needle: &self.text, text, at: 0 },
            false => Occurrences::Apart(text.match_indices(&*self.text)),
        }
    }

    /// Replaces each occurrence from left to right, as [`str::replace`] does.
    pub(super) fn replace<'a>(&self, text: &'a str, replacement: &str) -> Cow<'a, str> {
        self.replace_where(text, replacement, |at, _| Some((at, at + self.text.len())))
    }

    /// Replaces what `find` returns for each occurrence: a range that begins no earlier than the
    /// floor, which is the end of what was replaced last. Takes where the literal begins, and the
    /// floor. Occurrences that begin before the floor are passed over.
    pub(super) fn replace_where<'a>(
        &self,
        text: &'a str,
        replacement: &str,
        find: impl Fn(usize, usize) -> Option<(usize, usize)>,
    ) -> Cow<'a, str> {
        let mut edit = Edit::new(text);
        for at in self.occurrences(text) {
            if at < edit.copied {
                continue;
            }
            if let Some((start, end)) = find(at, edit.copied) {
                edit.replace(start, end, replacement);
            }
        }
        edit.finish()
    }
}

/// The positions of a literal in a text.
#[derive(Debug)]
pub(super) enum Occurrences<'a> {
    Nowhere,
    Apart(MatchIndices<'a, &'a str>),
    Overlapping { needle: &'a str, text: &'a str, at: usize },
}

impl Iterator for Occurrences<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        match self {
            Self::Nowhere => None,
            Self::Apart(matches) => matches.next().map(|(at, _)| at),
            Self::Overlapping { needle, text, at } => {
                let first = needle.chars().next()?;
                while let Some(offset) = text[*at..].find(first) {
                    let start = *at + offset;
                    *at = start + first.len_utf8();
                    if text[start..].starts_with(*needle) {
                        return Some(start);
                    }
                }
                *at = text.len();
                None
            }
        }
    }
}

/// Replaces parts of a text from left to right; copies the text only if there is one.
#[derive(Debug)]
pub(super) struct Edit<'a> {
    text: &'a str,
    replaced: String,
    /// The end of what was replaced last.
    pub(super) copied: usize,
    changed: bool,
}

impl<'a> Edit<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, replaced: String::new(), copied: 0, changed: false }
    }

    pub(super) fn replace(&mut self, start: usize, end: usize, replacement: &str) {
        if !self.changed {
            self.replaced.reserve(self.text.len());
            self.changed = true;
        }
        self.replaced.push_str(&self.text[self.copied..start]);
        self.replaced.push_str(replacement);
        self.copied = end;
    }

    /// Returns the new text so far, for rules that revise it.
    pub(super) fn replaced(&mut self) -> &mut String {
        &mut self.replaced
    }

    pub(super) fn finish(mut self) -> Cow<'a, str> {
        if !self.changed {
            return Cow::Borrowed(self.text);
        }
        self.replaced.push_str(&self.text[self.copied..]);
        Cow::Owned(self.replaced)
    }
}

/// A set of bytes.
pub(super) struct Class([bool; 256]);

impl Class {
    pub(super) const fn of(bytes: &[u8]) -> Self {
        let mut set = [false; 256];
        let mut index = 0;
        while index < bytes.len() {
            set[bytes[index] as usize] = true;
            index += 1;
        }
        Self(set)
    }

    /// Returns the end of the run of these bytes that begins at `at`.
    pub(super) fn run(&self, text: &str, at: usize) -> usize {
        let bytes = text.as_bytes();
        let mut end = at;
        while end < bytes.len() && self.0[bytes[end] as usize] {
            end += 1;
        }
        end
    }

    /// Returns the beginning of the run of these bytes that ends at `at`, not before the floor.
    pub(super) fn run_before(&self, text: &str, at: usize, floor: usize) -> usize {
        let bytes = text.as_bytes();
        let mut start = at;
        while start > floor && self.0[bytes[start - 1] as usize] {
            start -= 1;
        }
        start
    }
}

pub(super) const DIGITS: Class = Class::of(b"0123456789");

/// The approximate frequency of a byte in logs; rare bytes make the search fast.
fn commonness(byte: u8) -> u8 {
    match byte {
        b' ' | b'\n' | b'/' => 255,
        b'e' | b't' | b'a' | b'o' | b'i' | b'n' | b's' | b'r' | b'0' => 240,
        b'd' | b'l' | b'c' | b'k' | b'm' | b'p' | b'u' | b'1'..=b'9' => 200,
        b'"' | b'-' | b'.' | b',' | b':' => 180,
        b'a'..=b'z' => 150,
        b'A'..=b'Z' | b'_' | b'=' | b'(' | b')' | b'\'' | b'{' | b'}' | b'[' | b']' => 100,
        _ => 50,
    }
}

/// Returns whether a proper prefix of a text is also its suffix, so that occurrences may overlap.
fn has_border(text: &[u8]) -> bool {
    (1..text.len()).any(|length| text.starts_with(&text[text.len() - length..]))
}
