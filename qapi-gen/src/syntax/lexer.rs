//! Splits schema text into [`Token`]s; keeps documentation blocks, drops other comments.

use std::rc::Rc;

use super::{Doc, DocLine};
use crate::diagnostic::{Diagnostics, Location};

/// One lexical element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// One of `{ } [ ] : ,`.
    Mark(char),
    /// A string's content.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A `##` block.
    Doc(Doc),
    /// The end of the file.
    End,
}

/// Splits `text`; the list ends with [`Token::End`].
pub(super) fn tokens(
    file: &Rc<str>,
    text: &str,
    errors: &mut Diagnostics,
) -> Vec<(Location, Token)> {
    let mut lexer =
        Lexer { file, rest: text.chars().peekable(), line: 1, column: 1, errors, found: vec![] };
    while lexer.step() {}
    lexer.found
}

/// Returns whether Python takes a character for a space: it knows four control characters more.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

struct Lexer<'a> {
    file: &'a Rc<str>,
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    line: u32,
    column: u32,
    errors: &'a mut Diagnostics,
    found: Vec<(Location, Token)>,
}

impl Lexer<'_> {
    fn location(&self) -> Location {
        Location { file: Rc::clone(self.file), line: self.line, column: self.column }
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest.next()?;
        if next == '\n' {
            self.line += 1;
            self.column = 1;
        } else {
            self.column += 1;
        }
        Some(next)
    }

    /// Takes the rest of the line, without its end.
    fn line(&mut self) -> String {
        let mut line = String::new();
        while let Some(next) = self.rest.peek().copied().filter(|&next| next != '\n') {
            line.push(next);
            self.next();
        }
        line
    }

    fn step(&mut self) -> bool {
        let at = self.location();
        let Some(&next) = self.rest.peek() else {
            self.found.push((at, Token::End));
            return false;
        };
        match next {
            '#' => self.comment(&at),
            '\'' => self.string(&at),
            '{' | '}' | '[' | ']' | ':' | ',' => {
                self.next();
                self.found.push((at, Token::Mark(next)));
            }
            _ if is_space(next) => {
                self.next();
            }
            _ if next.is_alphanumeric() || next == '_' => self.word(&at),
            _ => {
                self.next();
                self.errors.add(&at, format!("stray `{}`", next.escape_default()));
            }
        }
        true
    }

    fn word(&mut self, at: &Location) {
        let mut word = String::new();
        while let Some(next) =
            self.rest.peek().copied().filter(|c| c.is_alphanumeric() || *c == '_')
        {
            word.push(next);
            self.next();
        }
        let token = match word.as_str() {
            "true" => Token::Flag(true),
            "false" => Token::Flag(false),
            _ => {
                self.errors.add(at, format!("stray `{word}`; strings need single quotes"));
                // A string in its place lets the parser continue to the next error.
                Token::Text(word)
            }
        };
        self.found.push((at.clone(), token));
    }

    fn string(&mut self, at: &Location) {
        self.next();
        let mut text = String::new();
        loop {
            let here = self.location();
            match self.rest.peek().copied() {
                None | Some('\n') => {
                    self.errors.add(at, "string without its closing quote");
                    break;
                }
                Some('\'') => {
                    self.next();
                    break;
                }
                Some('\\') => {
                    self.next();
                    match self.next() {
                        Some('\\') => text.push('\\'),
                        _ => self.errors.add(&here, "unknown escape; only `\\\\` is one"),
                    }
                }
                Some(other) => {
                    if !(' '..='~').contains(&other) {
                        let shown = other.escape_unicode();
                        self.errors.add(&here, format!("`{shown}` is not printable ASCII"));
                    }
                    text.push(other);
                    self.next();
                }
            }
        }
        self.found.push((at.clone(), Token::Text(text)));
    }

    fn comment(&mut self, at: &Location) {
        let line = self.line();
        if !line.starts_with("##") {
            return;
        }
        if line != "##" {
            self.errors.add(at, "documentation starts with a line of only `##`");
            return;
        }
        let lines = self.doc_lines(at);
        self.found.push((at.clone(), Token::Doc(Doc { at: at.clone(), lines })));
    }

    fn doc_lines(&mut self, start: &Location) -> Vec<DocLine> {
        let mut lines = Vec::new();
        loop {
            while self.rest.peek().is_some_and(|next| is_space(*next)) {
                self.next();
            }
            let at = self.location();
            let line = self.line();
            let Some(text) = line.strip_prefix('#') else {
                self.errors.add(start, "documentation without its closing `##`");
                return lines;
            };
            if let Some(junk) = text.strip_prefix('#') {
                if !junk.is_empty() {
                    self.errors.add(&at, "documentation ends with a line of only `##`");
                }
                return lines;
            }
            if !text.is_empty() && !text.starts_with(' ') {
                self.errors.add(&at, "documentation needs a space after `#`");
            }
            let text = text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned();
            lines.push(DocLine { at, text });
        }
    }
}
