//! [`EventPattern`]: matches events by name and by a part of their data.

use qmp_client::protocol::Event as QmpEvent;
use serde_json::Value;

/// Matches the events to wait for.
///
/// ```
/// # use iotest_runtime::qmp::EventPattern;
/// # use serde_json::json;
/// let done = EventPattern::named("BLOCK_JOB_COMPLETED").data(json!({ "device": "drive0" }));
/// assert_eq!(done.to_string(), r#"event BLOCK_JOB_COMPLETED with {"device":"drive0"}"#);
/// ```
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "event_match")]
pub struct EventPattern {
    name: String,
    data: Value,
}

impl EventPattern {
    /// Matches every event of this name.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), data: Value::Null }
    }

    /// Matches only events whose data contains `part`:
    ///
    /// * Null matches any value; inside an object the key must be present.
    /// * An object matches if each of its members does; the event may have more members.
    /// * A list matches a list of the same length, element by element.
    /// * Numbers are compared by value (1 is 1.0); strings and booleans must be equal.
    ///
    /// Unlike here, in `iotests.py` an empty object, list or string matches any value, `true` is 1, and
    /// two equal lists may raise an error.
    #[must_use]
    pub fn data(mut self, part: Value) -> Self {
        self.data = part;
        self
    }

    /// Returns whether the event matches.
    pub fn matches(&self, event: &QmpEvent) -> bool {
        self.name == event.name && is_subset(&self.data, &event.data)
    }
}

impl From<String> for EventPattern {
    fn from(name: String) -> Self {
        Self::named(name)
    }
}

impl From<&str> for EventPattern {
    fn from(name: &str) -> Self {
        Self::named(name)
    }
}

impl std::fmt::Display for EventPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "event {}", self.name)?;
        if self.data.is_null() { Ok(()) } else { write!(f, " with {}", self.data) }
    }
}

/// Returns whether `whole` contains `part`, by the rules of [`EventPattern::data`].
fn is_subset(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Null, _) => true,
        (Value::Object(part), Value::Object(whole)) => part
            .iter()
            .all(|(key, part)| whole.get(key).is_some_and(|whole| is_subset(part, whole))),
        (Value::Array(part), Value::Array(whole)) => {
            part.len() == whole.len() && part.iter().zip(whole).all(|(p, w)| is_subset(p, w))
        }
        (Value::Number(part), Value::Number(whole)) => {
            part == whole || (part.is_f64() != whole.is_f64() && part.as_f64() == whole.as_f64())
        }
        _ => part == whole,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn subset_asks_for_what_it_names() {
        let whole = json!({ "device": "d", "len": 4, "speed": 0, "list": [{ "a": 1, "b": 2 }] });
        let check = |part: Value| is_subset(&part, &whole);
        assert!(check(Value::Null));
        assert!(check(json!({})));
        assert!(check(json!({ "device": "d", "len": 4 })));
        assert!(check(json!({ "len": 4.0, "speed": null })));
        assert!(check(json!({ "list": [{ "b": 2 }] })));
        assert!(!check(json!({ "device": "" })));
        assert!(!check(json!({ "error": null })));
        assert!(!check(json!({ "len": {} })));
        assert!(!check(json!({ "len": "4" })));
        assert!(!check(json!({ "speed": false })));
        assert!(!check(json!({ "list": [] })));
        assert!(!check(json!({ "list": [{ "c": 3 }] })));
        assert!(!check(json!([])));
    }

    #[test]
    fn large_integers_are_not_rounded() {
        assert!(!is_subset(&json!(u64::MAX), &json!(u64::MAX - 1)));
        assert!(is_subset(&json!(u64::MAX), &json!(u64::MAX)));
    }
}
