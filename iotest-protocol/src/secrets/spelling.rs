//! The encodings of a secret in other syntaxes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::SHORTEST;

/// The length of the shortest line or comma-separated part of a secret that is redacted by itself.
const SHORTEST_PART: usize = 8;
/// The length of the shortest base64 encoding that is redacted: a shorter one may be a word.
const SHORTEST_BASE64: usize = 5;

/// Returns whether a secret is long enough to be redacted.
pub(super) fn is_long_enough(value: &str) -> bool {
    value.trim().chars().count() >= SHORTEST
}

/// Returns the encodings that are redacted for a secret.
pub(super) fn spellings(value: &str) -> BTreeSet<String> {
    // An option parser that stops at a comma quotes the rest in its error.
    let parts = value.lines().chain(value.split(','));
    let parts = parts.filter(|part| part.trim().chars().count() >= SHORTEST_PART);
    let mut found = BTreeSet::new();
    for text in [value, value.trim()].into_iter().chain(parts) {
        found.extend(base64(text));
        found.extend(hexadecimal(text));

        // A QEMU option may be inside JSON, and JSON inside a JSON string.
        for text in [text.to_owned(), text.replace(',', ",,")] {
            for text in quoted(&text) {
                found.extend(quoted(&text));
                found.insert(text);
            }
            found.extend(percent_encoded(&text));
        }
    }
    found.retain(|spelling| is_long_enough(spelling));
    found
}

/// Returns a text as quoted for JSON, Rust, Python, a shell and XML, without the quotes.
fn quoted(text: &str) -> Vec<String> {
    let json = Value::from(text).to_string();
    let json = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let ascii: String = json
        .chars()
        .map(|c| match c {
            ' '..='~' => c.to_string(),
            _ => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect();
    let xml = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    vec![
        text.to_owned(),
        json.to_owned(),
        ascii,
        text.escape_debug().to_string(),
        text.escape_default().to_string(),
        crate::text::visible(text).into_owned(),
        text.replace('\\', "\\\\").replace('\'', "\\'"),
        text.replace('\'', "'\\''"),
        text.replace('\'', "'\"'\"'"),
        with_backslashes(text),
        xml.replace('"', "&quot;"),
        xml.replace('"', "&quot;").replace('\'', "&apos;"),
        xml,
    ]
}

/// Returns a text as a shell word with backslashes, as `printf %q` writes it.
fn with_backslashes(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_@%+=:,./-".contains(c);
    text.chars().fold(String::new(), |mut word, c| {
        if !is_plain(c) {
            word.push('\\');
        }
        word.push(c);
        word
    })
}

/// Returns the bytes of a text in hexadecimal.
fn hexadecimal(text: &str) -> [String; 2] {
    let lower: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    [lower.to_uppercase(), lower]
}

/// Returns a text percent-encoded for each part of a URI.
fn percent_encoded(text: &str) -> Vec<String> {
    let kept = ["-_.~", "-_.~/", "-_.~/:@!$&'()*+,;=", "-_.~!*'()"];
    let encoded = |kept: &str, upper: bool| -> String {
        let byte = |byte: u8| match char::from(byte) {
            c if c.is_ascii_alphanumeric() || kept.contains(c) => c.to_string(),
            _ if upper => format!("%{byte:02X}"),
            _ => format!("%{byte:02x}"),
        };
        text.bytes().map(byte).collect()
    };
    let all = kept.iter().flat_map(|kept| [encoded(kept, true), encoded(kept, false)]);
    let all: Vec<String> = all.collect();
    let plus = all.iter().map(|text| text.replace("%20", "+"));
    plus.chain(all.iter().cloned()).collect()
}

/// Returns a text in base64: by itself, and as the characters that encode it inside longer data.
fn base64(text: &str) -> Vec<String> {
    let mut found = vec![encoded(text.as_bytes())];
    for before in 0..3 {
        let bytes = [&vec![0; before], text.as_bytes()].concat();
        // The characters that encode only this text.
        let (start, end) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
        found.extend(encoded(&bytes).get(start..end).map(str::to_owned));
    }
    found.retain(|piece| piece.len() >= SHORTEST_BASE64);
    let for_urls = found.iter().map(|text| text.replace('+', "-").replace('/', "_"));
    let for_urls: Vec<String> = for_urls.collect();
    found.extend(for_urls);
    found
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn encoded(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            let six = (bits >> (18 - 6 * index)) & 0x3f;
            text.push(match index > chunk.len() {
                true => '=',
                false => char::from(ALPHABET[six as usize]),
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_matches_the_standard() {
        let expected =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (text, base64) in expected {
            assert_eq!(encoded(text.as_bytes()), base64);
        }
    }

    #[test]
    fn secret_within_base64_is_found_at_every_offset() {
        let pieces = base64("sesame-7");
        for before in ["", "a", "ab", "abc", "user:"] {
            let whole = encoded(format!("{before}sesame-7 and more").as_bytes());
            assert!(pieces.iter().any(|piece| whole.contains(piece.as_str())), "{whole}");
        }
    }
}
