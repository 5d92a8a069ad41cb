//! Redacts fragments of secrets beside truncation markers.
//!
//! Some texts are truncated before they are redacted. A secret at such a cut is incomplete, but most of
//! it may be there.

use std::ops::Range;

use super::REDACTED;

/// The length of the shortest fragment that is redacted, in bytes: less reveals nothing.
const SHORTEST: usize = 3;

/// The beginning and end of a truncation marker, and the short marker.
const MARK: (&str, &str) = ("[... ", "...]");
const ELLIPSIS: &str = "…";

/// Returns a text with the fragments at its cuts redacted; `None` if there are none.
pub(super) fn redact(text: &str, spellings: &[String]) -> Option<String> {
    if !text.contains(MARK.0) && !text.contains(ELLIPSIS) {
        return None;
    }
    let mut hidden = String::new();
    let mut from = 0;
    for part in parts(text, spellings) {
        // Two cuts may have the same text between them.
        if part.start >= from {
            hidden.push_str(&text[from..part.start]);
            hidden.push_str(REDACTED);
            from = part.end;
        }
    }
    (from > 0).then(|| hidden + &text[from..])
}

/// Returns the fragments of secrets, in the order of the text.
fn parts(text: &str, spellings: &[String]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    for (before, after) in cuts(text) {
        let (head, tail) = (&text[..before], &text[after..]);
        let longest = |part: fn(&str, &str) -> usize, text: &str| {
            let lengths = spellings.iter().map(|secret| part(text, secret));
            lengths.max().filter(|length| *length >= SHORTEST)
        };
        parts.extend(longest(beginning_at_end, head).map(|length| before - length..before));
        parts.extend(longest(end_at_beginning, tail).map(|length| after..after + length));
    }
    parts.sort_unstable_by_key(|part| part.start);
    parts
}

/// Returns where the text before and after each cut ends and begins.
fn cuts(text: &str) -> Vec<(usize, usize)> {
    let marks = text.match_indices(MARK.0).filter_map(|(start, _)| {
        let end = text[start..].find(MARK.1)?;
        Some((start, start + end + MARK.1.len()))
    });
    let ellipses = text.match_indices(ELLIPSIS).map(|(start, mark)| (start, start + mark.len()));
    let blank = [' ', '\n'];
    marks
        .chain(ellipses)
        .map(|(start, end)| {
            let after = text[end..].trim_start_matches(blank);
            (text[..start].trim_end_matches(blank).len(), text.len() - after.len())
        })
        .collect()
}

/// Returns the length of the longest beginning of a secret that a text ends with.
fn beginning_at_end(text: &str, secret: &str) -> usize {
    let lengths = secret.char_indices().map(|(length, _)| length).rev();
    lengths
        .filter(|length| *length >= SHORTEST)
        .find(|l| text.ends_with(&secret[..*l]))
        .unwrap_or(0)
}

/// Returns the length of the longest end of a secret that a text begins with.
fn end_at_beginning(text: &str, secret: &str) -> usize {
    let starts = secret.char_indices().map(|(start, _)| start).skip(1);
    let rest = starts.map(|start| &secret[start..]).find(|rest| text.starts_with(rest));
    rest.map_or(0, str::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_at_every_kind_of_cut_are_redacted_and_nothing_else() {
        let secrets = ["sesame-öffne-dich".to_owned(), "abc".to_owned()];
        for (text, hidden) in [
            (
                "x sesame-ö\n  [... 9 of 99 bytes left out ...]\n  ne-dich y",
                "x ***\n  [... 9 of 99 bytes left out ...]\n  *** y",
            ),
            ("sesame… (3 bytes more)\nöffne", "***… (3 bytes more)\nöffne"),
            ("(3 bytes) … -dich … (1 bytes more)", "(3 bytes) … *** … (1 bytes more)"),
            ("dich[... 1 ...]ses", ""),
            ("[... 1 more lines are in sesame ...]", ""),
            ("se\n[... 1 ...]\nh", ""),
            ("sesame-öff [... without an end", ""),
            ("sesame-öff and dich", ""),
            ("…", ""),
        ] {
            let hidden = Some(hidden).filter(|hidden| !hidden.is_empty());
            assert_eq!(redact(text, &secrets).as_deref(), hidden, "{text}");
        }
    }
}
