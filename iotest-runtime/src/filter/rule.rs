//! [`Filter`]: one rule, as a value with a name.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use regex::Regex;
use serde_json::Value;

use super::known::Known;
use super::leaves::{LeafKey, for_each_leaf};
use super::search::Needle;

/// One rule that changes log entries.
///
/// What a rule is applied to is part of the rule: text entries, JSON entries, or both. The names
/// of JSON members are never changed, only values.
#[derive(Clone)]
pub struct Filter {
    name: Cow<'static, str>,
    rule: Rule,
}

#[derive(Clone)]
enum Rule {
    Known(Known),
    Strings(TextRule),
    Text(TextRule),
    Leaves(LeafRule),
    Json(JsonRule),
}

/// Gives the text back where there is nothing to change, so that nobody copies it: a borrowed text
/// is the whole one as it was.
pub(super) type TextRule = Arc<dyn for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync>;
type LeafRule = Arc<dyn Fn(Option<LeafKey<'_>>, &mut Value) + Send + Sync>;

/// A rule for whole values, and how it is known without a copy that there is nothing to change.
#[derive(Clone)]
struct JsonRule {
    may_change: fn(&Value) -> bool,
    change: Arc<dyn Fn(&mut Value) + Send + Sync>,
}

/// A pattern that is no regular expression.
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
        Self::strings_borrowed(name, move |text| Cow::Owned(change(text)))
    }

    /// The same for a rule that gives most texts back as they are.
    pub(super) fn strings_borrowed(
        name: impl Into<Cow<'static, str>>,
        change: impl for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), rule: Rule::Strings(Arc::new(change)) }
    }

    /// Makes a rule for text entries alone; it sees a whole entry, which may have many lines.
    pub fn text(
        name: impl Into<Cow<'static, str>>,
        change: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::text_borrowed(name, move |text| Cow::Owned(change(text)))
    }

    /// The same for a rule that gives most texts back as they are.
    pub(super) fn text_borrowed(
        name: impl Into<Cow<'static, str>>,
        change: impl for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), rule: Rule::Text(Arc::new(change)) }
    }

    /// Makes a rule for JSON entries that sees each value that is neither object nor array.
    ///
    /// A JSON entry that is itself such a value comes without a key.
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
        Self::json_where(name, |_| true, change)
    }

    /// The same for a rule that leaves every value as it is of which `may_change` says no.
    pub(super) fn json_where(
        name: impl Into<Cow<'static, str>>,
        may_change: fn(&Value) -> bool,
        change: impl Fn(&mut Value) + Send + Sync + 'static,
    ) -> Self {
        let rule = JsonRule { may_change, change: Arc::new(change) };
        Self { name: name.into(), rule: Rule::Json(rule) }
    }

    /// Makes a rule for JSON entries that puts a placeholder for every member called `name`.
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

    /// Makes a rule that replaces `from`, wherever it stands, by `to`: in text and JSON strings.
    ///
    /// For paths, names and process ids, [`Filter::known`] is safer.
    pub fn literal(from: impl Into<String>, to: impl Into<String>) -> Self {
        let (from, to) = (from.into(), to.into());
        let name = format!("literal `{from}` -> `{to}`");
        let from = Needle::new(from);
        Self::strings_borrowed(name, move |text| match &from {
            Some(from) => from.replace(text, &to),
            None => Cow::Borrowed(text),
        })
    }

    /// Makes a rule that replaces each match of a regular expression, in text and JSON strings.
    ///
    /// `pattern` and `replacement` (with `$1`) are the `regex` crate's.
    ///
    /// # Errors
    /// [`BadPattern`] if `pattern` is no regular expression.
    pub fn pattern(pattern: &str, replacement: impl Into<String>) -> Result<Self, BadPattern> {
        let replacement = replacement.into();
        let name = format!("pattern `{pattern}` -> `{replacement}`");
        match Regex::new(pattern) {
            Ok(regex) => Ok(Self::strings_borrowed(name, move |text| {
                regex.replace_all(text, replacement.as_str())
            })),
            Err(error) => Err(BadPattern { name, reason: error.to_string() }),
        }
    }

    /// Makes a rule that replaces one known value.
    ///
    /// A [`Chain`](super::Chain) applies all its known values before its other rules, in one pass,
    /// the longest first, wherever in the list they stand.
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

    /// Returns what changes text entries; a known value has its turn before.
    pub(super) fn as_text(&self) -> Option<&TextRule> {
        match &self.rule {
            Rule::Strings(change) | Rule::Text(change) => Some(change),
            Rule::Known(_) | Rule::Leaves(_) | Rule::Json(_) => None,
        }
    }

    /// Says whether the rule may change a JSON entry, strings inside aside.
    pub(super) fn may_change_json(&self, value: &Value) -> bool {
        match &self.rule {
            Rule::Leaves(_) => true,
            Rule::Json(rule) => (rule.may_change)(value),
            Rule::Strings(_) | Rule::Known(_) | Rule::Text(_) => false,
        }
    }

    /// Returns what changes strings inside JSON entries; a known value has its turn before.
    pub(super) fn as_strings(&self) -> Option<&TextRule> {
        match &self.rule {
            Rule::Strings(change) => Some(change),
            Rule::Known(_) | Rule::Text(_) | Rule::Leaves(_) | Rule::Json(_) => None,
        }
    }

    /// Changes a JSON entry; a known value has had its turn.
    pub(super) fn apply_to_json(&self, value: &mut Value) {
        match &self.rule {
            Rule::Strings(change) => for_each_leaf(value, &mut |_, leaf| {
                let Value::String(text) = leaf else { return };
                if let Cow::Owned(changed) = change(text) {
                    *text = changed;
                }
            }),
            Rule::Leaves(change) => for_each_leaf(value, &mut |key, leaf| change(key, leaf)),
            Rule::Json(rule) => (rule.change)(value),
            Rule::Known(_) | Rule::Text(_) => {}
        }
    }

    fn domain(&self) -> &'static str {
        match self.rule {
            Rule::Known(_) | Rule::Strings(_) => "text and JSON strings",
            Rule::Text(_) => "text",
            Rule::Leaves(_) | Rule::Json(_) => "JSON",
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
