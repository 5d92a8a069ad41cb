//! The lexical and syntactic layer: text to [`Statement`]s, JSON-like trees with locations.
//!
//! This module knows no QAPI keywords and does not interpret trees.

mod doc;
mod lexer;
mod parser;

pub use doc::{Doc, DocLine, Facts};
pub use parser::parse;

use crate::diagnostic::Location;

/// One top-level object and the documentation block before it.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The object.
    pub node: Node,
    /// The `##` block directly before it.
    pub doc: Option<Doc>,
}

/// A value and where it starts.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The location of the first character.
    pub at: Location,
    /// The value.
    pub data: Data,
}

/// What a value can be: QAPI has neither numbers nor null.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    /// A string in single quotes.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// `[ … ]`
    List(Vec<Node>),
    /// `{ … }`, members in source order.
    Object(Vec<Entry>),
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// The location of the key.
    pub at: Location,
    /// The value.
    pub node: Node,
}

impl Node {
    /// Returns the string, if this is one.
    pub fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the members, if this is an object.
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.data {
            Data::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns the elements, if this is a list.
    pub fn items(&self) -> Option<&[Node]> {
        match &self.data {
            Data::List(items) => Some(items),
            _ => None,
        }
    }

    /// Names the kind of value, with its article.
    pub fn kind(&self) -> &'static str {
        match self.data {
            Data::Text(_) => "a string",
            Data::Flag(_) => "a boolean",
            Data::List(_) => "a list",
            Data::Object(_) => "an object",
        }
    }
}
