//! What is hidden, where, and what is not.

use serde_json::json;

use super::*;

fn secrets(values: &[&str]) -> Secrets {
    let secrets = Secrets::default();
    values.iter().for_each(|value| secrets.add(value));
    secrets
}

#[test]
fn every_encoding_is_redacted() {
    let value = "a,b'c\"d\\e f&é";
    let secrets = secrets(&[value]);
    let options = value.replace(',', ",,");
    let json = json!(value).to_string();
    for text in [
        value.to_owned(),
        options.clone(),
        format!("{value:?}"),
        json.clone(),
        json!(json).to_string(),
        json!({ "data": options }).to_string(),
        r#""a,b'c\"d\\e f&\u00e9""#.to_owned(),
        "a%2Cb%27c%22d%5Ce%20f%26%C3%A9".to_owned(),
        "a,b'c%22d%5ce%20f&%c3%a9".to_owned(),
        "'a,b'\\''c\"d\\e f&é'".to_owned(),
        "a,b&apos;c&quot;d\\e f&amp;é".to_owned(),
        "YSxiJ2MiZFxlIGYmw6k=".to_owned(),
        "612c62276322645c65206626c3a9".to_owned(),
        "612C62276322645C65206626C3A9".to_owned(),
        r#"a,b\'c\"d\\e\ f\&é"#.to_owned(),
    ] {
        let hidden = secrets.redact(&text).into_owned();
        assert!(hidden.contains(REDACTED), "{text}");
        assert!(hidden.chars().filter(|c| c.is_alphanumeric()).count() <= 4, "{text}: {hidden}");
    }
}

#[test]
fn short_secrets_are_not_redacted_and_nothing_is_redacted_twice() {
    assert!(secrets(&["abc", "", "  ab  "]).is_empty());
    let secrets = secrets(&["sesame", "sesame street"]);
    assert_eq!(secrets.redact("to sesame street, sesame!"), "to ***, ***!");
    assert!(matches!(secrets.redact("nothing"), Cow::Borrowed("nothing")));
    assert_eq!(format!("{secrets:?}"), "Secrets(2)");
}

#[test]
fn each_long_part_of_a_secret_is_redacted() {
    let secrets = secrets(&["-----BEGIN KEY-----\nMIIEpAIBAAK\nab\n"]);
    assert_eq!(secrets.redact("  MIIEpAIBAAK\n  ab"), "  ***\n  ab");
    secrets.add("open,sesame street");
    assert_eq!(secrets.redact("Invalid parameter 'sesame street'"), "Invalid parameter '***'");
}

#[test]
fn values_and_names_of_json_are_redacted() {
    let mut value = json!({ "sesame": ["data=sesame", 7, null], "b": { "c": "sesam" } });
    secrets(&["sesame"]).redact_json(&mut value);
    assert_eq!(value, json!({ "***": ["data=***", 7, null], "b": { "c": "sesam" } }));
}

#[test]
fn invalid_utf8_stays() {
    let hidden = secrets(&["sesame"]).redact_bytes(b"\xff sesame\xe2sesame\xff").into_owned();
    assert_eq!(hidden, b"\xff ***\xe2***\xff");
}

#[test]
fn file_is_redacted_at_every_offset() {
    let guard = tempfile::tempdir().unwrap();
    let path = Utf8Path::from_path(guard.path()).unwrap().join("output");
    let secrets = secrets(&["open sesame"]);
    for place in [0, 7, CHUNK - 11, CHUNK - 5, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 4] {
        let text = format!("{}open sesame{}", "-".repeat(place), "-".repeat(2 * CHUNK));
        std::fs::write(&path, &text).unwrap();
        secrets.redact_file(&path).unwrap();
        let hidden = std::fs::read_to_string(&path).unwrap();
        assert!(hidden == text.replace("open sesame", REDACTED), "at {place}");
    }
}

#[test]
fn case_shares_secrets_with_its_runner() {
    let exchange = Exchange::new().unwrap();
    let (case, watchdog, runner) = (secrets(&[]), secrets(&[]), secrets(&[]));
    case.use_exchange(exchange.path());
    watchdog.use_exchange(exchange.path());
    case.add("sesame \"1\"");
    case.add("sesame 2");
    watchdog.refresh();
    exchange.add_to(&runner);
    assert_eq!((&watchdog, &runner), (&case, &case));
    assert_eq!(runner.redact("sesame \"1\", sesame 2"), "***, ***");
    assert_eq!(case.exchange_error(), None);
    // The file exists as long as it is open, but has no name any more.
    drop(exchange);
    case.add("sesame 3");
    assert_eq!(case.exchange_error(), None);
    let guard = tempfile::tempdir().unwrap();
    let pipe = Utf8Path::from_path(guard.path()).unwrap().join("pipe");
    rustix::fs::mkfifoat(rustix::fs::CWD, pipe.as_std_path(), rustix::fs::Mode::RWXU).unwrap();
    let deaf = secrets(&[]);
    deaf.use_exchange(pipe);
    deaf.add("sesame 3");
    deaf.refresh();
    assert!(deaf.exchange_error().is_some());
    let late = secrets(&[]);
    late.use_exchange("/proc/nobody/fd/1");
    assert_eq!(late.exchange_error(), None);
    late.add("sesame 4");
    assert!(late.exchange_error().unwrap().contains("No such file"));
}

#[test]
fn secret_in_pieces_is_held_back_until_it_is_complete() {
    let secrets = Secrets::default();
    secrets.add("abab");
    secrets.add("abacus");
    for (bytes, end) in [
        ("", 0),
        ("word", 4),
        ("word a", 5),
        ("ab", 0),
        ("xaba", 1),
        // A whole one, whose end may begin another.
        ("xabab", 1),
        ("xababq", 6),
        ("xabacu", 1),
        ("xabacus", 7),
    ] {
        assert_eq!(secrets.safe_len(bytes.as_bytes()), end, "{bytes}");
    }
    assert_eq!(Secrets::default().safe_len(b"abab"), 4);
}
