//! [`Leafwise`]: applies rules to a JSON entry leaf by leaf, while it is printed, without a copy.
//!
//! This works for rules that change only strings, process ids, and members of objects known by name, as
//! all built-in rules do. If a rule of a test needs the whole value, the entry is copied and changed.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Number, Value};

use super::known::KnownValues;
use super::rule::{Filter, ObjectRule, OnJson, Placeholders};

/// The bytes that Python escapes in JSON.
pub(crate) static ESCAPED: [bool; 256] = {
    let mut escaped = [true; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        escaped[byte as usize] = byte == b'"' || byte == b'\\';
        byte += 1;
    }
    escaped
};

/// The rules of a chain, applied to each leaf.
#[derive(Debug)]
pub(crate) struct Leafwise<'a> {
    pub(super) known: Cow<'a, KnownValues>,
    pub(super) rules: [&'a [Filter]; 2],
    pub(super) survey: Cow<'a, Survey>,
}

impl Leafwise<'_> {
    /// Returns a set of bytes: a string without any of them is printed unchanged. None if rules may change
    /// any string.
    pub(crate) fn stops(&self) -> Option<&[bool; 256]> {
        self.survey.stops.as_ref()
    }

    /// Applies the rules to a string.
    pub(crate) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.after(0, self.known.replace(text))
    }

    /// Returns the placeholder of a process id, after the rules.
    pub(crate) fn pid(&self, number: &Number) -> Option<Cow<'_, str>> {
        let placeholder = self.known.in_place_of_pid(number)?;
        Some(self.after(0, Cow::Borrowed(placeholder)))
    }

    /// Returns the placeholders for members of an object that is the member `name`.
    pub(crate) fn placeholders(&self, name: &str, members: &Map<String, Value>) -> Placeholders {
        match self.survey.objects {
            Some((_, placeholders)) => placeholders(name, members),
            None => &[],
        }
    }

    /// Applies later rules to one of these placeholders.
    pub(crate) fn placeholder(&self, placeholder: &'static str) -> Cow<'static, str> {
        let place = self.survey.objects.map_or(0, |(place, _)| place);
        self.after(place, Cow::Borrowed(placeholder))
    }

    /// Applies the rules from one of them on.
    fn after<'a>(&self, first: usize, mut text: Cow<'a, str>) -> Cow<'a, str> {
        for rule in self.rules.iter().copied().flatten().skip(first) {
            if let OnJson::Strings(change, _) = rule.on_json() {
                if let Cow::Owned(changed) = change(&text) {
                    text = Cow::Owned(changed);
                }
            }
        }
        text
    }
}

/// Properties of a list of rules, computed in advance.
#[derive(Clone)]
pub(super) struct Survey {
    /// A set of bytes: a string without any of them is printed unchanged. None if rules may change any
    /// string.
    stops: Option<[bool; 256]>,
    /// The rule for objects, and its index.
    objects: Option<(usize, ObjectRule)>,
    /// Whether some rule needs whole values, or several rules are for objects.
    wants_values: bool,
}

impl Survey {
    /// Adds a rule with its index, which has no meaning for a known value.
    pub(super) fn add(&mut self, rule: &Filter, place: usize) {
        if let Some(known) = rule.as_known() {
            return self.stop_at(KnownValues::of(known).markers());
        }
        match rule.on_json() {
            OnJson::Nothing => {}
            OnJson::Strings(_, Some(marker)) => self.stop_at([marker]),
            OnJson::Strings(_, None) => self.stops = None,
            OnJson::Objects(placeholders) if self.objects.is_none() => {
                self.objects = Some((place, placeholders));
            }
            OnJson::Objects(_) | OnJson::Values => self.wants_values = true,
        }
    }

    fn stop_at(&mut self, markers: impl IntoIterator<Item = u8>) {
        let Some(stops) = &mut self.stops else { return };
        for marker in markers {
            stops[usize::from(marker)] = true;
        }
    }

    /// Returns whether all rules can be applied leaf by leaf.
    pub(super) fn is_leafwise(&self) -> bool {
        !self.wants_values
    }
}

impl Default for Survey {
    fn default() -> Self {
        Self { stops: Some(ESCAPED), objects: None, wants_values: false }
    }
}

impl fmt::Debug for Survey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Survey").finish_non_exhaustive()
    }
}
