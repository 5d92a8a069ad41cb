//! [`Filter`]: one rule, as a value with a name.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use regex::Regex;
use serde_json::{Map, Value};

use super::known::Known;
use super::leaves::{LeafKey, for_each_leaf};
use super::search::Needle;

/// One rule that changes log entries.
///
/// A rule is for text entries, JSON entries, or both. It changes only values of JSON members, never their
/// names.
#[derive(Clone)]
pub struct Filter {
    name: Cow<'static, str>,
    rule: Rule,
}

#[derive(Clone)]
enum Rule {
    Known(Known),
    Strings(StringRule),
    Text(TextRule),
    Objects(ObjectRule),
    Leaves(LeafRule),
    Json(JsonRule),
}

/// Returns the text borrowed if nothing changes, which avoids a copy.
pub(super) type TextRule = Arc<dyn for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync>;
type LeafRule = Arc<dyn Fn(Option<LeafKey<'_>>, &mut Value) + Send + Sync>;
type JsonRule = Arc<dyn Fn(&mut Value) + Send + Sync>;

/// A rule for texts.
#[derive(Clone)]
struct StringRule {
    change: TextRule,
    /// A byte that every text contains that the rule changes.
    marker: Option<u8>,
}

/// Returns the members of an object to replace, with their placeholders. The first argument is the name
/// under which the object is a member.
pub(super) type ObjectRule = fn(&str, &Map<String, Value>) -> Placeholders;

/// Names of members, and the placeholders of their values.
pub(super) type Placeholders = &'static [(&'static str, &'static str)];

/// What a rule changes in a JSON entry.
pub(super) enum OnJson<'a> {
    /// Nothing.
    Nothing,
    /// Strings, those that have the byte if there is one.
    Strings(&'a TextRule, Option<u8>),
    /// Members of objects.
    Objects(ObjectRule),
    /// Anything.
    Values,
}

/// An invalid regular expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("filter `{name}`: {reason}")]
pub struct BadPattern {
    name: String,
    reason: String,
}

impl Filter {
    /// Makes a rule for text entries and for every string inside JSON entries.
    pub fn strings(
        name: impl Into<Cow<'static, str>>,
        change: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::strings_with(name, None, move |text| Cow::Owned(change(text)))
    }

    /// As [`strings`](Self::strings), for a rule that changes few texts, and only those with the byte
    /// `marker`.
    pub(super) fn strings_with(
        name: impl Into<Cow<'static, str>>,
        marker: Option<u8>,
        change: impl for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync + 'static,
    ) -> Self {
        let rule = StringRule { change: Arc::new(change), marker };
        Self { name: name.into(), rule: Rule::Strings(rule) }
    }

    /// Makes a rule for text entries alone; it sees a whole entry, which may have many lines.
    pub fn text(
        name: impl Into<Cow<'static, str>>,
        change: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::text_borrowed(name, move |text| Cow::Owned(change(text)))
    }

    /// As [`text`](Self::text), for a rule that changes few texts.
    pub(super) fn text_borrowed(
        name: impl Into<Cow<'static, str>>,
        change: impl for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), rule: Rule::Text(Arc::new(change)) }
    }

    /// Makes a rule for JSON entries that sees each value that is neither object nor array.
    ///
    /// The key is None if the whole JSON entry is such a value.
    #[doc(alias = "filter_qmp")]
    pub fn leaves(
        name: impl Into<Cow<'static, str>>,
        change: impl Fn(Option<LeafKey<'_>>, &mut Value) + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), rule: Rule::Leaves(Arc::new(change)) }
    }

    /// Makes a rule for JSON entries that sees the whole value.
    pub fn json(
        name: impl Into<Cow<'static, str>>,
        change: impl Fn(&mut Value) + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), rule: Rule::Json(Arc::new(change)) }
    }

    /// Makes a rule that replaces members of objects in JSON entries by placeholders.
    pub(super) fn objects(name: &'static str, placeholders: ObjectRule) -> Self {
        Self { name: Cow::Borrowed(name), rule: Rule::Objects(placeholders) }
    }

    /// Makes a rule that replaces the value of every member called `name` by a placeholder.
    ///
    /// ```
    /// use iotest_runtime::filter::{Chain, Filter};
    /// let reply = serde_json::json!({"return": [{"actual-size": 4096, "offset": 7}]});
    /// assert_eq!(
    ///     Chain::new().json(&reply, &[Filter::member("actual-size", "SIZE")]),
    ///     serde_json::json!({"return": [{"actual-size": "SIZE", "offset": 7}]})
    /// );
    /// ```
    pub fn member(name: impl Into<String>, placeholder: impl Into<String>) -> Self {
        let (name, placeholder) = (name.into(), Value::from(placeholder.into()));
        let shown = format!("member `{name}` -> {placeholder}");
        Self::json(shown, move |value| replace_member(value, &name, &placeholder))
    }

    /// Makes a rule that replaces every `from` by `to`, in text and JSON strings.
    ///
    /// For paths, names and process ids, [`Filter::known`] is safer.
    pub fn literal(from: impl Into<String>, to: impl Into<String>) -> Self {
        let (from, to) = (from.into(), to.into());
        let name = format!("literal `{from}` -> `{to}`");
        let from = Needle::new(from);
        Self::strings_with(name, from.as_ref().map(Needle::marker), move |text| match &from {
            Some(from) => from.replace(text, &to),
            None => Cow::Borrowed(text),
        })
    }

    /// Makes a rule that replaces each match of a regular expression, in text and JSON strings.
    ///
    /// `pattern` and `replacement` (with `$1`) are the `regex` crate's.
    ///
    /// # Errors
    /// * [`BadPattern`] if `pattern` is not a regular expression.
    pub fn pattern(pattern: &str, replacement: impl Into<String>) -> Result<Self, BadPattern> {
        let replacement = replacement.into();
        let name = format!("pattern `{pattern}` -> `{replacement}`");
        match Regex::new(pattern) {
            Ok(regex) => Ok(Self::strings_with(name, None, move |text| {
                regex.replace_all(text, replacement.as_str())
            })),
            Err(error) => Err(BadPattern { name, reason: error.to_string() }),
        }
    }

    /// Makes a rule that replaces one known value.
    ///
    /// A [`Chain`](super::Chain) applies all its known values in one pass before its other rules, the
    /// longest first, whatever their position.
    pub fn known(known: Known) -> Self {
        Self { name: Cow::Borrowed("known"), rule: Rule::Known(known) }
    }

    /// Returns the rule's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn as_known(&self) -> Option<&Known> {
        match &self.rule {
            Rule::Known(known) => Some(known),
            _ => None,
        }
    }

    /// Returns the function for text entries; known values are applied separately.
    pub(super) fn as_text(&self) -> Option<&TextRule> {
        match &self.rule {
            Rule::Strings(StringRule { change, .. }) | Rule::Text(change) => Some(change),
            Rule::Known(_) | Rule::Objects(_) | Rule::Leaves(_) | Rule::Json(_) => None,
        }
    }

    /// Returns how the rule changes JSON entries; known values are applied separately.
    pub(super) fn on_json(&self) -> OnJson<'_> {
        match &self.rule {
            Rule::Known(_) | Rule::Text(_) => OnJson::Nothing,
            Rule::Strings(StringRule { change, marker }) => OnJson::Strings(change, *marker),
            Rule::Objects(placeholders) => OnJson::Objects(*placeholders),
            Rule::Leaves(_) | Rule::Json(_) => OnJson::Values,
        }
    }

    /// Changes a JSON entry; known values have been applied.
    pub(super) fn apply_to_json(&self, value: &mut Value) {
        match &self.rule {
            Rule::Strings(StringRule { change, .. }) => for_each_leaf(value, &mut |_, leaf| {
                let Value::String(text) = leaf else { return };
                if let Cow::Owned(changed) = change(text) {
                    *text = changed;
                }
            }),
            Rule::Objects(placeholders) => replace_in_objects(value, *placeholders),
            Rule::Leaves(change) => for_each_leaf(value, &mut |key, leaf| change(key, leaf)),
            Rule::Json(change) => change(value),
            Rule::Known(_) | Rule::Text(_) => {}
        }
    }

    fn domain(&self) -> &'static str {
        match self.rule {
            Rule::Known(_) | Rule::Strings(_) => "text and JSON strings",
            Rule::Text(_) => "text",
            Rule::Objects(_) | Rule::Leaves(_) | Rule::Json(_) => "JSON",
        }
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            Rule::Known(known) => write!(f, "{known}"),
            _ => write!(f, "{} ({})", self.name, self.domain()),
        }
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Filter({self})")
    }
}

fn replace_member(value: &mut Value, name: &str, placeholder: &Value) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(|item| replace_member(item, name, placeholder));
        }
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                if key == name {
                    *member = placeholder.clone();
                } else {
                    replace_member(member, name, placeholder);
                }
            }
        }
        _ => {}
    }
}

fn replace_in_objects(value: &mut Value, placeholders: ObjectRule) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(|item| replace_in_objects(item, placeholders));
        }
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if let Value::Object(inner) = member {
                    for (name, placeholder) in placeholders(name, inner) {
                        inner.insert((*name).to_owned(), Value::from(*placeholder));
                    }
                }
                replace_in_objects(member, placeholders);
            }
        }
        _ => {}
    }
}
