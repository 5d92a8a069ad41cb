//! JSON objects in the form of options: nested keys joined by dots, values as text.

use std::fmt;

use serde_json::Value;

/// Returns the leaves of a value with their keys, nested ones joined by dots: a member by its name,
/// an element of a list by its number.
///
/// Empty objects and lists are leaves, so that values which differ only there stay different;
/// `iotests.py` drops them. The key of a value that is itself a leaf is empty.
///
/// ```
/// # use iotest_runtime::qmp::flatten;
/// # use serde_json::json;
/// let node = json!({ "driver": "qcow2", "file": { "driver": "file", "locking": false } });
/// let keys: Vec<String> = flatten(&node).into_iter().map(|(key, _)| key).collect();
/// assert_eq!(keys, ["driver", "file.driver", "file.locking"]);
/// ```
#[doc(alias = "flatten_qmp_object")]
pub fn flatten(value: &Value) -> Vec<(String, Value)> {
    let mut leaves = Vec::new();
    gather("", value, &mut leaves);
    leaves
}

fn gather(key: &str, value: &Value, leaves: &mut Vec<(String, Value)>) {
    let below = |inner: &str| match key {
        "" => inner.to_owned(),
        _ => format!("{key}.{inner}"),
    };
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(inner, value)| gather(&below(inner), value, leaves));
        }
        Value::Array(values) if !values.is_empty() => {
            let numbered = values.iter().enumerate();
            numbered.for_each(|(at, value)| gather(&below(&at.to_string()), value, leaves));
        }
        leaf => leaves.push((key.to_owned(), leaf.clone())),
    }
}

/// Returns an object as the text that `-blockdev`, `-object` or `--image-opts` take: `key=value`
/// with commas between, as QEMU reads it.
///
/// Booleans are `on` and `off`, and commas in a value are doubled; `iotests.py` does neither, and
/// takes only strings.
///
/// ```
/// # use iotest_runtime::qmp::to_options;
/// # use serde_json::json;
/// let node = json!({ "driver": "file", "filename": "/a,b", "read-only": true });
/// assert_eq!(to_options(&node).unwrap(), "driver=file,filename=/a,,b,read-only=on");
/// ```
///
/// # Errors
/// * [`NotOptions`] if a part of it cannot be said by options: null, an empty object or list, a key
///   with `,` or `=`, or if it is no object at all.
#[doc(alias = "qmp_to_opts")]
pub fn to_options(object: &Value) -> Result<String, NotOptions> {
    let options: Result<Vec<String>, NotOptions> =
        flatten(object).into_iter().map(|(key, value)| option(key, value)).collect();
    Ok(options?.join(","))
}

fn option(key: String, value: Value) -> Result<String, NotOptions> {
    let text = match value {
        Value::String(text) => text.replace(',', ",,"),
        Value::Bool(true) => "on".to_owned(),
        Value::Bool(false) => "off".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return Err(NotOptions { key, value }),
    };
    match key.is_empty() || key.contains([',', '=']) {
        true => Err(NotOptions { key, value: text.into() }),
        false => Ok(format!("{key}={text}")),
    }
}

/// A value that options cannot say; JSON can.
#[derive(Debug, Clone, PartialEq)]
pub struct NotOptions {
    /// The key, nested ones joined by dots; empty for the value as a whole.
    pub key: String,
    /// The value.
    pub value: Value,
}

impl fmt::Display for NotOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, value } = self;
        write!(f, "options cannot say {key:?}: {value}; give QEMU the JSON object instead")
    }
}

impl std::error::Error for NotOptions {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn leaves_have_the_keys_of_all_levels() {
        let value = json!({ "a": [1, { "b": true, "c": {} }], "d": null, "e": "x" });
        let leaves: Vec<String> =
            flatten(&value).into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
        assert_eq!(leaves, ["a.0: 1", "a.1.b: true", "a.1.c: {}", "d: null", "e: \"x\""]);
        assert_eq!(flatten(&json!("x")), [(String::new(), json!("x"))]);
    }

    #[test]
    fn options_are_as_qemu_reads_them() {
        let node = json!({
            "driver": "raw", "offset": 512, "read-only": false, "cache": { "direct": true },
            "file": { "driver": "file", "filename": "a,b=c" }, "list": ["x", "y"],
        });
        assert_eq!(
            to_options(&node).unwrap(),
            "driver=raw,offset=512,read-only=off,cache.direct=on,file.driver=file,\
             file.filename=a,,b=c,list.0=x,list.1=y"
        );
    }

    #[test]
    fn what_options_cannot_say_is_refused_by_key() {
        let refused = |value: Value| to_options(&value).unwrap_err().to_string();
        let text = refused(json!({ "driver": "qcow2", "backing": null }));
        assert_eq!(text, "options cannot say \"backing\": null; give QEMU the JSON object instead");
        assert!(refused(json!({ "a": { "b": [] } })).contains("\"a.b\": []"));
        assert!(refused(json!({ "a,b": 1 })).contains("\"a,b\": \"1\""));
        assert!(refused(json!({})).contains("\"\": {}"));
        assert!(refused(json!("text")).contains("\"\": \"text\""));
    }
}
