//! [`repr()`]: a text as Python shows it.

use std::fmt::Write as _;

/// Returns a text in quotes, as Python's `repr` does: in single ones, unless only double ones
/// spare it a backslash; what does not print is escaped by its code.
pub fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut shown = String::from(quote);
    for character in text.chars() {
        match character {
            '\t' => shown.push_str("\\t"),
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            '\\' => shown.push_str("\\\\"),
            _ if character == quote => shown.extend(['\\', quote]),
            _ if prints(character) => shown.push(character),
            _ => escape(&mut shown, character),
        }
    }
    shown.push(quote);
    shown
}

fn escape(shown: &mut String, character: char) {
    let code = u32::from(character);
    match code {
        0..0x100 => write!(shown, "\\x{code:02x}"),
        0x100..0x1_0000 => write!(shown, "\\u{code:04x}"),
        _ => write!(shown, "\\U{code:08x}"),
    }
    .expect("a String takes any text");
}

/// Says whether Python prints a character as it is.
fn prints(character: char) -> bool {
    // Rust escapes for its own `Debug` what Unicode has in the same categories; combining marks
    // are escaped only at the beginning of a text.
    let mut buffer = [b'x'; 5];
    let length = character.encode_utf8(&mut buffer[1..]).len();
    let text = std::str::from_utf8(&buffer[..=length]).unwrap_or_default();
    matches!(character, '\'' | '"') || text.escape_debug().count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_those_that_need_no_backslash() {
        assert_eq!(repr("plain"), "'plain'");
        assert_eq!(repr("it's"), "\"it's\"");
        assert_eq!(repr("\"it's\""), "'\"it\\'s\"'");
    }

    #[test]
    fn what_does_not_print_is_escaped() {
        assert_eq!(repr("a\tb\n\\\0\u{7f}\u{a0}"), r"'a\tb\n\\\x00\x7f\xa0'");
        assert_eq!(repr("é漢\u{301}😀"), "'é漢\u{301}😀'");
        assert_eq!(repr("\u{2028}\u{e000}\u{10ffff}"), r"'\u2028\ue000\U0010ffff'");
    }
}
