//! [`Diff`]: what differs between a reference and a log, for people to read.

mod window;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use anstyle::{AnsiColor, Effects, Style};
use iotest_protocol::text::prefix;
use similar::{ChangeTag, DiffOp, InlineChange, TextDiff};

use self::window::Window;
use super::lines::Lines;

/// Lines around a change that are shown with it.
const CONTEXT: usize = 3;
/// The most changes in which words are marked.
const MARKED: usize = 100;
/// The most bytes in a place of change whose words are marked.
const MARKED_BYTES: usize = 64 << 10;
/// How many lines are compared without regard to time, so that the result is always the same.
const UNTIMED: usize = 4000;
/// How long to search for the shortest diff of more lines; after that, a longer one is used.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest line that is shown whole, in bytes.
const LONGEST_LINE: usize = 64 << 10;
/// How much of a longer one is shown before and after the place where it differs, in bytes.
const SHOWN_BEFORE: usize = 200;
const SHOWN_AFTER: usize = 2000;

/// A unified diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    reference: String,
    log: String,
    hunks: Vec<Hunk>,
    /// How many lines of each were not compared, since the texts are too long.
    left: [usize; 2],
}

/// Whether a diff is printed in colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Without.
    Plain,
    /// In colours, the words that differ marked.
    Coloured,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Hunk {
    /// First line (from 0) and number of lines, in the reference and in the log.
    ranges: [(usize, usize); 2],
    lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    side: Side,
    words: Vec<Word>,
    cut: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Both,
    Reference,
    Log,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    differs: bool,
}

impl Diff {
    /// Compares two texts, each with the name under which it is shown.
    ///
    /// Blanks at line ends make no difference. In lines that differ they are shown, and so are
    /// control characters and a missing last newline. Of texts of many MiB, only what follows the
    /// first difference is compared, and of lines that are longer than any that people read, only
    /// what is around the place where they differ is shown.
    pub fn between(reference: (&str, &str), log: (&str, &str)) -> Self {
        let Window { texts, skipped, left } = Window::of([reference.1, log.1]);
        let sides = texts.map(Lines::of);
        let [old, new] = [sides[0].compared(), sides[1].compared()];
        let mut config = TextDiff::configure();
        if old.len() + new.len() > UNTIMED {
            config.timeout(PATIENCE);
        }
        let diff = config.diff_slices(&old, &new);
        let mut marks = MARKED;
        let groups = diff.grouped_ops(CONTEXT);
        let hunks = groups.iter().map(|ops| {
            let lines = ops.iter().flat_map(|op| lines_of(&diff, op, &sides, &mut marks));
            let ranges = ranges(ops).map(|(start, length)| (start + skipped, length));
            Hunk { lines: lines.collect(), ranges }
        });
        let (hunks, reference, log) = (hunks.collect(), reference.0.to_owned(), log.0.to_owned());
        Self { reference, log, hunks, left }
    }

    /// Says whether the texts are the same, blanks at line ends aside.
    pub fn is_empty(&self) -> bool {
        self.hunks.is_empty()
    }

    /// Returns the reference's first line that differs, from 1; for editors and annotations.
    pub fn first_line(&self) -> usize {
        self.hunks.first().map_or(1, |hunk| {
            let before = hunk.lines.iter().take_while(|line| line.side == Side::Both).count();
            hunk.ranges[0].0 + before + 1
        })
    }

    /// Returns the diff as text, at most `most` lines of it; what is left out is counted.
    pub fn render(&self, paint: Paint, most: usize) -> String {
        let mut lines = self.render_lines(paint);
        let left_out = lines.len().saturating_sub(most);
        if left_out > 0 {
            lines.truncate(most);
            lines.push(format!("… {left_out} more lines of this diff"));
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    fn render_lines(&self, paint: Paint) -> Vec<String> {
        let bold = Style::new().bold();
        let mut lines = vec![
            painted(paint, bold, &format!("--- {}", self.reference)),
            painted(paint, bold, &format!("+++ {}", self.log)),
        ];
        for hunk in &self.hunks {
            let [old, new] = hunk.ranges.map(range);
            let header = format!("@@ -{old} +{new} @@");
            lines.push(painted(paint, AnsiColor::Cyan.on_default(), &header));
            for line in &hunk.lines {
                lines.push(line.render(paint));
                if line.cut && line.side != Side::Both {
                    lines.push("\\ No newline at end of file".to_owned());
                }
            }
        }
        if self.left != [0, 0] && !self.hunks.is_empty() {
            let [old, new] = self.left;
            lines.push(format!("… {old} and {new} further lines are not compared"));
        }
        lines
    }
}

/// Shows the diff whole and without colours.
impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Paint::Plain, usize::MAX))
    }
}

impl Line {
    fn render(&self, paint: Paint) -> String {
        let (sign, style) = match self.side {
            Side::Both => (" ", Style::new()),
            Side::Reference => ("-", AnsiColor::Red.on_default()),
            Side::Log => ("+", AnsiColor::Green.on_default()),
        };
        let marked = style.effects(Effects::BOLD | Effects::UNDERLINE);
        let words = self
            .words
            .iter()
            .map(|word| painted(paint, if word.differs { marked } else { style }, &word.text));
        painted(paint, style, sign) + &words.collect::<String>()
    }
}

fn painted(paint: Paint, style: Style, text: &str) -> String {
    match paint {
        Paint::Plain => text.to_owned(),
        Paint::Coloured if style == Style::new() || text.is_empty() => text.to_owned(),
        Paint::Coloured => format!("{style}{text}{style:#}"),
    }
}

/// Returns a range as unified diffs write it: lines from 1, and their number if it is not one.
fn range((start, length): (usize, usize)) -> String {
    match length {
        0 => format!("{start},0"),
        1 => format!("{}", start + 1),
        _ => format!("{},{length}", start + 1),
    }
}

fn ranges(ops: &[DiffOp]) -> [(usize, usize); 2] {
    let span = |range: fn(&DiffOp) -> std::ops::Range<usize>| {
        let start = ops.first().map_or(0, |op| range(op).start);
        let end = ops.last().map_or(0, |op| range(op).end);
        (start, end - start)
    };
    [span(DiffOp::old_range), span(DiffOp::new_range)]
}

/// Returns the lines of one step of a diff, with their words marked while `marks` last.
fn lines_of(
    diff: &TextDiff<'_, '_, str>,
    op: &DiffOp,
    sides: &[Lines<'_>; 2],
    marks: &mut usize,
) -> Vec<Line> {
    let is_replaced = matches!(op, DiffOp::Replace { .. });
    let bytes = || diff.iter_changes(op).map(|change| change.value().len()).sum::<usize>();
    if is_replaced && *marks > 0 && bytes() <= MARKED_BYTES {
        *marks -= 1;
        let changes = diff.iter_inline_changes_deadline(op, None);
        return changes.map(|change| marked_line(&change, sides)).collect();
    }
    let ranges = [op.old_range(), op.new_range()];
    let line = |change: similar::Change<&str>| {
        // Where a line stands for another, they differ somewhere in the middle.
        let index = match change.tag() {
            ChangeTag::Delete => {
                change.old_index().map(|at| at - ranges[0].start + ranges[1].start)
            }
            _ => change.new_index().map(|at| at - ranges[1].start + ranges[0].start),
        };
        let other = match (is_replaced, change.tag()) {
            (true, ChangeTag::Delete) => Some((&sides[1], &ranges[1])),
            (true, ChangeTag::Insert) => Some((&sides[0], &ranges[0])),
            _ => None,
        };
        let other = other.zip(index).filter(|((_, range), at)| range.contains(at));
        let other = other.and_then(|((lines, _), at)| lines.raw().get(at).copied());
        let words = vec![Word { text: visible(&around(change.value(), other)), differs: false }];
        finished(change.tag(), [change.old_index(), change.new_index()], words, sides)
    };
    diff.iter_changes(op).map(line).collect()
}

fn marked_line(change: &InlineChange<'_, str>, sides: &[Lines<'_>; 2]) -> Line {
    let words = change.iter_strings_lossy();
    let words = words.map(|(differs, text)| Word { text: visible(&text), differs }).collect();
    finished(change.tag(), [change.old_index(), change.new_index()], words, sides)
}

/// Adds what the comparison left out: blanks at the line's end, and whether its newline lacks.
fn finished(
    tag: ChangeTag,
    at: [Option<usize>; 2],
    mut words: Vec<Word>,
    sides: &[Lines<'_>; 2],
) -> Line {
    let (side, lines, index) = match tag {
        ChangeTag::Equal => (Side::Both, &sides[0], at[0]),
        ChangeTag::Delete => (Side::Reference, &sides[0], at[0]),
        ChangeTag::Insert => (Side::Log, &sides[1], at[1]),
    };
    let index = index.unwrap_or_default();
    let raw = lines.raw().get(index).copied().unwrap_or_default();
    let blanks = &raw[raw.trim_end_matches([' ', '\t']).len()..];
    if side != Side::Both && !blanks.is_empty() {
        let (shown, more) = blanks.split_at(blanks.len().min(SHOWN_BEFORE));
        let mut text = shown.replace(' ', "·").replace('\t', "⇥");
        if !more.is_empty() {
            text = format!("{text} … ({} bytes more)", more.len());
        }
        words.push(Word { text, differs: false });
    }
    Line { side, words, cut: lines.is_cut() && index + 1 == lines.raw().len() }
}

/// Returns what is shown of a line: of a very long one what is around the place where it differs
/// from another, or its beginning.
fn around<'a>(line: &'a str, other: Option<&str>) -> Cow<'a, str> {
    if line.len() <= LONGEST_LINE {
        return Cow::Borrowed(line);
    }
    let differs = other.map_or(0, |other| window::same_bytes(line.as_bytes(), other.as_bytes()));
    let start = prefix(line, differs.saturating_sub(SHOWN_BEFORE)).len();
    let end = prefix(line, differs + SHOWN_AFTER).len();
    let before = if start > 0 { format!("({start} bytes) … ") } else { String::new() };
    let after = line.len() - end;
    let after = if after > 0 { format!(" … ({after} bytes more)") } else { String::new() };
    Cow::Owned(format!("{before}{}{after}", &line[start..end]))
}

/// Returns a text whose control characters, tabs apart, are replaced by their pictures.
fn visible(text: &str) -> String {
    let picture = |c: char| match c {
        '\t' => c,
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        '\u{7f}' => '␡',
        _ => c,
    };
    text.chars().map(picture).collect()
}

#[cfg(test)]
mod tests;
