//! Renders the entries of a log: without secrets, filtered, as Python prints them.

use std::borrow::Cow;

use iotest_protocol::Secrets;
use serde_json::{Map, Value, json};

use super::json::{JsonStyle, dumps, dumps_filtered};
use crate::filter::{Chain, Filter};

/// The spelling of the names of a command's arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[doc(alias = "ordered_qmp")]
#[non_exhaustive]
pub enum Spelling {
    /// As QEMU spells them; logged unchanged.
    #[default]
    Wire,
    /// As Python's keyword arguments, `node_name` for `node-name`; logged as `iotests.py` does, which
    /// converts the command's own arguments and every object in an array, but not an object that is a
    /// member.
    Keywords,
}

/// Returns a QMP command as it is logged; `arguments` is an object, or null for none.
pub(super) fn command(name: &str, arguments: &Value, spelling: Spelling) -> Value {
    let arguments = match arguments {
        Value::Null => json!({}),
        Value::Object(members) => match spelling {
            Spelling::Wire => wire_ordered(members),
            Spelling::Keywords => keywords_ordered(members, Keys::Converted),
        },
        other => other.clone(),
    };
    json!({"execute": name, "arguments": arguments})
}

/// An entry before filters.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entry<'a> {
    Text(&'a str),
    Json(&'a Value, JsonStyle),
}

/// An entry without secrets.
#[derive(Debug)]
pub(super) enum Redacted<'a> {
    Text(Cow<'a, str>),
    Json(Cow<'a, Value>, JsonStyle),
}

impl Redacted<'_> {
    pub(super) fn as_entry(&self) -> Entry<'_> {
        match self {
            Self::Text(text) => Entry::Text(text),
            Self::Json(value, style) => Entry::Json(value, *style),
        }
    }
}

impl<'a> Entry<'a> {
    /// Returns the entry without secrets; copies nothing if there are none.
    pub(super) fn redacted(self, secrets: &Secrets) -> Redacted<'a> {
        match self {
            Self::Text(text) => Redacted::Text(secrets.redact(text)),
            Self::Json(value, style) if secrets.is_empty() => {
                Redacted::Json(Cow::Borrowed(value), style)
            }
            Self::Json(value, style) => {
                let mut value = value.clone();
                secrets.redact_json(&mut value);
                Redacted::Json(Cow::Owned(value), style)
            }
        }
    }

    /// Returns the filtered text, without the newline that ends it in a log.
    pub(super) fn render(
        self,
        chain: &Chain,
        more: &[Filter],
        indent: Option<usize>,
    ) -> Cow<'a, str> {
        match self {
            Self::Text(text) => chain.filter_text(text, more),
            Self::Json(value, style) => {
                let style = JsonStyle { indent: style.indent.or(indent), ..style };
                Cow::Owned(match chain.leafwise(more) {
                    Some(rules) => dumps_filtered(value, style, &rules),
                    None => dumps(&chain.json(value, more), style),
                })
            }
        }
    }
}

/// Orders arguments spelt as QEMU spells them.
///
/// The outermost names sort as the Python keywords that stand for them would; names further in
/// are spelt with `-` in Python too.
fn wire_ordered(members: &Map<String, Value>) -> Value {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| name.replace('-', "_"));
    Value::Object(members.into_iter().map(|(name, value)| (name.clone(), sorted(value))).collect())
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members = members.into_iter().map(|(name, value)| (name.clone(), sorted(value)));
            Value::Object(members.collect())
        }
        leaf => leaf.clone(),
    }
}

/// What happens to the names of an object's members.
#[derive(Clone, Copy)]
enum Keys {
    Converted,
    Kept,
}

/// Orders arguments spelt as Python keywords, by the names before conversion.
fn keywords_ordered(members: &Map<String, Value>, keys: Keys) -> Value {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| *name);
    let converted = members.into_iter().map(|(name, value)| {
        let name = match keys {
            Keys::Converted => name.replace('_', "-"),
            Keys::Kept => name.clone(),
        };
        (name, keywords_in(value, Keys::Kept))
    });
    Value::Object(converted.collect())
}

fn keywords_in(value: &Value, keys: Keys) -> Value {
    match value {
        Value::Array(items) => {
            items.iter().map(|item| keywords_in(item, Keys::Converted)).collect()
        }
        Value::Object(members) => keywords_ordered(members, keys),
        leaf => leaf.clone(),
    }
}
