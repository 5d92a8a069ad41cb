//! [`Table`]: every row with its result, and the result of the whole.

use std::fmt;

use crate::result::RowResult;
use crate::row::{Row, Today};

/// Whether the result of a row is right, and whether that was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowState {
    /// Right.
    Right,
    /// Wrong, and marked so.
    Known,
    /// Wrong.
    Wrong,
    /// Right, although it is marked as wrong: the mark must go.
    Mended,
}

/// A row with its result.
#[derive(Debug)]
struct Line {
    row: Row,
    result: RowResult,
    differences: Vec<String>,
    state: RowState,
}

impl Line {
    fn expected(&self) -> bool {
        matches!(self.state, RowState::Right | RowState::Known)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, width: usize) -> fmt::Result {
        let Self { row, result, differences, state } = self;
        let word = match state {
            RowState::Right => "ok",
            RowState::Known => "wrong, as known",
            RowState::Wrong => "WRONG",
            RowState::Mended => "RIGHT, BUT MARKED",
        };
        let verdict = match row.verdict.split('|').any(|right| right == result.verdict) {
            true => result.verdict.clone(),
            false => format!("{} (right: {})", result.verdict, row.verdict),
        };
        writeln!(f, "{:width$}  {word:<17} {verdict}", row.name)?;
        writeln!(f, "    {}", row.how)?;
        differences.iter().try_for_each(|difference| writeln!(f, "    - {difference}"))
    }
}

/// Every row that was run.
#[derive(Debug, Default)]
pub struct Table {
    lines: Vec<Line>,
}

impl Table {
    /// Adds a row and its result.
    pub fn push(&mut self, row: Row, today: Today, result: RowResult) {
        let differences = result.differences(&row);
        let state = match (differences.is_empty(), today) {
            (true, Today::Right) => RowState::Right,
            (false, Today::Wrong) => RowState::Known,
            (false, Today::Right) => RowState::Wrong,
            (true, Today::Wrong) => RowState::Mended,
        };
        self.lines.push(Line { row, result, differences, state });
    }

    /// Returns whether all rows are as expected: right, or wrong if marked as wrong.
    pub fn good(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(Line::expected)
    }

    fn count(&self, state: RowState) -> usize {
        self.lines.iter().filter(|line| line.state == state).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.lines.iter().map(|line| line.row.name.len()).max().unwrap_or_default();
        // Unexpected results come last: often only the end of a long output is kept.
        let (fine, bad): (Vec<_>, Vec<_>) = self.lines.iter().partition(|line| line.expected());
        for line in fine.into_iter().chain(bad) {
            line.write(f, width)?;
        }
        let of = |state| self.count(state);
        let (right, known) = (of(RowState::Right), of(RowState::Known));
        write!(f, "{} rows: {right} right, {known} wrong as known", self.lines.len())?;
        let (wrong, mended) = (of(RowState::Wrong), of(RowState::Mended));
        writeln!(f, ", {wrong} WRONG, {mended} right although marked as wrong")?;
        for (state, what) in [
            (RowState::Wrong, "wrong"),
            (RowState::Mended, "to be taken out of rows/wrong_today.rs"),
        ] {
            let lines = self.lines.iter().filter(|line| line.state == state);
            let names: Vec<_> = lines.map(|line| line.row.name).collect();
            if !names.is_empty() {
                writeln!(f, "{what}: {}", names.join(" "))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::row;

    #[test]
    fn only_what_is_expected_is_good() {
        let right = row("x.y", "how", "s", "i").expect("fail", &[]);
        let good = |today, verdict: &str| {
            let mut table = Table::default();
            table.push(right, today, RowResult::new(verdict, ""));
            table.good()
        };
        assert!(good(Today::Right, "fail"));
        assert!(!good(Today::Right, "pass"));
        assert!(good(Today::Wrong, "pass"));
        assert!(!good(Today::Wrong, "fail"));
        assert!(!Table::default().good());
    }

    #[test]
    fn what_is_wrong_is_shown_last() {
        let mut table = Table::default();
        for (name, verdict) in [("a.bad", "pass"), ("b.good", "fail")] {
            let row = row(name, "how", "s", "i").expect("fail", &[]);
            table.push(row, Today::Right, RowResult::new(verdict, ""));
        }
        let text = table.to_string();
        let names: Vec<_> = text.lines().filter(|line| line.contains(".")).collect();
        assert!(names[0].starts_with("b.good") && names[1].starts_with("a.bad"), "{text}");
        assert!(text.ends_with("wrong: a.bad\n"), "{text}");
    }
}
