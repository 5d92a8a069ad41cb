//! Quotes words of the human monitor.

use super::Inexpressible;

/// The maximum length of a word in bytes; the monitor silently drops the rest.
const MOST: usize = 1023;

/// Returns a text as one word of the human monitor: in quotes, unless it needs none.
///
/// ```
/// use iotest_runtime::syntax::hmp_word;
/// assert_eq!(hmp_word("drive0")?, "drive0");
/// assert_eq!(hmp_word(r#"open "a\b""#)?, r#""open \"a\\b\"""#);
/// # Ok::<_, iotest_runtime::syntax::Inexpressible>(())
/// ```
///
/// # Errors
/// * [`Inexpressible`] if it is longer than 1023 bytes, which the monitor would cut, or has a zero byte.
pub fn hmp_word(text: &str) -> Result<String, Inexpressible> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-#:,=".contains(c);
    let quoted = hmp_quoted(text)?;
    let is_plain = !text.is_empty() && !text.starts_with('-') && text.chars().all(plain);
    Ok(if is_plain { text.to_owned() } else { quoted })
}

/// Returns a text as one word of the human monitor, in quotes.
pub(crate) fn hmp_quoted(text: &str) -> Result<String, Inexpressible> {
    let refused =
        |why| Inexpressible { syntax: "a word of the human monitor", text: text.into(), why };
    if text.len() > MOST {
        return Err(refused("it has more than 1023 bytes"));
    }
    if text.contains('\0') {
        return Err(refused("it holds a zero byte"));
    }
    let mut word = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => word.push_str("\\\""),
            '\\' => word.push_str("\\\\"),
            '\n' => word.push_str("\\n"),
            '\r' => word.push_str("\\r"),
            other => word.push(other),
        }
    }
    word.push('"');
    Ok(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    /// Reads one word as QEMU's monitor does.
    fn read(word: &str) -> String {
        let Some(quoted) = word.strip_prefix('"') else {
            assert!(
                !word.is_empty() && !word.starts_with('-') && !word.contains([' ', '\n', '\t'])
            );
            return word.to_owned();
        };
        let (mut text, mut chars) = (String::new(), quoted.chars());
        loop {
            match chars.next().expect("the word is terminated") {
                '"' => break,
                '\\' => text.push(match chars.next().expect("an escape has two characters") {
                    'n' => '\n',
                    'r' => '\r',
                    c @ ('\\' | '\'' | '"') => c,
                    c => panic!("unsupported escape {c:?}"),
                }),
                c => text.push(c),
            }
        }
        assert_eq!(chars.as_str(), "", "something stands behind {word:?}");
        text
    }

    #[test]
    fn every_word_is_read_back_or_refused() {
        let mut random = Random::new(1);
        let texts = std::iter::repeat_with(|| random.text(12)).take(20_000);
        for text in
            ["", "-d", "a b", "\"", "\\", "a\nb"].map(str::to_owned).into_iter().chain(texts)
        {
            match hmp_word(&text) {
                Ok(word) => {
                    assert_eq!(read(&word), text, "{word}");
                    assert_eq!(read(&hmp_quoted(&text).unwrap()), text);
                }
                Err(_) => assert!(text.contains('\0'), "{text:?}"),
            }
        }
    }

    #[test]
    fn names_need_no_quotes_and_long_words_are_refused() {
        for name in ["drive0", "#block123", "/machine/peripheral/v0/virtio-backend"] {
            assert_eq!(hmp_word(name).unwrap(), name);
        }
        assert!(hmp_word(&"x".repeat(MOST)).is_ok());
        let error = hmp_word(&"x".repeat(MOST + 1)).unwrap_err().to_string();
        assert!(error.ends_with("it has more than 1023 bytes"), "{error}");
    }
}
