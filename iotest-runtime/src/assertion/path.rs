//! Paths into JSON: keys with `/` between them, and indexes in brackets behind a key.
//!
//! `return/0` is the member `0` of `return`, `return[0]` its first element, `a[0][1]` the second
//! element of the first one, and `[0]` the first element of a list that has no key itself. Indexes
//! below zero count from the end.

use serde_json::Value;

use crate::assertion::{Mismatch, python};

/// Returns the value at `path`.
///
/// # Errors
/// * [`Mismatch`] with the message of `iotests.py` if there is none, or if an index is not a number.
pub(super) fn find<'a>(whole: &'a Value, path: &str) -> Result<&'a Value, Mismatch> {
    let mut value = whole;
    for component in path.split('/') {
        let (key, indexes) = split(component, value.is_array());
        let mut seen = key.to_owned();
        if !key.is_empty() || indexes.is_empty() {
            value = value.as_object().and_then(|members| members.get(key)).ok_or_else(|| {
                let text = python::str(value);
                Mismatch::new(format!("failed path traversal for \"{path}\" in \"{text}\""))
            })?;
        }
        for index in indexes {
            value = element(value, index, &seen, path)?;
            seen = format!("{seen}[{index}]");
        }
    }
    Ok(value)
}

fn element<'a>(
    value: &'a Value,
    index: &str,
    seen: &str,
    path: &str,
) -> Result<&'a Value, Mismatch> {
    let text = || python::str(value);
    let Value::Array(items) = value else {
        return Err(Mismatch::new(format!(
            "path component \"{seen}\" in \"{path}\" is not a list in \"{}\"",
            text()
        )));
    };
    let at = index.parse::<i64>().ok().and_then(|index| match usize::try_from(index) {
        Ok(index) => Some(index),
        Err(_) => items.len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    });
    at.and_then(|at| items.get(at)).ok_or_else(|| {
        Mismatch::new(format!("invalid index \"{index}\" in path \"{path}\" in \"{}\"", text()))
    })
}

/// Splits a component into its key and the texts between its brackets.
///
/// A component that does not end in a bracket is a key. Brackets without a key are indexes only if the
/// value is a list.
fn split(component: &str, in_list: bool) -> (&str, Vec<&str>) {
    let whole = (component, Vec::new());
    let Some((key, rest)) = component.split_once('[') else { return whole };
    let Some(inner) = rest.strip_suffix(']') else { return whole };
    if key.is_empty() && !in_list {
        return whole;
    }
    let indexes: Vec<&str> = inner.split("][").collect();
    match indexes.iter().any(|index| index.is_empty() || index.contains(['[', ']'])) {
        true => whole,
        false => (key, indexes),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn whole() -> Value {
        json!({ "return": [{ "a": 1 }, { "b": [[10, 11], [20, 21]] }], "x[y": 5, "": 6, "n": null })
    }

    fn at(path: &str) -> String {
        find(&whole(), path).map_or_else(|error| error.to_string(), Value::to_string)
    }

    #[test]
    fn keys_and_indexes_lead_to_values() {
        assert_eq!(at("return[0]/a"), "1");
        assert_eq!(at("return[-1]/b[0]"), "[10,11]");
        assert_eq!(at("return[1]/b[1][0]"), "20");
        assert_eq!(at("return[1]/b[-2][-1]"), "11");
        assert_eq!((at("x[y"), at(""), at("n")), ("5".into(), "6".into(), "null".into()));
        let list = json!([[1, 2], [3]]);
        assert_eq!(find(&list, "[0][1]"), Ok(&json!(2)));
        assert_eq!(find(&json!({ "[0]": 7 }), "[0]"), Ok(&json!(7)));
    }

    #[test]
    fn failures_have_the_texts_of_iotests() {
        let inner = "{'b': [[10, 11], [20, 21]]}";
        assert_eq!(
            at("return[1]/c/d"),
            format!("failed path traversal for \"return[1]/c/d\" in \"{inner}\"")
        );
        assert_eq!(
            at("return[0]/a/z"),
            "failed path traversal for \"return[0]/a/z\" in \"1\"",
            "what is no object has no members"
        );
        assert_eq!(at("n[0]"), "path component \"n\" in \"n[0]\" is not a list in \"None\"");
        assert_eq!(
            at("return[1]/b[7]"),
            "invalid index \"7\" in path \"return[1]/b[7]\" in \"[[10, 11], [20, 21]]\""
        );
        assert!(at("return[1]/b[-3]").starts_with("invalid index \"-3\""));
    }

    #[test]
    fn every_index_counts_and_must_be_one() {
        assert_eq!(
            at("return[1]/b[0][2]"),
            "invalid index \"2\" in path \"return[1]/b[0][2]\" in \"[10, 11]\""
        );
        assert_eq!(
            at("return[1]/b[0][0][0]"),
            "path component \"b[0][0]\" in \"return[1]/b[0][0][0]\" is not a list in \"10\""
        );
        let inner = "[{'a': 1}, {'b': [[10, 11], [20, 21]]}]";
        assert_eq!(
            at("return[one]"),
            format!("invalid index \"one\" in path \"return[one]\" in \"{inner}\"")
        );
        assert!(at("return[0]x").starts_with("failed path traversal for \"return[0]x\" in"));
        assert!(at("return[]").starts_with("failed path traversal for"));
        let largest = at(&format!("return[{}]", i64::MIN));
        assert!(largest.starts_with("invalid index"), "{largest}");
    }
}
