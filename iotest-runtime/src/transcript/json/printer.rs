//! [`Printer`]: a JSON value as text, filtered on the way.
//!
//! Its loops are plain ones over bytes of a slice: in users' test programs, mostly built without
//! optimisation, each call of a library's small function takes as long as a dozen bytes do here.

use serde_json::{Map, Number, Value};

use super::float::float_text;
use super::{JsonStyle, KeyOrder};
use crate::filter::{ESCAPED, Leafwise};

/// The initial capacity in bytes.
const CAPACITY: usize = 512;

/// The text of a value as far as it is printed.
pub(super) struct Printer<'a> {
    /// The text, followed by zeros up to the capacity.
    text: Vec<u8>,
    /// How long the text is.
    end: usize,
    style: JsonStyle,
    depth: usize,
    rules: Option<&'a Leafwise<'a>>,
    /// The members of the objects that are being printed, the innermost last.
    members: Vec<(&'a str, &'a Value)>,
}

impl<'a> Printer<'a> {
    pub(super) fn new(style: JsonStyle, rules: Option<&'a Leafwise<'a>>) -> Self {
        Self { text: vec![0; CAPACITY], end: 0, style, depth: 0, rules, members: Vec::new() }
    }

    /// Returns the text of a value.
    pub(super) fn print(mut self, value: &'a Value) -> String {
        self.value("", value);
        self.text.truncate(self.end);
        String::from_utf8(self.text).expect("what is printed is ASCII")
    }

    /// Prints a value, which is the member `name` if it is one of an object.
    fn value(&mut self, name: &str, value: &'a Value) {
        match value {
            Value::Null => self.put(b"null"),
            Value::Bool(true) => self.put(b"true"),
            Value::Bool(false) => self.put(b"false"),
            Value::Number(number) => self.number(name, number),
            Value::String(string) => self.string(string),
            Value::Array(items) => self.array(items),
            Value::Object(members) => self.object(name, members),
        }
    }

    fn array(&mut self, items: &'a [Value]) {
        self.put(b"[");
        self.depth += 1;
        for (index, item) in items.iter().enumerate() {
            self.separate(index == 0);
            self.value("", item);
        }
        self.close(items.is_empty(), b"]");
    }

    fn object(&mut self, name: &str, object: &'a Map<String, Value>) {
        let placeholders = self.rules.map_or(&[][..], |rules| rules.placeholders(name, object));
        let first = self.members.len();
        for (name, member) in object {
            self.members.push((name, member));
        }
        if self.style.order == KeyOrder::Sorted {
            // UTF-8 sorts as its code points do.
            self.members[first..].sort_unstable_by_key(|(name, _)| *name);
        }
        let last = self.members.len();
        self.put(b"{");
        self.depth += 1;
        for index in first..last {
            let (name, member) = self.members[index];
            self.separate(index == first);
            self.text(name);
            self.put(b": ");
            match placeholders.iter().find(|(hidden, _)| *hidden == name) {
                Some((_, placeholder)) => self.placeholder(placeholder),
                None => self.value(name, member),
            }
        }
        self.members.truncate(first);
        self.close(first == last, b"}");
    }

    /// Prints what stands before an item.
    fn separate(&mut self, is_first: bool) {
        match (is_first, self.style.indent) {
            (true, None) => {}
            (true, Some(_)) => self.line_break(),
            (false, None) => self.put(b", "),
            (false, Some(_)) => {
                self.put(b",");
                self.line_break();
            }
        }
    }

    /// Prints what stands after the last item.
    fn close(&mut self, is_empty: bool, bracket: &[u8]) {
        self.depth -= 1;
        if !is_empty && self.style.indent.is_some() {
            self.line_break();
        }
        self.put(bracket);
    }

    fn line_break(&mut self) {
        self.put(b"\n");
        for _ in 0..self.style.indent.unwrap_or_default() * self.depth {
            self.put(b" ");
        }
    }

    fn number(&mut self, name: &str, number: &Number) {
        if name == "pid" {
            if let Some(placeholder) = self.rules.and_then(|rules| rules.pid(number)) {
                return self.text(&placeholder);
            }
        }
        match number.as_u64() {
            Some(whole) => self.whole(whole),
            None => self.put(number_text(number).as_bytes()),
        }
    }

    fn whole(&mut self, mut whole: u64) {
        let mut digits = [0; 20];
        let mut first = digits.len();
        loop {
            first -= 1;
            digits[first] = b'0' + (whole % 10) as u8;
            whole /= 10;
            if whole == 0 {
                return self.put(&digits[first..]);
            }
        }
    }

    /// Prints a string as the rules leave it.
    fn string(&mut self, string: &str) {
        let Some(rules) = self.rules else { return self.text(string) };
        if !self.plain(string, rules.stops()) {
            self.text(&rules.text(string));
        }
    }

    /// Prints a string as it is.
    fn text(&mut self, string: &str) {
        if !self.plain(string, Some(&ESCAPED)) {
            self.escaped(string);
        }
    }

    /// Prints a string that has none of the bytes `stops`; prints nothing and returns false otherwise, or if
    /// there is no such set.
    fn plain(&mut self, string: &str, stops: Option<&[bool; 256]>) -> bool {
        let Some(stops) = stops else { return false };
        let (bytes, mut to) = (string.as_bytes(), self.end);
        self.reserve(bytes.len() + 2);
        let text = &mut self.text[..];
        text[to] = b'"';
        to += 1;
        let mut index = 0;
        while index < bytes.len() {
            let byte = bytes[index];
            if stops[byte as usize] {
                return false;
            }
            text[to] = byte;
            to += 1;
            index += 1;
        }
        text[to] = b'"';
        self.end = to + 1;
        true
    }

    fn escaped(&mut self, string: &str) {
        self.put(b"\"");
        let (bytes, mut copied, mut index) = (string.as_bytes(), 0, 0);
        while index < bytes.len() {
            if !ESCAPED[bytes[index] as usize] {
                index += 1;
                continue;
            }
            self.put(&bytes[copied..index]);
            let Some(character) = string[index..].chars().next() else { break };
            self.escape(character);
            index += character.len_utf8();
            copied = index;
        }
        self.put(&bytes[copied..]);
        self.put(b"\"");
    }

    /// Prints a character as an escape, or as two when it takes a surrogate pair.
    fn escape(&mut self, character: char) {
        let short = match character {
            '"' => b"\\\"",
            '\\' => b"\\\\",
            '\n' => b"\\n",
            '\r' => b"\\r",
            '\t' => b"\\t",
            '\u{8}' => b"\\b",
            '\u{c}' => b"\\f",
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    self.put(format!("\\u{unit:04x}").as_bytes());
                }
                return;
            }
        };
        self.put(short);
    }

    fn placeholder(&mut self, placeholder: &'static str) {
        let Some(rules) = self.rules else { return self.text(placeholder) };
        if !self.plain(placeholder, rules.stops()) {
            self.text(&rules.placeholder(placeholder));
        }
    }

    fn put(&mut self, bytes: &[u8]) {
        self.reserve(bytes.len());
        let end = self.end + bytes.len();
        let space = &mut self.text[self.end..end];
        if bytes.len() > 16 {
            space.copy_from_slice(bytes);
        } else {
            let mut index = 0;
            while index < bytes.len() {
                space[index] = bytes[index];
                index += 1;
            }
        }
        self.end = end;
    }

    /// Enlarges the buffer for so many more bytes.
    fn reserve(&mut self, bytes: usize) {
        let needed = self.end + bytes;
        if needed > self.text.len() {
            let mut larger = vec![0; needed.max(2 * self.text.len())];
            larger[..self.end].copy_from_slice(&self.text[..self.end]);
            self.text = larger;
        }
    }
}

fn number_text(number: &Number) -> String {
    let text = number.to_string();
    // Whole numbers of any size print alike; with serde_json's `arbitrary_precision`, which a
    // user's crate may switch on, they may be larger than 64 bits.
    if text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit()) {
        return text;
    }
    number.as_f64().map_or(text, float_text)
}
