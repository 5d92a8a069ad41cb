//! Finds the members of a message in its line, without taking apart what is in them.

use std::fmt;

use serde::Deserializer as _;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Limits, Violation};

/// The UTF-8 byte order mark, which some programs put before a text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The members of a message, each as its text.
#[derive(Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) greeting: Option<&'a str>,
    pub(super) event: Option<&'a str>,
    pub(super) returned: Option<&'a str>,
    pub(super) error: Option<&'a str>,
    pub(super) id: Option<&'a str>,
    pub(super) others: Vec<(String, &'a str)>,
    /// A name that is there twice.
    pub(super) twice: Option<String>,
}

/// Finds the members of a message.
///
/// The whole line is checked to be JSON, without recursion.
///
/// # Errors
/// * [`Violation::NotJson`] if it is none, or more than one value.
/// * [`Violation::NotAnObject`] if it is something else.
pub(super) fn members(line: &str) -> Result<Members<'_>, Violation> {
    if line.starts_with(BYTE_ORDER_MARK) {
        return Err(Violation::NotJson("it begins with a byte order mark".to_owned()));
    }
    let not_json = |error: serde_json::Error| Violation::NotJson(error.to_string());
    let is_object = line.trim_ascii_start().starts_with('{');
    if !is_object {
        serde_json::from_str::<IgnoredAny>(line).map_err(not_json)?;
        return Err(Violation::NotAnObject);
    }
    let mut parser = serde_json::Deserializer::from_str(line);
    let members = parser.deserialize_map(MembersVisitor).map_err(not_json)?;
    parser.end().map_err(not_json)?;
    Ok(members)
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
        let mut members = Members::default();
        while let Some((name, value)) = map.next_entry::<String, &'de RawValue>()? {
            members.add(name, value.get());
        }
        Ok(members)
    }
}

impl<'a> Members<'a> {
    fn add(&mut self, name: String, text: &'a str) {
        let known = match name.as_str() {
            "QMP" => &mut self.greeting,
            "event" => &mut self.event,
            "return" => &mut self.returned,
            "error" => &mut self.error,
            "id" => &mut self.id,
            _ => {
                if self.others.iter().any(|(other, _)| *other == name) {
                    self.twice.get_or_insert_with(|| name.clone());
                }
                return self.others.push((name, text));
            }
        };
        if known.replace(text).is_some() {
            self.twice.get_or_insert(name);
        }
    }
}

/// Returns the nesting depth of a line, and which limit it exceeds.
pub(super) fn measure(line: &str, limits: &Limits) -> (usize, Option<Violation>) {
    let (depth, values) = count(line.as_bytes());
    let excess = match () {
        () if depth > limits.depth => Some(Violation::TooDeep(limits.depth)),
        () if values > limits.values => Some(Violation::TooMany(limits.values)),
        () => None,
    };
    (depth, excess)
}

/// Returns the nesting depth and the number of values, ignoring brackets inside strings.
fn count(line: &[u8]) -> (usize, usize) {
    let (mut now, mut deepest, mut values) = (0_usize, 0, 1);
    let (mut in_string, mut escaped) = (false, false);
    for &byte in line {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => {
                now += 1;
                deepest = deepest.max(now);
                values += 1;
            }
            b']' | b'}' => now = now.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
    }
    (deepest, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_inside_strings_do_not_count() {
        assert_eq!(count(br#"{"a": "[[[\"[[,", "b": [1]}"#), (2, 4));
    }

    #[test]
    fn members_are_found_in_any_order_and_repeated_ones_told() {
        let found = members(" {\"n\": [1 ], \"\\u0069d\": -7, \"return\": {\"id\": 1}} ").unwrap();
        assert_eq!((found.id, found.returned), (Some("-7"), Some("{\"id\": 1}")));
        assert_eq!(found.others, [("n".to_owned(), "[1 ]")]);
        assert_eq!(found.twice, None);
        let twice = |line| members(line).unwrap().twice;
        assert_eq!(twice(r#"{"id": 1, "id": 1}"#).as_deref(), Some("id"));
        assert_eq!(twice(r#"{"n": 1, "m": 2, "n": 3}"#).as_deref(), Some("n"));
    }
}
