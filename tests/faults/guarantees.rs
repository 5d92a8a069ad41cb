//! `docs/guarantees.md` names every row, and no others.

use std::collections::BTreeSet;

use iotest_faults::rows;

const GUARANTEES: &str = include_str!("../../docs/guarantees.md");

/// Returns every text between backticks that has the form of a row's name.
fn named() -> BTreeSet<&'static str> {
    let words = GUARANTEES.split('`').skip(1).step_by(2);
    let form = |word: &&str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        word.split_once('.').is_some_and(|(class, rest)| {
            !class.is_empty() && !rest.is_empty() && class.chars().chain(rest.chars()).all(plain)
        })
    };
    words.filter(form).collect()
}

#[test]
fn every_row_is_named_by_a_promise() {
    let named = named();
    let missing: Vec<_> =
        rows::all().map(|row| row.name).filter(|name| !named.contains(name)).collect();
    assert!(missing.is_empty(), "docs/guarantees.md does not name {missing:?}");
}

#[test]
fn every_name_in_a_promise_is_a_row() {
    let rows: BTreeSet<_> = rows::all().map(|row| row.name).collect();
    let unknown: Vec<_> = named().into_iter().filter(|name| !rows.contains(name)).collect();
    assert!(unknown.is_empty(), "docs/guarantees.md names {unknown:?}, which are no rows");
}
