//! Which forms of the attribute's text mean the same.

use std::str::FromStr;

use quote::ToTokens;

use super::*;

/// Reads the text and returns the words of `key`.
fn words(text: &str, key: Key) -> Vec<String> {
    let mut errors = Errors::default();
    let args = Args::parse(TokenStream::from_str(text).expect("tokens"), &mut errors);
    assert!(errors.is_empty(), "{}", errors.compile_errors());
    args.words(key).iter().map(|word| word.text.clone()).collect()
}

#[test]
fn string_and_array_mean_the_same() {
    for text in [
        r#"formats = "qcow2, qed raw""#,
        r#"formats = "qcow2,qed,raw,","#,
        r#"formats = ["qcow2", "qed", "raw"]"#,
        r#"formats = ["qcow2 qed", "raw",],"#,
        r##"groups = "rw", formats = r#"qcow2 qed raw"#"##,
    ] {
        assert_eq!(words(text, Key::Formats), ["qcow2", "qed", "raw"], "{text}");
    }
}

#[test]
fn blanks_around_a_comparison_do_not_separate() {
    for text in
        [r#"requires = "qtest, qemu >= 8.0 kvm""#, r#"requires = ["qtest", "qemu >= 8.0", "kvm"]"#]
    {
        assert_eq!(words(text, Key::Requires), ["qtest", "qemu >= 8.0", "kvm"], "{text}");
    }
}

#[test]
fn reason_is_one_word_as_written() {
    assert_eq!(words(r#"ignore = "a, b  c""#, Key::Ignore), ["a, b  c"]);
}

#[test]
fn crate_is_a_path_or_a_string() {
    for (text, path) in [
        ("crate = ::my::path", ":: my :: path"),
        (r#"crate = "::my::path""#, ":: my :: path"),
        ("crate = crate", "crate"),
        ("crate = renamed", "renamed"),
    ] {
        let mut errors = Errors::default();
        let args = Args::parse(TokenStream::from_str(text).expect("tokens"), &mut errors);
        assert_eq!(
            args.krate().map(|path| path.to_token_stream().to_string()).as_deref(),
            Some(path)
        );
    }
}

/// Reads the text and returns the names of its cases, or the table as tokens.
fn cases(text: &str) -> Vec<String> {
    let mut errors = Errors::default();
    let args = Args::parse(TokenStream::from_str(text).expect("tokens"), &mut errors);
    assert!(errors.is_empty(), "{}", errors.compile_errors());
    match args.cases().expect("the key is given") {
        Cases::Named(named) => named.iter().map(|named| named.name.clone()).collect(),
        Cases::Table(table) => vec![table.to_token_stream().to_string()],
    }
}

#[test]
fn cases_are_named_values_or_a_table() {
    for text in [
        "cases(small = 1, r#match = x::<A, B>(1, |a, b| a < b),)",
        "groups = \"rw\", cases(small = if 1 < 2 { 3 } else { 4 }, r#match = [1, 2])",
    ] {
        assert_eq!(cases(text), ["small", "match"], "{text}");
    }
    for (text, table) in [
        ("cases = SIZES", "SIZES"),
        (
            "cases = crate::made::<A, fn(B) -> C, D>, groups = \"rw\"",
            "crate :: made :: < A , fn (B) -> C , D >",
        ),
        ("cases = [(\"a\", 1), (\"b\", 2)]", "[(\"a\" , 1) , (\"b\" , 2)]"),
    ] {
        assert_eq!(cases(text), [table], "{text}");
    }
}

#[test]
fn mistake_in_one_key_leaves_the_others() {
    let mut errors = Errors::default();
    let text = r#"formats = qcow2, , groups = ["rw", 5], timeout = "30s""#;
    let args = Args::parse(TokenStream::from_str(text).expect("tokens"), &mut errors);
    assert!(!errors.is_empty());
    assert_eq!(args.words(Key::Groups)[0].text, "rw");
    assert_eq!(args.words(Key::Timeout)[0].text, "30s");
}
