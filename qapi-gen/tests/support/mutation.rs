//! [`Mutator`]: schemas with a few mistakes, the same for the same seed.

use std::collections::BTreeSet;
use std::ops::Range;

/// What QEMU's rules are about: keys, names of every kind, and types.
const WORDS: [&str; 56] = [
    "if",
    "features",
    "data",
    "base",
    "discriminator",
    "boxed",
    "gen",
    "success-response",
    "allow-oob",
    "allow-preconfig",
    "coroutine",
    "returns",
    "prefix",
    "type",
    "name",
    "include",
    "pragma",
    "command",
    "event",
    "struct",
    "union",
    "alternate",
    "enum",
    "all",
    "any",
    "not",
    "doc-required",
    "member-name-exceptions",
    "command-name-exceptions",
    "deprecated",
    "unstable",
    "str",
    "int",
    "bool",
    "null",
    "number",
    "size",
    "any",
    "QType",
    "CONFIG_X",
    "config_x",
    "",
    "*",
    "*a",
    "u",
    "has_a",
    "q_a",
    "a_b",
    "a-b",
    "Ab",
    "AB",
    "1a",
    "x-",
    "x-1",
    "__org.example_a",
    "__ORG.EXAMPLE_A-B",
];

/// Characters that mean something to a lexer, and some that it may not know.
const CHARACTERS: [char; 16] =
    ['{', '}', '[', ']', '\'', '\\', '#', '\n', ':', ',', 'ß', '\t', '\r', '*', ' ', '\u{1f}'];

/// What is put around a word.
const WRAPS: [(&str, &str); 6] = [
    ("[", "]"),
    ("{ 'type': ", "}"),
    ("{ 'name': ", ", 'if': 'CONFIG_X' }"),
    ("{ 'type': ", ", 'features': ['unstable', 'unstable'] }"),
    ("{ 'not': ", "}"),
    ("{ 'all': [", "] }"),
];

/// A source of mutants.
pub(crate) struct Mutator(u64);

impl Mutator {
    /// Makes one; the seed is not 0.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns a number below `limit`, by xorshift; 0 if that is 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit.max(1) as u64)).expect("it is below a usize")
    }

    /// Returns a text with one to three changes.
    pub(crate) fn change(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..=self.below(3) {
            text = match self.below(8) {
                0 => self.change_character(&text),
                1 => self.change_lines(&text),
                _ => self.change_token(&text),
            };
        }
        text
    }

    fn change_character(&mut self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        let at = self.below(characters.len());
        let new = CHARACTERS[self.below(CHARACTERS.len())];
        match self.below(3) {
            0 if at < characters.len() => drop(characters.remove(at)),
            1 if at < characters.len() => characters[at] = new,
            _ => characters.insert(at, new),
        }
        characters.into_iter().collect()
    }

    fn change_lines(&mut self, text: &str) -> String {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        if lines.is_empty() {
            return text.to_owned();
        }
        let (at, other) = (self.below(lines.len()), self.below(lines.len()));
        match self.below(3) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(other, lines[at]),
            _ => lines.swap(at, other),
        }
        lines.concat()
    }

    fn change_token(&mut self, text: &str) -> String {
        let tokens = tokens(text);
        if tokens.is_empty() {
            return text.to_owned();
        }
        let at = tokens[self.below(tokens.len())].clone();
        let other = tokens[self.below(tokens.len())].clone();
        let (old, copied) = (&text[at.clone()], &text[other]);
        let new = match self.below(7) {
            0 => String::new(),
            1 => format!("{old} {copied}"),
            2 => format!("{old}, {copied}"),
            3 => copied.to_owned(),
            4 => ["true", "false"][self.below(2)].to_owned(),
            5 if old.starts_with('\'') => {
                let (before, after) = WRAPS[self.below(WRAPS.len())];
                format!("{before}{old}{after}")
            }
            _ => {
                let words: BTreeSet<&str> =
                    tokens.iter().map(|token| &text[token.clone()]).collect();
                let words: Vec<&str> = words.into_iter().filter(|w| w.starts_with('\'')).collect();
                match self.below(2) {
                    0 if !words.is_empty() => words[self.below(words.len())].to_owned(),
                    _ => format!("'{}'", WORDS[self.below(WORDS.len())]),
                }
            }
        };
        format!("{}{new}{}", &text[..at.start], &text[at.end..])
    }
}

/// Returns where strings, words and marks are, outside comments.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        match c {
            '#' => while rest.next_if(|(_, c)| *c != '\n').is_some() {},
            '\'' => {
                while rest.next_if(|(_, c)| *c != '\'' && *c != '\n').is_some() {}
                let end = rest.next_if(|(_, c)| *c == '\'').map(|(at, _)| at + 1);
                tokens.extend(end.map(|end| start..end));
            }
            '{' | '}' | '[' | ']' | ':' | ',' => tokens.push(start..start + 1),
            c if is_word(c) => {
                let mut end = start + c.len_utf8();
                while let Some((at, c)) = rest.next_if(|(_, c)| is_word(*c)) {
                    end = at + c.len_utf8();
                }
                tokens.push(start..end);
            }
            _ => {}
        }
    }
    tokens
}

/// Returns a schema without its comments, in which nothing needs documentation.
pub(crate) fn without_documentation(text: &str) -> String {
    let mut code = String::new();
    for line in text.replace("\r\n", "\n").replace('\r', "\n").lines() {
        let mut inside = false;
        let end = line.find(|c: char| {
            inside ^= c == '\'';
            c == '#' && !inside
        });
        code.push_str(&line[..end.unwrap_or(line.len())]);
        code.push('\n');
    }
    code + "{ 'pragma': { 'doc-required': false } }\n"
}
