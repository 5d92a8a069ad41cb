//! Both parsers of JSON have to agree.

use serde_json::Value;

use crate::wire::Json;

/// Parses with both parsers; they have to agree.
fn check(text: &str) -> bool {
    let ours = Json::parse(text);
    let theirs = serde_json::from_str::<Value>(text);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours.root().to_value().as_ref(), Ok(theirs), "{text:?}");
            assert_eq!(Json::from(theirs).root().to_value().as_ref(), Ok(theirs), "{text:?}");
        }
        (Err(_), Err(_)) => {}
        _ => panic!("{text:?}: {ours:?}, but serde_json says {theirs:?}"),
    }
    ours.is_ok()
}

#[test]
fn what_is_json_is_read() {
    for text in [
        "null",
        " [ ] ",
        "{}",
        "[[], {}, [{}], {\"a\": []}]",
        r#"{"a": 1, "b": [true, false, null], "c": {"d": "e"}}"#,
        r#""\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00 é 😀 ""#,
        "[0, -0, 1, -1, 18446744073709551615, 18446744073709551616, -9223372036854775808]",
        "[-9223372036854775809, 1.0, -1.5e3, 1E-2, 0.1, 100000000000000000000]",
        r#"{"a": 1, "a": 2}"#,
        "\r\n\t [1]\r\n",
    ] {
        assert!(check(text), "{text}");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        " ",
        "nul",
        "nulls",
        "tru",
        "[",
        "]",
        "{",
        "}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\": 1,}",
        "{a: 1}",
        "{1: 2}",
        "[1}",
        "{\"a\": 1]",
        "1 2",
        "01",
        "-",
        "-01",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e999",
        "--1",
        "1-1",
        "\"",
        "\"\\",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\n\"",
        "\"\u{1}\"",
        "'a'",
        "[1]]",
        "\u{feff}1",
        "NaN",
        "[\u{a0}]",
    ] {
        assert!(!check(text), "{text}");
    }
}

#[test]
fn place_of_an_error_is_said() {
    let error = |text| Json::parse(text).unwrap_err().to_string();
    assert_eq!(error(r#"{"a": 1 "b"}"#), "not JSON: expected `,` or `}` at byte 8");
    assert_eq!(error("[1"), "not JSON: the text ends at byte 2");
    assert_eq!(error("[01]"), "not JSON: a wrong number at byte 1");
    assert_eq!(error("[1] 2"), "not JSON: more after the value at byte 4");
    assert_eq!(error(r#"["a\q"]"#), "not JSON: a wrong escape in the string at byte 1");
}

/// Texts that are nearly JSON: pieces of it in a random order.
#[test]
fn both_parsers_agree_on_random_texts() {
    const PIECES: [&str; 28] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"a\"",
        "\"b\\n\"",
        "1",
        "-",
        "0",
        ".5",
        "e3",
        "true",
        "false",
        "null",
        " ",
        "\"",
        "\\",
        "\"\\u0041\"",
        "é",
        "\n",
        "{\"a\":",
        "[1,",
        "]}",
        "9007199254740993",
        "\u{0}",
        "-7",
    ];
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |bound: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % 1_000_003).expect("small") % bound
    };
    let mut good = 0;
    for _ in 0..200_000 {
        let length = 1 + next(9);
        let text: String = (0..length).map(|_| PIECES[next(PIECES.len())]).collect();
        good += usize::from(check(&text));
    }
    assert!(good > 10_000, "too few texts were JSON: {good}");
}

#[test]
fn depth_is_counted_and_not_limited() {
    for depth in [0, 1, 2, 1_000_000] {
        let text = "[".repeat(depth) + "1" + &"]".repeat(depth);
        let json = Json::parse(&text).unwrap();
        assert_eq!(json.depth(), depth);
        assert_eq!(json.root().to_value().is_ok(), depth <= 512, "{depth}");
    }
    let text = "{\"a\":".repeat(513) + "1" + &"}".repeat(513);
    let error = Json::parse(&text).unwrap().root().to_value().unwrap_err();
    assert_eq!(error.to_string(), "nests deeper than 512 levels, and has no type");
    let inside = Json::parse(&text).unwrap();
    assert!(inside.root().get("a").unwrap().to_value().is_ok());
}
