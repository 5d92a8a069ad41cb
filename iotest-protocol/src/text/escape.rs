//! Escapes invisible and misleading characters.
//!
//! Control characters move the cursor, clear the screen and hide lines. Bidirectional overrides and
//! zero-width characters make a line read as another one.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns whether a character is escaped: control characters, bidirectional overrides, zero-width
/// characters, line and paragraph separators, and noncharacters.
///
/// Line feeds and tabs are not escaped.
pub fn is_hidden(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        ' '..='~' => false,
        c if c.is_control() => true,
        // Soft hyphen, marks and overrides of direction, joiners, spaces without width, separators
        // of lines and paragraphs, invisible operators, byte order mark, annotations, tags, fillers.
        '\u{ad}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => true,
        // The last two code points of each plane are noncharacters.
        c => u32::from(c) & 0xfffe == 0xfffe,
    }
}

/// Returns a text with hidden characters escaped: `\r`, `\x1b`, `\u{202e}`.
///
/// For terminals, XML, TAP and annotations; each encodes it further by its syntax. Existing
/// backslashes are not escaped.
pub fn visible(text: &str) -> Cow<'_, str> {
    match text.find(is_hidden) {
        None => Cow::Borrowed(text),
        Some(start) => {
            let mut shown = String::with_capacity(text.len() + 16);
            shown.push_str(&text[..start]);
            text[start..].chars().for_each(|c| push(&mut shown, c));
            Cow::Owned(shown)
        }
    }
}

fn push(shown: &mut String, c: char) {
    if !is_hidden(c) {
        return shown.push(c);
    }
    match c {
        '\r' => shown.push_str("\\r"),
        '\0'..='\x7f' => write!(shown, "\\x{:02x}", u32::from(c)).unwrap_or_default(),
        c => write!(shown, "\\u{{{:x}}}", u32::from(c)).unwrap_or_default(),
    }
}

/// Returns a text as one line with hidden characters escaped and whitespace collapsed.
pub fn one_line(text: &str) -> String {
    let words = text.split([' ', '\n', '\t']).filter(|word| !word.is_empty());
    visible(&words.collect::<Vec<_>>().join(" ")).into_owned()
}

/// Returns a text with hidden characters escaped except colours, which are reset at the end of each
/// line.
///
/// Of the escape sequences, only bold, underline and the basic colours stay; text cannot be concealed
/// or blink, and colours cannot continue in the next line.
pub fn visible_in_colours(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut coloured = false;
        let mut rest = line.strip_suffix('\n').unwrap_or(line);
        while let Some(at) = rest.find('\x1b') {
            shown.push_str(&visible(&rest[..at]));
            let length = colour(&rest[at..]);
            // Only the escape character, if it does not begin a colour.
            let end = at + length.unwrap_or(1);
            match length {
                Some(_) => shown.push_str(&rest[at..end]),
                None => shown.push_str("\\x1b"),
            }
            coloured |= length.is_some();
            rest = &rest[end..];
        }
        shown.push_str(&visible(rest));
        if coloured && !shown.ends_with(RESET) {
            shown.push_str(RESET);
        }
        if line.ends_with('\n') {
            shown.push('\n');
        }
    }
    shown
}

const RESET: &str = "\x1b[0m";

/// Returns the length of the colour sequence at the beginning of a text, if there is one.
fn colour(text: &str) -> Option<usize> {
    let parameters = text.strip_prefix("\x1b[")?;
    let (parameters, _) = parameters.split_once('m')?;
    let is_known = |word: &str| {
        matches!(word.parse::<u8>(), Ok(0 | 1 | 4 | 22 | 24 | 31..=36 | 39 | 91..=96))
            || word.is_empty()
    };
    let known = parameters.len() <= 16 && parameters.split(';').all(is_known);
    known.then_some(parameters.len() + "\x1b[m".len())
}

/// Returns whether a text consists of printable ASCII, line feeds and tabs, as most records do. A
/// plain loop, which is fast in unoptimised builds too.
fn is_printable(text: &str) -> bool {
    let (bytes, mut index) = (text.as_bytes(), 0);
    while index < bytes.len() {
        if !matches!(bytes[index], b' '..=b'~' | b'\n' | b'\t') {
            return false;
        }
        index += 1;
    }
    true
}

/// Returns JSON text with hidden characters escaped; its value is the same.
///
/// They can only be in strings, where JSON has escapes for them.
pub fn json(text: &str) -> Cow<'_, str> {
    if is_printable(text) {
        return Cow::Borrowed(text);
    }
    let Some(start) = text.find(is_hidden) else { return Cow::Borrowed(text) };
    let mut escaped = String::with_capacity(text.len() + 16);
    escaped.push_str(&text[..start]);
    for c in text[start..].chars() {
        if is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(escaped, "\\u{unit:04x}").unwrap_or_default();
            }
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_escaped() {
        let text =
            "a\x1b[2K\rb\x08c\0d\x7fe\u{9b}f\u{202e}g\u{2066}h\u{200b}i\u{2028}j\u{feff}k\u{ffff}";
        let seen = "a\\x1b[2K\\rb\\x08c\\x00d\\x7fe\\u{9b}f\\u{202e}g\\u{2066}h\\u{200b}i\
                    \\u{2028}j\\u{feff}k\\u{ffff}";
        assert_eq!(visible(text), seen);
        assert!(matches!(visible("naïve 日本 🎞\n\tlines"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_character_that_moves_a_cursor_or_turns_text_is_left() {
        for c in ('\0'..='\u{ffff}').chain('\u{e0000}'..='\u{e01ff}') {
            let text = c.to_string();
            for shown in [visible(&text).into_owned(), visible_in_colours(&text)] {
                let raw = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
                assert!(!shown.contains(raw), "{:x}", u32::from(c));
                assert!(!shown.contains(is_hidden), "{:x}", u32::from(c));
            }
            assert!(!one_line(&text).contains(|c: char| c.is_control() || is_hidden(c)));
        }
    }

    #[test]
    fn words_of_a_line_have_one_blank_between_them() {
        assert_eq!(one_line(" needs\n  kvm\tand\r more \n"), "needs kvm and\\r more");
    }

    #[test]
    fn colours_stay_and_end_with_their_line() {
        assert_eq!(visible_in_colours("\x1b[31mred\nplain"), "\x1b[31mred\x1b[0m\nplain");
        assert_eq!(visible_in_colours("\x1b[1;4;32mok\x1b[0m\n"), "\x1b[1;4;32mok\x1b[0m\n");
        for bad in ["\x1b[8m", "\x1b[2J", "\x1b[31;8m", "\x1b]0;title\x07", "\x1b[", "\x1bc"] {
            let shown = visible_in_colours(bad);
            assert!(!shown.contains('\x1b'), "{shown:?}");
        }
    }

    #[test]
    fn json_keeps_its_value() {
        let value = serde_json::json!({ "a\u{85}": "b\x1b\u{7f}\u{202e}\u{e0041} é", "c": [1] });
        let text = serde_json::to_string_pretty(&value).unwrap();
        let shown = json(&text);
        assert!(!shown.contains(is_hidden), "{shown}");
        assert!(shown.contains("\\u202e\\udb40\\udc41 é"), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }
}
