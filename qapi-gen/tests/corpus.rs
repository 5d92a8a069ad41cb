//! Small schemas of our own, one a construct: what they mean, or what is wrong with them.
//!
//! A case in `corpus/*.txt` is `=== name`, the schema, further files after `+++ path`, and after `---`
//! what must come out. `UPDATE_EXPECT=1` writes what does come out; read the diff before committing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_gen::model::{Model, to_json};
use qapi_gen::schema::load;

struct Case {
    name: String,
    input: String,
    expected: String,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    for part in text.split("=== ").skip(1) {
        let (name, rest) = part.split_once('\n').expect("a case has a name line");
        let (input, expected) = rest.split_once("---\n").unwrap_or((rest, ""));
        cases.push(Case { name: name.into(), input: input.into(), expected: expected.into() });
    }
    cases
}

fn outcome(input: &str) -> String {
    let mut files = BTreeMap::new();
    let mut parts = input.split("+++ ");
    files.insert("main.json", parts.next().unwrap_or_default());
    files.extend(parts.filter_map(|part| part.split_once('\n')));
    match load(&files, Path::new("main.json")) {
        Ok(schema) => {
            let model = Model { definitions: schema.definitions, ..Model::default() };
            let json = to_json(&model);
            let lines = json.lines().filter(|line| line.starts_with("  "));
            lines.map(|line| format!("{}\n", line.trim().trim_end_matches(','))).collect()
        }
        Err(errors) => format!("{errors}\n"),
    }
}

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(file)
}

fn read(file: &str) -> Vec<Case> {
    cases(&std::fs::read_to_string(path(file)).expect("the corpus is committed"))
}

fn check(file: &str) -> Vec<Case> {
    let cases = read(file);
    let (mut updated, mut wrong) = (Vec::new(), Vec::new());
    for case in &cases {
        let found = outcome(&case.input);
        updated.push(format!("=== {}\n{}---\n{found}", case.name, case.input));
        if found != case.expected {
            let Case { name, expected, .. } = case;
            wrong.push(format!("\n{file}, case {name:?}:\n{found}instead of\n{expected}"));
        }
    }
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path(file), updated.concat()).expect("the corpus can be written");
    } else {
        assert!(wrong.is_empty(), "{}", wrong.concat());
    }
    cases
}

#[test]
fn good_schemas_mean_what_they_say() {
    let cases = check("good.txt");
    assert!(cases.len() >= 30, "{} cases", cases.len());
    assert!(cases.iter().all(|case| !case.expected.contains("main.json:")));
}

#[test]
fn bad_schemas_are_reported_with_their_places() {
    let cases = check("bad.txt");
    assert!(cases.len() >= 60, "{} cases", cases.len());
    assert!(cases.iter().all(|case| case.expected.starts_with("main.json:")));
}

#[test]
fn file_that_includes_itself_by_way_of_another_is_refused() {
    let circle = "{ 'include': 'sub/one.json' }\n+++ sub/one.json\n{ 'include': '../main.json' }\n";
    let says = "sub/one.json:1:3: main.json includes itself, by way of this file\n";
    assert_eq!(outcome(circle), says);
}

/// Cuts, doubles or changes a character of `text`, by the `round`th rule.
fn damaged(text: &str, round: usize) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let at = round.wrapping_mul(7919) % characters.len().max(1);
    match (round % 4, characters.is_empty()) {
        (_, true) => return "'".to_owned(),
        (0, _) => characters.truncate(at),
        (1, _) => drop(characters.remove(at)),
        (2, _) => characters.insert(at, characters[at]),
        _ => characters[at] = ['{', ']', '\'', '\\', '#', '\n', 'ß', ':'][round / 4 % 8],
    }
    characters.into_iter().collect()
}

#[test]
fn damaged_schemas_are_read_or_refused_and_never_crash() {
    let mut refused = 0;
    for file in ["good.txt", "bad.txt"] {
        for case in read(file) {
            for round in 0..200 {
                let found = outcome(&damaged(&case.input, round));
                refused += usize::from(found.starts_with("main.json:"));
            }
        }
    }
    assert!(refused > 5_000, "{refused} were refused");
}

#[test]
fn condition_and_value_of_thousands_of_levels_are_refused_with_their_place() {
    for (open, close) in [("{ 'not': ", " }"), ("{ 'all': [", "] }"), ("[", "]")] {
        for levels in [5_000, 200_000] {
            let nested = format!("{}'A'{}", open.repeat(levels), close.repeat(levels));
            for key in ["if", "data", "features"] {
                let found = outcome(&format!("{{ 'command': 'c',\n  '{key}': {nested} }}\n"));
                let says = ": a value may have 64 levels, and this has more";
                assert!(found.starts_with("main.json:2:") && found.contains(says), "{found}");
            }
        }
    }
}

#[test]
fn control_characters_that_python_takes_for_spaces_are_spaces() {
    let found = outcome("##\n\u{1f}# @c:\n##\n\u{1c}{ 'command':\u{1d}'c'\u{1e}}\n");
    assert_eq!(found, "{\"command\":\"c\"}\n");
}

#[test]
fn stray_word_of_any_length_makes_a_short_message() {
    let found = outcome(&format!("{{ 'command': {} }}\n", "x".repeat(100_000)));
    assert!(found.starts_with("main.json:1:14: stray `xxx"), "{found}");
    assert!(found.len() < 2_000, "{} bytes", found.len());
}
