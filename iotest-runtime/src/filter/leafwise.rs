//! [`Leafwise`]: what rules make of a JSON entry one leaf after the other, so that nobody copies it.
//!
//! It holds for rules that change nothing but strings, numbers that are process ids, and members
//! of objects known by name: for all of ours. A rule of a test may look at a whole value; then
//! the entry is copied and changed.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Number, Value};

use super::known::KnownValues;
use super::rule::{Filter, ObjectRule, OnJson, Placeholders};

/// The bytes that do not stand for themselves in JSON as Python prints it.
pub(crate) static ESCAPED: [bool; 256] = {
    let mut escaped = [true; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        escaped[byte as usize] = byte == b'"' || byte == b'\\';
        byte += 1;
    }
    escaped
};

/// The rules of a chain, to be asked for each leaf.
#[derive(Debug)]
pub(crate) struct Leafwise<'a> {
    pub(super) known: Cow<'a, KnownValues>,
    pub(super) rules: [&'a [Filter]; 2],
    pub(super) survey: Cow<'a, Survey>,
}

impl Leafwise<'_> {
    /// Returns the bytes by which a string is known that may not be printed as it is: rules may change
    /// it, or JSON escapes it. None if that may be any string.
    pub(crate) fn stops(&self) -> Option<&[bool; 256]> {
        self.survey.stops.as_ref()
    }

    /// Returns a string as the rules leave it.
    pub(crate) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.after(0, self.known.replace(text))
    }

    /// Returns the string that stands for a process id.
    pub(crate) fn pid(&self, number: &Number) -> Option<Cow<'_, str>> {
        let placeholder = self.known.in_place_of_pid(number)?;
        Some(self.after(0, Cow::Borrowed(placeholder)))
    }

    /// Returns what stands for members of an object that is the member `name`.
    pub(crate) fn placeholders(&self, name: &str, members: &Map<String, Value>) -> Placeholders {
        match self.survey.objects {
            Some((_, placeholders)) => placeholders(name, members),
            None => &[],
        }
    }

    /// Returns one of these placeholders as the rules that come later leave it.
    pub(crate) fn placeholder(&self, placeholder: &'static str) -> Cow<'static, str> {
        let place = self.survey.objects.map_or(0, |(place, _)| place);
        self.after(place, Cow::Borrowed(placeholder))
    }

    /// Returns what the rules leave from one of them on.
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

/// What is to be known of rules before any of them is applied.
#[derive(Clone)]
pub(super) struct Survey {
    /// The bytes of which a string has one, if it is not printed as it is; None if it may have any.
    stops: Option<[bool; 256]>,
    /// The rule for objects, and its place among the rules.
    objects: Option<(usize, ObjectRule)>,
    /// Whether some rule looks at whole values, or several at objects.
    wants_values: bool,
}

impl Survey {
    /// Takes account of a rule at a place; a known value has none.
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

    /// Says whether each rule looks at leaves alone.
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
