//! Option types as text for QEMU's command line: JSON, or dotted `key=value` pairs.
//!
//! Which option takes which form is known to [`CommandOption`]: `-blockdev` and most of the storage
//! daemon's take either, `-chardev` takes no JSON, and the pairs of `-device` and of the emulator's
//! `-object` do not nest. No pairs express null, an empty list or an empty object.

mod command_option;

use std::fmt;

use serde_json::Value;

pub use self::command_option::{CommandOption, NotTaken};
use crate::wire::{Object, members_of};

/// Returns an object as one line of JSON, for `-blockdev`, `-object` or `-device`.
///
/// # Examples
/// ```
/// use qapi_types::{BlockdevOptions, BlockdevOptionsFile, options};
///
/// let disk = BlockdevOptions::file(BlockdevOptionsFile::new("a,b.img")).node_name("disk");
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
/// Booleans are `on` and `off`, list elements have their index as key. Not every option reads these:
/// [`CommandOption::pairs`] refuses what its option would.
///
/// # Errors
/// * [`NotDotted`] if only JSON can say a member: see [`dotted`].
///
/// # Examples
/// ```
/// use qapi_types::{BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, options};
///
/// let file = BlockdevOptions::file(BlockdevOptionsFile::new("a,b.img"));
/// let disk = BlockdevOptions::new(BlockdevOptionsQcow2::new(file)).read_only(true);
/// let text = options::to_dotted(&disk)?;
/// assert!(text.split(',').any(|pair| pair == "read-only=on"));
/// assert!(text.contains("file.filename=a,,b.img"));
/// # Ok::<(), options::NotDotted>(())
/// ```
#[doc(alias = "qmp_to_opts")]
pub fn to_dotted<T: Object>(object: &T) -> Result<String, NotDotted> {
    dotted(&Value::Object(members_of(object)))
}

/// Returns a JSON object as `key=value` pairs with dots, as [`to_dotted`] does a typed one.
///
/// ```
/// # use qapi_types::options;
/// # use serde_json::json;
/// let node = json!({ "driver": "file", "filename": "/a,b", "read-only": true });
/// assert_eq!(options::dotted(&node)?, "driver=file,filename=/a,,b,read-only=on");
/// # Ok::<(), options::NotDotted>(())
/// ```
///
/// # Errors
/// * [`NotDotted`] if it is no object, or if pairs cannot express a member: one that is null, an empty
///   list or an empty object, one whose name is empty, is a number or holds `.`, `,`, `=` or a zero
///   byte, one whose text holds a zero byte, or a first one whose name begins with `{`.
pub fn dotted(object: &Value) -> Result<String, NotDotted> {
    let Value::Object(members) = object else {
        return Err(NotDotted::new("", Unsayable::Value(object.clone())));
    };
    let mut pairs = Vec::new();
    for (name, value) in members {
        collect(&mut pairs, &member_key("", name)?, value)?;
    }
    Ok(pairs.join(","))
}

fn collect(pairs: &mut Vec<String>, key: &str, value: &Value) -> Result<(), NotDotted> {
    match value {
        Value::Object(members) if !members.is_empty() => members
            .iter()
            .try_for_each(|(name, value)| collect(pairs, &member_key(key, name)?, value)),
        Value::Array(values) if !values.is_empty() => values
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| collect(pairs, &format!("{key}.{index}"), value)),
        scalar => {
            pairs.push(scalar_pair(key, scalar)?);
            Ok(())
        }
    }
}

fn scalar_pair(key: &str, value: &Value) -> Result<String, NotDotted> {
    match value {
        Value::Bool(true) => pair(key, "on"),
        Value::Bool(false) => pair(key, "off"),
        Value::Number(number) => pair(key, &number.to_string()),
        Value::String(text) => pair(key, text),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err(NotDotted::new(key, Unsayable::Value(value.clone())))
        }
    }
}

/// Returns the dotted key of a member, whose name must not be read as anything else there.
fn member_key(object: &str, name: &str) -> Result<String, NotDotted> {
    let key = if object.is_empty() { name.to_owned() } else { format!("{object}.{name}") };
    // A number would be read as the index of a list.
    let number = name.bytes().all(|byte| byte.is_ascii_digit());
    match number || name.contains('.') {
        // An empty name is all digits, too.
        true => Err(NotDotted::new(&key, Unsayable::Key)),
        false => Ok(key),
    }
}

/// Returns one `key=value` pair, commas in the value doubled; dots in the key are kept.
///
/// ```
/// # use qapi_types::options;
/// assert_eq!(options::pair("server.path", "/a,b=c")?, "server.path=/a,,b=c");
/// assert!(options::pair("a,drive", "x").is_err());
/// # Ok::<(), options::NotDotted>(())
/// ```
///
/// # Errors
/// * [`NotDotted`] if the key is empty, begins with `{`, or holds `,`, `=` or a zero byte: QEMU
///   would read another key, another option, or JSON.
/// * [`NotDotted`] if the value holds a zero byte, which no argument of a program can.
pub fn pair(key: &str, value: &str) -> Result<String, NotDotted> {
    if !is_plain(key) {
        return Err(NotDotted::new(key, Unsayable::Key));
    }
    if value.contains('\0') {
        return Err(NotDotted::new(key, Unsayable::Value(value.into())));
    }
    Ok(format!("{key}={}", escaped(value)))
}

/// Returns a value as it stands behind `key=`: commas doubled.
pub fn escaped(value: &str) -> String {
    value.replace(',', ",,")
}

/// Returns the value whose key is implied, which comes first: a device's driver, an object's type.
///
/// # Errors
/// * [`NotDotted`] if it is empty, begins with `{`, or holds `,`, `=` or a zero byte, which have no
///   encoding there.
pub fn implied(value: &str) -> Result<String, NotDotted> {
    match is_plain(value) {
        true => Ok(value.to_owned()),
        false => Err(NotDotted::new(value, Unsayable::Implied)),
    }
}

fn is_plain(word: &str) -> bool {
    !word.is_empty() && !word.starts_with('{') && !word.contains([',', '=', '\0'])
}

/// Returns the leaves of a value with their keys, nested ones joined by dots: a member by its name,
/// an element of a list by its number.
///
/// Empty objects and lists are leaves, so that values which differ only there stay different;
/// `iotests.py` drops them. The key of a value that is itself a leaf is empty. Use it for
/// comparisons only: a name with dots equals a nested one, as for QEMU in `json:` names.
///
/// ```
/// # use qapi_types::options::flatten;
/// # use serde_json::json;
/// let node = json!({ "driver": "qcow2", "file": { "driver": "file", "locking": false } });
/// let keys: Vec<String> = flatten(&node).into_iter().map(|(key, _)| key).collect();
/// assert_eq!(keys, ["driver", "file.driver", "file.locking"]);
/// ```
#[doc(alias = "flatten_qmp_object")]
pub fn flatten(value: &Value) -> Vec<(String, Value)> {
    let mut pairs = Vec::new();
    flatten_into(&mut pairs, "", value);
    pairs
}

fn flatten_into(pairs: &mut Vec<(String, Value)>, key: &str, value: &Value) {
    let below = |part: &str| if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") };
    match value {
        Value::Array(values) if !values.is_empty() => {
            for (index, value) in values.iter().enumerate() {
                flatten_into(pairs, &below(&index.to_string()), value);
            }
        }
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                flatten_into(pairs, &below(name), value);
            }
        }
        leaf => pairs.push((key.to_owned(), leaf.clone())),
    }
}

/// Something that `key=value` pairs cannot express; JSON can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotDotted {
    key: String,
    what: Unsayable,
}

/// What `key=value` pairs cannot express.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unsayable {
    /// The key: another one would be read.
    Key,
    /// The value of the implied key.
    Implied,
    /// The value.
    Value(Value),
}

impl NotDotted {
    fn new(key: &str, what: Unsayable) -> Self {
        Self { key: key.to_owned(), what }
    }

    /// Returns the dotted key; for an implied key, the value; empty for the value as a whole.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns what cannot be said.
    pub fn what(&self) -> &Unsayable {
        &self.what
    }

    /// Returns the message without advice.
    fn reason(&self) -> String {
        let key = &self.key;
        match &self.what {
            Unsayable::Key => format!("key=value pairs cannot express the key {key:?}"),
            Unsayable::Implied => format!("key=value pairs cannot begin with {key:?}"),
            Unsayable::Value(value) if key.is_empty() => {
                format!("key=value pairs cannot express {value}: it is no object")
            }
            Unsayable::Value(value) => format!("key=value pairs cannot express {key:?}: {value}"),
        }
    }
}

impl fmt::Display for NotDotted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; give QEMU a JSON object instead", self.reason())
    }
}

impl std::error::Error for NotDotted {}

#[cfg(test)]
mod tests;
