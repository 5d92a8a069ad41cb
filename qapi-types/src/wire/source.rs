//! Makes [`Json`] of a [`Value`], and of what any `serde` format has.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, map};

use super::json::{Json, Token};

impl<'a> From<&'a Value> for Json<'a> {
    fn from(value: &'a Value) -> Self {
        let mut json = Json { tokens: Vec::new(), depth: 0 };
        let mut open: Vec<(usize, Left<'a>)> = Vec::new();
        let mut next = Some(value);
        loop {
            if let Some(value) = next.take() {
                if let Some(left) = json.scalar_or_begin(value) {
                    open.push((json.tokens.len() - 1, left));
                    json.depth = json.depth.max(open.len());
                }
            }
            let Some((at, left)) = open.last_mut() else { return json };
            next = match left {
                Left::List(elements) => elements.next(),
                Left::Object(members) => members.next().map(|(name, value)| {
                    json.tokens.push(Token::Text(Cow::Borrowed(name)));
                    value
                }),
            };
            if next.is_none() {
                json.end(*at);
                open.pop();
            }
        }
    }
}

/// What of a list or object is still to be read.
enum Left<'a> {
    List(std::slice::Iter<'a, Value>),
    Object(map::Iter<'a>),
}

impl<'a> Json<'a> {
    /// Adds one token; returns what is inside of a list or object.
    fn scalar_or_begin(&mut self, value: &'a Value) -> Option<Left<'a>> {
        let (token, left) = match value {
            Value::Null => (Token::Null, None),
            Value::Bool(value) => (Token::Bool(*value), None),
            Value::Number(number) => (of_number(number), None),
            Value::String(text) => (Token::Text(Cow::Borrowed(text)), None),
            Value::Array(list) => {
                (Token::List { end: 0, length: list.len() }, Some(Left::List(list.iter())))
            }
            Value::Object(map) => (Token::Object { end: 0 }, Some(Left::Object(map.iter()))),
        };
        self.tokens.push(token);
        left
    }

    /// Ends the list or object that begins at `at`.
    fn end(&mut self, at: usize) {
        let now = self.tokens.len();
        if let Token::List { end, .. } | Token::Object { end } = &mut self.tokens[at] {
            *end = now;
        }
    }

    /// Returns whether the object at `at`, of which the first name was read, stands for a number.
    fn is_number(&self, at: usize) -> bool {
        let Some(Token::Text(name)) = self.tokens.get(at + 1) else { return false };
        self.tokens.len() == at + 2 && name == NUMBER && *ARBITRARY
    }

    pub(super) fn of_deserializer<D: Deserializer<'a>>(from: D) -> Result<Self, D::Error> {
        let mut json = Json { tokens: Vec::new(), depth: 0 };
        Part { json: &mut json, level: 0 }.deserialize(from)?;
        Ok(json)
    }
}

fn of_number<'a>(number: &serde_json::Number) -> Token<'a> {
    if let Some(value) = number.as_u64() {
        return Token::Unsigned(value);
    }
    match number.as_i64() {
        Some(value) => Token::Signed(value),
        None => Token::Float(number.as_f64().unwrap_or(f64::NAN)),
    }
}

/// The name by which `serde_json` passes a number on as text, with its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Whether some crate has turned that feature on: only then is such a number one.
static ARBITRARY: LazyLock<bool> = LazyLock::new(|| "1e400".parse::<serde_json::Number>().is_ok());

/// The part of a text that is read next.
struct Part<'j, 'a> {
    json: &'j mut Json<'a>,
    level: usize,
}

impl<'a> Part<'_, 'a> {
    fn add(self, token: Token<'a>) {
        self.json.tokens.push(token);
    }

    fn inside(&mut self) -> Part<'_, 'a> {
        Part { level: self.level + 1, json: self.json }
    }

    fn begin(&mut self, token: Token<'a>) -> usize {
        self.json.depth = self.json.depth.max(self.level + 1);
        self.json.tokens.push(token);
        self.json.tokens.len() - 1
    }
}

impl<'a> DeserializeSeed<'a> for Part<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Part<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.add(Token::Null);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'a>>(self, from: D) -> Result<(), D::Error> {
        self.deserialize(from)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.add(Token::Bool(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.add(Token::Unsigned(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.add(u64::try_from(value).map_or(Token::Signed(value), Token::Unsigned));
        Ok(())
    }

    #[expect(clippy::cast_precision_loss, reason = "as the text of such a number is read")]
    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "as the text of such a number is read")]
    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => self.visit_u64(value),
            (_, Ok(value)) => self.visit_i64(value),
            _ => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.add(Token::Float(value));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<(), E> {
        self.add(Token::Text(Cow::Borrowed(text)));
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.add(Token::Text(Cow::Owned(text)));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut list: A) -> Result<(), A::Error> {
        let at = self.begin(Token::List { end: 0, length: 0 });
        let mut count = 0;
        while list.next_element_seed(self.inside())?.is_some() {
            count += 1;
        }
        if let Token::List { length, .. } = &mut self.json.tokens[at] {
            *length = count;
        }
        self.json.end(at);
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut map: A) -> Result<(), A::Error> {
        let at = self.begin(Token::Object { end: 0 });
        while map.next_key_seed(self.inside())?.is_some() {
            if !matches!(self.json.tokens.last(), Some(Token::Text(_))) {
                return Err(A::Error::custom("a member's name that is no string"));
            }
            if self.json.is_number(at) {
                let number = map.next_value::<Value>()?;
                let number = number.as_str().and_then(|text| text.parse().ok());
                let number = number.ok_or_else(|| A::Error::custom("a number without digits"))?;
                self.json.tokens.truncate(at);
                self.add(of_number(&number));
                return Ok(());
            }
            map.next_value_seed(self.inside())?;
        }
        self.json.end(at);
        Ok(())
    }
}
