//! [`Table`]: every row with what came, and what that makes of the whole.

use std::fmt;

use crate::came::Came;
use crate::row::{Row, Today};

/// How a row compares with what is right and with what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Right.
    Right,
    /// Wrong, and marked so.
    Known,
    /// Wrong.
    Wrong,
    /// Right, although it is marked as wrong: the mark must go.
    Mended,
}

/// A row with what came.
#[derive(Debug)]
struct Line {
    row: Row,
    came: Came,
    differences: Vec<String>,
    standing: Standing,
}

impl Line {
    fn expected(&self) -> bool {
        matches!(self.standing, Standing::Right | Standing::Known)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, width: usize) -> fmt::Result {
        let Self { row, came, differences, standing } = self;
        let word = match standing {
            Standing::Right => "ok",
            Standing::Known => "wrong, as known",
            Standing::Wrong => "WRONG",
            Standing::Mended => "RIGHT, BUT MARKED",
        };
        let came = match row.verdict.split('|').any(|right| right == came.verdict) {
            true => came.verdict.clone(),
            false => format!("{} (right: {})", came.verdict, row.verdict),
        };
        writeln!(f, "{:width$}  {word:<17} {came}", row.name)?;
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
    /// Adds a row and what came of it.
    pub fn push(&mut self, row: Row, today: Today, came: Came) {
        let differences = came.differences(&row);
        let standing = match (differences.is_empty(), today) {
            (true, Today::Right) => Standing::Right,
            (false, Today::Wrong) => Standing::Known,
            (false, Today::Right) => Standing::Wrong,
            (true, Today::Wrong) => Standing::Mended,
        };
        self.lines.push(Line { row, came, differences, standing });
    }

    /// Says whether everything came as expected: what is right, and wrong what is marked as wrong.
    pub fn good(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(Line::expected)
    }

    fn count(&self, standing: Standing) -> usize {
        self.lines.iter().filter(|line| line.standing == standing).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.lines.iter().map(|line| line.row.name.len()).max().unwrap_or_default();
        // What is not as expected comes last: of a long output often only the end is kept.
        let (fine, bad): (Vec<_>, Vec<_>) = self.lines.iter().partition(|line| line.expected());
        for line in fine.into_iter().chain(bad) {
            line.write(f, width)?;
        }
        let of = |standing| self.count(standing);
        let (right, known) = (of(Standing::Right), of(Standing::Known));
        write!(f, "{} rows: {right} right, {known} wrong as known", self.lines.len())?;
        let (wrong, mended) = (of(Standing::Wrong), of(Standing::Mended));
        writeln!(f, ", {wrong} WRONG, {mended} right although marked as wrong")?;
        for (standing, what) in [
            (Standing::Wrong, "wrong"),
            (Standing::Mended, "to be taken out of rows/wrong_today.rs"),
        ] {
            let lines = self.lines.iter().filter(|line| line.standing == standing);
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
        let right = row("x.y", "how", "s", "i").comes("fail", &[]);
        let good = |today, verdict: &str| {
            let mut table = Table::default();
            table.push(right, today, Came::new(verdict, ""));
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
            let row = row(name, "how", "s", "i").comes("fail", &[]);
            table.push(row, Today::Right, Came::new(verdict, ""));
        }
        let text = table.to_string();
        let names: Vec<_> = text.lines().filter(|line| line.contains(".")).collect();
        assert!(names[0].starts_with("b.good") && names[1].starts_with("a.bad"), "{text}");
        assert!(text.ends_with("wrong: a.bad\n"), "{text}");
    }
}
