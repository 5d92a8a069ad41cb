//! Placeholders in reference files: those that no filter writes are mistakes.

use super::rules::Golden;
use super::tree::{File, Tree};
use super::{Violation, stale};

/// Checks words in capitals of reference files: those with an underscore must be known, but for
/// names of events; others must not be one letter off a known one. Known words must occur there or in filters.
pub(super) fn check(tree: &Tree, rules: &Golden) -> Vec<Violation> {
    let mut violations = vec![];
    let Some(suite) = tree.suite() else { return violations };
    let known = |word: &str| rules.placeholders.iter().any(|known| known == word);
    let files = tree.files().iter().filter(|file| file.is("out") && file.path.starts_with(suite));
    let is_filter = |file: &&File| file.path.components().any(|part| part.as_os_str() == "filter");
    let filters = tree.files().iter().filter(is_filter);
    violations.extend(stale("golden.placeholders", &rules.placeholders, |word| {
        let mut lines = files.clone().chain(filters.clone()).flat_map(|file| file.text.lines());
        lines.any(|line| words(line).any(|(written, _)| written == word))
    }));
    for file in files {
        for (number, line) in file.text.lines().enumerate() {
            let words = words(line).filter(|(word, _)| !known(word));
            for (word, before) in words {
                let near =
                    rules.placeholders.iter().find(|known| strsim::osa_distance(known, word) == 1);
                let what = match near {
                    Some(near) => format!("`{word}` is no placeholder; did you mean `{near}`?"),
                    None if word.contains('_') && !is_event(before) => format!(
                        "`{word}` is no known placeholder; add it to xtask/tidy.toml with its filter"
                    ),
                    None => continue,
                };
                violations.push(Violation::new(&file.path, number + 1, what));
            }
        }
    }
    violations
}

/// Returns the words of capitals of a line, each with the text before it.
fn words(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let parts = line.split(move |c| !is_part(c)).filter(|word| word.len() >= 3);
    let capitals = parts.filter(|word| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    });
    capitals.map(|word| {
        let start = word.as_ptr() as usize - line.as_ptr() as usize;
        (word, &line[..start])
    })
}

/// Returns whether the text before a word makes it the name of an event.
fn is_event(before: &str) -> bool {
    before.trim_end().trim_end_matches(['"', '\'', ' ', ':']).ends_with("event")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;

    fn rules() -> Golden {
        let names = ["IMGFMT", "TEST_DIR", "PID"];
        Golden { placeholders: names.map(str::to_owned).to_vec() }
    }

    #[test]
    fn known_words_events_and_other_capitals_pass() {
        let text = "{\"event\": \"BLOCK_JOB_COMPLETED\"}\nFormatting 'TEST_DIR/PID-disk.IMGFMT', QEMU NBD OK\n\
                    qemu-img: EIO, GenericError, Some_Name\n";
        let files = [("tests/suite/golden/a/b.out", text), ("other/c.out", "NO_SUCH\n")];
        assert_eq!(said(&files, |tree| check(tree, &rules())), "");
    }

    #[test]
    fn unknown_and_misspelt_words_are_reported() {
        let text = "TEST_DIR/PID\nTEST_FILE/x.IMGFTM\nTEST_DIRR aIMGFMT\n";
        let files = [("tests/suite/golden/a/b.out", text)];
        expect![[r#"
            xtask/tidy.toml:1: `golden.placeholders`: nothing needs the entry "IMGFMT"; remove it
            tests/suite/golden/a/b.out:2: `TEST_FILE` is no known placeholder; add it to xtask/tidy.toml with its filter
            tests/suite/golden/a/b.out:2: `IMGFTM` is no placeholder; did you mean `IMGFMT`?
            tests/suite/golden/a/b.out:3: `TEST_DIRR` is no placeholder; did you mean `TEST_DIR`?
        "#]]
        .assert_eq(&said(&files, |tree| check(tree, &rules())));
    }
}
