//! Builds [`Statement`]s from tokens, and recovers at the next object that starts a line.

use std::rc::Rc;

use super::lexer::{Token, tokens};
use super::{Data, Doc, Entry, Node, Statement};
use crate::diagnostic::{Diagnostics, Location};

/// The most levels of a value; schemas have a handful, conditions in them a few more.
const DEEPEST: usize = 64;

/// Parses the text of one file; what is wrong is added to `errors`, and the rest is returned.
pub fn parse(file: &str, text: &str, errors: &mut Diagnostics) -> Vec<Statement> {
    let file: Rc<str> = Rc::from(file);
    // QEMU reads files as text: every kind of line end is one.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut parser = Parser { tokens: tokens(&file, &text, errors), next: 0, depth: 0, errors };
    let mut statements = Vec::new();
    let mut doc = None;
    loop {
        match parser.peek() {
            Token::End => break,
            Token::Doc(_) => {
                if let (_, Token::Doc(found)) = parser.take() {
                    parser.lonely(doc.replace(found));
                }
            }
            Token::Mark('{') => match parser.node() {
                Some(node) => statements.push(Statement { node, doc: doc.take() }),
                None => {
                    doc = None;
                    parser.resynchronise();
                }
            },
            _ => {
                let (at, token) = parser.take();
                parser.errors.add(&at, format!("expected `{{`, found {}", show(&token)));
                parser.resynchronise();
            }
        }
    }
    parser.lonely(doc);
    statements
}

struct Parser<'a> {
    tokens: Vec<(Location, Token)>,
    next: usize,
    /// How many lists and objects are open.
    depth: usize,
    errors: &'a mut Diagnostics,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.next].1
    }

    fn take(&mut self) -> (Location, Token) {
        let taken = self.tokens[self.next].clone();
        self.next = (self.next + 1).min(self.tokens.len() - 1);
        taken
    }

    /// Reports a symbol's block that is followed by no definition.
    fn lonely(&mut self, doc: Option<Doc>) {
        let Some(doc) = doc else { return };
        if let Some(symbol) = doc.symbol() {
            let message = format!("documentation of `{symbol}` is not followed by a definition");
            self.errors.add(&doc.at, message);
        }
    }

    fn resynchronise(&mut self) {
        loop {
            let (at, token) = &self.tokens[self.next];
            match token {
                Token::End => return,
                Token::Mark('{') if at.column == 1 => return,
                Token::Doc(_) => return,
                _ => self.next += 1,
            }
        }
    }

    fn node(&mut self) -> Option<Node> {
        let (at, token) = self.take();
        let data = match token {
            Token::Text(text) => Data::Text(text),
            Token::Flag(flag) => Data::Flag(flag),
            Token::Mark('{') => self.deeper(&at, Self::object)?,
            Token::Mark('[') => self.deeper(&at, Self::list)?,
            other => {
                let found = show(&other);
                self.errors.add(&at, format!("expected a value, found {found}"));
                return None;
            }
        };
        Some(Node { at, data })
    }

    /// Reads what is one level deeper, as far as a value may go.
    fn deeper(&mut self, at: &Location, read: fn(&mut Self) -> Option<Data>) -> Option<Data> {
        if self.depth == DEEPEST {
            self.errors.add(at, format!("a value may have {DEEPEST} levels, and this has more"));
            return None;
        }
        self.depth += 1;
        let data = read(self);
        self.depth -= 1;
        data
    }

    fn object(&mut self) -> Option<Data> {
        let mut entries: Vec<Entry> = Vec::new();
        if *self.peek() == Token::Mark('}') {
            self.take();
            return Some(Data::Object(entries));
        }
        loop {
            let (at, token) = self.take();
            let Token::Text(key) = token else {
                let found = show(&token);
                self.errors.add(&at, format!("expected a key, found {found}"));
                return None;
            };
            self.expect(':')?;
            let node = self.node()?;
            if entries.iter().any(|entry| entry.key == key) {
                self.errors.add(&at, format!("key `{key}` appears twice"));
            }
            entries.push(Entry { key, at, node });
            if self.separator('}')? {
                return Some(Data::Object(entries));
            }
        }
    }

    fn list(&mut self) -> Option<Data> {
        let mut items = Vec::new();
        if *self.peek() == Token::Mark(']') {
            self.take();
            return Some(Data::List(items));
        }
        loop {
            items.push(self.node()?);
            if self.separator(']')? {
                return Some(Data::List(items));
            }
        }
    }

    fn expect(&mut self, mark: char) -> Option<()> {
        let (at, token) = self.take();
        if token == Token::Mark(mark) {
            return Some(());
        }
        self.errors.add(&at, format!("expected `{mark}`, found {}", show(&token)));
        None
    }

    /// Takes a comma (false) or the closing mark (true).
    fn separator(&mut self, close: char) -> Option<bool> {
        let (at, token) = self.take();
        match token {
            Token::Mark(',') => Some(false),
            Token::Mark(mark) if mark == close => Some(true),
            other => {
                let found = show(&other);
                self.errors.add(&at, format!("expected `,` or `{close}`, found {found}"));
                None
            }
        }
    }
}

fn show(token: &Token) -> String {
    match token {
        Token::Mark(mark) => format!("`{mark}`"),
        Token::Text(text) => format!("'{text}'"),
        Token::Flag(flag) => format!("`{flag}`"),
        Token::Doc(_) => "documentation".to_owned(),
        Token::End => "the end of the file".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value_has_a_deepest_level() {
        for (levels, good) in [(DEEPEST, true), (DEEPEST + 1, false), (200_000, false)] {
            let lists = levels - 1;
            let text = format!("{{ 'a': {}{} }}", "[".repeat(lists), "]".repeat(lists));
            let mut errors = Diagnostics::default();
            let statements = parse("deep.json", &text, &mut errors);
            assert_eq!((statements.len(), errors.is_empty()), (usize::from(good), good));
            let says = "deep.json:1:71: a value may have 64 levels, and this has more";
            assert_eq!(good, !errors.to_string().contains(says), "{errors}");
        }
    }
}
