//! [`text`]: the logs that differ between QEMUs, as unified diffs, and how many are equal.

use std::fmt::Write as _;

use iotest_protocol::text::limit::LINE;
use iotest_protocol::text::{terminal_line, truncate, visible, visible_in_colours};
use iotest_runtime::internal::{Diff, Paint, Palette};

use crate::qemu_diff::{CaseEnd, Logs, Pair, QemuDiff};
use crate::show;

/// How many lines of one diff are shown.
const LINES_OF_DIFF: usize = 200;
/// How many lines of all diffs of two QEMUs are shown; the others are named.
const LINES: usize = 5000;
/// How many cases without a diff are named.
const NAMED: usize = 100;

const FITS: &str = "a String takes any text";

/// Returns the diffs, then a line of counts for each two QEMUs.
pub(super) fn text(diffs: &[QemuDiff<'_>], palette: Palette) -> String {
    let mut text = String::new();
    for diff in diffs {
        differing(&mut text, diff, palette);
        listed(&mut text, diff, palette, "logs not compared", |pair| match &pair.logs {
            Logs::Unknown(why) => Some(format!(": {}", terminal_line(why))),
            _ => None,
        });
        listed(&mut text, diff, palette, "ran on one only", |pair| {
            matches!(pair.logs, Logs::OnOneOnly).then(String::new)
        });
        listed(&mut text, diff, palette, "equal logs and different verdicts", |pair| {
            let differs = pair.ends[0].verdict() != pair.ends[1].verdict();
            (differs && matches!(pair.logs, Logs::Equal { .. })).then(String::new)
        });
    }
    if !diffs.is_empty() {
        text.push('\n');
    }
    diffs.iter().for_each(|diff| text += &counts(diff));
    text
}

/// Cases with the same verdicts and the same lines that differ.
struct Group<'a> {
    pairs: Vec<&'a Pair<'a>>,
    diff: &'a Diff,
    verdicts: String,
    hunks: String,
}

/// Cases that differ in the same way are shown once: most tests run in several formats.
fn groups<'a>(diff: &'a QemuDiff<'_>, palette: Palette) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for pair in &diff.pairs {
        let Logs::Differ(log) = &pair.logs else { continue };
        let verdicts = verdicts(diff, pair, palette);
        let hunks = hunks(log);
        match groups.iter_mut().find(|it| it.verdicts == verdicts && it.hunks == hunks) {
            Some(known) => known.pairs.push(pair),
            None => groups.push(Group { pairs: vec![pair], diff: log, verdicts, hunks }),
        }
    }
    groups
}

/// Returns the lines that differ, without the names of the files.
fn hunks(diff: &Diff) -> String {
    let text = diff.to_string();
    text.splitn(3, '\n').nth(2).unwrap_or_default().to_owned()
}

fn differing(text: &mut String, diff: &QemuDiff<'_>, palette: Palette) {
    let groups = groups(diff, palette);
    if groups.is_empty() {
        return;
    }
    let [first, other] = diff.qemus.map(visible);
    writeln!(text, "\nlogs that differ, {first} (-) and {other} (+):").expect(FITS);
    let paint = match palette {
        Palette::Plain => Paint::Plain,
        Palette::Colored => Paint::Coloured,
    };
    let mut left = LINES;
    for Group { pairs, diff, verdicts, .. } in &groups {
        let titles = pairs.iter().map(|pair| visible(&pair.title)).collect::<Vec<_>>().join(", ");
        writeln!(text, "\n{}: {verdicts}", truncate(&titles, LINE)).expect(FITS);
        let shown = diff.render(paint, LINES_OF_DIFF);
        let lines = shown.lines().count();
        match left.checked_sub(lines) {
            Some(rest) => {
                left = rest;
                shown.lines().for_each(|line| *text += &escaped(line, palette));
            }
            None => {
                let names = diff.to_string();
                let names = names.lines().take(2).map(|line| visible(line).into_owned());
                names.for_each(|line| writeln!(text, "{line}").expect(FITS));
                writeln!(text, "… {lines} lines of this diff are left out").expect(FITS);
            }
        }
    }
}

/// Returns a line for a terminal, in which only colours of ours are left.
fn escaped(line: &str, palette: Palette) -> String {
    let line = truncate(line, LINE);
    match palette {
        Palette::Plain => format!("{}\n", visible(&line)),
        Palette::Colored => format!("{}\n", visible_in_colours(&line)),
    }
}

/// Lists the cases of which `more` says something.
fn listed(
    text: &mut String,
    diff: &QemuDiff<'_>,
    palette: Palette,
    title: &str,
    more: impl Fn(&Pair<'_>) -> Option<String>,
) {
    let found = diff.pairs.iter().filter_map(|pair| Some((pair, more(pair)?)));
    let found: Vec<(&Pair<'_>, String)> = found.collect();
    if found.is_empty() {
        return;
    }
    let [first, other] = diff.qemus.map(visible);
    writeln!(text, "\n{title}, {first} and {other}:").expect(FITS);
    for (pair, more) in found.iter().take(NAMED) {
        let verdicts = verdicts(diff, pair, palette);
        writeln!(text, "  {}: {verdicts}{more}", visible(&pair.title)).expect(FITS);
    }
    let left = found.len().saturating_sub(NAMED);
    if left > 0 {
        writeln!(text, "  … {left} more; --json has all").expect(FITS);
    }
}

/// Returns what became of a case on both QEMUs.
fn verdicts(diff: &QemuDiff<'_>, pair: &Pair<'_>, palette: Palette) -> String {
    let one = |index: usize| {
        let qemu = visible(diff.qemus[index]);
        match pair.ends[index] {
            CaseEnd::Ran(case) => {
                let verdict = show::verdict_name(case.verdict(), palette);
                let verdict = verdict.replace(' ', "");
                // What the other one lacks.
                let skipped = case.verdict() == crate::results::CaseVerdict::Skip;
                let why = skipped.then(|| format!(" ({})", terminal_line(&case.last().headline())));
                format!("{qemu} {verdict}{}", why.unwrap_or_default())
            }
            CaseEnd::Ignored(reason) => format!("{qemu} ignored ({})", terminal_line(reason)),
            CaseEnd::Absent => format!("{qemu} -"),
        }
    };
    format!("{}, {}", one(0), one(1))
}

fn counts(diff: &QemuDiff<'_>) -> String {
    let [first, other] = diff.qemus.map(visible);
    let equal = diff.count(|logs| matches!(logs, Logs::Equal { .. }));
    let empty = diff.count(|logs| matches!(logs, Logs::Equal { is_empty: true }));
    let differ = diff.count(|logs| matches!(logs, Logs::Differ(_)));
    let one_only = diff.count(|logs| matches!(logs, Logs::OnOneOnly));
    let unknown = diff.count(|logs| matches!(logs, Logs::Unknown(_)));
    let empty = if empty > 0 { format!(" ({empty} of them empty)") } else { String::new() };
    let unknown = if unknown > 0 { format!(", {unknown} not compared") } else { String::new() };
    format!(
        "{first} and {other}: {equal} logs equal{empty}, {differ} differ, {one_only} on one only{unknown}\n"
    )
}

#[cfg(test)]
mod tests;
