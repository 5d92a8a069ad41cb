//! Parts of secrets beside the marks that say that something is left out.
//!
//! A text is cut before its secrets are taken out where it comes in pieces or is too long to be kept. A
//! secret at a cut is not whole any more, and most of it may be left.

use std::ops::Range;

use super::REDACTED;

/// The shortest part of a secret that is hidden, in bytes: less is no help to anybody.
const SHORTEST: usize = 3;

/// What a mark begins and ends with, and the one that is a mark by itself.
const MARK: (&str, &str) = ("[... ", "...]");
const ELLIPSIS: &str = "…";

/// Returns a text without the parts of secrets at its cuts; None if there are none.
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

/// The parts of secrets, in the order of the text.
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

/// Where texts end that are cut, and where they go on.
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

/// Returns how much of the beginning of a secret a text ends with.
fn beginning_at_end(text: &str, secret: &str) -> usize {
    let lengths = secret.char_indices().map(|(length, _)| length).rev();
    lengths
        .filter(|length| *length >= SHORTEST)
        .find(|l| text.ends_with(&secret[..*l]))
        .unwrap_or(0)
}

/// Returns how much of the end of a secret a text begins with.
fn end_at_beginning(text: &str, secret: &str) -> usize {
    let starts = secret.char_indices().map(|(start, _)| start).skip(1);
    let rest = starts.map(|start| &secret[start..]).find(|rest| text.starts_with(rest));
    rest.map_or(0, str::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_at_every_kind_of_cut_are_hidden_and_nothing_else() {
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
