//! The table: every row, by class.

use crate::row::{Row, Today};

mod records;
mod runs;
mod dropped;
mod evidence;
mod references;
mod leaks;
mod owners;
mod machines;
mod words;
mod peers;
mod around;
mod lines;
mod whole;
mod additions;
mod wrong_today;

/// Returns every row.
pub fn all() -> impl Iterator<Item = Row> {
    let parts = [
        records::ROWS,
        runs::ROWS,
        dropped::ROWS,
        evidence::ROWS,
        references::ROWS,
        leaks::ROWS,
        owners::ROWS,
        machines::ROWS,
        words::ROWS,
        peers::ROWS,
        around::ROWS,
        lines::ROWS,
        whole::ROWS,
        additions::ROWS,
    ];
    parts.into_iter().flatten().copied()
}

/// Returns whether a row is known to fail today.
pub fn today(row: &Row) -> Today {
    match wrong_today::NAMES.contains(&row.name) {
        true => Today::Wrong,
        false => Today::Right,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_begin_with_a_class() {
        let mut seen = BTreeSet::new();
        for row in all() {
            assert!(seen.insert(row.name), "{} stands here twice", row.name);
            assert!(row.class().is_some(), "{} has no class", row.name);
            assert!(!row.verdict.is_empty() && !row.how.is_empty(), "{} is half a row", row.name);
        }
    }

    #[test]
    fn rows_that_are_wrong_today_exist() {
        let known: BTreeSet<_> = all().map(|row| row.name).collect();
        let unknown: Vec<_> =
            wrong_today::NAMES.iter().filter(|name| !known.contains(**name)).collect();
        assert!(unknown.is_empty(), "no rows: {unknown:?}");
    }
}
