//! `json:` file names: the options of a node as text, compared member by member.

use std::collections::BTreeMap;

use qapi_types::options::flatten;
use serde::Serialize;
use serde_json::Value;

use crate::assertion::json::is_same;
use crate::assertion::{Mismatch, python};

/// Asserts that a file name begins with `json:` and has the same options as `expected`: typed
/// `BlockdevOptions`, or JSON.
///
/// `{"file.driver": "nbd"}` is the same as `{"file": {"driver": "nbd"}}`. Unlike in `iotests.py`, an empty
/// list or object is a value like others.
///
/// ```
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::assertion::assert_json_file_name;
/// # fn main() -> Result {
/// let file = qapi::BlockdevOptions::file(qapi::BlockdevOptionsFile::new("/tmp/disk.raw"));
/// let name = r#"json:{"driver": "raw", "file.driver": "file", "file.filename": "/tmp/disk.raw"}"#;
/// assert_json_file_name(name, qapi::BlockdevOptions::new(qapi::BlockdevOptionsRaw::new(file)))?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// * [`Mismatch`] with each member that is missing, different or unexpected.
#[doc(alias = "assert_json_filename_equal")]
pub fn assert_json_file_name(name: &str, expected: impl Serialize) -> Result<(), Mismatch> {
    let Some(text) = name.strip_prefix("json:") else {
        return Err(Mismatch::new(format!("file name \"{name}\" does not begin with \"json:\"")));
    };
    let actual: Value = serde_json::from_str(text)
        .map_err(|error| Mismatch::new(format!("file name \"{name}\" is no JSON: {error}")))?;
    same_node(&actual, expected)
        .map_err(|difference| Mismatch::new(format!("file name \"{name}\": {difference}")))
}

/// Asserts that two sets of node options are the same, however they are nested or dotted.
///
/// # Errors
/// * [`Mismatch`] with each member that is missing, different or unexpected.
fn same_node(actual: &Value, expected: impl Serialize) -> Result<(), Mismatch> {
    let expected = serde_json::to_value(expected).map_err(|error| {
        Mismatch::new(format!("the expected value cannot be converted to JSON: {error}"))
    })?;
    let actual: BTreeMap<String, Value> = flatten(actual).into_iter().collect();
    let mut expected: BTreeMap<String, Value> = flatten(&expected).into_iter().collect();
    let mut differences = Vec::new();
    for (key, value) in &actual {
        let text = python::str(value);
        match expected.remove(key) {
            None => differences.push(format!("\"{key}\" is \"{text}\", expected nothing")),
            Some(wanted) if !is_same(value, &wanted) => {
                let wanted = python::str(&wanted);
                differences.push(format!("\"{key}\" is \"{text}\", expected \"{wanted}\""));
            }
            Some(_) => {}
        }
    }
    for (key, wanted) in expected {
        differences.push(format!("\"{key}\" is missing, expected \"{}\"", python::str(&wanted)));
    }
    match differences.is_empty() {
        true => Ok(()),
        false => Err(Mismatch::new(differences.join("; "))),
    }
}

#[cfg(test)]
mod tests {
    use qapi_types::{BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2};
    use serde_json::json;

    use super::*;

    fn options() -> BlockdevOptions {
        let file = BlockdevOptions::file(BlockdevOptionsFile::new("/a"));
        BlockdevOptions::new(BlockdevOptionsQcow2::new(file))
    }

    #[test]
    fn nested_and_dotted_options_are_the_same() {
        let nested = r#"json:{"file": {"filename": "/a", "driver": "file"}, "driver": "qcow2"}"#;
        let dotted = r#"json:{"driver": "qcow2", "file.driver": "file", "file.filename": "/a"}"#;
        for name in [nested, dotted] {
            assert_json_file_name(name, options()).unwrap();
            assert_json_file_name(
                name,
                json!({ "driver": "qcow2", "file": { "driver": "file", "filename": "/a" } }),
            )
            .unwrap();
        }
        assert_json_file_name(r#"json:{"a": ["x", {"b": 1}]}"#, json!({ "a.0": "x", "a.1.b": 1 }))
            .unwrap();
    }

    #[test]
    fn every_difference_is_reported() {
        let name = r#"json:{"driver": "raw", "file": {"driver": "file"}, "size": 1}"#;
        let error = assert_json_file_name(name, options()).unwrap_err().to_string();
        assert_eq!(
            error,
            format!(
                "file name \"{name}\": \"driver\" is \"raw\", expected \"qcow2\"; \
                 \"size\" is \"1\", expected nothing; \
                 \"file.filename\" is missing, expected \"/a\""
            )
        );
        assert!(same_node(&json!({ "a": 1, "b": [] }), json!({ "a": 1 })).is_err());
    }

    #[test]
    fn other_file_names_are_refused() {
        let error = assert_json_file_name("/a", options()).unwrap_err().to_string();
        assert_eq!(error, "file name \"/a\" does not begin with \"json:\"");
        let error = assert_json_file_name("json:{", options()).unwrap_err().to_string();
        assert!(error.starts_with("file name \"json:{\" is no JSON: "), "{error}");
    }
}
