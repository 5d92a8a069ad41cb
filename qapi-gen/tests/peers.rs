//! The table of capabilities, `docs/peers.md`: each "yes" of ours names a test that exists.

use std::path::{Path, PathBuf};

/// Returns the directory of the documents.
fn documents() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// Returns the cells of a line of a table; none of another line, or of one that only draws it.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inside = line.strip_prefix('|')?.strip_suffix('|')?;
    let cells: Vec<&str> = inside.split('|').map(str::trim).collect();
    (!cells.iter().all(|cell| cell.starts_with("---"))).then_some(cells)
}

/// Returns what is wrong with our cell of a line.
fn wrong(cell: &str) -> Option<String> {
    let (answer, rest) = cell.split_once(':').unwrap_or((cell, ""));
    let link = |text: &'_ str| -> Option<(PathBuf, String)> {
        let (_, text) = text.trim().strip_prefix('[')?.split_once("](")?;
        let (path, rest) = text.split_once(')')?;
        Some((documents().join(path), rest.trim().to_owned()))
    };
    match answer {
        "not yet" => None,
        "measured" => match link(rest) {
            Some((page, _)) if page.is_file() => None,
            Some((page, _)) => Some(format!("there is no {}", page.display())),
            None => Some("it links to no page".to_owned()),
        },
        "yes" => {
            let Some((path, name)) = link(rest) else {
                return Some("it links to no test: write [FILE](PATH) `NAME`".to_owned());
            };
            let name = name.strip_prefix('`').and_then(|name| name.strip_suffix('`'));
            let Some(name) = name else { return Some("it names no test".to_owned()) };
            let text = match std::fs::read_to_string(&path) {
                Ok(text) => text,
                Err(error) => return Some(format!("{}: {error}", path.display())),
            };
            (!has_test(&text, name)).then(|| format!("{} has no test {name}", path.display()))
        }
        _ => Some("it is no `yes:`, `measured:` or `not yet`".to_owned()),
    }
}

/// Returns whether a source text has a test of that name.
fn has_test(text: &str, name: &str) -> bool {
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        let function = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        match function {
            Some(function) if is_test && function.split('(').next() == Some(name) => return true,
            Some(_) => is_test = false,
            None if line.starts_with("#[test]") || line.starts_with("#[tokio::test") => {
                is_test = true;
            }
            None => {}
        }
    }
    false
}

/// Returns the lines of capabilities, each with its first two cells.
fn capabilities(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut is_ours = false;
    for line in text.lines() {
        match cells(line) {
            // A table of capabilities has our column first.
            Some(cells) if cells[0].is_empty() => is_ours = cells.get(1) == Some(&"ours"),
            Some(cells) if is_ours => found.push((cells[0].to_owned(), cells[1].to_owned())),
            _ => {}
        }
    }
    found
}

#[test]
fn every_yes_of_ours_names_a_test_that_exists() {
    let text = std::fs::read_to_string(documents().join("peers.md")).expect("docs has peers.md");
    let lines = capabilities(&text);
    assert!(lines.len() > 70, "{} capabilities", lines.len());
    let wrong: Vec<String> = lines
        .iter()
        .filter_map(|(name, cell)| wrong(cell).map(|wrong| format!("{name}: {cell}: {wrong}")))
        .collect();
    assert!(wrong.is_empty(), "docs/peers.md:\n{}", wrong.join("\n"));
}

#[test]
fn every_line_has_a_cell_for_each_column() {
    let text = std::fs::read_to_string(documents().join("peers.md")).expect("docs has peers.md");
    let mut columns = 0;
    for line in text.lines() {
        let Some(cells) = cells(line) else { continue };
        if cells[0].is_empty() {
            columns = cells.len();
        }
        assert_eq!(cells.len(), columns, "{line}");
    }
}

#[test]
fn name_of_no_test_is_noticed() {
    let here = "../qapi-gen/tests/peers.rs";
    let problem = |cell: &str| wrong(cell).unwrap_or_default();
    assert_eq!(problem(&format!("yes: [here]({here}) `name_of_no_test_is_noticed`")), "");
    for (cell, wanted) in [
        (format!("yes: [here]({here}) `no_such_test`"), "has no test no_such_test"),
        // A function that is no test.
        (format!("yes: [here]({here}) `has_test`"), "has no test has_test"),
        (format!("yes: [here]({here})"), "it names no test"),
        ("yes: [gone](../qapi-gen/tests/gone.rs) `some_test`".to_owned(), "gone.rs: No such file"),
        ("yes".to_owned(), "it links to no test"),
        ("maybe".to_owned(), "it is no `yes:`"),
        ("measured: [gone](gone.md)".to_owned(), "there is no "),
        ("measured".to_owned(), "it links to no page"),
    ] {
        assert!(problem(&cell).contains(wanted), "{cell}: {}", problem(&cell));
    }
    let text = "| | ours | a |\n| --- | --- | --- |\n| x | yes | no |\n\n| | b |\n| c | d |\n";
    assert_eq!(capabilities(text), [("x".to_owned(), "yes".to_owned())]);
}
