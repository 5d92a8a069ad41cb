//! [`Json`]: a JSON text, parsed and not yet typed.
//!
//! It is one flat list of tokens whose strings are borrowed from the text. So making and dropping it need no
//! stack, however deep the text nests, and hardly any memory beside the list.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::{Note, Notes, Wire};
use crate::DecodeError;

/// How deep a [`Value`] may nest that is made of a part: dropping, cloning and printing one needs stack for
/// each level.
const MAX_VALUE_DEPTH: usize = 512;

/// A parsed JSON text.
///
/// # Examples
/// ```
/// use qapi_types::StatusInfo;
/// use qapi_types::wire::Json;
///
/// let reply = Json::parse(r#"{"return": {"running": true, "status": "running"}, "id": 7}"#)?;
/// assert_eq!(reply.depth(), 2);
/// let status: StatusInfo = reply.root().get("return").expect("a reply").decode()?;
/// assert!(status.running);
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Json<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    pub(super) depth: usize,
}

/// A scalar, or the begin of a list or object.
#[derive(Debug, Clone)]
pub(super) enum Token<'a> {
    Null,
    Bool(bool),
    /// Not negative.
    Unsigned(u64),
    /// Negative.
    Signed(i64),
    Float(f64),
    /// A string, or a member's name before its value.
    Text(Cow<'a, str>),
    /// The index after its last token, and how many elements it has.
    List {
        end: usize,
        length: usize,
    },
    /// The index after its last token.
    Object {
        end: usize,
    },
}

impl<'a> Json<'a> {
    /// Parses a text, which may nest as deep as memory allows; [`depth`](Self::depth) says how deep.
    ///
    /// # Errors
    /// * [`DecodeError`] with the place if it is no JSON.
    pub fn parse(text: &'a str) -> Result<Self, DecodeError> {
        super::parse::parse(text)
    }

    /// Returns how deep it nests: 0 for a scalar, 1 for a list of scalars.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Returns the string at a token; empty if it is something else.
    pub(super) fn text(&self, at: usize) -> &str {
        if let Token::Text(text) = &self.tokens[at] { text } else { "" }
    }

    /// Returns the tokens of the members' names from one of them to the end.
    pub(super) fn names(&self, begin: usize, end: usize) -> impl Iterator<Item = usize> {
        let mut next = begin;
        std::iter::from_fn(move || {
            let name = (next < end).then_some(next)?;
            next = Node::new(self, name + 1).end();
            Some(name)
        })
    }

    /// Returns the outermost value.
    pub fn root(&self) -> Node<'_> {
        Node { json: self, at: 0 }
    }
}

/// A value inside of a [`Json`].
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    json: &'a Json<'a>,
    at: usize,
}

/// The kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

impl<'a> Node<'a> {
    pub(super) fn new(json: &'a Json<'a>, at: usize) -> Self {
        Self { json, at }
    }

    fn token(self) -> &'a Token<'a> {
        &self.json.tokens[self.at]
    }

    /// Returns the kind of the value.
    pub fn kind(self) -> Kind {
        match self.token() {
            Token::Null => Kind::Null,
            Token::Bool(_) => Kind::Boolean,
            Token::Unsigned(_) | Token::Signed(_) | Token::Float(_) => Kind::Number,
            Token::Text(_) => Kind::String,
            Token::List { .. } => Kind::List,
            Token::Object { .. } => Kind::Object,
        }
    }

    /// Returns a boolean.
    pub fn as_bool(self) -> Option<bool> {
        if let Token::Bool(value) = self.token() { Some(*value) } else { None }
    }

    /// Returns a string.
    pub fn as_str(self) -> Option<&'a str> {
        if let Token::Text(text) = self.token() { Some(text) } else { None }
    }

    /// Returns an integer that is not negative.
    pub fn as_u64(self) -> Option<u64> {
        if let Token::Unsigned(value) = self.token() { Some(*value) } else { None }
    }

    /// Returns an integer.
    pub fn as_i64(self) -> Option<i64> {
        match self.token() {
            Token::Unsigned(value) => i64::try_from(*value).ok(),
            Token::Signed(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns a number; beyond 2^53 it may lose digits.
    #[expect(clippy::cast_precision_loss, reason = "said in the documentation")]
    pub fn as_f64(self) -> Option<f64> {
        match self.token() {
            Token::Unsigned(value) => Some(*value as f64),
            Token::Signed(value) => Some(*value as f64),
            Token::Float(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the elements of a list; none if it is something else.
    pub fn elements(self) -> impl Iterator<Item = Node<'a>> {
        let end = if let Token::List { end, .. } = self.token() { *end } else { 0 };
        let mut next = self.at + 1;
        std::iter::from_fn(move || {
            let node = (next < end).then(|| Node::new(self.json, next))?;
            next = node.end();
            Some(node)
        })
    }

    /// Returns the members of an object, in their order; none if it is something else.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let (json, begin, end) = self.object().unwrap_or((self.json, 0, 0));
        json.names(begin, end).map(|name| (json.text(name), Node::new(json, name + 1)))
    }

    /// Returns a member of an object.
    pub fn get(self, name: &str) -> Option<Node<'a>> {
        self.members().find_map(|(found, value)| (found == name).then_some(value))
    }

    /// Returns how many elements a list has.
    pub(super) fn length(self) -> Option<usize> {
        if let Token::List { length, .. } = self.token() { Some(*length) } else { None }
    }

    /// Returns where the members of an object begin and end.
    pub(super) fn object(self) -> Option<(&'a Json<'a>, usize, usize)> {
        if let Token::Object { end } = self.token() {
            Some((self.json, self.at + 1, *end))
        } else {
            None
        }
    }

    /// Returns the index after its last token.
    pub(super) fn end(self) -> usize {
        match self.token() {
            Token::List { end, .. } | Token::Object { end } => *end,
            _ => self.at + 1,
        }
    }

    /// Reads it as a type, and ignores what the type does not know.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if the value is not of the type.
    pub fn decode<T: Wire>(self) -> Result<T, DecodeError> {
        T::read(self, &mut Notes::ignored())
    }

    /// Reads it as a type, and returns what the type does not know beside it.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if the value is not of the type.
    pub fn decode_strict<T: Wire>(self) -> Result<(T, Vec<Note>), DecodeError> {
        let mut notes = Notes::gathered();
        let read = T::read(self, &mut notes)?;
        Ok((read, notes.into_list()))
    }

    /// Makes a [`Value`] of it.
    ///
    /// # Errors
    /// * [`DecodeError`] if it nests deeper than 512 levels.
    pub fn to_value(self) -> Result<Value, DecodeError> {
        if self.depth() > MAX_VALUE_DEPTH {
            let problem = format!("nests deeper than {MAX_VALUE_DEPTH} levels, and has no type");
            return Err(DecodeError::new(problem));
        }
        Ok(self.value())
    }

    /// Returns how deep it nests.
    fn depth(self) -> usize {
        if self.json.depth <= MAX_VALUE_DEPTH {
            return self.json.depth;
        }
        let (mut open, mut deepest) = (Vec::new(), 0);
        for at in self.at..self.end() {
            while open.last().is_some_and(|end| *end <= at) {
                open.pop();
            }
            let end = Node::new(self.json, at).end();
            if matches!(self.json.tokens[at], Token::List { .. } | Token::Object { .. }) {
                open.push(end);
                deepest = deepest.max(open.len());
            }
        }
        deepest
    }

    fn value(self) -> Value {
        match self.token() {
            Token::Null => Value::Null,
            Token::Bool(value) => Value::Bool(*value),
            Token::Unsigned(value) => Value::Number((*value).into()),
            Token::Signed(value) => Value::Number((*value).into()),
            // JSON has no others.
            Token::Float(value) => Number::from_f64(*value).map_or(Value::Null, Value::Number),
            Token::Text(text) => Value::String(text.clone().into_owned()),
            Token::List { .. } => Value::Array(self.elements().map(Node::value).collect()),
            Token::Object { .. } => Value::Object(self.map()),
        }
    }

    fn map(self) -> Map<String, Value> {
        self.members().map(|(name, value)| (name.to_owned(), value.value())).collect()
    }
}
