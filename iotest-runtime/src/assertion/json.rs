//! [`JsonAssertions`]: assertions on raw JSON.

use std::borrow::Cow;

use qapi_types::wire::{Wire, decode};
use serde::Serialize;
use serde_json::Value;

use crate::assertion::{Mismatch, path, python};
use crate::qmp::{QmpEvent, Reply};

/// Assertions on JSON as QEMU sent it: a whole reply, an event, or the value of `return`.
///
/// A path joins keys by `/` and has indexes in brackets: `return/0` is the member `0` of `return`,
/// `return[0]` its first element, `a[0][1]` the second element of the first one, and `[0]` the first
/// element of a list. Indexes below zero count from the end. The expected value is anything that
/// becomes JSON, a typed value too.
///
/// ```
/// # use iotest_runtime::prelude::*;
/// # fn main() -> Result {
/// let reply = json!({ "return": { "status": "running", "list": [{ "a": 1 }, [2, 3]] } });
/// reply.assert_at("return/status", qapi::RunState::Running)?;
/// reply.assert_at("return/list[1][-1]", 3)?;
/// reply.assert_any_of("return/list[0]/a", [0, 1])?;
/// reply.assert_absent("return/error")?;
/// let error = reply.assert_at("return/list[0]", json!({})).unwrap_err();
/// assert_eq!(error.to_string(), r#""return/list[0]" is "{'a': 1}", expected "{}""#);
/// # Ok(())
/// # }
/// ```
pub trait JsonAssertions {
    /// Returns the JSON to which paths are relative.
    fn json(&self) -> Cow<'_, Value>;

    /// Returns the value at a path.
    ///
    /// # Errors
    /// * [`Mismatch`] if there is none.
    #[doc(alias = "dictpath")]
    fn at(&self, path: &str) -> Result<Cow<'_, Value>, Mismatch> {
        match self.json() {
            Cow::Borrowed(json) => path::find(json, path).map(Cow::Borrowed),
            Cow::Owned(json) => path::find(&json, path).cloned().map(Cow::Owned),
        }
    }

    /// Reads the value at a path as a type of QEMU's schema, a text, a number …
    ///
    /// # Errors
    /// * [`Mismatch`] if there is none, or it does not fit the type.
    fn read<T: Wire>(&self, path: &str) -> Result<T, Mismatch> {
        let value = self.at(path)?;
        decode(&value).map_err(|error| {
            Mismatch::new(format!("\"{path}\" is \"{}\": {error}", python::str(&value)))
        })
    }

    /// Asserts that the value at a path is `expected`.
    ///
    /// Numbers are compared by value: 1 equals 1.0, but not `true`.
    ///
    /// # Errors
    /// * [`Mismatch`] if there is none, or another one.
    #[doc(alias = "assert_qmp")]
    fn assert_at(&self, path: &str, expected: impl Serialize) -> Result<(), Mismatch> {
        let (value, expected) = (self.at(path)?, json_of(expected)?);
        match is_same(&value, &expected) {
            true => Ok(()),
            false => Err(Mismatch::new(format!(
                "\"{path}\" is \"{}\", expected \"{}\"",
                python::str(&value),
                python::str(&expected)
            ))),
        }
    }

    /// Asserts that the value at a path is one of `expected`.
    ///
    /// # Errors
    /// * [`Mismatch`] if there is none, or another one; always if `expected` is empty.
    #[doc(alias = "assert_qmp")]
    fn assert_any_of<T: Serialize>(
        &self,
        path: &str,
        expected: impl IntoIterator<Item = T>,
    ) -> Result<(), Mismatch> {
        let value = self.at(path)?;
        let expected = expected.into_iter().map(json_of).collect::<Result<Vec<_>, _>>()?;
        match expected.iter().any(|expected| is_same(&value, expected)) {
            true => Ok(()),
            false => Err(Mismatch::new(format!(
                "no match for \"{}\" in {}",
                python::str(&value),
                python::str(&Value::Array(expected))
            ))),
        }
    }

    /// Asserts that there is nothing at a path, not even null.
    ///
    /// # Errors
    /// * [`Mismatch`] with what is there.
    #[doc(alias = "assert_qmp_absent")]
    fn assert_absent(&self, path: &str) -> Result<(), Mismatch> {
        match self.at(path) {
            Err(_) => Ok(()),
            Ok(value) => {
                let text = python::str(&value);
                Err(Mismatch::new(format!("path \"{path}\" has value \"{text}\"")))
            }
        }
    }
}

impl JsonAssertions for Value {
    fn json(&self) -> Cow<'_, Value> {
        Cow::Borrowed(self)
    }
}

/// Paths are relative to the whole event: `data/device`.
impl JsonAssertions for QmpEvent {
    fn json(&self) -> Cow<'_, Value> {
        Cow::Owned(self.to_value())
    }
}

/// Paths are relative to the value of `return`.
impl<T> JsonAssertions for Reply<T> {
    fn json(&self) -> Cow<'_, Value> {
        Cow::Borrowed(&self.raw)
    }
}

fn json_of(value: impl Serialize) -> Result<Value, Mismatch> {
    serde_json::to_value(value).map_err(|error| {
        Mismatch::new(format!("the expected value cannot be converted to JSON: {error}"))
    })
}

/// Returns whether two values are equal, numbers by value.
pub(super) fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            a == b || (a.is_f64() != b.is_f64() && a.as_f64() == b.as_f64())
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, a)| other.get(key).is_some_and(|b| is_same(a, b)))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use qapi_types::{JobStatus, StatusInfo};
    use serde_json::json;

    use super::*;

    fn reply() -> Value {
        json!({ "return": { "device": "drive0", "offset": 65536, "error": null, "list": [1, "x"] } })
    }

    #[track_caller]
    fn check(result: Result<(), Mismatch>, text: &str) {
        assert_eq!(result.unwrap_err().to_string(), text);
    }

    #[test]
    fn equal_values_pass_whatever_their_type_is_here() {
        let reply = reply();
        reply.assert_at("return/device", "drive0").unwrap();
        reply.assert_at("return/device", "drive0".to_owned()).unwrap();
        reply.assert_at("return/offset", 65536_u64).unwrap();
        reply.assert_at("return/offset", 65536.0).unwrap();
        reply.assert_at("return/error", Value::Null).unwrap();
        reply.assert_at("return/list", json!([1, "x"])).unwrap();
        json!({ "status": "paused" }).assert_at("status", JobStatus::Paused).unwrap();
        json!({ "return": [] }).assert_at("return", json!([])).unwrap();
    }

    #[test]
    fn other_values_are_reported_as_by_iotests() {
        let reply = reply();
        check(
            reply.assert_at("return/device", "drive1"),
            r#""return/device" is "drive0", expected "drive1""#,
        );
        check(
            reply.assert_at("return/list", json!([1, "y", null, true])),
            r#""return/list" is "[1, 'x']", expected "[1, 'y', None, True]""#,
        );
        check(
            reply.assert_at("return/error", false),
            r#""return/error" is "None", expected "False""#,
        );
        // In Python these are equal.
        check(json!({ "n": 1 }).assert_at("n", true), r#""n" is "1", expected "True""#);
        check(
            reply.assert_at("return/absent", 1),
            "failed path traversal for \"return/absent\" in \
             \"{'device': 'drive0', 'offset': 65536, 'error': None, 'list': [1, 'x']}\"",
        );
    }

    #[test]
    fn one_of_several_is_enough_and_none_of_them_is_reported() {
        let reply = reply();
        reply.assert_any_of("return/device", ["drive1", "drive0"]).unwrap();
        reply.assert_any_of("return/list[0]", [json!("1"), json!(1)]).unwrap();
        check(
            reply.assert_any_of("return/device", [json!("a"), json!(2)]),
            r#"no match for "drive0" in ['a', 2]"#,
        );
        let none: [&str; 0] = [];
        check(reply.assert_any_of("return/device", none), r#"no match for "drive0" in []"#);
    }

    #[test]
    fn null_is_present() {
        let reply = reply();
        reply.assert_absent("return/nothing").unwrap();
        reply.assert_absent("return/list[2]").unwrap();
        check(reply.assert_absent("return/error"), r#"path "return/error" has value "None""#);
        check(reply.assert_absent("return/list"), r#"path "return/list" has value "[1, 'x']""#);
    }

    #[test]
    fn events_and_replies_are_looked_into() {
        let raw = json!({
            "event": "JOB_STATUS_CHANGE", "data": { "id": "job0", "status": "ready" },
            "timestamp": { "seconds": 1, "microseconds": 2 },
        });
        let event: QmpEvent = serde_json::from_value(raw).unwrap();
        event.assert_at("data/id", "job0").unwrap();
        assert_eq!(event.read::<JobStatus>("data/status"), Ok(JobStatus::Ready));
        let value: StatusInfo = serde_json::from_value(json!({
            "running": true, "status": "running",
        }))
        .unwrap();
        let reply = Reply { value, raw: json!({ "running": true, "status": "running" }) };
        reply.assert_at("running", true).unwrap();
    }

    #[test]
    fn part_is_read_as_its_type_or_reported() {
        let reply = reply();
        assert_eq!(reply.read::<i64>("return/offset"), Ok(65536));
        let error = reply.read::<bool>("return/offset").unwrap_err().to_string();
        assert!(error.starts_with("\"return/offset\" is \"65536\": "), "{error}");
    }
}
