//! Locations in the tests that misbehave, by the comments that mark lines: `// @name`.

use std::borrow::Cow;
use std::fs;

use camino::Utf8Path;

use crate::system;

/// Returns a text that a message must contain. `@name` becomes the location of the marked line without
/// the parent directories, such as `faulty/evidence.rs:30`.
pub fn resolved(part: &str) -> Cow<'_, str> {
    match part.strip_prefix('@') {
        Some(name) => location(name).map_or(Cow::Borrowed(part), Cow::Owned),
        None => Cow::Borrowed(part),
    }
}

fn location(name: &str) -> Option<String> {
    let directory = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("faulty");
    let mark = format!("// @{name}");
    system::files(&directory).into_iter().find_map(|path| {
        let text = fs::read_to_string(&path).ok()?;
        let number = text.lines().position(|line| line.ends_with(&mark))? + 1;
        Some(format!("faulty/{}:{number}", path.file_name()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mark_is_found_and_other_text_stays() {
        assert!(resolved("@helper").starts_with("faulty/evidence.rs:"));
        assert_eq!(resolved("plain"), "plain");
        assert_eq!(resolved("@nobody"), "@nobody");
    }
}
