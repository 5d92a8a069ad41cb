//! Messages of every kind, deep ones, long ones, and those that are none.

use serde_json::json;

use super::*;

fn parsed(line: &str) -> Result<Message, Violation> {
    parse(line.into(), &Limits::DEFAULT)
}

fn reply(line: &str) -> Reply {
    match parsed(line) {
        Ok(Message::Reply(reply)) => reply,
        other => panic!("{other:?}"),
    }
}

#[test]
fn reply_is_parted_from_its_id() {
    let refused = reply(r#"{"id": 3, "error": {"class": "GenericError", "desc": "no"}, "n": 1}"#);
    assert_eq!((refused.id, refused.extra.get("n")), (Some(json!(3)), Some(&json!(1))));
    assert_eq!(refused.result.unwrap_err().to_string(), "GenericError: no");
    let returned = reply(r#" {"return": [ 1 , null ], "n": {"a": []}, "id": "x"} "#);
    assert_eq!(
        (returned.id, returned.extra.get("n")),
        (Some(json!("x")), Some(&json!({ "a": [] })))
    );
    let raw = returned.result.unwrap();
    assert_eq!((raw.as_str(), raw.to_value().unwrap()), ("[ 1 , null ]", json!([1, null])));
    assert_eq!(reply(r#"{"return": 1}"#).id, None);
    assert_eq!(reply(r#"{"return": 1, "id": 1.50}"#).id, Some(json!(1.5)));
}

#[test]
fn numbers_keep_their_width() {
    let raw = reply(r#"{"return": [18446744073709551615, -9223372036854775808, 1.5]}"#);
    let value = raw.result.unwrap().to_value().unwrap();
    assert_eq!(value, json!([u64::MAX, i64::MIN, 1.5]));
}

#[test]
fn reply_that_exceeds_a_limit_is_read_all_the_same_and_says_so() {
    let nested = |levels: usize| {
        let line =
            format!("{{\"return\": {}{}, \"id\": 1}}", "[".repeat(levels), "]".repeat(levels));
        reply(&line)
    };
    let excess = |reply: Reply| reply.result.unwrap().excess().map(ToString::to_string);
    assert_eq!(excess(nested(Limits::DEFAULT.depth - 1)), None);
    let deep = nested(1_000_000);
    assert_eq!(deep.id, Some(json!(1)));
    assert_eq!(excess(deep).as_deref(), Some("nested deeper than 20000 levels"));
    let few = Limits { values: 5, ..Limits::DEFAULT };
    let many = |line: &str| parse(line.into(), &few);
    let Ok(Message::Reply(long)) = many(r#"{"return": [1, 2, 3]}"#) else { panic!("no reply") };
    assert_eq!(excess(long), None);
    let Ok(Message::Reply(long)) = many(r#"{"return": [1, 2, 3, 4]}"#) else { panic!("no reply") };
    assert_eq!(excess(long).as_deref(), Some("of more than 5 values"));
    // Anything else cannot wait until somebody wants it.
    let event = many(r#"{"event": "E", "data": {"a": [1, 2, 3]}}"#).unwrap_err();
    assert_eq!(event, Violation::TooMany(5));
    let text = format!(r#"{{"event": "E", "data": {{"a": "{}"}}}}"#, ",[{".repeat(1000));
    assert!(many(&text).is_ok());
}

#[test]
fn value_without_a_type_is_limited_in_depth() {
    let nested = |levels: usize| {
        let line = format!("{{\"return\": {}{}}}", "[".repeat(levels), "]".repeat(levels));
        reply(&line).result.unwrap().to_value()
    };
    assert!(nested(511).is_ok());
    let error = nested(512).unwrap_err().to_string();
    assert_eq!(error, "nests deeper than 512 levels, and has no type");
}

#[test]
fn broken_lines_say_what_is_wrong() {
    let lines = [&b"garbage"[..], b"{\"a\": \"\xff\"}", b"{} {}", b"", b"{\"a\": 1", b"\xff{}"];
    let inside = [b"{\"return\": {1}}", &b"{\"return\": [01]}"[..], b"{\"return\": [\"\\x\"]}"];
    for line in lines.into_iter().chain(inside) {
        let problem = parse(line.to_vec(), &Limits::DEFAULT).unwrap_err().to_string();
        assert!(problem.starts_with("not JSON: "), "{problem}");
    }
    let problem = parsed("\u{feff}{}").unwrap_err().to_string();
    assert_eq!(problem, "not JSON: it begins with a byte order mark");
}

#[test]
fn members_that_no_release_knows_are_no_violation() {
    let version = r#"{"qemu": {"major": 12, "minor": 0, "micro": 1, "n": 1}, "package": ""}"#;
    for line in [
        &*format!(r#"{{"QMP": {{"version": {version}, "capabilities": ["n"], "n": 1}}, "id": 1}}"#),
        r#"{"event": "NOVEL", "data": {}, "new": null}"#,
        r#"{"return": {}, "new": []}"#,
        r#"{"error": {"class": "Novel", "desc": "", "new": 1}}"#,
    ] {
        assert!(parsed(line).is_ok(), "{line}");
    }
}

#[test]
fn strange_messages_are_refused() {
    let malformed = |what: &str, why: &str| format!("{what} that is malformed ({why})");
    let greeting = r#""QMP": {"version": {}, "capabilities": []}"#;
    let error = r#""error": {"class": "GenericError", "desc": "no"}"#;
    for (line, problem) in [
        ("[]".to_owned(), "not an object".to_owned()),
        ("\"text\"".into(), "not an object".into()),
        (" null".into(), "not an object".into()),
        ("{}".into(), "no greeting, reply or event".into()),
        (r#"{"execute": "stop"}"#.into(), "no greeting, reply or event".into()),
        (r#"{"id": 1}"#.into(), "no greeting, reply or event".into()),
        (r#"{"QMP": {}}"#.into(), malformed("a greeting", "QMP.version: missing")),
        (r#"{"QMP": []}"#.into(), malformed("a greeting", "QMP: expected object, found list")),
        (format!("{{{greeting}}}"), malformed("a greeting", "QMP.version.qemu: missing")),
        (r#"{"event": 1}"#.into(), malformed("an event", "event: expected string, found number 1")),
        (r#"{"event": ""}"#.into(), malformed("an event", "event: empty")),
        (
            r#"{"event": "E", "data": []}"#.into(),
            malformed("an event", "data: expected object, found list"),
        ),
        (
            r#"{"event": "E", "timestamp": {"seconds": 1}}"#.into(),
            malformed("an event", "timestamp.microseconds: missing"),
        ),
        (format!(r#"{{"return": 1, {error}}}"#), "a reply with both `return` and `error`".into()),
        (r#"{"return": 1, "error": null}"#.into(), "a reply with both `return` and `error`".into()),
        (r#"{"error": {}}"#.into(), malformed("a reply", "error.class: missing")),
        (r#"{"error": "no"}"#.into(), malformed("a reply", "error: expected object, found string")),
        (
            r#"{"error": {"class": "GenericError"}}"#.into(),
            malformed("a reply", "error.desc: missing"),
        ),
        (r#"{"return": 1, "return": 2}"#.into(), malformed("a reply", "return: there twice")),
        (r#"{"return": 1, "n": 2, "n": 2}"#.into(), malformed("a reply", "n: there twice")),
        (format!(r#"{{{greeting}, "event": "E"}}"#), "at once a greeting and an event".into()),
        (format!(r#"{{{greeting}, "return": {{}}}}"#), "at once a greeting and a reply".into()),
        (format!(r#"{{"event": "E", {error}}}"#), "at once an event and a reply".into()),
    ] {
        assert_eq!(parsed(&line).unwrap_err().to_string(), problem, "{line}");
    }
}
