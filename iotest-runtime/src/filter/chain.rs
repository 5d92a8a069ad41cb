//! [`Chain`]: an ordered list of filters.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::directories::{self, test_files};
use super::known::{Known, KnownValues};
use super::leafwise::{Leafwise, Survey};
use super::numbers::qemu_io_statistics;
use super::qmp::{event_timestamps, generated_node_names};
use super::rule::Filter;

/// An ordered list of filters: known values, then rules.
///
/// Its [`Display`](fmt::Display) form is the list that `--explain-filters` shows.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    known: KnownValues,
    rules: Vec<Filter>,
    survey: Survey,
}

impl Chain {
    /// Makes a chain that changes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes the chain that every log starts with.
    ///
    /// `test_dir` and `sock_dir` are the absolute paths of the case's directories for files
    /// (`TEST_DIR`) and sockets (`SOCK_DIR`), `pid` is the process id of the test (`PID`).
    ///
    /// References depend on this order. Rules that a test adds come after these.
    #[doc(alias = "filter_testfiles")]
    pub fn standard(test_dir: &str, sock_dir: &str, pid: u32) -> Self {
        let mut chain = Self::new();
        chain.learn(Known::path(sock_dir, "SOCK_DIR"));
        chain.append(directories::test_dir(test_dir));
        chain.extend(test_files(test_dir, sock_dir, pid));
        chain.learn(Known::pid(pid));
        chain.append(event_timestamps());
        chain.append(qemu_io_statistics());
        chain.append(generated_node_names());
        chain
    }

    /// Adds a known value, or replaces the placeholder of a value that is known already.
    pub fn learn(&mut self, known: Known) {
        self.append(Filter::known(known));
    }

    /// Adds a filter: a known value to the known values, any other rule at the end.
    pub(crate) fn append(&mut self, filter: Filter) {
        self.survey.add(&filter, self.rules.len());
        match filter.as_known() {
            Some(known) => self.known.learn(known),
            None => self.rules.push(filter),
        }
    }

    /// Applies all rules to `text`, those of `more` last.
    pub fn text(&self, text: &str, more: &[Filter]) -> String {
        self.filter_text(text, more).into_owned()
    }

    /// Applies all rules to `text`; copies it only if something changes.
    pub(crate) fn filter_text<'a>(&self, text: &'a str, more: &[Filter]) -> Cow<'a, str> {
        let mut text = self.known_with(more).replace(text);
        for change in self.rules.iter().chain(more).filter_map(Filter::as_text) {
            if let Cow::Owned(changed) = change(&text) {
                text = Cow::Owned(changed);
            }
        }
        text
    }

    /// Applies all rules to `value`, those of `more` last.
    pub fn json(&self, value: &Value, more: &[Filter]) -> Value {
        let mut value = value.clone();
        self.known_with(more).replace_in(&mut value);
        for rule in self.rules.iter().chain(more) {
            rule.apply_to_json(&mut value);
        }
        value
    }

    /// Returns the rules for use leaf by leaf, unless some need whole values.
    pub(crate) fn leafwise<'a>(&'a self, more: &'a [Filter]) -> Option<Leafwise<'a>> {
        let known = self.known_with(more);
        let mut survey = Cow::Borrowed(&self.survey);
        for (index, rule) in more.iter().enumerate() {
            survey.to_mut().add(rule, self.rules.len() + index);
        }
        survey.is_leafwise().then_some(Leafwise { known, rules: [&self.rules, more], survey })
    }

    /// Replaces known values in each of the ways in which that is done.
    #[cfg(test)]
    pub(super) fn known_each_way(&self, text: &str) -> [String; 2] {
        let known = &self.known;
        [known.replace_in_short(text), known.replace_in_long(text)].map(Cow::into_owned)
    }

    fn known_with(&self, more: &[Filter]) -> Cow<'_, KnownValues> {
        let mut known = Cow::Borrowed(&self.known);
        more.iter().filter_map(Filter::as_known).for_each(|more| known.to_mut().learn(more));
        known
    }
}

impl Extend<Filter> for Chain {
    fn extend<T: IntoIterator<Item = Filter>>(&mut self, filters: T) {
        filters.into_iter().for_each(|filter| self.append(filter));
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "known values, the longest first, in one pass:")?;
        for known in self.known.iter() {
            writeln!(f, "  - {known}")?;
        }
        writeln!(f, "then, in this order:")?;
        for (index, rule) in self.rules.iter().enumerate() {
            writeln!(f, "  {}. {rule}", index + 1)?;
        }
        Ok(())
    }
}
