//! [`Window`]: the part of two long texts that is compared line by line.
//!
//! A diff of more than people read takes minutes and gigabytes. Of long texts only what follows
//! their first difference is looked at; how much is left out is said.

use super::CONTEXT;
use crate::golden::lines::without_blanks;

/// Texts of up to so many bytes and lines together are compared whole.
const WHOLE: Size = Size { bytes: 4 << 20, lines: 100_000 };
/// How much of each longer one is compared; a line that has begun is always whole.
const PART: Size = Size { bytes: 1 << 20, lines: 20_000 };
/// How many bytes are skipped at once where both texts are the same.
const BLOCK: usize = 64 << 10;

struct Size {
    bytes: usize,
    lines: usize,
}

/// What is compared of two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Window<'a> {
    /// The parts.
    pub(super) texts: [&'a str; 2],
    /// How many lines stand before them, which are the same in both.
    pub(super) skipped: usize,
    /// How many lines of each come after them.
    pub(super) left: [usize; 2],
}

impl<'a> Window<'a> {
    pub(super) fn of(texts: [&'a str; 2]) -> Self {
        let bytes = texts[0].len() + texts[1].len();
        if bytes <= WHOLE.bytes && lines(texts[0]) + lines(texts[1]) <= WHOLE.lines {
            return Self { texts, skipped: 0, left: [0, 0] };
        }
        let starts = first_difference(texts);
        let starts = with_context(texts, starts);
        let skipped = lines(&texts[0][..starts[0]]);
        let rest = [&texts[0][starts[0]..], &texts[1][starts[1]..]];
        let ends = rest.map(part);
        let left = [0, 1].map(|side| lines(&rest[side][ends[side]..]));
        Self { texts: [&rest[0][..ends[0]], &rest[1][..ends[1]]], skipped, left }
    }
}

/// The number of lines that a text ends, and the last one's, if it is not ended.
fn lines(text: &str) -> usize {
    let ended = text.split('\n').count() - 1;
    ended + usize::from(!text.is_empty() && !text.ends_with('\n'))
}

/// Returns where the first lines that differ begin; the ends of both if none do.
fn first_difference(texts: [&str; 2]) -> [usize; 2] {
    let mut at = same_bytes(texts[0].as_bytes(), texts[1].as_bytes());
    at = texts[0].as_bytes()[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let mut starts = [at, at];
    // Blanks at line ends make no difference.
    loop {
        let rest = [&texts[0][starts[0]..], &texts[1][starts[1]..]];
        if rest.iter().any(|rest| rest.is_empty()) {
            return starts;
        }
        let line = rest.map(|rest| rest.split_once('\n').map_or(rest, |(line, _)| line));
        if without_blanks(line[0]) != without_blanks(line[1]) {
            return starts;
        }
        for side in [0, 1] {
            starts[side] = (starts[side] + line[side].len() + 1).min(texts[side].len());
        }
    }
}

/// Returns how many bytes two texts have in common at their beginnings.
pub(super) fn same_bytes(one: &[u8], other: &[u8]) -> usize {
    let both = one.len().min(other.len());
    let mut same = 0;
    let mut step = BLOCK;
    while step > 0 {
        let end = (same + step).min(both);
        if one[same..end] == other[same..end] {
            same = end;
            if end == both {
                return both;
            }
        } else {
            step /= 2;
        }
    }
    same
}

/// Goes back by as many lines as are shown before a change.
fn with_context(texts: [&str; 2], mut starts: [usize; 2]) -> [usize; 2] {
    for _ in 0..CONTEXT {
        if starts.contains(&0) {
            break;
        }
        for side in [0, 1] {
            let before = &texts[side][..starts[side]];
            let before = before.strip_suffix('\n').unwrap_or(before);
            starts[side] = before.rfind('\n').map_or(0, |end| end + 1);
        }
    }
    starts
}

/// Returns where the part of a text ends that is compared.
fn part(text: &str) -> usize {
    let mut end = 0;
    for line in text.split_inclusive('\n').take(PART.lines) {
        if end >= PART.bytes {
            break;
        }
        end += line.len();
    }
    end
}
