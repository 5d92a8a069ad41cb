//! [`check_arguments`]: what holds of any words on a command line, for the fuzz target.

use super::{CommandLine, parse};

/// Checks what holds of the command line of a test program, whatever its words are.
///
/// # Panics
/// * If the same words are read in two ways.
/// * If words without a dash, or words behind `--`, are no filters.
/// * If a role is not that of the arguments that give it.
pub fn check_arguments(words: &[&str]) {
    let read = parse(words);
    assert_eq!(parse(words), read, "the same words mean the same");
    if words.iter().all(|word| !word.starts_with('-')) {
        let line = read.as_ref().expect("filters are no mistakes");
        assert_eq!(line.selection.filters, words);
    }
    match read {
        Ok(line) => check_line(words, line),
        Err(error) => assert!(error.to_string().contains("--help"), "{error}"),
    }
}

fn check_line(words: &[&str], line: CommandLine) {
    let again = parse(line.role.args()).map(|line| line.role);
    assert_eq!(again.as_ref(), Ok(&line.role));
    if words.contains(&"--") {
        return;
    }
    let behind = ["--", "--list", "", "-x"];
    let more: Vec<&str> = words.iter().copied().chain(behind).collect();
    let mut expected = line;
    expected.selection.filters.extend(behind[1..].iter().map(|&word| word.to_owned()));
    assert_eq!(parse(more), Ok(expected), "words behind -- are filters");
}
