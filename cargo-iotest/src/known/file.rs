//! The file of a list: reads it, and writes it again without some entries.
//!
//! What stays keeps every byte: entries are cut out of the text by the places that the parser gives.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::regular;
use iotest_runtime::internal::ExitCode;
use toml_edit::{Document as Parsed, Table};

use super::ListedEntry;
use super::entry::Document;
use crate::error::CliError;

/// The longest list that is read, in bytes.
const LONGEST: u64 = 4 << 20;

/// Reads the text of a list; None if there is no such file.
///
/// # Errors
/// * [`CliError`] if it is no regular file, too long, no text, or cannot be read.
pub(super) fn read(path: &Utf8Path) -> Result<Option<String>, CliError> {
    let bad = |error: &(dyn std::error::Error + 'static)| CliError {
        exit: ExitCode::Usage,
        ..CliError::failed(format!("read the known failures in {path}"), error)
    };
    let bytes = regular::read(path, LONGEST).map_err(|error| bad(&error));
    let Some(bytes) = bytes? else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|error| bad(&error))?;
    Ok(Some(text))
}

/// Returns the absolute path of a file, and the shorter one from the current directory if it is below.
///
/// # Errors
/// * [`CliError`] if the current directory is not there any more, or is no text.
pub(super) fn names(path: &Utf8Path) -> Result<(Utf8PathBuf, Utf8PathBuf), CliError> {
    let absolute = |path: &str| {
        let path = std::path::absolute(path)?;
        Utf8PathBuf::try_from(path).map_err(|error| error.into_io_error())
    };
    let find = || Ok((absolute(path.as_str())?, absolute(".")?));
    let (path, here) =
        find().map_err(|error: io::Error| CliError::failed(format!("find {path}"), &error))?;
    let shown = path.strip_prefix(&here).unwrap_or(&path).to_owned();
    Ok((path, shown))
}

/// Parses a list.
///
/// # Errors
/// * [`CliError`] that names the line of the first mistake.
pub(super) fn entries(path: &Utf8Path, text: &str) -> Result<Vec<ListedEntry>, CliError> {
    let bad = |error: &dyn std::fmt::Display| {
        let said = error.to_string();
        CliError::usage(format!("the known failures in {path}: {}", said.trim_end()))
    };
    let document: Document = toml::from_str(text).map_err(|error| bad(&error))?;
    let headers = headers(text).map_err(|error| bad(&error))?;
    if headers.len() != document.known.len() {
        return Err(bad(&"write each entry as a table of its own, below a line `[[known]]`"));
    }
    // Each line is counted once: a list may have many entries.
    let (mut line, mut counted) = (1, 0);
    let listed = headers.into_iter().zip(document.known).map(|(place, entry)| {
        line += text[counted..place.start].matches('\n').count();
        counted = place.start;
        ListedEntry { line, entry }
    });
    Ok(listed.collect())
}

/// Writes a list again without some entries, atomically.
///
/// # Errors
/// * [`CliError`] if it is not `text` any more, or cannot be written.
pub(super) fn remove(path: &Utf8Path, text: &str, entries: &[usize]) -> Result<(), CliError> {
    let failed = |error: &io::Error| CliError::failed(format!("write {path} again"), error);
    if read(path)?.as_deref() != Some(text) {
        let why = "it was changed meanwhile; say `cargo iotest known --update` again";
        return Err(CliError::new(format!("write {path} again: {why}")));
    }
    let shorter =
        without(text, entries).map_err(|error| CliError::failed(path.to_owned(), &error))?;
    // A link stays one: what it points to is written.
    let path = path.canonicalize_utf8().map_err(|error| failed(&error))?;
    replace(&path, &shorter).map_err(|error| failed(&error))
}

fn replace(path: &Utf8Path, text: &str) -> io::Result<()> {
    let directory = path.parent().filter(|directory| *directory != "");
    let mut file = tempfile::NamedTempFile::new_in(directory.unwrap_or(Utf8Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(path)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(path).map(|_: File| ()).map_err(|error| error.error)
}

/// Returns the place of each entry: from its header to the end of its last value.
fn headers(text: &str) -> Result<Vec<Range<usize>>, toml_edit::TomlError> {
    let parsed = Parsed::parse(text)?;
    let tables = parsed.get("known").and_then(|item| item.as_array_of_tables());
    Ok(tables.into_iter().flatten().filter_map(place).collect())
}

fn place(table: &Table) -> Option<Range<usize>> {
    let own = table.span()?;
    let values = table.iter().filter_map(|(_, item)| item.span());
    let keys = table.iter().filter_map(|(name, _)| table.key(name)?.span());
    let end = values.chain(keys).map(|span| span.end).max();
    Some(own.start..end.unwrap_or(own.end).max(own.end))
}

/// Returns a text without some of its entries, and without the comments directly above their headers.
/// One below the last value may be about what follows: it stays.
fn without(text: &str, entries: &[usize]) -> Result<String, toml_edit::TomlError> {
    let headers = headers(text)?;
    let entries: BTreeSet<usize> = entries.iter().copied().collect();
    let mut kept = String::new();
    let mut from = 0;
    for (index, place) in headers.iter().enumerate() {
        if !entries.contains(&index) {
            continue;
        }
        let next =
            headers.get(index + 1).map_or(text.len(), |next| with_comments(text, next.start));
        let region = with_comments(text, place.start)..with_rest(text, place.end).min(next);
        kept += &text[from..region.start.max(from)];
        from = region.end;
    }
    kept += &text[from..];
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    // Removed at the end, it leaves the empty line before it.
    Ok(match kept.trim_end() {
        "" => String::new(),
        _ if from == text.len() => kept.trim_end().to_owned() + newline,
        _ => kept,
    })
}

/// Returns where the comments directly above a line begin, or the line.
fn with_comments(text: &str, header: usize) -> usize {
    let line = text[..header].rfind('\n').map_or(0, |end| end + 1);
    let mut start = line;
    loop {
        // What the file begins with is about all of it.
        if start == 0 {
            return line;
        }
        let before = text[..start].trim_end_matches('\n');
        // An empty line lies between.
        if start - before.len() != 1 {
            return start;
        }
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        if !before[line..].trim_start().starts_with('#') {
            return start;
        }
        start = line;
    }
}

/// Returns where a text goes on after the line of a last value and the empty lines directly below it.
fn with_rest(text: &str, value: usize) -> usize {
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |end| from + end + 1);
    let mut end = line_end(value);
    while end < text.len() && text[end..line_end(end)].trim().is_empty() {
        end = line_end(end);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str) -> String {
        format!(
            "[[known]]\ntest = \"{name}\"\nexpect = \"fails\"\nreason = \"r\"\nuntil = \"12.0\"\n"
        )
    }

    fn line(text: &str, error: &str) {
        let said = entries(Utf8Path::new("k.toml"), text).unwrap_err().text;
        assert!(
            said.starts_with("the known failures in k.toml: ") && said.contains(error),
            "{said}"
        );
    }

    #[test]
    fn entries_have_the_lines_of_their_headers() {
        let text = format!("# all\n\n# a\n{}\n  {}", entry("a"), entry("b"));
        let entries = entries(Utf8Path::new("k.toml"), &text).unwrap();
        let lines: Vec<_> = entries.iter().map(|it| (it.line, it.entry.test.text())).collect();
        assert_eq!(lines, [(4, "a"), (10, "b")]);
        assert!(self::entries(Utf8Path::new("k.toml"), "# nothing\n").unwrap().is_empty());
    }

    #[test]
    fn long_list_is_read_and_shortened() {
        let count = 20_000;
        let short = |name: usize| {
            format!("[[known]]\ntest=\"{name}\"\nexpect=\"skip\"\nreason=\"r\"\nuntil=\"12.0\"\n")
        };
        let text: String = (0..count).map(short).collect();
        let entries = entries(Utf8Path::new("k.toml"), &text).unwrap();
        assert_eq!(entries[count - 1].line, 5 * (count - 1) + 1);
        let all: Vec<usize> = (1..count).collect();
        assert_eq!(without(&text, &all).unwrap(), short(0));
    }

    #[test]
    fn mistakes_are_told_with_their_lines() {
        let good = entry("a");
        for (right, wrong, error) in [
            ("expect = ", "expects = ", "line 3"),
            ("expect = ", "expects = ", "unknown field `expects`"),
            ("\"fails\"", "\"breaks\"", "unknown variant `breaks`"),
            ("\"12.0\"", "\"soon\"", "line 5"),
            ("\"12.0\"", "\"soon\"", "`soon` is neither a date nor a release of QEMU"),
            ("until = \"12.0\"\n", "", "missing field `until`"),
            ("reason = \"r\"", "reason = \" \"", "line 4"),
            ("reason = \"r\"", "reason = \"a\\nb\"", "it must be one line of text"),
            ("reason = \"r\"", "reason = 3", "expected a string"),
            ("test = \"a\"", "test = \"a[\"", "line 2"),
            ("[[known]]", "[[knwon]]", "unknown field `knwon`"),
            ("[[known]]", "[known]", "line 1"),
            ("until", "formats = [\"qcow9\"]\nuntil", "did you mean `qcow2`?"),
            ("until", "formats = []\nuntil", "it is empty; name some"),
            ("until", "qemu = \"new\"\nuntil", "`new` is no range of versions"),
            ("until = ", "until ", "line 5"),
        ] {
            assert!(good.contains(right));
            line(&good.replace(right, wrong), error);
        }
        line(
            "known = [{ test = \"a\", expect = \"fails\", reason = \"r\", until = \"12.0\" }]",
            "[[known]]",
        );
    }

    #[test]
    fn date_may_stand_without_quotes() {
        let text = entry("a").replace("\"12.0\"", "2027-03-01");
        let entries = entries(Utf8Path::new("k.toml"), &text).unwrap();
        assert_eq!(entries[0].entry.until.to_string(), "2027-03-01");
    }

    #[test]
    fn removed_entry_takes_its_own_comments_and_nothing_else() {
        let head = "# The list.\n\n";
        let a = format!("# of a\n# more of a\n{}", entry("a"));
        let below = "# below a: what follows needs kvm\n\n";
        let b = format!("{}\n", entry("b").replace("\"r\"", "\"\"\"r [[known]]\"\"\" # why"));
        let c = format!("# between\n\n  # of c\n  {}", entry("c").replace("\n", "\n  "));
        let c = c.trim_end().to_owned() + "\n";
        let all = [head, &a, below, &b, &c].concat();
        for (removed, expected) in [
            (&[][..], all.clone()),
            (&[0], [head, below, &b, &c].concat()),
            (&[1], [head, &a, below, &c].concat()),
            (&[2], [head, &a, below, &b, "# between\n"].concat()),
            (&[0, 1], [head, below, &c].concat()),
            (&[0, 1, 2], [head, below, "# between\n"].concat()),
        ] {
            assert_eq!(without(&all, removed).unwrap(), expected, "{removed:?}");
            // Lines may end as on another system.
            let (all, expected) = (all.replace('\n', "\r\n"), expected.replace('\n', "\r\n"));
            assert_eq!(without(&all, removed).unwrap(), expected, "{removed:?}");
        }
        assert_eq!(without(&entry("a"), &[0]).unwrap(), "");
        let unended = entry("a").trim_end().to_owned();
        assert_eq!(without(&format!("{}{unended}", entry("b")), &[1]).unwrap(), entry("b"));
    }

    #[test]
    fn file_is_replaced_unless_it_changed_meanwhile() {
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8Path::from_path(guard.path()).unwrap();
        let (path, link) = (directory.join("list.toml"), directory.join("link.toml"));
        let text = [entry("a"), entry("b")].concat();
        fs::write(&path, &text).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o640);
        fs::set_permissions(&path, mode).unwrap();
        std::os::unix::fs::symlink("list.toml", &link).unwrap();
        remove(&link, &text, &[0]).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), entry("b"));
        assert!(link.symlink_metadata().unwrap().is_symlink());
        let permissions = fs::metadata(&path).unwrap().permissions();
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&permissions) & 0o777, 0o640);
        let error = remove(&path, &text, &[0]).unwrap_err();
        assert!(error.text.contains("it was changed meanwhile"), "{}", error.text);
        assert_eq!(directory.read_dir_utf8().unwrap().count(), 2);
    }

    #[test]
    fn list_must_be_a_file_of_text() {
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8Path::from_path(guard.path()).unwrap();
        assert!(read(directory).unwrap_err().text.starts_with("read the known failures in "));
        assert_eq!(read(&directory.join("none")).unwrap(), None);
        fs::write(directory.join("bytes"), b"\xff").unwrap();
        assert!(read(&directory.join("bytes")).unwrap_err().text.contains("utf-8"));
    }
}
