//! Renders JSON values as Python's `str` and `repr` do, for messages of `iotests.py`.

use std::fmt::Write as _;

use serde_json::Value;

use crate::transcript::float_text;

/// Returns the text of Python's `str` for a JSON value; a string is returned unchanged.
///
/// `[null, true, 1.0, "it's"]` is `[None, True, 1.0, "it's"]`.
pub fn str(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => repr(other),
    }
}

/// Returns the text of Python's `repr` for a JSON value.
///
/// Characters that the newest Unicode assigns and an older Python does not know are printed here
/// and escaped there.
pub fn repr(value: &Value) -> String {
    let mut text = String::new();
    put(&mut text, value);
    text
}

fn put(text: &mut String, value: &Value) {
    match value {
        Value::Null => text.push_str("None"),
        Value::Bool(true) => text.push_str("True"),
        Value::Bool(false) => text.push_str("False"),
        Value::Number(number) if number.is_f64() => {
            text.push_str(&number.as_f64().map_or_else(|| number.to_string(), float_text));
        }
        Value::Number(number) => text.push_str(&number.to_string()),
        Value::String(string) => put_string(text, string),
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ", " });
                put(text, item);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ", " });
                put_string(text, name);
                text.push_str(": ");
                put(text, value);
            }
            text.push('}');
        }
    }
}

/// Quotes as Python does: in single quotes, unless only these are inside.
fn put_string(text: &mut String, string: &str) {
    let quote = if string.contains('\'') && !string.contains('"') { '"' } else { '\'' };
    text.push(quote);
    for character in string.chars() {
        match character {
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\'' if quote == '\'' => text.push_str("\\'"),
            _ if is_printable(character) => text.push(character),
            _ => {
                let code = u32::from(character);
                // Writing into a String cannot fail.
                let _ = match code {
                    0..=0xff => write!(text, "\\x{code:02x}"),
                    0x100..=0xffff => write!(text, "\\u{code:04x}"),
                    _ => write!(text, "\\U{code:08x}"),
                };
            }
        }
    }
    text.push(quote);
}

/// Returns whether Python prints a character unescaped, by the same Unicode categories.
fn is_printable(character: char) -> bool {
    // Only behind another character are marks that combine with it left alone.
    let behind = format!("a{character}");
    matches!(character, '"' | '\'') || behind.escape_debug().eq(behind.chars())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_spelt_as_python_spells_them() {
        let value = json!({ "b": [1, -2.5, 1e22, false], "a": { "x": null }, "e": [], "o": {} });
        assert_eq!(
            repr(&value),
            "{'b': [1, -2.5, 1e+22, False], 'a': {'x': None}, 'e': [], 'o': {}}"
        );
        assert_eq!((str(&json!("x")), repr(&json!("x"))), ("x".to_owned(), "'x'".to_owned()));
    }

    #[test]
    fn strings_choose_their_quotes_and_escape_what_cannot_be_seen() {
        let quoted = |text: &str| repr(&json!(text));
        assert_eq!(quoted("it's"), r#""it's""#);
        assert_eq!(quoted(r#"it's "so""#), r#"'it\'s "so"'"#);
        assert_eq!(quoted("a\\\n\r\t\0\u{7f}"), r"'a\\\n\r\t\x00\x7f'");
        assert_eq!(quoted("é\u{301}\u{a0}\u{ad}\u{2028}"), "'é\u{301}\\xa0\\xad\\u2028'");
        assert_eq!(quoted("\u{1f600}\u{e000}\u{10ffff}"), "'\u{1f600}\\ue000\\U0010ffff'");
    }
}
