//! [`StoredSchema`]: what a QEMU has, as a text that is stored, and searched as it is.

use std::fmt::Write as _;

use crate::Introspection;
use crate::check::Lack;
use crate::known::Text;
use crate::shape::{Entry, Part, Scalar, Shape, Types};

/// The names of an [`Introspection`] as one text, for programs that keep it between runs.
///
/// It is half as long as the JSON, and is searched without being read first. It does not say which members are mandatory, so that it cannot check a command.
///
/// # Examples
/// ```
/// use qapi_types::cmd::QueryQmpSchema;
/// use qapi_types::{Command, Introspection, StoredSchema};
///
/// let reply = serde_json::json!([
///     {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
///     {"name": "0", "meta-type": "object", "members": []},
/// ]);
/// let stored = Introspection::new(QueryQmpSchema::decode_return(&reply)?).to_stored();
/// let again = StoredSchema::from_text(stored.as_text());
/// assert_eq!(again, stored);
/// assert_eq!(again.lack("stop"), None);
/// assert!(again.lack("cont").is_some());
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSchema {
    text: String,
}

impl StoredSchema {
    /// Takes what [`as_text`](Self::as_text) has returned; of another text it knows nothing.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// Returns the text, lines of ASCII that this version of the crate can read.
    pub fn as_text(&self) -> &str {
        &self.text
    }

    /// Returns what of `path` QEMU lacks, or None if it has all of it: see [`Introspection::lack`].
    pub fn lack(&self, path: &str) -> Option<Lack> {
        Lack::of_path(path, |path| path.find(self).err())
    }
}

impl Types for StoredSchema {
    fn entry(&self, name: &str) -> Option<Entry<'_>> {
        Text(&self.text).entry(name)
    }

    fn shape(&self, ty: &str) -> Option<Shape<'_>> {
        Text(&self.text).shape(ty)
    }
}

impl Introspection {
    /// Returns the names of all definitions as a text that can be stored.
    pub fn to_stored(&self) -> StoredSchema {
        // Each name has the end of a line before it.
        let mut text = "\n".to_owned();
        for name in self.names() {
            if let Some(entry) = self.entry(name) {
                self.put_entry(&mut text, name, &entry);
            } else if let Some(shape) = self.shape(name) {
                self.put_shape(&mut text, name, &shape);
            }
        }
        StoredSchema { text }
    }

    fn put_entry(&self, text: &mut String, name: &str, entry: &Entry<'_>) {
        let kind = if entry.is_command { "command" } else { "event" };
        put(text, format_args!("{name} {kind} ={}", self.spelling(entry.payload)));
        if let Some(reply) = entry.reply {
            put(text, format_args!(" >{}", self.spelling(reply)));
        }
        put_features(text, " ", &entry.features);
        text.push('\n');
    }

    fn put_shape(&self, text: &mut String, name: &str, shape: &Shape<'_>) {
        match shape {
            Shape::Object(object) => {
                put(text, format_args!("{name} object"));
                object.members.iter().for_each(|member| self.put_part(text, member));
                if let Some(tag) = object.tag {
                    put(text, format_args!(" ?{tag}"));
                }
                for (case, ty) in &object.branches {
                    put(text, format_args!(" |{case}:{}", self.spelling(ty)));
                }
                put_features(text, " ", &object.features);
            }
            Shape::Enum(found) => {
                put(text, format_args!("{name} enum"));
                found.values.iter().for_each(|value| self.put_part(text, value));
            }
            Shape::Alternate(types) => {
                put(text, format_args!("{name} alternate"));
                types.iter().for_each(|ty| put(text, format_args!(" -:{}", self.spelling(ty))));
            }
            // They are written where they are used.
            Shape::List(_) | Shape::Scalar(_) => return,
        }
        text.push('\n');
    }

    fn put_part(&self, text: &mut String, part: &Part<'_>) {
        put(text, format_args!(" {}", part.name));
        if !part.ty.is_empty() {
            put(text, format_args!(":{}", self.spelling(part.ty)));
        }
        put_features(text, "", &part.features);
    }

    /// Returns a reference to a type as the text has it: lists and built-in types are spelt out.
    fn spelling(&self, ty: &str) -> String {
        match self.shape(ty) {
            Some(Shape::List(element)) => match self.shape(element) {
                // The schema language has no list of lists.
                Some(Shape::List(_)) | None => format!("[{element}]"),
                Some(_) => format!("[{}]", self.spelling(element)),
            },
            Some(Shape::Scalar(scalar)) => match scalar {
                Scalar::String => "str",
                Scalar::Number => "number",
                Scalar::Int => "int",
                Scalar::Boolean => "bool",
                Scalar::Null => "null",
                Scalar::Any => "any",
            }
            .to_owned(),
            _ => ty.to_owned(),
        }
    }
}

fn put(text: &mut String, more: std::fmt::Arguments<'_>) {
    text.write_fmt(more).expect("a string takes any text");
}

fn put_features(text: &mut String, before: &str, features: &[&str]) {
    features.iter().for_each(|feature| put(text, format_args!("{before}#{feature}")));
}
