//! Parses JSON without recursion: what nests deep takes no stack.
//!
//! `serde_json` reads numbers with fractions and strings with escapes; what is here finds them.

use std::borrow::Cow;

use super::json::{Json, Token};
use super::{Notes, Wire};
use crate::DecodeError;

/// Parses a whole text.
pub(super) fn parse(text: &str) -> Result<Json<'_>, DecodeError> {
    let mut parser = Parser::new(text);
    parser.whole_value()?;
    parser.finish()?;
    Ok(Json { tokens: parser.tokens, depth: parser.depth })
}

/// Parses a list and reads its elements one by one, so that what is parsed stays small.
pub(super) fn read_list<T: Wire>(text: &str, notes: &mut Notes) -> Result<Vec<T>, DecodeError> {
    let mut parser = Parser::new(text);
    parser.spaces();
    if parser.peek() != Some(b'[') {
        return Wire::read(parse(text)?.root(), notes);
    }
    let mut list = Vec::new();
    parser.at += 1;
    parser.spaces();
    if parser.peek() == Some(b']') {
        parser.at += 1;
        return parser.finish().map(|()| list);
    }
    loop {
        parser.whole_value()?;
        let json = Json { tokens: std::mem::take(&mut parser.tokens), depth: parser.depth };
        let index = list.len();
        let element =
            notes.inside(format_args!("[{index}]"), |notes| T::read(json.root(), notes))?;
        list.push(element);
        parser.tokens = json.tokens;
        parser.tokens.clear();
        parser.spaces();
        match parser.peek() {
            Some(b',') => parser.at += 1,
            Some(b']') => break,
            _ => return Err(parser.error("expected `,` or `]`")),
        }
    }
    parser.at += 1;
    parser.finish().map(|()| list)
}

struct Parser<'a> {
    text: &'a str,
    /// The byte to read next.
    at: usize,
    tokens: Vec<Token<'a>>,
    /// The lists and objects that are open: their tokens.
    open: Vec<usize>,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, tokens: Vec::new(), open: Vec::new(), depth: 0 }
    }

    /// Reads a value with all that is inside of it.
    fn whole_value(&mut self) -> Result<(), DecodeError> {
        self.value()?;
        while self.next_value()? {
            self.value()?;
        }
        Ok(())
    }

    /// Checks that the text ends.
    fn finish(&mut self) -> Result<(), DecodeError> {
        self.spaces();
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("more after the value")),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn error(&self, problem: &str) -> DecodeError {
        DecodeError::new(format!("not JSON: {problem} at byte {}", self.at))
    }

    /// Reads a scalar, or opens lists and objects until there is one or an empty one is closed.
    fn value(&mut self) -> Result<(), DecodeError> {
        loop {
            self.spaces();
            match self.peek() {
                Some(b'"') => {
                    let text = self.string()?;
                    self.tokens.push(Token::Text(text));
                }
                Some(b'[') => {
                    self.begin(Token::List { end: 0, length: 0 });
                    if self.peek() != Some(b']') {
                        continue;
                    }
                    self.close();
                }
                Some(b'{') => {
                    self.begin(Token::Object { end: 0 });
                    if self.peek() != Some(b'}') {
                        self.name()?;
                        continue;
                    }
                    self.close();
                }
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(b't') => self.word("true", Token::Bool(true))?,
                Some(b'f') => self.word("false", Token::Bool(false))?,
                Some(b'n') => self.word("null", Token::Null)?,
                Some(_) => return Err(self.error("expected a value")),
                None => return Err(self.error("the text ends")),
            }
            return Ok(());
        }
    }

    fn begin(&mut self, token: Token<'a>) {
        self.at += 1;
        self.open.push(self.tokens.len());
        self.depth = self.depth.max(self.open.len());
        self.tokens.push(token);
        self.spaces();
    }

    /// Closes the innermost list or object.
    fn close(&mut self) {
        self.at += 1;
        let now = self.tokens.len();
        if let Some(at) = self.open.pop() {
            match &mut self.tokens[at] {
                Token::List { end, .. } | Token::Object { end } => *end = now,
                _ => {}
            }
        }
    }

    /// Goes on after a value; returns whether another one follows.
    fn next_value(&mut self) -> Result<bool, DecodeError> {
        while let Some(&innermost) = self.open.last() {
            self.spaces();
            let object = match &mut self.tokens[innermost] {
                Token::List { length, .. } => {
                    *length += 1;
                    false
                }
                _ => true,
            };
            match (self.peek(), object) {
                (Some(b','), _) => {
                    self.at += 1;
                    self.spaces();
                    if object {
                        self.name()?;
                    }
                    return Ok(true);
                }
                (Some(b']'), false) | (Some(b'}'), true) => self.close(),
                (None, _) => return Err(self.error("the text ends")),
                (Some(_), true) => return Err(self.error("expected `,` or `}`")),
                (Some(_), false) => return Err(self.error("expected `,` or `]`")),
            }
        }
        Ok(false)
    }

    /// Reads a member's name and its colon.
    fn name(&mut self) -> Result<(), DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.error("expected a member's name"));
        }
        let name = self.string()?;
        self.tokens.push(Token::Text(name));
        self.spaces();
        if self.peek() != Some(b':') {
            return Err(self.error("expected `:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Reads a string, at its quotation mark.
    fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let inside = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut end = inside;
        let mut escaped = false;
        loop {
            // Nearly every string is short and has no escape.
            let rest = bytes.get(end..).unwrap_or_default();
            let found = rest.iter().position(|byte| ENDS[usize::from(*byte)]);
            end += found.unwrap_or(rest.len());
            match found.map(|found| rest[found]) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    end += 2;
                }
                found => {
                    self.at = end.min(bytes.len());
                    let control = found.is_some();
                    let problem = if control { "a control character" } else { "the text ends" };
                    return Err(self.error(problem));
                }
            }
        }
        self.at = end + 1;
        if !escaped {
            return Ok(Cow::Borrowed(&self.text[inside..end]));
        }
        let text = serde_json::from_str(&self.text[inside - 1..=end]);
        text.map(Cow::Owned).map_err(|_| {
            let at = inside - 1;
            DecodeError::new(format!("not JSON: a wrong escape in the string at byte {at}"))
        })
    }

    fn word(&mut self, word: &str, token: Token<'a>) -> Result<(), DecodeError> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(self.error("expected a value"));
        }
        self.at += word.len();
        self.tokens.push(token);
        Ok(())
    }

    fn number(&mut self) -> Result<(), DecodeError> {
        let rest = &self.text.as_bytes()[self.at..];
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit());
        // Nearly every number is a short one without sign and fraction; 18 digits fit in 64 bits.
        let (value, length) = digits.take(19).fold((0, 0), |(value, length), digit| {
            (value * 10 + u64::from(digit - b'0'), length + 1)
        });
        let goes_on = rest.get(length).is_some_and(|byte| is_in_number(*byte));
        if (1..19).contains(&length) && !goes_on && (rest[0] != b'0' || length == 1) {
            self.at += length;
            self.tokens.push(Token::Unsigned(value));
            return Ok(());
        }
        self.other_number()
    }

    /// Reads a number that is negative, a fraction, long, or wrong.
    fn other_number(&mut self) -> Result<(), DecodeError> {
        let rest = &self.text.as_bytes()[self.at..];
        let length = rest.iter().position(|byte| !is_in_number(*byte)).unwrap_or(rest.len());
        let text = &self.text[self.at..self.at + length];
        let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
        let plain =
            digits.iter().all(u8::is_ascii_digit) && matches!(digits, [_] | [b'1'..=b'9', ..]);
        let unsigned = text.parse().ok().filter(|_| plain).map(Token::Unsigned);
        // Zero with a sign is a fraction.
        let signed = || text.parse().ok().filter(|value| plain && *value < 0).map(Token::Signed);
        let token = unsigned.or_else(signed);
        let token = token.or_else(|| serde_json::from_str(text).ok().map(Token::Float));
        self.tokens.push(token.ok_or_else(|| self.error("a wrong number"))?);
        self.at += length;
        Ok(())
    }
}

fn is_in_number(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')
}

/// The bytes at which the search for a string's end stops: quotation mark, backslash, control characters.
const ENDS: [bool; 256] = {
    let mut ends = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        ends[byte] = true;
        byte += 1;
    }
    ends[b'"' as usize] = true;
    ends[b'\\' as usize] = true;
    ends
};

#[cfg(test)]
mod tests;
