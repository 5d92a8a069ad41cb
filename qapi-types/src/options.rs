//! Option types as text for QEMU's command line: JSON, or dotted `key=value` pairs.
//!
//! `-blockdev`, `-object`, `-device`, `-chardev`-like options of the storage daemon and others take
//! either; the dotted form cannot say null, an empty list or an empty object.

use std::fmt;

use serde_json::Value;

use crate::wire::{Object, members_of};

/// Returns an object as one line of JSON, for `-blockdev`, `-object` or `-device`.
///
/// # Examples
/// ```
/// use qapi_types::{BlockdevOptions, BlockdevOptionsFile, options};
///
/// let disk = BlockdevOptions::new(BlockdevOptionsFile::new("a,b.img")).node_name("disk");
/// let text = options::to_json(&disk);
/// let parsed: BlockdevOptions = serde_json::from_str(&text).unwrap();
/// assert_eq!(parsed, disk);
/// ```
#[doc(alias = "-blockdev")]
pub fn to_json<T: Object>(object: &T) -> String {
    Value::Object(members_of(object)).to_string()
}

/// Returns an object as `key=value` pairs with dots, commas in values doubled.
///
/// Booleans are `on` and `off`, list elements have their index as key.
///
/// # Errors
/// – [`NotDotted`] if a member is null, an empty list or an empty object, which only JSON can say.
///
/// # Examples
/// ```
/// use qapi_types::{BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, options};
///
/// let file = BlockdevOptionsFile::new("a,b.img");
/// let disk = BlockdevOptions::new(BlockdevOptionsQcow2::new(file)).read_only(true);
/// let text = options::to_dotted(&disk)?;
/// assert!(text.split(',').any(|pair| pair == "read-only=on"));
/// assert!(text.contains("file.filename=a,,b.img"));
/// # Ok::<(), options::NotDotted>(())
/// ```
#[doc(alias = "qmp_to_opts")]
pub fn to_dotted<T: Object>(object: &T) -> Result<String, NotDotted> {
    let mut pairs = Vec::new();
    for (key, value) in flatten(&Value::Object(members_of(object))) {
        let text = match value {
            Value::Bool(true) => "on".to_owned(),
            Value::Bool(false) => "off".to_owned(),
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.replace(',', ",,"),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                return Err(NotDotted { key, value });
            }
        };
        pairs.push(format!("{key}={text}"));
    }
    Ok(pairs.join(","))
}

/// Lists the scalars inside a value under their dotted keys; empty lists and objects stay whole.
#[doc(alias = "flatten_qmp_object")]
pub fn flatten(value: &Value) -> Vec<(String, Value)> {
    let mut pairs = Vec::new();
    flatten_into(&mut pairs, String::new(), value);
    pairs
}

fn flatten_into(pairs: &mut Vec<(String, Value)>, key: String, value: &Value) {
    let below = |part: &str| if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") };
    match value {
        Value::Array(values) if !values.is_empty() => {
            for (index, value) in values.iter().enumerate() {
                flatten_into(pairs, below(&index.to_string()), value);
            }
        }
        Value::Object(members) if !members.is_empty() || key.is_empty() => {
            for (name, value) in members {
                flatten_into(pairs, below(name), value);
            }
        }
        scalar => pairs.push((key, scalar.clone())),
    }
}

/// A member that the dotted form cannot express.
#[derive(Debug, Clone, PartialEq)]
pub struct NotDotted {
    key: String,
    value: Value,
}

impl NotDotted {
    /// Returns the member's dotted key.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl fmt::Display for NotDotted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: key=value pairs cannot say {}; use the JSON form", self.key, self.value)
    }
}

impl std::error::Error for NotDotted {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{flatten, to_dotted};
    use crate::{BlockdevOptions, BlockdevOptionsQcow2, BlockdevRefOrNull};

    #[test]
    fn keys_are_joined_by_dots_and_indexes() {
        let value = json!({"a": 1, "b": {"c": [true, {"d": "x"}]}, "e": [], "f": {}});
        let expected = [
            ("a", json!(1)),
            ("b.c.0", json!(true)),
            ("b.c.1.d", json!("x")),
            ("e", json!([])),
            ("f", json!({})),
        ];
        let expected: Vec<_> = expected.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        assert_eq!(flatten(&value), expected);
    }

    #[test]
    fn null_has_no_dotted_form() {
        let options = BlockdevOptionsQcow2::new("file0").backing(BlockdevRefOrNull::Null);
        let error = to_dotted(&BlockdevOptions::new(options)).unwrap_err();
        assert_eq!(error.key(), "backing");
        assert!(error.to_string().starts_with("backing: key=value pairs cannot say null"));
    }
}
