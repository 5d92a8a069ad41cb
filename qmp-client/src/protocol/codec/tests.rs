//! Messages that are deep, many and broken.

use serde_json::json;

use super::*;

#[test]
fn deep_reply_is_read_and_deeper_one_refused() {
    let nested = |levels: usize| [vec![b'['; levels], vec![b']'; levels]].concat();
    assert!(decode(&nested(MAX_DEPTH)).is_ok());
    let problem = decode(&nested(1_000_000)).unwrap_err();
    assert_eq!(problem.to_string(), "nested deeper than 512 levels");
    assert_eq!(measure(br#"{"a": "[[[\"[[,", "b": [1]}"#), (2, 4));
}

#[test]
fn message_of_too_many_values_is_refused_before_it_is_read() {
    let line = format!("[{}0]", "0,".repeat(MAX_VALUES));
    assert_eq!(decode(line.as_bytes()).unwrap_err().to_string(), "of more than 4194304 values");
    let text = json!({ "return": ",[{".repeat(MAX_VALUES / 2) });
    assert_eq!(decode(&encode(&text)), Ok(text));
}

#[test]
fn broken_lines_say_what_is_wrong() {
    for line in [&b"garbage"[..], b"{\"a\": \"\xff\"}", b"{} {}", b"", b"{\"a\": 1", b"\xff{}"] {
        let problem = decode(line).unwrap_err().to_string();
        assert!(problem.starts_with("not JSON: "), "{problem}");
    }
    let problem = decode("\u{feff}{}".as_bytes()).unwrap_err().to_string();
    assert_eq!(problem, "not JSON: it begins with a byte order mark");
}

#[test]
fn numbers_keep_their_width() {
    let value = decode(b"[18446744073709551615, -9223372036854775808, 1.5]").unwrap();
    assert_eq!(value, json!([u64::MAX, i64::MIN, 1.5]));
}
